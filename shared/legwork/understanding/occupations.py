"""What somebody does, told by where a noun stands and not by which noun it is: "a towboat captain with …"."""

# ruff: noqa: RUF001, RUF002  # mail holds typographic marks and other alphabets

import re

from legwork.understanding import vocabulary
from legwork.understanding.cues import Cue
from legwork.understanding.names import bare
from legwork.understanding.tables.occupation_words import AGENT_ENDINGS, BOUNDS, NO_OCCUPATIONS, PRAISE
from legwork.values.regexes import regex

MOST_WORDS = 4
_SHORTEST = 4
_ENDS = BOUNDS | {"one"}
_OF = frozenset(("of", "de", "du", "d'", "di", "do", "da"))
_WORD = regex(r"[^\W\d_][\w'’-]{0,40}")


def occupation(said: str) -> str | None:
    """The noun phrase of at most four words that a text opens with, where it can name what somebody does; else None.

    Only for a place in a sentence where nothing but an occupation stands ("works as …", "a … at FIRM"). Words in
    capitals end it but for its last, as German writes its nouns.
    """
    words: list[str] = []
    for word in said.split()[: 2 * MOST_WORDS]:
        core = word.rstrip(",.;:!?)")
        if not words and bare(core) in PRAISE:
            continue
        joins = bool(words) and bare(core) in _OF
        if not _WORD.fullmatch(core) or (bare(core) in _ENDS and not joins):
            break
        words.append(core)
        if core != word:
            break
    while words and bare(words[-1]) in _OF:
        words.pop()
    head = _head(words)
    if not words or len(words) > MOST_WORDS or len(head) < _SHORTEST or head in NO_OCCUPATIONS:
        return None
    return None if head.endswith(("ing", "ed", "ly")) else " ".join(words)


def sounds_like_trade(phrase: str) -> bool:
    """Whether a noun phrase ends as nouns for people at work do ("cave rescuer"), or in a known one ("line cook")."""
    return _head(phrase.split()).endswith(AGENT_ENDINGS) or vocabulary.title_weight(phrase) >= vocabulary.STRONG


def _head(words: list[str]) -> str:
    """The noun of a phrase: its last word, or the one before "of"."""
    before_of = next((place for place, word in enumerate(words) if place and bare(word) in _OF), len(words))
    return bare(words[before_of - 1]) if words else ""


# Places in a letter where the occupation of the one addressed stands

_PHRASE = r"((?:[^\W\d_][\w'’-]{1,30}\s){0,4}?[^\W\d_][\w'’-]{2,30})"
_LIKE_YOU = Cue(
    rf"\b(?:an?|the|any|one)\s{_PHRASE}\s(?:like|such as)\s(?:you|yourself)\b"
    r"(?!\s(?:[a-z]{2,12}ed|said|say|told|wrote|did|do|put|were|have|had|thought)\b)",  # no "the school, like you said"
    re.IGNORECASE,
)
_AS_YOU = Cue(rf"(?:^|[.!?]\s+|\n)as an?\s{_PHRASE}(?:\s(?:who|with)\s[^.!?,]{{1,80}})?,\s+you", re.IGNORECASE)
_FROM_TO = Cue(
    rf"\b(?:you|your)\s[^.!?]{{0,40}}?\bfrom\s(?:(?:being\s)?an?\s)?{_PHRASE}\sto\s(?:(?:being\s|becoming\s)?an?\s)?((?:[^\W\d_][\w'’-]{{1,30}}\s?){{1,4}})",
    re.IGNORECASE,
)
_WORKING_AS = Cue(
    r"(?P<firm>[A-ZÀ-ÞĞİŞ][\w-]{1,30}(?:\s[A-ZÀ-ÞĞİŞ&][\w-]{0,30}){0,3})['’]\w{1,4}\s+(?P<trade>(?:[^\W\d_]{3,30}\s){1,3})olarak\s"
)


def told_to_reader(text: str) -> tuple[str, str] | None:
    """The occupation that a letter takes for granted of its reader, and the words: "a stuntman like you"."""
    for cue in (_LIKE_YOU, _AS_YOU):
        for found in cue.finditer(text):
            if trade := occupation(found[1]):
                return trade, found[0]
    for found in _FROM_TO.finditer(text):
        trade = occupation(found[2])
        if trade == found[1]:  # "from corner to corner"
            continue
        if trade and trade.islower() and (sounds_like_trade(trade) and sounds_like_trade(found[1])):
            return trade, found[0]
    return None


def told_in_turkish(text: str) -> tuple[str, str, str] | None:
    """Occupation, firm and words of "FIRM'de … olarak çalışıyorsunuz", where both stand before the verb."""
    found = _WORKING_AS.search(text)
    return (found["trade"].strip(), found["firm"], found[0]) if found else None
