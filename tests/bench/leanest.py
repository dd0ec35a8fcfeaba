"""The least that looking at the words of a mail costs in Python: each of them once, and nothing made of it."""

import re
from collections.abc import Callable, Mapping
from zlib import crc32

from legwork.understanding.acts.features import WORD
from legwork.understanding.acts.weights import file_of, read
from tests.bench.floor import floor
from tests.bench.mails import Mails

_END = re.compile(r"[.!?\n]+")
_WORD = re.compile(r"[^\W\d_]+")


def leanest(mails: Mails) -> Callable[[bytes], object]:
    """A reader that parses and decodes a mail, splits it into sentences and words, and adds up what is known of each.

    Of each word of `mails` that the classifier knows it has the weights at hand, as one number.
    """
    rows = read(file_of("people")).rows
    words = {word for raw, _ in mails for text in floor(raw) for word in _WORD.findall(text.lower())}
    known = {word: row for word in words if (row := rows.get(crc32(f"{WORD}{word}".encode())))}
    weights = {word: int.from_bytes(row, "little") for word, row in known.items()}

    def look(raw: bytes) -> list[int]:
        return [_sum(weights, sentence) for text in floor(raw) for sentence in _END.split(text.lower())]

    return look


def _sum(weights: Mapping[str, int], sentence: str) -> int:
    return sum(map(weights.__getitem__, filter(weights.__contains__, _WORD.findall(sentence))))
