"""Which conversations a command may mean: who is named, what is answered, else what fits alone."""

from collections.abc import Mapping

from legwork.conversations import matching
from legwork.conversations.matching import Candidate
from legwork.conversations.record import State
from legwork.service.decision import Decision
from legwork.values.meaning import Command
from legwork.values.people import Person

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


def targets(decision: Decision, command: Command) -> tuple[Candidate, ...]:
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
