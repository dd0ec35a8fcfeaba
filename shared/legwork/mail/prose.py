"""Whether a line is a sentence that somebody wrote, not one of a signature."""

import re

from legwork.mail.footers import is_disclaimer
from legwork.mail.words import count_words
from legwork.values.regexes import regex

CONTACT = regex(r"https?://|www\.|\S@\S|\+?\d[\d\s().-]{6,}\d|linkedin|mailing list", re.IGNORECASE)
POSTSCRIPT = regex(r"\s{0,4}p\.?\s?s\b", re.IGNORECASE)
_SENTENCE_END, _REMARK_END = regex(r"[.!?…]\s*$"), regex(r"[.!?…:]\s*$")
_PROSE_WORDS, _SENTENCE_WORDS, _REMARK_WORDS = 14, 7, 3  # more are prose, a sentence, a remark
_SHORTEST = (_SENTENCE_WORDS + 1) * len("so ") - 1  # of a line of so many words


def is_prose(line: str) -> bool:
    """A long line, a sentence without an address or a number to call, or a postscript."""
    count = count_words(line[:1_000]) if len(line) >= _SHORTEST else 0
    if count > _PROSE_WORDS and not is_disclaimer(line):
        return True
    sentence = count > _SENTENCE_WORDS and _SENTENCE_END.search(line[-20:]) and not CONTACT.search(line)
    return bool(POSTSCRIPT.match(line) or sentence)


def is_remark(line: str) -> bool:
    """A short sentence, as people add it below their name."""
    return bool(_REMARK_END.search(line)) and count_words(line) > _REMARK_WORDS and not CONTACT.search(line)
