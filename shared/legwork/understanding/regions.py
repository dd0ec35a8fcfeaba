"""The country that a text or a zone points to, for reading national telephone numbers."""

# ruff: noqa: E501, RUF001, SIM905  # a row is a line; mail holds typographic marks; words are listed as text

import re
from collections.abc import Sequence
from datetime import datetime

from legwork.understanding.remembered import remembered
from legwork.understanding.tables.languages import LANGUAGE_REGIONS, LANGUAGE_WORDS
from legwork.understanding.tables.regions import (
    AUSTRALIAN_STATES,
    CANADIAN_PROVINCES,
    CITY_REGIONS,
    COUNTRY_NAMES,
    TLD_REGIONS,
    US_STATES,
)
from legwork.understanding.tables.zone_regions import ZONE_REGIONS
from legwork.understanding.tables.zones import PLACES
from legwork.understanding.zones import resolve_zone
from legwork.values.regexes import regex
from legwork.values.times import zone

TEXT_CAP = 60_000
_LONGEST_PLACE = 4  # words
_LONGEST_NAME = 6
_SHORTEST_NAME = 4  # letters: "la" is no Los Angeles
LANGUAGE_CAP = 4_000
# Scripts of one country, by blocks of Unicode.
_SCRIPTS = (
    ("KR", regex(r"[\uac00-\ud7a3]")), ("JP", regex(r"[\u3041-\u30ff]")), ("TH", regex(r"[\u0e01-\u0e5b]")),
    ("IL", regex(r"[\u05d0-\u05ea]")), ("GR", regex(r"[\u0391-\u03c9]{3}")), ("GE", regex(r"[\u10d0-\u10ff]")),
)  # fmt: skip
_ENOUGH_WORDS = 2
_LETTERS = regex(r"[^\W\d_]{2,20}")
_STREETS = frozenset(  # "Wellington St" is no Wellington
    "st street rd road ave avenue ln lane dr drive way close court terrace crescent square place blvd boulevard".split()
)
_LINE_END = r"\s*(?:$|[|·•,\n])"
_IN_AUSTRALIA = "|".join(rf"{state}(?<!\w{state})" for state in AUSTRALIAN_STATES)
# Forms of an address, from the surest on (UPU addressing); what each is first looked for by.
_ADDRESSES: tuple[tuple[str, Sequence[str], re.Pattern[str]], ...] = (
    ("US", ("ashington", "WASHINGTON"), regex(r"(?:[Ww]ashington|WASHINGTON),? [Dd]\.?[Cc]\b")),
    ("GB", ("",), regex(r"[A-Z](?<!\w.)[A-Z]?\d[A-Z\d]? \d[A-Z]{2}\b")),
    ("CA", ("",), regex(r"[A-Z](?<!\w.)\d[A-Z] \d[A-Z]\d\b")),
    ("CA", (",",), regex(rf",\s*(?:{'|'.join(CANADIAN_PROVINCES)}){_LINE_END}", re.MULTILINE)),
    ("AU", AUSTRALIAN_STATES, regex(rf"(?:{_IN_AUSTRALIA})(?:\s+\d{{4}})?{_LINE_END}", re.MULTILINE)),
    ("US", (",",), regex(rf",\s*(?:{'|'.join(US_STATES)})(?:\s+\d{{5}})?\b")),
    (
        "AU",
        (" WA", " SA ", " NT "),
        regex(rf"(?<=[a-z]) (?:WA(?: +\d{{4}})?|(?:SA|NT) +\d{{4}}){_LINE_END}", re.MULTILINE),
    ),
)
_OTHER_PLACES = {
    place: ZONE_REGIONS[name] for name, places in PLACES.items() if name in ZONE_REGIONS for place in places.split(";")
}
# The first words of all places, the last ones of cities.
_OPENINGS = frozenset(place.split()[0] for place in (*COUNTRY_NAMES, *CITY_REGIONS, *_OTHER_PLACES))
_CLOSINGS = frozenset(place.split()[-1] for place in CITY_REGIONS)
_DOMAIN = regex(r"[@.][a-z0-9-]{1,60}\.([a-z]{2})(?![\w.-])")
_PLACE = regex(r"[^,|·•\n()\-–/\d]{2,30}")


def region_of(zone: str | None = None, text: str = "") -> str | None:
    """The ISO 3166 region that a text (address, country, web domain) or else an IANA zone points to."""
    return _region_of_text(text[:TEXT_CAP]) or ZONE_REGIONS.get(zone or "")


_AMERICAN = regex(r"\((?<![\d+].)(?<!\d .)[2-9]\d\d\) ?[2-9]\d\d-\d{4}(?!\d)")


