#!/usr/bin/env python3
"""Makes `legwork/understanding/tables/cue_words.py`: for each `Cue`, what is known of all that it finds.

The words one of which stands in it, each with those one of which stands beside it, and the letters one of which it
begins with.

They are read from the pattern itself. Run it after a change to a pattern; one that the table does not know is searched
for in every text, which is right and only slower. `derive_cues.py --check` changes nothing and exits with 1 where the
table is not that of the patterns.
"""

# ruff: noqa: SIM905 - a row of words reads best

import gc
import pkgutil
import re
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import groupby
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]  # the parse tree of a pattern has no public door
from re import _parser as sre_parser  # type: ignore[attr-defined]
from re._casefix import _EXTRA_CASES  # type: ignore[import-not-found]  # as above
from typing import Any

from legwork import understanding
from legwork.understanding import commands, intents
from legwork.understanding.cues import FIRST, OPENING, Cue, alike, key_of, opened_by
from legwork.understanding.roles import employers
from legwork.understanding.tables.role_words import YOU, YOURS, I

TABLE = Path(__file__).parents[2] / "shared" / "legwork" / "understanding" / "tables" / "cue_words.py"
HEAD = '''\
"""For each pattern of a `Cue`, by its key, the words one of which it needs, and the letters with which it may begin.

"kiln forge, bake fire + clay loam" needs "kiln", "forge", or "bake" or "fire" with "clay" or "loam" anywhere beside it.
Of a phrase that opens a request the first three letters are told, or fewer where anything may follow: "kil|a f".

Made by `infra/dev/derive_cues.py`.
"""

# ruff: noqa: E501, RUF001 - a pattern a line; words of other alphabets
# fmt: off
from collections.abc import Mapping

# letters that a search in any case holds for alike (the table of `re`), each with the first of them
ALIKE: Mapping[int, int] = {
'''

_WORD = re.compile(r"\w+")
_EVERYWHERE = frozenset("a and for i in is it me my of the to we will you your".split())
_COMMON = frozenset(
    "a an and are as at be by can could de do for from good have i if in is it la le me my no not of on or our so that "
    "the this to und was we will with would you your "
    "abou am call coul has how like meet one plea some than time up what when woul work".split()
)
_WAYS = 24  # in which a piece of a pattern may be written before only its rarest words count

Needed = Mapping[str, frozenset[str]]  # words one of which is needed, each with those one of which it needs, if any

# Pieces of a pattern are written out: words as they are, any other sign as a space, and
_ANYTHING, _EDGE = "\x01", "\x02"  # what may be more of the word beside it; where a word begins or ends


def needed_words(pattern: str, flags: int = 0) -> Needed:
    """Words of `words_of` one of which stands in every text that matches; none where there are none to go by."""
    return _Written(sre_parser.parse(pattern, flags), _ANYTHING).clearest()


_SIGNS = "".join(map(chr, range(sys.maxunicode + 1)))
_WIDE = 256  # a range of more signs than these is no help


def first_letters(pattern: str, flags: int = 0) -> str | None:
    """The class of the signs one of which is the first of whatever matches; None where there is none to go by.

    There is none where that may be any sign, and where a pattern opens with the beginning of a text or of a line, where
    a search fails at once; nor where it refers back to a group of its own, which `opened_by` cannot hold.
    """
    tree = sre_parser.parse(pattern, flags)
    if tree[0] == (sre.AT, sre.AT_BEGINNING):
        return None
    signs = _begun(tree, flags, 1)
    if "" in signs or _ANYTHING in signs:
        return None
    letters = "".join(f"\\{sign}" if sign in r"\]^-[&~|" else sign for sign in sorted(signs))
    try:
        re.compile(opened_by(letters, pattern), flags)
    except re.error:
        return None
    return letters


def openings(pattern: str, flags: int = 0) -> frozenset[str]:
    """The letters, as `alike` gives them, with which whatever matches begins: fewer where any may follow them."""
    begun = _begun(sre_parser.parse(pattern, flags), flags, OPENING)
    found = {alike(letters.rstrip(_ANYTHING)) for letters in begun}
    return frozenset(one for one in found if found.isdisjoint(one[:length] for length in range(len(one))))


