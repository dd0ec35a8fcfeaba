"""Settles a claimed letter: sent, dropped, held back, given up or asked again.

One transaction each, save a letter that changes no record by going out (`Store.mark_sent`); conflicts are tried again.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry, Happening
from legwork.scheduling.reconcile import held_back
from legwork.service import erasing
from legwork.service.life_at_hand import Life
from legwork.service.planning import digests_replanned, replanned
from legwork.service.ports import Changes, LetterChange, Ports, Seen
from legwork.service.retention import dated
from legwork.service.seen_keys import sent_key
from legwork.values.errors import AlreadyDoneError, ConflictError
from legwork.values.letters import Letter, LetterKind, LetterRef, LetterStatus
from legwork.values.profile import Profile

TRIES = 5


def mark_sent(life: Life, ses_message_id: str, sent_at: datetime, ports: Ports) -> bool:
    """Write down that it went out, and what that makes of its conversation. False where somebody settled it before.

    `life` is of the letter as it is claimed.
    """
    ref = LetterRef(life.letter.seeker_id, life.letter.key)
    for _ in range(TRIES):
        try:
            _mark(life, ses_message_id, sent_at, ports)
        except ConflictError:
            current = ports.store.letter(ref)
            if current is None or current.status is LetterStatus.SENT:
                return False
            life = Life(current, ports)
        except AlreadyDoneError:
            return False
        else:
            erasing.farewell(ref, ports)
            return True
    raise ConflictError("a letter that went out could not be marked")


def _mark(life: Life, ses_message_id: str, sent_at: datetime, ports: Ports) -> None:
    letter = life.letter
    change = LetterChange(
        letter, replace(letter, status=LetterStatus.SENT, ses_message_id=ses_message_id, about=_kept(letter))
    )
    seen = Seen(sent_key(ses_message_id), letter.seeker_id, letter.conversation_id)
    if _is_remembered(letter) and life.profile and life.conversation:
        ports.store.commit(_remembered(life.conversation, life.profile, change, seen, sent_at, ports))
        return
    following, changed = _next_digest(life, change.after, sent_at) if letter.kind is LetterKind.DIGEST else ((), ())
    if changed:
        ports.store.commit(Changes(new_letters=following, changed_letters=(change, *changed), seen=(seen,)))
    else:
        ports.store.mark_sent(change, seen, following)


def _is_remembered(letter: Letter) -> bool:
    """Whether a record is another one once the letter is out: a nudge counts, one that was snoozed waits no longer."""
    return letter.kind is LetterKind.NUDGE or "again" in letter.about


def _remembered(  # noqa: PLR0913, PLR0917 - what changes together
    before: Conversation, profile: Profile, change: LetterChange, seen: Seen, sent_at: datetime, ports: Ports
) -> Changes:
    entries = (*before.entries, _entry(change.after, sent_at))
    conversation = dated(replace(before, entries=entries), profile)
    letters = ports.store.letters(before.seeker_id, before.id)
    others = tuple(one for one in letters if one.key != change.after.key)
    new, changed = replanned(conversation, profile, (*others, change.after), sent_at)
    return Changes(conversations=(conversation,), new_letters=new, changed_letters=(change, *changed), seen=(seen,))


def _kept(letter: Letter) -> Mapping[str, str]:
    """What a letter that is out is remembered by. Whoever is forgotten is named for the last time."""
    if letter.about.get("command") != "forget":
        return letter.about
    return {name: said for name, said in letter.about.items() if name != "arg_who"}


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


def _next_digest(life: Life, settled: Letter, now: datetime) -> tuple[tuple[Letter, ...], tuple[LetterChange, ...]]:
    """The digest after the one that is settled."""
    if life.profile is None:
        return (), ()
    others = (one for one in life.digests if one.key != settled.key)
    return digests_replanned(life.records(now), life.profile, (*others, settled), now)


def drop(life: Life, now: datetime, ports: Ports) -> None:
    """Its reason is gone. After a digest that had nothing to say comes another one."""
    letter = life.letter
    after = replace(letter, status=LetterStatus.DROPPED, claimed_at=None)
    changes = Changes(changed_letters=(LetterChange(letter, after),))
    if letter.kind is LetterKind.DIGEST:
        new, changed = _next_digest(life, after, now)
        changes = replace(changes, new_letters=new, changed_letters=(*changes.changed_letters, *changed))
    _commit_once(changes, ports)


def hold_back(letter: Letter, profile: Profile, now: datetime, ports: Ports) -> None:
    """The day has had its letters: it waits for the next."""
    _commit_once(Changes(changed_letters=(LetterChange(letter, held_back(letter, profile, now)),)), ports)


def settle(letter: Letter, status: LetterStatus, ports: Ports, due_at: datetime | None = None) -> None:
    """Leave the claim: failed, or pending again at `due_at`. Nothing happens where it was settled before."""
    after = replace(letter, status=status, due_at=due_at or letter.due_at, claimed_at=None)
    _commit_once(Changes(changed_letters=(LetterChange(letter, after),)), ports)


def _commit_once(changes: Changes, ports: Ports) -> None:
    try:
        ports.store.commit(changes)
    except (ConflictError, AlreadyDoneError):
        return  # it stays claimed, and is looked at again after 15 minutes
