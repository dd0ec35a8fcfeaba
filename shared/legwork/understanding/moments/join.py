"""Atoms to appointments: which clock time belongs to which day."""

# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts

from dataclasses import dataclass, field, replace

from legwork.understanding.moments.atoms import Atom, Clock, Day, Length, Open, Part, Same, Span, Vague, Zone
from legwork.understanding.moments.gaps import ON, Gap, gap
from legwork.understanding.moments.tables.words import DASHES
from legwork.understanding.moments.tokens import Reader

Said = Clock | Span | Open | Same
_LIST_REACH = 60  # tokens: a list of some lines
_LISTED = 8  # days or times said together: nobody offers more in one breath


@dataclass(slots=True)
class DayItem:
    """A day with its place; `part` of "Tuesday afternoon", `weeks` of "Tuesday next week"."""

    said: Day | Vague
    first: int
    last: int
    part: Part | None = None
    weeks: int | Day | None = None  # of calendar weeks ahead, or a day in that week
    timed: bool = False


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


@dataclass(frozen=True, slots=True)
class Joined:
    """Days and times with their bonds, and the zones that speak for all."""

    items: tuple[Item, ...]
    wide: tuple[str, ...]


def join(reader: Reader, atoms: tuple[Atom, ...]) -> Joined:
    """The items of a text. Every time carries the days it is said for."""
    items, wide = _items(reader, atoms)
    items = _twins(reader, items)
    _Binder(reader, items).bind()
    _share_zones(reader, items)
    _share_meridiems(reader, items)
    return Joined(tuple(items), tuple(wide))


