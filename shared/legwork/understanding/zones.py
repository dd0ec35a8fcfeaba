"""From the words for a time zone to the zone: abbreviations, places, offsets. Pure."""

# ruff: noqa: RUF001 - the dashes of mail are meant

import re
import unicodedata
from datetime import datetime, timedelta
from functools import cache

from legwork.understanding.tables.zones import (
    ABBREVIATIONS,
    AMBIGUOUS,
    LOCAL_READINGS,
    PLACES,
    STRANGERS,
    US_STATES,
)
from legwork.values.regexes import regex
from legwork.values.times import aware, offset_name, zone

_OFFSET = regex(r"(?:utc|gmt|z)? ?([+\-−–]) ?(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)
_IANA = regex(r"[A-Z][A-Za-z]{1,13}(?:/[A-Za-z_+\-]{1,20}){1,2}")
_STATE = regex(r",\s{0,2}([A-Z]{2,3})\b")
_WORD = regex(r"[^\W_][\w.'-]*")
_LONGEST_PLACE = 3  # words
_LOOSE = frozenset(("Europe/Berlin", "Europe/Athens"))  # say no more than which time is kept
_SETTLED_NEARBY = frozenset(AMBIGUOUS).union(*(names for names, _ in LOCAL_READINGS))

_BY_PLACE = {place: name for name, places in PLACES.items() for place in places.split(";")}
_BY_STATE = {state: name for name, states in US_STATES.items() for state in states.split()}


def fold(text: str) -> str:
    """Lower case, without accents, typographic apostrophes made plain."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.replace("\u2019", "'").casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def offset_zone(words: str) -> str | None:
    """The ±HH:MM of "UTC+1", "GMT-05:30" or "+0200"; None where the words are none or no offset in use."""
    match = _OFFSET.fullmatch(words.strip())
    if not match:
        return None
    sign, hours, minutes = match.groups()
    if int(hours) > 14:  # noqa: PLR2004 - UTC+14 (Kiribati) is the greatest offset in use
        return None
    return f"{'+' if sign == '+' else '-'}{int(hours):02}:{minutes or '00'}"


def zone_of_place(text: str) -> str | None:
    """The zone of a city, region or country named in `text` ("Peoria, IL", "Berlin", "the UK"); None where none is.

    A state after a comma wins over the city before it.
    """
    for state in _STATE.findall(text):
        if state in _BY_STATE:
            return _BY_STATE[state]
    words = _WORD.findall(fold(text[:400]))
    for length in range(_LONGEST_PLACE, 0, -1):
        for first in range(len(words) - length + 1):
            phrase = " ".join(words[first : first + length])
            found = _BY_PLACE.get(phrase) or _BY_PLACE.get(phrase.rstrip("."))
            if found:
                return found
    return None


@cache
def _known(name: str) -> bool:
    try:
        zone(name)
    except ValueError:
        return False
    return True


def resolve_zone(words: str, near: tuple[str, ...], at: datetime) -> tuple[str, ...]:
    """The zones that `words` can mean: none, one, or several to choose from, the likeliest first.

    `near` holds places, IANA zones or offsets (±HH:MM) of the people, the writer's first; they settle IST, BST and CST
    and refine loose names (MST said in Phoenix). `at` is aware: the seasonal names hold for whichever time is observed
    then.
    """
    aware(at)
    text = words.strip().strip("()[] ")
    if _IANA.fullmatch(text):
        return (text,) if _known(text) else ()
    if offset := offset_zone(text):
        return (offset,)
    name = _bare(fold(text))
    found = ABBREVIATIONS.get(name) or _BY_PLACE.get(name)
    if name not in _SETTLED_NEARBY and found not in _LOOSE:
        return (found,) if found else ()
    return _named(name, tuple(dict.fromkeys(place for place in map(_zone_near, near) if place)), at)


def _named(name: str, around: tuple[str, ...], at: datetime) -> tuple[str, ...]:
    usual = ABBREVIATIONS.get(name)
    for place in around:
        if any(name in names and local == place for names, local in LOCAL_READINGS):
            return (place,)
        if usual and place != "UTC" and _clock(place, at) == _clock(usual, at):
            break  # who keeps that time means what everybody means by it
    if name in AMBIGUOUS:
        return _weighed(name, around, at)
    found = usual or _BY_PLACE.get(name)
    return (_like(found, around, at),) if found else ()


def _clock(name: str, at: datetime) -> timedelta | None:
    return at.astimezone(zone(name)).utcoffset()


def _bare(name: str) -> str:
    """Without "time", "standard time", "daylight time", "the"."""
    for ending in (" time", " zone", " standard", " daylight", " std"):
        name = name.removesuffix(ending)
    return name.removeprefix("the ").replace(".", "") if name not in _BY_PLACE else name


def _zone_near(place: str) -> str | None:
    if place[:1] in {"+", "-"}:
        return offset_zone(place)
    return place if _IANA.fullmatch(place) and _known(place) else zone_of_place(place)


def _weighed(name: str, around: tuple[str, ...], at: datetime) -> tuple[str, ...]:
    """The readings of an ambiguous abbreviation that the people's places speak for; all where none does.

    The nearest place that speaks for one alone settles it; an offset speaks for what has that offset.
    """
    readings = AMBIGUOUS[name]
    for place in around:
        spoken_for = tuple(
            meant
            for meant, evidence in readings
            if place.startswith(evidence) or (place[0] in "+-" and _clock(place, at) == _clock(meant, at))
        )
        if len(spoken_for) == 1:
            return spoken_for
    return tuple(meant for meant, _ in readings)


def _like(found: str, around: tuple[str, ...], at: datetime) -> str:
    """A zone of the people's own that keeps the same time as `found` all year ("CET" said in Copenhagen)."""
    if found not in _LOOSE:
        return found
    seasons = (at, at + timedelta(days=182))
    for name in around:
        if name.startswith("Europe/") and all(
            moment.astimezone(zone(name)).utcoffset() == moment.astimezone(zone(found)).utcoffset()
            for moment in seasons
        ):
            return name
    return found


def zones_with_offset(offset: timedelta, at: datetime) -> tuple[str, ...]:
    """The zones of people whose clocks show `offset` at the aware moment `at`, likeliest first."""
    return tuple(name for name in STRANGERS if at.astimezone(zone(name)).utcoffset() == offset)


def plausible_zone_for_offset(at: datetime) -> str:
    """The zone to assume for a stranger from a Date header: by its offset, in force on its date. `+0000` is UTC.

    An offset that no zone in the table has on that date is kept as ±HH:MM.
    """
    found = zones_with_offset(aware(at).utcoffset() or timedelta(), at)
    return found[0] if found else offset_name(at)
