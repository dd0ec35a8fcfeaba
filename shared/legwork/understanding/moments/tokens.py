"""Words, numbers and signs of a text with their places. One pass."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

from legwork.understanding.zones import fold
from legwork.values.regexes import regex

CAP = 20_000  # characters, as many as are read as sentences; what is beyond is not a time
_EASTERN = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"  # kana, Han, Hangul: written without spaces, a sign is a token
_HAS_EASTERN = regex(f"[{_EASTERN}]")
_FIRST_EASTERN = "\u3040"
_ABBREVIATED = r"(?:[Kk]l|[Cc]a|[Aa]pprox)\.(?=\s?\d)"
# Most words are of plain letters alone and no abbreviation: the first alternative, which looks for nothing else
_WORDS = r"[A-Za-z]++(?!['.\u0080-\U0010ffff])|\W|\d+|" + _ABBREVIATED + r"|[^\W\d_{}]+(?:['\u2019][^\W\d_]+)*|_"
# None begins with white space: to say so first takes two thirds of the time
_TOKEN = regex(rf"((?!\s)(?:{_WORDS.replace('{}', '')}))")
_EASTERN_TOKEN = regex(rf"((?!\s)(?:[{_EASTERN}]|{_WORDS.replace('{}', _EASTERN)}))")
_SHORTENED = frozenset(("kl.", "ca.", "approx."))
_LONGEST_NUMBER = 8  # figures


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


_new = tuple.__new__  # in half the time of the class, which only calls it


def wraps(text: str) -> frozenset[int]:
    """The line breaks of `text` that a mail client put there: where the next word would not have fitted the width."""
    lines = text.split("\n")
    wide = [len(line) for line in lines]
    if max(wide) > _NEVER_WRAPPED and any(len(line) > _NEVER_WRAPPED and line.count(" ") > _SENTENCE for line in lines):
        return frozenset()
    width = max([one for one in wide if one <= _WIDEST], default=0)
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
    return not text.isascii() and max(set(text)) >= _FIRST_EASTERN and bool(_HAS_EASTERN.search(text))


def is_number(word: str) -> bool:
    """Whether a token is a number that is read: of so many figures a longer one is none of a time."""
    return word.isdecimal() and word.isascii() and len(word) <= _LONGEST_NUMBER


_BEYOND = ("",) * 64  # what stands at either end, further than anything looks


class _Tokens(dict[int, Token]):
    """Tokens by their places, made when they are first looked at, which most never are."""

    __slots__ = ("_measured", "_pieces", "_text", "_words", "_wraps")

    def __init__(self, text: str, pieces: Sequence[str], words: Sequence[str]) -> None:
        """`pieces` are as long as those of `text`."""
        self._text, self._pieces, self._words = text, pieces, words
        self._measured = (0, 0)  # up to which piece, and where that begins
        self._wraps: frozenset[int] | None = None

    def __missing__(self, place: int) -> Token:
        if not 0 <= place < len(self._words):
            return _NOTHING
        gap, start = self._pieces[2 * place], self._start(2 * place + 1)
        end = start + len(self._pieces[2 * place + 1])
        text = self._text[start:end]
        lines = self._lines(gap, start) if "\n" in gap else 0
        number = int(text) if "0" <= text < ":" and is_number(text) else None
        made = self[place] = _new(Token, (text, self._words[place], start, end, len(gap), lines, number))
        return made

    def _start(self, piece: int) -> int:
        """Where a piece begins, from the one that was asked for before, which is near it."""
        known, start = self._measured
        if piece < known:
            start -= len("".join(self._pieces[piece:known]))
        else:
            start += len("".join(self._pieces[known:piece]))
        self._measured = (piece, start)
        return start

    def _lines(self, gap: str, start: int) -> int:
        lines = gap.count("\n")
        if lines == 1:
            self._wraps = wraps(self._text) if self._wraps is None else self._wraps
            return int(start - len(gap) + gap.index("\n") not in self._wraps)
        return lines


class Reader:
    """Looks at the tokens around a place without running off the end.

    `at(place)` is the token there, an empty one beyond either end; `word(place)` its folded word, likewise.
    `said` are its words, each once.
    """

    __slots__ = ("_count", "_pieces", "_words", "at", "eastern", "language", "said", "text", "word")

    def __init__(self, text: str) -> None:
        self.text = text = text[:CAP]
        self.language = "en"
        self.eastern = is_eastern(text)
        plain = text.isascii()
        self._pieces = pieces = _pieces(text.lower() if plain else text, eastern=self.eastern)
        self._words = words = _unshortened(pieces[1::2] if plain else _folded(pieces[1::2]))
        self.said = frozenset(words)
        self._count = len(words)
        self.at: Callable[[int], Token] = _Tokens(text, pieces, words).__getitem__
        self.word: Callable[[int], str] = [*words, *_BEYOND].__getitem__  # from behind, those are before the first one

    def __len__(self) -> int:
        return self._count

    def lines(self, place: int) -> int:
        """The lines that end before the token, which is made only where it may be the first of one."""
        breaks = not 0 <= place < self._count or "\n" in self._pieces[2 * place]
        return self.at(place).lines if breaks else 0

    def number(self, place: int) -> int | None:
        """The number that the token is, which is not made for that."""
        known = "0" <= self.word(place) < ":" and is_number(text := self._pieces[2 * place + 1])
        return int(text) if known else None

    def tight(self, place: int) -> bool:
        """Whether nothing stands between the token and the one before; it is not made for that."""
        return 0 <= place < self._count and not self._pieces[2 * place]

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """The folded words from `first` up to `last`."""
        if first < 0 or last < 0:
            first, last = max(first, 0), max(last, 0)
        return self._words[first:last]

    def phrase(self, place: int, table: Collection[str], longest: int = 4) -> tuple[str, int] | None:
        """The longest phrase of `table` (words parted by one space) that begins at `place`, and where it ends."""
        known = _PHRASES.get(id(table))
        seconds = (known[1] if known else _phrases(table)).get(self.word(place))
        if seconds is None:  # most words begin none
            return None
        reach = seconds.get(self.word(place + 1)) or seconds.get("")
        if reach is None:  # nor does the one behind it go on
            return None
        for length in range(min(reach, longest, self._count - place), 0, -1):
            candidate = " ".join(self._words[place : place + length]).replace(" - ", "-")
            if candidate in table:
                return candidate, place + length
        return None

    def starts(self, table: Collection[str]) -> list[int]:
        """The places at which a phrase of `table` may begin, by its first two words."""
        known = _phrases(table)
        return [
            place
            for place, word in enumerate(self._words)
            if word in known and ("" in (following := known[word]) or self.word(place + 1) in following)
        ]

    def places(self, wanted: AbstractSet[str]) -> list[tuple[int, str]]:
        """The places at which one of so many words stands, each with its word."""
        found = wanted & self.said
        return [(place, word) for place, word in enumerate(self._words) if word in found] if found else []

    def behind_breaks(self) -> list[int]:
        """The places before which a line breaks."""
        return [place for place, gap in enumerate(self._pieces[:-1:2]) if "\n" in gap]

    def has(self, table: Collection[str], longest: int = 4, most: int = CAP) -> bool:
        """Whether a phrase of `table` begins at any of the first so many places."""
        return any(place < most and self.phrase(place, table, longest) for place in self.starts(table))


def _pieces(text: str, *, eastern: bool) -> list[str]:
    """A gap, a token, a gap, a token … a gap: the tokens of a text, and the white space around them."""
    return (_EASTERN_TOKEN if eastern else _TOKEN).split(text)


def _folded(texts: Sequence[str]) -> Sequence[str]:
    """The words of tokens: folded one by one only where there is more to it than small letters."""
    words = "\n".join(texts).lower().split("\n") if texts else []
    return [word if word.isascii() else fold(text) for word, text in zip(words, texts, strict=True)]


def _unshortened(words: Sequence[str]) -> tuple[str, ...]:
    """The words, abbreviations without their full stop."""
    if _SHORTENED.isdisjoint(words):
        return tuple(words)
    return tuple(word.removesuffix(".") or word for word in words)


def _words_of(phrase: str) -> tuple[str, ...]:
    return _unshortened(_folded(_pieces(phrase, eastern=is_eastern(phrase))[1::2]))


_PHRASES: dict[int, tuple[Collection[str], Mapping[str, Mapping[str, int]]]] = {}


def openings(table: Collection[str]) -> frozenset[str]:
    """The first words of a table's phrases; most tokens begin none."""
    return frozenset(_phrases(table))


def seconds(table: Collection[str]) -> Iterable[tuple[str, Collection[str]]]:
    """The first words of a table's phrases, each with those that follow it, an empty one where none has to."""
    return _phrases(table).items()


def _phrases(table: Collection[str]) -> Mapping[str, Mapping[str, int]]:
    """How many tokens the longest phrase has that begins with a word and, behind that, another or none.

    Worked out once for each table.
    """
    known = _PHRASES.get(id(table))  # a table that stands there is kept, so no other one can have its id
    if known is None:
        found: dict[str, dict[str, int]] = {}
        for phrase in filter(None, map(_words_of, table)):
            seconds, second = found.setdefault(phrase[0], {}), phrase[1] if len(phrase) > 1 else ""
            seconds[second] = max(len(phrase), seconds.get(second, 0))
        known = _PHRASES[id(table)] = (table, found)
    return known[1]


_NOTHING = Token("", "", 0, 0, 1, 1)
