"""What is known of one conversation at one moment."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from enum import StrEnum, unique

from legwork.values.frozen import frozen
from legwork.values.meaning import FitDimension, Kind, Meeting, Note, Slot
from legwork.values.people import Person


@unique
class State(StrEnum):
    """How far a conversation has come."""

    SUGGESTED = "suggested"
    ASKED = "asked"
    TALKING = "talking"
    SCHEDULED = "scheduled"
    MET = "met"
    CLOSED = "closed"


@unique
class Outcome(StrEnum):
    """How a closed conversation ended."""

    DONE = "done"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    NO_ANSWER = "no_answer"
    DROPPED = "dropped"


@unique
class Turn(StrEnum):
    """Who has to write next."""

    SEEKER = "seeker"
    CONTACT = "contact"


@frozen
class Record:
    """The fold of a conversation's entries, seen at one moment.

    `meeting` is the agreed one that stands, or the last one held; `called_off` the one that fell away last. `offered`
    are the slots on the table, `offered_by` who put them there. `calendar_uid` and `calendar_sequence` are what the
    next calendar file for this meeting carries. `sources` says for each field of the contact where it came from, as
    the date of the mail and who wrote it. `thread` holds Message-IDs for In-Reply-To and References, oldest first.

    `agreed_known_at` is when Legwork learned the present time of the meeting, `agreed_by_seeker` whether the seeker
    told it; `asked_known_at` when it learned of the ask. `turn_since` is the date of the mail that made it somebody's
    turn, `turn_known_at` when Legwork learned it, `turn_by` what happened then; `alone` says that this mail was
    forwarded alone. `lapsed` says that time closed it, `closed_at` when it was closed. `nudged_at` are the days from
    which the next nudge counts: nudges that really went out and own follow-ups, oldest first; `snoozed` maps the key
    of a letter to when it is wanted again. Instants are aware.
    """

    id: str
    state: State
    outcome: Outcome | None = None
    turn: Turn | None = None
    kind: Kind | None = None
    contact: Person = Person()
    career: str | None = None
    meeting: Meeting | None = None
    called_off: Meeting | None = None
    offered: tuple[Slot, ...] = ()
    offered_by: Turn | None = None
    referred_by: tuple[Person, ...] = ()
    notes: tuple[Note, ...] = ()
    fit: Mapping[FitDimension, int] = field(default_factory=dict)
    away_until: date | None = None
    asked_at: datetime | None = None
    last_mail_at: datetime | None = None
    met_at: datetime | None = None
    thanked_at: datetime | None = None
    calendar_uid: str | None = None
    calendar_sequence: int = 0
    sources: Mapping[str, str] = field(default_factory=dict)
    thread: tuple[str, ...] = ()
    messages: int = 0
    agreed_known_at: datetime | None = None
    agreed_by_seeker: bool = False
    asked_known_at: datetime | None = None
    turn_since: datetime | None = None
    turn_known_at: datetime | None = None
    alone: bool = False
    nudged_at: tuple[datetime, ...] = ()
    snoozed: Mapping[str, datetime] = field(default_factory=dict)
    turn_by: str | None = None
    lapsed: bool = False
    closed_at: datetime | None = None
