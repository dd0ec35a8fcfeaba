"""The adapters without AWS: a store, an archive, a queue and a sender that keep everything in this process.

They keep the same contract as the real ones (tests/integration). Safe to share among threads.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from threading import Lock

from legwork.adapters.codec import bounded
from legwork.adapters.store_rules import bare, check, is_free, oldest_first, tells_of, wakes_at, without_raw
from legwork.conversations.conversation import Conversation
from legwork.service.ports import Changes, HeldMail, Inbound, LetterChange, Seen
from legwork.service.recipients import address_for
from legwork.values.errors import AlreadyDoneError, ConflictError, LegworkError, UnreadableMailError
from legwork.values.frozen import frozen
from legwork.values.letters import Letter, LetterKind, LetterRef, LetterStatus
from legwork.values.profile import Profile, Standing
from legwork.values.times import utc

NO_KEYRING: Mapping[str, bytes] = {"a": bytes(32)}


class MemoryStore:
    """A `Store` in dictionaries."""

    def __init__(self, keyring: Mapping[str, bytes] = NO_KEYRING) -> None:
        self._lock = Lock()
        self._keyring = dict(keyring)
        self._profiles: dict[str, Profile] = {}
        self._owners: dict[str, str] = {}
        self._conversations: dict[tuple[str, str], Conversation] = {}
        self._letters: dict[tuple[str, str], Letter] = {}
        self._seen: dict[tuple[str, str], Seen] = {}
        self._inbound: dict[str, Inbound] = {}
        self._held: dict[tuple[str, str], HeldMail] = {}
        self._outgoing: dict[tuple[str, date], set[str]] = {}

    def profile(self, seeker_id: str) -> Profile | None:
        """The seeker of that id."""
        return self._profiles.get(seeker_id)

    def profiles_by_address(self, addresses: Collection[str]) -> Mapping[str, Profile]:
        """Those of the addresses (lower-case) that belong to a seeker or stranger."""
        return {address: self._profiles[self._owners[address]] for address in addresses if address in self._owners}

    def conversations(self, seeker_id: str) -> tuple[Conversation, ...]:
        """All conversations of a seeker, oldest first."""
        return oldest_first(one for one in list(self._conversations.values()) if one.seeker_id == seeker_id)

    def conversation(self, seeker_id: str, conversation_id: str) -> Conversation | None:
        """One conversation."""
        return self._conversations.get((seeker_id, conversation_id))

    def letters(self, seeker_id: str, conversation_id: str | None) -> tuple[Letter, ...]:
        """Every letter of one conversation, or those about none, whatever their status."""
        every = sorted(self._letters.items())
        wanted = (seeker_id, conversation_id)
        return tuple(letter for _, letter in every if (letter.seeker_id, letter.conversation_id) == wanted)

    def digests(self, seeker_id: str) -> tuple[Letter, ...]:
        """Every digest of a seeker."""
        return tuple(one for one in self.letters(seeker_id, None) if one.kind is LetterKind.DIGEST)

    def all_letters(self, seeker_id: str) -> tuple[Letter, ...]:
        """Every letter of a seeker, whatever it is about and whatever its status."""
        return tuple(letter for _, letter in sorted(self._letters.items()) if letter.seeker_id == seeker_id)

    def letter(self, ref: LetterRef) -> Letter | None:
        """One letter."""
        return self._letters.get((ref.seeker_id, bounded(ref.key)))

    def seen(self, keys: Collection[str]) -> tuple[Seen, ...]:
        """Which of these messages are known, to whom and in which conversation."""
        return tuple(seen for key in dict.fromkeys(keys) for seen in list(self._seen.values()) if seen.key == key)

    def seen_of(self, seeker_id: str, keys: Collection[str]) -> tuple[Seen, ...]:
        """Which of these messages are known to this seeker."""
        return tuple(seen for seen in self.seen(keys) if seen.seeker_id == seeker_id)

    def inbound(self, ses_message_id: str) -> Inbound | None:
        """The journal line of a mail; None while it has not been dealt with."""
        line = self._inbound.get(ses_message_id)
        return line.as_found() if line else None

    def held(self, seeker_id: str) -> tuple[HeldMail, ...]:
        """The mail that waits for this stranger, in the order of its own dates."""
        mine = [held for held in list(self._held.values()) if held.seeker_id == seeker_id]
        return tuple(sorted(mine, key=lambda held: (held.dated_at, held.mail.ses_message_id)))

    def mails(self, seeker_id: str, since: datetime | None = None) -> tuple[Inbound, ...]:
        """The journal lines of every mail of a seeker's life, oldest first; those dealt with since then, if given."""
        mine = (line for line in list(self._inbound.values()) if line.seeker_id == seeker_id)
        wanted = [line for line in mine if since is None or line.at >= since]
        return tuple(sorted(wanted, key=lambda line: (line.at, line.ses_message_id)))

    def without_raw(self, line: Inbound) -> None:
        """Note that the raw mail of this line is erased."""
        with self._lock:
            self._inbound[line.ses_message_id] = without_raw(line)

    def erase(self, seeker_id: str, spared: LetterRef | None = None, journal_key: str | None = None) -> None:
        """Erase everything of a seeker, trails and journal lines too. What is spared says the port."""
        with self._lock:
            if journal_key and (line := self._inbound.get(journal_key)):
                self._inbound[journal_key] = replace(bare(line), ses_message_id=journal_key)
            for mine in (self._conversations, self._letters, self._held):
                for where in [where for where in mine if where[0] == seeker_id]:
                    if spared is None or where != (spared.seeker_id, bounded(spared.key)):
                        del mine[where]
            self._seen = {where: seen for where, seen in self._seen.items() if seen.seeker_id != seeker_id}
            self._outgoing = {where: keys for where, keys in self._outgoing.items() if where[0] != seeker_id}
            self._inbound = {key: line for key, line in self._inbound.items() if line.seeker_id != seeker_id}
            if spared is None:
                self._profiles.pop(seeker_id, None)
                self._owners = {one: owner for one, owner in self._owners.items() if owner != seeker_id}

    def erase_conversation(self, seeker_id: str, conversation_id: str, journal_key: str | None = None) -> None:
        """Erase a conversation, its letters and what is known of its messages and mails, save the line `journal_key`.

        The messages are still told apart from new ones, as erased.
        """
        with self._lock:
            self._conversations.pop((seeker_id, conversation_id), None)
            self._letters = {
                where: letter
                for where, letter in self._letters.items()
                if letter.seeker_id != seeker_id or not tells_of(letter, conversation_id)
            }
            for where, seen in list(self._seen.items()):
                if (seen.seeker_id, seen.conversation_id) == (seeker_id, conversation_id):
                    self._seen[where] = Seen(seen.key, seeker_id, None, erased=True)
            self._inbound = {
                key: line
                for key, line in self._inbound.items()
                if key == journal_key or line.seeker_id != seeker_id or line.conversation_ids != (conversation_id,)
            }

    def commit(self, changes: Changes) -> None:
        """Write all or nothing. Raises AlreadyDoneError, ConflictError."""
        check(changes)
        with self._lock:
            if self._done_before(changes):
                raise AlreadyDoneError("committed before")
            if self._stale(changes):
                raise ConflictError("somebody else wrote first")
            self._write(changes)

    def mark_sent(self, change: LetterChange, seen: Seen, following: Sequence[Letter] = ()) -> None:
        """Settle a letter that went out. Raises ConflictError where it changed meanwhile."""
        with self._lock:
            self._seen[seen.key, seen.seeker_id] = seen
            for letter in following:
                self._letters.setdefault((letter.seeker_id, bounded(letter.key)), letter)
            if not self._unchanged(change.before):
                raise ConflictError("somebody else settled it first")
            self._letters[change.after.seeker_id, bounded(change.after.key)] = change.after

    def outgoing(self, ref: LetterRef, day: date) -> int:
        """How many letters go out to this seeker on that day of theirs, with this one."""
        with self._lock:
            going = self._outgoing.setdefault((ref.seeker_id, day), set())
            going.add(ref.key)
            return len(going)

    def claim(self, ref: LetterRef, now: datetime) -> Letter:
        """Take a pending letter that is due, or one claimed at least 15 minutes ago, for sending.

        Raises AlreadyDoneError if it is sent, dropped, gone, not due or claimed by another.
        """
        where = (ref.seeker_id, bounded(ref.key))
        with self._lock:
            letter = self._letters.get(where)
            if letter is None or not is_free(letter, now):
                raise AlreadyDoneError("not to be sent now")
            self._letters[where] = replace(letter, status=LetterStatus.CLAIMED, claimed_at=utc(now))
            return self._letters[where]

    def due(self, now: datetime) -> Iterable[LetterRef]:
        """Letters that are due or were claimed and never marked."""
        waking = [(wake_at, letter) for letter in list(self._letters.values()) if (wake_at := wakes_at(letter))]
        waking.sort(key=lambda pair: (pair[0], pair[1].seeker_id, pair[1].key))
        return (LetterRef(letter.seeker_id, letter.key) for wake_at, letter in waking if wake_at <= now)

    def closed(self, before: datetime) -> Iterable[tuple[str, str]]:
        """Conversations whose `closes_at` is not after `before`, longest closed first: (seeker id, conversation id)."""
        closing = [(one.closes_at, one) for one in list(self._conversations.values()) if one.closes_at]
        closing.sort(key=lambda pair: (pair[0], pair[1].seeker_id, pair[1].id))
        return ((one.seeker_id, one.id) for closes_at, one in closing if closes_at <= before)

    def keyring(self) -> Mapping[str, bytes]:
        """The keys of address tags by key id; the greatest id signs."""
        return self._keyring

    def _done_before(self, changes: Changes) -> bool:
        known = any((seen.key, seen.seeker_id) in self._seen for seen in changes.seen)
        return known or (changes.inbound is not None and changes.inbound.ses_message_id in self._inbound)

    def _stale(self, changes: Changes) -> bool:
        return (
            self._stale_profile(changes.profile)
            or self._stale_profile(changes.stranger)
            or any(
                _version(self._conversations.get((one.seeker_id, one.id))) != one.version
                for one in changes.conversations
            )
            or any((letter.seeker_id, bounded(letter.key)) in self._letters for letter in changes.new_letters)
            or any(not self._unchanged(change.before) for change in changes.changed_letters)
            or any((held.seeker_id, held.mail.ses_message_id) not in self._held for held in changes.released)
        )

    def _stale_profile(self, profile: Profile | None) -> bool:
        if profile is None:
            return False
        if _version(self._profiles.get(profile.id)) != profile.version:
            return True
        others = [
            self._profiles[owner]
            for owner in map(self._owners.get, profile.addresses)
            if owner not in {None, profile.id}
        ]
        is_stranger = profile.standing is Standing.STRANGER
        return any(is_stranger or other.standing is not Standing.STRANGER for other in others)

    def _unchanged(self, before: Letter) -> bool:
        stored = self._letters.get((before.seeker_id, bounded(before.key)))
        return stored is not None and _state(stored) == _state(before)

    def _write(self, changes: Changes) -> None:
        if changes.profile:
            self._write_profile(changes.profile)
        if changes.stranger:
            self._write_profile(changes.stranger)
        for one in changes.conversations:
            self._conversations[one.seeker_id, one.id] = replace(one, version=one.version + 1)
        for letter in (*changes.new_letters, *(change.after for change in changes.changed_letters)):
            self._letters[letter.seeker_id, bounded(letter.key)] = letter
        self._seen.update({(seen.key, seen.seeker_id): seen for seen in changes.seen})
        if changes.inbound:
            self._inbound[changes.inbound.ses_message_id] = changes.inbound
        self._held.update({(held.seeker_id, held.mail.ses_message_id): held for held in changes.held})
        for held in changes.released:
            del self._held[held.seeker_id, held.mail.ses_message_id]

    def _write_profile(self, profile: Profile) -> None:
        kept = {address: owner for address, owner in self._owners.items() if owner != profile.id}
        self._owners = {**kept, **dict.fromkeys(profile.addresses, profile.id)}
        self._profiles[profile.id] = replace(profile, version=profile.version + 1)