def _begun(piece: Iterable[tuple[Any, Any]], flags: int, length: int) -> frozenset[str]:
    """The first signs of a piece, up to so many."""
    found = frozenset(("",))
    for kind, what in piece:
        found = _continued(found, _begun_by(kind, what, flags, length), length)
    return found


def _continued(begun: Iterable[str], following: Collection[str], length: int) -> frozenset[str]:
    whole = {one for one in begun if len(one) >= length or one.endswith(_ANYTHING)}
    return frozenset(whole.union((one + more)[:length] for one in begun if one not in whole for more in following))


def _begun_by(kind: object, what: Any, flags: int, length: int) -> frozenset[str]:
    """The same of one item."""
    if kind in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
        return frozenset(("",))
    if kind in (sre.LITERAL, sre.IN):
        return _matching_any(what if kind is sre.IN else [(kind, what)], flags)
    if kind is sre.SUBPATTERN:
        _, more, less, inner = what
        return _begun(inner, (flags | more) & ~less, length)
    if kind is sre.BRANCH:
        return frozenset().union(*(_begun(way, flags, length) for way in what[1]))
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        least, most, inner = what
        once = _begun(inner, flags, length)
        times = [frozenset(("",))]
        while len(times) <= min(most, length):
            times.append(_continued(times[-1], once, length))
        return frozenset().union(*times[min(least, length) :])
    return frozenset((_ANYTHING,))


def _matching_any(signs: Sequence[tuple[Any, Any]], flags: int) -> frozenset[str]:
    codes: set[int] = set()
    for kind, what in signs:
        if kind is sre.LITERAL:
            codes.add(what)
        elif kind is sre.RANGE and what[1] - what[0] < _WIDE:
            codes.update(range(what[0], what[1] + 1))
        else:
            return frozenset((_ANYTHING,))
    return frozenset().union(*(_matching(code, flags) for code in codes))


@cache
def _matching(code: int, flags: int) -> frozenset[str]:
    """Every sign that a sign of a pattern stands for."""
    return frozenset(re.findall(re.escape(chr(code)), _SIGNS, flags & re.IGNORECASE))


