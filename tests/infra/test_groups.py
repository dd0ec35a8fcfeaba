"""Tests marked as one group run on one worker: what they share (a house, a build, the stories played) is made once."""

import os
import re
import subprocess
import sys
from collections import defaultdict

SUITE = """
import pytest

def grouped(case):
    return pytest.param(case, marks=pytest.mark.xdist_group(("stories", "house")[case % 2]))

@pytest.mark.parametrize("case", [grouped(case) for case in range(20)])
def test_of_a_group(case): pass

@pytest.mark.parametrize("case", range(20))
def test_alone(case): pass
"""


def test_the_locked_pytest_keeps_a_group_on_one_worker(tmp_path):
    (tmp_path / "pytest.ini").touch()
    (tmp_path / "test_of_groups.py").write_text(SUITE, encoding="utf-8")

    said = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "xdist.plugin", "-v", "-n", "2", "--dist", "loadgroup"],
        cwd=tmp_path,
        env={name: value for name, value in os.environ.items() if not name.startswith(("COV", "PYTEST"))}
        | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    workers = defaultdict(set)
    for worker, case in re.findall(r"\[(gw\d)\].* PASSED test_of_groups.py::test_of_a_group\[(\d+)\]", said):
        workers[int(case) % 2].add(worker)
    assert {group: len(on) for group, on in workers.items()} == {0: 1, 1: 1}
