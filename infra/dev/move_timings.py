#!/usr/bin/env python3
"""Show that what is played from end to end holds every timing constant: move each by one step and see it fail.

    python infra/dev/move_timings.py [NAME ...]

Each whole number of scheduling/timing.py is raised and lowered by one, and what goes on behind the letters and the
stories of tests/e2e are played until one fails: first the one that failed at the move before. Prints one line a move;
the exit status is 1 if a move went unnoticed.
"""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "shared")]

from legwork.scheduling import timing  # noqa: E402 - the checkout around this script, not what is installed
from tests.e2e import test_behind_the_letters as behind  # noqa: E402 - as above
from tests.e2e import test_stories as stories  # noqa: E402 - as above


def plays() -> dict[str, Callable[[], None]]:
    """Everything that can fail, by name; the quick ones first."""
    found = {name: played for name, played in vars(behind).items() if name.startswith("test_")}
    return found | {folder.name: partial(goes_as_told, folder) for folder in stories.STORIES}


def goes_as_told(folder: Path) -> None:
    """Play one story. Raises AssertionError where it does not go as the product says."""
    stories.test_a_story_goes_as_the_product_says(stories.play.__wrapped__(folder))


def constants(names: Sequence[str]) -> dict[str, int]:
    """The named constants, or all of them."""
    return {name: value for name, value in vars(timing).items() if name.isupper() and (not names or name in names)}


@contextmanager
def moved(name: str, value: int) -> Iterator[None]:
    """The constant with another value, in every module that has taken it."""
    plain = getattr(timing, name)
    holders = [module for module in list(sys.modules.values()) if vars(module).get(name) == plain]
    takers = [module for module in holders if module.__name__.startswith("legwork.")]
    for module in takers:
        setattr(module, name, value)
    try:
        yield
    finally:
        for module in takers:
            setattr(module, name, plain)


def first_failing(order: Sequence[str], played: Mapping[str, Callable[[], None]]) -> str | None:
    """The name of the first that does not go as the product says."""
    for name in order:
        try:
            played[name]()
        except (AssertionError, KeyError):
            return name
    return None


def main(names: Sequence[str]) -> int:
    """Move every constant, or the named ones."""
    played = plays()
    order = list(played)
    if failing := first_failing(order, played):
        sys.exit(f"{failing} fails as the constants are")
    unnoticed = 0
    for name, plain in constants(names).items():
        for value in (plain + 1, plain - 1):
            with moved(name, value):
                failing = first_failing(order, played)
            if failing:
                order.insert(0, order.pop(order.index(failing)))
            unnoticed += failing is None
            print(f"{name} {plain} -> {value}: {failing or 'UNNOTICED'}", flush=True)
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
