"""Commands about one conversation: which one is meant, what changes in it, and the letter that says so."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time

from legwork.conversations import matching
from legwork.conversations.entry import Entry, Happening
from legwork.conversations.matching import Candidate
from legwork.conversations.names import name_words
from legwork.conversations.record import State
from legwork.scheduling.calendar_days import at_local
from legwork.scheduling.timing import MORNING_HOUR
from legwork.service import settle_question
from legwork.service.decision import Decision
from legwork.service.reading import short
from legwork.service.retold import retold
from legwork.values.letters import Letter, LetterKind, Moment
from legwork.values.meaning import Command, Kind, Medium, Meeting, Slot, Unclear, Voice
from legwork.values.people import Person
from legwork.values.profile import Profile
from legwork.values.times import iso, utc

H = Happening
_CHARACTERS = 500  # of what was said


def carry_out_in_one(decision: Decision, command: Command) -> None:
    """Do it in the conversation that is meant; ask which where several may be."""
    found = _targets(decision, command)
    if command.name == "draft" and len(found) != 1:
        _draft_of_none(decision, command, found)
    elif len(found) > 1:
        settle_question.ask_which(decision, tuple(one.id for one in found))
    elif found:
        OF_A_CONVERSATION[command.name](decision, command, found[0])
    else:
        decision.receipt(Moment.UNFILED, None)


# Where nobody is named and no letter is answered, these states are what a command can mean.
_MEANT: Mapping[str, frozenset[State]] = {
    "reschedule": frozenset({State.SCHEDULED}),
    "cancel": frozenset({State.SCHEDULED}),
    "prep": frozenset({State.SCHEDULED}),
    "close": frozenset(State) - {State.CLOSED},
    "done": frozenset({State.ASKED, State.TALKING, State.MET}),
    "snooze": frozenset({State.ASKED, State.TALKING, State.MET}),
    "correct": frozenset(State) - {State.CLOSED},
}


# Whom a draft of that sort may be for.
_DRAFTED: Mapping[str, frozenset[State]] = {
    "outreach": frozenset({State.SUGGESTED}),
    "follow_up": frozenset({State.ASKED, State.TALKING}),
    "thank_you": frozenset({State.MET}),
}


def _targets(decision: Decision, command: Command) -> tuple[Candidate, ...]:
    """The conversations that the command may mean: who is named, what is answered, else what fits alone."""
    reading = decision.reading
    if chosen := reading.candidate(reading.chosen):
        return (chosen,)
    who = command.args.get("who") or _name_of(reading.understanding.contact)
    by_name = matching.named(who, reading.candidates) if who else ()
    answered = reading.candidate(reading.answered.conversation_id) if reading.answered else None
    if answered and (not by_name or answered in by_name):
        return (answered,)
    if by_name or who:
        going_on = tuple(one for one in by_name if one.record.state is not State.CLOSED)
        return going_on or by_name  # of somebody unknown there is nothing to change, and nobody else is meant
    states = (
        _DRAFTED.get(command.args.get("what") or "", frozenset()) if command.name == "draft" else _MEANT[command.name]
    )
    return tuple(one for one in reading.candidates if one.record.state in states)


def _name_of(person: Person | None) -> str | None:
    return (person.email or person.name) if person else None


def _entry(decision: Decision, happening: Happening) -> Entry:
    facts = decision.reading.facts()
    return Entry(
        key=f"{facts.key}#1",
        happening=happening,
        dated_at=facts.dated_at,
        known_at=facts.known_at,
        by=Voice.SEEKER,
        message_id=facts.message_id,
        about={
            "command": decision.reading.understanding.command.name if decision.reading.understanding.command else "",
            "own": "yes",
        },
    )


def _reschedule(decision: Decision, command: Command, target: Candidate) -> None:
    start = _instant(command.args.get("start"), decision.profile)
    if start is None:
        question = "To which day and time is it moved? Say it with the date, as in “Thursday 12 March, 4 pm”."
        settle_question.ask(decision, target.id, Unclear("start", question))
        return
    meeting = Meeting(start=start, zone=decision.profile.timezone)
    decision.add(target.conversation, replace(_entry(decision, H.MOVED), meeting=meeting))


def _cancel(decision: Decision, _command: Command, target: Candidate) -> None:
    """Gives the conversation up; said after the meeting's time, or of the other side, it means called off."""
    theirs = target.record.state is State.SCHEDULED and _the_other_called_off(decision, target)
    if target.record.state is State.MET or theirs:
        decision.add(target.conversation, _entry(decision, H.CALLED_OFF))
        return
    stood = target.record.state is State.SCHEDULED
    decision.add(target.conversation, _entry(decision, H.CANCELLED), quiet=True)
    if stood:
        decision.receipt(Moment.CALLED_OFF, target.id)
    else:
        decision.changed(target.id)


# "He cancelled", "Ruth has called it off": the other side did, and the seeker gives nothing up.
_CALLED_OFF = re.compile(
    r"\b([\w'-]{2,40}?)(?:'s|'ve| has| have| had)?(?: just| now)? "
    r"(?:cancel+ed|called (?:(?:it|this|us|that|our \w{1,20}|the \w{1,20}) )?off)",
    re.IGNORECASE,
)
_OTHERS = frozenset({"he", "she", "they"})


def _the_other_called_off(decision: Decision, target: Candidate) -> bool:
    names = _OTHERS | set(name_words(target.record.contact.name or ""))
    return any(found[1].casefold() in names for found in _CALLED_OFF.finditer(_said(decision)))


