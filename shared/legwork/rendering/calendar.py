"""The calendar file that Legwork sends: one VEVENT that updates the same entry (RFC 5545, RFC 5546 section 3.2.1)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from legwork.conversations.record import Record
from legwork.rendering import calendar_zones, wording
from legwork.rendering.blocks import web_link
from legwork.rendering.calendar_lines import component, moment, text
from legwork.rendering.facts import File, LetterFacts
from legwork.values.frozen import frozen
from legwork.values.meaning import Meeting
from legwork.values.times import utc, zone

PUBLISH, CANCEL = "PUBLISH", "CANCEL"
_STATUS: Mapping[str, str] = {PUBLISH: "CONFIRMED", CANCEL: "CANCELLED"}
_NO_KNOWN_END = timedelta(minutes=30)
_ALARM = component("VALARM", ("ACTION:DISPLAY", "DESCRIPTION:Starts in 10 minutes", "TRIGGER:-PT10M"))


@frozen
class Event:
    """An entry: from when to when, in the zone that it is shown in, and its VEVENT."""

    start: datetime
    end: datetime
    component: str


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
    head = [
        "VERSION:2.0",
        "PRODID:-//Legwork//Legwork//EN",
        "CALSCALE:GREGORIAN",
        *([f"METHOD:{method}"] if method else []),
    ]
    return component("VCALENDAR", head, *_zones(events), *(event.component for event in events))


def _zones(events: Sequence[Event]) -> Iterator[str]:
    """What each zone means, for readers that do not know its name."""
    years: dict[ZoneInfo, list[int]] = {}
    for event in events:
        for at in (event.start, event.end):
            if isinstance(at.tzinfo, ZoneInfo):
                years.setdefault(at.tzinfo, []).append(at.year)
    for zone_, used in years.items():
        yield calendar_zones.definition(zone_, min(used), max(used))


def summary(record: Record) -> str:
    """What the entry is called."""
    return f"{wording.talk(record).capitalize()} with {wording.called(record.contact)}"


def uid_of(record: Record, facts: LetterFacts) -> str:
    """That of the invitation, else Legwork's own: it never changes while the conversation lives."""
    return record.calendar_uid or f"{record.id}@{(facts.assistant.email or 'legwork.invalid').rpartition('@')[2]}"


def end_of(start: datetime, end: datetime | None) -> datetime:
    """When a meeting ends, in UTC; half an hour after its start where no later end is known (product rule)."""
    begins = utc(start)
    ends = utc(end) if end is not None else begins
    return ends if ends > begins else begins + _NO_KNOWN_END


def event_of(meeting: Meeting, record: Record, facts: LetterFacts, method: str = PUBLISH) -> Event:
    """The entry of a meeting that has a start."""
    assert meeting.start is not None  # noqa: S101  # the caller has looked
    link = web_link(meeting.join_url)
    where = link or meeting.location or meeting.phone
    start, end = _shown(meeting.start, meeting, facts), _shown(end_of(meeting.start, meeting.end), meeting, facts)
    lines = (
        f"SUMMARY:{text(summary(record))}",
        moment("DTSTART", start),
        moment("DTEND", end),
        moment("DTSTAMP", utc(facts.now)),
        f"UID:{text(uid_of(record, facts))}",
        f"SEQUENCE:{record.calendar_sequence}",
        f"DESCRIPTION:{text(_description(meeting, record, link))}",
        *([f"LOCATION:{text(where)}"] if where else []),
        f"STATUS:{_STATUS[method]}",
        "TRANSP:OPAQUE",
        *([f"URL:{link}"] if link else []),
    )
    return Event(start, end, component("VEVENT", lines, *([_ALARM] if method == PUBLISH else [])))


def _shown(at: datetime, meeting: Meeting, facts: LetterFacts) -> datetime:
    """The instant in the meeting's IANA zone, else the seeker's; in UTC where only an offset is known."""
    for name in (meeting.zone, facts.profile.timezone):
        try:
            chosen = zone(name) if name else None
        except ValueError:
            continue
        if chosen is not None:
            return at.astimezone(chosen if isinstance(chosen, ZoneInfo) and chosen.key != "UTC" else UTC)
    return utc(at)


def _description(meeting: Meeting, record: Record, link: str | None) -> str:
    work = wording.role(record)
    rows = (
        f"{wording.called(record.contact)}: {work}" if work else None,
        f"Join: {link}" if link else None,
        f"Place: {meeting.location}" if meeting.location else None,
        f"Phone: {meeting.phone}" if meeting.phone else None,
        "Kept by Legwork. To change it, answer Legwork's letter in plain words.",
    )
    return "\n".join(row for row in rows if row)
