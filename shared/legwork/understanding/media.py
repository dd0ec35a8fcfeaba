# ruff: noqa: E501 - a pattern on one line reads best
"""How two people meet: the medium that words name, and what they name without meaning it."""

import re
from collections.abc import Iterable, Iterator

from legwork.understanding.cues import Cue, words_of
from legwork.understanding.sentences import flowing, in_small_letters, straight
from legwork.understanding.tables.media_words import FACE_TO_FACE, IN_PERSON, PHONE, VIDEO
from legwork.values.meaning import Medium
from legwork.values.regexes import regex

_MEDIA = tuple((medium, Cue(rf"\b(?:{words})(?!\w)")) for medium, words in
               ((Medium.VIDEO, VIDEO), (Medium.PHONE, PHONE), (Medium.IN_PERSON, IN_PERSON)))  # fmt: skip
_TASTY = Cue(
    r"\b(?:coffee|kaffee|kaffe|koffie|caffè|un caf[eé]|lunch|lunchen|mittagessen|breakfast|brunch|dinner|cuppa|a tea|beer|drinks?)\b",
    re.IGNORECASE,
)
_WITH_VIDEO = Cue(
    r"\b(?:whats ?app|signal|telegram|viber|messenger|line|wechat|kakao)\b[^.!?\n]{0,20}\bvideo\b"
    r"|\bsame (?:video |meeting )?link\b|\blink (?:stays|remains) the same\b|\blink is (?:still )?the same\b",
    re.IGNORECASE,
)
_FACE_TO_FACE = Cue(FACE_TO_FACE, re.IGNORECASE)
_BEFORE = 90  # characters
_REFUSED = regex(r"\b(?:not|no|don'?t|rather than|instead of|unless|hate|can'?t)\b[^.!?,;]{0,25}$", re.IGNORECASE)
# how the meeting was arranged: "we settled it by phone"
_ARRANGED = regex(
    r"\b(?:agreed|arranged|decided|settled|fixed|confirmed|discussed|promised|said|told|spoke|talked|chatted|mentioned|got through(?: to)?|reached)"
    r"(?: (?!to |we |that |for |i |let)[\w'.-]{1,20}){0,4} (?:on|by|over|via) (?:the |my )?$",
    re.IGNORECASE,
)
# where somebody is anyway, whoever calls: "she was due to be at the barn"
_OWN_DAY = regex(
    r"\b(?:was|were) (?:going|planning|meant|supposed|due) to be (?:in|at|on) (?:the |my |our )?$", re.IGNORECASE
)
_MISHAP = r"(?:late|lost|stuck|lock(?:ed|s)?|delay\w*|held up|trouble|problems?|miss|(?:can'?t|cannot|can not|don'?t) (?:find|make|see|get)|comes? up|goes wrong|wrong|chang\w+|emergenc\w+|drops?|fails?|cuts? out|outside|nobody|no one)"
_IN_CASE = regex(
    rf"\b(?:if|in case|should)\b[^.!?\n]{{0,40}}\b{_MISHAP}\b[^.!?\n]{{0,40}}$"
    r"|\b(?:any|for|with) (?:bother|trouble|problems?|issues?|difficult\w{1,4}|delays?|hitch\w{0,3})\b[^.!?\n]{0,25}$",
    re.IGNORECASE,
)
_IN_THAT_CASE = regex(rf"[^.!?\n]{{0,30}}\b(?:if|in case|should)\b[^.!?\n]{{0,30}}\b{_MISHAP}\b", re.IGNORECASE)
_ON = regex(r" (?:(?!(?:or|oder|ou|of|eller|and|und)\b)[\w'-]{1,12} ){0,3}$")  # between "ring me" and "Teams"


def medium_in(text: str) -> tuple[Medium, str, bool] | None:
    """The medium that a text names first and does not refuse, the words, and whether they are sure.

    Something to eat or drink is a hint alone: people take coffee to their screens too.
    """
    words = words_of(text)
    plain = flowing(straight(text))
    if by_video := _WITH_VIDEO.within(plain, words):
        return Medium.VIDEO, text[by_video.start() : by_video.end()], True
    if ":" in text and (labelled := _labelled(text)):
        return labelled
    small = in_small_letters(plain)
    first: tuple[Medium, re.Match[str]] | None = None
    video: re.Match[str] | None = None
    for medium, cue in _MEDIA:
        hits = _hits(cue, small, words, first[1].start() if first else len(small))
        if hit := _meant(plain, medium, hits):
            first, video = (medium, hit), hit if medium is Medium.VIDEO else video
    if first:
        medium, hit = first
        if medium is Medium.PHONE and video and _ON.match(plain[hit.end() : video.start()]):
            medium, hit = Medium.VIDEO, video  # "ring me on Teams"
        return medium, text[hit.start() : hit.end()], True
    tasty = _TASTY.within(plain, words)
    return (Medium.IN_PERSON, text[tasty.start() : tasty.end()], False) if tasty else None


_HOW = Cue(
    r"^[ \t]{0,40}(?:type|format|mode|method|how|via|interview type|meeting type)[ \t]{0,20}:[ \t]{0,40}(?P<said>[^\n]{1,80})$",
    re.IGNORECASE | re.MULTILINE,
)


def _labelled(text: str) -> tuple[Medium, str, bool] | None:
    """What a form says behind its label: "Type: Telephone interview"."""
    found = _HOW.search(text)
    return medium_in(found["said"]) if found else None


def is_visit(text: str) -> bool:
    """Whether words are said of nothing but a visit."""
    return _FACE_TO_FACE.search(straight(text)) is not None


def is_in_case(plain: str, start: int, end: int) -> bool:
    """Whether what stands there is only for when something goes wrong: "call me if the bus is late"."""
    return bool(_IN_CASE.search(plain[max(0, start - _BEFORE) : start]) or _IN_THAT_CASE.match(plain, end))


def _hits(cue: Cue, small: str, words: frozenset[str], until: int) -> Iterator[re.Match[str]]:
    """Where a cue stands before a place, looked for in the lines that hold one of its words."""
    needed = cue.standing(words)
    end = -1
    while places := [place for word in needed if (place := small.find(word, end + 1)) >= 0]:
        begin = small.rfind("\n", 0, min(places)) + 1
        end = small.find("\n", begin)
        end = end if end >= 0 else len(small)
        while (begins := cue.beginning.search(small, begin, end)) and begins.start() < until:
            if hit := cue.pattern.match(small, begins.start(), end):
                yield hit
                begin = hit.end()
        if end >= until:
            return


def _meant(plain: str, medium: Medium, hits: Iterable[re.Match[str]]) -> re.Match[str] | None:
    """The first words for a medium that are not refused, and say how the two will meet."""
    for hit in hits:
        before = plain[max(0, hit.start() - _BEFORE) : hit.start()]
        if _REFUSED.search(before) or _TASTY.pattern.fullmatch(hit.group()):
            continue
        if medium is Medium.IN_PERSON and _OWN_DAY.search(before):
            continue
        if medium is Medium.PHONE and (_ARRANGED.search(before) or is_in_case(plain, hit.start(), hit.end())):
            continue
        return hit
    return None
