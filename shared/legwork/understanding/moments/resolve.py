"""From days and clock times as said to dates and instants, in a frame."""
# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts

# ruff: noqa: SIM905 - lists of words are read more easily as text

import calendar
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from legwork.understanding.moments.atoms import Clock, Day, Part, Span
from legwork.understanding.moments.mention import Frame
from legwork.values.frozen import frozen
from legwork.values.times import zone

_NOON = 12
_YEAR = 12  # months
_FAR = 300  # days: a date further ahead than this is rather a past one
_BACK = 60  # days: how far back a date without a year can lie where its weekday says so
_JUST_PAST = 21  # days: how far back it can lie without one


@frozen
class Found:
    """The dates a day can be, the likeliest first."""

    dates: tuple[date, ...]
    clash: bool = False


def today(frame: Frame) -> date:
    """The date of the message where its writer was."""
    return frame.at.astimezone(zone(frame.zone)).date()


def day(said: Day, frame: Frame, on: date, weeks: int | None = None, anchor: date | None = None) -> Found:
    """The date of a day, said `on` another.

    `weeks`: a calendar week named nearby; `anchor`: the day named before, for "the following". No date where the
    numbers make none.
    """
    base = anchor if said.after and anchor is not None else on
    try:
        if said.offset is not None and said.after and anchor is None:
            return Found(())
        if said.offset is not None:
            return Found((base + timedelta(days=said.offset),))
        return _named(said, frame, base, weeks)
    except (OverflowError, ValueError):
        return Found(())


def not_before(found: Found, earlier: Found) -> Found:
    """The day of a weekday that is listed behind another: in the week after it where it would lie before."""
    if not found.dates or not earlier.dates or found.dates[0] >= earlier.dates[0]:
        return found
    behind = found.dates[0] + timedelta(days=7)
    return Found((behind,), found.clash) if behind > earlier.dates[0] else found


def _named(said: Day, frame: Frame, base: date, weeks: int | None) -> Found:
    if said.nth is not None:
        return Found(_nth(said, base))
    if said.pair is not None:
        return _slashed(said, frame, base)
    if said.day is not None:
        return _dated(said, base)
    if said.weekday is not None:
        return Found((_weekday(said, base, said.weeks if said.weeks is not None else weeks),))
    return Found(())


def weeks_until(on: date, base: date) -> int:
    """The calendar weeks (Monday to Sunday) from that of `base` to that of `on`."""
    return (on - timedelta(days=on.weekday()) - base + timedelta(days=base.weekday())).days // 7


def _weekday(said: Day, base: date, weeks: int | None) -> date:
    assert said.weekday is not None  # noqa: S101 - the caller looked
    monday = base - timedelta(days=base.weekday())
    if said.last:
        back = (base.weekday() - said.weekday) % 7 or 7
        return base - timedelta(days=back)
    if said.following:
        return monday + timedelta(days=7 + said.weekday + said.plus)
    if weeks is not None:
        found = monday + timedelta(days=7 * weeks + said.weekday)
        return found if found >= base else found + timedelta(days=7)
    ahead = (said.weekday - base.weekday()) % 7 or 7
    return base + timedelta(days=ahead + said.plus)


def _dated(said: Day, base: date) -> Found:
    candidates = _candidates(said, base)
    if not candidates:
        return Found(())
    if said.weekday is None:
        return Found((candidates[0],))
    agreeing = tuple(found for found in candidates if found.weekday() == said.weekday)
    return Found((agreeing[0],)) if agreeing else Found((candidates[0],), clash=True)


