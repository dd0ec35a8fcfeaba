"""The trained classifier: what a sentence may do, how likely each is, and the words that weighed most."""

import math
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from legwork.understanding.acts.features import of_whole, of_word, tokens
from legwork.understanding.acts.weights import Weights, read

PEOPLE, NOTE = "people", "note"
_REASONS = 3
_ZERO = 128  # a weight is a byte: this is none
_LAST_LATIN = "\u024f"
_SHAPE = frozenset("rxlc")  # sorts of features that are no words


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sentence may do, each act with its likelihood (they sum to 1), and what speaks for the likeliest."""

    likely: Mapping[str, float]
    words: tuple[str, ...] = ()

    @property
    def act(self) -> str:
        """The likeliest act."""
        return max(self.likely, key=lambda act: self.likely[act])


def feature_key(feature: str) -> int:
    """The key under which the weights of a feature stand."""
    return zlib.crc32(feature.encode())


def read_act(sentence: str, register: str) -> Reading:
    """What a sentence does that is said in a register: "contact", "seeker" (between people) or "note" (to Legwork)."""
    return _read(sentence, register)


@lru_cache(maxsize=2_048)
def _read(sentence: str, register: str) -> Reading:
    model = NOTE if register == "note" else PEOPLE
    weights = weights_of(model)
    known: dict[str, bytes] = {}
    for word, _ in tokens(sentence):
        known.update(_of_word(word, model))
    known.update(_known(of_whole(sentence, register), weights))
    if not known or _is_untaught(sentence):
        return Reading({act: 1 / len(weights.acts) for act in weights.acts})
    sums = [sum(column) for column in zip(*known.values(), strict=True)]
    scale = weights.scale / math.sqrt(len(known))
    top = max(sums)
    powers = [math.exp((total - top) * scale) for total in sums]
    whole = sum(powers)
    first = sums.index(top)
    spoken = sorted((feature for feature in known if feature[0] not in _SHAPE), key=lambda one: -known[one][first])
    return Reading(
        {act: power / whole for act, power in zip(weights.acts, powers, strict=True)},
        tuple(feature[2:] for feature in spoken[:_REASONS] if known[feature][first] > _ZERO),
    )


def _is_untaught(sentence: str) -> bool:
    """Whether most letters are of a script that no sentence of the training had."""
    letters = [letter for letter in sentence if letter.isalpha()]
    return 2 * sum(letter > _LAST_LATIN for letter in letters) > len(letters)


@lru_cache(maxsize=4_096)
def _of_word(word: str, model: str) -> tuple[tuple[str, bytes], ...]:
    """The known features of a word with their weights."""
    return tuple(_known(of_word(word), weights_of(model)))


def _known(found: Iterable[str], weights: Weights) -> Iterator[tuple[str, bytes]]:
    return ((feature, row) for feature in found if (row := weights.rows.get(feature_key(feature))))


@cache
def weights_of(model: str) -> Weights:
    """The shipped weights of a model, read on first use. Raises WeightsError."""
    return read(model)
