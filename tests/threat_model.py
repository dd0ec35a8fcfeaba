"""The tests that docs/threat-model.md names, and whether a whole run of the suite ran them."""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

PAGE = Path(__file__).parents[1] / "docs" / "threat-model.md"
NAMED = re.compile(r"`([a-z0-9_/]+\.py::test_\w+)`")
HEADINGS = ("| ---", "| who ", "| behav", "| weak")


def rows(page: Path = PAGE) -> list[str]:
    """The rows of the page's tables."""
    lines = page.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith("| ") and not line.startswith(HEADINGS)]


def named(lines: Iterable[str]) -> list[str]:
    """The tests that they name, as `path/below/tests.py::test_name`, each once."""
    return list(dict.fromkeys(name for line in lines for name in NAMED.findall(line)))


class Ran:
    """A pytest plugin. A run of everything fails where a test that the page names did not pass, all its cases.

    It sits where the reports come together: in the one process, or in the one that tells the workers what to do. A run
    of a part of the tests is not judged.
    """

    def __init__(self, names: Iterable[str], root: str = "tests/") -> None:
        self._names, self._root = tuple(names), root
        self._outcomes: dict[str, set[str]] = defaultdict(set)

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Note what became of a test; of its parts, what went before and after it only where it failed or skipped."""
        if report.when == "call" or report.outcome != "passed":
            whole = re.split(r"[\[@]", report.nodeid, maxsplit=1)[0]  # without its case and its group of workers
            self._outcomes[whole.removeprefix(self._root)].add(report.outcome)

    def wanting(self) -> list[str]:
        """The tests that did not run or not pass, with what became of them."""
        told = {name: self._outcomes.get(name, {"not run"}) for name in self._names}
        return [f"{name}: {', '.join(sorted(found))}" for name, found in told.items() if found != {"passed"}]

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail a whole run that lacks one."""
        if _is_whole(session.config) and self.wanting() and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: Any, config: pytest.Config) -> None:
        """Say which."""
        if _is_whole(config) and (wanting := self.wanting()):
            terminalreporter.section("named by the threat model, but not shown")
            for one in wanting:
                terminalreporter.write_line(one)


def _is_whole(config: pytest.Config) -> bool:
    """Whether nothing was left out: no path was given, and no test was chosen by its name or mark."""
    chosen = any(config.getoption(one, None) for one in ("keyword", "markexpr", "deselect", "lf", "collectonly"))
    return config.args_source is pytest.Config.ArgsSource.TESTPATHS and not chosen