def _close(decision: Decision, _command: Command, target: Candidate) -> None:
    decision.add(target.conversation, _entry(decision, H.DROPPED), quiet=True)
    decision.changed(target.id)


# What "done" means in answer to a letter of that kind; else the conversation is closed as done.
_DONE: Mapping[LetterKind, Happening] = {
    LetterKind.NUDGE: H.FOLLOWED_UP,
    LetterKind.DEBRIEF: H.THANKED,
    LetterKind.THANK_YOU: H.THANKED,
    LetterKind.KEEP_IN_TOUCH: H.FOLLOWED_UP,
}


def _done(decision: Decision, _command: Command, target: Candidate) -> None:
    answered = decision.reading.answered
    kind = answered.kind if answered and answered.conversation_id == target.id else None
    entry = _entry(decision, _DONE.get(kind, H.DONE) if kind else _done_afresh(decision, target))
    if kind is LetterKind.NUDGE:
        entry = replace(entry, about={**entry.about, "to_nudge": "yes"})
    decision.add(target.conversation, entry, quiet=True)
    decision.changed(target.id)


_THANKED = re.compile(r"\bthank", re.IGNORECASE)
_FOLLOWED_UP = re.compile(r"\b(?:follow|nudged|bumped|reminded)", re.IGNORECASE)


def _done_afresh(decision: Decision, target: Candidate) -> Happening:
    """Of a letter that nobody answers the words may still say what was done; else all of it is."""
    said = _said(decision)
    if target.record.state is State.MET and _THANKED.search(said):
        return H.THANKED
    waiting = target.record.state in {State.ASKED, State.TALKING}
    return H.FOLLOWED_UP if waiting and _FOLLOWED_UP.search(said) else H.DONE


def _said(decision: Decision) -> str:
    """The words in which the command was heard."""
    heard = decision.reading.understanding.evidence.get("intent", ())
    return " ".join(one.text for one in heard)[:_CHARACTERS]


def _snooze(decision: Decision, command: Command, target: Candidate) -> None:
    until = _instant(command.args.get("until"), decision.profile)
    if until is None or until <= decision.now:
        question = "Until when shall it wait? A day is enough."
        settle_question.ask(decision, target.id, Unclear("until", question))
        return
    answered = decision.reading.answered
    if answered is None or answered.conversation_id != target.id:
        decision.receipt(Moment.UNFILED, None)
        return
    about = {"command": "snooze", "letter": _letter_of(answered), "until": iso(utc(until))}
    decision.add(target.conversation, replace(_entry(decision, H.SNOOZED), about=about), quiet=True)
    decision.changed(target.id, arg_until=iso(utc(until)))


def _letter_of(answered: Letter) -> str:
    """The key of the letter that waits: of one that comes again the first, of a question the one that it was about."""
    return answered.about.get("again") or answered.about.get("letter") or answered.key


_OF_THE_CONTACT = frozenset({"name", "email", "title", "company", "phone", "linkedin"})


def _correct(decision: Decision, command: Command, target: Candidate) -> None:
    field, value = command.args.get("field") or "", command.args.get("value") or ""
    if field in {"title", "name"} and (slot := _retold(decision, value, target)):
        meeting = Meeting(start=slot.start, end=slot.end, zone=decision.profile.timezone)
        decision.add(target.conversation, replace(_entry(decision, H.MOVED), meeting=meeting))
        return
    corrected = _corrected(_entry(decision, H.CORRECTED), field, value)
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


def _prep(decision: Decision, command: Command, target: Candidate) -> None:
    about = {"command": command.name}
    decision.letter(LetterKind.PREP, target.id, f"asked.{short(decision.reading.key)}", about)


_FIRST = "outreach"
# To somebody who was written to before a mail is no first one.
_NEXT_MAIL: Mapping[State, str] = {
    State.ASKED: "follow_up",
    State.TALKING: "follow_up",
    State.SCHEDULED: "follow_up",
    State.MET: "thank_you",
}


def _draft(decision: Decision, command: Command, target: Candidate) -> None:
    what = command.args.get("what") or _FIRST
    if what == _FIRST:
        what = _NEXT_MAIL.get(target.record.state, _FIRST)
    about = {"command": command.name, "arg_what": what}
    decision.letter(LetterKind.DRAFT, target.id, decision.reading.key, about)


def _draft_of_none(decision: Decision, command: Command, found: tuple[Candidate, ...]) -> None:
    """To somebody who is not on record: a draft alone, no conversation starts. Several may be meant: ask which."""
    if found:
        settle_question.ask_which(decision, tuple(one.id for one in found))
        return
    about = {"command": command.name, "arg_what": command.args.get("what") or _FIRST}
    if who := command.args.get("who"):
        about["arg_who"] = who
    decision.letter(LetterKind.DRAFT, None, decision.reading.key, about)


def _instant(text: str | None, profile: Profile) -> datetime | None:
    """An ISO instant; a date alone means 09:00, a time without an offset is in the seeker's zone."""
    if not text:
        return None
    try:
        if "T" not in text:
            return at_local(date.fromisoformat(text), time(MORNING_HOUR), profile.timezone)
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.utcoffset() is not None else at_local(moment.date(), moment.time(), profile.timezone)


OF_A_CONVERSATION: Mapping[str, Callable[[Decision, Command, Candidate], None]] = {
    "reschedule": _reschedule,
    "cancel": _cancel,
    "close": _close,
    "done": _done,
    "snooze": _snooze,
    "correct": _correct,
    "prep": _prep,
    "draft": _draft,
}
