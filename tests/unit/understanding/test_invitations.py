"""iCalendar objects as calendars send them, well-formed and not."""

from datetime import UTC, datetime, timedelta

import pytest

from legwork.understanding.invitations import read_calendar
from legwork.values.errors import UnreadableMailError
from legwork.values.people import Mailbox

HOME = "America/New_York"


def calendar(*event, method="REQUEST", zones=""):
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//T//T//EN", *([f"METHOD:{method}"] if method else [])]
    lines = [*head, *zones.splitlines(), "BEGIN:VEVENT", "UID:u1@x.example", *event, "END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(lines)


def read(*event, **options):
    return read_calendar(calendar(*event, **options), HOME)[0]


NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "zone"),
    [
        ("DTSTART:20260601T120000Z", None),
        ("DTSTART;TZID=Europe/Berlin:20260601T140000", "Europe/Berlin"),
        ("DTSTART;TZID=Pacific Standard Time:20260601T050000", "America/Los_Angeles"),
        ("DTSTART;TZID=W. Europe Standard Time:20260601T140000", "Europe/Berlin"),
        ("DTSTART:20260601T080000", HOME),
        ('DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20260601T080000', "America/New_York"),
        ('DTSTART;TZID="(GMT+10:00) Canberra, Melbourne, Sydney":20260601T220000', "Australia/Sydney"),
    ],
)
def test_the_start_is_an_instant_in_the_stated_zone(start, zone):
    invitation = read(start)

    assert invitation.start == NOON
    assert invitation.zone == zone


def test_a_zone_of_the_calendars_own_making_is_followed():
    zones = (
        "BEGIN:VTIMEZONE\nTZID:Our Office\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        "TZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE"
    )
    invitation = read("DTSTART;TZID=Our Office:20260601T173000", zones=zones)

    assert invitation.start == NOON
    assert invitation.start.utcoffset() == timedelta(hours=5, minutes=30)


def test_a_zone_of_the_calendars_own_making_is_followed_beside_one_that_everybody_knows():
    zones = "\n".join(
        f"BEGIN:VTIMEZONE\nTZID:{name}\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        f"TZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\nEND:VTIMEZONE"
        for name, offset in (("Europe/Berlin", "+0100"), ("Our Office", "+0530"))
    )
    event = ("DTSTART;TZID=Our Office:20260601T173000", "DTEND;TZID=Europe/Berlin:20260601T150000")
    invitation = read(*event, zones=zones)

    assert (invitation.start, invitation.end) == (NOON, NOON + timedelta(hours=1))


def test_an_unknown_zone_gives_no_time():
    invitation = read("DTSTART;TZID=Middle Earth Time:20260601T120000")

    assert invitation.start is None
    assert "unknown_zone" in invitation.defects


@pytest.mark.parametrize("name", ["\u00feXy" * 200, "Xy\r\n z" * 200])
def test_a_zone_whose_name_no_file_system_takes_is_an_unknown_one(name):
    invitation = read(f"DTSTART;TZID={name}:20260601T120000", "SUMMARY:Kelp")

    assert (invitation.start, invitation.summary) == (None, "Kelp")
    assert invitation.defects == ("unknown_zone",)


def test_of_a_text_that_stands_twice_the_first_is_read_without_its_escapes():
    invitation = read("DTSTART:20260601T120000Z", "SUMMARY:Tea\\, cake", "SUMMARY;LANGUAGE=en:Rye", "LOCATION:Quay\\n3")

    assert (invitation.summary, invitation.location) == ("Tea, cake", "Quay\n3")


def test_an_all_day_event_has_a_day_and_no_instant():
    invitation = read("DTSTART;VALUE=DATE:20260601")

    assert invitation.all_day
    assert invitation.start is None
    assert invitation.on.isoformat() == "2026-06-01"


