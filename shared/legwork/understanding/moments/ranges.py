"""Ranges whose ends stand apart: "2pm ET to 3pm ET", "from 2 tomorrow until 4", "starting at 4 and ending at 5"."""

# ruff: noqa: SIM905 - lists of words are read more easily as text

from dataclasses import replace

from legwork.understanding.moments.atoms import Atom, Clock, Day, Open, Part, Span
from legwork.understanding.moments.gaps import gap
from legwork.understanding.moments.items import DayItem, Item, Said, TimeItem
from legwork.understanding.moments.tables.words import BETWEEN, DASHES
from legwork.understanding.moments.tokens import Reader

_Bound = Clock | Open
_UNTIL = frozenset("until till til bis".split())
_TO = _UNTIL | {"to"}
_ENDS = frozenset("end ends ending finish finishes finishing".split())
_BEFORE_ENDS = frozenset("and , it will to".split())


def ends_range(reader: Reader, items: list[Item], atom: Atom, after: Atom | None) -> bool:
    """Whether the clock time at `atom` ends the range that the last of `items` began; then it is taken into that.

    `after` is the piece behind it: a day of its own makes it a time of its own.
    """
    said = atom.is_
    start, day = _start(reader, items)
    if start is None or not isinstance(said, _Bound) or not isinstance(start.said, _Bound):
        return False
    if day is not None and after is not None and isinstance(after.is_, Day) and after.first - atom.last <= 1:
        return False
    if not _is_end(reader, said, (day or start).last, atom.first, _opener(reader, start) if day else "-"):
        return False
    first = start.said.clock if isinstance(start.said, Open) else start.said
    start.said = Span(_placed(first, start.part), said.clock if isinstance(said, Open) else said)
    start.last = atom.last
    if day is not None:
        day.last = atom.last
    return True


def _start(reader: Reader, items: list[Item]) -> tuple[TimeItem | None, DayItem | None]:
    """The clock time that a range may begin with, and the day said behind it: "from 2 tomorrow"."""
    top = items[-1] if items else None
    if isinstance(top, TimeItem):
        return top, None
    start = items[-2] if len(items) > 1 else None
    if not isinstance(top, DayItem) or not isinstance(start, TimeItem):
        return None, None
    if set(gap(reader, start.last, top.first).words) - {"on"}:
        return None, None
    other = items[-3] if len(items) > 2 else None  # noqa: PLR2004 - the one before them
    owned = isinstance(other, DayItem) and gap(reader, other.last, start.first).glue
    return (None, None) if owned else (start, top)


def _opener(reader: Reader, start: TimeItem) -> str:
    if isinstance(start.said, Open):
        return start.said.word
    return reader.word(start.first - 1)


def _is_end(reader: Reader, said: Said, last: int, first: int, opener: str) -> bool:
    """Whether the words before a clock time make it an end; `opener` is "-" where no day stands between."""
    words = gap(reader, last, first).words
    if isinstance(said, Open):
        return said.word in _UNTIL and not set(words) - {","}
    if not words:
        return _in_next_cell(reader, first)
    if len(words) == 1:
        return words[0] in _TO or (opener == "-" and words[0] in DASHES) or (words[0] == "and" and opener in BETWEEN)
    bare = words[:-1] if words[-1:] == ("at",) else words
    return bool(bare) and bare[-1] in _ENDS and set(bare[:-1]) <= _BEFORE_ENDS


def _in_next_cell(reader: Reader, place: int) -> bool:
    """Whether a tab stands before a token: "From" and "To" are two cells of one row."""
    return "\t" in reader.text[reader.at(place - 1).end : reader.at(place).start]


def _placed(said: Clock, part: Part | None) -> Clock:
    """As in "from 3 in the morning until 5pm": the part belongs to the first end alone."""
    return (
        replace(said, meridiem=part.meridiem) if part is not None and not said.meridiem and not said.exact24 else said
    )
