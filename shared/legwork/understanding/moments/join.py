"""Atoms to days and clock times, each with the pieces that qualify it."""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant
# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts

from dataclasses import replace

from legwork.understanding.moments.atoms import Atom, Clock, Day, Length, Open, Part, Same, Span, Vague, Zone
from legwork.understanding.moments.bind import Binder, share_meridiems, share_zones
from legwork.understanding.moments.gaps import gap
from legwork.understanding.moments.items import DayItem, Item, Said, SaidDay, TimeItem
from legwork.understanding.moments.places import OF_ALL, READER, THERE, WRITER
from legwork.understanding.moments.ranges import ends_range
from legwork.understanding.moments.tokens import Reader
from legwork.values.frozen import frozen

_WISHES = frozenset(("good", "guten", "gute", "buenas", "buenos", "boa", "bom", "buon", "buona", "bonne", "god"))
_BESIDE = 2  # tokens between a length and a clock time
_LIST_REACH = 60  # tokens: a list of some lines
_TIMED, _NO_INSTANT = frozenset((Clock, Span, Open)), frozenset((Open, Same))


@frozen
class Joined:
    """Days and times with their bonds, and the zones that speak for all."""

    items: tuple[Item, ...]
    wide: tuple[str, ...]


def join(reader: Reader, atoms: tuple[Atom, ...], *, placed: bool = True) -> Joined:
    """The items of a text. Every time carries the days it is said for. `placed`: the reader's zone is known."""
    items, wide = _items(reader, atoms)
    items = _twins(reader, items, placed=placed)
    Binder(reader, items).bind()
    share_zones(reader, items)
    share_meridiems(reader, items)
    return Joined(tuple(items), tuple(wide))


