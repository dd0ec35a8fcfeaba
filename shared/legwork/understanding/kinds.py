# ruff: noqa: E501, PLR2004 - a pattern on one line reads best; figures are weights and counts, said beside them
"""Whether a mail belongs to a conversation held to learn, or to a job interview."""

import re
from collections.abc import Iterable, Iterator

from legwork.understanding.cues import Cue, words_of
from legwork.understanding.sentences import in_small_letters, straight
from legwork.understanding.tables.kind_words import INFORMATIONAL_WORDS, JOB_WORDS
from legwork.values.meaning import Kind

TEXT_CAP = 30_000
# What a kind's words do not mean it by: "this is not a job interview", "I heard your interview on going it alone".
_DENIED = Cue(
    r"\b(?:not|isn'?t|no longer) (?:an? |for an? )?(?:informational|job)\b"
    r"|\b(?:read|reading|heard|hearing|saw|seen|watch\w{0,3}|listen\w{0,3} to|enjoy\w{0,3}|came across) (?:\w{1,12} ){0,3}?interviews?\b",
    re.IGNORECASE,
)


def _cues(table: tuple[tuple[float, str], ...]) -> tuple[tuple[float, Cue], ...]:
    return tuple((weight, Cue(rf"(?<!\w)(?:{words})(?!\w)")) for weight, words in table)


_JOB, _LEARN = _cues(JOB_WORDS), _cues(INFORMATIONAL_WORDS)


def _said(
    text: str, small: str, words: frozenset[str], cues: tuple[tuple[float, Cue], ...]
) -> Iterator[tuple[float, str]]:
    """The weights of the cues that stand in a text, in their order, each with its words."""
    for weight, cue in cues:
        if not cue.words.isdisjoint(words) and (hit := cue.pattern.search(small)):
            yield weight, text[hit.start() : hit.end()]


def kind_of(texts: Iterable[str]) -> tuple[Kind, str]:
    """The kind that the texts (the newest first) show, and the words that show it.

    Legwork keeps conversations held to learn: where no words show a job interview, it is one of them.
    """
    texts = [one for one in texts if one]
    words = frozenset[str]().union(*map(words_of, texts))  # the other readers ask for those of each as well
    text = straight("\n".join(texts))[:TEXT_CAP]
    text = text if _DENIED.words.isdisjoint(words) else _DENIED.pattern.sub(" ", text)
    small = in_small_letters(text)
    job, learn = list(_said(text, small, words, _JOB)), _said(text, small, words, _LEARN)
    weight = sum(weight for weight, _ in job)
    first = next(learn, (0.0, ""))
    if weight >= 2 and weight > first[0] + sum(weight for weight, _ in learn):
        return Kind.JOB, job[0][1]
    return Kind.INFORMATIONAL, first[1]
