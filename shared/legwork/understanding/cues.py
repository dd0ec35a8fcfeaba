"""Patterns of words that most texts cannot hold: one look at the words of a text tells, before any search.

A search tries a pattern at every character, and a mail is searched for some hundred patterns. Nearly all of them need
one of a few words, some only beside another ("cancel…", "call … off"): where a text has none, there is nothing to
search for. Those words stand in `tables.cue_words`; a pattern that the table does not know is searched for everywhere.

A pattern that opens with the edge of a word is tried at every character all the same, one that opens with a class of
letters at those alone. The table holds those with which what a pattern finds begins, and it is looked for by them.
"""

import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from heapq import merge
from operator import itemgetter

from legwork.understanding.remembered import remembered
from legwork.understanding.sentences import Sentence, straight
from legwork.understanding.tables.cue_words import ALIKE, CUE_LETTERS, CUE_OPENINGS, CUE_WORDS
from legwork.values.regexes import regex

FIRST = 4  # letters of a word by which it is known
OPENING = 3  # letters by which the beginning of a text is known
ALWAYS = frozenset(("",))  # a word that stands in every text
_KNOWN_BY: Callable[[str], str] = itemgetter(slice(FIRST))
_ALIKE = tuple((chr(letter), chr(first)) for letter, first in ALIKE.items() if letter != first)
_BEGINNING = regex(rf"(\w{{1,{FIRST}}})\w*")
_LATIN = "".join(map(chr, range(256)))
_PARTED = "".join(char if char.isalnum() or char == "_" else " " for char in _LATIN).lower().encode("latin-1")


@remembered
def words_of(text: str) -> frozenset[str]:
    """The words of a text in small letters, up to the fourth."""
    plain = straight(text)
    try:
        latin = plain.encode("latin-1")
    except UnicodeEncodeError:
        return ALWAYS.union(_BEGINNING.findall(alike(plain)))
    return ALWAYS.union(map(_KNOWN_BY, latin.translate(_PARTED).decode("latin-1").split()))


def words_of_sentence(sentence: Sentence) -> frozenset[str]:
    """The same for a sentence, which has its words."""
    if sentence.plain.isascii():
        return ALWAYS.union(map(_KNOWN_BY, sentence.words))
    return words_of(sentence.plain)


def alike(text: str) -> str:
    """The text so that letters that a search in any case holds for alike are the same."""
    if text.isascii():
        return text.lower()
    text = text.replace("İ", "i").lower()
    for letter, first in _ALIKE:
        text = text.replace(letter, first)
    return text


def key_of(pattern: str, flags: int) -> int:
    """The key under which the words of a pattern stand in the table."""
    return zlib.crc32(f"{int(flags)} {pattern}".encode())


def opened_by(letters: str, pattern: str) -> str:
    """A pattern for the letter, one of these, with which what another pattern finds begins."""
    return f"(?-i:[{letters}])(?<=(?={pattern})(?s:.))"


def _beside(row: str) -> Mapping[str, frozenset[str]]:
    """The words of a row of the table, each with those one of which it needs beside it."""
    found: dict[str, frozenset[str]] = {}
    for group in row.split(", "):
        words, _, others = group.partition(" + ")
        found |= dict.fromkeys(words.split() or ALWAYS, frozenset(others.split()) or ALWAYS)
    return found


