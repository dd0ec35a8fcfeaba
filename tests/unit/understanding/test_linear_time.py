"""Twice the mail takes at most 2.3 times the work to understand, whatever it is made of."""

import sys
from itertools import count

import pytest

from legwork.mail.parse import read_message
from legwork.understanding.engine import understand
from legwork.values.people import Seeker
from tests.bench.hostile import GROWING

pytestmark = pytest.mark.volume

SIZE, RATIO = 60_000, 2.3  # bytes
NIA = Seeker("Nia Brook", "nia@student.example", "America/New_York")


def calls(raw):
    """How many functions are called, Python's own ones too: no clock, so no busy machine is mistaken for slow code."""
    called = count()
    message = read_message(raw)
    sys.setprofile(lambda _frame, event, _argument: next(called) if event in {"call", "c_call"} else None)
    try:
        understand(message, NIA)
    finally:
        sys.setprofile(None)
    return next(called)


@pytest.mark.parametrize("kind", sorted(GROWING.keys() - {"parts", "nested parts"}))  # those are refused
def test_twice_the_mail_takes_about_twice_the_work(kind):
    make = GROWING[kind]
    calls(make(SIZE))  # what is worked out once is
    assert calls(make(2 * SIZE)) <= RATIO * calls(make(SIZE))
