"""Telephone numbers, what they are called in the text, and whose they are."""

# ruff: noqa: E501, RUF001, SIM905  # a pattern is read as one line; mail holds typographic marks; words are listed as text

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum, unique
from itertools import islice
from typing import NamedTuple

from legwork.understanding.regions import region_of
from legwork.understanding.remembered import remembered
from legwork.understanding.tables.phone_labels import BRIDGE_CONTEXT, PHONE_LABELS
from legwork.values.frozen import frozen
from legwork.values.regexes import regex

__all__ = [
    "FoundPhone",
    "PhoneLabel",
    "Region",
    "contact_phone",
    "has_numbers",
    "personal_phones",
    "phones",
    "region_of",
]

TEXT_CAP = 60_000
NUMBER_CAP = 300
FEWEST_DIGITS, MOST_DIGITS = 7, 15  # ITU-T E.164 allows 15


@unique
class PhoneLabel(StrEnum):
    """What the words beside a number call it."""

    DIRECT = "direct"
    MOBILE = "mobile"
    EXTENSION = "extension"  # a desk's, behind a switchboard
    PHONE = "phone"  # no label, or one that says no more than that it is a telephone
    OFFICE = "office"
    SWITCHBOARD = "switchboard"
    FAX = "fax"
    BRIDGE = "bridge"  # dials into a conference
    PIN = "pin"


_RANK = {label: place for place, label in enumerate(PhoneLabel)}
_PERSONAL = frozenset((PhoneLabel.DIRECT, PhoneLabel.MOBILE, PhoneLabel.EXTENSION, PhoneLabel.PHONE, PhoneLabel.OFFICE))

Region = Callable[[], str | None]  # asked for only where a number lacks the code of its country


@frozen
class FoundPhone:
    """A number in E.164 where its country is clear, else as written; `words` verbatim, `start` where they stand."""

    number: str
    label: PhoneLabel
    words: str
    start: int

    @property
    def personal(self) -> bool:
        """Whether it can be a person's own: no switchboard, fax, bridge or PIN."""
        return self.label in _PERSONAL

    @property
    def in_use(self) -> bool:
        """Whether it lies in a range that its country has given out."""
        return _is_in_use(self.number, None)


def _is_in_use(number: str, region: str | None) -> bool:
    from legwork.understanding.number_plans import is_in_use  # noqa: PLC0415 - as it says

    return is_in_use(number, region)


_NUMBER = regex(
    r"(?<![\w/=.,:#€$£@-])(?:\+|00)?\(?\d(?:[\d()./\u2010-\u2015\u00a0\u202f -]|\(0\)){5,26}\d(?![\w@]|[:.,/-]\d|%)"
)
_FIGURES = regex(r"\d[\d()./\u2010-\u2015\u00a0\u202f -]{5}")  # what no text with a number lacks
_NO_FIGURES = bytes(set(range(256)).difference(b"0123456789"))  # of a plain text
_AHEAD = 3  # signs of a number ahead of its first figure
_WRAPPED = regex(r"\n(?=\d)(?<=[^\n]{45}\d\n)")  # a number that runs over the end of a full line
_BRITISH = regex(r"07\d{3} ?\d{3} ?\d{3}|01\d{3} \d{6}")  # Ofcom: how numbers are written
_EXCHANGE = regex(r"\d{2}\s?[-\u2010-\u2015/]\s?0$")  # the extension of the exchange itself (DIN 5008)
_EXTENSION = regex(r"[ ,;]{0,3}(?:ext\.?|x|extension|durchwahl|poste|#)[ :]{0,2}(\d{1,6})\b", re.IGNORECASE)
_DATE_LIKE = regex(
    r"(?:(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d|\d{1,2}/\d{1,2} \d{3,4} ?[-\u2010-\u2015] ?\d{3,4}|(?:19|20)\d\d ?[-/\u2010-\u2015] ?(?:19|20)\d\d)(?![\d]|[-./]\d)"
)


class _Written(NamedTuple):
    """What can be a number in some country: the words and where they stand, what they are called, an extension."""

    words: str
    digits: str
    start: int
    label: PhoneLabel | None
    extended: bool

    @property
    def is_abroad(self) -> bool:
        """Whether it opens with what dials another country."""
        return self.words.startswith(("+", "00"))

    @property
    def may_be_personal(self) -> bool:
        """Whether nothing calls it a switchboard's, a fax, a bridge or a PIN."""
        return self.label is None or self.label in _PERSONAL


@remembered
def phones(text: str, region: str | None) -> tuple[FoundPhone, ...]:
    """The numbers of a text, a person's own first. `region` (ISO 3166) is for numbers without a country code."""
    return _ranked(_written(text), region)


