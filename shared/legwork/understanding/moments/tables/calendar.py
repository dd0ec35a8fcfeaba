"""Weekdays and months. Source: CLDR 47, calendar names (wide and abbreviated), common misspellings (observed).

A word that is also an everyday word of some language stands in a SHORT table: it counts only beside a number, or with
its dot, in a text of that language.
"""

# ruff: noqa: SIM905 - lists of words are read more easily as text

from collections.abc import Mapping

from legwork.understanding.moments.tables.more_calendar import MORE_MONTHS, MORE_WEEKDAY_PHRASES, MORE_WEEKDAYS
from legwork.understanding.zones import fold

# language: Monday to Sunday, every form of a day in one string
_WEEKDAYS = {
    "en": (
        "monday mon mondy moday mondey",
        "tuesday tue tues tuseday teusday tuesaday tuesdy tusday tueday",
        "wednesday wed weds wednes wensday wendsday wednsday wedneday wednesay wendesday wedensday",
        "thursday thu thur thurs thrusday thurday thursdy thirsday thuresday thusday",
        "friday fri firday frday fridy firiday",
        "saturday saterday saturdy satuday satrday",
        "sunday sundy sunady",
    ),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"),
    "sv": ("mandag", "tisdag", "onsdag", "torsdag", "fredag", "lordag", "sondag"),
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "it": ("lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica"),
    "pt": (
        "segunda-feira segunda",
        "terca-feira terca",
        "quarta-feira quarta",
        "quinta-feira quinta",
        "sexta-feira sexta",
        "sabado",
        "domingo",
    ),
}
_SHORT_WEEKDAYS = {
    "en": ("m", "tu", "w", "th", "f", "sat", "sun"),
    "de": ("mo", "di", "mi", "do", "fr", "sa", "so"),
    "fr": ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    "es": ("lun", "mar", "mie", "jue", "vie", "sab", "dom"),
    "sv": ("man", "tis", "ons", "tors tor", "fre", "lor", "son"),
    "da": ("man", "tirs tir", "ons", "tors tor", "fre", "lør", "søn"),
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    "it": ("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
    "pt": ("seg", "ter", "qua", "qui", "sex", "sab", "dom"),
}
# English plurals and their like: every week, never one day
RECURRING = frozenset(
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends evenings mornings afternoons "
    "montags dienstags mittwochs donnerstags freitags samstags sonntags "
    "mandagar tisdagar onsdagar torsdagar fredagar".split()
)
_MONTHS = {
    "en": (
        "january jan januray",
        "february feb febuary febrary feburary",
        "march",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep septmber",
        "october oct",
        "november nov novemeber",
        "december dec decemeber",
    ),
    "de": (
        "januar janner",
        "februar",
        "marz mrz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober okt",
        "november",
        "dezember dez",
    ),
    "fr": (
        "janvier janv",
        "fevrier fevr fev",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ),
    "es": (
        "enero ene",
        "febrero",
        "marzo",
        "abril abr",
        "mayo",
        "junio",
        "julio",
        "agosto ago",
        "septiembre setiembre",
        "octubre",
        "noviembre",
        "diciembre dic",
    ),
    "nl": (
        "januari",
        "februari",
        "maart mrt",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "sv": (
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "da": (
        "januar",
        "februar",
        "marts mars",
        "april",
        "maj mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december desember",
    ),
    "it": (
        "gennaio gen",
        "febbraio",
        "marzo",
        "aprile",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre sett",
        "ottobre ott",
        "novembre",
        "dicembre dic",
    ),
    "pt": (
        "janeiro",
        "fevereiro",
        "marco",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro out",
        "novembro",
        "dezembro",
    ),
}


def _index(rows: Mapping[str, tuple[str, ...]], first: int) -> dict[str, int]:
    return {
        fold(word): number for row in rows.values() for number, words in enumerate(row, first) for word in words.split()
    }


WEEKDAYS = {word: day for word, day in (_index(MORE_WEEKDAYS, 0) | _index(_WEEKDAYS, 0)).items() if "-" not in word}
WEEKDAY_PHRASES = {fold(words): day for words, day in MORE_WEEKDAY_PHRASES.items()}
SHORT_WEEKDAYS = {
    language: {word: day for day, words in enumerate(row) for word in words.split()}
    for language, row in _SHORT_WEEKDAYS.items()
}
# "segunda", "terca" … are ordinals too: they count only in Portuguese
PORTUGUESE_ORDINALS = frozenset(("segunda", "terca", "quarta", "quinta", "sexta"))
# months of one language that are words of others count only there
FOREIGN_MONTHS = {
    "out": ("pt",), "set": ("it", "pt"), "gen": ("it",), "ago": ("es", "it", "pt"), "mag": ("it",), "dic": ("es", "it"),
    "mei": ("nl",), "marco": ("pt",),
}  # fmt: skip
MONTHS = {**_index(MORE_MONTHS, 1), **_index(_MONTHS, 1), "mar": 3, "set": 9}
