"""The shipped weights are those of the corpus, and tell mails that they were not made from."""

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.unit.understanding.trainers import trainer_named

pytestmark = [pytest.mark.volume, pytest.mark.xdist_group("whole")]  # the mails are read once

FLOOR = 0.90  # a little under what was measured
FOLDS = 4


@pytest.fixture(scope="module")
def trainer() -> ModuleType:
    return trainer_named("train_whole")


@pytest.fixture(scope="module")
def mails(trainer: ModuleType) -> list[Any]:
    return list(trainer.mails(trainer.folders()))


def test_the_weights_were_made_from_the_corpus(trainer: ModuleType) -> None:
    assert trainer.is_current()


def test_weights_that_cannot_be_read_are_told_of(
    trainer: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(trainer, "FILE", tmp_path / "none.bin")
    assert not trainer.is_current()
    assert "cannot be read" in capsys.readouterr().out


def test_mails_held_out_are_told_apart(trainer: ModuleType, mails: list[Any]) -> None:
    held = mails[::FOLDS]
    weights = trainer.train([mail for number, mail in enumerate(mails) if number % FOLDS])
    right = sum(trainer.told(mail, weights) == mail.intent for mail in held)
    print(right, len(held), round(right / len(held), 3))  # noqa: T201 - measured
    assert right / len(held) >= FLOOR


def test_training_is_the_same_each_time(trainer: ModuleType, mails: list[Any]) -> None:
    few = mails[::20]
    assert trainer.train(few) == trainer.train(few)
