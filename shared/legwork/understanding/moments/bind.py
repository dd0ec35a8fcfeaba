"""Which clock time belongs to which day, and what the members of a list share."""


# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts

from dataclasses import replace

from legwork.understanding.moments.atoms import Clock, Day, Open, Same, Vague
from legwork.understanding.moments.gaps import ON, Gap, gap
from legwork.understanding.moments.items import LISTED, DayItem, Item, TimeItem
from legwork.understanding.moments.tokens import Reader

_POINTED_BACK = 6  # words between a day and a "same time" that opens the next sentence


class Binder:
    """Gives times their days, from left to right."""

    def __init__(self, reader: Reader, items: list[Item]) -> None:
        self._reader = reader
        self._items = items
        self._days: list[DayItem] = []  # what the next time is said for
        self._pending: list[TimeItem] = []  # said before their day
        self._time_first = False

    def bind(self) -> None:
        """Walk through all items once."""
        last: Item | None = None
        for index, item in enumerate(self._items):
            between = gap(self._reader, last.last, item.first) if last else None
            if isinstance(item, DayItem):
                self._day(index, item, last, between)
            else:
                self._time(index, item, last, between)
            last = item

    def _day(self, index: int, item: DayItem, last: Item | None, between: Gap | None) -> None:
        if self._pending and between is not None and _binds_right(between):
            for each in self._pending:
                each.days = [item]
            item.timed = self._time_first = True
            self._days = [item]
        elif isinstance(last, DayItem) and between is not None and _lists(between):
            self._listed_day(index, item, last)
        else:
            self._days = [item]
        self._pending = []

    def _listed_day(self, index: int, item: DayItem, last: DayItem) -> None:
        if last.timed and self._time_first and not _left(self._reader, self._items, index):
            _inherit(self._items[max(index - 2 * LISTED, 0) : index], last, item)
        elif last.timed:
            self._days = [item]
        else:
            self._days = [*self._days, item][-LISTED:]
        _share_month(self._days)

    def _time(self, index: int, item: TimeItem, last: Item | None, between: Gap | None) -> None:
        reach = _reaches(between, self._days, last) if self._days and between is not None else ""
        if isinstance(item.said, Same) and between and between.sentences and len(between.words) > _POINTED_BACK:
            reach = ""
        if self._belongs_right(_day_after(self._reader, self._items, index), reach):
            self._pending = [*self._pending, item][-LISTED:]
            return
        self._pending = []
        if not reach:
            self._days = []
            return
        item.days = list(self._days)
        for day in self._days:
            day.timed = True
            day.fixed = day.fixed or not isinstance(item.said, Open)
        self._time_first = False

    def _belongs_right(self, right: str, reach: str) -> bool:
        """Whether a time goes with the day after it rather than with the one before."""
        if not right or not reach or right == "on":
            return bool(right)
        return self._time_first and (reach != "tight" or self._days[-1].timed)


def _lists(between: Gap) -> bool:
    return between.listing and between.lines <= 1 and not between.blank and ";" not in between.words


def _inherit(items: list[Item], known: DayItem, new: DayItem) -> None:
    """As in "2pm on Tuesday or Wednesday"."""
    for item in items:
        if isinstance(item, TimeItem) and any(day is known for day in item.days):
            item.days.append(new)
    new.timed = True


def _left(reader: Reader, items: list[Item], index: int) -> bool:
    """Whether a time follows closely that can only belong to this day."""
    if index + 1 >= len(items) or not isinstance(items[index + 1], TimeItem):
        return False
    between = gap(reader, items[index].last, items[index + 1].first)
    return between.glue and between.lines <= 1 and not between.sentences


def _binds_right(between: Gap) -> bool:
    return between.lines <= 1 and not between.sentences and not between.blank and ON.issuperset(between.words)