def _ranked(numbers: Iterable[_Written], region: str | None) -> tuple[FoundPhone, ...]:
    """What of it is a number, each once, a person's own first."""
    found: dict[str, FoundPhone] = {}
    for written in numbers:
        phone = _phone(written, region)
        if phone is None:
            continue
        known = found.get(phone.number)
        if known is None or _RANK[phone.label] < _RANK[known.label]:
            found[phone.number] = phone
    return tuple(sorted(found.values(), key=lambda phone: (_RANK[phone.label], phone.start)))


def personal_phones(text: str, region: Region) -> tuple[FoundPhone, ...]:
    """The numbers of a text that can be a person's own."""
    written = [one for one in _written(text) if one.may_be_personal]
    home = None if all(one.is_abroad for one in written) else region()
    return tuple(phone for phone in _ranked(written, home) if phone.personal)


def has_numbers(text: str) -> bool:
    """Whether anything in a text can be a number, in whatever country."""
    return bool(_written(text))


@remembered
def _written(text: str) -> tuple[_Written, ...]:
    """What a text has that can be a number, whatever the country; dates and short bare figures are none."""
    text = text[:TEXT_CAP]
    if text.isascii() and len(text.encode().translate(None, _NO_FIGURES)) < FEWEST_DIGITS:
        return ()
    text = _WRAPPED.sub(" ", text)
    figures = _FIGURES.search(text)
    if figures is None:
        return ()
    found: list[_Written] = []
    end = 0
    for match in islice(_numbers(text, max(0, figures.start() - _AHEAD)), NUMBER_CAP):
        words = match[0].strip()
        digits = _NO_DIGITS.sub("", words)
        if FEWEST_DIGITS <= len(digits) <= MOST_DIGITS + 2 and not _DATE_LIKE.match(words):
            label = _label(text, match, end)
            if label is not None or not words.isdigit() or len(digits) > 8:  # noqa: PLR2004  # a bare short figure is rather an id
                extended = _EXTENSION.match(text, match.end()) is not None
                found.append(_Written(words, digits, match.start(), label, extended))
        end = match.end()
    return tuple(found)


_NO_DIGITS = regex(r"\D+")


def _numbers(text: str, begin: int) -> Iterator[re.Match[str]]:
    """What is written like a number from `begin` on; two with a slash or the end of a sentence between them apart."""
    for match in _NUMBER.finditer(text, begin):
        mark = ". " if ". " in match[0] else "/" if "/" in match[0] and _is_two(match[0]) else None
        if mark is None and match[0].rfind("(") > match[0].rfind(")"):  # "01 99 00 12 34 (24 h/24)"
            mark = " ("
        if mark is None:
            yield match
            continue
        start = match.start()
        for piece in match[0].split(mark):
            if found := _NUMBER.search(text, start, start + len(piece)):
                yield found
            start += len(piece) + len(mark)


def _is_two(words: str) -> bool:
    """Whether there are more digits than in one number."""
    return sum(map(str.isdigit, words)) > MOST_DIGITS


def contact_phone(text: str, region: Region) -> FoundPhone | None:
    """The number of a text that is a person's own; None where there is only a switchboard, a fax or a bridge."""
    return next(iter(personal_phones(text, region)), None)


def _phone(written: _Written, region: str | None) -> FoundPhone | None:
    words, digits, start, called, extended = written
    label = called or PhoneLabel.PHONE
    number, sort = _normal(words, digits, region, sorts=label is PhoneLabel.PHONE)
    bare = words.isdigit() and not words.startswith("0")
    if number is None and (bare or len(digits) > 12):  # noqa: PLR2004  # neither a number anywhere nor written as one
        return None
    if label in (PhoneLabel.PHONE, PhoneLabel.OFFICE) and _EXCHANGE.search(words):
        label = PhoneLabel.SWITCHBOARD
    if extended and label in (PhoneLabel.PHONE, PhoneLabel.OFFICE):
        label = PhoneLabel.EXTENSION
    if label is PhoneLabel.PHONE:
        label = _LABEL_OF_SORT.get(sort, label)
    return FoundPhone(number or words, label, words, start)


_LABEL_OF_SORT: Mapping[str | None, PhoneLabel] = {
    "toll-free": PhoneLabel.SWITCHBOARD,
    "mobile": PhoneLabel.MOBILE,
}
# Where a national number is hardly ever written without its trunk zero (ITU-T E.123 forms in use).
_TRUNK_ZERO = frozenset(
    (
        "GB IE DE AT CH FR BE NL SE FI AU NZ ZA JP KR KE UG NG GH TZ TR IL EG MY TH MA RO SI HR RS BG SK UA"
        " PK BD PH ID VN"
    ).split()
)
_ZERO_FIRST = _TRUNK_ZERO | {"IT"}
_NANP = frozenset(("US", "CA", "PR", "JM", "BS", "BB", "TT", "DO"))
_NORTH_AMERICAN = regex(r"\(?[2-9]\d\d(?:\) ?|[-. ])[2-9]\d\d[-. ]\d{4}")


