"""Which section a question asks for: a multinomial logistic regression over its words, learned from examples."""

import math
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

from legwork.guide import bank, words
from legwork.guide.tables.kinds import KINDS
from legwork.guide.tables.stop_words import STOP_WORDS
from legwork.values.regexes import regex

Weights = Mapping[str, tuple[tuple[int, int], ...]]
"""For each feature the classes that it speaks for or against, each with its weight in hundredths."""
Shipped = Mapping[str, str]
"""The same as it ships: the classes of a feature as `class:weight`, by spaces. Few are asked for, so few are read."""

SHIPPED = Path(__file__).with_name("weights.bin")
_HUNDREDTHS = 100
# What a feature of each sort counts, against 1 of a stem; measured by cross-validation on the examples.
_CONCEPT, _PAIR, _SMALL_WORD, _KIND, _CAREER, _PIECE, _LAST = 1.1, 0.5, 0.7, 1.0, 0.7, 0.3, 0.8
_PIECE_LENGTH = 5  # letters
_SENTENCE = regex(r"[^.!?]+\??")


def features(text: str) -> dict[str, float]:
    """What a text is known by, as a vector of length 1.

    Stems, concepts, kinds, small words, pairs of neighbours and pieces of words; what is said in the sentence that
    asks counts once more as such, where a story stands before it.
    """
    found = _said(text) | {f"%{piece}": _PIECE for word in words.tokens(text) for piece in _pieces(word)}
    if asking := _asking(text):
        found |= {f"?{name}": _LAST * weight for name, weight in _said(asking, pairs=False).items()}
    length = math.sqrt(sum(weight * weight for weight in found.values())) or 1.0
    return {name: weight / length for name, weight in found.items()}


def _said(text: str, *, pairs: bool = True) -> dict[str, float]:
    tokens = words.tokens(text)
    units = words.units(text)
    found = {unit.stem: 1.0 for unit in units if unit.stem}
    found |= {concept: _CONCEPT for unit in units for concept in unit.concepts}
    found |= {f"_{word}": _SMALL_WORD for word in tokens if word in STOP_WORDS}
    found |= {f"={kind}": _KIND for word in tokens for kind in _kinds().get(words.stem(word), ())}
    if any(bank.names_a_career(word) for word in tokens):
        found["=career"] = _CAREER
    if pairs:
        found |= {f"{words.stem(first)}_{words.stem(second)}": _PAIR for first, second in pairwise(tokens)}
    return found


def _pieces(word: str) -> Iterator[str]:
    """What the word shares with others of its family: its beginning, its ending, what lies between."""
    if word not in STOP_WORDS:
        whole = f"<{word}>"
        yield from (whole[at : at + _PIECE_LENGTH] for at in range(len(whole) - _PIECE_LENGTH + 1))


def _asking(text: str) -> str:
    """The last sentence with a question mark, else the last; empty where there is but one."""
    said = [one for one in _SENTENCE.findall(text) if one.strip()]
    return next((one for one in reversed(said) if one.endswith("?")), said[-1]) if len(said) > 1 else ""


def read(file: Path = SHIPPED) -> Shipped:
    """The weights that ship, made by `infra/dev/compile_guide.py`.

    A deflated text: a line a feature, its name and what it speaks for. Raises OSError where the file is missing,
    zlib.error where it is damaged.
    """
    lines = zlib.decompress(file.read_bytes()).decode().split("\n")
    return {name: row for name, _, row in (line.partition(" ") for line in lines)}


def row_of(shipped: Shipped, name: str) -> tuple[tuple[int, int], ...]:
    """What a feature speaks for; empty for one that was never seen."""
    cells = (cell.partition(":") for cell in shipped.get(name, "").split())
    return tuple((int(number), int(weight)) for number, _, weight in cells)


def packed(weights: Weights) -> bytes:
    """The file that ships, of the weights."""
    rows = (" ".join((name, *(f"{number}:{one}" for number, one in row))) for name, row in weights.items())
    return zlib.compress("\n".join(rows).encode(), 9)


@cache
def _kinds() -> Mapping[str, tuple[str, ...]]:
    """The kinds of a word, by its stem."""
    found: dict[str, tuple[str, ...]] = {}
    for kind, said in KINDS.items():
        for stem in {words.stem(word) for word in said.split()}:
            found[stem] = (*found.get(stem, ()), kind)
    return found


def log_odds(text: str, weights: Shipped, classes: int) -> list[float]:
    """The logarithm of the probability of each class."""
    score = [0.0] * classes
    for name, value in features(text).items():
        for number, weight in row_of(weights, name):
            score[number] += value * weight / _HUNDREDTHS
    most = max(score)
    total = most + math.log(sum(math.exp(one - most) for one in score))
    return [one - total for one in score]