class _Written:
    """A piece of a pattern: the ways to write it behind its `start`, and what else is `needed`, all of it.

    Not `whole`: the ways are those of its end alone.
    """

    def __init__(self, piece: Iterable[tuple[Any, Any]], start: str) -> None:
        self.ways = {start}
        self.needed: list[Needed] = []
        self.whole = True
        self._start = start
        for literal, items in groupby(piece, key=lambda item: item[0] is sre.LITERAL):
            if literal:
                self._add({"".join(_letter(sign) for _, sign in items)})
            else:
                for kind, what in items:
                    self._then(kind, what)

    def clearest(self) -> Needed:
        """The words that speak most clearly; with those that need no other, the words that do so next."""
        first, second, *_ = *sorted([*self.needed, *self._words()], key=_clarity, reverse=True), {}, {}
        return {
            word: beside or (frozenset() if word in second else frozenset(second)) for word, beside in first.items()
        }

    def continued(self) -> set[str]:
        """The ways as they go on behind what stands before them."""
        return {way.removeprefix(self._start) for way in self.ways} if self.whole else self.ways

    def _then(self, kind: object, what: Any) -> None:
        if kind is sre.IN:
            self._add(_one_of(what))
        elif kind is sre.SUBPATTERN:
            self._add_piece(self._behind(what[-1]))
        elif kind is sre.BRANCH:
            self._add_branches([self._behind(way) for way in what[1]])
        elif kind in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            self._add_repeated(*what)
        elif kind is sre.AT:
            self._add({_ANYTHING if what is sre.AT_NON_BOUNDARY else _EDGE})
        elif kind is sre.ASSERT_NOT and _is_word_sign(what[1]):
            self._add({_EDGE})
        elif kind not in (sre.ASSERT, sre.ASSERT_NOT):
            self._add({_ANYTHING})

    def _behind(self, piece: Iterable[tuple[Any, Any]]) -> "_Written":
        return _Written(piece, _ANYTHING + _EDGE if _ends_word(self.ways) else _ANYTHING)

    def _add(self, ways: Collection[str]) -> None:
        if len(ways) > 1 and len(self.ways) * len(ways) > _WAYS:  # one more sign makes them no more
            self.needed += self._words()
            self.ways, self.whole = {_ANYTHING + _EDGE if _ends_word(self.ways) else _ANYTHING}, False
        self.ways = {before + way for before in self.ways for way in ways}

    def _add_piece(self, piece: "_Written") -> None:
        self.needed += piece.needed
        self._add(piece.continued())

    def _add_branches(self, branches: "Sequence[_Written]") -> None:
        if all(branch.whole for branch in branches):
            self._add({way for branch in branches for way in branch.continued()})
            return
        needed = [branch.clearest() for branch in branches]
        self.needed += [_any_of(needed)] if all(needed) else []
        self._add({_ANYTHING})

    def _add_repeated(self, least: int, most: int, piece: Iterable[tuple[Any, Any]]) -> None:
        inner = self._behind(piece)
        ways = inner.continued()
        if ways <= {" "}:
            self._add({" "} if least else {" ", ""})
        elif least:
            self._add_piece(inner)
            self._add({_ANYTHING + _EDGE if _ends_word(ways) else _ANYTHING} if most > 1 else {""})
        elif most == 1 and inner.whole:
            self._add({"", *ways})
        else:
            self._add({_ANYTHING + _EDGE if _ends_word(self.ways) and _ends_word(ways) else _ANYTHING})

    def _words(self) -> list[Needed]:
        """A word or two of each way; none where a way has no word to go by."""
        ways = [_words_in(way) for way in self.ways]
        if not all(ways):
            return []
        first = _fewest([_clearest(words) for words in ways])
        return [_any_of([_needed_in(words, first) for words in ways])]


def _ends_word(ways: Iterable[str]) -> bool:
    return all(way.endswith((" ", _EDGE)) for way in ways)


@cache
def _letter(code: int) -> str:
    """A sign of the pattern as `words_of` gives it."""
    sign = alike(chr(code))
    return sign if _WORD.match(sign) else " "


def _one_of(signs: Sequence[tuple[Any, Any]]) -> set[str]:
    """The ways to write one of a class of signs."""
    found: set[str] = set()
    for kind, what in signs:
        if kind is sre.LITERAL:
            found.add(_letter(what))
        elif kind is sre.CATEGORY and what in (sre.CATEGORY_SPACE, sre.CATEGORY_NOT_WORD):
            found.add(" ")
        else:
            return {_ANYTHING}
    return found


def _is_word_sign(piece: Sequence[tuple[Any, Any]]) -> bool:
    """Whether a piece is one sign of a word, or of a class with those: not before or after it is an edge."""
    return len(piece) == 1 and piece[0][0] is sre.IN and (sre.CATEGORY, sre.CATEGORY_WORD) in piece[0][1]


def _words_in(way: str) -> frozenset[str]:
    """The words by which a way to write a pattern is known."""
    return frozenset(_known(way, word) for word in _WORD.finditer(way)) - {""}


def _clearest(words: frozenset[str]) -> frozenset[str]:
    """Those that say most."""
    most = max(map(_clear, words), default=0)
    return frozenset(word for word in words if _clear(word) == most)


def _clarity(needed: Needed) -> tuple[float, int]:
    """The clearer, the greater."""
    return min(map(_clear, needed)), -len(needed)


def _needed_in(words: frozenset[str], first: frozenset[str]) -> Needed:
    """Of the words of a way one of the `first`, and the clearest beside it."""
    one = min(_clearest(words & first))
    return {one: frozenset(sorted(_clearest(words - {one}))[:1])}


