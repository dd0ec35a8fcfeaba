"""The calendar file that Legwork sends: one VEVENT that updates the same entry (RFC 5545, RFC 5546 section 3.2.1)."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from legwork.rendering import wording
from legwork.rendering.blocks import web_link
from legwork.rendering.facts import File, LetterFacts
from legwork.values.meaning import Meeting
from legwork.values.times import utc, zone

PUBLISH, CANCEL = "PUBLISH", "CANCEL"
_STATUS: Mapping[str, str] = {PUBLISH: "CONFIRMED", CANCEL: "CANCELLED"}
_NO_KNOWN_END = timedelta(minutes=30)
_ALARM = timedelta(minutes=-10)


def meeting_file(meeting: Meeting | None, facts: LetterFacts, method: str = PUBLISH) -> tuple[File, ...]:
    """The file for this meeting, or none where it has no start. `method` is PUBLISH or CANCEL.

    It names no organizer and no attendee, so that no calendar program mails anybody.
    """
    if facts.record is None or meeting is None or meeting.start is None:
        return ()
    calendar = Calendar()
    calendar.add("prodid", "-//Legwork//Legwork//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    calendar.add_component(_event(meeting, facts, method))
    calendar.add_missing_timezones(date(meeting.start.year, 1, 1), date(meeting.start.year + 1, 12, 31))
    content = calendar.to_ical().decode("utf-8")
    return (File("meeting.ics", f"text/calendar; method={method}; charset=utf-8", content, method),)


def _event(meeting: Meeting, facts: LetterFacts, method: str) -> Event:
    record, event = facts.record, Event()
    assert record is not None and meeting.start is not None  # noqa: S101, PT018  # the caller has looked
    start = _shown(meeting.start, meeting, facts)
    end = meeting.end if meeting.end is not None and utc(meeting.end) > utc(meeting.start) else None
    event.add("uid", record.calendar_uid or f"{record.id}@{_domain(facts)}")
    event.add("sequence", record.calendar_sequence)
    event.add("dtstamp", utc(facts.now))
    event.add("dtstart", start)
    event.add("dtend", _shown(end, meeting, facts) if end else start + _NO_KNOWN_END)
    event.add("summary", f"{wording.talk(record).capitalize()} with {wording.called(record.contact)}")
    event.add("status", _STATUS[method])
    event.add("transp", "OPAQUE")
    if where := web_link(meeting.join_url) or meeting.location or meeting.phone:
        event.add("location", where)
    if described := _description(meeting, facts):
        event.add("description", described)
    if method == PUBLISH:
        event.add_component(_alarm())
    return event


def _shown(moment: datetime, meeting: Meeting, facts: LetterFacts) -> datetime:
    """The instant in the meeting's IANA zone, else the seeker's; in UTC where only an offset is known."""
    for name in (meeting.zone, facts.profile.timezone):
        try:
            chosen = zone(name) if name else None
        except ValueError:
            continue
        if chosen is not None:
            return moment.astimezone(chosen if isinstance(chosen, ZoneInfo) and chosen.key != "UTC" else UTC)
    return utc(moment)


def _description(meeting: Meeting, facts: LetterFacts) -> str:
    record = facts.record
    work = wording.role(record) if record else None
    rows = (
        f"{wording.called(record.contact)}: {work}" if record and work else None,
        f"Join: {meeting.join_url}" if web_link(meeting.join_url) else None,
        f"Place: {meeting.location}" if meeting.location else None,
        f"Phone: {meeting.phone}" if meeting.phone else None,
        "Kept by Legwork. To change it, answer Legwork's letter in plain words.",
    )
    return "\n".join(row for row in rows if row)


def _alarm() -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", "Starts in 10 minutes")
    alarm.add("trigger", _ALARM)
    return alarm


def _domain(facts: LetterFacts) -> str:
    return (facts.assistant.email or "legwork.invalid").rpartition("@")[2]
