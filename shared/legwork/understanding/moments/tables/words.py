"""Relative days, parts of the day, numbers, meridiems and the small words between times, in seven languages.

Sources: CLDR 47 (relative fields, day periods); everyday usage of each language (observed). All words are folded.
"""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant
# ruff: noqa: SIM905 - lists of words are read more easily as text

from typing import NamedTuple

# phrase: days from the day of writing
RELATIVE_DAYS = {
    "today": 0, "tonight": 0, "tonite": 0, "2nite": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "later today": 0,
    "this arvo": 0, "this lunchtime": 0, "last night": -1,
    "2mrw": 1, "2 mrw": 1, "2 moro": 1, "2 morrow": 1, "tomoz": 1, "next tomorrow": 2, "today week": 7,
    "this day week": 7,
    "tomorrow": 1, "tomorrow's": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "tomorrrow": 1, "tmrw": 1,
    "tmw": 1, "tmr": 1,
    "day after tomorrow": 2, "the day after tomorrow": 2, "overmorrow": 2, "yesterday": -1,
    "heute in acht tagen": 7, "morgen in acht tagen": 8,
    "heute": 0, "morgen": 1, "ubermorgen": 2, "gestern": -1,
    "aujourd'hui": 0, "demain": 1, "apres-demain": 2, "apres demain": 2, "hier": -1,
    "hoy": 0, "manana": 1, "pasado manana": 2, "ayer": -1,
    "idag": 0, "i dag": 0, "imorgon": 1, "i morgon": 1, "imorgen": 1, "i morgen": 1, "i overmorgon": 2,
    "i overmorgen": 2,
    "overmorgon": 2, "ikvall": 0, "i kvall": 0, "i aften": 0, "i kveld": 0, "igar": -1, "i gar": -1,
    "vandaag": 0, "overmorgen": 2, "gisteren": -1,
    "oggi": 0, "domani": 1, "dopodomani": 2, "ieri": -1,
    "bugun": 0, "yarın": 1, "tanaan": 0, "huomenna": 1, "ylihuomenna": 2, "jutro": 1, "pojutrze": 2, "dzisiaj": 0,
    "dnes": 0, "zitra": 1, "pozitri": 2, "zajtra": 1, "pozajtra": 2, "jutri": 1, "sutra": 1, "prekosutra": 2,
    "holnap": 1, "holnaputan": 2, "astazi": 0, "сегодня": 0, "завтра": 1, "послезавтра": 2,
    "сьогодні": 0, "післязавтра": 2, "утре": 1, "σήμερα": 0, "αύριο": 1, "μεθαύριο": 2, "besok": 1, "lusa": 2,
    "homme": 1, "ulehomme": 2, "kesho": 1, "غدا": 1, "اليوم": 0, "מחר": 1, "מחרתיים": 2,
    "hoje": 0, "amanha": 1, "depois de amanha": 2, "ontem": -1,
}  # fmt: skip


class Part(NamedTuple):
    """A part of the day: which half a bare hour falls into. `night` hours before 5 belong to the next day."""

    name: str
    meridiem: str


PARTS = {
    "morning": Part("morning", "am"), "mornings": Part("morning", "am"), "breakfast": Part("morning", "am"),
    "am": Part("morning", "am"), "sunrise": Part("morning", "am"), "early": Part("morning", "am"),
    "brunch": Part("morning", "am"),
    "afternoon": Part("afternoon", "pm"), "afternoons": Part("afternoon", "pm"), "arvo": Part("afternoon", "pm"),
    "lunch": Part("midday", "pm"), "lunchtime": Part("midday", "pm"),
    "evening": Part("evening", "pm"), "eve": Part("evening", "pm"), "night": Part("evening", "pm"),
    "dinner": Part("evening", "pm"), "supper": Part("evening", "pm"), "drinks": Part("evening", "pm"),
    "tonight": Part("evening", "pm"), "tonite": Part("evening", "pm"),
    "vormittag": Part("morning", "am"), "fruh": Part("morning", "am"), "morgens": Part("morning", "am"),
    "vormittags": Part("morning", "am"), "nachmittag": Part("afternoon", "pm"), "nachmittags": Part("afternoon", "pm"),
    "abend": Part("evening", "pm"), "abends": Part("evening", "pm"),
    "matin": Part("morning", "am"), "apres-midi": Part("afternoon", "pm"), "soir": Part("evening", "pm"),
    "tarde": Part("afternoon", "pm"), "noche": Part("evening", "pm"), "noite": Part("evening", "pm"),
    "ochtend": Part("morning", "am"), "middag": Part("afternoon", "pm"), "avond": Part("evening", "pm"),
    "'s ochtends": Part("morning", "am"), "'s middags": Part("afternoon", "pm"), "'s avonds": Part("evening", "pm"),
    "mattina": Part("morning", "am"), "mattino": Part("morning", "am"), "pomeriggio": Part("afternoon", "pm"),
    "sera": Part("evening", "pm"), "manha": Part("morning", "am"), "manana": Part("morning", "am"),
    "morgon": Part("morning", "am"), "morgonen": Part("morning", "am"), "formiddag": Part("morning", "am"),
    "formiddagen": Part("morning", "am"), "eftermiddag": Part("afternoon", "pm"),
    "eftermiddagen": Part("afternoon", "pm"), "ettermiddag": Part("afternoon", "pm"),
    "ettermiddagen": Part("afternoon", "pm"), "kvall": Part("evening", "pm"), "kvallen": Part("evening", "pm"),
    "aften": Part("evening", "pm"), "kveld": Part("evening", "pm"), "lunsj": Part("midday", "pm"),
    "breakfast time": Part("morning", "am"), "end of day": Part("afternoon", "pm"), "eod": Part("afternoon", "pm"),
    "cob": Part("afternoon", "pm"),
    **{word: Part("morning", "am") for word in
       "sabah aamulla aamupaivalla rano dopoledne delelott reggel dimineata utra утра ранку صباحا בבוקר pagi "
       "hommikul ujutro zjutraj".split()},
    **{word: Part("afternoon", "pm") for word in
       "iltapaivalla odpoledne delutan дня ظهرا siang pealelounat popoldne".split()},
    **{word: Part("evening", "pm") for word in
       "aksam illalla wieczorem vecer este seara вечера вечора مساء בערב malam ohtul navecer zvecer".split()},
    "ogleden sonra": Part("afternoon", "pm"), "po południu": Part("afternoon", "pm"),
    "dupa-amiaza": Part("afternoon", "pm"), "אחר הצהריים": Part("afternoon", "pm"),
}  # fmt: skip

