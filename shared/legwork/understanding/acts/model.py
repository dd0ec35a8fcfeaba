"""The trained classifier: what a sentence may do, and how likely each is."""

import math
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from struct import unpack

from legwork.understanding.acts.features import WORD, of_whole, of_word, tokens
from legwork.understanding.acts.weights import Weights, read
from legwork.understanding.remembered import remembered

PEOPLE, NOTE = "people", "note"
_LANE = 4  # bytes of a sum of weights
_LAST_LATIN = "\u024f"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sentence may do: each act with its likelihood; they sum to 1."""

    likely: Mapping[str, float]

    @property
    def act(self) -> str:
        """The likeliest act."""
        return max(self.likely, key=lambda act: self.likely[act])


def feature_key(feature: str) -> int:
    """The key under which the weights of a feature stand."""
    return zlib.crc32(feature.encode())


@remembered
def read_act(sentence: str, register: str) -> Reading:
    """What a sentence does that is said in a register: "contact", "seeker" (between people) or "note" (to Legwork)."""
    model = NOTE if register == "note" else PEOPLE
    weights = weights_of(model)
    words = tokens(sentence)
    known: dict[int, int] = {}
    for word, _ in words:
        known.update(_of_word(word, model))
    known.update(_known(of_whole(words, register), weights))
    if not known or _is_untaught(sentence):
        return Reading(dict.fromkeys(weights.acts, 1 / len(weights.acts)))
    sums = _apart(sum(known.values()), len(weights.acts))
    scale = weights.scale / math.sqrt(len(known))
    top = max(sums)
    powers = [math.exp((total - top) * scale) for total in sums]
    whole = sum(powers)
    return Reading({act: power / whole for act, power in zip(weights.acts, powers, strict=True)})


def _is_untaught(sentence: str) -> bool:
    """Whether most letters are of a script that no sentence of the training had."""
    if sentence.isascii():
        return False
    letters = [letter for letter in sentence if letter.isalpha()]
    return 2 * sum(letter > _LAST_LATIN for letter in letters) > len(letters)


def _of_word(word: str, model: str) -> Mapping[int, int]:
    """The keys of the known features of a word, with their weights."""
    weights = weights_of(model)
    if feature_key(WORD + word) in weights.rows:
        return _of_taught_word(word, model)
    return dict(_known(of_word(word), weights))


@cache
def _of_taught_word(word: str, model: str) -> Mapping[int, int]:
    """The same for a word of the sentences of the training: no word that only a mail holds is kept."""
    return dict(_known(of_word(word), weights_of(model)))


def _known(found: Iterable[str], weights: Weights) -> Iterator[tuple[int, int]]:
    rows = weights.rows
    return ((key, _wide(rows[key])) for key in map(feature_key, found) if key in rows)


def _wide(row: bytes) -> int:
    """A row as one number in which each weight has four bytes: such numbers add up weight by weight."""
    spread = bytearray(_LANE * len(row))
    spread[::_LANE] = row
    return int.from_bytes(spread, "little")


def _apart(total: int, count: int) -> tuple[int, ...]:
    """The sums of each weight in a sum of rows."""
    return unpack(f"<{count}I", total.to_bytes(_LANE * count, "little"))


@cache
def weights_of(model: str) -> Weights:
    """The shipped weights of a model, read on first use. Raises WeightsError."""
    return read(model)
