"""What is worked out once a reading, and gone with it."""

from collections.abc import Callable
from contextvars import Context

import pytest

from legwork.understanding.remembered import one_reading, remembered


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def small(asked: list[str]) -> Callable[[str], str]:
    @remembered
    def lowered(word: str) -> str:
        asked.append(word)
        return word.lower()

    return lowered


def test_within_a_reading_an_answer_is_worked_out_once(small: Callable[[str], str], asked: list[str]) -> None:
    with one_reading():
        assert [small("Tea"), small("Tea"), small("Rye")] == ["tea", "tea", "rye"]

    assert asked == ["Tea", "Rye"]


def test_the_next_reading_knows_nothing_of_it(small: Callable[[str], str], asked: list[str]) -> None:
    for _ in range(2):
        with one_reading():
            small("Tea")

    assert asked == ["Tea", "Tea"]


def test_outside_a_reading_nothing_is_kept(small: Callable[[str], str], asked: list[str]) -> None:
    assert small("Tea") == small("Tea")

    assert asked == ["Tea", "Tea"]


def test_beside_a_reading_nothing_is_kept_for_others(small: Callable[[str], str], asked: list[str]) -> None:
    with one_reading():
        assert Context().run(small, "Tea") == Context().run(small, "Tea")

    assert asked == ["Tea", "Tea"]


def test_the_end_of_one_reading_forgets_what_another_had_worked_out(
    small: Callable[[str], str], asked: list[str]
) -> None:
    with one_reading():
        small("Tea")
        with one_reading():
            small("Rye")
        small("Tea")

    assert asked == ["Tea", "Rye", "Tea"]


def test_a_reading_that_fails_keeps_nothing_either(small: Callable[[str], str], asked: list[str]) -> None:
    def read(word: str) -> None:
        with one_reading():
            small(word)
            raise ValueError(word)

    with pytest.raises(ValueError, match="Tea"):
        read("Tea")
    small("Tea")

    assert asked == ["Tea", "Tea"]