def region_of_form(text: str) -> str | None:
    """The region whose way of writing a number a text shows: "(206) 555-0119" is North American."""
    return "US" if _AMERICAN.search(text[:TEXT_CAP]) else None


_CLOCK = regex(r"\b([A-Z][A-Za-z.]{1,14}) (?:summer |standard )?time\b")


def region_of_clock(text: str, at: datetime) -> str | None:
    """The region whose time a text names ("British time"); None where it names none, or several places have it."""
    for named in _CLOCK.finditer(text[:TEXT_CAP]):
        if len(found := resolve_zone(named[1], (), at)) == 1 and found[0] in ZONE_REGIONS:
            return ZONE_REGIONS[found[0]]
    return None


def region_at(date: datetime | None, home: str | None, number: str | None) -> str | None:
    """The only region whose clocks show the offset of `date` and where `number`, as written, is a valid one.

    None where several are, or none; None as well where the clocks of `home`, the seeker's zone, show that offset.
    """
    if date is None or number is None or (home and _shows(home, date)):
        return None
    from legwork.understanding.number_plans import is_in_use  # noqa: PLC0415 - as it says

    found = {region for region in _regions_on(date) if is_in_use(number, region)}
    return found.pop() if len(found) == 1 else None


@remembered
def _regions_on(date: datetime) -> frozenset[str]:
    """The regions whose clocks show the offset of a date."""
    return frozenset(region for name, region in ZONE_REGIONS.items() if _shows(name, date))


def regions_of_language(text: str) -> tuple[str, ...]:
    """The regions where the language of a text is written, the likeliest first; none where it is not clear or English."""
    text = text[:LANGUAGE_CAP]
    scripts = () if text.isascii() else _SCRIPTS
    if script := next((region for region, letters in scripts if letters.search(text)), None):
        return (script,)
    words = set(_LETTERS.findall(text.casefold()))
    hits = sorted(((len(words & known), language) for language, known in LANGUAGE_WORDS.items()), reverse=True)
    (most, language), (second, _) = hits[:2]
    return LANGUAGE_REGIONS[language] if most >= _ENOUGH_WORDS and most > second else ()


def region_among(regions: Sequence[str], home: str | None, number: str, *, mobile: bool = False) -> str | None:
    """Of some regions the seeker's own, else the first, where `number`, as written, is valid or at least possible.

    `mobile`: it is called a mobile one, and where it is one goes first.
    """
    from legwork.understanding.number_plans import in_e164, is_in_use, is_possible  # noqa: PLC0415 - as it says

    own = region_of(home)
    ordered = sorted(regions, key=lambda region: (mobile and in_e164(number, region)[1] != "mobile", region != own))
    valid = (region for region in ordered if is_in_use(number, region))
    return next(valid, next((region for region in ordered if is_possible(number, region)), None))


def _shows(name: str, date: datetime) -> bool:
    try:
        return date.astimezone(zone(name)).utcoffset() == date.utcoffset()
    except ValueError:  # a backward link that the installed tz database has dropped
        return False


@remembered
def _region_of_text(text: str) -> str | None:
    places: list[str] = []
    of_names: list[str] = []
    for stated in _PLACE.findall(text):
        words = stated.strip(" .").split()
        if not words or len(words) > _LONGEST_NAME:
            continue
        if words[0].casefold() in _OPENINGS:
            places += _prefixes(words)
        if words[-1].casefold() in _CLOSINGS:
            of_names += _endings(words)
    named = [place for place in places if len(place) >= _SHORTEST_NAME]
    for table, candidates in (
        (COUNTRY_NAMES, places), (CITY_REGIONS, places), (_OTHER_PLACES, named), (CITY_REGIONS, of_names),
    ):  # fmt: skip
        if not table.keys().isdisjoint(candidates):
            return next(table[place] for place in candidates if place in table)
    for region, signs, form in _ADDRESSES:
        if any(map(text.__contains__, signs)) and form.search(text):
            return region
    domain = _DOMAIN.search(text)
    return TLD_REGIONS.get(domain[1]) if domain else None


def _prefixes(words: list[str]) -> list[str]:
    """A place whole and without up to two words behind it ("Edinburgh EH")."""
    if len(words) > _LONGEST_PLACE:
        return []
    small = " ".join(words).casefold()
    if small[small.rfind(" ") + 1 :] in _STREETS:
        return []
    found = [small]
    for _ in words[1:3]:
        small = small[: small.rfind(" ")]
        found.append(small)
    return found


def _endings(words: list[str]) -> list[str]:
    """The last one and two words of a name in capitals: "University of Leeds" is in Leeds."""
    if len(words) == 1 or not (words[0][0].isupper() and words[-1][0].isupper()):
        return []
    return [words[-1].casefold(), " ".join(words[-2:]).casefold()]
