"""What a mail gateway puts above a text: "[EXTERNAL] This email came from outside"."""

import re

from legwork.mail.sights import Sight
from legwork.mail.tables.banners import BANNERS, TERMS
from legwork.mail.words import words_in
from legwork.values.regexes import regex

_TAG = regex(
    r"\s{0,4}[*_]{0,3}[\[(<*]{1,3}\s?(?:external|extern|ext|externe|externo|esterno|outside)\b[^\])>*]{0,40}[\])>*]{1,3}[\s:*_-]{0,6}",
    re.IGNORECASE,
)
_RULE = regex(r"^\s{0,8}[-_=*~#|\u2500\u2014\s]{3,200}$")
_FIRST_WORDS = tuple({words.split()[0] for words in BANNERS})
_MAX_LINES, _MAX_WORDS = 8, 90  # of a paragraph
_TAGGED, _SURE = 2, 4  # words that gateways use: behind a tag, and alone
_SHORTEST = _SURE * (min(map(len, TERMS)) + 1) - 1  # so long are as many words


def may_open_with_banner(lines: list[str], seen: Sight) -> bool:
    """Whether a banner can stand on top: a tag, the first word of one, or as many words that gateways use."""
    first = seen.filled[0]
    if not lines[first][0].isalnum() or seen.lines[first].startswith(_FIRST_WORDS):
        return True
    paragraph = seen.text.lstrip().partition("\n\n")[0]
    return len(paragraph) >= _SHORTEST and len(TERMS.intersection(words_in(paragraph))) >= _SURE


def banner_cut(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines of the banner on top, and the rest. A tag before a sentence is cut off alone."""
    start, end = 0, _paragraph_end(lines, 0)
    while end and _is_banner(lines[start:end]):
        start, end = end, _paragraph_end(lines, end)
    first = next((number for number in range(start, len(lines)) if lines[number].strip()), None)
    tag = _tag(lines[first][:200]) if first is not None else None
    if tag and first is not None:
        return [*lines[:first], tag[0]], [lines[first][tag.end() :], *lines[first + 1 :]]
    if start and first is not None and _RULE.match(lines[first]):
        start = first + 1
    return lines[:start], lines[start:]


def _tag(text: str) -> re.Match[str] | None:
    return None if text[:1].isalnum() else _TAG.match(text)


def _paragraph_end(lines: list[str], start: int) -> int:
    """The line behind the next paragraph; 0 where none follows or it is no short one."""
    first = next((number for number in range(start, len(lines)) if lines[number].strip()), None)
    if first is None:
        return 0
    end = next((number for number in range(first, len(lines)) if not lines[number].strip()), len(lines))
    return end if end - first <= _MAX_LINES else 0


def _is_banner(paragraph: list[str]) -> bool:
    text = " ".join(line[:1_000] for line in paragraph).casefold().strip(" *_#|-\t")
    words = words_in(text)
    if len(words) > _MAX_WORDS:
        return False
    tag = _tag(text)
    said = len(TERMS.intersection(words_in(text[tag.end() :]) if tag else words))
    if tag:
        return said >= _TAGGED or not text[tag.end() :].strip()
    return text.startswith(BANNERS) or said >= _SURE
