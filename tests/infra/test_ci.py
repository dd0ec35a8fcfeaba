"""What CI promises of itself: an hour in all, each step with its share, and no tier left out."""

import re
from pathlib import Path

SCRIPT = (Path(__file__).parents[2] / ".ci" / "run").read_text(encoding="utf-8")


def test_the_steps_take_what_the_table_says_and_an_hour_in_all():
    table = {name: int(minutes) for name, minutes in re.findall(r"^#   (\w+) +(\d+) ", SCRIPT, re.MULTILINE)}
    steps = {name: int(minutes) for minutes, name in re.findall(r'\bstep (\d+) "(\w+)"', SCRIPT)}
    assert table == steps
    assert sum(steps.values()) == 60


def test_a_tier_that_is_missing_is_a_failure():
    assert "LEGWORK_REQUIRE_TIERS=1 step 30" in SCRIPT
    assert SCRIPT.index("make tiers") < SCRIPT.index("make test")
