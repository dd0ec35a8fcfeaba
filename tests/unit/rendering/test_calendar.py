"""The calendar file, read back by the library."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from icalendar import Calendar

from legwork.rendering.calendar import CANCEL, meeting_file
from legwork.rendering.letters import render
from legwork.values.letters import LetterKind
from legwork.values.meaning import Meeting


def read(files):
    (file,) = files
    calendar = Calendar.from_ical(file.content)
    (event,) = calendar.walk("VEVENT")
    return calendar, event


@pytest.fixture
def booked(letter):
    return letter(LetterKind.RECEIPT, moment="booked")


def test_it_says_when_where_and_with_whom(booked, record):
    calendar, event = read(meeting_file(record.meeting, booked))
    assert calendar["METHOD"] == "PUBLISH"
    assert event.start == record.meeting.start
    assert event.end == record.meeting.end
    assert event["SUMMARY"] == "Conversation with Tomas Reyes"
    assert event["LOCATION"] == record.meeting.join_url
    assert event["STATUS"] == "CONFIRMED"
    assert event["DTSTAMP"].dt == booked.now


def test_it_carries_the_zone_and_its_definition(booked, record):
    calendar, event = read(meeting_file(record.meeting, booked))
    assert event["DTSTART"].params["TZID"] == "America/Los_Angeles"
    (zone,) = calendar.walk("VTIMEZONE")
    assert zone["TZID"] == "America/Los_Angeles"
    assert calendar.get_missing_tzids() == set()


def test_a_zone_that_is_only_an_offset_is_written_in_utc(booked):
    fixed = timezone(timedelta(hours=2))
    meeting = Meeting(start=datetime(2026, 3, 5, 16, tzinfo=fixed), zone="+02:00")
    calendar, event = read(meeting_file(meeting, booked))
    assert event["DTSTART"].to_ical() == b"20260305T140000Z"
    assert not calendar.walk("VTIMEZONE")


def test_without_a_zone_of_its_own_it_stands_in_the_seekers(booked):
    _, event = read(meeting_file(Meeting(start=datetime(2026, 3, 5, 19, tzinfo=UTC)), booked))
    assert event["DTSTART"].params["TZID"] == "America/New_York"
    assert event["DTSTART"].to_ical() == b"20260305T140000"


def test_an_unknown_end_is_half_an_hour_after_the_start(booked, record):
    _, event = read(meeting_file(replace(record.meeting, end=None), booked))
    assert event.end - event.start == timedelta(minutes=30)


def test_half_an_hour_across_the_clock_change_is_half_an_hour(booked):
    start = datetime(2026, 3, 8, 6, 45, tzinfo=UTC)  # 01:45 EST, fifteen minutes before the change
    _, event = read(meeting_file(Meeting(start=start, zone="America/New_York"), booked))
    assert event.end.astimezone(UTC) - event.start.astimezone(UTC) == timedelta(minutes=30)


def test_it_carries_the_uid_and_sequence_of_the_invitation(booked, record):
    facts = replace(booked, record=replace(record, calendar_uid="abc@cal.example", calendar_sequence=4))
    _, event = read(meeting_file(record.meeting, facts))
    assert event["UID"] == "abc@cal.example"
    assert event["SEQUENCE"] == 4


def test_its_own_uid_stays_the_same_when_the_meeting_moves(booked, record):
    moved = replace(record.meeting, start=record.meeting.start + timedelta(days=1), end=None)
    assert read(meeting_file(record.meeting, booked))[1]["UID"] == read(meeting_file(moved, booked))[1]["UID"]


def test_calling_off_cancels_the_same_entry_without_an_alarm(letters):
    facts = letters["called-off"]
    rendered = render(facts)
    calendar, event = read(rendered.files)
    _, agreed = read(render(letters["booked"]).files)
    assert calendar["METHOD"] == "CANCEL"
    assert event["STATUS"] == "CANCELLED"
    assert event["UID"] == agreed["UID"]
    assert event["SEQUENCE"] == facts.record.calendar_sequence
    assert not event.walk("VALARM")
    assert rendered.files[0].content_type == "text/calendar; method=CANCEL; charset=utf-8"


def test_it_names_nobody_whom_a_calendar_program_could_mail(booked, record):
    _, event = read(meeting_file(record.meeting, booked))
    assert "ATTENDEE" not in event
    assert "ORGANIZER" not in event


def test_it_reminds_ten_minutes_before(booked, record):
    _, event = read(meeting_file(record.meeting, booked))
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(minutes=-10)


def test_hostile_values_stay_inside_their_property(booked, record):
    hostile = replace(record.meeting, join_url=None, location="Hall\r\nATTENDEE:mailto:x@y.example\r\nEND:VEVENT")
    facts = replace(booked, record=replace(record, meeting=hostile))
    _, event = read(render(facts).files)
    assert "ATTENDEE" not in event


@pytest.mark.parametrize("method", ["PUBLISH", CANCEL])
def test_without_a_start_there_is_no_file(booked, method):
    assert meeting_file(Meeting(location="Somewhere"), booked, method) == ()


def test_lines_end_as_the_standard_says_and_are_folded(booked, record):
    content = meeting_file(record.meeting, booked)[0].content
    assert all(len(line.encode()) <= 75 for line in content.split("\r\n"))
    assert "\n" not in content.replace("\r\n", "")


@pytest.mark.parametrize("month", [1, 3, 4, 7, 10, 11, 12])
@pytest.mark.parametrize(
    "zone", ["America/New_York", "Europe/Berlin", "Australia/Sydney", "Asia/Kolkata", "Africa/Casablanca"]
)
def test_a_program_that_knows_only_the_file_reads_the_same_instant(booked, zone, month):
    start = datetime(2026, month, 9, 19, 0, tzinfo=UTC)
    (file,) = meeting_file(Meeting(start=start, zone=zone), booked)
    unheard = f"Unheard/Of-{zone.replace('/', '-')}-{month}"  # the library remembers a zone by its name
    stranger = file.content.replace(zone, unheard)
    (event,) = Calendar.from_ical(stranger).walk("VEVENT")
    assert event["DTSTART"].params["TZID"] == unheard
    assert event.start.astimezone(UTC) == start


@pytest.mark.parametrize(
    ("zone", "rules"),
    [
        ("America/New_York", ["BYDAY=2SU;BYMONTH=3", "BYDAY=1SU;BYMONTH=11"]),
        ("Europe/Berlin", ["BYDAY=-1SU;BYMONTH=3", "BYDAY=-1SU;BYMONTH=10"]),
        ("Australia/Sydney", ["BYDAY=1SU;BYMONTH=10", "BYDAY=1SU;BYMONTH=4"]),
        ("Asia/Kolkata", [None]),
        ("Africa/Casablanca", None),  # its clocks follow the moon: a part a change
    ],
)
def test_a_zone_is_defined_by_its_yearly_rules_where_it_keeps_some(booked, zone, rules):
    meeting = Meeting(start=datetime(2026, 6, 9, 19, tzinfo=UTC), zone=zone)
    calendar, _ = read(meeting_file(meeting, booked))
    parts = calendar.walk("VTIMEZONE")[0].subcomponents
    said = [part["RRULE"].to_ical().decode() if "RRULE" in part else None for part in parts]
    assert not [part for part in parts if "RDATE" in part]
    if rules is None:
        assert len(said) > 4
        assert not any(said)
    else:
        assert [rule and ";".join(sorted(rule.split(";")[1:])) for rule in said] == rules


def test_a_clock_change_is_dated_by_the_clock_before_it(booked, record):
    calendar, _ = read(meeting_file(record.meeting, booked))
    starts = {part.name: part["DTSTART"].to_ical() for part in calendar.walk("VTIMEZONE")[0].subcomponents}
    assert starts == {"DAYLIGHT": b"20250309T020000", "STANDARD": b"20251102T020000"}
