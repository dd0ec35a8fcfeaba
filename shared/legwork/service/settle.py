"""Settles a claimed letter: sent, dropped, given up or asked again. One transaction each, tried again on conflicts."""

from dataclasses import replace
from datetime import datetime

from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry, Happening
from legwork.service.planning import replanned
from legwork.service.ports import Changes, LetterChange, Ports, Seen
from legwork.values.errors import AlreadyDoneError, ConflictError
from legwork.values.letters import Letter, LetterRef, LetterStatus

TRIES = 5


def sent_key(ses_message_id: str) -> str:
    """Under which key a letter that went out is a message known to Legwork."""
    return f"sent:{ses_message_id}"


def mark_sent(letter: Letter, ses_message_id: str, sent_at: datetime, ports: Ports) -> bool:
    """Write down that it went out, and what that makes of its conversation. False where somebody settled it before."""
    ref = LetterRef(letter.seeker_id, letter.key)
    for _ in range(TRIES):
        current = ports.store.letter(ref)
        if current is None or current.status is LetterStatus.SENT:
            return False
        try:
            ports.store.commit(_sent(current, ses_message_id, sent_at, ports))
        except ConflictError:
            continue
        except AlreadyDoneError:
            return False
        return True
    raise ConflictError("a letter that went out could not be marked")


def _sent(letter: Letter, ses_message_id: str, sent_at: datetime, ports: Ports) -> Changes:
    after = replace(letter, status=LetterStatus.SENT, ses_message_id=ses_message_id)
    seen = (Seen(sent_key(ses_message_id), letter.seeker_id, letter.conversation_id),)
    change = LetterChange(letter, after)
    profile = ports.store.profile(letter.seeker_id)
    conversation = _conversation_of(letter, ports)
    if profile is None or conversation is None:
        return Changes(changed_letters=(change,), seen=seen)
    conversation = replace(conversation, entries=(*conversation.entries, _entry(letter, sent_at)))
    others = tuple(one for one in ports.store.letters(letter.seeker_id, conversation.id) if one.key != letter.key)
    new, changed = replanned(conversation, profile, (*others, after), sent_at)
    return Changes(conversations=(conversation,), new_letters=new, changed_letters=(change, *changed), seen=seen)


def _conversation_of(letter: Letter, ports: Ports) -> Conversation | None:
    return ports.store.conversation(letter.seeker_id, letter.conversation_id) if letter.conversation_id else None


def _entry(letter: Letter, sent_at: datetime) -> Entry:
    about = {"kind": letter.kind.value, "letter": letter.key}
    if again := letter.about.get("again"):
        about["again"] = again
    return Entry(
        key=f"letter:{letter.key}",
        happening=Happening.LETTER_SENT,
        dated_at=sent_at,
        known_at=sent_at,
        about=about,
        counts=False,
    )


def settle(letter: Letter, status: LetterStatus, ports: Ports, due_at: datetime | None = None) -> None:
    """Leave the claim: dropped, failed, or pending again at `due_at`. Nothing happens where it was settled before."""
    after = replace(letter, status=status, due_at=due_at or letter.due_at, claimed_at=None)
    try:
        ports.store.commit(Changes(changed_letters=(LetterChange(letter, after),)))
    except (ConflictError, AlreadyDoneError):
        return
