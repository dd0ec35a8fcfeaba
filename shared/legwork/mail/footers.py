"""Lines that no person typed: what phones and programs add, and what companies make everybody add."""

from legwork.mail.sights import Sight
from legwork.mail.tables.footers import DEVICES, DISCLAIMERS, FOOTERS, LEGAL, PROGRAMS, SENT, SYSTEMS
from legwork.mail.words import words_in

_STARTS = tuple(words.casefold() for words, _ in FOOTERS)
_HEADS, _TAILS = frozenset(words[:5] for words in (*_STARTS, *SENT)), frozenset(words[-5:] for words in SENT)
_SHORT = tuple(words for words in _HEADS | _TAILS if len(words) < len("12345"))  # those of other scripts
_OPENINGS = frozenset(words[:4] for words in DISCLAIMERS)
# a word of each, but for the last, which can go on: without them none stands in ASCII
_LEGAL_WORDS = frozenset(max(words_in(words)[:-1] or words_in(words), key=len) for words in LEGAL if words.isascii())
_MAX_WORDS, _MAX_NAMED = 9, 14  # a line with more is a sentence; one that soon names the device may say more
_SOON = 8  # words
_MAX_LINE, _MAX_PARAGRAPH = 300, 2_000


def footers(lines: list[str], seen: Sight) -> set[int]:
    """Which of the lines are footers. Hardly one begins or ends with such letters."""
    found = [number for number, line in enumerate(seen.lines) if line[:5] in _HEADS or line[-5:] in _TAILS]
    if not seen.text.isascii():
        found += [number for number, line in enumerate(seen.lines) if line.startswith(_SHORT) or line.endswith(_SHORT)]
    if "<http" in seen.text:
        found += [number for number, line in enumerate(lines) if "<http" in line.lower()]
    return {number for number in found if is_footer(lines[number])}


def is_footer(line: str) -> bool:
    """Whether a phone or a program wrote the line: "Sent from my iPhone", in any language of the tables."""
    if len(line) > _MAX_LINE:
        return False
    text = line.casefold().strip(" *_<>[]()\t")
    if "<http" in line and _names(text, PROGRAMS) and _names(text, SYSTEMS):
        return len(text.split()) <= _MAX_WORDS
    bare = text.rstrip(" .!")
    known = text.startswith(_STARTS)
    if not known and not text.startswith(SENT) and not bare.endswith(SENT):
        return False
    words = text.split()
    soon = " ".join(words[:_SOON])
    if len(words) > (_MAX_NAMED if _names(soon, DEVICES) else _MAX_WORDS):
        return False
    return known or _names(text, DEVICES)


def _names(text: str, things: tuple[str, ...]) -> bool:
    return any(map(text.__contains__, things))


def is_disclaimer(line: str) -> bool:
    """Whether a paragraph that opens with this line speaks for the company: confidential, registered, unsubscribe."""
    text = line[:_MAX_PARAGRAPH].casefold().strip(" *_>-[]\t")
    if text[:4] in _OPENINGS and text.startswith(DISCLAIMERS):
        return True
    if text.isascii() and _LEGAL_WORDS.isdisjoint(words_in(text)):
        return False
    return _names(text, LEGAL)
