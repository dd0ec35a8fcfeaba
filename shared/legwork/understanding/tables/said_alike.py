"""Words of which a sentence is seen to hold the sort alone, and words that are written in more than one way.

All are in small letters, cut as `words.words_in` cuts them. Source: the calendars and the everyday mail of the
languages that are read. The French "mai" and "mars" are words of their own elsewhere, and stay.
"""

from collections.abc import Mapping

TIME, DAY, MONTH = "xtime", "xday", "xmonth"

_DAYS = """mon mons monday mondays tue tues tuesday tuesdays wed weds wednesday wednesdays thu thur thurs thursday
    thursdays fri fris friday fridays sat sats saturday saturdays sun suns sunday sundays
    montag montags dienstag dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags samstag samstags
    sonnabend sonnabends sonntag sonntags lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles miercoles jueves viernes sábado sabado domingo
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica
    segunda terça terca quarta quinta sexta
    måndag måndagen mandag mandagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen
    lördag lördagen lordag lordagen söndag söndagen sondag sondagen"""
_MONTHS = """jan january januari januar janvier janeiro feb february februari februar febrero février fevrier
    märz marz march marzo maart apr april avril abril aprile mayo maggio maio mei maj
    jun june juni juin junio giugno junho jul july juli juillet julio luglio julho
    aug august augustus augusti août aout agosto
    sep sept september septembre septiembre sepiembre settembre setembro
    oct october octobre octubre okt oktober oktobre oktubre ottobre outubro
    nov november novembre noviembre novembro
    dec december decembre deciembre décembre dicembre dez dezember dezembre deziembre dezembro
    des desember desembre desiembre"""
_HOURS = "uhr uur heure heures hrs pm clock noon midday"
_SPELLINGS = {
    "ur": "your", "u": "you", "r": "are", "pls": "please", "plz": "please", "thx": "thanks", "ty": "thanks",
    "tmrw": "tomorrow", "tmr": "tomorrow", "2moro": "tomorrow", "abt": "about", "msg": "message", "gonna": "going",
    "wanna": "want", "sry": "sorry", "mails": "mail", "emails": "email", "ok": "okay", "k": "okay", "yep": "yes",
    "yeah": "yes", "yup": "yes", "canceled": "cancelled", "canceling": "cancelling", "cancelation": "cancellation",
}  # fmt: skip

SAID_ALIKE: Mapping[str, str] = {
    **_SPELLINGS,
    **dict.fromkeys(_DAYS.split(), DAY),
    **dict.fromkeys(_MONTHS.split(), MONTH),
    **dict.fromkeys(_HOURS.split(), TIME),
}
# what is also written as two words, or with an apostrophe
RUN_TOGETHER: Mapping[str, tuple[str, ...]] = {
    "cannot": ("can", "t"), "cant": ("can", "t"), "dont": ("don", "t"), "wont": ("won", "t"), "didnt": ("didn", "t"),
    "doesnt": ("doesn", "t"), "isnt": ("isn", "t"), "couldnt": ("couldn", "t"), "im": ("i", "m"), "ive": ("i", "ve"),
    "thats": ("that", "s"), "whats": ("what", "s"), "hows": ("how", "s"), "lets": ("let", "s"),
}  # fmt: skip