# what tells the half of the day of a 7 wherever it is said
HALVES_OF_DAY = {
    **dict.fromkeys(
        """mornings|before work|before school|before the school run|before class|before surgery|before clinic
        |before milking|before breakfast|early bird|early birds|early riser|first thing|crack of dawn|sun-up
        |on my way in|on the way in|on the way to work|commute in|over breakfast|toast|porridge|vor der arbeit
        |vor der schule|am morgen|fruhaufsteher|fruhstuck|avant le travail|avant l'ecole|le matin|petit-dejeuner
        |petit dejeuner|antes del trabajo|antes de trabajar|por las mananas|desayuno|prima del lavoro|colazione
        |la mattina|antes do trabalho|de manha|cafe da manha|pequeno-almoco|voor het werk|ontbijt|fore jobbet
        |innan jobbet|frukost|pa morgonen|morgenmad|for arbejde|frokost""".replace("\n        ", "").split("|"),
        "am",
    ),
    **dict.fromkeys(
        """evenings|nights|after work|after school|after dinner|after supper|after tea|after hours|after the kids
        |kids are in bed|children are in bed|bedtime|night owl|when i get home|once i'm home|on my way home
        |on the way home|over a pint|over dinner|over drinks|pub|nach feierabend|feierabend|nach der arbeit|am abend
        |abendessen|apres le travail|apres le boulot|le soir|diner|despues del trabajo|despues de trabajar
        |al salir del trabajo|por las tardes|por las noches|cena|dopo il lavoro|dopo cena|la sera|cena
        |depois do trabalho|a noite|jantar|na het werk|'s avonds|avondeten|efter jobbet|pa kvallen|middag
        |efter arbejde|om aftenen|aftensmad|etter jobb|pa kvelden""".replace("\n        ", "").split("|"),
        "pm",
    ),
}  # fmt: skip

# a clock time said as a word: (hour, minute)
NAMED_CLOCKS = {
    "noon": (12, 0), "noontime": (12, 0), "noonish": (12, 0), "midnight": (0, 0), "12 noon": (12, 0),
    "high noon": (12, 0), "midday": (12, 0), "12 midday": (12, 0), "mittags": (12, 0), "mitternacht": (0, 0),
    "minuit": (0, 0), "midi": (12, 0), "twaalf uur 's middags": (12, 0), "middernacht": (0, 0), "mezzanotte": (0, 0),
    "mediodia": (12, 0), "medianoche": (0, 0), "mezzogiorno": (12, 0), "meio-dia": (12, 0), "meio dia": (12, 0),
}  # fmt: skip

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "ninety": 90, "a": 1, "an": 1, "couple": 2, "thirteen": 13, "fourteen": 14, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
    "ein": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwolf": 12, "zwanzig": 20, "dreissig": 30,
    "vierzig": 40, "funfzehn": 15,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40,
    "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "once": 11, "doce": 12, "veinte": 20, "treinta": 30,
    "een": 1, "twee": 2, "drie": 3, "vijf": 5, "zes": 6, "zeven": 7, "negen": 9, "tien": 10, "twaalf": 12,
    "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10,
    "undici": 11, "dodici": 12, "venti": 20, "trenta": 30,
    "tva": 2, "fyra": 4, "fem": 5, "sju": 7, "nio": 9, "tio": 10, "femton": 15, "tjugo": 20, "trettio": 30, "tyve": 20,
    "uma": 1, "dois": 2, "duas": 2, "quatro": 4, "sete": 7, "oito": 8, "dez": 10, "doze": 12, "vinte": 20, "trinta": 30,
}  # fmt: skip
# words that say an hour by themselves after "at": English alone, others need "Uhr", "heures" and the like
HOUR_WORDS = {word: NUMBERS[word] for word in
              "one two three four five six seven eight nine ten eleven twelve".split()}  # fmt: skip

