"""The layer contracts hold, and each of them bites when it is broken on purpose."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    command = Path(sys.executable).parent / "lint-imports"
    environment = {**os.environ, "PYTHONPATH": str(root / "shared"), "COVERAGE_PROCESS_START": ""}
    return subprocess.run(
        [command, "--no-cache"], cwd=root, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(
        ROOT / "shared" / "legwork", tmp_path / "shared" / "legwork", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold_as_the_code_stands(copy):
    result = lint_imports(copy)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("values/times.py", "from legwork.mail import message", "arrows only point down"),
        ("mail/message.py", "from legwork.conversations import record", "arrows only point down"),
        ("understanding/engine.py", "from legwork.rendering import facts", "arrows only point down"),
        ("service/ports.py", "from legwork.adapters import clock", "arrows only point down"),
        ("adapters/clock.py", "from legwork import settings", "arrows only point down"),
        ("conversations/states.py", "import boto3", "No AWS, clock"),
        ("scheduling/timing.py", "import time", "No AWS, clock"),
        ("rendering/facts.py", "import os", "No AWS, clock"),
        ("service/ports.py", "import secrets", "No AWS, clock"),
        ("mail/message.py", "import pydantic", "No AWS, clock"),
        ("newroom.py", "", "arrows only point down"),
    ],
)
def test_breaking_a_contract_is_seen(copy, module, line, contract):
    path = copy / "shared" / "legwork" / module
    path.write_text((path.read_text(encoding="utf-8") if path.exists() else "") + f"\n{line}\n", encoding="utf-8")
    result = lint_imports(copy)
    assert result.returncode != 0
    assert contract in result.stdout or "exhaustive" in result.stdout.casefold(), result.stdout