@pytest.mark.parametrize(
    ("end", "minutes"), [("DTEND:20260601T124500Z", 45), ("DURATION:PT20M", 20), ("DTEND:20260601T110000Z", None)]
)
def test_the_end_comes_from_dtend_or_duration_and_never_before_the_start(end, minutes):
    invitation = read("DTSTART:20260601T120000Z", end)

    assert invitation.end == (NOON + timedelta(minutes=minutes) if minutes else None)


@pytest.mark.parametrize(
    ("method", "status", "called_off"),
    [("REQUEST", "CONFIRMED", False), ("CANCEL", "CONFIRMED", True), ("REQUEST", "CANCELLED", True), (None, "", False)],
)
def test_it_is_called_off_by_method_or_status(method, status, called_off):
    invitation = read("DTSTART:20260601T120000Z", f"STATUS:{status}", method=method)

    assert invitation.called_off is called_off
    assert invitation.method == (method or "PUBLISH")


def test_people_answers_and_links_are_read():
    invitation = read(
        "DTSTART:20260601T120000Z",
        "SEQUENCE:3",
        'ORGANIZER;CN="Boone, Ada":MAILTO:Ada@Boone.example',
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=lena@voss.example:mailto:lena@voss.example",
        "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij",
    )

    assert invitation.organizer == Mailbox("Boone, Ada", "ada@boone.example")
    assert invitation.attendees == (Mailbox(None, "lena@voss.example"),)
    assert invitation.partstats == ("ACCEPTED",)
    assert invitation.urls == ("https://meet.google.com/abc-defg-hij",)
    assert invitation.sequence == 3


def test_a_text_or_a_link_is_read_whatever_is_said_of_it():
    invitation = read(
        "DTSTART:20260601T120000Z",
        'SUMMARY;LANGUAGE=en-US;ALTREP="cid:a:b":Chat',
        "URL;VALUE=URI:https://boone.example/chat",
    )

    assert invitation.summary == "Chat"
    assert invitation.urls == ("https://boone.example/chat",)


def test_a_broken_property_leaves_the_rest_readable():
    invitation = read("DTSTART:20260601T120000Z", "DTSTAMP:yesterday", "SEQUENCE:many", "SUMMARY:Chat")

    assert invitation.start == NOON
    assert invitation.sequence is None
    assert invitation.summary == "Chat"


def test_the_changed_instance_of_a_series_goes_before_the_series():
    series = calendar("DTSTART:20260601T120000Z", "RRULE:FREQ=WEEKLY;COUNT=4")
    times = ("RECURRENCE-ID:20260608T120000Z", "DTSTART:20260608T150000Z")
    changed = "\r\n".join(("BEGIN:VEVENT", "UID:u1@x.example", *times, "END:VEVENT", ""))
    first = read_calendar(series.replace("END:VCALENDAR", f"{changed}END:VCALENDAR"), HOME)[0]

    assert first.start == datetime(2026, 6, 8, 15, tzinfo=UTC)
    assert first.recurrence_id == datetime(2026, 6, 8, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("hello", "not_a_calendar"),
        ("BEGIN:VCALENDAR\r\nno colon\r\nEND:VCALENDAR", "unreadable_calendar"),
        ("BEGIN:VCALENDAR" + "x" * 1_000_001, "calendar_too_large"),
    ],
)
def test_what_is_no_calendar_is_refused_with_a_reason(text, reason):
    with pytest.raises(UnreadableMailError) as refusal:
        read_calendar(text, HOME)

    assert refusal.value.reason == reason


def test_a_calendar_without_events_has_none():
    assert read_calendar("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", HOME) == ()


def test_a_zone_that_one_file_defines_does_not_reach_the_next():
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Pacific Standard Time\nBEGIN:STANDARD\nDTSTART:16010101T000000\n"
        "TZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE"
    )

    assert read("DTSTART;TZID=Pacific Standard Time:20260601T150000", zones=zone).start == NOON
    assert read("DTSTART;TZID=Pacific Standard Time:20260601T050000").start == NOON


