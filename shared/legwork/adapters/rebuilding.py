"""Rebuilds a seeker's records from the raw mail and what was announced of it, beside what the table holds.

Every accepted mail is received anew, at the moment at which it was dealt with, by a store that knows nothing but the
seeker's profile; letters go out when they went out, to nobody. Nothing that is stored is read for it but the journal of
the mails, the letters' times and the keyring, and nothing is written.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field, fields, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from legwork.adapters import dynamodb_items as items
from legwork.adapters.clock import FrozenClock
from legwork.adapters.dynamodb_errors import our_errors
from legwork.adapters.memory import MemoryQueue, MemoryStore
from legwork.adapters.store_rules import wakes_at
from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Happening
from legwork.conversations.record import Record
from legwork.service.ports import Archive, Changes, Inbound, InboundOutcome, Ports, Store
from legwork.service.receive_mail import receive
from legwork.service.records import record_of
from legwork.service.send_letter import send
from legwork.values.frozen import frozen
from legwork.values.letters import Letter, LetterRef, LetterStatus
from legwork.values.people import Mailbox
from legwork.values.profile import Profile, Standing

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

# What follows from when Legwork learned of a thing or wrote of it, not from what the mails say.
_OF_TIME = frozenset({"agreed_known_at", "asked_known_at", "turn_known_at", "nudged_at", "closed_at", "lapsed"})
_COMPARED = tuple(one.name for one in fields(Record) if one.name not in {"id", *_OF_TIME})


@frozen
class Comparison:
    """What became of one conversation. `differing` maps a field to what is stored and what was rebuilt.

    `complete` says whether every mail of it could be read anew; without one the two may well differ.
    """

    conversation_id: str
    complete: bool
    differing: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.differing


def seekers(client: "DynamoDBClient", table_name: str) -> Iterator[Profile]:
    """Everybody who confirmed. Reads the whole table."""
    pages = client.get_paginator("scan").paginate(
        TableName=table_name,
        FilterExpression="SK = :profile",
        ExpressionAttributeValues={":profile": {"S": items.PROFILE}},
    )
    with our_errors():
        for page in pages:
            profiles = (items.value_of(Profile, item) for item in page["Items"])
            yield from (profile for profile in profiles if profile.standing is not Standing.STRANGER)


def compare(profile: Profile, store: Store, archive: Archive, assistant: str, now: datetime) -> Iterator[Comparison]:
    """Each conversation of the seeker as it is stored beside the one that the raw mail makes, in the order of ids."""
    world = _World(profile, store, archive, assistant)
    world.live_until(now)
    stored = {one.id: one for one in store.conversations(profile.id) if one.entries}
    rebuilt = {one.id: one for one in world.store.conversations(profile.id) if one.entries}
    for one in sorted({*stored, *rebuilt}):
        yield _compared(one, stored.get(one), rebuilt.get(one), world, now)


def _compared(
    conversation_id: str, stored: Conversation | None, rebuilt: Conversation | None, world: "_World", now: datetime
) -> Comparison:
    complete = conversation_id not in world.incomplete
    if stored is None or rebuilt is None:
        return Comparison(conversation_id, complete, {"conversation": (_there(stored), _there(rebuilt))})
    one, other = (record_of(held, world.profile, now) for held in (stored, rebuilt))
    differing = {
        name: (getattr(one, name), getattr(other, name))
        for name in _COMPARED
        if getattr(one, name) != getattr(other, name)
    }
    if (mails := _mails(stored)) != (again := _mails(rebuilt)):
        differing["mails"] = mails, again
    return Comparison(conversation_id, complete, differing)


def _there(conversation: Conversation | None) -> str:
    return "not there" if conversation is None else "there"


def _mails(conversation: Conversation) -> list[str]:
    """The keys of the entries that mails made."""
    return sorted(one.key for one in conversation.entries if one.happening is not Happening.LETTER_SENT)


class _World:
    """The seeker's life once more. `incomplete` are conversations some of whose mail is gone."""

    def __init__(self, profile: Profile, stored: Store, archive: Archive, assistant: str) -> None:
        self.profile = profile
        self.store = MemoryStore(stored.keyring())
        self.incomplete: set[str] = set()
        self._stored = stored
        self._queue = MemoryQueue()
        lines = sorted(stored.mails(profile.id), key=lambda line: line.at)
        self._lines = [line for line in lines if line.outcome is InboundOutcome.ACCEPTED]
        self._clock = FrozenClock(self._lines[0].at if self._lines else datetime.min.replace(tzinfo=UTC))
        self._ports = Ports(
            store=self.store,
            archive=archive,
            queue=self._queue,
            sender=_Nobody(stored),
            clock=self._clock,
            assistant=Mailbox(None, assistant),
        )
        self.store.commit(Changes(profile=replace(profile, standing=Standing.ACTIVE, version=0)))

    def live_until(self, now: datetime) -> None:
        """Receive every mail in its turn, and send what falls due between."""
        for line in self._lines:
            self._let_pass(line.at)
            self._clock.move_to(line.at)
            if not self._received(line):
                self.incomplete |= set(line.conversation_ids)
            self._send(self._queue.take())
        self._let_pass(now)

    def _received(self, line: Inbound) -> bool:
        """Whether the mail could be read anew, if there was anything in it: a yes to a confirm files nothing."""
        if line.mail is None or line.stored_at_key is None:
            return False
        if line.zone is None:
            return True
        self._move_to(line.zone)
        return receive(line.mail, self._ports).outcome is not InboundOutcome.FAILED

    def _move_to(self, zone: str | None) -> None:
        """Let the seeker live where they lived then."""
        profile = self.store.profile(self.profile.id)
        if profile and zone and profile.timezone != zone:
            self.store.commit(Changes(profile=replace(profile, timezone=zone)))

    def _let_pass(self, until: datetime) -> None:
        """Send each letter at the moment at which it went out, or fell due."""
        while upcoming := self._next(until):
            moment, letter = upcoming
            self._clock.move_to(max(moment, self._clock.now()))
            self._send([LetterRef(letter.seeker_id, letter.key)])

    def _next(self, until: datetime) -> tuple[datetime, Letter] | None:
        waking = [
            (self._goes_at(one, wake_at), one)
            for one in self.store.all_letters(self.profile.id)
            if (wake_at := wakes_at(one)) and wake_at <= until
        ]
        due = [(moment, one) for moment, one in waking if moment <= until]
        return min(due, key=lambda pair: (pair[0], pair[1].key), default=None)

    def _goes_at(self, letter: Letter, wake_at: datetime) -> datetime:
        known = self._stored.letter(LetterRef(letter.seeker_id, letter.key))
        sent = known.claimed_at if known and known.status is LetterStatus.SENT else None
        return max(sent, wake_at) if sent else wake_at

    def _send(self, refs: "tuple[LetterRef, ...] | list[LetterRef]") -> None:
        for ref in refs:
            send(ref, self._ports)


class _Nobody:
    """A `Sender` that sends nothing: each letter gets the id under which it went out, so that answers find it."""

    def __init__(self, stored: Store) -> None:
        self._stored = stored

    def send(self, _to: Profile, letter: Letter, _raw: bytes) -> str:
        known = self._stored.letter(LetterRef(letter.seeker_id, letter.key))
        return (known and known.ses_message_id) or f"rebuilt-{letter.key}"
