"""What one mail means: the vocabulary shared by the reading and by the life of a conversation."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from enum import StrEnum, unique

from legwork.values.frozen import frozen
from legwork.values.people import Mailbox, Person


@unique
class Intent(StrEnum):
    """What the newest human-written part of a message does."""

    OUTREACH = "outreach"
    FOLLOW_UP = "follow_up"
    ACCEPTED = "accepted"
    PROPOSAL = "proposal"
    SCHEDULED = "scheduled"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    REFERRAL = "referral"
    THANK_YOU = "thank_you"
    NOTES = "notes"
    COMMAND = "command"
    QUESTION = "question"
    AUTOMATED = "automated"
    UNRELATED = "unrelated"


@unique
class Kind(StrEnum):
    """Whether a conversation is held to learn or for a position."""

    INFORMATIONAL = "informational"
    JOB = "job"


@unique
class Medium(StrEnum):
    """How two people meet."""

    VIDEO = "video"
    PHONE = "phone"
    IN_PERSON = "in_person"


@unique
class Topic(StrEnum):
    """The things to find out about a career."""

    WORK_ENVIRONMENT = "work_environment"
    INDUSTRY_TRENDS = "industry_trends"
    LIFESTYLE = "lifestyle"
    SKILLS = "skills"
    CHALLENGES_REWARDS = "challenges_rewards"
    COMPENSATION = "compensation"
    OTHER = "other"


@unique
class FitDimension(StrEnum):
    """On what a career is held against its seeker, 1 to 5 each."""

    SKILLS = "skills"
    VALUES = "values"
    ABILITIES = "abilities"
    INTERESTS = "interests"
    LIFESTYLE = "lifestyle"
    OVERALL = "overall"


@unique
class Voice(StrEnum):
    """Who speaks in the newest human-written part."""

    SEEKER = "seeker"
    CONTACT = "contact"
    TOOL = "tool"
    MACHINE = "machine"


@unique
class Automation(StrEnum):
    """Which sort of automatic mail."""

    ABSENCE = "absence"
    BOUNCE = "bounce"
    READ_RECEIPT = "read_receipt"
    VERIFICATION = "verification"
    OTHER = "other"


@frozen
class Slot:
    """A time on offer. `start` and `end` are aware; `end` is None where no end or length is stated."""

    start: datetime
    end: datetime | None = None


@frozen
class Meeting:
    """An agreed or called-off meeting.

    `start` and `end` are aware, in the zone in which they were stated; `zone` names it (IANA or ±HH:MM) where known.
    `uid` and `sequence` are those of its VEVENT (RFC 5545) where it came by invitation.
    """

    start: datetime | None = None
    end: datetime | None = None
    medium: Medium | None = None
    join_url: str | None = None
    phone: str | None = None
    location: str | None = None
    zone: str | None = None
    uid: str | None = None
    sequence: int | None = None


@frozen
class Note:
    """What was learned, in the seeker's own words."""

    topic: Topic
    text: str


@frozen
class Command:
    """What the seeker tells Legwork to do. Names and arguments are those of the corpus schema."""

    name: str
    args: Mapping[str, str | None] = field(default_factory=dict)


@frozen
class Unclear:
    """A field that the evidence does not decide, with the one plain question that settles it.

    Where it is a time, `choices` are the slots among which a short reply ("Thursday", "the second") may choose.
    """

    field: str
    question: str
    choices: tuple[Slot, ...] = ()


@frozen
class Evidence:
    """The words (verbatim, at most 120 characters) of segment number `segment` that `rule` read."""

    text: str
    segment: int
    rule: str


@frozen
class Understanding:
    """What a mail means to one seeker.

    `intent` is None for a reply that only settles a question. `dated_at` is the aware date of the message that decides
    (of the forwarded one where the forward only remarks), `message_key` identifies that message however it came: as
    BCC, as forward or as attachment; `message_keys` are all its identities, of which one in common means the same
    message. `contact` is the other party; of one ask to several insiders `contacts` holds all.
    `career` is what the ask says, where no title is known. `confidence` runs from 0 to 1.
    """

    intent: Intent | None = None
    kind: Kind | None = None
    voice: Voice = Voice.SEEKER
    author: Mailbox = Mailbox()
    contact: Person | None = None
    contacts: tuple[Person, ...] = ()
    career: str | None = None
    meeting: Meeting | None = None
    proposed: tuple[Slot, ...] = ()
    referrals: tuple[Person, ...] = ()
    away_until: date | None = None
    command: Command | None = None
    called_off: bool = False
    notes: tuple[Note, ...] = ()
    fit: Mapping[FitDimension, int] = field(default_factory=dict)
    automation: Automation | None = None
    verification: "Verification | None" = None
    dated_at: datetime | None = None
    message_key: str | None = None
    message_keys: tuple[str, ...] = ()
    thread: tuple[str, ...] = ()
    unclear: tuple[Unclear, ...] = ()
    confidence: float = 0.0
    evidence: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)


@frozen
class Verification:
    """A mailbox provider's question whether mail may be forwarded to Legwork. Links are never followed."""

    provider_domain: str
    requester: str | None
    code: str | None
    confirm_url: str | None
