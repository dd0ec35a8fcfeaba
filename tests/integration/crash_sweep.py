"""Dies at every AWS call of a story, before and after it, and says in what the story then ends differently.

    python -m tests.integration.crash_sweep [--writes] STORY.yaml …

Prints a line a difference and, last, the points tried and the differences found; the exit status is 1 if there is any.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.integration.crashes import Point, play, points


def differences(story: Path, *, reads: bool) -> Iterator[tuple[Point, str, list[str]]]:
    """For each point of the story: the call, and in what the ending differs from the one without a death."""
    undisturbed = play(story)
    for point in points(undisturbed.calls, reads=reads):
        yield point, undisturbed.calls[point.number], undisturbed.differences(play(story, point))


def main() -> int:
    """Sweep the stories."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path, metavar="STORY.yaml")
    parser.add_argument("--writes", action="store_true", help="die at writes alone")
    options = parser.parse_args()
    tried = found = 0
    for story in options.stories:
        for point, call, differing in differences(story, reads=not options.writes):
            tried += 1
            found += bool(differing)
            for difference in differing:
                print(f"{story.parent.name} {point} {call}: {difference}", flush=True)  # noqa: T201 - prints for people
    print(f"{tried} points tried, {found} differences found")  # noqa: T201 - as above
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
