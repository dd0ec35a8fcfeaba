"""Words, numbers and signs of a text with their places. One pass."""

# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts

from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import NamedTuple

from legwork.understanding.zones import fold
from legwork.values.regexes import regex

CAP = 20_000  # characters, as many as are read as sentences; what is beyond is not a time
_EASTERN = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"  # kana, Han, Hangul: written without spaces, a sign is a token
_HAS_EASTERN = regex(f"[{_EASTERN}]")
_FIRST_EASTERN = "\u3040"
_WORDS = r"\d+|(?:[Kk]l|[Cc]a|[Aa]pprox)\.(?=\s?\d)|[^\W\d_{}]+(?:['\u2019][^\W\d_]+)*|[^\w\s]|_"
_TOKEN = regex(_WORDS.format(""))
_EASTERN_TOKEN = regex(rf"[{_EASTERN}]|{_WORDS.format(_EASTERN)}")


class Token(NamedTuple):
    """`text` as written, `word` folded. `spaces` and `lines` count what stands before it; a wrapped line ends not."""

    text: str
    word: str
    start: int
    end: int
    spaces: int
    lines: int
    number: int | None = None  # of a run of at most 8 digits

    @property
    def tight(self) -> bool:
        """Nothing between this token and the one before."""
        return not self.spaces and not self.lines


def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of `text`, without white space."""
    text = text[:CAP]
    found = []
    last = 0
    wrapped = wraps(text)
    for match in (_EASTERN_TOKEN if is_eastern(text) else _TOKEN).finditer(text):
        start, end = match.span()
        words = match.group()
        if words.isalpha() and words.isascii():
            word, number = words.lower(), None
        else:
            word = fold(words.removesuffix(".") or words)
            number = int(words) if words.isascii() and words.isdigit() and len(words) <= 8 else None
        spaces = start - last
        lines = text.count("\n", last, start) if spaces else 0
        if lines == 1 and text.find("\n", last, start) in wrapped:
            lines = 0
        found.append(Token(words, word, start, end, spaces, lines, number))
        last = end
    return tuple(found)


def wraps(text: str) -> frozenset[int]:
    """The line breaks of `text` that a mail client put there: where the next word would not have fitted the width."""
    if "\n" not in text:
        return frozenset()
    lines = text.split("\n")
    if any(len(line) > _NEVER_WRAPPED and line.count(" ") > _SENTENCE for line in lines):
        return frozenset()
    width = max((len(line) for line in lines if len(line) <= _WIDEST), default=0)
    if width < _NARROWEST:
        return frozenset()
    found, end = [], -1
    for line, following in pairwise(lines):
        end += len(line) + 1
        word = following.partition(" ")[0]
        full = len(line) <= _WIDEST and len(line) + 1 + len(word) > width
        if full and word[:1].isalnum() and not word.endswith((":", ")")) and not line.endswith(":"):
            found.append(end)
    return frozenset(found)


_NARROWEST, _WIDEST = 60, 80  # characters: at what mail clients wrap
_NEVER_WRAPPED, _SENTENCE = 100, 8  # characters and blanks of a line that shows that nothing was wrapped


def is_eastern(text: str) -> bool:
    """Whether any sign of it is a token of its own: a range of so many signs takes long to compile."""
    return max(text, default="") >= _FIRST_EASTERN and bool(_HAS_EASTERN.search(text))


class Reader:
    """Looks at the tokens around a place without running off the end."""

    __slots__ = ("_count", "_words", "eastern", "language", "text", "tokens")

    def __init__(self, text: str) -> None:
        self.text = text[:CAP]
        self.language = "en"
        self.eastern = is_eastern(self.text)
        self.tokens = tokens(self.text)
        self._words = tuple(token.word for token in self.tokens)
        self._count = len(self.tokens)

    def __len__(self) -> int:
        return self._count

    def at(self, place: int) -> Token:
        """The token at `place`; an empty one beyond either end."""
        return self.tokens[place] if 0 <= place < self._count else _NOTHING

    def word(self, place: int) -> str:
        """The folded word at `place`; empty beyond either end."""
        return self._words[place] if 0 <= place < self._count else ""

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """The folded words from `first` up to `last`."""
        if first < 0 or last < 0:
            first, last = max(first, 0), max(last, 0)
        return self._words[first:last]

    def phrase(self, place: int, table: Collection[str], longest: int = 4) -> tuple[str, int] | None:
        """The longest phrase of `table` (words parted by one space) that begins at `place`, and where it ends."""
        known = _REACHES.get(id(table))
        reaches = known[1] if known is not None and known[0] is table else _reaches(table)
        reach = reaches.get(self._words[place] if 0 <= place < self._count else "")
        if reach is None:  # most words begin none
            return None
        for length in range(min(reach, longest, self._count - place), 0, -1):
            candidate = " ".join(self._words[place : place + length]).replace(" - ", "-")
            if candidate in table:
                return candidate, place + length
        return None


_REACHES: dict[int, tuple[Collection[str], Mapping[str, int]]] = {}


def openings(table: Collection[str]) -> frozenset[str]:
    """The first words of a table's phrases; most tokens begin none."""
    return frozenset(_reaches(table))


def _reaches(table: Collection[str]) -> Mapping[str, int]:
    """How many tokens the longest phrase has that begins with a word, worked out once for each table."""
    known = _REACHES.get(id(table))
    if known is None or known[0] is not table:
        reaches: dict[str, int] = {}
        for phrase in filter(None, map(tokens, table)):
            reaches[phrase[0].word] = max(len(phrase), reaches.get(phrase[0].word, 0))
        known = _REACHES[id(table)] = (table, reaches)
    return known[1]


_NOTHING = Token("", "", 0, 0, 1, 1)
