"""What holds for every text: no exception, verbatim quotes, aware times, linear work."""

import sys
from datetime import UTC, datetime
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legwork.understanding.moments import Frame, Precision, choose, mentions, offers
from legwork.values.errors import NaiveTimeError

pytestmark = pytest.mark.volume

FRAME = Frame(datetime(2026, 3, 2, 14, tzinfo=UTC), "America/New_York", "Europe/London")
WORDS = st.sampled_from(
    [
        "tuesday",
        "wed",
        "3",
        "10",
        "31",
        "2026",
        "2pm",
        "at",
        "on",
        "or",
        "and",
        "from",
        "to",
        "between",
        "-",
        ",",
        ".",
        "/",
        ":",
        "(",
        ")",
        "\n",
        "\n\n",
        "march",
        "next",
        "week",
        "the",
        "12th",
        "ET",
        "your",
        "time",
        "30",
        "minutes",
        "half",
        "past",
        "noon",
        "in",
        "morgen",
        "um",
        "14",
        "Uhr",
        "h",
        "same",
        "either",
        "second",
        "can't",
        "works",
        "+",
        "GMT",
        "Z",
        "T",
        "00",
        "24",
        "60",
        "99",
    ]
)


@given(
    st.one_of(
        st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join), st.lists(WORDS, max_size=40).map("".join)
    )
)
def test_any_text_is_read_without_a_fault(text: str) -> None:
    found = mentions(text, FRAME)
    assert [each.span for each in found] == sorted(each.span for each in found)
    for each in found:
        assert text[each.span[0] : each.span[1]] == each.quote
        assert (each.start is not None) == (each.precision is Precision.SLOT)
        for moment in (each.start, each.end, *each.choices):
            assert moment is None or moment.utcoffset() is not None
        assert each.start is None or each.end is None or each.end > each.start
    choose(found, text, offers(found), FRAME)


def test_a_moment_without_offset_is_refused() -> None:
    with pytest.raises(NaiveTimeError):
        mentions("tomorrow", Frame(datetime(2026, 3, 2), "UTC"))  # noqa: DTZ001 - the fault under test


@pytest.mark.parametrize(
    "unit",
    [
     "thursday at 2pm or ", "monday, ", "2pm on Tuesday or Wednesday ", "(2pm ET / ", "the 1st, ", "12/", "3pm can't ",
     "10-", "30 minutes ", "tuesday\n2pm\n", "from 2 to "],
)  # fmt: skip
def test_the_work_grows_with_the_length_alone(unit: str) -> None:
    once = steps_of(unit * 100)
    assert once < steps_of(unit * 400) < once * 4.5


def steps_of(text: str) -> int:
    """How many functions the reading of a text calls, of Python and of C."""
    steps = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal steps
        steps += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        mentions(text, FRAME)
    finally:
        sys.setprofile(before)
    return steps
