"""Evidence is found again where it stands."""

from datetime import UTC, datetime, timedelta

import pytest

from legwork.mail.message import Segment, SegmentKind
from legwork.understanding.grounding import grounded, value_of
from legwork.values.meaning import Evidence, Intent, Medium, Meeting, Understanding
from legwork.values.people import Mailbox, Person

START = datetime(2026, 3, 3, 15, tzinfo=UTC)


def own(text, **fields):
    return Segment(kind=SegmentKind.OWN, text=text, dated_at=START - timedelta(days=1), **fields)


def calendar(text):
    return Segment(kind=SegmentKind.CALENDAR, text=text)


def meaning(**fields):
    return Understanding(dated_at=START - timedelta(days=1), **fields)


def texts(found, field):
    return [(one.text, one.segment) for one in found.get(field, ())]


def test_words_read_without_their_line_break_are_shown_with_it():
    told = {"intent": (Evidence("happy to talk", 0, "phrase"),)}
    found = grounded(meaning(intent=Intent.ACCEPTED, evidence=told), [own("I am Happy to\ntalk to you.")])

    assert texts(found, "intent") == [("Happy to\ntalk", 0)]


def test_words_of_another_segment_get_its_number():
    told = {"contact.name": (Evidence("Ann Reed", 0, "header"),)}
    segments = [own("see below"), own("hello", from_=Mailbox("Ann Reed", "ann@reedworks.example"))]
    found = grounded(meaning(contact=Person(name="Ann Reed"), evidence=told), segments)

    assert texts(found, "contact.name") == [("Ann Reed", 1)]


def test_words_that_stand_nowhere_are_left_out():
    told = {"intent": (Evidence("2026-03-03 15:00", 0, "computed"),)}

    assert grounded(meaning(intent=Intent.SCHEDULED, evidence=told), [own("Tuesday at 3")]) == {}


@pytest.mark.parametrize(
    ("text", "shown"),
    [("at 3 pm, for half an hour", "half an hour"), ("Tuesday 3 March, 3:00-3:30 pm UTC", None), ("30 minutes", None)],
)
def test_an_end_is_shown_by_its_length_or_its_range(text, shown):
    meeting = Meeting(start=START, end=START + timedelta(minutes=30), zone="UTC")
    (words,) = texts(grounded(meaning(meeting=meeting), [own(text)]), "meeting.end")

    assert words == (shown or text, 0)


def test_instants_of_a_calendar_file_are_shown_by_their_properties():
    file = (
        "BEGIN:VCALENDAR\r\nDTSTART:19700101T000000\r\nBEGIN:VEVENT\r\nDTSTART:20260303T150000Z\r\nDURATION:PT30M\r\n"
    )
    meeting = Meeting(start=START, end=START + timedelta(minutes=30))
    found = grounded(meaning(meeting=meeting), [own(""), calendar(file)])

    assert texts(found, "meeting.start") == [("DTSTART:20260303T150000Z", 1)]
    assert texts(found, "meeting.end") == [("DURATION:PT30M", 1)]


def test_a_link_that_a_calendar_file_folds_is_shown_by_its_first_line():
    meeting = Meeting(join_url="https://meet.example/abc-defg", medium=Medium.VIDEO)
    found = grounded(meaning(meeting=meeting), [calendar("LOCATION:https://meet.example/a\r\n bc-defg\r\n")])

    assert texts(found, "meeting.join_url") == [("https://meet.example/a", 0)]
    assert texts(found, "meeting.medium") == [("https://meet.example/a", 0)]


def test_a_number_is_found_however_its_digits_are_grouped():
    found = grounded(meaning(meeting=Meeting(phone="+16145550186")), [own("call me on (614) 555-0186 then")])

    assert texts(found, "meeting.phone") == [("614) 555-0186", 0)]


def test_a_value_has_a_dotted_name():
    told = meaning(meeting=Meeting(start=START))

    assert value_of(told, "meeting.start") == START
    assert value_of(told, "contact.name") is None
