"""The last look: what contradicts itself or the rules is taken out or asked about."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from legwork.understanding.tools import is_assistant
from legwork.values.meaning import Intent, Meeting, Slot, Unclear, Understanding
from legwork.values.people import Mailbox, Person, Seeker

_LONGEST = timedelta(hours=24)
_MEETING = frozenset((Intent.SCHEDULED, Intent.RESCHEDULED, Intent.CANCELLED))
_UNSURE = 0.6


def validated(meaning: Understanding, confidence: float, reader: Seeker) -> dict[str, Any]:
    """The fields of a meaning with the schema's rules kept, as sure as it is.

    A meeting ends after it starts and stands only with the intents that have one; offers lapse once one is agreed; the
    contact is neither the seeker nor Legwork; nobody is referred twice. What has to be asked is in `unclear`.
    """
    contact = meaning.contact if _is_other(meaning.contact, reader) else None
    meeting = _sound(meaning.meeting) if meaning.intent in _MEETING else None
    proposed = (
        tuple(_ordered(slot) for slot in dict.fromkeys(meaning.proposed)) if meaning.intent is Intent.PROPOSAL else ()
    )
    referrals = tuple(one for one in meaning.referrals if _is_other(one, reader) and not _is_same(one, contact))
    return {
        "contact": contact, "meeting": meeting, "proposed": proposed, "referrals": referrals,
        "unclear": _asked(meaning, confidence, meeting),
    }  # fmt: skip


def _asked(meaning: Understanding, confidence: float, meeting: Meeting | None) -> tuple[Unclear, ...]:
    asked = meaning.unclear
    fields = {one.field for one in asked}
    if meaning.intent in (Intent.SCHEDULED, Intent.RESCHEDULED) and meeting is None and "meeting.start" not in fields:
        asked += (Unclear("meeting.start", "Which day and time did you agree on?"),)
    if (
        meaning.intent is Intent.COMMAND
        and meaning.command
        and any(key in ("start", "until") and value is None for key, value in meaning.command.args.items())
    ):
        asked += (Unclear("command.args", "Until or to which day and time do you mean?"),)
    if confidence < _UNSURE and meaning.intent not in (None, Intent.UNRELATED) and not asked:
        asked += (
            Unclear(
                "intent", "I am not sure what this mail says. Was a time agreed, was it a yes, a no, or something else?"
            ),
        )
    return asked


def _sound(meeting: Meeting | None) -> Meeting | None:
    if meeting is None or meeting.start is None:
        return None
    if meeting.end is not None and not timedelta() < meeting.end - meeting.start <= _LONGEST:
        return replace(meeting, end=None)
    return meeting


def _ordered(slot: Slot) -> Slot:
    return replace(slot, end=None) if slot.end is not None and slot.end <= slot.start else slot


def _is_other(person: Person | None, reader: Seeker) -> bool:
    if person is None:
        return False
    if person.email:
        return person.email.casefold() not in reader.addresses and not is_assistant(
            Mailbox(email=person.email.casefold())
        )
    return bool(person) and (person.name or "").casefold() not in (reader.name.casefold(), "legwork")


def _is_same(one: Person, other: Person | None) -> bool:
    if other is None:
        return False
    if one.email and other.email:
        return one.email.casefold() == other.email.casefold()
    return bool(one.name) and (one.name or "").casefold() == (other.name or "").casefold()