def _any_of(branches: Iterable[Needed]) -> Needed:
    """What is needed where any of these is."""
    beside: dict[str, list[frozenset[str]]] = {}
    for needed in branches:
        for word, others in needed.items():
            beside.setdefault(word, []).append(others)
    return {word: frozenset().union(*sets) if all(sets) else frozenset() for word, sets in beside.items()}


def _fewest(ways: Sequence[frozenset[str]]) -> frozenset[str]:
    """Few words one of which stands in every way: first the one that stands in most of them."""
    found = set()
    while ways:
        counted = Counter(sorted(word for way in ways for word in way))
        found.add(counted.most_common(1)[0][0])
        ways = [way for way in ways if found.isdisjoint(way)]
    return frozenset(found)


def _known(way: str, word: re.Match[str]) -> str:
    """As much of a word as a text is known by; empty where more may stand before it, or too little is there."""
    if way[word.start() - 1] == _ANYTHING:
        return ""
    ended = word.end() < len(way) and way[word.end()] != _ANYTHING
    return word[0][:FIRST] if ended or len(word[0]) >= FIRST else ""


def _clear(word: str) -> float:
    """How much a word says: little where many texts hold it, next to nothing where most do."""
    return 0.5 if word in _EVERYWHERE else 1 if word in _COMMON else len(word)


def cues() -> list[Cue]:
    """Every cue of the package, those that are made on first use too."""
    for module in pkgutil.walk_packages(understanding.__path__, f"{understanding.__name__}."):
        import_module(module.name)
    for register in intents.Register:
        intents.compiled(register)
    for who in (YOU, I, employers.PRONOUN_DOES):
        employers.doing(who)
        employers.running(who)
        employers.called(who)
    employers.yours(YOURS)
    return [one for one in gc.get_objects() if isinstance(one, Cue)]


def _escaped(signs: str) -> str:
    return signs.encode("unicode_escape").decode().replace('"', '\\"')


def _row(needed: Needed) -> str:
    """What is needed as the table holds it: words that need the same others stand together."""
    groups: dict[str, list[str]] = {}
    for word, beside in sorted(needed.items()):
        groups.setdefault(" ".join(sorted(beside)), []).append(word)
    return ", ".join(" ".join(words) + (beside and f" + {beside}") for beside, words in sorted(groups.items()))


def table() -> str:
    """The text of the table."""
    patterns = sorted({key_of(one.source, one.flags): (one.source, int(one.flags)) for one in cues()}.items())
    needed = [(key, _row(needed_words(*pattern))) for key, pattern in patterns]
    begins = [(key, first_letters(*pattern)) for key, pattern in patterns]
    opened = {key_of(one.source, one.flags): openings(one.source, one.flags) for one in commands.CUES}
    rows = [f'    {key}: "{row}",\n' for key, row in needed if row]
    letters = [f'    {key}: "{_escaped(signs)}",\n' for key, signs in begins if signs]
    begun = [f'    {key}: "{_escaped("|".join(sorted(found)))}",\n' for key, found in sorted(opened.items())]
    first = {letter: min(letter, *others) for letter, others in _EXTRA_CASES.items()}
    alike = [f"    {letter}: {one},\n" for letter, one in sorted(first.items())]
    return (
        f"{HEAD}{''.join(alike)}}}\n\nCUE_WORDS: Mapping[int, str] = {{\n{''.join(rows)}}}\n\n"
        f"# as a class of a pattern holds them\nCUE_LETTERS: Mapping[int, str] = {{\n{''.join(letters)}}}\n\n"
        f"# of the phrases that open a sentence\nCUE_OPENINGS: Mapping[int, str] = {{\n{''.join(begun)}}}\n"
    )


def main() -> int:
    """Writes the table, or checks it."""
    made = table()
    if "--check" in sys.argv:
        return int(TABLE.read_text(encoding="utf-8") != made)
    TABLE.write_text(made, encoding="utf-8")
    print(made.count("\n"), "lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
