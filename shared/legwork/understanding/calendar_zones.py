"""The zone that a calendar file means by a TZID: IANA names, Windows names, names as Outlook shows them."""

from collections.abc import Sequence
from datetime import UTC, datetime

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from legwork.understanding.zones import resolve_zone
from legwork.values import times
from legwork.values.regexes import regex


def iana(name: str) -> str | None:
    """The name itself where it is one of the tz database, of UTC, or an offset."""
    try:
        times.zone(name)
    except ValueError:
        return None
    return name if "/" in name or name[:1] in "+-" or name.upper() in ("UTC", "GMT") else None


def is_told(name: str, offsets: Sequence[str], year: int) -> bool:
    """Whether a zone is known by its name: a definition with these `offsets` ("-0500") of that year adds nothing."""
    known = WINDOWS_TO_OLSON.get(name)
    if known is None:
        return iana(name) is not None
    seasons = (datetime(year, month, 1, tzinfo=times.zone(known)) for month in (1, 7))
    return {f"{offset[:3]}:{offset[3:]}" for offset in offsets} == set(map(times.offset_name, seasons))


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


def windows(name: str, moment: datetime) -> str | None:
    """The IANA zone of a Windows name ("Pacific Standard Time") that a file defines itself, where both agree."""
    known = WINDOWS_TO_OLSON.get(name)
    return known if known and moment.astimezone(times.zone(known)).utcoffset() == moment.utcoffset() else None
