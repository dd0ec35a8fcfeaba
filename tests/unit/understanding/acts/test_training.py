"""The shipped weights are those of the shipped sentences, and read sentences that they were not made from."""

from pathlib import Path
from types import ModuleType

import pytest

from legwork.understanding.acts.model import read_act
from tests.unit.understanding.trainers import trainer_named

pytestmark = pytest.mark.volume

FLOORS = {"english": 0.8, "other": 0.56}  # a little under what was measured


@pytest.fixture(scope="module")
def trainer() -> ModuleType:
    return trainer_named("train_acts")


def test_the_weights_were_made_from_the_sentences(trainer: ModuleType) -> None:
    assert trainer.is_current(trainer.read())


def test_weights_of_other_sentences_are_out_of_date(trainer: ModuleType) -> None:
    assert not trainer.is_current(trainer.read()[1:])


def test_weights_that_cannot_be_read_are_told_of(
    trainer: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not trainer.is_current(trainer.read(), tmp_path)
    assert "cannot be read" in capsys.readouterr().out


def test_no_sentence_is_labelled_twice_in_one_register(trainer: ModuleType) -> None:
    rows = trainer.read()

    assert len({(row.register, row.sentence.casefold()) for row in rows}) == len(rows)


@pytest.mark.parametrize("language", sorted(FLOORS))
def test_sentences_held_out_are_read(trainer: ModuleType, language: str) -> None:
    held = [row for row in trainer.read() if trainer.is_held_out(row) and row.file.startswith(language)]
    right = sum(read_act(row.sentence, row.register).act == row.act for row in held)
    print(language, right, len(held), round(right / len(held), 3))  # noqa: T201 - measured
    assert right / len(held) >= FLOORS[language]


def test_training_is_the_same_each_time(trainer: ModuleType) -> None:
    rows = trainer.of_model(trainer.read(), "people")[::40]

    assert trainer.train(rows) == trainer.train(rows)
