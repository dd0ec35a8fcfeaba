"""Settles a claimed letter: sent, dropped, given up or asked again. One transaction each, tried again on conflicts."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry, Happening
from legwork.service import erasing
from legwork.service.planning import digests_replanned, replanned
from legwork.service.ports import Changes, LetterChange, Ports, Seen
from legwork.service.records import record_of
from legwork.service.retention import dated
from legwork.service.seen_keys import sent_key
from legwork.values.errors import AlreadyDoneError, ConflictError
from legwork.values.letters import Letter, LetterKind, LetterRef, LetterStatus
from legwork.values.profile import Profile

TRIES = 5


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
        erasing.farewell(ref, ports)
        return True
    raise ConflictError("a letter that went out could not be marked")


def _sent(letter: Letter, ses_message_id: str, sent_at: datetime, ports: Ports) -> Changes:
    after = replace(letter, status=LetterStatus.SENT, ses_message_id=ses_message_id, about=_kept(letter))
    seen = (Seen(sent_key(ses_message_id), letter.seeker_id, letter.conversation_id),)
    change = LetterChange(letter, after)
    profile = ports.store.profile(letter.seeker_id)
    conversation = _conversation_of(letter, ports)
    if profile and letter.kind is LetterKind.DIGEST:
        new, changed = _next_digest(profile, after, sent_at, ports)
        return Changes(new_letters=new, changed_letters=(change, *changed), seen=seen)
    if profile is None or conversation is None:
        return Changes(changed_letters=(change,), seen=seen)
    conversation = dated(replace(conversation, entries=(*conversation.entries, _entry(letter, sent_at))), profile)
    others = tuple(one for one in ports.store.letters(letter.seeker_id, conversation.id) if one.key != letter.key)
    new, changed = replanned(conversation, profile, (*others, after), sent_at)
    return Changes(conversations=(conversation,), new_letters=new, changed_letters=(change, *changed), seen=seen)


def _kept(letter: Letter) -> Mapping[str, str]:
    """What a letter that is out is remembered by. Whoever is forgotten is named for the last time."""
    if letter.about.get("command") != "forget":
        return letter.about
    return {name: said for name, said in letter.about.items() if name != "arg_who"}


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


def _next_digest(
    profile: Profile, settled: Letter, now: datetime, ports: Ports
) -> tuple[tuple[Letter, ...], tuple[LetterChange, ...]]:
    """The digest after the one that is settled."""
    records = [record_of(one, profile, now) for one in ports.store.conversations(profile.id)]
    others = (one for one in ports.store.letters(profile.id, None) if one.key != settled.key)
    return digests_replanned(records, profile, (*others, settled), now)


def drop(letter: Letter, profile: Profile | None, now: datetime, ports: Ports) -> None:
    """Its reason is gone. After a digest that had nothing to say comes another one."""
    after = replace(letter, status=LetterStatus.DROPPED, claimed_at=None)
    changes = Changes(changed_letters=(LetterChange(letter, after),))
    if profile and letter.kind is LetterKind.DIGEST:
        new, changed = _next_digest(profile, after, now, ports)
        changes = replace(changes, new_letters=new, changed_letters=(*changes.changed_letters, *changed))
    _commit_once(changes, ports)


def settle(letter: Letter, status: LetterStatus, ports: Ports, due_at: datetime | None = None) -> None:
    """Leave the claim: failed, or pending again at `due_at`. Nothing happens where it was settled before."""
    after = replace(letter, status=status, due_at=due_at or letter.due_at, claimed_at=None)
    _commit_once(Changes(changed_letters=(LetterChange(letter, after),)), ports)


def _commit_once(changes: Changes, ports: Ports) -> None:
    try:
        ports.store.commit(changes)
    except (ConflictError, AlreadyDoneError):
        return  # it stays claimed, and is looked at again after 15 minutes
