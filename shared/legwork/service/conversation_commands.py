"""Commands that move one conversation: it is carried out in the one that is meant, and a letter says so."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from legwork.conversations.entry import Happening
from legwork.conversations.matching import Candidate
from legwork.conversations.names import name_words
from legwork.conversations.record import State
from legwork.service import settle_question
from legwork.service.command_entry import entry_of, instant, said
from legwork.service.corrections import correct
from legwork.service.decision import Decision
from legwork.service.letters_on_demand import draft, draft_of_none, prep
from legwork.service.meant import targets
from legwork.values.letters import Letter, LetterKind, Moment
from legwork.values.meaning import Command, Meeting, Unclear
from legwork.values.regexes import regex
from legwork.values.times import iso, utc

H = Happening


def carry_out_in_one(decision: Decision, command: Command) -> None:
    """Do it in the conversation that is meant; ask which where several may be."""
    found = targets(decision, command)
    if command.name == "draft" and len(found) != 1:
        draft_of_none(decision, command, found)
    elif len(found) > 1:
        settle_question.ask_which(decision, tuple(one.id for one in found))
    elif found:
        OF_A_CONVERSATION[command.name](decision, command, found[0])
    else:
        decision.receipt(Moment.UNFILED, None)


def _reschedule(decision: Decision, command: Command, target: Candidate) -> None:
    start = instant(command.args.get("start"), decision.profile)
    if start is None:
        question = "To which day and time is it moved? Say it with the date, as in “Thursday 12 March, 4 pm”."
        settle_question.ask(decision, target.id, Unclear("start", question))
        return
    meeting = Meeting(start=start, zone=decision.profile.timezone)
    decision.add(target.conversation, replace(entry_of(decision, H.MOVED), meeting=meeting))


def _cancel(decision: Decision, _command: Command, target: Candidate) -> None:
    """Gives the conversation up; said after the meeting's time, or of the other side, it means called off."""
    theirs = target.record.state is State.SCHEDULED and _the_other_called_off(decision, target)
    if target.record.state is State.MET or theirs:
        decision.add(target.conversation, entry_of(decision, H.CALLED_OFF))
        return
    stood = target.record.state is State.SCHEDULED
    decision.add(target.conversation, entry_of(decision, H.CANCELLED), quiet=True)
    if stood:
        decision.receipt(Moment.CALLED_OFF, target.id)
    else:
        decision.changed(target.id)


# "He cancelled", "Ruth has called it off": the other side did, and the seeker gives nothing up.
_CALLED_OFF = regex(
    r"\b([\w'-]{2,40}?)(?:'s|'ve| has| have| had)?(?: just| now)? "
    r"(?:cancel+ed|called (?:(?:it|this|us|that|our \w{1,20}|the \w{1,20}) )?off)",
    re.IGNORECASE,
)
_OTHERS = frozenset({"he", "she", "they"})


def _the_other_called_off(decision: Decision, target: Candidate) -> bool:
    names = _OTHERS | set(name_words(target.record.contact.name or ""))
    return any(found[1].casefold() in names for found in _CALLED_OFF.finditer(said(decision)))


def _close(decision: Decision, _command: Command, target: Candidate) -> None:
    decision.add(target.conversation, entry_of(decision, H.DROPPED), quiet=True)
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
    entry = entry_of(decision, _DONE.get(kind, H.DONE) if kind else _done_afresh(decision, target))
    if kind is LetterKind.NUDGE:
        entry = replace(entry, about={**entry.about, "to_nudge": "yes"})
    decision.add(target.conversation, entry, quiet=True)
    decision.changed(target.id)


_THANKED = regex(r"\bthank", re.IGNORECASE)
_FOLLOWED_UP = regex(r"\b(?:follow|nudged|bumped|reminded)", re.IGNORECASE)


def _done_afresh(decision: Decision, target: Candidate) -> Happening:
    """Of a letter that nobody answers the words may still say what was done; else all of it is."""
    words = said(decision)
    if target.record.state is State.MET and _THANKED.search(words):
        return H.THANKED
    waiting = target.record.state in {State.ASKED, State.TALKING}
    return H.FOLLOWED_UP if waiting and _FOLLOWED_UP.search(words) else H.DONE


def _snooze(decision: Decision, command: Command, target: Candidate) -> None:
    until = instant(command.args.get("until"), decision.profile)
    if until is None or until <= decision.now:
        question = "Until when shall it wait? A day is enough."
        settle_question.ask(decision, target.id, Unclear("until", question))
        return
    answered = decision.reading.answered
    if answered is None or answered.conversation_id != target.id:
        decision.receipt(Moment.UNFILED, None)
        return
    about = {"command": "snooze", "letter": _letter_of(answered), "until": iso(utc(until))}
    decision.add(target.conversation, replace(entry_of(decision, H.SNOOZED), about=about), quiet=True)
    decision.changed(target.id, arg_until=iso(utc(until)))


def _letter_of(answered: Letter) -> str:
    """The key of the letter that waits: of one that comes again the first, of a question the one that it was about."""
    return answered.about.get("again") or answered.about.get("letter") or answered.key


OF_A_CONVERSATION: Mapping[str, Callable[[Decision, Command, Candidate], None]] = {
    "reschedule": _reschedule,
    "cancel": _cancel,
    "close": _close,
    "done": _done,
    "snooze": _snooze,
    "correct": correct,
    "prep": prep,
    "draft": draft,
}
