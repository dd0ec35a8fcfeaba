"""`prep` and `draft`: letters that the seeker asks for, which change nothing in the conversation."""

from collections.abc import Mapping

from legwork.conversations.matching import Candidate
from legwork.conversations.record import State
from legwork.service import settle_question
from legwork.service.decision import Decision
from legwork.service.reading import short
from legwork.values.letters import LetterKind
from legwork.values.meaning import Command

_FIRST = "outreach"
# To somebody who was written to before a mail is no first one.
_NEXT_MAIL: Mapping[State, str] = {
    State.ASKED: "follow_up",
    State.TALKING: "follow_up",
    State.SCHEDULED: "follow_up",
    State.MET: "thank_you",
}


def prep(decision: Decision, command: Command, target: Candidate) -> None:
    """The preparation, now."""
    about = {"command": command.name}
    decision.letter(LetterKind.PREP, target.id, f"asked.{short(decision.reading.key)}", about)


def draft(decision: Decision, command: Command, target: Candidate) -> None:
    """A draft of the sort that was asked for; to whom was written before, of the next one."""
    what = command.args.get("what") or _FIRST
    if what == _FIRST:
        what = _NEXT_MAIL.get(target.record.state, _FIRST)
    about = {"command": command.name, "arg_what": what}
    decision.letter(LetterKind.DRAFT, target.id, decision.reading.key, about)


def draft_of_none(decision: Decision, command: Command, found: tuple[Candidate, ...]) -> None:
    """To somebody who is not on record: a draft alone, no conversation starts. Several may be meant: ask which."""
    if found:
        settle_question.ask_which(decision, tuple(one.id for one in found))
        return
    about = {"command": command.name, "arg_what": command.args.get("what") or _FIRST}
    if who := command.args.get("who"):
        about["arg_who"] = who
    decision.letter(LetterKind.DRAFT, None, decision.reading.key, about)
