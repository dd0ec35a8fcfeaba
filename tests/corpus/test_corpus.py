# ruff: noqa: E501, T201 - a pattern on one line reads best; prints for people
"""Every folder of mails beside this file, read and held against its gold; the floors stand a little under what was measured."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from legwork.cli.parse import as_json
from legwork.mail.parse import read_message
from legwork.understanding.engine import understand
from legwork.values.people import Seeker

HERE = Path(__file__).parent
FOLDERS = sorted(path for path in HERE.iterdir() if path.is_dir() and any(path.glob("*.eml")))

# folder -> (intent accuracy, F1 of meeting.start, F1 of proposed, essentials right, every field right)
FLOORS = {
    "dev": (0.98, 0.98, 0.97, 0.97, 0.95),
    "more": (0.97, 0.95, 0.95, 0.95, 0.90),
    "batch-one": (0.97, 0.97, 0.97, 0.97, 0.95),
    "batch-two": (1.0, 1.0, 1.0, 1.0, 0.90),
    "batch-three": (0.97, 0.97, 0.97, 0.97, 0.95),
    "batch-four": (0.97, 0.97, 0.97, 0.97, 0.95),
    "batch-five": (0.95, 0.97, 0.97, 0.95, 0.90),
    "batch-six": (0.97, 0.97, 0.97, 0.97, 0.93),
    "batch-seven": (0.97, 0.97, 0.97, 0.97, 0.84),
    "batch-eight": (0.95, 0.97, 0.95, 0.95, 0.88),
    "batch-nine": (0.95, 0.97, 0.90, 0.95, 0.88),
    "batch-ten": (0.95, 0.95, 0.95, 0.95, 0.80),
    "batch-eleven": (0.97, 0.97, 0.95, 0.97, 0.88),
    "batch-twelve": (0.97, 0.97, 0.95, 0.97, 0.86),
    "batch-thirteen": (0.97, 0.97, 0.90, 0.97, 0.90),
    "batch-fourteen": (0.97, 0.97, 0.95, 0.95, 0.75),
    "batch-fifteen": (0.93, 0.88, 0.86, 0.90, 0.84),
    "batch-sixteen": (0.97, 0.97, 0.95, 0.97, 0.95),
    "batch-seventeen": (0.97, 0.97, 0.97, 0.97, 0.86),
    "batch-eighteen": (0.97, 0.90, 0.95, 0.95, 0.77),
    "batch-nineteen": (0.97, 0.97, 0.97, 0.97, 0.95),
    "batch-twenty": (0.97, 0.92, 0.90, 0.95, 0.75),
    "batch-twenty-one": (0.97, 0.90, 0.97, 0.92, 0.70),
    "batch-twenty-two": (0.97, 0.97, 0.97, 0.95, 0.72),
    "batch-twenty-three": (0.93, 0.92, 0.88, 0.90, 0.72),
    "batch-twenty-four": (0.97, 0.97, 0.95, 0.97, 0.75),
    "batch-twenty-five": (0.97, 0.97, 0.97, 0.97, 0.75),
    "batch-twenty-six": (0.88, 0.82, 0.80, 0.77, 0.61),
    "batch-twenty-seven": (0.97, 0.96, 0.97, 0.93, 0.84),
    "batch-twenty-eight": (0.97, 0.97, 0.95, 0.93, 0.72),
    "batch-twenty-nine": (0.97, 0.97, 0.95, 0.97, 0.88),
    "batch-thirty": (0.95, 0.93, 0.95, 0.90, 0.68),
    "batch-thirty-one": (0.97, 0.97, 0.97, 0.97, 0.93),
    "batch-thirty-two": (0.97, 0.96, 0.97, 0.97, 0.90),
    "batch-thirty-three": (0.95, 0.97, 0.97, 0.95, 0.90),
    "batch-thirty-four": (0.95, 0.97, 0.97, 0.95, 0.75),
    "batch-thirty-five": (0.97, 0.97, 0.97, 0.97, 0.88),
    "batch-thirty-six": (0.97, 0.97, 0.97, 0.97, 0.90),
}


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_score", HERE / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    golds, answers = {}, {}
    for path in sorted(path for path in folder.glob("*.eml") if path.with_suffix(".json").exists()):
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        seeker = Seeker(gold["seeker"]["name"], gold["seeker"]["email"], gold["seeker"]["timezone"])
        golds[path.name] = gold["expect"]
        answers[path.name] = json.loads(json.dumps(as_json(understand(read_message(path.read_bytes()), seeker))))
    return golds, answers


def of_folder(folder: Path) -> Any:
    """Coverage looks at two folders: the others go where these have been."""
    return pytest.param(folder, id=folder.name, marks=() if folder.name in {"dev", "more"} else pytest.mark.volume)


def test_there_is_a_corpus() -> None:
    assert {folder.name for folder in FOLDERS} >= set(FLOORS)


@pytest.mark.parametrize("folder", [of_folder(folder) for folder in FOLDERS])
def test_mails_are_understood(folder: Path) -> None:
    result, wrong = scorer().score(*read(folder))
    for file, field, expected, got in wrong:
        print(f"{file} {field}: expected {expected!r}, got {got!r}")
    fields = result["fields"]
    measured = (
        fields["intent"]["accuracy"],
        fields["meeting.start"]["f1"],
        fields["proposed"]["f1"],
        result["essentials"],
        result["all_right"],
    )
    print(folder.name, [round(figure, 3) for figure in measured])
    assert folder.name in FLOORS, "a folder needs its floors"
    assert result["wrong_start"] == 0
    assert all(figure >= floor for figure, floor in zip(measured, FLOORS[folder.name], strict=True))
