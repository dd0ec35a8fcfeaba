"""The calendar file that Legwork sends: one VEVENT that updates the same entry (RFC 5545, RFC 5546 section 3.2.1)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone

from legwork.conversations.record import Record
from legwork.rendering import calendar_zones, wording
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
    content = calendar_of((event_of(meeting, facts.record, facts, method),), method)
    return (File("meeting.ics", f"text/calendar; method={method}; charset=utf-8", content, method),)


def calendar_of(events: Sequence[Event], method: str | None = None) -> str:
    """The text of a calendar with these entries and the zones that they stand in; without a method it is a store."""
    calendar = Calendar()
    calendar.add("prodid", "-//Legwork//Legwork//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if method:
        calendar.add("method", method)
    for part in (*_zones(events), *events):
        calendar.add_component(part)
    return str(calendar.to_ical(), "utf-8")


def _zones(events: Sequence[Event]) -> Iterator[Timezone]:
    """What each zone means, for readers that do not know its name."""
    years: dict[ZoneInfo, list[int]] = {}
    for event in events:
        for moment in (event.start, event.end):
            if isinstance(moment, datetime) and isinstance(moment.tzinfo, ZoneInfo):
                years.setdefault(moment.tzinfo, []).append(moment.year)
    for zone_, used in years.items():
        yield calendar_zones.definition(zone_, min(used), max(used))


def summary(record: Record) -> str:
    """What the entry is called."""
    return f"{wording.talk(record).capitalize()} with {wording.called(record.contact)}"


def uid_of(record: Record, facts: LetterFacts) -> str:
    """That of the invitation, else Legwork's own: it never changes while the conversation lives."""
    return record.calendar_uid or f"{record.id}@{(facts.assistant.email or 'legwork.invalid').rpartition('@')[2]}"


def end_of(meeting: Meeting) -> datetime:
    """When it ends; half an hour after its start where no end is known. It has a start."""
    assert meeting.start is not None  # noqa: S101  # the caller has looked
    if meeting.end is not None and utc(meeting.end) > utc(meeting.start):
        return meeting.end
    return utc(meeting.start) + _NO_KNOWN_END


def event_of(meeting: Meeting, record: Record, facts: LetterFacts, method: str = PUBLISH) -> Event:
    """The entry of a meeting that has a start."""
    assert meeting.start is not None  # noqa: S101  # the caller has looked
    event, link = Event(), web_link(meeting.join_url)
    event.add("uid", uid_of(record, facts))
    event.add("sequence", record.calendar_sequence)
    event.add("dtstamp", utc(facts.now))
    event.add("dtstart", _shown(meeting.start, meeting, facts))
    event.add("dtend", _shown(end_of(meeting), meeting, facts))
    event.add("summary", summary(record))
    event.add("status", _STATUS[method])
    event.add("transp", "OPAQUE")
    if where := link or meeting.location or meeting.phone:
        event.add("location", where)
    if link:
        event.add("url", link)
    if described := _description(meeting, record):
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


def _description(meeting: Meeting, record: Record) -> str:
    work = wording.role(record)
    rows = (
        f"{wording.called(record.contact)}: {work}" if work else None,
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
