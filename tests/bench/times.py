"""Time phrases: how many our reader and the public ones get right, and how long they take for them."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

from tests.bench import datetimes, time_grid
from tests.bench.datetimes import Case, is_hit, readings
from tests.bench.measure import side_by_side
from tests.bench.rows import Row
from tests.bench.time_readers import Reader, available

_LETTERS = "bcdfghjklm"
SPECIFICATION = "DATETIMES"  # an environment variable: a folder with English/DateTimeModel*.json


def rows() -> Iterator[Row]:
    """Shares right on the grid, and on the specification where it is at hand; then the time beside the fastest."""
    readers, missing = available()
    yield from (Row(f"not measured: {name} ({reason})", 0) for name, reason in missing.items())
    yield from _right("grid", list(time_grid.cases()), readers)
    if folder := os.environ.get(SPECIFICATION):
        paths = sorted(Path(folder).glob("English/DateTimeModel*.json"))
        if not paths:
            raise SystemExit(f"{SPECIFICATION}: there is no English/DateTimeModel*.json in {folder}")
        yield from _right("specification", [case for path in paths for case in datetimes.cases(path)], readers)
    yield from _speed(readers)


def _right(name: str, taken: Sequence[Case], readers: Mapping[str, Reader]) -> Iterator[Row]:
    shares = {
        reader: sum(is_hit(case, readings(read, case)) for case in taken) / len(taken)
        for reader, read in readers.items()
    }
    best = max((share for reader, share in shares.items() if reader != "legwork"), default=0.0)
    for reader, share in shares.items():
        goal = best if reader == "legwork" else None
        yield Row(f"times of the {name} ({len(taken)}) right: {reader}", share, goal, at_least=True)


def _speed(readers: Mapping[str, Reader]) -> Iterator[Row]:
    """In processor time of this process; chrono-node has one of its own. No text comes twice: timefhuman remembers."""
    taken = list(time_grid.cases())[::4]
    numbers = count()
    ours = {name: read for name, read in readers.items() if name != "chrono-node"}
    timed = side_by_side({name: partial(_read, read, taken, numbers) for name, read in ours.items()}, rounds=3)
    fastest = min((timing.median for name, timing in timed.items() if name != "legwork"), default=None)
    for name, timing in timed.items():
        yield Row(f"a time phrase, milliseconds: {name}", 1000 * timing.median / len(taken), spread=timing.spread)
    if fastest:
        yield Row("a time phrase, times the fastest", timed["legwork"].median / fastest, 2)


def _read(reader: Reader, taken: Sequence[Case], numbers: Iterator[int]) -> None:
    for case in taken:
        word = "".join(_LETTERS[int(digit)] for digit in str(next(numbers)))
        readings(reader, replace(case, text=f"{case.text} q{word}"))
