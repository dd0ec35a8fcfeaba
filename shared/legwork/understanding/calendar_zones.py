"""The zone that a calendar file means by a TZID: IANA names, Windows names, names as Outlook shows them."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from functools import cache

from legwork.understanding.zones import resolve_zone
from legwork.values import times
from legwork.values.regexes import regex

_OFFSET = regex(r"^TZOFFSETTO:([+-]\d\d)(\d\d)", re.IGNORECASE | re.MULTILINE)
_PARTS = regex(r"^(?=BEGIN:)", re.MULTILINE)
_START = regex(r"^DTSTART:(\d{4})(?!0229)", re.MULTILINE)
_LONG_AGO = 2001
_LONGEST = 100  # characters of the name of a zone
_BROKEN = (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError, RecursionError)


def known(name: str) -> str | None:
    """The name that the tz database has for a TZID: that itself, or what ends one that begins with its maker's."""
    pieces = name[:_LONGEST].strip("/").split("/")
    firsts = range(len(pieces)) if name.startswith("/") else range(1)
    return next((one for first in firsts if _is_zone(one := "/".join(pieces[first:]))), None)


def _is_zone(name: str) -> bool:
    try:
        times.zone(name)
    except ValueError:
        return False
    return True


class OwnZones:
    """The zones that one file defines, each made when it is first asked for.

    The rules of many hold since 1601 or 1970, and every year from then on costs: here endless ones hold from the year
    `since` at the earliest.
    """

    def __init__(self, definitions: Mapping[str, str], since: int) -> None:
        self._definitions = definitions
        self._since = max(since, _LONG_AGO)
        self._made: dict[str, tzinfo | None] = {}

    def named(self, name: str) -> tzinfo | None:
        """The zone of that name; None where its definition is missing, broken, or that of the Windows zone itself."""
        if name in self._definitions and name not in self._made:
            definition = self._definitions[name]
            self._made[name] = None if _is_told(name, definition, self._since) else _made(definition, self._since)
        return self._made.get(name)


def _is_told(name: str, definition: str, year: int) -> bool:
    usual = windows(name)
    if usual is None:
        return False
    seasons = (datetime(year, month, 1, tzinfo=times.zone(usual)) for month in (1, 7))
    defined = {f"{hours}:{minutes}" for hours, minutes in _OFFSET.findall(definition)}
    return defined == set(map(times.offset_name, seasons))


def _made(definition: str, since: int) -> tzinfo | None:
    from icalendar import Timezone  # noqa: PLC0415 - dear to load, and few files define a zone of their own

    lean = "".join(_since(since, part) for part in _PARTS.split(definition))
    try:
        component = Timezone.from_ical(lean)
        if not isinstance(component, Timezone):
            return None
        zone: tzinfo = component.to_tz(lookup_tzid=False)
        times.aware(datetime(since, 1, 1, tzinfo=zone))
    except _BROKEN:
        return None
    return zone


def _since(year: int, part: str) -> str:
    """A part of a zone's definition that holds from that year at the earliest, where it repeats and never ends."""
    is_endless = "RRULE:" in part and "UNTIL=" not in part and "COUNT=" not in part
    return _START.sub(lambda start: f"DTSTART:{max(year, int(start[1]))}", part) if is_endless else part


_DISPLAYED = regex(
    r"(?:\((?:UTC|GMT)(?P<offset>[+-]\d\d:\d\d)?\) ?)?(?P<names>[^()]{3,100}?)"
    r"(?: ?\([^()]{1,40}\))?(?:,.{0,60})?"
)


def displayed(name: str, moment: datetime) -> str | None:
    """The zone of a name as Outlook shows it, "(UTC-07:00) Mountain Time (US & Canada)": by its words or city.

    A stated offset has to be that zone's in one of its seasons.
    """
    shown = _DISPLAYED.fullmatch(name.strip().strip('"'))
    if shown is None:
        return None
    places = [place.strip() for place in shown["names"].split(",")]
    read = (resolve_zone(place, (), moment.replace(tzinfo=UTC)) for place in places)
    found = next((zones[0] for zones in read if len(zones) == 1), None)
    if found is None or shown["offset"] is None:
        return found
    seasons = (moment.replace(month=month, day=1, tzinfo=times.zone(found)) for month in (1, 7))
    return found if shown["offset"] in map(times.offset_name, seasons) else None


def windows(name: str) -> str | None:
    """The IANA zone of a Windows name ("Pacific Standard Time")."""
    return _of_windows().get(name)


@cache
def _of_windows() -> Mapping[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415 - as above

    return WINDOWS_TO_OLSON
