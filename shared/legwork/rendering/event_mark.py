"""A meeting as schema.org's Event, as microdata (no script): what programs that read mail can take up.

It is an Event, not a reservation: Gmail puts reservations into the calendar by itself, and the attached file would then
be a second entry.
"""

from legwork.conversations.record import State
from legwork.rendering import calendar, wording
from legwork.rendering.blocks import EventMark, web_link
from legwork.rendering.facts import LetterFacts
from legwork.values.meaning import Meeting
from legwork.values.times import iso, utc

SCHEDULED, CANCELLED = "EventScheduled", "EventCancelled"
_SCHEMA = "https://schema.org/"


def of(meeting: Meeting, facts: LetterFacts, status: str = SCHEDULED) -> EventMark | None:
    """The mark of this meeting; None where it has no start. Times are UTC, the identifier is that of the entry."""
    record = facts.record
    if record is None or meeting.start is None or (status == SCHEDULED and record.state is State.CLOSED):
        return None
    start, link = utc(meeting.start), web_link(meeting.join_url)
    mode = "OnlineEventAttendanceMode" if link else "OfflineEventAttendanceMode" if meeting.location else None
    rows = (
        ("name", calendar.summary(record)),
        ("startDate", iso(start)),
        ("endDate", iso(calendar.end_of(start, meeting.end))),
        ("eventStatus", f"{_SCHEMA}{status}"),
        ("eventAttendanceMode", f"{_SCHEMA}{mode}" if mode else None),
        ("location", link or meeting.location),
        ("attendee", wording.called(record.contact)),
        ("identifier", calendar.uid_of(record, facts)),
    )
    return EventMark(tuple([(name, value) for name, value in rows if value]))