class _Items:
    """Days and times in order, with the pieces that qualify them taken up."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.found: list[Item] = []
        self.wide: list[str] = []
        self._part: tuple[Part, int] | None = None  # and where it ended
        self._week: tuple[int | Day, int] | None = None

    def take(self, atom: Atom) -> None:
        said = atom.is_
        if isinstance(said, Zone):
            self._zone(said, atom)
        elif isinstance(said, Part):
            top = self.found[-1] if self.found else None
            if not _qualifies(self._reader, top, said, atom):
                self._part = (said, atom.last)
        elif isinstance(said, Vague) and not said.every:
            self._week = _week(self._reader, self.found, said, atom) or self._week
        elif isinstance(said, Day | Vague):
            self._day(said, atom)
        elif isinstance(said, Clock | Span | Open | Same) and not _ranged(self._reader, self.found, said, atom):
            self._time(said, atom)

    def _zone(self, said: Zone, atom: Atom) -> None:
        top = self.found[-1] if self.found else None
        before = self.found[-2] if len(self.found) > 1 else None
        close = top is not None and atom.first - top.last <= 1
        if isinstance(top, TimeItem) and top.zone is None and close:
            top.zone, top.last = said.name, atom.last
        elif (
            isinstance(top, DayItem)
            and isinstance(before, TimeItem)
            and before.zone is None
            and close
            and top.first - before.last <= 2
        ):  # "10:00 on 1 October, UK time"
            before.zone, top.last = said.name, atom.last
        elif said.wide:
            self.wide.append(said.name)

    def _day(self, said: Day | Vague, atom: Atom) -> None:
        item = DayItem(said, atom.first, atom.last)
        if self._week is not None and atom.first - self._week[1] < _LIST_REACH:
            item.weeks = self._week[0]
        if self._part is not None and atom.first - self._part[1] <= 2:  # "the morning of the 5th"
            item.part = self._part[0]
        self.found.append(item)

    def _time(self, said: Said, atom: Atom) -> None:
        item = TimeItem(said, atom.first, atom.last)
        if self._part is not None and atom.first - self._part[1] <= 3:  # "breakfast at 7"
            item.part = self._part[0] if gap(self._reader, self._part[1], atom.first).glue else None
        self.found.append(item)


def _items(reader: Reader, atoms: tuple[Atom, ...]) -> tuple[list[Item], list[str]]:
    """Pieces taken up by the day or time they qualify, and the zones that speak for all."""
    items = _Items(reader)
    for number, atom in enumerate(atoms):
        said = atom.is_
        if isinstance(said, Open) and said.word in {"from", "ab"} and _has_length(atoms, number):
            atom = replace(atom, is_=said.clock)  # noqa: PLW2901 - the same piece, better understood
        items.take(atom)
    return items.found, items.wide


def _has_length(atoms: tuple[Atom, ...], number: int) -> bool:
    """As in "for 2 hours from 2pm": a length beside it makes a bound a start."""
    beside = [*atoms[max(number - 1, 0) : number], *atoms[number + 1 : number + 2]]
    return any(isinstance(each.is_, Length) and abs(each.first - atoms[number].first) <= 6 for each in beside)


def _week(reader: Reader, items: list[Item], said: Vague, atom: Atom) -> tuple[int | Day, int] | None:
    """As in "Tuesday or Wednesday next week": the week of the weekdays before it, else of those after it."""
    if said.of is not None:
        return said.of, atom.last
    if said.weeks is None:
        return None
    for item in reversed(items):
        if not isinstance(item, DayItem):
            if atom.first - item.last > 1:
                break
            continue
        if atom.first - item.last > 12 or gap(reader, item.last, atom.first).sentences:
            break
        item.weeks = said.weeks
    return said.weeks, atom.last


def _qualifies(reader: Reader, top: Item | None, said: Part, atom: Atom) -> bool:
    if top is None or atom.first - top.last > 2 or gap(reader, top.last, atom.first).sentences:
        return False
    top.part = said
    top.last = atom.last
    return True


def _ranged(reader: Reader, items: list[Item], said: Said, atom: Atom) -> bool:
    """As in "2pm ET to 3pm ET", "from 2 on … ": a second clock time that ends the first."""
    top = items[-1] if items else None
    if not isinstance(top, TimeItem) or isinstance(top.said, Span | Same) or isinstance(said, Span | Same):
        return False
    between = gap(reader, top.last, atom.first)
    if isinstance(said, Open):
        if said.word not in {"until", "till", "til", "bis"} or set(between.words) - {","}:
            return False
        first = top.said.clock if isinstance(top.said, Open) else top.said
        top.said, top.last = Span(_placed(first, top.part), said.clock), atom.last
        return True
    if len(between.words) != 1 or between.words[0] not in DASHES | {"to", "until", "till", "bis"}:
        return False
    first = top.said.clock if isinstance(top.said, Open) else top.said
    top.said, top.last = Span(_placed(first, top.part), said), atom.last
    return True


def _placed(said: Clock, part: Part | None) -> Clock:
    """As in "from 3 in the morning until 5pm": the part belongs to the first end alone."""
    return (
        replace(said, meridiem=part.meridiem) if part is not None and not said.meridiem and not said.exact24 else said
    )


def _twins(reader: Reader, items: list[Item]) -> list[Item]:
    """As in "2pm ET / 7pm UK", "3pm (noon ET)": one instant in two zones."""
    kept: list[Item] = []
    for item in items:
        top = kept[-1] if kept else None
        if isinstance(item, TimeItem) and isinstance(top, TimeItem) and _is_twin(reader, top, item):
            top.twin = top.twin or item
            top.last = item.last + 1 if reader.word(item.last) in {")", "]"} else item.last
            continue
        kept.append(item)
    return kept


def _is_twin(reader: Reader, one: TimeItem, two: TimeItem) -> bool:
    if two.zone == one.zone or (two.zone is None and one.zone is None) or isinstance(two.said, Open | Same):
        return False
    between = gap(reader, one.last, two.first)
    if between.sentences or len(between.words) > 6 or between.blank:
        return False
    words = set(between.words)
    if words & {"(", "[", "/", "=", "which", "that's", "ie", "aka", "|"} or not words:
        return two.zone is not None or bool(words & {"(", "/", "="})
    return bool(words <= {"or", ",", "and", "-", "–", "i", "e", "."}) and one.zone is not None and two.zone is not None


class _Binder:
    """Gives times their days, from left to right."""

    def __init__(self, reader: Reader, items: list[Item]) -> None:
        self._reader = reader
        self._items = items
        self._days: list[DayItem] = []  # what the next time is said for
        self._pending: list[TimeItem] = []  # said before their day
        self._time_first = False

    def bind(self) -> None:
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
            _inherit(self._items[max(index - 2 * _LISTED, 0) : index], last, item)
        elif last.timed:
            self._days = [item]
        else:
            self._days = [*self._days, item][-_LISTED:]
        _share_month(self._days)

    def _time(self, index: int, item: TimeItem, last: Item | None, between: Gap | None) -> None:
        reach = _reaches(between, self._days, last) if self._days and between is not None else ""
        if self._belongs_right(_day_after(self._reader, self._items, index), reach):
            self._pending = [*self._pending, item][-_LISTED:]
            return
        self._pending = []
        if not reach:
            self._days = []
            return
        item.days = list(self._days)
        for day in self._days:
            day.timed = True
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
    return (
        between.lines <= 1 and not between.sentences and not between.blank and all(word in ON for word in between.words)
    )


def _day_after(reader: Reader, items: list[Item], index: int) -> str:
    """Whether a day follows to which this time belongs: "on" said so, "next" stands there, or empty."""
    steps = 0
    while index + 1 < len(items) and steps < 6:
        between = gap(reader, items[index].last, items[index + 1].first)
        following = items[index + 1]
        if isinstance(following, DayItem):
            if not _binds_right(between) or isinstance(following.said, Vague):
                return ""
            if steps and not set(between.words) & {"on", "am", "le", "op"} and between.words:
                return ""
            return "on" if set(between.words) & {"on", "am", "op"} else "next"
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
    timed = days[-1].timed
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
    """As in "the 3rd or 4th of March", "Tuesday or Wednesday next week": what the last says holds for those before it."""
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


def _share_meridiems(reader: Reader, items: list[Item]) -> None:
    """As in "8 or 9pm": the meridiem of the last holds for those listed before it, where that keeps them in order."""
    later: TimeItem | None = None
    for item in reversed(items):
        if not isinstance(item, TimeItem):
            continue
        if later is not None and isinstance(item.said, Clock) and isinstance(later.said, Clock):
            bare = not item.said.meridiem and not item.said.exact24 and item.part is None
            after = later.said.hour % 12
            if (
                bare
                and later.said.meridiem
                and item.said.hour % 12 < after
                and gap(reader, item.last, later.first).listing
            ):
                item.said = replace(item.said, meridiem=later.said.meridiem)
        later = item


def _share_zones(reader: Reader, items: list[Item]) -> None:
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
