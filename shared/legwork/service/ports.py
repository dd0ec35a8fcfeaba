"""What the use cases need of the world, as roles. Each says what it may raise."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum, unique
from typing import Protocol

from legwork.conversations.conversation import Conversation
from legwork.mail.caps import CAPS
from legwork.mail.message import Message
from legwork.rendering.facts import LetterFacts, Rendered
from legwork.scheduling.timing import RAW_MAIL_DAYS
from legwork.service import pure
from legwork.values.frozen import frozen
from legwork.values.letters import Letter, LetterRef
from legwork.values.meaning import Intent, Understanding
from legwork.values.people import Mailbox, Seeker
from legwork.values.profile import Profile


@unique
class InboundOutcome(StrEnum):
    """What became of a mail."""

    ACCEPTED = "accepted"
    HELD = "held"
    IGNORED = "ignored"
    REJECTED = "rejected"
    FAILED = "failed"


@frozen
class InboundMail:
    """A mail as the mail service announces it. Verdicts come from the service, never from headers in the mail.

    `mail_from` and `rcpt_tos` are the envelope; `stored_at_key` is where the raw bytes lie; `size` is None where
    unknown.
    """

    ses_message_id: str
    stored_at_key: str
    mail_from: str
    rcpt_tos: tuple[str, ...]
    received_at: datetime
    spf: str
    dkim: str
    dmarc: str
    spam: str
    virus: str


@frozen
class Inbound:
    """The journal line of one mail, the idempotency record of its SES id. `at` is when it was dealt with.

    `stored_at_key` is where the raw bytes lie, `conversation_ids` are the conversations that it belongs to: what is
    erased takes both along. `mail` is what was announced, with which the raw bytes can be dealt with once more: kept
    with accepted mail as long as that is, and with mail that failed. `zone` is the seeker's (IANA) when it was read;
    None where it only answered a confirm. `unanswered` names the section of the guide that came nearest to a question
    without an answer (`none` where nothing did): it is counted for the operator and tells nothing of who asked.
    `followed` tells whether something follows from it in transactions of its own: held mail to work off, letters to
    re-time, records to erase.
    """

    ses_message_id: str
    at: datetime
    outcome: InboundOutcome
    reason: str | None = None
    intent: Intent | None = None
    message_id: str | None = None
    seeker_id: str | None = None
    stored_at_key: str | None = None
    conversation_ids: tuple[str, ...] = ()
    unanswered: str | None = None
    followed: bool = True
    mail: InboundMail | None = None
    zone: str | None = None

    def as_found(self) -> "Inbound":
        """As its id finds it: with what was announced only where the mail failed."""
        return self if self.outcome is InboundOutcome.FAILED else replace(self, mail=None)


@frozen
class Seen:
    """A message known to Legwork: `key` identifies the human message however it came, or is of a letter that went out.

    Of an `erased` one nothing is known but that it came.
    """

    key: str
    seeker_id: str
    conversation_id: str | None
    erased: bool = False


@frozen
class HeldMail:
    """A mail that waits for its stranger to confirm."""

    seeker_id: str
    mail: InboundMail
    dated_at: datetime
    message_id: str | None
    subject: str


@frozen
class LetterChange:
    """A letter as it was loaded and as it shall be; refused with ConflictError if it changed in between."""

    before: Letter
    after: Letter


@frozen
class Changes:
    """What one decision writes, all or nothing.

    `profile` (the seeker), `stranger` (another one, at an address that is asked) and `conversations` carry the version
    that was loaded (0: not stored yet) and are stored with the next one. `new_letters` must not exist. `inbound` and
    each of `seen` must not exist, else the whole was done before.
    """

    profile: Profile | None = None
    conversations: tuple[Conversation, ...] = ()
    new_letters: tuple[Letter, ...] = ()
    changed_letters: tuple[LetterChange, ...] = ()
    seen: tuple[Seen, ...] = ()
    inbound: Inbound | None = None
    held: tuple[HeldMail, ...] = ()
    released: tuple[HeldMail, ...] = ()
    stranger: Profile | None = None


class Clock(Protocol):
    """The time."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...


