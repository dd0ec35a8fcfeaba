# ruff: noqa: E501, PLR2004 - a pattern on one line reads best; figures are weights and counts, said beside them
"""Whether a mail belongs to a conversation held to learn, or to a job interview."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from legwork.understanding.cues import Cue, words_of
from legwork.understanding.sentences import in_small_letters, straight
from legwork.understanding.tables.kind_words import INFORMATIONAL_WORDS, JOB_WORDS
from legwork.values.meaning import Kind

TEXT_CAP = 30_000
_HINT = 1.0
# What a kind's words do not mean it by: "this is not a job interview", "I heard your interview on going it alone".
_DENIED = Cue(
    r"\b(?:not|isn'?t|no longer) (?:an? |for an? )?(?:informational|job)\b"
    r"|\b(?:read|reading|heard|hearing|saw|seen|watch\w{0,3}|listen\w{0,3} to|enjoy\w{0,3}|came across) (?:\w{1,12} ){0,3}?interviews?\b",
    re.IGNORECASE,
)
_NAMED = frozenset(("info", "inte", "job"))  # the beginnings of what is denied


def _cues(table: tuple[tuple[float, str], ...]) -> tuple[tuple[float, Cue], ...]:
    return tuple((weight, Cue(rf"\b(?:{words})(?!\w)")) for weight, words in table)


_JOB = _cues(tuple(row for row in JOB_WORDS if row[0] > _HINT))
_JOB_HINTS = _cues(tuple(row for row in JOB_WORDS if row[0] <= _HINT))
_LEARN = _cues(INFORMATIONAL_WORDS)


class _Text(NamedTuple):
    """A text with straight quotes, in small letters, and the words of it."""

    plain: str
    small: str
    words: frozenset[str]


def _text(text: str) -> _Text:
    words = words_of(text)  # the other readers ask for those of each text as well
    plain = straight(text[:TEXT_CAP])
    if not _NAMED.isdisjoint(words) and _DENIED.within(plain, words):
        plain = _DENIED.pattern.sub(" ", plain)
    return _Text(plain, in_small_letters(plain), words)


def _said(texts: Iterable[_Text], cues: tuple[tuple[float, Cue], ...]) -> Iterator[tuple[float, str]]:
    """The weights of the cues that stand in any of the texts, in their order, each with its first words."""
    for weight, cue in cues:
        for plain, small, words in texts:
            if hit := cue.within(small, words):
                yield weight, plain[hit.start() : hit.end()]
                break


def kind_of(texts: Iterable[str]) -> tuple[Kind, str]:
    """The kind that the texts (the newest first) show, and the words that show it.

    Legwork keeps conversations held to learn: where no words show a job interview, it is one of them.
    """
    read = [_text(one) for one in texts if one]
    job, learn = list(_said(read, _JOB)), _said(read, _LEARN)
    if job:  # what is a hint adds to words of a job, and is none alone
        job += _said(read, _JOB_HINTS)
    weight = sum(weight for weight, _ in job)
    first = next(learn, (0.0, ""))
    if weight >= 2 and weight > first[0] + sum(weight for weight, _ in learn):
        return Kind.JOB, job[0][1]
    return Kind.INFORMATIONAL, first[1]
