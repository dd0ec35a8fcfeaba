# ruff: noqa: RUF001, SIM905 - typographic signs are what mail holds; a row of words reads best
"""Text to sentences: verbatim, with line wraps undone and lists kept apart."""

import re
from collections.abc import Sequence
from dataclasses import field

from legwork.understanding.remembered import remembered
from legwork.understanding.words import words_in, words_in_lines
from legwork.values.frozen import frozen
from legwork.values.regexes import regex

TEXT_CAP = 20_000
SENTENCE_CAP = 600
SENTENCES_CAP = 300

_STRAIGHT = tuple(zip("‘’‚‛“”„‟–—‑\u00a0\u202f\u2009", "''''\"\"\"\"---   ", strict=True))
_BULLET = regex(r"[ \t]{0,8}(?:[-*•·‣◦▪+][ \t]+|\(?\d{1,2}[.):][ \t]+)")
# it begins with the class of all signs that end a sentence: a search then looks for these alone
_END = regex(r"[.!?…;-](?:(?<=[.!?…])[.!?…]{0,39}[\"')\]]{0,2}(?=\s|$)|(?<=;)(?=\s)|(?<=\s-)-?(?=\s))")
_TITLES = frozenset("mr mrs ms mx dr prof st av avda vs e.g i.e ca approx tel ext kl z.b d.h bzw mme sra".split())
_SHORTENED = frozenset(
    "inc ltd co jr sr a.m p.m am pm u.a "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun".split()
)
_MONTH = regex(
    r"(?:jan|feb|mär|mar|apr|ma[ij]|jun|jul|aug|sep|o[kc]t|nov|de[zc])[a-zéû]{0,8}\b", re.IGNORECASE
)  # "am 11. Januar"
_DAY_DIGITS = 2  # of a day of the month
_WRAPPED_AT = 50  # a shorter line was ended on purpose


@frozen
class Sentence:
    """One sentence or list item: the verbatim `text` without its bullet, and whether it was a list item.

    `plain` is the text with straight quotes and dashes, for matching; as long as the verbatim text. `small` is that in
    small letters. `written` are its `words_in` as they are written, `words` those in small letters.
    """

    text: str
    item: bool
    plain: str = field(repr=False, compare=False)
    small: str = field(repr=False, compare=False)
    written: Sequence[str] = field(repr=False, compare=False)
    words: Sequence[str] = field(repr=False, compare=False)

    @property
    def asks(self) -> bool:
        """Whether it ends with a question mark."""
        return "?" in self.text[-4:]


def straight(text: str) -> str:
    """The text with straight quotes, plain dashes and plain spaces; as long as it was."""
    if not text.isascii():
        for sign, plain in _STRAIGHT:  # a hundredth of the time of `str.translate`
            text = text.replace(sign, plain)
    return text


def flowing(text: str) -> str:
    """The text with a space for each line break that only wraps a line; as long as it was."""
    lines = text.split("\n")
    for number, line in enumerate(lines[:-1]):
        lines[number] = f"{line} " if len(line) >= _WRAPPED_AT and lines[number + 1] else f"{line}\n"
    return "".join(lines)


def in_small_letters(text: str) -> str:
    """The text in lower case, as long as it was. Searched for a pattern in lower case it takes a third of the time."""
    return text.lower() if text.isascii() else text.replace("İ", "i").lower()


def sentence(text: str) -> Sentence:
    """A text that is one sentence."""
    plain = straight(text)
    return Sentence(text, False, plain, in_small_letters(plain), *words_in(plain))


@remembered
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order; at most 300, each cut to 600 characters."""
    found: list[str] = []
    items: list[bool] = []
    for line, item in _unwrapped(text[:TEXT_CAP]):
        pieces = _split(line)
        found += pieces
        items += [item] * len(pieces)
        if len(found) >= SENTENCES_CAP:
            break
    texts = [piece[:SENTENCE_CAP] for piece in found[:SENTENCES_CAP]]
    plain = straight("\n".join(texts))  # what is alike for all is done once for all
    lines, small = plain.split("\n"), in_small_letters(plain).split("\n")
    return tuple(map(Sentence, texts, items, lines, small, *words_in_lines(plain)))


def _unwrapped(text: str) -> list[tuple[str, bool]]:
    lines: list[tuple[str, bool]] = []
    joined, item, width = "", False, 0
    for raw in [*text.splitlines(), ""]:
        line = raw.strip()
        wide = len(line)
        bullet = _BULLET.match(raw) if line and not line[0].isalpha() else None
        if bullet:
            line = raw[bullet.end() :].strip()
        elif joined and line and width >= _WRAPPED_AT:
            joined, width = f"{joined} {line}", wide
            continue
        if joined:
            lines.append((joined, item))
        joined, item, width = line, bool(bullet), wide
    return lines


def _split(line: str) -> list[str]:
    """The sentences of a line that begins and ends with a word or a sign."""
    pieces: list[str] = []
    begin = 0
    for end in _END.finditer(line):
        stop = end.end()
        if end.group() == "." and stop < len(line) and _goes_on(line[begin : stop - 1], line[stop:].lstrip()):
            continue
        if piece := line[begin:stop].strip(" -"):
            pieces.append(piece)
        begin = stop
    if rest := line[begin:].strip():
        pieces.append(rest)
    return pieces


def _goes_on(said: str, rest: str) -> bool:
    """Whether a full stop between words only shortens the last of those `said`."""
    words = said.rsplit(None, 1)
    last = words[-1].lstrip("(\"'") if words else ""
    following = rest[:1]
    if last.isdigit() and len(last) <= _DAY_DIGITS:
        return bool(_MONTH.match(rest))
    if last.casefold() == "no":  # "No. 7", and no plain no
        return following.isdigit()
    if last.casefold() in _TITLES or (len(last) == 1 and last.isalpha() and last not in "IaA"):
        return True
    return last.casefold() in _SHORTENED and not following.isupper()
