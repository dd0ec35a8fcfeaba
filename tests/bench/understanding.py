"""How long a mail takes to understand, beside the floor and beside public libraries, and how that grows.

    python -m tests.bench.understanding [--json FILE]

Prints one table; the exit status is 1 where a goal is missed. Every figure is a ratio within one run.
"""

import argparse
import contextlib
import itertools
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from legwork.mail.parse import read_message
from legwork.understanding.engine import understand
from legwork.values.errors import UnreadableMailError
from legwork.values.people import Seeker
from tests.bench.hostile import GROWING
from tests.bench.measure import Timing, side_by_side
from tests.bench.peers import floor, pipeline

DEV = Path(__file__).parents[1] / "corpus" / "dev"
MEGABYTE = 1_000_000
GROWTH_FROM = 16_000  # bytes; large enough that the constant part does not flatter


@dataclass(frozen=True, slots=True)
class Row:
    """One measured figure, held against its goal: `figure` may be at most (or at least) `goal`."""

    what: str
    figure: float
    goal: float
    at_least: bool = False
    spread: float = 0.0

    @property
    def met(self) -> bool:
        """Whether the goal is met."""
        return self.figure >= self.goal if self.at_least else self.figure <= self.goal


def corpus() -> list[tuple[bytes, Seeker]]:
    """The mails of the development set, each with its own seeker."""
    found = []
    for path in sorted(DEV.glob("*.eml")):
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["seeker"]
        found.append((path.read_bytes(), Seeker(gold["name"], gold["email"], gold["timezone"])))
    return found


def read_all(mails: Sequence[tuple[bytes, Seeker]]) -> None:
    """Legwork's own way through all of them."""
    for raw, seeker in mails:
        understand(read_message(raw), seeker)


def through(reader: Callable[[bytes], object], mails: Sequence[tuple[bytes, Seeker]]) -> None:
    """A peer's way through all of them."""
    for raw, _ in mails:
        reader(raw)


def speed() -> Iterator[Row]:
    """A whole reading against the floor, and public libraries against a whole reading."""
    mails = corpus()
    near = side_by_side({"ours": partial(read_all, mails), "floor": partial(through, floor, mails)})
    yield Row("a mail, times the floor", _ratio(near, "ours", "floor"), 15, spread=near["ours"].spread)
    few = mails[::8]
    far = side_by_side({"ours": partial(read_all, few), "pipeline": partial(through, pipeline, few)}, rounds=3)
    yield Row("public libraries, times a mail", _ratio(far, "pipeline", "ours"), 10, at_least=True)


def growth() -> Iterator[Row]:
    """What twice the size costs, and what a megabyte costs in seconds, for each kind of hostile mail."""
    for name, make in GROWING.items():
        calls = {size: partial(_read, make(size)) for size in (GROWTH_FROM, 2 * GROWTH_FROM)}
        taken = side_by_side({str(size): call for size, call in calls.items()}, rounds=5)
        yield Row(f"twice the {name}", _ratio(taken, str(2 * GROWTH_FROM), str(GROWTH_FROM)), 2.3)
        whole = side_by_side({"megabyte": partial(_read, make(MEGABYTE))}, rounds=1)["megabyte"]
        yield Row(f"a megabyte of {name}, seconds", whole.median, 1.0)


def _read(raw: bytes) -> None:
    with contextlib.suppress(UnreadableMailError):  # refusing it is reading it
        understand(read_message(raw), Seeker("Mo Birch", "mo@oakmail.example", "Europe/Berlin"))


def _ratio(taken: dict[str, Timing], above: str, below: str) -> float:
    return taken[above].median / taken[below].median


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and say by the status whether every goal is met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    options = parser.parse_args(arguments)
    rows = []
    for row in itertools.chain(speed(), growth()):
        sign = "≥" if row.at_least else "≤"
        print(f"{'ok  ' if row.met else 'MISS'} {row.what:<44} {row.figure:8.2f}  {sign} {row.goal:g}", flush=True)
        rows.append(row)
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps([asdict(row) for row in rows], indent=1), encoding="utf-8")
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
