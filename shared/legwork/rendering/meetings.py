"""What a letter says of a meeting, always the same way."""

from collections.abc import Mapping
from datetime import datetime
from itertools import chain

from legwork.conversations.record import Record, State
from legwork.rendering import when, wording
from legwork.rendering.blocks import Action, Block, Fact, FactList, Paragraph, phone_link, web_link
from legwork.rendering.calendar import end_of
from legwork.rendering.facts import LetterFacts
from legwork.values.meaning import Meeting, Slot, Voice
from legwork.values.times import utc

_WHEN = "When"  # the time that stands; one that fell away has another label

_MAIL_OF: Mapping[str, str] = {
    Voice.CONTACT: "from their mail of",
    Voice.SEEKER: "from your mail of",
    Voice.TOOL: "from an invitation of",
    Voice.MACHINE: "from an automatic mail of",
}


def said(start: datetime, end: datetime | None, facts: LetterFacts) -> str:
    """A time in the seeker's zone."""
    return when.span(start, end, facts.profile.timezone)


def times(meeting: Meeting | Slot, facts: LetterFacts, label: str = _WHEN) -> tuple[Fact, ...]:
    """When it is for the seeker and, where clocks differ, in the zone in which it was agreed."""
    if meeting.start is None:
        return ()
    rows = [Fact(label, said(meeting.start, meeting.end, facts), strong=label == _WHEN)]
    theirs = meeting.zone if isinstance(meeting, Meeting) else None
    if theirs and when.known_zone(theirs) and not when.same_clock(meeting.start, theirs, facts.profile.timezone):
        spoken = when.span(meeting.start, meeting.end, theirs, clock_of=facts.profile.timezone)
        rows.append(Fact("Their time", spoken))
    return tuple(rows)


def place(meeting: Meeting) -> tuple[Fact, ...]:
    """How and where: medium, place, phone. The link stands apart, see `join`."""
    link = web_link(meeting.join_url)
    rows = (
        Fact("How", wording.MEDIA[meeting.medium]) if meeting.medium else None,
        Fact("Place", meeting.location) if meeting.location and meeting.location != link else None,
        Fact("Phone", meeting.phone, href=phone_link(meeting.phone)) if meeting.phone else None,
    )
    return tuple([row for row in rows if row])


def facts_of(meeting: Meeting, facts: LetterFacts) -> tuple[Fact, ...]:
    """When, how and where."""
    return times(meeting, facts) + place(meeting)


def join(meeting: Meeting) -> tuple[Block, ...]:
    """The link as something to press."""
    link = web_link(meeting.join_url)
    return (Action("Join the call", link),) if link else ()


def missing(meeting: Meeting) -> tuple[Block, ...]:
    """A word where it is not known how to reach each other."""
    if web_link(meeting.join_url) or meeting.phone or meeting.location:
        return ()
    return (Paragraph("No link, number or place is known yet. Forward the mail that has it, or ask for it."),)


def person(record: Record, *, sourced: bool = False) -> tuple[Fact, ...]:
    """Who they are; with `sourced` it is said where that came from, once where all of it came from one mail."""
    contact = record.contact
    linked_in = web_link(contact.linkedin)
    rows = (
        ("name", "Name", contact.name, None),
        ("title", "Work", contact.title, None),
        ("company", "Company", contact.company, None),
        ("email", "Address", contact.email, None),
        ("phone", "Phone", contact.phone, phone_link(contact.phone)),
        ("linkedin", "Profile", contact.linkedin, linked_in),
    )
    known = [
        (label, value, _source(record, field) if sourced else None, href) for field, label, value, href in rows if value
    ]
    if len({note for _, _, note, _ in known}) == 1:
        known[:-1] = [(label, value, None, href) for label, value, _, href in known[:-1]]
    return tuple(Fact(*one) for one in known)


def named(record: Record) -> tuple[Fact, ...]:
    """Who it is in two rows: enough where a letter is about something else, and enough to see a wrong one."""
    contact = record.contact
    work = wording.role(record)
    rows = (
        Fact("With", contact.name, work) if contact.name else Fact("Work", work) if work else None,
        Fact("Address", contact.email) if contact.email else None,
    )
    return tuple(row for row in rows if row)


def table(*rows: tuple[Fact, ...]) -> FactList:
    """One list of all these facts."""
    return FactList(tuple(chain.from_iterable(rows)))


def _source(record: Record, field: str) -> str | None:
    source = record.sources.get(field)
    if not source:
        return None
    on, _, by = source.partition(" ")
    return f"{_MAIL_OF[by]} {when.dates_in(on)}" if by in _MAIL_OF else f"from {when.dates_in(source)}"


def clashes(meeting: Meeting | Slot, facts: LetterFacts) -> tuple[tuple[Record, datetime, datetime], ...]:
    """Which other scheduled meetings overlap it, with their start and end. No known end: 30 minutes (product rule)."""
    if meeting.start is None:
        return ()
    start = utc(meeting.start)
    end = end_of(start, meeting.end)
    found = []
    for other in facts.others:
        theirs = other.meeting
        if other.state is not State.SCHEDULED or theirs is None or theirs.start is None:
            continue
        begins = utc(theirs.start)
        if begins < end and start < (until := end_of(begins, theirs.end)):
            found.append((other, begins, until))
    return tuple(found)
