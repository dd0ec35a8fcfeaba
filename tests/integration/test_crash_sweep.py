"""A function may die between any two of its effects: the story ends the same, and nothing goes out twice."""

from pathlib import Path

import pytest

from tests.integration.crash_sweep import differences
from tests.integration.crashes import DeathError, Point, play

STORY = Path(__file__).parent / "dying" / "story.yaml"
LEAST = 20  # points; with fewer the hook no longer sees the calls


@pytest.mark.timeout(300)
def test_a_death_at_any_write_changes_nothing_in_the_end():
    tried = list(differences(STORY, reads=False))

    assert len(tried) >= LEAST
    assert {call.partition(":")[0] for _, call, _ in tried} == {"receive", "tick", "send"}
    assert [(point, call, differing) for point, call, differing in tried if differing] == []


def test_a_death_is_seen():
    ending = play(STORY, Point(0, after=False))

    assert DeathError.__name__ in " ".join(ending.failures)
