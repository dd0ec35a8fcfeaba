# ruff: noqa: E501, PLR2004 - a pattern on one line reads best; figures are weights and counts, said beside them
"""Whether a mail belongs to a conversation held to learn, or to a job interview."""

import re
from collections.abc import Iterable

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


def _weigh(text: str, cues: tuple[tuple[float, Cue], ...]) -> tuple[float, str]:
    total, words, small = 0.0, "", in_small_letters(text)
    stand = words_of(text)
    for weight, cue in cues:
        if not cue.words.isdisjoint(stand) and (hit := cue.pattern.search(small)):
            total += weight
            words = words or text[hit.start() : hit.end()]
    return total, words


def kind_of(texts: Iterable[str]) -> tuple[Kind, str]:
    """The kind that the texts (the newest first) show, and the words that show it.

    Legwork keeps conversations held to learn: where no words show a job interview, it is one of them.
    """
    text = _DENIED.sub(" ", straight("\n".join(texts))[:TEXT_CAP])
    job, job_words = _weigh(text, _JOB)
    learn, learn_words = _weigh(text, _LEARN)
    if job > learn and job >= 2:
        return Kind.JOB, job_words
    return Kind.INFORMATIONAL, learn_words
