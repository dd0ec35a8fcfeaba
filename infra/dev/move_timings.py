#!/usr/bin/env python3
"""Show that the stories hold every timing constant: move each by one step and see at least one story fail.

    python infra/dev/move_timings.py [NAME ...]

Each whole number of scheduling/timing.py is raised and lowered by one, in a copy of the checkout in which the stories
are then played. Prints one line a move; the exit status is 1 if a move went unnoticed. Takes some minutes: first the
story that failed when a neighbouring constant was moved, then all of them.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TIMING = Path("legwork") / "scheduling" / "timing.py"
WORKERS = "2"
CONSTANT = re.compile(r"^(?P<name>[A-Z_]+) = (?P<value>\d+)\b", re.MULTILINE)


def moved(source: str, name: str, step: int) -> str:
    """The module's source with one constant moved."""
    return CONSTANT.sub(
        lambda row: f"{name} = {int(row['value']) + step}" if row["name"] == name else row.group(), source
    )


def story_that_fails(source: str, likely: str | None) -> str | None:
    """The first story that fails with this timing module, the likely one tried before the rest; None if all pass."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for part in ("shared", "functions", "infra", "tests/e2e"):
            shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        for file in ("pyproject.toml", "template.yaml", "tests/conftest.py"):
            shutil.copy(ROOT / file, copy / file)
        (copy / "shared" / TIMING).write_text(source, encoding="utf-8")
        return (likely and played(copy, f"as_the_product_says and {likely}")) or played(copy, "as_the_product_says")


def played(copy: Path, which: str) -> str | None:
    """The first of the stories that fails."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-n", WORKERS, "--no-header", "-k", which]
    result = subprocess.run(
        [*command, "tests/e2e/test_stories.py"], cwd=copy, capture_output=True, text=True, check=False
    )
    failures = re.findall(r"^FAILED \S+\[(\S+)\]", result.stdout, re.MULTILINE)
    if result.returncode and not failures:
        sys.exit(result.stdout + result.stderr)
    return failures[0] if failures else None


def main(names: list[str]) -> int:
    """Move every constant, or the named ones."""
    source = (ROOT / "shared" / TIMING).read_text(encoding="utf-8")
    unnoticed, story = 0, None
    if failing := story_that_fails(source, None):
        sys.exit(f"{failing} fails as the constants are")
    for row in CONSTANT.finditer(source):
        if names and row["name"] not in names:
            continue
        for step in (1, -1):
            story = story_that_fails(moved(source, row["name"], step), story)
            unnoticed += story is None
            print(f"{row['name']} {row['value']} -> {int(row['value']) + step}: {story or 'UNNOTICED'}", flush=True)
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
