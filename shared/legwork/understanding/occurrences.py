"""Where words stand in a text, verbatim."""

from collections.abc import Iterator


def occurrences(text: str, words: str, *, whole: bool = False) -> Iterator[tuple[int, int]]:
    """The places of `words` in `text`, from and up to which character, none overlapping; none of no words.

    `whole`: no letter, figure or underscore stands right before or behind them.
    """
    start = text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        if whole and (_goes_on(text[start - 1 : start]) or _goes_on(text[end : end + 1])):
            start = text.find(words, start + 1)
            continue
        yield start, end
        start = text.find(words, end)


def _goes_on(char: str) -> bool:
    return char.isalnum() or char == "_"
