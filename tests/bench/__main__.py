"""Everything that is measured, in one table.

    python -m tests.bench [--only understanding] [--json FILE] [--plots FOLDER]

The exit status is 1 where a goal is missed. Every ratio is taken within one run, its parts in turns.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from tests.bench import calls, functions, growth, letters, money, plots, ticks, times, understanding
from tests.bench.rows import Row
from tests.bench.sittings import Sittings

PARTS = {
    "understanding": understanding.rows,
    "times": times.rows,
    "letters": letters.rows,
    "functions": functions.rows,
    "calls": calls.rows,
    "money": money.rows,
    "tick": ticks.rows,
    "growth": growth.rows,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and say by the status whether every goal is met."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=PARTS, action="append", help="leave the other parts out")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--plots", type=Path, metavar="FOLDER", help="draw how cost grows with work there")
    options = parser.parse_args(arguments)
    rows = []
    for row in measured(options.only or [*PARTS]):
        print(row, flush=True)
        rows.append(row)
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps([asdict(row) for row in rows], indent=1), encoding="utf-8")
    if options.plots:
        plots.write(options.plots)
    return 0 if all(row.met for row in rows) else 1


def measured(parts: Sequence[str]) -> Iterator[Row]:
    """The rows of some parts; where mails are among them, a sitting before each and behind the last, and its rows."""
    sittings = Sittings(len(parts) + 1) if "understanding" in parts else None
    for part in parts:
        if sittings:
            sittings.sit()
        yield from PARTS[part]()
    if sittings:
        sittings.sit()
        yield from sittings.rows()


if __name__ == "__main__":
    sys.exit(main())
