"""Days and clock times with their places and bonds."""

from dataclasses import dataclass, field

from legwork.understanding.moments.atoms import Clock, Day, Open, Part, Same, Span, Vague

Said = Clock | Span | Open | Same
SaidDay = Day | Vague
LISTED = 8  # days or times said together: nobody offers more in one breath


@dataclass(slots=True)
class DayItem:
    """A day with its place; `part` of "Tuesday afternoon", `weeks` of "Tuesday next week"."""

    said: SaidDay
    first: int
    last: int
    part: Part | None = None
    weeks: int | Day | None = None  # of calendar weeks ahead, or a day in that week
    timed: bool = False
    fixed: bool = False  # by a clock time, not by a bound alone


@dataclass(slots=True)
class TimeItem:
    """A clock time with its place, part and zone. `twin`: the same instant said in another zone."""

    said: Said
    first: int
    last: int
    part: Part | None = None
    zone: str | None = None
    twin: "TimeItem | None" = None
    days: list[DayItem] = field(default_factory=list)


Item = DayItem | TimeItem


def is_bare_weekday(said: Day | Vague) -> bool:
    """Whether a day is said by its weekday alone: "Tuesday", not "next Tuesday", "Tuesday week" or "Tuesday 3"."""
    return (
        isinstance(said, Day)
        and said.weekday is not None
        and said.day is None
        and said.pair is None
        and said.nth is None
        and said.weeks is None
        and not (said.following or said.plus or said.last or said.after)
    )
