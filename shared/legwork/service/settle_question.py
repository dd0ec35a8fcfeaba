"""One plain question where something is unclear, and what a one-line reply makes of it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from legwork.conversations.entry import Entry, Happening
from legwork.conversations.record import Record, State
from legwork.service.choices import chosen_slot, own_lines
from legwork.service.decision import Decision
from legwork.service.retold import retold
from legwork.values.letters import LetterKind
from legwork.values.meaning import Meeting, Slot, Unclear, Voice
from legwork.values.times import iso

_SEPARATOR = ","


def ask(decision: Decision, conversation_id: str | None, unclear: Unclear) -> None:
    """Ask what the evidence does not decide."""
    about = {"field": unclear.field, "question": unclear.question}
    if unclear.choices:
        about["choices"] = _SEPARATOR.join(_written(slot) for slot in unclear.choices)
    if decision.reading.own and decision.reading.understanding.command:
        about["command"] = decision.reading.understanding.command.name
    if decision.reading.answered and conversation_id:
        about["letter"] = decision.reading.answered.about.get("letter") or decision.reading.answered.key
    decision.letter(LetterKind.CLARIFY, conversation_id, decision.reading.key, about)


def ask_which(decision: Decision, among: tuple[str, ...]) -> None:
    """Ask which conversation a mail or command is about; the answer works the mail off again."""
    candidates = [candidate for one in among if (candidate := decision.reading.candidate(one))]
    names = [_called(candidate.record.contact.name, candidate.record.contact.company) for candidate in candidates]
    question = f"Which conversation is this about: {', '.join(names[:-1])} or {names[-1]}? The name is enough."
    about = {
        "field": "conversation",
        "question": question,
        "choices": _SEPARATOR.join(candidate.id for candidate in candidates),
        "mail": decision.reading.mail.stored_at_key,
        "mail_at": iso(decision.reading.mail.received_at),
        "own": "yes" if decision.reading.own else "no",
    }
    if decision.reading.own and decision.reading.understanding.command:
        about["command"] = decision.reading.understanding.command.name
    decision.letter(LetterKind.CLARIFY, None, decision.reading.key, about)


def _called(name: str | None, company: str | None) -> str:
    return f"{name or 'somebody'} ({company})" if company else name or "somebody"


def settle(decision: Decision) -> bool:
    """Take a reply that only settles a question. One that settles nothing is filed without effect; then False."""
    reading = decision.reading
    answered = reading.answered
    target = reading.candidate(answered.conversation_id) if answered else None
    if answered is None or target is None:
        return False
    standing = decision.record(target)
    slot = _told(decision, answered.about, standing)
    if slot is None and standing and standing.state is State.SCHEDULED and (where := _where(decision)):
        decision.add(target.conversation, replace(_entry(decision, Happening.BOOKED), meeting=where))
        return True
    if slot is None or standing is None:
        decision.add(target.conversation, _entry(decision, Happening.FILED), quiet=True)
        if answered.kind is LetterKind.CLARIFY and answered.about.get("field") != "again":
            question = "I could not tell the time from that. On which date, and at what time, do you meet?"
            ask(decision, target.id, Unclear("again", question))
        return False
    happening = Happening.MOVED if standing.state in {State.SCHEDULED, State.MET} else Happening.BOOKED
    told = reading.understanding.meeting or Meeting()
    meeting = replace(told, start=slot.start, end=slot.end, zone=told.zone or decision.profile.timezone)
    decision.add(target.conversation, replace(_entry(decision, happening), meeting=meeting))
    return True


def _told(decision: Decision, about: Mapping[str, str], standing: Record | None) -> Slot | None:
    """The time that the reply names: by itself, as one of the choices, or in the place of the one that stands."""
    understanding = decision.reading.understanding
    if understanding.meeting and understanding.meeting.start:
        return Slot(understanding.meeting.start, understanding.meeting.end)
    if len(understanding.proposed) == 1:
        return understanding.proposed[0]
    text, timezone = decision.reading.message.text, decision.profile.timezone
    choices = tuple(_slot(text) for text in about.get("choices", "").split(_SEPARATOR) if "T" in text)
    asked = bool(choices)
    on_the_table = standing.offered if standing else ()
    if slot := chosen_slot(text, choices or on_the_table, timezone, asked=asked):
        return slot
    start = standing.meeting.start if standing and standing.meeting else None
    return retold(text, start, decision.reading.facts().dated_at, timezone) if start else None


def _where(decision: Decision) -> Meeting | None:
    """The place, link or number that the reply tells of the meeting; None where it tells none."""
    from legwork.understanding.meetings import details  # noqa: PLC0415 - icalendar and phonenumbers are dear to load
    from legwork.understanding.parts import Part  # noqa: PLC0415 - as above

    own = Part(texts=(f"We meet: {own_lines(decision.reading.message.text)}",))
    told = details((own,), (), decision.profile.timezone).meeting
    return told if told.location or told.join_url or told.phone else None


def _entry(decision: Decision, happening: Happening) -> Entry:
    facts = decision.reading.facts()
    return Entry(
        key=f"{facts.key}#1",
        happening=happening,
        dated_at=facts.dated_at,
        known_at=facts.known_at,
        by=Voice.SEEKER,
        message_id=facts.message_id,
        about={"own": "yes"},
    )


def _written(slot: Slot) -> str:
    return f"{iso(slot.start)}/{iso(slot.end)}" if slot.end else iso(slot.start)


def _slot(text: str) -> Slot:
    start, _, end = text.partition("/")
    return Slot(datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None)
