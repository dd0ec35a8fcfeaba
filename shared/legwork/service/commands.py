"""The seeker's commands, one small function each: what it changes, and the letter that says so."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time

from legwork.conversations import matching
from legwork.conversations.entry import Entry, Happening
from legwork.conversations.matching import Candidate
from legwork.conversations.record import State
from legwork.scheduling.calendar_days import at_local
from legwork.scheduling.timing import MORNING_HOUR
from legwork.service import settle_question
from legwork.service.decision import Decision
from legwork.service.reading import short
from legwork.values.letters import LetterKind, Moment
from legwork.values.meaning import Command, Kind, Medium, Meeting, Unclear, Voice
from legwork.values.people import Person
from legwork.values.profile import Profile, Standing
from legwork.values.times import iso, utc, zone

H = Happening
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DIGESTS = frozenset({"weekly", "daily", "off"})


def carry_out(decision: Decision) -> None:
    """Do what the mail commands and say what changed; what cannot be done yet is said to be left undone."""
    command = decision.reading.understanding.command
    if command is None:
        decision.receipt(Moment.UNFILED, None)
    elif command.name in OF_THE_SEEKER:
        OF_THE_SEEKER[command.name](decision, command)
    elif command.name in OF_A_CONVERSATION:
        _with_target(decision, command)
    else:
        decision.receipt(Moment.UNFILED, None)


# Of the seeker


def _help(decision: Decision, command: Command) -> None:
    decision.letter(LetterKind.HELP, None, decision.reading.key, {"command": command.name})


def _list(decision: Decision, command: Command) -> None:
    decision.letter(LetterKind.LIST, None, decision.reading.key, {"command": command.name})


def _timezone(decision: Decision, command: Command) -> None:
    name = command.args.get("timezone") or ""
    try:
        zone(name)
    except ValueError:
        settle_question.ask(decision, None, Unclear("timezone", "Which time zone are you in? A city is enough."))
        return
    _change(decision, replace(decision.profile, timezone=name))


def _stop(decision: Decision, _command: Command) -> None:
    _change(decision, replace(decision.profile, standing=Standing.STOPPED))


def _start(decision: Decision, _command: Command) -> None:
    _change(decision, replace(decision.profile, standing=Standing.ACTIVE))


def _digest(decision: Decision, command: Command) -> None:
    frequency = command.args.get("frequency")
    if frequency not in _DIGESTS:
        question = "How often do you want the digest: weekly, daily or off?"
        settle_question.ask(decision, None, Unclear("digest", question))
        return
    _change(decision, replace(decision.profile, digest=frequency))


def _set(decision: Decision, command: Command) -> None:
    changed = _with_setting(decision.profile, command.args.get("name") or "", command.args.get("value") or "")
    if changed is None:
        question = "What shall be set: quiet hours, working days or where you stand, and to what?"
        settle_question.ask(decision, None, Unclear("set", question))
        return
    _change(decision, changed)


def _with_setting(profile: Profile, name: str, value: str) -> Profile | None:
    match name:
        case "stage":
            return replace(profile, stage=value) if value else None
        case "working_days":
            days = frozenset(_DAYS.index(day) for day in value.split(",") if day in _DAYS)
            return replace(profile, working_days=days) if days else None
        case "quiet_hours":
            return _quiet(profile, value)
        case _:
            return None


def _quiet(profile: Profile, value: str) -> Profile | None:
    if value == "off":
        return replace(profile, quiet_from=None, quiet_until=None)
    first, _, last = value.partition("-")
    try:
        return replace(profile, quiet_from=time.fromisoformat(first), quiet_until=time.fromisoformat(last))
    except ValueError:
        return None


def _change(decision: Decision, profile: Profile) -> None:
    """Settings hold for everything that waits: `catch_up` re-times it."""
    decision.profile = profile
    decision.changed(None)


# Of a conversation


def _with_target(decision: Decision, command: Command) -> None:
    found = _targets(decision, command)
    if len(found) > 1:
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
        return by_name  # of somebody unknown there is nothing to change, and nobody else is meant
    return tuple(one for one in reading.candidates if one.record.state in _MEANT[command.name])


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
            "command": decision.reading.understanding.command.name if decision.reading.understanding.command else ""
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
    """Gives the conversation up; said after the meeting's time it means that it did not happen."""
    if target.record.state is State.MET:
        decision.add(target.conversation, _entry(decision, H.CALLED_OFF))
        return
    stood = target.record.state is State.SCHEDULED
    decision.add(target.conversation, _entry(decision, H.CANCELLED), quiet=True)
    if stood:
        decision.receipt(Moment.CALLED_OFF, target.id)
    else:
        decision.changed(target.id)


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
    entry = _entry(decision, _DONE.get(kind, H.DONE) if kind else H.DONE)
    if kind is LetterKind.NUDGE:
        entry = replace(entry, about={**entry.about, "to_nudge": "yes"})
    decision.add(target.conversation, entry, quiet=True)
    decision.changed(target.id)


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
    about = {"command": "snooze", "letter": answered.about.get("again") or answered.key, "until": iso(utc(until))}
    decision.add(target.conversation, replace(_entry(decision, H.SNOOZED), about=about), quiet=True)
    decision.changed(target.id, arg_until=iso(utc(until)))


_OF_THE_CONTACT = frozenset({"name", "email", "title", "company", "phone", "linkedin"})


def _correct(decision: Decision, command: Command, target: Candidate) -> None:
    field, value = command.args.get("field") or "", command.args.get("value") or ""
    corrected = _corrected(_entry(decision, H.CORRECTED), field, value)
    if corrected is None:
        question = "What is wrong, and what is right? As in “her title is hydrologist”."
        settle_question.ask(decision, target.id, Unclear("correct", question))
        return
    decision.add(target.conversation, corrected, quiet=True)
    decision.changed(target.id)


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
    decision.letter(LetterKind.PREP, target.id, f"asked {short(decision.reading.key)}", about)


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


OF_THE_SEEKER: Mapping[str, Callable[[Decision, Command], None]] = {
    "help": _help,
    "list": _list,
    "timezone": _timezone,
    "stop": _stop,
    "start": _start,
    "digest": _digest,
    "set": _set,
}
OF_A_CONVERSATION: Mapping[str, Callable[[Decision, Command, Candidate], None]] = {
    "reschedule": _reschedule,
    "cancel": _cancel,
    "close": _close,
    "done": _done,
    "snooze": _snooze,
    "correct": _correct,
    "prep": _prep,
}
