"""One look at all lines of a text: what it tells of none of them need not be asked of each."""

from typing import NamedTuple

_AROUND = " \t*_<>[]().,!-\u2013\u2014#|"  # marks around the words of a line


class Sight(NamedTuple):
    """The text casefolded, whole and by lines without the marks around them; and which lines are not blank."""

    text: str
    lines: list[str]
    filled: list[int]


def sight(lines: list[str]) -> Sight:
    """What is seen of the lines."""
    text = "\n".join(lines).casefold()
    filled = [number for number, line in enumerate(lines) if line and not line.isspace()]
    return Sight(text, [line.strip(_AROUND) for line in text.split("\n")], filled)
