"""A time zone as a calendar file defines it (RFC 5545 section 3.6.5), from the rules that hold around the meeting.

One STANDARD and one DAYLIGHT part with a yearly rule where the years keep one, as Outlook and Google write them; else a
part a change. A part never has an RDATE: readers disagree whether its DTSTART then counts.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from legwork.rendering.calendar_lines import component, local, offset, text
from legwork.values.frozen import frozen

_ZONES = 256  # remembered: a zone and the years of a meeting
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BEFORE_ALL = datetime(1970, 1, 1)  # noqa: DTZ001 - DTSTART of a zone is a local time


@frozen
class _Change:
    """A clock is put from one offset to another. `at` is the local time that it shows just then."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    is_summer: bool


@lru_cache(_ZONES)
def definition(zone: ZoneInfo, first_year: int, last_year: int) -> str:
    """The VTIMEZONE of that name. It holds for all of these years.

    Each of their days is looked at, so the seekers' few zones are remembered.
    """
    changes = _changes(zone, first_year - 1, last_year + 1)
    parts = _parts(changes) or (_steady(zone, first_year),)
    return component("VTIMEZONE", (f"TZID:{zone.key}",), *parts)


def _parts(changes: Sequence[_Change]) -> tuple[str, ...]:
    summers = [one for one in changes if one.is_summer]
    winters = [one for one in changes if not one.is_summer]
    rules = (_rule(summers), _rule(winters))
    if summers and winters and all(rules):
        return tuple(_part(group[0], rule) for group, rule in zip((summers, winters), rules, strict=True))
    first = changes[:1]
    opening = [_Change(_BEFORE_ALL, one.before, one.before, str(one.before), not one.is_summer) for one in first]
    return tuple(_part(one, None) for one in (*opening, *changes))


def _rule(changes: Sequence[_Change]) -> str | None:
    """The yearly rule that all of these changes keep; None where they keep none."""
    shapes = {(one.at.month, one.at.weekday(), one.at.time(), one.before, one.after) for one in changes}
    if len(shapes) != 1 or [one.at.year for one in changes] != list(range(changes[0].at.year, changes[-1].at.year + 1)):
        return None
    weeks = {(one.at.day - 1) // 7 + 1 for one in changes}
    is_last = all(one.at.day + 7 > monthrange(one.at.year, one.at.month)[1] for one in changes)
    if not is_last and len(weeks) != 1:
        return None
    day = f"{-1 if is_last else weeks.pop()}{_DAYS[changes[0].at.weekday()]}"
    return f"FREQ=YEARLY;BYDAY={day};BYMONTH={changes[0].at.month}"


def _part(change: _Change, rule: str | None) -> str:
    lines = (
        f"DTSTART:{local(change.at)}",
        *([f"RRULE:{rule}"] if rule else []),
        f"TZNAME:{text(change.name)}",
        f"TZOFFSETFROM:{offset(change.before)}",
        f"TZOFFSETTO:{offset(change.after)}",
    )
    return component("DAYLIGHT" if change.is_summer else "STANDARD", lines)


def _steady(zone: ZoneInfo, year: int) -> str:
    """A zone whose clocks are not changed."""
    then = datetime(year, 1, 1, tzinfo=UTC).astimezone(zone)
    offset = then.utcoffset() or timedelta()
    return _part(_Change(_BEFORE_ALL, offset, offset, then.tzname() or zone.key, is_summer=False), None)


def _changes(zone: ZoneInfo, first_year: int, last_year: int) -> tuple[_Change, ...]:
    """Every change of these years."""
    found = []
    day, end = datetime(first_year, 1, 1, tzinfo=UTC), datetime(last_year + 1, 1, 1, tzinfo=UTC)
    while day < end:
        following = day + timedelta(days=1)
        if day.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
            found.append(_change(zone, day, following))
        day = following
    return tuple(found)


def _change(zone: ZoneInfo, early: datetime, late: datetime) -> _Change:
    """The change between two instants, found to the second."""
    before = early.astimezone(zone).utcoffset() or timedelta()
    while late - early > timedelta(seconds=1):
        middle = early + (late - early) // 2
        middle = middle.replace(microsecond=0)
        early, late = (middle, late) if middle.astimezone(zone).utcoffset() == before else (early, middle)
    then = late.astimezone(zone)
    after = then.utcoffset() or timedelta()
    at = (late + before).replace(tzinfo=None)
    return _Change(at, before, after, then.tzname() or zone.key, is_summer=after > before)
