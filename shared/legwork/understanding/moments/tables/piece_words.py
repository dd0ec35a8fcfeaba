"""Lengths said as a phrase, what a length is not, and the words that make a clock time a bound. Folded (observed)."""

# ruff: noqa: RUF001 - letters of other languages are meant
# ruff: noqa: SIM905 - lists of words are read more easily as text

LENGTHS = {
    "our hour": 60, "an hour together": 60,
    "half an hr": 30, "half hr": 30, "1/2 hr": 30, "an hr": 60, "three quarter hour": 45, "half an hour": 30,
    "half hour": 30, "half-hour": 30, "a half hour": 30, "quarter of an hour": 15,
    "a quarter of an hour": 15, "an hour and a half": 90, "three quarters of an hour": 45, "an hour": 60,
    "one hour": 60, "a full hour": 60, "one hour and a half": 90, "hour-long": 60, "hour long": 60, "1/2 hour": 30,
    "eine dreiviertelstunde": 45, "eine viertelstunde": 15, "eine gute halbe stunde": 30, "halbes stundchen": 30,
    "halfuur": 30, "halfuurtje": 30, "kwartier": 15, "kwartiertje": 15, "drie kwartier": 45, "anderhalf uur": 90,
    "uurtje": 60, "trois quarts d'heure": 45, "un quart d'heure": 15, "une petite heure": 60,
    "tres cuartos de hora": 45,
    "una media hora": 30, "media horita": 30, "una mezz'ora": 30, "un quarto d'ora": 15, "mezz'oretta": 30,
    "tre quarti d'ora": 45, "un'oretta": 60, "uma meia hora": 30, "meia horinha": 30, "halvtimme": 30,
    "en halvtimme": 30,
    "halv timme": 30, "halvtimma": 30, "en timme": 60, "kvart": 15, "en kvart": 15, "trekvart": 45, "halv time": 30,
    "en halv time": 30, "en time": 60, "et kvarter": 15, "en kvarter": 15,
    "eine halbe stunde": 30, "halbe stunde": 30, "halbstunde": 30, "eine stunde": 60, "viertelstunde": 15,
    "dreiviertelstunde": 45, "anderthalb stunden": 90,
    "yarım saat": 30, "yarim saat": 30, "bir saat": 60, "puoli tuntia": 30, "puolisen tuntia": 30, "tunnin": 60,
    "pol godziny": 30, "pół godziny": 30, "poł godziny": 30, "pul hodiny": 30, "pol hodiny": 30, "pol ure": 30,
    "pol hodinku": 30, "pola sata": 30, "fel ora": 30, "fel orat": 30, "fel orara": 30, "jumatate de ora": 30,
    "mitja hora": 30, "setengah jam": 30, "полчаса": 30, "пол часа": 30, "півгодини": 30, "пів години": 30,
    "половин час": 30, "μιση ωρα": 30, "ημίωρο": 30, "نصف ساعة": 30, "חצי שעה": 30, "pool tundi": 30,
    "demi-heure": 30, "une demi-heure": 30, "demi heure": 30, "quart d'heure": 15, "une heure": 60,
    "une dizaine de minutes": 10, "dizaine de minutes": 10, "quinzaine de minutes": 15, "vingtaine de minutes": 20,
    "trentaine de minutes": 30, "quarantaine de minutes": 40, "petite demi-heure": 30, "bonne demi-heure": 30,
    "petit quart d'heure": 15, "bon quart d'heure": 15,
    "decina di minuti": 10, "quindicina di minuti": 15, "ventina di minuti": 20, "trentina di minuti": 30,
    "quarantina di minuti": 40, "quarto d'oretta": 15, "decena de minutos": 10, "quincena de minutos": 15,
    "veintena de minutos": 20, "treintena de minutos": 30, "cuarto de horita": 15, "dezena de minutos": 10,
    "vintena de minutos": 20, "viertelstundchen": 15, "halbes stundlein": 30, "stundchen": 60,
    "dreiviertel stunde": 45, "half a dozen minutes": 6, "tjugotal minuter": 20, "kvarts timme": 15, "kvarter": 15,
    "media hora": 30, "una hora": 60, "un cuarto de hora": 15, "half uur": 30, "half uurtje": 30, "een uur": 60,
    "een kwartier": 15, "mezz'ora": 30, "mezzora": 30, "un'ora": 60, "meia hora": 30, "uma hora": 60,
}  # fmt: skip
NOT_A_LENGTH_BEFORE = frozenset("every within last past after in lasted took ran".split())
NOT_A_LENGTH_AFTER = frozenset(
    "early late before after ago away from drive walk commute later prior earlier ahead beforehand notice north south "
    "east west city train flight ride behind sums difference offset bus ferry journey trip".split()
)
# behind "30 minutes of": it is a length of a talk
OF_A_TALK = frozenset(
    "your yours yr ur my mine our ours his her their somebody's someone's anyone's time conversation chat "
    "chatting talk talking discussion call calling questions question answers advice insight insights wisdom listening "
    "company it this that the a an any free uninterrupted honest informal career zoom phone video coffee".split()
)
# behind a length: it says how far apart two clocks are
CLOCKS_APART = frozenset(
    """of yours|of mine|of ours|of theirs
    |ahead of|behind|later than yours|later than mine|later than ours|later than you|later than me|later than us
    |later than here|later than there|earlier than yours|earlier than mine|earlier than ours|earlier than you
    |earlier than me|earlier than us|earlier than here|earlier than there|later for you|earlier for you|later for me
    |earlier for me|later there|earlier there|later where|earlier where|later at your|earlier at your|later on your
    |earlier on your|later your|earlier your|of time difference|time difference|de plus|de moins|de decalage
    |d'ecart|plus tard chez|plus tot chez|plus tard pour|plus tot pour|de diferencia|mas en|menos en|mas que|menos que
    |mas alli|menos alli|mas alla|menos alla|mas aca|menos aca|mas aqui|menos aqui|mas para|menos para|di differenza
    |in piu|in meno|di fuso|avanti|indietro|de diferenca|a mais|a menos|de fuso|mehr bei|weniger bei|unterschied
    |zeitunterschied|zeitverschiebung|zeitdifferenz|spater bei|fruher bei|spater als bei|fruher als bei|voraus
    |hinterher|hinter|later bij|eerder bij|vroeger bij|tijdsverschil|verschil|tidsskillnad|skillnad|tidsforskel|forskel
    |senare hos|tidigare hos|senere hos|tidligere hos|fore|efter|spater dran|fruher dran""".replace("\n    ", "").split(
        "|"
    )
)
# before it, within a clause: whose clock is the other one
ON_OTHER_CLOCK = frozenset(
    """bei euch|bei ihnen|bei dir|bei uns|chez vous|chez toi|chez nous|da voi|da te|da lei|da noi|for you that's
    |for you it's|for you that is|for you it is|bij jullie|bij jou|bij u|hos er|hos dig|en canarias|para ti es|alli es
    |alla es|yours is|mine is|which is""".replace("\n    ", "").split("|")
)
# some words before it: it says how far apart two clocks are
GAPS = frozenset(("gap", "difference", "offset"))
# right before it: who is ahead
AHEAD_ARE = frozenset("you're|we're|i'm|they're|you are|we are|i am|they are".split("|"))
APART = frozenset(("later", "earlier", "ahead", "behind", "spater", "fruher", "plus", "moins", "mas", "menos", "in",
                   "eerder", "vroeger", "senare", "tidigare", "senere", "tidligere", "mehr", "weniger"))  # fmt: skip