def _day_after(reader: Reader, items: list[Item], index: int) -> str:
    """Whether a day follows to which this time belongs: "on" said so, "next" stands there, or empty."""
    steps = 0
    while index + 1 < len(items) and steps < 6:
        between = gap(reader, items[index].last, items[index + 1].first)
        following = items[index + 1]
        if isinstance(following, DayItem):
            inside = following.first < items[index].last  # "from 2 tomorrow until 4"
            if (steps and inside) or not _binds_right(between) or isinstance(following.said, Vague):
                return ""
            if between.words == (",",) and _left(reader, items, index + 1):
                return ""  # "I start at 7, Tuesday at 2 works"
            if steps and not set(between.words) & {"on", "am", "le", "op"} and between.words:
                return ""
            return "on" if inside or set(between.words) & {"on", "am", "op"} else "next"
        if not _lists(between) or between.lines:
            return ""
        index += 1
        steps += 1
    return ""


def _reaches(between: Gap, days: list[DayItem], last: Item | None) -> str:
    """How an open day reaches a time: "tight", "loose", or not at all."""
    words = len(between.words)
    if between.glue and between.lines <= 1 and not between.sentences and words <= 6:
        return "tight"
    timed = days[-1].fixed and not between.refusing
    if not between.sentences and not between.blank and between.lines <= 1 and not between.parting:
        return "loose" if words <= (8 if timed else 12) else ""
    if between.lines and not between.sentences and between.glue:
        return "tight"  # a heading with its list
    if between.lines and words <= 4 and not between.blank and timed and isinstance(last, TimeItem):
        return "loose"
    if between.sentences == 1 and not timed and not between.blank and words <= 12 and between.proposing:
        return "loose"
    return ""


def _share_month(days: list[DayItem]) -> None:
    """As in "the 3rd or 4th of March": what the last says holds for those before it."""
    said = days[-1].said
    first = days[0].said
    if isinstance(said, Day) and isinstance(first, Day) and len(days) > 1:
        if first.following and _only_weekday(said):
            days[-1].said = replace(said, following=True)
        for item in days[:-1]:
            if said.weeks is not None and _only_weekday(item.said):
                item.weeks = said.weeks
    if not isinstance(said, Day) or said.month is None:
        return
    for item in days[:-1]:
        if isinstance(item.said, Day) and item.said.day is not None and item.said.month is None:
            item.said = replace(item.said, month=said.month, year=said.year)


def _only_weekday(said: Day | Vague) -> bool:
    if not isinstance(said, Day) or said.weekday is None:
        return False
    return (
        said.day is None and said.pair is None and said.weeks is None and not (said.following or said.last or said.plus)
    )


def share_meridiems(reader: Reader, items: list[Item]) -> None:
    """As in "8 or 9pm", "6 or 7.45 in the evening": what the last says holds for those listed before it.

    Where that keeps them in order.
    """
    later: TimeItem | None = None
    for item in reversed(items):
        if not isinstance(item, TimeItem):
            continue
        if later is not None and isinstance(item.said, Clock) and isinstance(later.said, Clock):
            bare = not item.said.meridiem and not item.said.exact24 and item.part is None
            earlier = item.said.hour % 12 < later.said.hour % 12
            shared = later.said.meridiem or later.part
            if bare and shared and earlier and gap(reader, item.last, later.first).listing:
                item.said = replace(item.said, meridiem=later.said.meridiem)
                item.part = later.part
        later = item


def share_zones(reader: Reader, items: list[Item]) -> None:
    """As in "10 or 11 ET", "2pm Tuesday or 3pm Wednesday, ET": a zone holds for the times listed before it."""
    carried: TimeItem | None = None
    for item in reversed(items):
        if not isinstance(item, TimeItem):
            continue
        if item.zone is not None:
            carried = item
        elif carried is not None and item.twin is None and not gap(reader, item.last, carried.first).sentences:
            item.zone = carried.zone
    carried = None
    for item in items:
        if not isinstance(item, TimeItem):
            continue
        if item.zone is not None:
            carried = item
        elif carried is not None and item.twin is None and gap(reader, carried.last, item.first).sentences <= 1:
            item.zone = carried.zone
            carried = item
