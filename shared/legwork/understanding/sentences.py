# ruff: noqa: RUF001, SIM905 - typographic signs are what mail holds; a row of words reads best
"""Text to sentences: verbatim, with line wraps undone and lists kept apart."""

import re
from dataclasses import field

from legwork.understanding.remembered import remembered
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
    small letters.
    """

    text: str
    item: bool = False
    plain: str = field(init=False, repr=False, compare=False)
    small: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Both spellings, which many patterns are looked for in."""
        object.__setattr__(self, "plain", straight(self.text))
        object.__setattr__(self, "small", in_small_letters(self.plain))

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


def in_small_letters(text: str) -> str:
    """The text in lower case, as long as it was. Searched for a pattern in lower case it takes a third of the time."""
    return text.lower() if text.isascii() else text.replace("İ", "i").lower()


@remembered
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order; at most 300, each cut to 600 characters."""
    found: list[Sentence] = []
    for line, item in _unwrapped(text[:TEXT_CAP]):
        found.extend(Sentence(piece[:SENTENCE_CAP], item) for piece in _split(line))
        if len(found) >= SENTENCES_CAP:
            break
    return tuple(found[:SENTENCES_CAP])


def _unwrapped(text: str) -> list[tuple[str, bool]]:
    lines: list[tuple[str, bool]] = []
    joined, item, width = "", False, 0
    for raw in [*text.splitlines(), ""]:
        bullet = _BULLET.match(raw)
        line = raw[bullet.end() :].strip() if bullet else raw.strip()
        if joined and line and not bullet and width >= _WRAPPED_AT:
            joined, width = f"{joined} {line}", len(raw.strip())
            continue
        if joined:
            lines.append((joined, item))
        joined, item, width = line, bool(bullet), len(raw.strip())
    return lines


def _split(line: str) -> list[str]:
    pieces: list[str] = []
    begin = 0
    for end in _END.finditer(line):
        words = line[begin : end.start()].rsplit(None, 1)
        last = words[-1].lstrip("(\"'") if words else ""
        if end.group() == "." and _goes_on(last, line[end.end() :].lstrip()):
            continue
        if piece := line[begin : end.end()].strip(" -"):
            pieces.append(piece)
        begin = end.end()
    if rest := line[begin:].strip():
        pieces.append(rest)
    return pieces


def _goes_on(last: str, rest: str) -> bool:
    following = rest[:1]
    if not following:
        return False
    if last.isdigit() and len(last) <= _DAY_DIGITS:
        return bool(_MONTH.match(rest))
    if last.casefold() == "no":  # "No. 7", and no plain no
        return following.isdigit()
    if last.casefold() in _TITLES or (len(last) == 1 and last.isalpha() and last not in "IaA"):
        return True
    return last.casefold() in _SHORTENED and not following.isupper()