# before a length: somebody has that long, whatever comes after it
HAS = frozenset(
    """have has got having tengo tienes tenemos tiene habe haben hat hatte habt j'ai avons aurai dispose ho hai
    abbiamo avro heb hebben heeft tenho temos tem har give gives leaves spare dispongo""".split()
)
# "after 3": a bound, not a start
BOUNDS = frozenset(
    "after before by until till til past since nach vor bis ab apres avant despues antes na voor dopo prima depois "
    "from post des efter innan fore etter før vanaf desde hasta tot ate jusqu'a jusqu'au indtil tills".split()
)
# before "after 20 minutes": the meeting ends then
LEAVING = frozenset("stop leave run go finish drop end".split())
# behind a clock time: it bounds
ONWARDS = frozenset(
    (
        "onwards",
        "onward",
        "or later",
        "or after",
        "and later",
        "or earlier",
        "or before",
        "or thereafter",
        "at the earliest",
        "at the latest",
    )
)
SAME_TIMES = frozenset(
    """same time|same hour|same slot|same times|gleiche zeit|gleichen zeit|selbe zeit|selben zeit|gleiche uhrzeit
    |gleicher uhrzeit|gleicher zeit|selber uhrzeit|meme heure|misma hora|zelfde tijd|zelfde uur|zelfde tijdstip
    |stessa ora
    |stesso orario|mesma hora|mesmo horario|mismo horario|samma tid|samme tid|samme tidspunkt""".replace(
        "\n    ", ""
    ).split("|")
)
# after a length: how a time moves
SHIFTS = {
    "later": 1, "earlier": -1, "sooner": -1, "spater": 1, "fruher": -1, "plus tard": 1, "plus tot": -1, "mas tarde": 1,
    "mas temprano": -1, "antes": -1, "piu tardi": 1, "dopo": 1, "eerder": -1, "mais tarde": 1, "mais cedo": -1,
    "senare": 1, "tidigare": -1, "senere": 1, "tidligere": -1,
}  # fmt: skip
BOUND_PHRASES = frozenset((
    "a partir de", "a partir das", "a partir des", "a partire dalle", "any time from", "anytime from",
    "fino alle", "fino a", "sino alle", "fram till", "frem til", "up to", "jusque vers",
    "no earlier than",
    "no later than", "not before", "earlier than", "later than", "as early as", "as late as",
))  # fmt: skip
# before "in 20 minutes": a moment, not a length
IN_MINUTES = frozenset(
    ("", "back", "call", "calling", "meet", "talk", "speak", "leave", "again", "there", "free", "ring")
)
# before "by 2pm": a deadline, also where "by" is said for "at"
ANSWER_BY = frozenset(
    "know confirm reply respond answer back submit send deadline latest register apply done finish close closes".split()
)
# before "by": a visit, no deadline ("pop by this Thursday")
COMES = frozenset("come stop swing pop drop pass".split())
# before a day: a deadline or the end of something
DAY_BOUNDS = frozenset("by before until till til after since bis avant antes voor prima entro".split())
# before "your" and a bare weekday: last week's too ("I got your note on Sunday")
REACHED = frozenset("got received saw read heard missed".split())
# what was done about a time that may lie ahead: "we agreed on Tuesday at 3"
ARRANGED = frozenset(
    """agreed planned scheduled booked moved confirmed fixed suggested proposed offered pencilled penciled arranged
    rescheduled postponed shifted hoped wanted need settled picked reserved blocked marked noted freed opened cleared
    discussed mentioned promised pushed switched swapped invited asked penned earmarked rebooked""".split()
)
# before a bare weekday: it was last week's
PAST = frozenset(
    "spoke talked met chatted talking speaking chatting was were enjoyed had went missed gesprochen".split()
)
