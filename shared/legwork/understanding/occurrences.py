"""Where words stand in a text, verbatim."""

from collections.abc import Iterator

OCCURRENCES_CAP = 50  # a text that says the same words more often says nothing new of them


def occurrences(text: str, words: str, *, whole: bool = False) -> Iterator[tuple[int, int]]:
    """The places of `words` in `text`, from and up to which character, none overlapping, at most 50; none of no words.

    `whole`: no letter, figure or underscore stands right before or behind them.
    """
    start, found = text.find(words) if words else -1, 0
    while start >= 0 and found < OCCURRENCES_CAP:
        end = start + len(words)
        if whole and (_goes_on(text[start - 1 : start]) or _goes_on(text[end : end + 1])):
            start = text.find(words, start + 1)
            continue
        yield start, end
        found += 1
        start = text.find(words, end)


def _goes_on(char: str) -> bool:
    return char.isalnum() or char == "_"
