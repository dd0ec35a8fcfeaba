"""The seeker's commands, one small function each: what it changes, and the letter that says so."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time

from legwork.service import linking, sensitive, settle_question
from legwork.service.conversation_commands import OF_A_CONVERSATION, carry_out_in_one
from legwork.service.decision import Decision
from legwork.service.own_words import draft_of
from legwork.understanding.settings_phrases import weekdays_of
from legwork.values.letters import LetterKind, Moment
from legwork.values.meaning import Command, Unclear
from legwork.values.profile import Profile, Standing
from legwork.values.times import zone

_DIGESTS = frozenset({"weekly", "daily", "off"})


def carry_out(decision: Decision, command: Command | None = None) -> None:
    """Do what the mail commands, or this command, and say what changed."""
    command = command or decision.reading.understanding.command
    if command is None:
        decision.receipt(Moment.UNFILED, None)
    elif command.name in sensitive.DEEDS:
        sensitive.ask_or_do(decision, command)
    elif command.name in OF_THE_SEEKER:
        OF_THE_SEEKER[command.name](decision, command)
    elif command.name in OF_A_CONVERSATION:
        carry_out_in_one(decision, command)
    else:
        decision.receipt(Moment.UNFILED, None)


# Of the seeker


def _help(decision: Decision, command: Command) -> None:
    decision.letter(LetterKind.HELP, None, decision.reading.key, {"command": command.name})


def _list(decision: Decision, command: Command) -> None:
    decision.letter(LetterKind.LIST, None, decision.reading.key, {"command": command.name})


def _compare(decision: Decision, command: Command) -> None:
    decision.letter(LetterKind.COMPARE, None, decision.reading.key, {"command": command.name})


def _check(decision: Decision, command: Command) -> None:
    """Of the draft in the mail; nothing of it is filed."""
    message = decision.reading.message
    draft = draft_of(message)
    if not draft:
        question = "Which draft shall be checked? Answer with its text."
        settle_question.ask(decision, None, Unclear("check", question))
        return
    names = (one.filename or "a file" for one in message.attachments if not one.content_type.startswith("image/"))
    about = {"command": command.name, "draft": draft, "files": ",".join(name.replace(",", " ") for name in names)}
    decision.letter(LetterKind.CHECK, None, decision.reading.key, {key: said for key, said in about.items() if said})


def _address(decision: Decision, command: Command) -> None:
    """Ask at the new address; nothing changes until it is answered from there."""
    email, stranger = command.args.get("email"), decision.reading.stranger
    if not email:
        settle_question.ask(decision, None, Unclear("address", "Which address do you write from, too?"))
    elif email in decision.profile.addresses:
        decision.changed(None)
    elif stranger is None or not linking.may_be_asked(stranger, decision.now):
        decision.receipt(Moment.UNFILED, None)
    else:
        letter = linking.question(stranger, decision.profile, decision.reading.key, decision.now)
        asked = replace(stranger, link_asked_at=decision.now, confirm_asked_at=decision.now)
        decision.ask_stranger(asked, letter)


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
            days = weekdays_of(value)
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


OF_THE_SEEKER: Mapping[str, Callable[[Decision, Command], None]] = {
    "help": _help,
    "list": _list,
    "compare": _compare,
    "check": _check,
    "address": _address,
    "timezone": _timezone,
    "stop": _stop,
    "start": _start,
    "digest": _digest,
    "set": _set,
}
