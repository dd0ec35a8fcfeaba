"""Business days, mornings, quiet hours and clocks that jump."""

from datetime import UTC, date, datetime, time

import pytest

from legwork.scheduling.calendar_days import after_quiet_hours, at_local, business_days_after, business_morning, next_at
from legwork.values.profile import MONDAY_TO_FRIDAY, Profile
from legwork.values.times import iso, utc


def in_zone(timezone, **settings):
    return Profile("s", "Nora", ("nora@campus.example",), timezone, **settings)


@pytest.mark.parametrize(
    ("day", "wall", "timezone", "expected"),
    [
        (date(2026, 3, 8), time(2, 30), "America/New_York", "2026-03-08T03:30:00-04:00"),  # the clocks skip it
        (date(2026, 3, 29), time(2), "Europe/Berlin", "2026-03-29T03:00:00+02:00"),
        (date(2026, 10, 4), time(2, 15), "Australia/Sydney", "2026-10-04T03:15:00+11:00"),
        (date(2026, 11, 1), time(1, 30), "America/New_York", "2026-11-01T01:30:00-04:00"),  # it comes twice
        (date(2026, 10, 25), time(2, 30), "Europe/Berlin", "2026-10-25T02:30:00+02:00"),
        (date(2026, 7, 1), time(17), "America/Phoenix", "2026-07-01T17:00:00-07:00"),
        (date(2026, 7, 1), time(17), "+05:30", "2026-07-01T17:00:00+05:30"),
    ],
)
def test_a_wall_time_is_shifted_over_a_gap_and_is_the_first_of_two(day, wall, timezone, expected):
    assert iso(at_local(day, wall, timezone)) == expected


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        (date(2026, 3, 2), 5, date(2026, 3, 9)),  # Monday to Monday
        (date(2026, 3, 6), 1, date(2026, 3, 9)),  # over a weekend
        (date(2026, 3, 7), 1, date(2026, 3, 9)),  # asked on a Saturday
        (date(2026, 3, 8), 5, date(2026, 3, 13)),
        (date(2026, 12, 24), 2, date(2026, 12, 28)),  # no holidays
    ],
)
def test_business_days_count_from_the_day_after(start, count, expected):
    assert business_days_after(start, count, MONDAY_TO_FRIDAY) == expected


def test_working_days_may_be_others():
    assert business_days_after(date(2026, 3, 5), 1, frozenset({6, 0, 1, 2, 3})) == date(2026, 3, 8)


def test_the_day_of_a_moment_is_the_one_in_the_seekers_zone():
    late_sunday = datetime(2026, 3, 2, 4, tzinfo=UTC)  # Sunday 23:00 in New York
    assert iso(business_morning(late_sunday, 1, 9, in_zone("America/New_York"))) == "2026-03-02T09:00:00-05:00"
    assert iso(business_morning(late_sunday, 1, 9, in_zone("Europe/Berlin"))) == "2026-03-03T09:00:00+01:00"


def test_the_next_nine_is_today_while_it_is_still_to_come():
    profile = in_zone("Europe/Berlin")
    assert iso(next_at(datetime(2026, 3, 3, 8, tzinfo=UTC), 9, profile)) == "2026-03-03T09:00:00+01:00"
    assert iso(next_at(datetime(2026, 3, 3, 8, 1, tzinfo=UTC), 9, profile)) == "2026-03-04T09:00:00+01:00"


@pytest.mark.parametrize(
    ("first", "last", "moment", "expected"),
    [
        ("00:00", "09:00", "2026-03-03T05:00:00+01:00", "2026-03-03T09:00:00+01:00"),
        ("00:00", "09:00", "2026-03-03T09:00:00+01:00", "2026-03-03T09:00:00+01:00"),
        ("21:00", "07:00", "2026-03-03T22:00:00+01:00", "2026-03-04T07:00:00+01:00"),
        ("21:00", "07:00", "2026-03-03T06:59:00+01:00", "2026-03-03T07:00:00+01:00"),
        ("21:00", "07:00", "2026-03-03T12:00:00+01:00", "2026-03-03T12:00:00+01:00"),
        ("21:00", "00:00", "2026-03-03T23:00:00+01:00", "2026-03-04T00:00:00+01:00"),
        ("01:00", "02:30", "2026-03-29T01:30:00+01:00", "2026-03-29T03:30:00+02:00"),  # into the gap
    ],
)
def test_quiet_hours_hold_until_they_end(first, last, moment, expected):
    profile = in_zone("Europe/Berlin", quiet_from=time.fromisoformat(first), quiet_until=time.fromisoformat(last))
    assert utc(after_quiet_hours(datetime.fromisoformat(moment), profile)) == datetime.fromisoformat(expected)


def test_without_quiet_hours_nothing_is_held():
    moment = datetime(2026, 3, 3, 3, tzinfo=UTC)
    assert after_quiet_hours(moment, in_zone("Europe/Berlin")) == moment
