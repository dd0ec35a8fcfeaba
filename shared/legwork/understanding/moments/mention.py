"""What the time reader is given and what it finds."""

from dataclasses import field
from datetime import date, datetime, time
from enum import StrEnum, unique

from legwork.values.frozen import frozen


@unique
class Precision(StrEnum):
    """How much of a time the words state."""

    SLOT = "slot"  # a day and a clock time, maybe an end; a window has both ends
    DAY = "day"  # a day without a clock time
    CLOCK = "clock"  # a clock time without a day
    VAGUE = "vague"  # "Tuesday afternoon", "sometime next week", "after 3", "Mondays"
    ORDINAL = "ordinal"  # "the second one", "the latter", "either"
    DURATION = "duration"  # "30 minutes"


@frozen
class Frame:
    """What relative words count from.

    `at` is the aware date of the message that holds the words. `zone` (IANA or ±HH:MM) is the writer's and that of
    every time without one; `other_zone` is the reader's ("your time"). `day_first` says how 3/4 is read; None: weekday,
    then the custom of the zone's country settle it, else it stays open. `near` are places of the people, which settle
    IST, CST and BST. `language` is an ISO 639-1 code where known; None: read from the words. `half` is the half of
    the day (am, pm) that the thread before speaks of: a 7 whose own text names none lies in it.
    """

    at: datetime
    zone: str
    other_zone: str | None = None
    day_first: bool | None = None
    near: tuple[str, ...] = ()
    language: str | None = None
    half: str | None = None


@frozen
class Mention:
    """One time in a text. `text[span[0]:span[1]] == quote`.

    `start` and `end` are aware, in `zone` (IANA or ±HH:MM, as stated or assumed; `zone_stated` tells which), and set
    for SLOT alone. `day` and `clock` are what is known of any other precision. `ordinal` counts from 1; -1 is the last
    and 0 any of them. `minutes` is a length: of a DURATION itself, of a SLOT where one was stated for it.
    Where `choices` is not empty the words can be read in several ways, `start` is the likeliest and has to be asked;
    `clash` says that weekday and date, or the two zones of one time, disagree, or that nobody knows whose clock is
    meant. `negated`: refused, replaced or former. `window`: the meeting lies somewhere between `start` and `end`.
    `listed`: which of how many offers of its text it is, where some of those are no slots ("from 2 on Monday").
    `same_time`: `shift` minutes after the clock time named before. `past`: before the message was written.
    """

    precision: Precision
    span: tuple[int, int]
    quote: str
    start: datetime | None = None
    end: datetime | None = None
    zone: str | None = None
    zone_stated: bool = False
    day: date | None = None
    clock: time | None = None
    ordinal: int | None = None
    minutes: int | None = None
    clash: bool = False
    choices: tuple[datetime, ...] = ()
    negated: bool = False
    window: bool = False
    approximate: bool = False
    same_time: bool = False
    shift: int = 0
    past: bool = False
    listed: tuple[int, int] | None = field(default=None, compare=False)

    @property
    def certain(self) -> bool:
        """Whether this is a slot with exactly one reading."""
        return self.precision is Precision.SLOT and not self.clash and not self.choices
