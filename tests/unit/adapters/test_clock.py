"""The clocks."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from legwork.adapters.clock import FrozenClock, SystemClock
from legwork.values.errors import NaiveTimeError

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_the_system_clock_gives_the_present_in_utc():
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert before <= now <= datetime.now(UTC)
    assert now.tzinfo is UTC


def test_a_frozen_clock_stands_still_until_it_is_moved():
    clock = FrozenClock(NOON)
    assert clock.now() == clock.now() == NOON
    clock.advance(timedelta(hours=1))
    assert clock.now() == NOON + timedelta(hours=1)
    clock.move_to(NOON - timedelta(days=1))
    assert clock.now() == NOON - timedelta(days=1)


def test_a_frozen_clock_shows_utc_whatever_it_was_set_in():
    clock = FrozenClock(NOON.astimezone(timezone(timedelta(hours=9))))
    assert (clock.now(), clock.now().tzinfo) == (NOON, UTC)


def test_a_frozen_clock_takes_no_naive_time():
    with pytest.raises(NaiveTimeError):
        FrozenClock(NOON.replace(tzinfo=None))
