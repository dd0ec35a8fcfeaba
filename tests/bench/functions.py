"""Cold starts and memory of each function, beside the same process without anything of ours."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.recording import record
from tests.bench.rows import Row

LAYER = ("legwork", "aws_lambda_powertools")  # what a cold start loads of it
FUNCTIONS = ("receive", "send", "tick", "feedback", "activate")
ROUNDS = 7


def rows() -> Iterator[Row]:
    """Two rows a function, each a ratio to the bare process; and what the bytecode of the layer is worth."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "first-events"
        record(path)
        for function in FUNCTIONS:
            yield from _rows(path, function)


def _rows(path: Path, function: str) -> Iterator[Row]:
    taken: dict[str, list[tuple[float, float]]] = {"ours": [], "bare": []}
    for who in taken:
        _one(path, function, who)  # writes the bytecode
    for _ in range(ROUNDS):
        for who, some in taken.items():
            some.append(_one(path, function, who))
    ours, bare = ([statistics.median(each) for each in zip(*some, strict=True)] for some in taken.values())
    yield Row(f"cold start of {function}, times bare", ours[0] / bare[0], 1.25)
    if function == "receive":
        plain = statistics.median(_one(path, function, "ours", without=LAYER)[0] for _ in range(ROUNDS))
        yield Row("cold start of receive, its layer without bytecode, times bare", plain / bare[0])
        ours[1] = _one(path, function, "ours", "corpus")[1]
    yield Row(f"peak memory of {function}, times bare", ours[1] / bare[1], 1.5)


def _one(path: Path, function: str, who: str, *more: str, without: Sequence[str] = ()) -> tuple[float, float]:
    """Seconds and kilobytes of a fresh process. What is `without` its bytecode compiles, and keeps nothing of it."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.bench.one_start", path, function, who, *more]
    bytecode = path.parent / "bytecode"
    if without:
        bytecode = path.parent / "bytecode-of-others"
        shutil.rmtree(bytecode, ignore_errors=True)
        shutil.copytree(path.parent / "bytecode", bytecode, ignore=shutil.ignore_patterns(*without))
    environ = os.environ | {
        "PYTHONPYCACHEPREFIX": str(bytecode),
        "PYTHONDONTWRITEBYTECODE": "1" if without else "",
    }
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ChildProcessError(done.stderr)
    seconds, kilobytes = done.stderr.split()[-2:]
    return float(seconds), float(kilobytes)