class Store(Protocol):
    """The memory. Reads are strongly consistent, except `due`."""

    def profile(self, seeker_id: str) -> Profile | None:
        """The seeker of that id."""
        ...

    def profiles_by_address(self, addresses: Collection[str]) -> Mapping[str, Profile]:
        """Those of the addresses (lower-case) that belong to a seeker or stranger."""
        ...

    def conversations(self, seeker_id: str) -> tuple[Conversation, ...]:
        """All conversations of a seeker, oldest first."""
        ...

    def conversation(self, seeker_id: str, conversation_id: str) -> Conversation | None:
        """One conversation."""
        ...

    def letters(self, seeker_id: str, conversation_id: str | None) -> tuple[Letter, ...]:
        """Every letter of one conversation, or those about none, whatever their status."""
        ...

    def digests(self, seeker_id: str) -> tuple[Letter, ...]:
        """The digests of a seeker that wait or came to nothing since the last one went out, and that one at least."""
        ...

    def all_letters(self, seeker_id: str) -> tuple[Letter, ...]:
        """Every letter of a seeker, whatever it is about and whatever its status."""
        ...

    def letter(self, ref: LetterRef) -> Letter | None:
        """One letter."""
        ...

    def seen(self, keys: Collection[str]) -> tuple[Seen, ...]:
        """Which of these messages are known, to whom and in which conversation."""
        ...

    def seen_of(self, seeker_id: str, keys: Collection[str]) -> tuple[Seen, ...]:
        """Which of these messages are known to this seeker."""
        ...

    def inbound(self, ses_message_id: str) -> Inbound | None:
        """The journal line of a mail; None while it has not been dealt with. Only a failed one tells its `mail`."""
        ...

    def held(self, seeker_id: str) -> tuple[HeldMail, ...]:
        """The mail that waits for this stranger, in the order of its own dates."""
        ...

    def mails(self, seeker_id: str, since: datetime | None = None) -> tuple[Inbound, ...]:
        """The journal lines of every mail of a seeker's life, oldest first; those dealt with since then, if given."""
        ...

    def without_raw(self, line: Inbound) -> None:
        """Note that the raw mail of this line, which has a seeker, is erased; what was announced goes with it."""
        ...

    def erase(self, seeker_id: str, spared: LetterRef | None = None, journal_key: str | None = None) -> None:
        """Erase everything of a seeker, trails and journal lines too.

        With a letter to spare the profile stays as well; of the journal line `journal_key` the bare outcome stays.
        Asked again it goes on where it was broken off.
        """
        ...

    def erase_conversation(self, seeker_id: str, conversation_id: str, journal_key: str | None = None) -> None:
        """Erase a conversation, its letters and what is known of its messages and mails, save the line `journal_key`.

        The messages are still told apart from new ones, as erased.
        """
        ...

    def commit(self, changes: Changes) -> None:
        """Write all or nothing. Raises AlreadyDoneError, ConflictError, ThrottledError."""
        ...

    def mark_sent(self, change: LetterChange, seen: Seen, following: Sequence[Letter] = ()) -> None:
        """Settle a letter that went out: it is known as a message, what follows it waits, and it is marked at last.

        Step by step, at half the price of a transaction: each step may be taken again, and until the last one is, the
        letter counts as claimed. Raises ConflictError where it changed meanwhile, ThrottledError.
        """
        ...

    def outgoing(self, ref: LetterRef, day: date) -> int:
        """How many letters go out to this seeker on that day of theirs, with this one; it may be asked again."""
        ...

    def claim(self, ref: LetterRef, now: datetime) -> Letter:
        """Take a pending letter that is due, or one claimed at least 15 minutes ago, for sending.

        Raises AlreadyDoneError if it is sent, dropped, gone, not due or claimed by another.
        """
        ...

    def due(self, now: datetime) -> Iterable[LetterRef]:
        """Letters that are due or were claimed and never marked. Eventually consistent: a hint, not a decision."""
        ...

    def closed(self, before: datetime) -> Iterable[tuple[str, str]]:
        """Conversations whose `closes_at` is not after `before`, longest closed first: (seeker id, conversation id).

        Eventually consistent: a hint, not a decision.
        """
        ...

    def keyring(self) -> Mapping[str, bytes]:
        """The keys of address tags by key id; the greatest id signs."""
        ...


class Archive(Protocol):
    """The raw mail."""

    def fetch(self, key: str, cap: int) -> bytes:
        """The bytes stored under `key`. Raises UnreadableMailError("too_large") beyond `cap` bytes, before reading."""
        ...

    def erase(self, key: str) -> None:
        """Erase the bytes stored under `key`; nothing happens where there are none. Raises RetryableError."""
        ...


class LetterQueue(Protocol):
    """The way from a decision to the sending."""

    def hand_over(self, refs: Sequence[LetterRef]) -> None:
        """Ask for these letters to be sent now. At least once; raises RetryableError."""
        ...


class Sender(Protocol):
    """The only way out. It takes a seeker, not an address: there is no way to write to anybody else."""

    def send(self, to: Profile, letter: Letter, raw: bytes) -> str:
        """Send a finished MIME message to the seeker; the id that SES gave it.

        Raises ThrottledError, QuotaError, RefusedError, SendingStoppedError, and AmbiguousSendError where nobody knows
        whether it left.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The world of the use cases: its roles, and what the deployment decides.

    `assistant` is From of every letter, its address lower-case and without a tag. `sign_up` is `open`, `invited` or
    `domains`; `sign_up_allowed` holds the addresses or domains that the latter two let in. `mail_cap` is in bytes,
    `raw_mail_days` how long raw mail outlives its conversation.
    The functions are the pure ones of the rooms below, so that a test may put its own reading in their place:
    `zone_of` takes the date of a stranger's mail and gives the zone that they are taken to live in.
    """

    store: Store
    archive: Archive
    queue: LetterQueue
    sender: Sender
    clock: Clock
    assistant: Mailbox
    sign_up: str = "open"
    sign_up_allowed: frozenset[str] = frozenset()
    verification_domains: frozenset[str] = frozenset({"google.com"})
    mail_cap: int = CAPS.total_bytes
    raw_mail_days: int = RAW_MAIL_DAYS
    read_message: Callable[[bytes], Message] = pure.read_message
    understand: Callable[[Message, Seeker], Understanding] = pure.understand
    render: Callable[[LetterFacts], Rendered] = pure.render
    to_mime: Callable[[Rendered, LetterFacts], bytes] = pure.to_mime
    zone_of: Callable[[datetime], str] = pure.zone_of
