"""Anything may go wrong at any AWS call: the story ends the same, nothing is lost and nothing goes out twice.

The full sweep, at reads too: `python -m tests.integration.crash_sweep STORY.yaml …`.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.crashes import DeathError, Fault, Point, play

FUNCTIONS = {"receive", "tick", "send", "feedback"}
HERE = Path(__file__).parent
ROOT = HERE.parents[1]
STORIES = {  # story -> (of how many points one is tried, points at least: with fewer the hook no longer sees the calls)
    "dying": (1, 50),
    "leaving": (5, 20),
}


@pytest.mark.timeout(400)
@pytest.mark.parametrize("story", STORIES)
def test_whatever_goes_wrong_at_any_write_changes_nothing_in_the_end(story):
    every, least = STORIES[story]
    command = [sys.executable, "-m", "tests.integration.crash_sweep", "--brief", "--json", f"--every={every}"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    said = subprocess.run(
        [*command, HERE / story / "story.yaml"],
        cwd=ROOT,
        env=environment | {"PYTHONPATH": f"{ROOT / 'shared'}:{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    tried = json.loads(said.stdout)
    assert len(tried) >= least
    assert [one for one in tried if one["differences"]] == []
    if every == 1:
        points = [point for one in tried for point in one["points"]]
        assert {name for name in FUNCTIONS for point in points if f" {name}: " in point} == FUNCTIONS
        assert {fault for fault in Fault for point in points if point.startswith(fault.value)} == set(Fault)
        assert any(len(one["points"]) > 1 for one in tried), "a second death, at what settles the first"
    print(f"{story}: {len(tried)} points tried, 0 differences")  # noqa: T201 - shown by pytest -rP


def test_a_death_is_seen():
    ending = play(HERE / "dying" / "story.yaml", lambda point: point == Point(0, Fault.DEATH_BEFORE))

    assert DeathError.__name__ in " ".join(ending.failures)
