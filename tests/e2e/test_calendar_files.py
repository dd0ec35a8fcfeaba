"""The calendar files as a second, independent program reads them: ical.js, inside the browser."""

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from infra.dev.looking import ICAL
from legwork.rendering.letters import render
from legwork.values.meaning import Meeting
from tests.unit.rendering.cases import every_letter

pytestmark = [pytest.mark.chromium, pytest.mark.xdist_group("chromium")]

READ = """
(text) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    if (!ICAL.TimezoneService.has(zone.getFirstPropertyValue("tzid"))) ICAL.TimezoneService.register(zone);
  }
  return calendar.getAllSubcomponents("vevent").map((one) => {
    const event = new ICAL.Event(one);
    return {
      method: calendar.getFirstPropertyValue("method"), uid: event.uid, sequence: event.sequence,
      start: event.startDate.toUnixTime(), end: event.endDate.toUnixTime(), zone: event.startDate.zone.tzid,
      summary: event.summary, location: event.location, description: event.description,
      status: one.getFirstPropertyValue("status"),
      alarms: one.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger").toString()),
      people: one.getAllProperties("attendee").length + one.getAllProperties("organizer").length,
    };
  });
}
"""


@pytest.fixture(scope="module")
def reader(chromium):
    if not ICAL.is_file():
        pytest.skip("ical.min.js is not fetched (make tier-chromium)")
    page = chromium.page()
    module = base64.b64encode(ICAL.read_bytes()).decode()
    page.evaluate(f'import("data:text/javascript;base64,{module}").then(told => {{ window.ICAL = told.default; }})')
    return lambda text: page.evaluate(f"({READ})({json.dumps(text)})")


@pytest.fixture(scope="module")
def letters():
    return every_letter()


def file_of(facts):
    return next(file for file in render(facts).files if "calendar" in file.content_type).content


def test_it_reads_what_was_written(reader, letters):
    (event,) = reader(file_of(letters["booked"]))
    meeting = letters["booked"].record.meeting
    assert event["description"].startswith("Tomas Reyes: Hydrologist, River Lab\nJoin: https://meet.example/abc")
    del event["description"]
    assert event == {
        "method": "PUBLISH",
        "uid": "conversation-1@legwork.example",
        "sequence": 0,
        "start": meeting.start.timestamp(),
        "end": meeting.end.timestamp(),
        "zone": "America/Los_Angeles",
        "summary": "Conversation with Tomas Reyes",
        "location": meeting.join_url,
        "status": "CONFIRMED",
        "alarms": ["-PT10M"],
        "people": 0,
    }


@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin", "Africa/Casablanca", "Asia/Kolkata"])
def test_it_finds_the_same_instant_on_both_sides_of_each_clock_change(reader, letters, zone):
    facts = letters["booked"]
    for month in (1, 3, 4, 7, 10, 11):
        start = datetime(2027, month, 9, 19, 0, tzinfo=UTC)
        moved = replace(facts, record=replace(facts.record, meeting=Meeting(start=start, zone=zone)))
        (event,) = reader(file_of(moved))
        assert (event["start"], event["end"]) == (start.timestamp(), (start + timedelta(minutes=30)).timestamp())


def test_a_calendar_that_takes_up_every_file_never_holds_two_entries_and_none_at_the_end(reader, letters):
    booked, off = letters["booked"], letters["called-off"]
    later = replace(booked.record.meeting, start=booked.record.meeting.start + timedelta(days=1), end=None)
    moved = replace(booked, record=replace(booked.record, meeting=later, calendar_sequence=1))
    entries = {}
    for facts, held in ((booked, 1), (moved, 1), (booked, 1), (off, 0)):
        (event,) = reader(file_of(facts))
        if event["sequence"] >= entries.get(event["uid"], event)["sequence"]:
            entries[event["uid"]] = event
        standing = [one for one in entries.values() if one["method"] == "PUBLISH"]
        assert len(standing) == held
        assert not standing or facts is not moved or standing[0]["start"] == later.start.timestamp()
    assert next(iter(entries.values()))["status"] == "CANCELLED"


def test_it_reads_every_meeting_of_an_export(reader, letters):
    events = reader(file_of(replace(letters["export"], others=(letters["booked"].record, *letters["export"].others))))
    assert [event["summary"] for event in events] == ["Conversation with Tomas Reyes", "Interview with Omar Haddad"]
    assert [event["method"] for event in events] == [None, None]
