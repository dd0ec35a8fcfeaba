"""The trained classifier: what a sentence may do, and how likely each is."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import count
from math import exp, sqrt
from struct import Struct
from sys import intern

from legwork.understanding.acts.features import (
    BEGIN,
    BEGINNINGS,
    END,
    NAME,
    TEXT_CAP,
    WITHOUT_PAIRS,
    WORD,
    beginning_of,
    length_of,
    marks_of,
    named_as,
    of_shape,
    of_word,
    pair_of,
    said_in,
    seen_as,
)
from legwork.understanding.acts.reading import Reading, places_of
from legwork.understanding.acts.weights import Weights, file_of, read
from legwork.understanding.remembered import remembered
from legwork.understanding.sentences import in_small_letters, sentences, straight
from legwork.understanding.words import words_in

PEOPLE, NOTE = "people", "note"
LANE = 2  # bytes of a sum of weights: a sentence is cut to words of 244 features at most, each of up to 255
_ONE = b"\x01"  # what counts a feature
_MARKS = 0xFFFFFF  # three bytes: what `marks_of` adds up to
_LAST_LATIN = "\u024f"


@remembered
def acts_in(text: str, register: str) -> tuple[Reading, ...]:
    """What each of the `sentences` of a text may do that is said in a register: see `read_act`."""
    return tuple([_read(one.plain, one.written, one.words, register) for one in sentences(text)])


@remembered
def read_act(sentence: str, register: str) -> Reading:
    """What a sentence does that is said in a register: "contact", "seeker" (between people) or "note" (to Legwork)."""
    plain = straight(sentence[:TEXT_CAP])
    return _read(plain, *words_in(plain), register)


def _read(plain: str, written: Sequence[str], small: Sequence[str], register: str) -> Reading:
    model = _model(NOTE if register == "note" else PEOPLE)
    *sums, known = (0,) if _is_untaught(plain) else model.sums(*said_in(written, small), register)
    if not known:
        count = len(model.places)
        return Reading(model.places, (1 / count,) * count)
    scale = model.weights.scale / sqrt(known)
    powers = [exp(one * scale) for one in sums]
    whole = sum(powers)
    return Reading(model.places, tuple([power / whole for power in powers]))


def _is_untaught(sentence: str) -> bool:
    """Whether most letters are of a script that no sentence of the training had."""
    if sentence.isascii() or max(sentence) <= _LAST_LATIN:
        return False
    letters = [letter for letter in sentence if letter.isalpha()]
    return 2 * sum(letter > _LAST_LATIN for letter in letters) > len(letters)


# Of a word as it is written: what it stands for, alone and beside others, the sum of the weights of it alone, and what
# may stand behind it (with the weights of the two side by side). A plain tuple is taken apart soonest.
_Follows = Mapping[str, int]
_Word = tuple[str, str, int, _Follows]


class _Model:
    """The weights of a model, as they are added up: by a word of the training, by what follows it, by a shape.

    Those of a feature are one number with two bytes for each, so that such numbers add up weight by weight. Two bytes
    more count the features, and above them stands what the words show of the sentence (`marks_of`). Above that those of
    a pair hold its number: no two are the same number, and a set holds each once. A word is one string wherever it
    stands (`intern`), so that a pair is found by what its words are, and nobody looks at their letters.
    """

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.places = places_of(weights.acts)
        self._sums = Struct(f"<{len(weights.acts) + 1}H")
        self._all_sums = 256**self._sums.size - 1
        self._marks = 8 * self._sums.size  # the bit where they begin
        self._numbers = self._marks + _MARKS.bit_length()
        first = bisect_left(weights.names, WITHOUT_PAIRS)
        self._alone = dict(zip(weights.names[first:], count(first)))  # the numbers of features that are no pairs
        self._words: dict[str, _Word] = {END: (END, END, 0, {})}
        self._beginnings: dict[str, int] = {}
        self._shapes: dict[tuple[str, int, int], int] = {}
        self._behind_name = self._following(NAME)
        self._behind_begin = self._following(BEGIN)

    def sums(self, written: Sequence[str], small: Sequence[str], register: str) -> Sequence[int]:
        """The sums of the weights of what is known of a sentence, and how many features they are of."""
        if not small:
            return (0,)
        words, behind = self._words, self._behind_begin
        seen: dict[str, int] = {}
        pairs: set[int] = set()
        for word in (small[0], *written[1:], END):  # a capital tells a name where no sentence begins
            alone, beside, weights, follows = words[word] if word in words else self._met(word)
            seen[alone] = weights
            if beside in behind:
                pairs.add(behind[beside])
            behind = follows
        total = sum(seen.values()) + sum(pairs)
        total += self._of_shape(register, total >> self._marks & _MARKS, length_of(len(small)))
        return self._sums.unpack((total & self._all_sums).to_bytes(self._sums.size, "little"))

    def _met(self, written: str) -> _Word:
        """What is known of a word. That of the training is kept in its usual cases, no word that only a mail holds."""
        small = in_small_letters(written)
        seen = seen_as(small)
        word = self._words[seen] if seen in self._words else self._of(seen)
        if small[0].isdigit():
            return word
        alone, beside, weights, _ = word
        if written.istitle() and (not beside or named_as(seen) == NAME):
            word = (alone, NAME, weights, self._behind_name)
        if seen in self._words and written in (small, small.title(), small.upper()):
            self._words[written] = word
        return word

    def _of(self, seen: str) -> _Word:
        """What is known of what stands for a word."""
        marks = marks_of(seen) << self._marks
        if WORD + seen not in self._alone:
            return (seen, "", self._begun_alike(seen) + marks, {})
        seen = intern(seen)
        kept = self._words[seen] = (seen, seen, self._sum(of_word(seen)) + marks, self._following(seen))
        return kept

    def _begun_alike(self, word: str) -> int:
        """The weights of a word that the training had not: those of words that begin alike."""
        kept = self._beginnings
        for letters in BEGINNINGS:
            beginning = word[:letters]
            if len(word) <= letters:
                continue
            if beginning in kept:
                return kept[beginning]
            if beginning_of(word, letters) in self._alone:
                kept[beginning] = self._sum(of_word(word))
                return kept[beginning]
        return 0

    def _following(self, word: str) -> _Follows:
        begun, names = pair_of(word, ""), self.weights.names
        first = bisect_left(names, begun)
        last = bisect_left(names, f"{begun}\U0010ffff", first)
        return {
            intern(names[number][len(begun) :]): self._of_feature(number) + (number << self._numbers)
            for number in range(first, last)
        }

    def _of_shape(self, register: str, marks: int, length: int) -> int:
        shape = (register, marks, length)
        if shape not in self._shapes:
            self._shapes[shape] = self._sum(of_shape(*shape))
        return self._shapes[shape]

    def _sum(self, features: Iterable[str]) -> int:
        return sum([self._of_feature(self._alone[feature]) for feature in features if feature in self._alone])

    def _of_feature(self, number: int) -> int:
        width = len(self.weights.acts)
        row = self.weights.table[number * width : (number + 1) * width] + _ONE
        spread = bytearray(LANE * len(row))
        spread[::LANE] = row
        return int.from_bytes(spread, "little")


@cache
def _model(name: str) -> _Model:
    """A shipped model, read on first use. Raises WeightsError."""
    return _Model(read(file_of(name)))
