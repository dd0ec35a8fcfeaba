"""The title that some words say, and the trade that no table knows."""

# ruff: noqa: E501, RUF001, SIM905  # a pattern is read as one line; mail holds typographic marks; words are listed as text

import re

from legwork.understanding import vocabulary
from legwork.understanding.firms import MINOR
from legwork.understanding.names import bare, fold
from legwork.understanding.roles.role import LIKELY
from legwork.understanding.tables.role_words import ARTICLES, RELATIONS
from legwork.values.regexes import regex

_GOES_ON = MINOR | {"in", "at", "with"}  # a line that such a word ends
_NOBODYS = RELATIONS | ARTICLES
TITLE_WORDS = 8
TRAILING = regex(
    r"\s{1,40}(?:here|there|myself|too|now|today|again|yourself|herself|himself|as well|by (?:trade|training)|(?:up|down) (?:north|south|there|here)|out (?:west|east|there|here)|over|and|or|but|so|not)$",
    re.IGNORECASE,
)
_OF_THE_EVENT = frozenset(  # what calendars call people
    "organizer organiser organisateur organisatrice veranstalter organizador organizadora organizzatore host guest".split()
)
_PONDERED = regex(  # "thinking about becoming a glazier"
    r"\w{3,20}ing (?:about|of|on|to|from|for|in|towards?|whether|my|an?|the|as|becoming|being)\b", re.IGNORECASE
)


def title_in(said: str, *, whole: bool = False) -> str | None:
    """The title that some words say; `whole` where nothing else follows its trade."""
    lines = [line for line in said.split("\n") if line.strip()]
    joined = bool(lines) and lines[0].split()[-1].casefold() in _GOES_ON
    if (
        len(lines) > 1
        and not joined
        and vocabulary.title_weight(lines[0].strip()) >= LIKELY
        and lines[1].strip()[:1].isupper()
    ):
        said = lines[0]  # the next line of a signature, not a wrapped sentence
    if "@" in said or "http" in said:
        said = re.split(r"\s\S{0,80}@|\shttps?:", said, maxsplit=1)[0]
    words = TRAILING.sub("", " ".join(said.split())).strip(" '\"“”*-–—")
    if fold(words) in _OF_THE_EVENT:
        return None
    if not words or len(words.split()) > TITLE_WORDS or _PONDERED.match(words):
        return None
    if all(bare(word) in _NOBODYS for word in words.split()):
        return None
    words = words if whole else vocabulary.cut_behind_head(words)
    return words if vocabulary.title_weight(words) >= LIKELY else None


_TRADE = regex(r"(?:[^\W\d_][\w'’-]*\s){0,3}[^\W\d_][\w-]{3,}(?:er|or|ian|ist|eer|man|woman|ant)")
_NO_TRADE = RELATIONS.union(
    "better bigger other number matter member reader winner letter paper answer summer winter newcomer beginner believer"
    " lover stranger foreigner teenager mother father sister brother daughter computer user follower loner career"
    " quarter dinner manner power water river offer order corner chapter error minor major senior junior human woman man"
    " visitor neighbor donor survivor listener thinker person important relevant distant instant restaurant giant".split()
)


def plain_trade(said: str) -> str | None:
    """A trade that no table knows, behind "a" or "an": "a patent examiner"."""
    phrase = re.split(r"\s(?:in|near|from)\s", " ".join(said.split()), maxsplit=1)[0]
    words = vocabulary.cut_behind_head(TRAILING.sub("", phrase))
    return words if _TRADE.fullmatch(words) and words.split()[-1].casefold() not in _NO_TRADE else None