def _country(words: str, digits: str, region: str | None) -> str | None:
    """The region that a national number is written for: the form of North America shows without an address."""
    if region in _NANP and digits.startswith("0"):  # no number of North America begins so
        return None
    if _BRITISH.fullmatch(words) and (region not in _ZERO_FIRST or not _is_in_use(words, region)):
        return "GB"
    if region is not None and (region not in _TRUNK_ZERO or digits.startswith("0")):
        return region
    return "US" if _NORTH_AMERICAN.fullmatch(words) else None


def _normal(words: str, digits: str, region: str | None, *, sorts: bool) -> tuple[str | None, str | None]:
    """The number in E.164, None where its country is not clear, and its sort (of `number_plans`) where it `sorts`."""
    if words.startswith(("+", "00")):  # "+44 (0) 20 …": the trunk zero in brackets is not dialled from abroad
        return _dialled(re.sub(r"^00", "+", words.replace("(0)", "")), None, sorts)
    region = _country(words, digits, region)
    return _dialled(words, region, sorts) if region else (None, None)


@remembered
def _dialled(candidate: str, region: str | None, sorts: bool) -> tuple[str | None, str | None]:  # noqa: FBT001 - remembered by place
    from legwork.understanding.number_plans import in_e164  # noqa: PLC0415 - as it says

    return in_e164(candidate, region, sorts=sorts)


_LABEL_OF = {word: PhoneLabel(label) for label, words in PHONE_LABELS.items() for word in words}
_WORDS_BEFORE = regex(r"[^\W\d_][^\W\d_.-]*(?:-[^\W\d_]+)?")
_CELL_ENDS = regex(r"[|·•;]|\s{3,}")
_AFTER = regex(
    r"[ ]{0,2}(?:[(\[][ ]?([^\W\d_][^\W\d_ -]{0,15})[)\]]|[/–-][ ]?([^\W\d_][^\W\d_ -]{1,15})(?![\w.: ]{0,12}[:.]? ?\+?\(?\d))"
)
_BEHIND = regex(r"[ ]{1,2}([^\W\d_]{1,14})(?=[ ]{0,3}(?:$|[|,;·•\n/]))")  # "503 555 0147 office | …"
_REACH = 40
_LINE = 300
_LONGEST_LABEL = 3  # words
_CLOSE, _FAR = 4, 8  # words between a label and its number: "her mobile in case of need is …"


def _label(text: str, match: re.Match[str], previous_end: int) -> PhoneLabel | None:
    start = match.start()
    if text[match.end() : match.end() + 2] in (",,", ";;") or text[match.end() : match.end() + 1] == "#":
        return PhoneLabel.BRIDGE if text[match.end() : match.end() + 1] in ",;" else PhoneLabel.PIN
    line_start = max(text.rfind("\n", max(0, start - _LINE), start) + 1, start - _LINE, 0)
    before = text[max(line_start, previous_end, start - _REACH) : start]
    after = _AFTER.match(text, match.end())
    named = _label_before(before)
    word = (after[1] or after[2]) if after else ""
    if not word and named is None and (behind := _BEHIND.match(text, match.end())):
        word = behind[1]
    if word and (called := _LABEL_OF.get(word.casefold())) and called is not PhoneLabel.PIN:
        named = called
    if named in (PhoneLabel.FAX, PhoneLabel.PIN, PhoneLabel.BRIDGE):
        return named
    if _bridge_near(text, line_start, start) and named is not PhoneLabel.MOBILE:
        return PhoneLabel.BRIDGE
    return named


def _label_before(before: str) -> PhoneLabel | None:
    cell = _CELL_ENDS.split(before)[-1]
    words = [word.casefold() for word in _WORDS_BEFORE.findall(cell)]
    for last in range(len(words), max(0, len(words) - _FAR), -1):
        for length in range(min(_LONGEST_LABEL, last), 0, -1):
            phrase = " ".join(words[last - length : last])
            label = _LABEL_OF.get(phrase)
            if label and (len(phrase) > 1 or last == len(words)) and (label in _PERSONAL or len(words) - last < _CLOSE):
                return label
    return None


def _bridge_near(text: str, line_start: int, start: int) -> bool:
    above = text[max(0, line_start - 160) : start].casefold()
    near = "\n".join([line for line in above.split("\n") if line.strip()][-3:])
    return any(map(near.__contains__, BRIDGE_CONTEXT))
