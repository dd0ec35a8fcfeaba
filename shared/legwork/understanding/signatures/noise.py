"""Lines of a block that say neither a title nor a company."""

# ruff: noqa: E501, PLR2004, SIM905  # a pattern is read as one line; weights and word counts stand where they decide; words are listed as text

from collections.abc import Iterable

from legwork.understanding import vocabulary
from legwork.understanding.names import fold
from legwork.understanding.sentences import in_small_letters
from legwork.understanding.signatures.degrees import ASIDES, are_degrees
from legwork.understanding.tables.valedictions import VALEDICTIONS
from legwork.values.regexes import regex

# A word that stands in no title and no name of a firm.
_WORDS = frozenset(
    "tel phone mobile mobil fax email e-mail pronouns amtsgericht handelsregister ust-id vat hrb siret linkedin twitter instagram facebook".split()
)
# What calendars and labels say alone on a line.
_LABELS = frozenset(
    "organizer organiser organisateur organisatrice veranstalter veranstalterin arrangør arrangör järjestäjä organizzatore"
    " organisator organizador organizadora gjester gäster gæster gasten gäste invitados invitati convidados teilnehmer"
    " deltakere deltakare invité invités guest guests host description agenda details notes previously beschreibung"
    " optional attendee attendees".split()
)
# In small letters, each searched for by its first one.
_HOLDS = regex(
    r"[@!?](?:\s*$|(?<=@))|https?:|www\.|\.(?:com|org|net|example|edu|gov)\b|\d:\d\d"
    r"|working (?:days|hours)|office hours|please note|book (?:a|time)\b|schedule (?:a|time)\b|follow (?:me|us)\b|connect with me\b|join us\b"
    r"|registered (?:in|office)\b|company (?:no|number)\b|sitz der\b|geschäftsführ(?:er|ung):|on leave\b|class of\b|(?:room|raum|zimmer)[ .]{1,2}\d"
)
_OPENS = regex(
    r"\s*[\"“„«'].*[\"”“»']\s*$"
    r"|(?:dear|hi|hello|hey|hallo|liebe[r]?|sehr geehrte[r]?|bonjour|chère?|hola|estimad[oa]|olá|ciao|gentile|beste|hej|hei|member of|proud|winner|author of)\b"
    r"|(?:when|where|what|who|with|date|time(?: ?zone)?|location|wann|wo|quand|où)\s?(?::|$)"
)
_FIGURE = regex(r"\d")
_PHONE_DIGITS = 7
LINKED = "\ufffc"


def is_noise(text: str, words: Iterable[str]) -> bool:
    """Whether a cell is a place, a number, a link or a sentence; `words` are among others its own, in small letters."""
    count = len(text.split())
    small = in_small_letters(text)
    return (
        count > 12
        or LINKED in text
        or (count == 1 and len(text) < 3)  # initials
        or len(_FIGURE.findall(text)) >= _PHONE_DIGITS
        or not any(map(str.isalpha, text))
        or small.strip(" ,.!") in VALEDICTIONS
        or small.strip(" :") in _LABELS
        or ((text[:1] in _QUOTES or _SIGN.search(text) or not _TELLING.isdisjoint(words)) and _is_told(text, small))
        or vocabulary.is_place(text)
        or are_degrees(text.replace(",", " "))
        or (text.endswith(".") and count > 5 and not vocabulary.is_legal_form(text.rsplit(maxsplit=1)[-1]))  # a tagline
    )


_QUOTES = "\"“„«'"
_SIGN = regex(r"[@!?:.]")
# Words one of which, or a sign, stands in all that `_is_told` knows.
_TELLING = frozenset(
    " ".join((*_WORDS, *ASIDES)).replace("-", " ").split()
    + "working office please book schedule follow connect join registered company sitz leave class room raum zimmer"
    " dear hi hello hey hallo liebe lieber sehr bonjour chère cher hola estimado estimada olá ciao gentile beste hej hei"
    " member proud winner author when where what who with date time timezone location wann wo quand où".split()
)


def _is_told(text: str, small: str) -> bool:
    """Whether words or signs tell that it is no title and no firm."""
    return (
        not _WORDS.isdisjoint([word.strip(".:,;()") for word in small.split()])
        or _HOLDS.search(small) is not None
        or _OPENS.match(small) is not None
        or fold(text.partition(",")[0]) in ASIDES
    )
