"""Lengths said as a phrase, what a length is not, and the words that make a clock time a bound. Folded (observed)."""

# ruff: noqa: RUF001 - letters of other languages are meant
# ruff: noqa: SIM905 - lists of words are read more easily as text

LENGTHS = {
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
    "media hora": 30, "una hora": 60, "un cuarto de hora": 15, "half uur": 30, "half uurtje": 30, "een uur": 60,
    "een kwartier": 15, "mezz'ora": 30, "mezzora": 30, "un'ora": 60, "meia hora": 30, "uma hora": 60,
}  # fmt: skip
NOT_A_LENGTH_BEFORE = frozenset("every within last past after in lasted took ran".split())
NOT_A_LENGTH_AFTER = frozenset(
    "early late before after ago away from drive walk commute later prior earlier ahead beforehand notice north south "
    "east west city train flight ride behind sums difference offset bus ferry journey trip".split()
)
# "after 3": a bound, not a start
BOUNDS = frozenset(
    "after before by until till til past since nach vor bis ab apres avant despues antes na voor dopo prima depois "
    "from post des efter innan fore etter før vanaf desde".split()
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
# before a bare weekday: it was last week's
PAST = frozenset(
    "spoke talked met chatted talking speaking chatting was were enjoyed had went missed gesprochen".split()
)