def _version(stored: Profile | Conversation | None) -> int:
    return stored.version if stored else 0


def _state(letter: Letter) -> tuple[LetterStatus, datetime, datetime | None]:
    return letter.status, letter.due_at, letter.claimed_at


class MemoryArchive:
    """An `Archive` in a dictionary."""

    def __init__(self, mails: Mapping[str, bytes] | None = None) -> None:
        self._mails = dict(mails or {})

    def put(self, key: str, raw: bytes) -> None:
        """Keep a mail."""
        self._mails[key] = raw

    def keys(self) -> frozenset[str]:
        """Under which keys mails are stored."""
        return frozenset(self._mails)

    def fetch(self, key: str, cap: int) -> bytes:
        """The bytes stored under `key`. Raises UnreadableMailError("too_large") or ("missing")."""
        if key not in self._mails:
            raise UnreadableMailError("missing")
        if len(self._mails[key]) > cap:
            raise UnreadableMailError("too_large")
        return self._mails[key]

    def erase(self, key: str) -> None:
        """Erase the bytes stored under `key`; nothing happens where there are none."""
        self._mails.pop(key, None)


class MemoryQueue:
    """A `LetterQueue` that keeps what was handed over."""

    def __init__(self) -> None:
        self.refs: list[LetterRef] = []

    def hand_over(self, refs: Sequence[LetterRef]) -> None:
        """Ask for these letters to be sent now."""
        self.refs.extend(refs)

    def take(self) -> tuple[LetterRef, ...]:
        """What was handed over since the last time, in order."""
        taken, self.refs = tuple(self.refs), []
        return taken


@frozen
class SentMail:
    """A mail as it went out."""

    to: str
    letter: Letter
    raw: bytes
    ses_message_id: str


@dataclass(slots=True)
class MemorySender:
    """A `Sender` that keeps what was sent. `failures` are raised first, one a call, in order."""

    failures: list[LegworkError] = field(default_factory=list)
    sent: list[SentMail] = field(default_factory=list)

    def send(self, to: Profile, letter: Letter, raw: bytes) -> str:
        """Keep a finished MIME message; the id that it got."""
        if self.failures:
            raise self.failures.pop(0)
        ses_message_id = f"memory-{len(self.sent) + 1:06}"
        self.sent.append(SentMail(address_for(letter, to), letter, raw, ses_message_id))
        return ses_message_id