HOURS_ABOUT = {f"{word}ish": hour for word, hour in HOUR_WORDS.items()}

# the hours in other languages: they count after that language's "at", or before its "o'clock"
FOREIGN_HOURS = {
    word: hour
    for row in (
        "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
        "une deux trois quatre cinq six sept huit neuf dix onze douze",
        "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "una due tre quattro cinque sei sette otto nove dieci undici dodici",
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
        "uma duas tres quatro cinco seis sete oito nove dez onze doze",
        "ett tva tre fyra fem sex sju atta nio tio elva tolv",
        "et to tre fire fem seks syv otte ni ti elleve tolv",
    )
    for hour, word in enumerate(row.split(), 1)
}
FOREIGN_HOUR_CUES = frozenset("um gegen om las alle kl klockan klokken halb halv as".split())
FOREIGN_OCLOCK = frozenset("uhr uur heures heure horas hora ore".split())

ORDINAL_DAYS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

# what follows a number and makes it a clock time, and whether it is the 24-hour sort
HOUR_MARKS = {
    "uhr": "", "h": "", "hrs": "24", "hours": "24", "heures": "", "heure": "", "horas": "", "hora": "", "uur": "",
    "часов": "", "часа": "", "час": "", "годин": "", "години": "", "година": "", "hod": "", "hodin": "", "orakor": "",
    "gio": "", "sati": "", "uri": "", "часовете": "",
    "o'clock": "", "oclock": "", "ore": "", "hs": "", "u": "24",
}  # fmt: skip

# what stands before a bare hour
AT_WORDS = frozenset("at @ um a las alle om ore around about circa approx gegen vers ca kl klockan klokken".split()) | {
    "saat",
    "klo",
    "kello",
    "godz",
    "godzinie",
    "kell",
    "plkst",
    "pukul",
    "jam",
    "luc",
    "στις",
    "الساعة",
    "בשעה",
    "as",
    "aux",
    "cerca",
    "verso",
    "vid",
    "omkring",
    "ved",
}
APPROXIMATELY = frozenset("around about approx approximately circa roughly gegen vers ca ish".split())
BETWEEN = frozenset("between zwischen entre tussen tra betw btw mellan mellem mellom".split())
FROM = frozenset("from von van de des ab desde dalle van das vom fran fra".split())
UNTIL = frozenset("to till til until thru through bis a as tot alle ate hasta and und et y e en".split())
DASHES = frozenset("- – — ‑ ‒ −".split())

MINUTE_UNITS = {"minutes": 1, "minute": 1, "mins": 1, "min": 1, "minuten": 1, "minuti": 1, "minuut": 1,
                "minutos": 1, "minuto": 1, "mn": 1, "minuter": 1, "minutter": 1, "minutters": 1, "minuters": 1,
                "minuutjes": 1, "dakika": 1, "minuuttia": 1, "minut": 1, "minuty": 1, "minuta": 1, "minutu": 1,
                "perc": 1, "percet": 1, "percre": 1, "минут": 1, "минуты": 1, "хвилин": 1, "хвилини": 1, "минути": 1,
                "λεπτα": 1, "menit": 1, "minutit": 1, "minuciu": 1}  # fmt: skip
HOUR_UNITS = {"hour": 60, "hours": 60, "hr": 60, "hrs": 60, "stunde": 60, "stunden": 60, "heure": 60, "heures": 60,
              "hora": 60, "horas": 60, "uur": 60, "timme": 60, "timmar": 60, "ora": 60, "ore": 60, "tunti": 60,
              "tuntia": 60,
              "godzina": 60, "godzine": 60, "godziny": 60, "hodina": 60, "hodinu": 60, "hodiny": 60, "orat": 60,
              "часа": 60, "ωρα": 60, "ωρες": 60}  # fmt: skip
DAY_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "wk": 7, "wks": 7, "tag": 1, "tagen": 1,
             "tage": 1, "woche": 7, "wochen": 7, "jour": 1, "jours": 1, "semaine": 7, "semaines": 7, "dia": 1,
             "dias": 1, "dagar": 1, "dage": 1, "vecka": 7, "veckor": 7, "uge": 7, "uger": 7, "uke": 7, "uker": 7,
             "semana": 7, "semanas": 7, "dag": 1, "dagen": 1, "weken": 7, "giorno": 1,
             "giorni": 1, "settimana": 7, "settimane": 7}  # fmt: skip
