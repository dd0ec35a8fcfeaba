"""The trained classifier: what a sentence may do, and how likely each is."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import exp, sqrt
from struct import Struct
from typing import NamedTuple
from zlib import crc32

from legwork.understanding.acts.features import (
    BEGIN,
    BEGINNINGS,
    END,
    NAME,
    TEXT_CAP,
    WORD,
    Shape,
    beginning_of,
    named_as,
    of_shape,
    of_word,
    pair_of,
    said_in,
    seen_as,
    shape_of,
)
from legwork.understanding.acts.weights import Weights, file_of, read
from legwork.understanding.remembered import remembered
from legwork.understanding.sentences import sentences, straight
from legwork.understanding.words import words_in
from legwork.values.frozen import frozen

PEOPLE, NOTE = "people", "note"
LANE = 2  # bytes of a sum of weights: a sentence is cut to words of 244 features at most, each of up to 255
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
def acts_in(text: str, register: str) -> tuple[Mapping[str, float], ...]:
    """What each of the `sentences` of a text may do that is said in a register: see `read_act`."""
    return tuple(_likely(one.plain, one.written, one.words, register) for one in sentences(text))


@remembered
def read_act(sentence: str, register: str) -> Reading:
    """What a sentence does that is said in a register: "contact", "seeker" (between people) or "note" (to Legwork)."""
    plain = straight(sentence[:TEXT_CAP])
    return Reading(_likely(plain, *words_in(plain), register))


def _likely(plain: str, written: Sequence[str], small: Sequence[str], register: str) -> Mapping[str, float]:
    model = _model(NOTE if register == "note" else PEOPLE)
    acts = model.weights.acts
    total, count = (0, 0) if _is_untaught(plain) else model.known(*said_in(written, small), register)
    if not count:
        return dict.fromkeys(acts, 1 / len(acts))
    sums = model.apart(total)
    scale, top = model.weights.scale / sqrt(count), max(sums)
    powers = [exp((one - top) * scale) for one in sums]
    whole = sum(powers)
    return dict(zip(acts, [power / whole for power in powers], strict=True))


def _is_untaught(sentence: str) -> bool:
    """Whether most letters are of a script that no sentence of the training had."""
    if sentence.isascii():
        return False
    letters = [letter for letter in sentence if letter.isalpha()]
    return 2 * sum(letter > _LAST_LATIN for letter in letters) > len(letters)


class _Taught(NamedTuple):
    """A word: what stands for it, and the sum of the weights of its features and how many they are.

    `begun` is the key of a pair that it begins, as far as it goes, `ending` what ends a pair with it. `can_be_name`:
    where it is written like a name, one stands for it beside others. `word` is empty for one that the training had not.
    """

    word: str
    begun: int
    ending: bytes
    can_be_name: bool
    weights: tuple[int, int]


def _begun(shown: str) -> int:
    return feature_key(pair_of(shown, ""))


_BEGIN, _END = _begun(BEGIN), END.encode()
_NAME = (_begun(NAME), NAME.encode())


def _not_taught(weights: tuple[int, int]) -> _Taught:
    """A word that no pair of the training holds."""
    return _Taught("", 0, b"\0", can_be_name=True, weights=weights)


_NOTHING = _not_taught((0, 0))


class _Model:
    """The weights of a model, as they are added up: by a word of the training, by a shape, by the key of a feature."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self._sums = Struct(f"<{len(weights.acts)}H")
        self._wide: dict[int, int] = {}
        self._words: dict[str, _Taught] = {}
        self._beginnings: dict[str, _Taught] = {}
        self._shapes: dict[tuple[str, Shape], tuple[int, int]] = {}

    def known(self, written: Sequence[str], small: Sequence[str], register: str) -> tuple[int, int]:
        """The sum of the weights of what is known of a sentence, and how many features they are of."""
        if not small:
            return 0, 0
        words = self._words
        seen: dict[str, tuple[int, int]] = {}
        pairs: list[int] = []
        before = _BEGIN
        for as_written, word in zip(written, small, strict=True):
            stands, begun, ending, can_be_name, weights = words[word] if word in words else self._met(word)
            seen[stands or word] = weights
            if can_be_name and pairs and as_written.istitle():
                begun, ending = _NAME
            pairs.append(crc32(ending, before))
            before = begun
        shape = self._of_shape(register, shape_of(seen.keys(), len(pairs)))
        pairs.append(crc32(_END, before))
        total, count = self._sum(set(pairs))
        for more, features in (*seen.values(), shape):
            total += more
            count += features
        return total, count

    def apart(self, total: int) -> tuple[int, ...]:
        """The sums of each weight in a sum of rows."""
        return self._sums.unpack(total.to_bytes(self._sums.size, "little"))

    def _met(self, word: str) -> _Taught:
        """What is known of a word. That of the training is kept, no word that only a mail holds."""
        seen = seen_as(word)
        if seen in self._words:
            return self._words[seen]
        if feature_key(WORD + seen) not in self.weights.rows:
            return self._begun_alike(seen)
        can_be_name = named_as(seen) == NAME
        kept = _Taught(seen, _begun(seen), seen.encode(), can_be_name, self._sum(map(feature_key, of_word(seen))))
        self._words[seen] = kept
        return kept

    def _begun_alike(self, word: str) -> _Taught:
        """What is known of a word that the training had not: how those do that begin alike."""
        kept = self._beginnings
        for letters in BEGINNINGS:
            beginning = word[:letters]
            if len(word) <= letters:
                continue
            if beginning in kept:
                return kept[beginning]
            if feature_key(beginning_of(word, letters)) in self.weights.rows:
                kept[beginning] = _not_taught(self._sum(map(feature_key, of_word(word))))
                return kept[beginning]
        return _NOTHING

    def _of_shape(self, register: str, shape: Shape) -> tuple[int, int]:
        if (register, shape) not in self._shapes:
            self._shapes[register, shape] = self._sum(map(feature_key, of_shape(register, shape)))
        return self._shapes[register, shape]

    def _sum(self, keys: Iterable[int]) -> tuple[int, int]:
        """The sum of the weights of features by their keys, and how many of them are known."""
        total, count, wide, rows = 0, 0, self._wide, self.weights.rows
        for key in keys:
            if key in wide:
                total += wide[key]
                count += 1
            elif key in rows:
                wide[key] = _wide(rows[key])
                total += wide[key]
                count += 1
        return total, count


def _wide(row: bytes) -> int:
    """A row as one number in which each weight has two bytes: such numbers add up weight by weight."""
    spread = bytearray(LANE * len(row))
    spread[::LANE] = row
    return int.from_bytes(spread, "little")


@cache
def _model(name: str) -> _Model:
    """A shipped model, read on first use. Raises WeightsError."""
    return _Model(read(file_of(name)))
