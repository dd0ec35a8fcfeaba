"""The trained classifier: what a sentence may do, and how likely each is."""

from collections.abc import Iterable, Mapping
from functools import cache
from math import exp, sqrt
from struct import unpack
from zlib import crc32

from legwork.understanding.acts.features import WORD, of_whole, of_word, tokens
from legwork.understanding.acts.weights import Weights, file_of, read
from legwork.understanding.remembered import remembered
from legwork.values.frozen import frozen

PEOPLE, NOTE = "people", "note"
_LANE = 4  # bytes of a sum of weights
_LAST_LATIN = "\u024f"


@frozen
class Reading:
    """What a sentence may do: each act with its likelihood; they sum to 1."""

    likely: Mapping[str, float]

    @property
    def act(self) -> str:
        """The likeliest act."""
        return max(self.likely, key=lambda act: self.likely[act])


def feature_key(feature: str) -> int:
    """The key under which the weights of a feature stand."""
    return crc32(feature.encode())


@remembered
def read_act(sentence: str, register: str) -> Reading:
    """What a sentence does that is said in a register: "contact", "seeker" (between people) or "note" (to Legwork)."""
    model = _model(NOTE if register == "note" else PEOPLE)
    acts = model.weights.acts
    words = tokens(sentence)
    known = model.of_words([word for word, _ in words])
    known.update(model.known(of_whole(words, register)))
    if not known or _is_untaught(sentence):
        return Reading(dict.fromkeys(acts, 1 / len(acts)))
    sums = _apart(sum(known.values()), len(acts))
    scale = model.weights.scale / sqrt(len(known))
    top = max(sums)
    powers = [exp((total - top) * scale) for total in sums]
    whole = sum(powers)
    return Reading(dict(zip(acts, [power / whole for power in powers], strict=True)))


def _is_untaught(sentence: str) -> bool:
    """Whether most letters are of a script that no sentence of the training had."""
    if sentence.isascii():
        return False
    letters = [letter for letter in sentence if letter.isalpha()]
    return 2 * sum(letter > _LAST_LATIN for letter in letters) > len(letters)


class _Model:
    """The weights of a model, as they are added up: by the key of a feature, and by a word of the training."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self._wide: dict[int, int] = {}
        self._taught: dict[str, Mapping[int, int]] = {}

    def of_words(self, words: Iterable[str]) -> dict[int, int]:
        """The keys of the known features of words, with their weights."""
        found: dict[int, int] = {}
        taught = self._taught
        for word in words:
            found.update(taught[word] if word in taught else self._of_word(word))
        return found

    def _of_word(self, word: str) -> Mapping[int, int]:
        """Those of a word of the training are kept. No word that only a mail holds is."""
        found = self.known(of_word(word))
        if feature_key(WORD + word) in found:
            self._taught[word] = found
        return found

    def known(self, features: Iterable[str]) -> dict[int, int]:
        """The keys of those of the features that are known, with their weights."""
        found, wide, rows = {}, self._wide, self.weights.rows
        for key in map(crc32, map(str.encode, features)):
            if key in wide:
                found[key] = wide[key]
            elif key in rows:
                found[key] = wide[key] = _wide(rows[key])
        return found


def _wide(row: bytes) -> int:
    """A row as one number in which each weight has four bytes: such numbers add up weight by weight."""
    spread = bytearray(_LANE * len(row))
    spread[::_LANE] = row
    return int.from_bytes(spread, "little")


def _apart(total: int, count: int) -> tuple[int, ...]:
    """The sums of each weight in a sum of rows."""
    return unpack(f"<{count}I", total.to_bytes(_LANE * count, "little"))


@cache
def _model(name: str) -> _Model:
    """A shipped model, read on first use. Raises WeightsError."""
    return _Model(read(file_of(name)))
