"""Times as people read them."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from legwork.rendering import when
from legwork.values.errors import NaiveTimeError

NEW_YORK, BERLIN, LONDON = "America/New_York", "Europe/Berlin", "Europe/London"


def said(start, minutes, zone, **options):
    return when.span(start, start + timedelta(minutes=minutes) if minutes else None, zone, **options).replace(
        "\u2013", "-"
    )


@pytest.mark.parametrize(
    ("start", "minutes", "zone", "expected"),
    [
        (datetime(2026, 3, 5, 19, tzinfo=UTC), 30, NEW_YORK, "Thursday, 5 March 2026, 2:00-2:30 pm (New York, EST)"),
        (
            datetime(2026, 3, 5, 16, 30, tzinfo=UTC),
            45,
            NEW_YORK,
            "Thursday, 5 March 2026, 11:30 am-12:15 pm (New York, EST)",
        ),
        (datetime(2026, 3, 5, 17, tzinfo=UTC), None, NEW_YORK, "Thursday, 5 March 2026, 12:00 pm (New York, EST)"),
        (datetime(2026, 3, 5, 5, tzinfo=UTC), None, NEW_YORK, "Thursday, 5 March 2026, 12:00 am (New York, EST)"),
        (datetime(2026, 3, 5, 13, tzinfo=UTC), 30, BERLIN, "Thursday, 5 March 2026, 14:00-14:30 (Berlin, CET)"),
        (datetime(2026, 7, 2, 13, tzinfo=UTC), 30, LONDON, "Thursday, 2 July 2026, 2:00-2:30 pm (London, BST)"),
        (datetime(2026, 3, 5, 8, tzinfo=UTC), None, "Asia/Dubai", "Thursday, 5 March 2026, 12:00 pm (Dubai, UTC+4)"),
        (datetime(2026, 3, 5, 8, tzinfo=UTC), None, "+05:30", "Thursday, 5 March 2026, 1:30 pm (UTC+5:30)"),
        (datetime(2026, 3, 5, 8, tzinfo=UTC), None, "Etc/GMT+5", "Thursday, 5 March 2026, 3:00 am (UTC-5)"),
        (datetime(2026, 3, 5, 8, tzinfo=UTC), None, "UTC", "Thursday, 5 March 2026, 8:00 am (UTC)"),
        (datetime(2026, 3, 5, 8, tzinfo=UTC), None, "No/Where", "Thursday, 5 March 2026, 8:00 am (UTC)"),
    ],
)
def test_a_time_is_said_with_day_and_zone(start, minutes, zone, expected):
    assert said(start, minutes, zone) == expected


def test_a_week_apart_the_same_clock_time_has_another_zone_after_the_change():
    before, after = datetime(2026, 3, 5, 19, tzinfo=UTC), datetime(2026, 3, 12, 18, tzinfo=UTC)
    assert said(before, 30, NEW_YORK).endswith("2:00-2:30 pm (New York, EST)")
    assert said(after, 30, NEW_YORK).endswith("2:00-2:30 pm (New York, EDT)")


def test_a_meeting_across_the_clock_change_says_both_zones():
    start = datetime(2026, 3, 8, 6, 30, tzinfo=UTC)  # 01:30 EST; at 02:00 clocks jump to 03:00 EDT
    expected = "Sunday, 8 March 2026, 1:30 am (New York, EST) to Sunday, 8 March 2026, 3:30 am (New York, EDT)"
    assert said(start, 60, NEW_YORK) == expected


def test_the_hour_that_comes_twice_is_told_apart_by_its_zone():
    first, second = datetime(2026, 11, 1, 5, 30, tzinfo=UTC), datetime(2026, 11, 1, 6, 30, tzinfo=UTC)
    assert said(first, None, NEW_YORK) == "Sunday, 1 November 2026, 1:30 am (New York, EDT)"
    assert said(second, None, NEW_YORK) == "Sunday, 1 November 2026, 1:30 am (New York, EST)"


def test_an_end_on_the_next_day_is_said_with_its_day():
    start = datetime(2026, 3, 6, 4, 30, tzinfo=UTC)
    assert "Thursday, 5 March 2026, 11:30 pm (New York, EST) to Friday, 6 March 2026, 12:30 am" in said(
        start, 60, NEW_YORK
    )


def test_an_end_before_the_start_is_not_said():
    start = datetime(2026, 3, 5, 19, tzinfo=UTC)
    assert said(start, -30, NEW_YORK) == "Thursday, 5 March 2026, 2:00 pm (New York, EST)"


def test_their_time_is_written_the_way_the_reader_writes_times():
    start = datetime(2026, 3, 5, 13, tzinfo=UTC)
    assert "2:00-2:30 pm (Berlin, CET)" in said(start, 30, BERLIN, clock_of=NEW_YORK)
    assert "08:00-08:30 (New York, EST)" in said(start, 30, NEW_YORK, clock_of=BERLIN)


def test_a_naive_time_is_refused():
    with pytest.raises(NaiveTimeError):
        when.span(datetime(2026, 3, 5, 19), None, NEW_YORK)  # noqa: DTZ001  # naive on purpose


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (frozenset(range(5)), "Monday to Friday"),
        (frozenset({6, 0, 1, 2, 3}), "Sunday to Thursday"),
        (frozenset({0, 2, 4}), "Monday, Wednesday, Friday"),
        (frozenset({5, 6}), "Saturday, Sunday"),
        (frozenset(), "no day"),
    ],
)
def test_working_days_are_said_as_a_span_where_they_are_one(numbers, expected):
    assert when.weekdays(numbers) == expected


def test_every_day_of_the_week_is_said():
    assert when.weekdays(frozenset(range(7))) == "every day"


def test_lengths_are_said_in_hours_and_minutes():
    start = datetime(2026, 3, 5, 13, tzinfo=UTC)
    said_lengths = [when.minutes_between(start, start + timedelta(minutes=each)) for each in (30, 60, 75, 121)]
    assert said_lengths == ["30 minutes", "1 hour", "1 hour 15 minutes", "2 hours 1 minute"]


def test_iso_dates_inside_a_text_are_said():
    assert when.dates_in("mail of 2026-03-05, not 2026-13-45") == "mail of 5 March 2026, not 2026-13-45"


def test_a_span_of_clock_times_says_the_half_of_the_day_once():
    assert when.clock_span(time(2), time(2, 30), long=False) == "2:00\u20132:30 am"
    assert when.short_day(date(2026, 3, 5)) == "5 March 2026"
