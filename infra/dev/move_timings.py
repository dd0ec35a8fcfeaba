#!/usr/bin/env python3
"""Show that the stories hold every timing constant: move each by one step and see at least one story fail.

    python infra/dev/move_timings.py [NAME ...]

Each whole number of scheduling/timing.py is raised and lowered by one, in a copy of the package with which the stories
are then played. Prints one line a move; the exit status is 1 if a move went unnoticed. Takes some minutes.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TIMING = Path("legwork") / "scheduling" / "timing.py"
CONSTANT = re.compile(r"^(?P<name>[A-Z_]+) = (?P<value>\d+)\b", re.MULTILINE)


def moved(source: str, name: str, step: int) -> str:
    """The module's source with one constant moved."""
    return CONSTANT.sub(
        lambda row: f"{name} = {int(row['value']) + step}" if row["name"] == name else row.group(), source
    )


def story_that_fails(source: str) -> str | None:
    """The first story that fails with this timing module; None if all pass."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "shared" / "legwork", Path(folder) / "legwork")
        (Path(folder) / TIMING).write_text(source, encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-x",
            "-n",
            "2",
            "--no-header",
            "-k",
            "as_the_product_says",
            "tests/e2e",
        ]
        environment = {**os.environ, "PYTHONPATH": folder}
        result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    failures = re.findall(r"^FAILED \S+\[(\S+)\]", result.stdout, re.MULTILINE)
    if result.returncode not in {0, 1}:
        sys.exit(result.stdout + result.stderr)
    return failures[0] if failures else None


def main(names: list[str]) -> int:
    """Move every constant, or the named ones."""
    source = (ROOT / "shared" / TIMING).read_text(encoding="utf-8")
    unnoticed = 0
    for row in CONSTANT.finditer(source):
        if names and row["name"] not in names:
            continue
        for step in (1, -1):
            story = story_that_fails(moved(source, row["name"], step))
            unnoticed += story is None
            print(f"{row['name']} {row['value']} -> {int(row['value']) + step}: {story or 'UNNOTICED'}", flush=True)
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
