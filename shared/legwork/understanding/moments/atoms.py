"""The pieces a time is made of, before they are put together."""

from dataclasses import field

from legwork.values.frozen import frozen


@frozen
class Day:
    """A day as said: any of weekday, day of the month, month and year; or counted from the day of writing.

    `weeks` is "next week" (1) with a weekday, `plus` days on top ("Tuesday week": 7). `last`: "last Tuesday".
    `pair` holds the two numbers of a date that can be read in both orders. `loose`: a bare number that is a date only
    if nothing better is found.
    """

    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    offset: int | None = None
    weeks: int | None = None
    plus: int = 0
    last: bool = False
    following: bool = False  # "next Tuesday"
    after: bool = False  # "the following Tuesday": counted from the day named before
    pair: tuple[int, int] | None = None
    nth: int | None = None  # "the first Tuesday of October": 1; -1 the last
    months: int | None = None  # "of next month": 1, with `nth`


@frozen
class Clock:
    """A clock time as said. `meridiem` am, pm or empty; `exact24`: read on the 24-hour clock."""

    hour: int
    minute: int = 0
    meridiem: str = ""
    exact24: bool = False
    approximate: bool = False


@frozen
class Span:
    """From one clock time to another; `between` where the words call it a window."""

    first: Clock
    last: Clock
    between: bool = False


@frozen
class Zone:
    """The words for a zone, or `writer`, `reader`. `wide`: it speaks for every time around."""

    name: str
    wide: bool = False


@frozen
class Part:
    """A part of the day."""

    name: str
    meridiem: str


@frozen
class Length:
    """A duration in minutes; `approximate` where a range was given."""

    minutes: int
    approximate: bool = False


@frozen
class Choice:
    """An ordinal that points at offers: 1-based, -1 the last, 0 any."""

    ordinal: int


@frozen
class Open:
    """A clock time that bounds instead of naming: "after 3", "by 5pm"."""

    clock: Clock
    word: str


@frozen
class Vague:
    """As in "Next week", "sometime", "Mondays": a time that names no day."""

    every: bool = False
    hours: bool = False  # "Mon-Fri": what follows on the line are opening hours
    weeks: int | None = None  # calendar weeks ahead, for weekdays named with it
    of: Day | None = None  # "the week of March 9"


@frozen
class Same:
    """As in "Same time"; `shift`: so many minutes after it ("an hour later": 60)."""

    shift: int = 0


@frozen
class Ahead:
    """So many minutes after the writing: "half an hour from now"; `approximate`: "in about an hour"."""

    minutes: int
    approximate: bool = False


@frozen
class Junk:
    """Words that only look like a time."""


Payload = Day | Clock | Span | Zone | Part | Length | Choice | Open | Vague | Same | Ahead | Junk


@frozen
class Atom:
    """One piece at the tokens `first` up to `last`."""

    first: int
    last: int
    is_: Payload = field(default_factory=Junk)
