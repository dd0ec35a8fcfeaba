"""Times around clock changes, and readings that have to be asked."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from legwork.understanding.moments import Frame, Mention, Precision, mentions


def only_slot(text: str, zone: str, at: str = "2026-02-20T09:00", **frame: object) -> Mention:
    moment = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(zone))
    slots = [each for each in mentions(text, Frame(moment, zone, **frame)) if each.precision is Precision.SLOT]  # type: ignore[arg-type]
    assert len(slots) == 1
    return slots[0]


@pytest.mark.parametrize(
    ("text", "zone", "start"),
    [
        ("Friday March 6 at 11am", "America/New_York", "2026-03-06T11:00-05:00"),
        ("Monday March 9 at 11am", "America/New_York", "2026-03-09T11:00-04:00"),
        ("Freitag, 27. März um 11 Uhr", "Europe/Berlin", "2026-03-27T11:00+01:00"),
        ("Montag, 30. März um 11 Uhr", "Europe/Berlin", "2026-03-30T11:00+02:00"),
        ("Friday 3 April at 11am", "Australia/Sydney", "2026-04-03T11:00+11:00"),
        ("Monday 6 April at 11am", "Australia/Sydney", "2026-04-06T11:00+10:00"),
        ("Monday March 9 at 11am", "America/Phoenix", "2026-03-09T11:00-07:00"),
        ("Monday March 9 at 11am MST", "America/Phoenix", "2026-03-09T11:00-07:00"),
        ("Monday March 9 at 11am EST", "America/Phoenix", "2026-03-09T11:00-04:00"),
    ],
)
def test_the_offset_is_that_of_the_place_on_that_day(text: str, zone: str, start: str) -> None:
    slot = only_slot(text, zone)
    assert slot.start == datetime.fromisoformat(start)
    assert slot.certain


def test_a_clock_time_that_is_left_out_is_shifted_and_asked() -> None:
    slot = only_slot("Sunday March 8 at 2:30am", "America/New_York")
    assert slot.start == datetime.fromisoformat("2026-03-08T03:30-04:00")
    assert len(slot.choices) == 2
    assert not slot.certain


def test_a_clock_time_that_comes_twice_has_both_readings() -> None:
    slot = only_slot("Sunday 25 October at 2:30 am", "Europe/Berlin", at="2026-10-20T09:00")
    assert [choice.isoformat() for choice in slot.choices] == ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"]


def test_a_weekday_that_disagrees_with_its_date_is_a_clash() -> None:
    slot = only_slot("Wednesday, March 5 at 2pm", "America/New_York")
    assert slot.clash
    assert not slot.certain


def test_two_clock_times_of_one_meeting_that_disagree_are_a_clash() -> None:
    assert only_slot("Thursday, 2pm ET / 9pm UK", "America/New_York").clash
    assert not only_slot("Thursday, 2pm ET / 7pm UK", "America/New_York").clash


def test_seven_without_context_has_two_readings() -> None:
    slot = only_slot("Thursday at 7", "America/New_York")
    assert [choice.hour for choice in slot.choices] == [7, 19]


@pytest.mark.parametrize(
    ("text", "hour"), [("Breakfast on Thursday at 7?", 7), ("Thursday evening at 7", 19), ("tonight at 7", 19)]
)
def test_seven_is_told_by_the_part_of_the_day(text: str, hour: int) -> None:
    slot = only_slot(text, "America/New_York")
    assert slot.clock is not None
    assert slot.clock.hour == hour
    assert slot.certain


@pytest.mark.parametrize(
    ("zone", "day_first", "month"),
    [
        ("America/New_York", None, 3),
        ("Europe/London", None, 4),
        ("America/New_York", True, 4),
        ("Europe/London", False, 3),
    ],
)
def test_slashes_are_read_as_the_writer_reads_them(zone: str, day_first: bool | None, month: int) -> None:  # noqa: FBT001 - a table's column
    slot = only_slot("3/4 at noon", zone, day_first=day_first)
    assert slot.start is not None
    assert slot.start.month == month


def test_slashes_without_a_country_have_both_readings() -> None:
    assert len(only_slot("3/4 at noon", "America/Toronto").choices) == 2


def test_the_weekday_settles_slashes() -> None:
    slot = only_slot("Friday 3/4 at noon", "America/New_York")
    assert slot.start == datetime.fromisoformat("2026-04-03T12:00-04:00")
    assert slot.certain


def test_an_ambiguous_abbreviation_is_settled_by_a_place_near_else_asked() -> None:
    assert only_slot("Thursday 3pm IST", "America/New_York", near=("Dublin",)).zone == "Europe/Dublin"
    assert only_slot("Thursday 3pm IST", "Asia/Kolkata").zone == "Asia/Kolkata"
    assert len(only_slot("Thursday 3pm IST", "America/New_York").choices) == 3
