"""The country that a text or a zone points to, for reading national telephone numbers."""

# ruff: noqa: RUF001  # mail holds typographic marks

import re

from legwork.understanding.tables.regions import (
    AUSTRALIAN_STATES,
    CANADIAN_PROVINCES,
    CITY_REGIONS,
    COUNTRY_NAMES,
    TLD_REGIONS,
    US_STATES,
)
from legwork.understanding.tables.zone_regions import ZONE_REGIONS

TEXT_CAP = 60_000
_LONGEST_PLACE = 4  # words
_LINE_END = r"\s*(?:$|[|·•,\n])"
# Forms of an address, from the surest on (UPU addressing).
_ADDRESSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("US", re.compile(r"washington,? d\.?c\b", re.IGNORECASE)),
    ("GB", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")),
    ("CA", re.compile(r"\b[A-Z]\d[A-Z] \d[A-Z]\d\b")),
    ("CA", re.compile(rf",\s*(?:{'|'.join(CANADIAN_PROVINCES)}){_LINE_END}", re.MULTILINE)),
    ("AU", re.compile(rf"\b(?:{'|'.join(AUSTRALIAN_STATES)})(?:\s+\d{{4}})?{_LINE_END}", re.MULTILINE)),
    ("US", re.compile(rf",\s*(?:{'|'.join(US_STATES)})(?:\s+\d{{5}})?\b")),
)
_DOMAIN = re.compile(r"[@.][a-z0-9-]{1,60}\.([a-z]{2})(?![\w.-])")
_PLACE = re.compile(r"[^,|·•\n()\-–/\d]{2,30}")


def region_of(zone: str | None = None, text: str = "") -> str | None:
    """The ISO 3166 region that a text (address, country, web domain) or else an IANA zone points to."""
    return _region_of_text(text[:TEXT_CAP]) or ZONE_REGIONS.get(zone or "")


def _region_of_text(text: str) -> str | None:
    places = [prefix for place in _PLACE.findall(text) for prefix in _prefixes(place)]
    for table in (COUNTRY_NAMES, CITY_REGIONS):
        if region := next((table[place] for place in places if place in table), None):
            return region
    if region := next((region for region, form in _ADDRESSES if form.search(text)), None):
        return region
    domain = _DOMAIN.search(text)
    return TLD_REGIONS.get(domain[1]) if domain else None


def _prefixes(place: str) -> list[str]:
    """A place whole and without up to two words behind it ("Edinburgh EH")."""
    words = place.strip(" .").casefold().split()
    if len(words) > _LONGEST_PLACE:
        return []
    return [" ".join(words[:length]) for length in range(len(words), max(0, len(words) - 3), -1)]
