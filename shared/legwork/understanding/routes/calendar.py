"""A mail with a calendar file."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from legwork.mail.message import Message, Segment, SegmentKind
from legwork.understanding.deciding import Situation
from legwork.understanding.facts import Facts
from legwork.understanding.found import evidence
from legwork.understanding.invitation import Invitation
from legwork.understanding.invited import read_invitation
from legwork.understanding.meetings import details
from legwork.understanding.parts import is_reader
from legwork.understanding.routes.people import with_contact
from legwork.understanding.thread import of_the_other
from legwork.understanding.tools import is_assistant
from legwork.values.errors import UnreadableMailError
from legwork.values.people import Seeker


def invitations_in(segments: Sequence[Segment], reader: Seeker) -> tuple[Invitation, ...]:
    """What the calendar files of a mail say; those that cannot be read are left out."""
    calendars = [segment for segment in segments if segment.kind is SegmentKind.CALENDAR]
    if not calendars:
        return ()
    from legwork.understanding.invitations import read_calendar  # noqa: PLC0415 - as in `invitation`

    found: list[Invitation] = []
    for segment in calendars:
        with suppress(UnreadableMailError):
            found.extend(read_calendar(segment.text, reader.timezone))
    return tuple(found)


def sends_own(invitation: Invitation, situation: Situation, seeker: Seeker) -> bool:
    """Whether the seeker's own calendar invites somebody, and Legwork with them."""
    guests = [box for box in invitation.attendees if not is_reader(box, seeker) and not is_assistant(box)]
    return situation.letter is None and is_reader(invitation.organizer, seeker) and bool(guests)


def invited(
    facts: Facts, message: Message, segments: Sequence[Segment], situation: Situation, invitations: Sequence[Invitation]
) -> Facts:
    """The facts of an invitation, its change or its end."""
    invitation = invitations[0]
    found = read_invitation(invitation, message, situation)
    index = next((number for number, segment in enumerate(segments) if segment.kind is SegmentKind.CALENDAR), 0)
    facts = facts.with_(intent=found.intent, confidence=0.97, called_off=found.called_off, proposed=found.proposed)
    facts = facts.told("intent", evidence(f"METHOD:{invitation.method}", index, "calendar:method"))
    if found.meeting is not None:
        around = details((situation.part, *of_the_other(situation)), invitations[:1], situation.reader.timezone)
        meeting = replace(
            around.meeting, start=found.meeting.start, end=found.meeting.end, zone=found.meeting.zone,
            uid=invitation.uid, sequence=invitation.sequence,
        )  # fmt: skip
        facts = facts.with_(meeting=meeting).told(
            "meeting.start", evidence(str(invitation.start), index, "calendar:dtstart")
        )
    return with_contact(facts, message, segments, situation, invitation)
