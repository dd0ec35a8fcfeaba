"""Every row of the threat model names tests that exist, and a whole run in which one did not pass is a failed run."""

import ast
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.threat_model import named, rows

ROOT = Path(__file__).parents[2]
SUITE = {
    "pytest.ini": "[pytest]\ntestpaths = cases\naddopts = --import-mode=importlib\n",
    "cases/conftest.py": """
from tests.threat_model import Ran

def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Ran(["test_a.py::test_shown", "test_a.py::test_of_two"], "cases/"))
""",
    "cases/test_a.py": """
import pytest

@pytest.mark.xdist_group("one")
def test_shown(): pass

@pytest.mark.parametrize("case", [1, 2])
def test_of_two(case): pass
""",
}


@cache
def collected(file):
    """The tests of a file that run wherever the suite does."""
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))
    found = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    return {one.name for one in found if not any("skip" in ast.unparse(mark) for mark in one.decorator_list)}


def test_every_row_names_a_test():
    assert len(rows()) > 90
    assert [row for row in rows() if not named([row])] == []


def test_every_test_that_is_named_exists():
    there = {name: name.partition("::") for name in named(rows())}
    assert [name for name, (file, _, test) in there.items() if test not in collected(file)] == []


def run(folder, *options, **changed):
    """The exit status of a small suite whose page names two tests, and what it printed."""
    for name, text in (SUITE | changed).items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if not name.startswith(("COV", "PYTEST"))}
        | {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return told.returncode, told.stdout


@pytest.mark.parametrize("workers", [(), ("-p", "xdist.plugin", "-n", "1", "--dist", "loadgroup")])
def test_a_run_in_which_a_named_test_did_not_pass_is_a_failed_run(tmp_path, workers):
    second_left_out = SUITE["cases/test_a.py"].replace("(case): pass", "(case): case == 1 or pytest.skip()")
    assert run(tmp_path, *workers)[0] == 0

    status, said = run(tmp_path, *workers, **{"cases/test_a.py": second_left_out})

    assert status == 1
    assert "test_a.py::test_of_two: passed, skipped" in said
    assert "test_shown:" not in said


def test_a_named_test_that_is_gone_fails_the_run(tmp_path):
    status, said = run(tmp_path, **{"cases/test_a.py": "def test_shown(): pass\n"})

    assert status == 1
    assert "test_a.py::test_of_two: not run" in said


def test_a_part_of_the_tests_is_not_judged(tmp_path):
    assert run(tmp_path, "-k", "test_shown")[0] == 0
    assert run(tmp_path, "cases/test_a.py::test_shown")[0] == 0
