"""What only looks like a time is covered, on whatever line and in whatever case it stands."""

import pytest

from legwork.understanding.moments.noise import Noise
from legwork.understanding.moments.tokens import Reader


@pytest.mark.parametrize(
    "words",
    [
        "https://a.example/tuesday", "WWW.A.EXAMPLE/friday", "ann@monday.example", "$3.50", "ROOM 14", "Suite 1200",
        "614-555-0142", "#10", "v2.3", "OPENING TIMES: Mon to Fri", "SW1A 2AA",
    ],
)  # fmt: skip
def test_it_is_covered_among_other_lines(words: str) -> None:
    text = f"Hello there\n\nSee {words}\nuntil then" if words[0] != "O" else f"Hello\n{words}\nuntil then"
    start = text.index(words)
    assert Noise(Reader(text)).end_at(start) == start + len(words)


@pytest.mark.parametrize("words", ["Tuesday at 3", "14:30", "3/10", "the 5th of May"])
def test_a_time_is_not(words: str) -> None:
    assert Noise(Reader(words)).end_at(0) is None


def test_a_line_without_an_end_and_without_a_figure_is_read_once() -> None:
    assert Noise(Reader("word " * 20_000)).end_at(0) is None