class _Items:
    """Days and times in order, with the pieces that qualify them taken up."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.found: list[Item] = []
        self.wide: list[str] = []
        self._part: tuple[Part, int] | None = None  # and where it ended
        self._week: tuple[int | Day, int] | None = None

    def take(self, atom: Atom, after: Atom | None) -> None:
        said = atom.is_
        if isinstance(said, Zone):
            self._zone(said, atom)
        elif isinstance(said, Length):
            self._length(atom, after)
        elif isinstance(said, Part):
            if self._reader.word(atom.first - 1) in _WISHES:  # "Good afternoon Ada, Saturday at 10"
                return
            top = self.found[-1] if self.found else None
            if not _qualifies(self._reader, top, said, atom):
                self._part = (said, atom.last)
        elif isinstance(said, Vague) and not said.every:
            self._week = _week(self._reader, self.found, said, atom) or self._week
        elif isinstance(said, SaidDay):
            self._day(said, atom)
        elif isinstance(said, Said) and not ends_range(self._reader, self.found, atom, after):
            self._time(said, atom)

    def _zone(self, said: Zone, atom: Atom) -> None:
        top = self.found[-1] if self.found else None
        before = self.found[-2] if len(self.found) > 1 else None
        close = top is not None and atom.first - top.last <= 1
        of_all = self._reader.word(atom.first) in OF_ALL
        if isinstance(top, TimeItem) and top.zone is None and close and not of_all:
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

    def _length(self, atom: Atom, after: Atom | None) -> None:
        """As in "Thursday for 30 minutes at 2pm": the length parts no day from its clock time."""
        top = self.found[-1] if self.found else None
        timed = after is not None and type(after.is_) in _TIMED and after.first - atom.last <= _BESIDE
        if timed and isinstance(top, DayItem) and not set(gap(self._reader, top.last, atom.first).words) - {"for", ","}:
            top.last = atom.last

    def _day(self, said: SaidDay, atom: Atom) -> None:
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
        items.take(atom, atoms[number + 1] if number + 1 < len(atoms) else None)
    return items.found, items.wide


def _has_length(atoms: tuple[Atom, ...], number: int) -> bool:
    """As in "for 2 hours from 2pm": a length beside it makes a bound a start."""
    beside = [*atoms[max(number - 2, 0) : number], *atoms[number + 1 : number + 3]]
    return any(isinstance(each.is_, Length) and abs(each.first - atoms[number].first) <= 7 for each in beside)


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


def _twins(reader: Reader, items: list[Item], *, placed: bool) -> list[Item]:
    """As in "2pm ET / 7pm UK", "3pm (noon ET)": one instant in two zones."""
    kept: list[Item] = []
    for item in items:
        top = kept[-1] if kept else None
        if isinstance(item, TimeItem) and _taken_across(reader, kept, item, placed=placed):
            continue
        if isinstance(item, TimeItem) and isinstance(top, TimeItem) and _is_twin(reader, top, item):
            top.twin = top.twin or item
            top.last = item.last + 1 if reader.word(item.last) in {")", "]"} else item.last
            continue
        kept.append(item)
    return kept


def _taken_across(reader: Reader, kept: list[Item], item: TimeItem, *, placed: bool) -> bool:
    """Whether a time is taken up by the one before the last of `kept`, which it says again with a day between them."""
    if not placed and item.zone in {READER, THERE}:
        return False  # it shows where the reader is
    day, one = (kept[-1], kept[-2]) if len(kept) > 1 else (None, None)
    if not isinstance(day, DayItem) or not isinstance(one, TimeItem) or not _is_twin_across(reader, one, day, item):
        return False
    one.twin = one.twin or item
    if _opens_twin(reader, one, day):  # "Thursday 8am AEDT (that's Wednesday 4pm your time)"
        kept.pop()
        one.last = item.last + 1 if reader.word(item.last) in {")", "]"} else item.last
    else:  # "9am your time Thursday, which is 8pm here"
        day.last = item.last
    return True


_SAYS_AGAIN = frozenset(("(", "[", "/", "=", "which", "that's", "ie", "aka", "soit", "also", "entspricht"))


def _opens_twin(reader: Reader, one: TimeItem, day: DayItem) -> bool:
    between = gap(reader, one.last, day.first)
    return len(between.words) <= _BESIDE + 1 and bool(set(between.words) & _SAYS_AGAIN) and not between.sentences


def _is_twin_across(reader: Reader, one: TimeItem, day: DayItem, two: TimeItem) -> bool:
    """Whether a time says that of `one` again on another clock, with a day between them."""
    if one.zone is None or two.zone is None or one.zone == two.zone or type(two.said) in _NO_INSTANT:
        return False
    behind = gap(reader, day.last, two.first)
    if _opens_twin(reader, one, day):
        return behind.glue and not behind.lines
    beside = not set(gap(reader, one.last, day.first).words) - {"on", ","}
    return beside and len(behind.words) <= _BESIDE + 1 and bool(set(behind.words) & {"which", "(", "/", "="})


def _in_a_place(reader: Reader, place: int) -> bool:
    return reader.word(place) == "in" and reader.at(place + 1).text[:1].isupper()


def _is_twin(reader: Reader, one: TimeItem, two: TimeItem) -> bool:
    if one.zone == WRITER and two.zone is None and _in_a_place(reader, two.last):
        two.zone = READER  # "9 my time and 11 in Oulu": where the other is, wherever that lies
    if two.zone == one.zone or (two.zone is None and one.zone is None) or type(two.said) in _NO_INSTANT:
        return False
    between = gap(reader, one.last, two.first)
    if between.sentences or len(between.words) > 6 or between.blank:
        return False
    words = set(between.words)
    if (
        words & {"(", "[", "/", "=", "which", "that's", "ie", "aka", "|", "soit", "fera", "equivale", "entspricht"}
        or not words
    ):
        return two.zone is not None or bool(words & {"(", "/", "="})
    return bool(words <= {"or", ",", "and", "-", "–", "i", "e", "."}) and one.zone is not None and two.zone is not None
