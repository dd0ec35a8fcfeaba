"""`correct`: what the seeker says is wrong about a contact, a meeting or the conversation itself."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from legwork.conversations.entry import Entry, Happening
from legwork.conversations.matching import Candidate
from legwork.service import settle_question
from legwork.service.command_entry import entry_of
from legwork.service.decision import Decision
from legwork.service.retold import retold
from legwork.values.meaning import Command, Kind, Medium, Meeting, Slot, Unclear
from legwork.values.people import Person

_OF_THE_CONTACT = frozenset({"name", "email", "title", "company", "phone", "linkedin"})


def correct(decision: Decision, command: Command, target: Candidate) -> None:
    """Correct it, or move the meeting where a time is corrected; ask where the words hold neither."""
    field, value = command.args.get("field") or "", command.args.get("value") or ""
    if field in {"title", "name"} and (slot := _retold(decision, value, target)):
        meeting = Meeting(start=slot.start, end=slot.end, zone=decision.profile.timezone)
        decision.add(target.conversation, replace(entry_of(decision, Happening.MOVED), meeting=meeting))
        return
    corrected = _corrected(entry_of(decision, Happening.CORRECTED), field, value)
    if corrected is None:
        question = "What is wrong, and what is right? As in “her title is hydrologist”."
        settle_question.ask(decision, target.id, Unclear("correct", question))
        return
    decision.add(target.conversation, corrected, quiet=True)
    decision.changed(target.id)


def _retold(decision: Decision, value: str, target: Candidate) -> Slot | None:
    """The time in what was read as a correction: "it is at 15:30, not 14:00"."""
    meeting = target.record.meeting
    if meeting is None or meeting.start is None or not any(map(str.isdigit, value)):
        return None
    return retold(value, meeting.start, decision.reading.facts().dated_at, decision.profile.timezone)


def _corrected(entry: Entry, field: str, value: str) -> Entry | None:
    if not value:
        return None
    if field in _OF_THE_CONTACT:
        return replace(entry, contact=Person(**{field: value.lower() if field == "email" else value}))
    told = _OF_THE_MEETING.get(field)
    try:
        if told:
            return replace(entry, meeting=told(value))
        return _KINDS[field](entry, value) if field in _KINDS else None
    except ValueError:
        return None


_OF_THE_MEETING: Mapping[str, Callable[[str], Meeting]] = {
    "medium": lambda value: Meeting(medium=Medium(value)),
    "location": lambda value: Meeting(location=value),
    "join_url": lambda value: Meeting(join_url=value),
}
_KINDS: Mapping[str, Callable[[Entry, str], Entry]] = {
    "kind": lambda entry, value: replace(entry, kind=Kind(value)),
    "career": lambda entry, value: replace(entry, career=value),
}
