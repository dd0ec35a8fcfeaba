"""One thing that happened in a conversation."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from enum import StrEnum, unique

from legwork.values.frozen import frozen
from legwork.values.meaning import FitDimension, Kind, Meeting, Note, Slot, Voice
from legwork.values.people import Person


@unique
class Happening(StrEnum):
    """What happened, in the past tense. The columns of the state table."""

    SUGGESTED = "suggested"  # somebody named this person
    ASKED = "asked"
    FOLLOWED_UP = "followed_up"
    ACCEPTED = "accepted"
    OFFERED = "offered"  # slots put on the table, by either side
    BOOKED = "booked"
    MOVED = "moved"
    CALLED_OFF = "called_off"
    DECLINED = "declined"
    THANKED = "thanked"
    NOTED = "noted"
    WENT_AWAY = "went_away"
    BOUNCED = "bounced"
    CANCELLED = "cancelled"  # the seeker gives it up
    DROPPED = "dropped"  # the seeker stops tracking it
    DONE = "done"  # the seeker has done what a letter asked for
    CORRECTED = "corrected"
    SNOOZED = "snoozed"
    LETTER_SENT = "letter_sent"
    FILED = "filed"  # belongs here, moves nothing


@frozen
class Entry:
    """What happened, when, and what it told. Serialisable as it stands; entries are never changed, only added.

    `key` identifies it (for a mail the identity of the human message, for a letter its key): the same key twice is one
    entry. `dated_at` is its own date and gives the order, `known_at` when Legwork learned it; both aware.
    """

    key: str
    happening: Happening
    dated_at: datetime
    known_at: datetime
    by: Voice | None = None
    kind: Kind | None = None
    contact: Person | None = None
    career: str | None = None
    meeting: Meeting | None = None
    slots: tuple[Slot, ...] = ()
    notes: tuple[Note, ...] = ()
    fit: Mapping[FitDimension, int] = field(default_factory=dict)
    referrer: Person | None = None
    away_until: date | None = None
    message_id: str | None = None
    about: Mapping[str, str] = field(default_factory=dict)
    counts: bool = True  # whether it is an accepted mail, for the record's count of messages