def _candidates(said: Day, base: date) -> tuple[date, ...]:
    """The dates of a day and month, the likeliest first: the next one, or one just past."""
    assert said.day is not None  # noqa: S101 - the caller looked
    if said.year is not None:
        return _valid(said.year, said.month or base.month, said.day)
    if said.month is not None:
        found = [
            each
            for year in (base.year - 1, base.year, base.year + 1, base.year + 4)
            for each in _valid(year, said.month, said.day)
        ]
    else:
        found = []
        for step in (-1, 0, 1, 2):
            month = base.month - 1 + step
            found += _valid(base.year + month // 12, month % 12 + 1, said.day)
    ahead = [each for each in found if each >= base]
    behind = [each for each in found if timedelta() < base - each <= timedelta(days=_BACK)]
    just = behind and base - behind[-1] <= timedelta(days=_JUST_PAST)
    if said.month is not None and just and ahead and ahead[0] - base > timedelta(days=_FAR):
        return (behind[-1], ahead[0])
    return tuple(ahead[:1]) + tuple(behind[-1:])


def _nth(said: Day, base: date) -> tuple[date, ...]:
    """The nth weekday of a month, the next one from the day of writing on."""
    assert said.weekday is not None and said.nth is not None  # noqa: S101, PT018 - the reader set them
    january = base.year * _YEAR
    if said.months is not None:
        months: tuple[int, ...] = (january + base.month - 1 + said.months,)
    else:
        months = tuple(january + year * _YEAR + (said.month or base.month) - 1 for year in (0, 1))
    for each in months:
        year, number = each // _YEAR, each % _YEAR + 1
        days = [day for week in calendar.monthcalendar(year, number) if (day := week[said.weekday])]
        place = said.nth - 1 if said.nth > 0 else said.nth
        if said.nth <= len(days) and (found := date(year, number, days[place])) >= base:
            return (found,)
    return ()


def _valid(year: int, month: int, number: int) -> tuple[date, ...]:
    try:
        return (date(year, month, number),)
    except ValueError:
        return ()


def _slashed(said: Day, frame: Frame, base: date) -> Found:
    """Both orders of 3/4; the weekday, the frame or the writer's country settles it."""
    assert said.pair is not None  # noqa: S101 - the caller looked
    one, two = said.pair
    readings = {
        False: _dated(replace(said, pair=None, month=one, day=two), base),
        True: _dated(replace(said, pair=None, month=two, day=one), base),
    }
    readings = {order: found for order, found in readings.items() if found.dates}
    if said.weekday is not None:
        agreeing = [found for found in readings.values() if not found.clash]
        if len(agreeing) == 1:
            return agreeing[0]
    order = frame.day_first if frame.day_first is not None else _custom(frame.zone)
    if order is not None and order in readings:
        mine, other = readings[order], readings.get(not order)
        odd = (
            other
            and abs(mine.dates[0] - base) > timedelta(days=180)
            and abs(other.dates[0] - base) < timedelta(days=60)
        )
        if frame.day_first is not None or not odd:
            return mine
    ordered = sorted((found.dates[0] for found in readings.values()), key=lambda found: abs(found - base))
    return Found(tuple(ordered), clash=bool(readings) and all(found.clash for found in readings.values()))


def _custom(name: str) -> bool | None:
    """Whether people in a zone write the day first; None where both are usual. Source: CLDR 47, short date patterns."""
    region, _, city = name.partition("/")
    if region == "America":
        if city in {"Toronto", "Vancouver", "Halifax", "Edmonton", "Winnipeg", "St_Johns", "Regina", "Montreal"}:
            return None
        return not (city in _US_CITIES or city.startswith(("Indiana/", "Kentucky/", "North_Dakota/")))
    if name in {"Pacific/Honolulu", "Asia/Manila", "America/Puerto_Rico"}:
        return False
    return True if region in {"Europe", "Africa", "Australia", "Asia", "Pacific", "Atlantic", "Indian"} else None


_US_CITIES = frozenset("New_York Chicago Denver Los_Angeles Phoenix Detroit Boise Anchorage Juneau Puerto_Rico".split())


def by_is_at(name: str) -> bool:
    """Whether people in a zone say "by 2pm" for "at 2pm": West African English (observed)."""
    return name in _WEST_AFRICA


_WEST_AFRICA = frozenset(("Africa/Lagos", "Africa/Accra", "Africa/Freetown", "Africa/Monrovia", "Africa/Banjul"))


def hours(said: Clock, part: Part | None, *, context: str | None = None) -> tuple[time, ...]:
    """Rule 6: 1 to 6 is afternoon, 8 to 11 morning, 12 noon, and 7 has to be told by `part` or `context` (am, pm)."""
    hour, minute = said.hour, said.minute
    meridiem = said.meridiem
    if not meridiem and not said.exact24 and part is not None:
        meridiem = _of_part(hour, part)
    if not meridiem and not said.exact24:
        if hour == 7:
            if context is None:
                return (time(7, minute), time(19, minute))
            meridiem = context
        else:
            meridiem = "pm" if 1 <= hour <= 6 or hour == _NOON else "am"
    if meridiem and hour <= _NOON:
        hour = hour % _NOON + (_NOON if meridiem == "pm" else 0)
    return (time(hour % 24, minute),)


def _of_part(hour: int, part: Part) -> str:
    if part.name == "morning":
        return "am" if hour != _NOON else "pm"
    if part.name == "midday":
        return "am" if hour in (10, 11) else "pm"
    return part.meridiem


def span_hours(said: Span, part: Part | None, *, context: str | None = None) -> tuple[tuple[time, time], ...]:
    """The readings of a range; one meridiem speaks for both ends where that keeps them in order."""
    first, last = said.first, said.last
    if last.meridiem and not first.meridiem and not first.exact24:
        starts = hours(replace(first, meridiem=last.meridiem), None)
        end = hours(last, None)[0]
        if starts[0] >= end and last.hour != first.hour:
            starts = hours(replace(first, meridiem="am" if last.meridiem == "pm" else "pm"), None)
        return ((starts[0], end),)
    found = []
    for start in hours(first, part, context=context):
        if last.meridiem or last.exact24:
            end = hours(last, part, context=context)[0]
        else:
            both = (time(last.hour % _NOON, last.minute), time(last.hour % _NOON + _NOON, last.minute))
            end = next((each for each in both if each > start), both[0])
        found.append((start, end))
    return tuple(found)


def instants(on: date, at: time, name: str) -> tuple[datetime, ...]:
    """The instants at which clocks in a zone show a time: one, or two where it comes twice.

    Of a time that a clock change leaves out: the reading by the clocks before the change, and by those after it.
    """
    here = zone(name)
    local = datetime.combine(on, at, tzinfo=here)
    early, late = local.replace(fold=0) if local.fold else local, local.replace(fold=1)
    if early.utcoffset() == late.utcoffset():
        return (early,)
    shifted = early.astimezone(UTC).astimezone(here)
    if shifted.replace(tzinfo=None) != local.replace(tzinfo=None):
        return (shifted, late.astimezone(UTC).astimezone(here))
    return (early, late)
