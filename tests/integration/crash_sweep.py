"""Lets every AWS call of a story go wrong, one after the other, and says in what the story then ends differently.

    python -m tests.integration.crash_sweep [--brief] [--every N] [--json] STORY.yaml …

Prints a line a difference and, last, the points tried and the differences found; the exit status is 1 if there is any.

The story is played once. At each point the process forks: the child goes on with the fault, the parent without it. A
death right after SES took a letter is tried together with a death at every write of `feedback`, which settles it.

Briefly: at writes alone, for a death at a read leaves what a death after the write before it leaves; so does one before
the next write of the same run. A call is refused, and loses its answer, where it stands first.
"""

import argparse
import json
import os
import pickle
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.integration.crashes import DEATHS, READS, Ending, Fault, Point, play


@dataclass(slots=True)
class Sweep:
    """Forks at the points of a story. `tried` pairs the points at which one play went wrong with its ending."""

    brief: bool
    every: int = 1
    tried: list[tuple[tuple[Point, ...], Ending]] = field(default_factory=list)
    struck: tuple[Point, ...] = ()
    _report_to: int | None = None
    _met: set[object] = field(default_factory=set)
    _offered: int = 0

    def strikes(self, point: Point) -> bool:
        """Whether it goes wrong here: in the child yes, in the parent, which waits for the child's report, no."""
        if not self._is_tried(point) or not self._is_next():
            return False
        reading, writing = os.pipe()
        if os.fork() == 0:
            os.close(reading)
            self._report_to, self.struck, self.tried = writing, (*self.struck, point), []
            return True
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            report = pipe.read()
        os.wait()
        self.tried += pickle.loads(report) if report else [((*self.struck, point), Ending())]  # noqa: S301 - our own child's
        return False

    def over(self, ending: Ending) -> Ending:
        """The story is over: a child tells its parent and ends, the first process goes on."""
        if self._report_to is None:
            return ending
        with os.fdopen(self._report_to, "wb") as pipe:
            pickle.dump([(self.struck, ending), *self.tried], pipe)
        os._exit(0)

    def _is_tried(self, point: Point) -> bool:
        function, _, operation = point.call.partition(": ")
        if self.struck:
            undone = len(self.struck) == 1 and self.struck[0].is_ambiguous and function == "feedback"
            return undone and operation not in READS and point.fault in DEATHS
        return not self.brief or (operation not in READS and self._is_new(point))

    def _is_next(self) -> bool:
        self._offered += not self.struck
        return bool(self.struck) or self._offered % self.every == 0

    def _is_new(self, point: Point) -> bool:
        """Whether nothing that was tried before leaves the same."""
        if point.fault is Fault.DEATH_AFTER:
            return True
        place = (point.fault, point.turn if point.fault is Fault.DEATH_BEFORE else point.call)
        known = place in self._met
        self._met.add(place)
        return not known


def sweep(story: Path, *, brief: bool, every: int = 1) -> list[dict[str, object]]:
    """What was tried, each with the differences between its ending and the one without a fault."""
    forks = Sweep(brief, every)
    undisturbed = forks.over(play(story, forks.strikes))
    return [
        {
            "points": [f"{point.fault.value} {point.call} ({point.number})" for point in points],
            "differences": undisturbed.differences(ending),
        }
        for points, ending in forks.tried
    ]


def main() -> int:
    """Sweep the stories."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path, metavar="STORY.yaml")
    parser.add_argument("--brief", action="store_true", help="leave out what leaves the same")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="try one point in N")
    parser.add_argument("--json", action="store_true", help="print what was tried as one JSON list")
    options = parser.parse_args()
    tried = [
        {"story": story.parent.name, **one}
        for story in options.stories
        for one in sweep(story, brief=options.brief, every=options.every)
    ]
    differing = [one for one in tried if one["differences"]]
    if options.json:
        print(json.dumps(tried))  # noqa: T201 - prints for the test
        return 1 if differing else 0
    for one in differing:
        print(f"{one['story']}: {one['points']}: {one['differences']}", flush=True)  # noqa: T201 - prints for people
    print(f"{len(tried)} points tried, {len(differing)} differences found")  # noqa: T201 - as above
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
