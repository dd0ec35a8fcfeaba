"""Every row of the threat model names tests that exist, and that no marker takes out of a run."""

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "threat-model.md"
NAMED = re.compile(r"`([a-z0-9_/]+\.py)::(test_\w+)`")


def rows():
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    return [
        line
        for line in lines
        if line.startswith("| ") and not line.startswith(("| ---", "| who ", "| behav", "| weak"))
    ]


@cache
def collected(file):
    """The tests of a file that run wherever the suite does."""
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))
    found = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    return {one.name for one in found if not any("skip" in ast.unparse(mark) for mark in one.decorator_list)}


def test_every_row_names_a_test():
    assert len(rows()) > 90
    assert [row for row in rows() if not NAMED.search(row)] == []


def test_every_test_that_is_named_exists():
    named = [match.groups() for row in rows() for match in NAMED.finditer(row)]
    assert [f"{file}::{name}" for file, name in named if name not in collected(file)] == []
