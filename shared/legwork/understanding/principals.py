"""Principals: for whom somebody writes who keeps another's diary."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; mail holds typographic marks

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from legwork.understanding.cues import Cue, words_of
from legwork.understanding.names import fold, names_in
from legwork.understanding.roles import role_at
from legwork.understanding.sentences import in_small_letters
from legwork.values.regexes import regex

TEXT_CAP = 20_000


class Principal(NamedTuple):
    """The one for whom a mail was written, their title where the mail says it, and the verbatim words."""

    name: str
    title: str | None
    words: str


_NAME_AHEAD = Cue(
    r"\b(?:(?:(?:executive|personal|administrative|virtual)\s?)?assistant (?:to|for)|(?:ea|pa|secretary|chief of staff|aide) (?:to|for)|on behalf of|in the name of"
    r"|(?:assistent|assistentin|assistenz|sekretariat|büro) (?:von|der|des)|im auftrag von|assistante? de|secrétaire de|de la part de|asistente de|en nombre de|assistente d[ei]|per conto di"
    r"|office of|(?:diary|calendar|schedule|appointments) of|i (?:support|assist|work for|schedule for)|scheduling for|calendar for|diary for|copied (?:in )?by)\s+(?:dr\.? |prof\.? |mr\.? |ms\.? |mrs\.? )?"
)  # in small letters
_POSSESSIVE = Cue(
    r"['’]s?\s+(?:[a-z]+ )?(?:diary|calendar|schedule|assistant|EA|PA|office|inbox|chief of staff|travel)\b"
)
_ASKED = regex(
    r"(?<=\S)\s{1,3}(?:(?:has |had )?(?:asked|requested|wanted) (?:that )?(?:me|I)\b|has read your|would (?:be|love|like)|is (?:delighted|happy|pleased|glad)|passed (?:me )?your|forwarded (?:me )?your)",
    re.IGNORECASE,
)
_ASIDE = regex(r",\s(?:our |the )?([^,.!?\n]{3,60}),$")  # "Ada Boone, our chief clerk, has asked me …"
_OF_A_DIARY = Cue(r"\b(?:diary|calendar|coordinate|schedul|set up|availability|arrange|find (?:a|some) time)")


def principal_in(text: str, author: str | None, others: Callable[[], tuple[str, ...]] = tuple) -> Principal | None:
    """The principal named by a mail that `author` wrote for another; None where they write for themselves.

    `others` gives the names of further people in the headers: a bare first name counts where it is one of theirs.
    """
    text = text[:TEXT_CAP]
    small, words = in_small_letters(text), words_of(text)
    return (
        _named_ahead(text, _NAME_AHEAD.all_within(small, words), author, others)
        or _owning(text, author, others)
        or (_asking(text, author, others()) if _OF_A_DIARY.within(small, words) else None)
    )


def _named_ahead(
    text: str, cues: Iterable[re.Match[str]], author: str | None, others: Callable[[], tuple[str, ...]]
) -> Principal | None:
    """The one named behind "assistant to", "on behalf of"."""
    for cue in cues:
        words, after = text[cue.start() : cue.end()], text[cue.end() : cue.end() + 120]
        name = next(names_in(after), None)
        if name is not None and name.start <= 1 and not _same(name.text, author):
            role = role_at(after[name.end :].lstrip(" ,")) if after[name.end :].startswith((",", " (")) else None
            return Principal(_known(name.text, others()), role.title if role else None, words + after[: name.end])
        if known := _opens_with(after, others(), author):
            return Principal(known, None, words + known)
    return None


def _owning(text: str, author: str | None, others: Callable[[], tuple[str, ...]]) -> Principal | None:
    """The one whose diary or office it is: "Ada Boone's calendar"."""
    for cue in _POSSESSIVE.finditer(text):
        before = text[max(0, cue.start() - 60) : cue.start()]
        last = next((name for name in reversed(list(names_in(before))) if name.end == len(before)), None)
        if last is not None and not _same(last.text, author):
            return Principal(_known(last.text, others()), None, before[last.start :] + cue[0])
        if known := _closes_with(before, others(), author):
            return Principal(known, None, known + cue[0])
    return None


def _asking(text: str, author: str | None, others: tuple[str, ...]) -> Principal | None:
    """The one who asked for it, in a letter about a diary: "Ada would like …"."""
    for cue in _ASKED.finditer(text) if others else ():
        before = text[max(0, cue.start() - 100) : cue.start()]
        aside = _ASIDE.search(before)
        if known := _closes_with(before[: aside.start()] if aside else before, others, author):
            role = role_at(aside[1]) if aside else None
            return Principal(known, role.title if role else None, known + (aside[0] if aside else "") + cue[0])
    return None


def _same(name: str, author: str | None) -> bool:
    return fold(name) == fold(author or "")


def _known(name: str, others: tuple[str, ...]) -> str:
    """The full name of the headers where the text gives a part of it."""
    return next((other for other in others if set(fold(name).split()) <= set(fold(other).split())), name)


def _opens_with(after: str, others: tuple[str, ...], author: str | None) -> str | None:
    return next((other for other in others if not _same(other, author) and _begins(after, other.split()[0])), None)


def _begins(text: str, word: str) -> bool:
    """Whether a text begins with a whole word. No pattern of a name: those compiled are kept."""
    return text.startswith(word) and not (text[len(word) : len(word) + 1] or " ").isalnum()


def _closes_with(before: str, others: tuple[str, ...], author: str | None) -> str | None:
    return next(
        (other for other in others if not _same(other, author) and before.endswith((other.split()[0], other))),
        None,
    )
