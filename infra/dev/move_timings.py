#!/usr/bin/env python3
"""Show that every timing constant is held: move each by one step and see what holds it fail.

    python infra/dev/move_timings.py [NAME ...]

Each whole number of scheduling/timing.py is raised and lowered by one, and the stories and tests that hold it
(tests/e2e/test_promises.py, TIMINGS) are played until one fails. Prints one line a move; the exit status is 1 if a move
went unnoticed.
"""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "shared")]

from legwork.scheduling import timing  # noqa: E402 - the checkout around this script, not what is installed
from tests.e2e import test_behind_the_letters as behind  # noqa: E402 - as above
from tests.e2e import test_promises as promises  # noqa: E402 - as above
from tests.e2e import test_stories as stories  # noqa: E402 - as above


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


def first_failing(names: Iterable[str]) -> str | None:
    """The first of these stories and tests that does not go as the product says."""
    for name in names:
        try:
            _play(name)
        except (AssertionError, KeyError):
            return name
    return None


def _play(name: str) -> None:
    if folder := promises.FOLDERS.get(name):
        stories.test_a_story_goes_as_the_product_says(stories.play.__wrapped__(folder))
    else:
        getattr(behind, name)()


def main(names: Iterable[str]) -> int:
    """Move every constant, or the named ones."""
    held = {name: promises.TIMINGS[name].split() for name in names or promises.TIMINGS}
    if failing := first_failing(sorted({name for holders in held.values() for name in holders})):
        sys.exit(f"{failing} fails as the constants are")
    unnoticed = 0
    for name, holders in held.items():
        plain = getattr(timing, name)
        for value in (plain + 1, plain - 1):
            with moved(name, value):
                failing = first_failing(holders)
            unnoticed += failing is None
            print(f"{name} {plain} -> {value}: {failing or 'UNNOTICED'}", flush=True)
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
