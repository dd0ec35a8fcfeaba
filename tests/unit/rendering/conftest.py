"""Builders of facts, and every letter as a case of a test that asks for `a_letter`."""

from collections.abc import Callable

import pytest

from legwork.conversations.record import Record
from legwork.rendering.facts import LetterFacts
from legwork.values.profile import Profile
from tests.unit.rendering.cases import PROFILE, RECORD, every_letter, facts_of


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "a_letter" in metafunc.fixturenames:
        letters = every_letter()
        metafunc.parametrize("a_letter", letters.values(), ids=letters.keys())


@pytest.fixture
def letter() -> Callable[..., LetterFacts]:
    """A builder: kind, record, then the entries of `about`."""
    return facts_of


@pytest.fixture
def letters() -> dict[str, LetterFacts]:
    return every_letter()


@pytest.fixture
def record() -> Record:
    """Agreed: 5 March 2026, 11:00 in Los Angeles, which is 14:00 in the seeker's New York."""
    return RECORD


@pytest.fixture
def profile() -> Profile:
    return PROFILE
