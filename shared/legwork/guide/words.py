"""From text to the terms that are compared: stems, and the concepts that words and phrases stand for."""

from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from legwork.guide.tables.concepts import ANCHORS, CONCEPTS
from legwork.guide.tables.stop_words import STOP_WORDS
from legwork.values.regexes import regex

CONCEPT = "#"  # marks a concept among terms; no stem begins with it
_ANCHORS = frozenset(CONCEPT + name for name in ANCHORS)
_APOSTROPHES = regex("['\u2019\u02bc]")
_WORD = regex(r"[^\W_]+")
_NAME = regex(r"(?<=[\w,;] )[A-Z][a-z]+")  # a capital within a sentence
_ENDINGS = (
    "ization",
    "ational",
    "ations",
    "ation",
    "ings",
    "ing",
    "edly",
    "ed",
    "ies",
    "es",
    "s",
    "ly",
    "er",
    "e",
    "y",
)
_SHORTEST_STEM = 3
_LONG = 5  # years or minutes
_AGES: Mapping[range, str] = {range(16, 23): "eighteen", range(30, 70): "forty"}


class Unit(NamedTuple):
    """A telling word, or a phrase of the table. `stem` is empty for a phrase; `concepts` carry their mark.

    `named` is true of a word that is written like a name.
    """

    stem: str
    concepts: tuple[str, ...]
    named: bool = False

    @property
    def terms(self) -> tuple[str, ...]:
        """All that it may be found by."""
        return (self.stem, *self.concepts) if self.stem else self.concepts

    @property
    def anchors(self) -> bool:
        """Whether it speaks of this guide's subject at all."""
        return not _ANCHORS.isdisjoint(self.concepts)


def terms(text: str) -> list[str]:
    """The terms of all units of the text, each as often as it stands there."""
    return [term for unit in units(text) for term in unit.terms]


def stems(text: str) -> list[str]:
    """The stems of the telling words, without their concepts."""
    return [stem(word) for word in tokens(text) if word not in STOP_WORDS]


def units(text: str) -> list[Unit]:
    """The telling words of the text and the phrases of the table in it. A word within a phrase stands for that, too."""
    words = tokens(text)
    stemmed = [stem(word) for word in words]
    names = {name.lower() for name in _NAME.findall(text)}
    single, phrases = _tables()
    found: list[Unit] = []
    within: dict[int, tuple[str, ...]] = {}
    for start, first in enumerate(stemmed):
        for phrase, meant_by in phrases.get(first, ()):
            if tuple(stemmed[start : start + len(phrase)]) == phrase:
                found.append(Unit("", meant_by))
                within |= dict.fromkeys(range(start, start + len(phrase)), meant_by)
    for place, (word, one) in enumerate(zip(words, stemmed, strict=True)):
        if word not in STOP_WORDS:
            meant = dict.fromkeys((*single.get(one, ()), *within.get(place, ())))
            found.append(Unit(one, tuple(meant), word in names))
    return found


def tokens(text: str) -> list[str]:
    """The words of a text in lower case, apostrophes left out; a number as the word that says what it means."""
    found = _WORD.findall(_APOSTROPHES.sub("", text).lower())
    return [_spoken(word, following) if word.isdecimal() else word for word, following in pairwise((*found, ""))]


def _spoken(number: str, following: str) -> str:
    """An age or a span of time as one word for all like it: 52 is "forty", 19 "eighteen", 12 years "twenty"."""
    value = int(number[:4])
    if following.startswith(("year", "yr", "minute", "min")):
        return "twenty" if value >= _LONG else number
    return next((word for ages, word in _AGES.items() if value in ages), number)


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """The word without its ending. Crude on purpose: a stem need not be a word, only the same for all forms."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM and not word.endswith("ss"):
            kept = word[: -len(ending)]
            doubled = ending in {"ing", "ed", "er"} and kept[-1] == kept[-2] and kept[-1] not in "lsz"
            return kept[:-1] if doubled else kept
    return word


_Phrases = Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]


@cache
def _tables() -> tuple[Mapping[str, tuple[str, ...]], _Phrases]:
    """Concepts by stem; phrases, as stems and with their concepts, by their first stem."""
    single: dict[str, tuple[str, ...]] = {}
    phrases: dict[tuple[str, ...], tuple[str, ...]] = {}
    for name, row in CONCEPTS.items():
        for word in dict.fromkeys(stem(one) for one in tokens(row.words)):
            single[word] = (*single.get(word, ()), CONCEPT + name)
        for phrase in row.phrases.split("|") if row.phrases else ():
            key = tuple(stem(one) for one in tokens(phrase))
            phrases[key] = (*phrases.get(key, ()), CONCEPT + name)
    by_first: dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]] = {}
    for key, names in phrases.items():
        by_first[key[0]] = (*by_first.get(key[0], ()), (key, names))
    return single, by_first
