"""A mail beside its floor, in sittings spread over a whole run, each a process of its own.

What a machine's other guests take of its caches changes within minutes, and how a process lies in memory with each
start. Either moves the figure by some hundredths, so that no single sitting tells it.

    python -m tests.bench.sittings ROUNDS

is one sitting: it prints the seconds of each of its rounds.
"""

import json
import subprocess
import sys
from collections.abc import Iterator

from tests.bench.floor import floor
from tests.bench.mails import corpus, read_all
from tests.bench.measure import Timing, item_by_item
from tests.bench.rows import Row, ratio

ROUNDS = 36  # in all


class Sittings:
    """What so many sittings took, one after another."""

    def __init__(self, count: int) -> None:
        self._each = -(-ROUNDS // count)
        self._taken: dict[str, list[float]] = {"ours": [], "floor": []}

    def sit(self) -> None:
        """Take one of them."""
        command = [sys.executable, "-W", "ignore", "-m", "tests.bench.sittings", str(self._each)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        for name, rounds in json.loads(done.stdout).items():
            self._taken[name] += rounds

    def rows(self) -> Iterator[Row]:
        """A whole reading against the floor, by the rounds of all sittings."""
        taken = {name: Timing(rounds) for name, rounds in self._taken.items()}
        ours = taken["ours"]
        yield Row("a mail, times the floor", ratio(taken, "ours", "floor"), 12, spread=ours.spread)
        yield Row("a mail, milliseconds", 1000 * ours.median / len(corpus()), spread=ours.spread)


def main(rounds: str) -> None:
    """One sitting."""
    near = item_by_item(
        {"ours": lambda mail: read_all([mail]), "floor": lambda mail: floor(mail[0])}, corpus(), int(rounds)
    )
    print(json.dumps({name: timing.rounds for name, timing in near.items()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
