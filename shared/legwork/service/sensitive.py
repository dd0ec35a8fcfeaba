"""Commands that are weighty: written afresh they are confirmed first, `delete` always."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from legwork.conversations.conversation import Conversation
from legwork.conversations.matching import Candidate, named
from legwork.scheduling.timing import HELD_DAYS
from legwork.service import settle_question
from legwork.service.choices import says_no, says_yes
from legwork.service.decision import Decision
from legwork.service.reading import Reading
from legwork.values.letters import Letter, LetterKind, Moment
from legwork.values.meaning import Command
from legwork.values.people import Person
from legwork.values.profile import Profile, Standing
from legwork.values.times import utc


def ask_or_do(decision: Decision, command: Command) -> None:
    """Do it where the tag shows that it answers one of Legwork's letters; ask for a plain yes where it does not."""
    target = None
    if command.name == "forget":
        found = _meant(decision.reading, command)
        if len(found) != 1:
            _ask_whom(decision, found)
            return
        target = found[0]
    if not decision.reading.vouched or command.name == "delete":
        _ask(decision, command, target)
    else:
        DEEDS[command.name](decision, target)


def _meant(reading: Reading, command: Command) -> tuple[Candidate, ...]:
    if chosen := reading.candidate(reading.chosen):
        return (chosen,)
    who = command.args.get("who")
    found = named(who, reading.candidates) if who else ()
    answered = reading.candidate(reading.answered.conversation_id) if reading.answered else None
    return (answered,) if answered and (answered in found or not who) else found


def _ask_whom(decision: Decision, found: tuple[Candidate, ...]) -> None:
    if found:
        settle_question.ask_which(decision, tuple(one.id for one in found))
    else:
        decision.receipt(Moment.UNFILED, None)


def _ask(decision: Decision, command: Command, target: Candidate | None) -> None:
    about = {"command": command.name}
    if target:
        about["arg_who"] = target.record.contact.name or target.record.contact.email or command.args.get("who") or ""
    decision.letter(LetterKind.CONFIRM, target.id if target else None, decision.reading.key, about)


def is_confirm(answered: Letter | None) -> bool:
    """Whether a letter asks for a yes to a command."""
    return answered is not None and answered.kind is LetterKind.CONFIRM and answered.about.get("command") in DEEDS


def settle(decision: Decision, answered: Letter) -> bool:
    """Take the answer to such a letter; False where it is neither a yes nor a no.

    An open confirm lapses after 30 days: it is asked again, and so it is where the tag is missing.
    """
    reading, name = decision.reading, answered.about["command"]
    if says_no(reading.message.text):
        return True
    if not says_yes(reading.message.text):
        return False
    target = reading.candidate(answered.conversation_id)
    if not reading.vouched or decision.now - utc(answered.due_at) > timedelta(days=HELD_DAYS):
        _ask(decision, Command(name), target)
    elif name != "forget" or target:
        DEEDS[name](decision, target)
    return True


def _export(decision: Decision, _target: Candidate | None) -> None:
    decision.letter(LetterKind.EXPORT, None, decision.reading.key, {"command": "export"})


def _forget(decision: Decision, target: Candidate | None) -> None:
    """Leave the empty record as the mark by which `catch_up` erases it, and take the name out of the others."""
    if target is None:
        return
    contact = target.record.contact
    decision.forget(target)
    for other in decision.reading.candidates:
        if other.id != target.id and any(_same(one, contact) for one in other.record.referred_by):
            decision.rewrite(_without_referrer(other.conversation, contact))
    who = contact.name or contact.email or ""
    about = {"moment": Moment.CHANGED.value, "command": "forget", "arg_who": who}
    decision.letter(LetterKind.RECEIPT, None, decision.reading.key, about)


def _same(one: Person, other: Person) -> bool:
    if one.email and other.email:
        return one.email == other.email
    return bool(one.name and one.name == other.name)


def _without_referrer(conversation: Conversation, contact: Person) -> Conversation:
    entries = tuple(
        replace(entry, referrer=None) if entry.referrer and _same(entry.referrer, contact) else entry
        for entry in conversation.entries
    )
    return replace(conversation, entries=entries)


def _delete(decision: Decision, _target: Candidate | None) -> None:
    """The seeker is a stranger from now on; the goodbye is the mark by which `catch_up` erases everything else."""
    decision.profile = leaving(decision.profile)
    decision.letter(LetterKind.GOODBYE, None, decision.reading.key, {"command": "delete"})


def leaving(profile: Profile) -> Profile:
    """What remains of a seeker until the goodbye is sent."""
    return Profile(
        profile.id,
        profile.name,
        (profile.email,),
        profile.timezone,
        Standing.STRANGER,
        digest="off",
        version=profile.version,
    )


DEEDS: Mapping[str, Callable[[Decision, Candidate | None], None]] = {
    "export": _export,
    "forget": _forget,
    "delete": _delete,
}