class Cue:
    """A pattern that is looked for only where one of its words stands, beside one of those that word needs.

    Finds what the pattern alone would find.
    """

    __slots__ = ("alone", "beginning", "beside", "flags", "pattern", "source", "words")

    def __init__(self, pattern: str, flags: int | re.RegexFlag = 0) -> None:
        self.source = pattern
        self.flags = flags
        key = key_of(pattern, flags)
        self.beside = _beside(CUE_WORDS.get(key, ""))
        self.words = frozenset(self.beside)
        self.alone = frozenset(word for word, others in self.beside.items() if others == ALWAYS)
        self.pattern = regex(pattern, flags)  # for texts whose words were looked at
        letters = CUE_LETTERS.get(key)  # where it begins: a search finds that sooner, and no more than that
        self.beginning = regex(opened_by(letters, pattern), flags) if letters else self.pattern

    def may_stand(self, words: frozenset[str]) -> bool:
        """Whether it may stand in a text of such `words_of`."""
        if self.words.isdisjoint(words):  # as mostly
            return False
        return not self.alone.isdisjoint(words) or bool(self.standing(words))

    def standing(self, words: frozenset[str]) -> list[str]:
        """Its words that stand in a text of such `words_of`, each with one of those it needs."""
        return [word for word in self.words & words if not self.beside[word].isdisjoint(words)]

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where it stands."""
        return self.within(text, words_of(text))

    def within(self, text: str, words: frozenset[str]) -> re.Match[str] | None:
        """The first place where it stands in a text of such `words_of`."""
        if not self.may_stand(words) or not (begins := self.beginning.search(text)):
            return None
        return self.pattern.match(text, begins.start())

    def sub(self, instead: str, text: str) -> str:
        """The text with `instead` at every place where it stands."""
        return self.pattern.sub(instead, text) if self.search(text) else text

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where it stands, from left to right."""
        return self.all_within(text, words_of(text))

    def all_within(self, text: str, words: frozenset[str]) -> Iterator[re.Match[str]]:
        """The same in a text of such `words_of`."""
        if not self.may_stand(words) or not (begins := self.beginning.search(text)):
            return iter(())
        return self.pattern.finditer(text, begins.start())


class CueIndex:
    """Many cues by their words: which of them may stand in a text is told by one look at each word of it."""

    __slots__ = ("_by_word", "_words")

    def __init__(self, cues: Iterable[Cue]) -> None:
        self._by_word: dict[str, list[tuple[int, frozenset[str]]]] = {}
        for number, cue in enumerate(cues):
            for word, beside in cue.beside.items():
                self._by_word.setdefault(word, []).append((number, beside))
        self._words = frozenset(self._by_word)

    def among(self, words: frozenset[str]) -> list[int]:
        """The numbers of the cues that may stand in a text of such `words_of`, in their order."""
        found = words & self._words
        return sorted(
            {number for word in found for number, beside in self._by_word[word] if not beside.isdisjoint(words)}
        )


class OpeningIndex:
    """Cues by the letters with which what they find begins: which of them may match at the beginning of a text."""

    __slots__ = ("_by_opening",)

    def __init__(self, cues: Iterable[Cue]) -> None:
        opened: dict[str, set[int]] = {"": set()}
        for number, cue in enumerate(cues):
            for opening in CUE_OPENINGS.get(key_of(cue.source, cue.flags), "").split("|"):
                opened.setdefault(opening, set()).add(number)
        self._by_opening = {
            opening: sorted(set().union(*(opened.get(opening[:length], ()) for length in range(len(opening) + 1))))
            for opening in opened
        }

    def at(self, text: str) -> Sequence[int]:
        """The numbers of the cues that may match where a text begins, in their order."""
        opening = alike(text[:OPENING])
        while opening not in self._by_opening:
            opening = opening[:-1]
        return self._by_opening[opening]


class Ways:
    """Ways to say one thing, patterns in small letters: each is looked for only where one of its words stands."""

    __slots__ = ("_cues", "_index")

    def __init__(self, *patterns: str) -> None:
        self._cues = tuple(map(Cue, patterns))
        self._index = CueIndex(self._cues)

    def stand_in(self, small: str, words: frozenset[str]) -> bool:
        """Whether any of them stands in a text in small letters, or in one with these `words_of` at most."""
        return any(self._cues[number].beginning.search(small) for number in self._index.among(words))

    def all_within(self, small: str, words: frozenset[str]) -> Iterator[re.Match[str]]:
        """Every place where one of them stands, from left to right."""
        found = (self._cues[number].all_within(small, words) for number in self._index.among(words))
        return merge(*found, key=re.Match.start)