def test_a_zone_of_windows_that_is_defined_as_it_is_known_is_that_zone():
    zone = "BEGIN:VTIMEZONE\nTZID:Pacific Standard Time\n" + "".join(
        f"BEGIN:{half}\nDTSTART:16010101T020000\nTZOFFSETFROM:{start}\nTZOFFSETTO:{to}\n"
        f"RRULE:FREQ=YEARLY;BYDAY={day};BYMONTH={month}\nEND:{half}\n"
        for half, start, to, day, month in (
            ("STANDARD", "-0700", "-0800", "1SU", 11),
            ("DAYLIGHT", "-0800", "-0700", "2SU", 3),
        )
    )
    invitation = read("DTSTART;TZID=Pacific Standard Time:20260601T050000", zones=zone + "END:VTIMEZONE")
    assert (invitation.start, invitation.zone) == (NOON, "America/Los_Angeles")


def test_a_zone_is_found_by_its_definition_whatever_white_space_its_name_has():
    zone = (
        "BEGIN:VTIMEZONE\nTZID: 1\nBEGIN:STANDARD\nDTSTART:16010101T000000\n"
        "TZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE"
    )

    assert read("DTSTART;TZID= 1:20260601T150000", zones=zone).start == NOON


def test_a_broken_definition_of_a_zone_hides_neither_the_event_nor_the_next_zone():
    zones = "\n".join(
        f"BEGIN:VTIMEZONE\nTZID:{name}\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        f"TZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\nEND:VTIMEZONE"
        for name, offset in (("Their Office", "early"), ("Our Office", "+0530"))
    )

    assert read("DTSTART;TZID=Their Office:20260601T173000", "SUMMARY:Chat", zones=zones).summary == "Chat"
    assert read("DTSTART;TZID=Our Office:20260601T173000", zones=zones).start == NOON


@pytest.mark.parametrize("name", ["DTSTART", "DTEND", "RECURRENCE-ID", "DURATION"])
def test_a_time_that_cannot_be_read_is_named_in_the_defects(name):
    invitation = read("DTSTART:20260601T120000Z", f"{name}:yesterday")
    broken = read(f"{name}:yesterday", "DTSTART:20260601T120000Z")

    assert invitation.start == NOON
    assert f"broken_{name.lower()}" in broken.defects


def test_what_an_alarm_says_is_said_of_no_event():
    alarm = ("BEGIN:VALARM", "DESCRIPTION:Wake up", "END:VALARM")

    assert read("DTSTART:20260601T120000Z", *alarm, "SUMMARY:Chat").description is None


def test_a_line_that_cannot_be_read_leaves_the_rest_of_an_event():
    invitation = read("DTSTART:20260601T120000Z", "no colon", 'SUMMARY;LANGUAGE="en:Chat', "LOCATION:Quay 3")

    assert (invitation.start, invitation.summary, invitation.location) == (NOON, None, "Quay 3")


def test_what_stands_before_a_calendar_is_passed_over_whatever_its_letters():
    text = "Grüße\nbegin:vcalendar\nMETHOD:REQUEST\nBEGIN:VEVENT\nDTSTART:20260601T120000Z\nEND:VEVENT\nend:vcalendar\n"
    (invitation,) = read_calendar(text, HOME)

    assert (invitation.method, invitation.start) == ("REQUEST", NOON)


def test_white_space_in_the_name_of_a_property_is_passed_over():
    assert read("DTSTART :20260601T120000Z").start == NOON


def test_an_attendee_without_an_address_is_known_by_name():
    assert read("DTSTART:20260601T120000Z", "ATTENDEE;CN=Ada Byrne").attendees == (Mailbox("Ada Byrne"),)


def test_events_that_cannot_be_read_are_refused_rather_than_none():
    with pytest.raises(UnreadableMailError):
        read_calendar("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nBEGIN:VEVENT\r\n", HOME)
