"""The letters: every kind of mail that Legwork writes, always to the seeker."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum, unique

from legwork.values.frozen import frozen


@unique
class LetterKind(StrEnum):
    """One value a row of the product's table of letters."""

    CONFIRM = "confirm"
    WELCOME = "welcome"
    RECEIPT = "receipt"
    CLARIFY = "clarify"
    NOTICE = "notice"
    NUDGE = "nudge"
    YOUR_TURN = "your_turn"
    PREP = "prep"
    BRIEF = "brief"
    DEBRIEF = "debrief"
    THANK_YOU = "thank_you"
    REFERRAL = "referral"
    KEEP_IN_TOUCH = "keep_in_touch"
    DIGEST = "digest"
    COMPARE = "compare"
    LIST = "list"
    HELP = "help"
    DRAFT = "draft"
    CHECK = "check"
    EXPORT = "export"
    ANSWER = "answer"
    RELAY = "relay"
    GOODBYE = "goodbye"


@unique
class LetterStatus(StrEnum):
    """Where a letter is on its way. Only PENDING ones stand in the due index."""

    PENDING = "pending"
    CLAIMED = "claimed"
    SENT = "sent"
    DROPPED = "dropped"
    FAILED = "failed"


@frozen
class Letter:
    """What Legwork decided to say. It is written when it is sent, from what is known then.

    `key` is made of meaning (conversation, kind, occasion), never of chance: the same decision taken twice is the same
    letter. `about` says what it answers, as small strings (for a receipt the `moment`, for a clarify the `field` and
    `question`; `in_reply_to` where it answers a mail). `due_at` is aware. `claimed_at` and `ses_message_id` follow.
    """

    seeker_id: str
    conversation_id: str | None
    kind: LetterKind
    occasion: str
    due_at: datetime
    about: Mapping[str, str] = field(default_factory=dict)
    status: LetterStatus = LetterStatus.PENDING
    claimed_at: datetime | None = None
    ses_message_id: str | None = None

    @property
    def key(self) -> str:
        """The idempotency key, unique within one seeker."""
        return f"{self.conversation_id or '-'}.{self.kind}.{self.occasion}"


@unique
class Moment(StrEnum):
    """What a `receipt` is about; stands in `about["moment"]`."""

    ASKED = "asked"  # a record was started
    BOOKED = "booked"
    MOVED = "moved"
    DETAILED = "detailed"  # an agreed time got a link or a place
    CALLED_OFF = "called_off"
    DECLINED = "declined"
    NOTED = "noted"  # notes were filed; `topics` names them, comma-separated
    HELD_BEFORE = "held_before"  # it is long over: only filed
    UNFILED = "unfiled"  # nothing was filed
    CHANGED = "changed"  # a command was carried out; `command` names it, its arguments follow as `arg_NAME`


@frozen
class LetterRef:
    """Where one letter lies: enough for a queue message."""

    seeker_id: str
    key: str

    @property
    def kind(self) -> LetterKind:
        """The letter's kind, as its key names it. Raises ValueError for a key that no letter has."""
        return LetterKind(self.key.split(".")[1] if "." in self.key else "")
