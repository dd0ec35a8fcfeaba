"""Days in the seeker's zone: business days, the morning of a day, quiet hours, and clocks that jump."""

from datetime import UTC, date, datetime, time, timedelta

from legwork.values.profile import Profile
from legwork.values.times import utc, zone

_DAY = timedelta(days=1)


def at_local(day: date, wall: time, timezone: str) -> datetime:
    """The instant at which the zone's clocks show `wall` on `day`, with the zone's own offset.

    A wall time that a clock change leaves out is shifted forward by the gap (02:30 is 03:30); of one that comes twice
    it is the first (RFC 5545, 3.3.5).
    """
    local = datetime.combine(day, wall.replace(fold=0), zone(timezone))
    return local.astimezone(UTC).astimezone(zone(timezone))


def local_day(moment: datetime, timezone: str) -> date:
    """The date that the zone's calendars show."""
    return utc(moment).astimezone(zone(timezone)).date()


def business_days_after(day: date, count: int, working_days: frozenset[int]) -> date:
    """The `count`-th working day (weekday numbers, Monday is 0), counted from the day after. No holidays."""
    if not working_days:
        return day + count * _DAY
    while count:
        day += _DAY
        count -= day.weekday() in working_days
    return day


def business_morning(moment: datetime, count: int, hour: int, profile: Profile) -> datetime:
    """`hour` o'clock in the seeker's zone, `count` business days after the day of `moment`."""
    day = business_days_after(local_day(moment, profile.timezone), count, profile.working_days)
    return at_local(day, time(hour), profile.timezone)


def morning_after_days(moment: datetime, days: int, hour: int, profile: Profile) -> datetime:
    """`hour` o'clock in the seeker's zone, `days` calendar days after the day of `moment`."""
    return at_local(local_day(moment, profile.timezone) + days * _DAY, time(hour), profile.timezone)


def next_at(moment: datetime, hour: int, profile: Profile) -> datetime:
    """The next `hour` o'clock in the seeker's zone, not before `moment`."""
    day = local_day(moment, profile.timezone)
    candidate = at_local(day, time(hour), profile.timezone)
    return candidate if candidate >= moment else at_local(day + _DAY, time(hour), profile.timezone)


def after_quiet_hours(moment: datetime, profile: Profile) -> datetime:
    """The same moment, or the end of the quiet hours in which it lies. They may run past midnight."""
    start, end = profile.quiet_from, profile.quiet_until
    if start is None or end is None or start == end:
        return moment
    local = utc(moment).astimezone(zone(profile.timezone))
    wall = local.time()
    if start < end:
        return at_local(local.date(), end, profile.timezone) if start <= wall < end else moment
    if wall >= start:
        return at_local(local.date() + _DAY, end, profile.timezone)
    return at_local(local.date(), end, profile.timezone) if wall < end else moment
