"""The draft of a request held against etiquette. Pure: words in, findings out; nothing is kept."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum, unique
from functools import cache

from legwork.guide.tables import etiquette as tables
from legwork.guide.tables.stop_words import STOP_WORDS
from legwork.values.frozen import frozen
from legwork.values.regexes import regex

CAP = 8_000  # characters of a draft that are read
ENGLISH = (
    0.2  # of the words are everyday words in the plainest English (two in five as a rule), one in twenty elsewhere
)
FEW_WORDS = 12  # tell no language
MANY_WORDS = 110  # "about 100": a few more do no harm
_SENTENCE = regex(r"[^.?!;\n]{1,600}(?:[.?!;](?!\w)|\n|.|$)")
_WORD = regex(r"[^\W_][\w'-]*")
_BLANK = regex(r"\[[^\]\n]{1,120}\]")
_APOSTROPHE = regex("[\u2019\u02bc]")
_WITHOUT_BRACKETS = str.maketrans("", "", "[]")
_BLANKS = regex(r"[^\S\n]+")
_SUBJECT = regex(rf"\s*{tables.SUBJECT}", re.IGNORECASE)
_GREETING = regex(rf"\s*{tables.GREETING}", re.IGNORECASE)
_CLOSING = regex(tables.CLOSING, re.IGNORECASE)
_COMMANDED = regex(tables.COMMANDED, re.IGNORECASE)
_LINE = 400  # characters of a line that are looked at
_NEGATION_REACHES = 60  # characters before the words that it denies
_LINES_OF_A_REQUEST = 3


@unique
class Slip(StrEnum):
    """What may be wrong with a request."""

    ASKS_FOR_A_JOB = "asks_for_a_job"
    RESUME_ATTACHED = "resume_attached"
    NO_LENGTH = "no_length"
    TOO_LONG = "too_long"
    NO_CONNECTION = "no_connection"
    BLANK_LEFT = "blank_left"


@frozen
class Finding:
    """A slip with the words that show it; None where something is missing."""

    slip: Slip
    words: str | None = None


@frozen
class Checked:
    """How many words the draft has between greeting and closing, and what to change, the gravest first.

    Of a draft that is not `english` only its length, its files and its blanks are looked at.
    """

    words: int
    findings: tuple[Finding, ...]
    english: bool = True


def check(draft: str, files: Sequence[str] = ()) -> Checked:
    """What etiquette says to the draft of a request. `files` are the names of what is attached to it."""
    text = _BLANKS.sub(" ", _APOSTROPHE.sub("'", draft[:CAP]))
    body = _body(text)
    words = _WORD.findall(body)
    english = _is_english(words)
    judged = _findings(text, body, len(words), files) if english else _of_any_language(text, len(words), files)
    return Checked(len(words), tuple(judged), english)


def _is_english(words: Sequence[str]) -> bool:
    everyday = sum(map(STOP_WORDS.__contains__, map(str.casefold, words)))
    return len(words) < FEW_WORDS or everyday >= ENGLISH * len(words)


def draft_in(mail: str) -> str:
    """The draft in a mail that asks to check it: without the line that asks, from the greeting or the subject on."""
    lines = mail[:CAP].strip().split("\n")
    for number, line in enumerate(lines):
        if _SUBJECT.match(line[:_LINE]) or (number and _GREETING.match(line[:_LINE])):
            return "\n".join(lines[number:]).strip()
        if number == 0 and _GREETING.match(line[:_LINE]) and not any(map(_asks_for_it, lines[:4])):
            return mail[:CAP].strip()
    for number, line in enumerate(lines[:_LINES_OF_A_REQUEST]):
        if _asks_for_it(line):
            rest = "\n".join(lines[number + 1 :]).strip()
            head, colon, tail = line.partition(":")
            return f"{tail.strip()}\n{rest}".strip() if colon and _asks_for_it(head) and tail.strip() else rest
    return mail[:CAP].strip()


def _findings(text: str, body: str, words: int, files: Sequence[str]) -> Iterator[Finding]:
    if found := _asserted(body, "ASKS_FOR_A_JOB"):
        yield Finding(Slip.ASKS_FOR_A_JOB, found)
    if found := _resume(body, files):
        yield Finding(Slip.RESUME_ATTACHED, found)
    if not _any("LENGTH", body):
        yield Finding(Slip.NO_LENGTH)
    if not _any("CONNECTION", text):
        yield Finding(Slip.NO_CONNECTION)
    yield from _length_and_blanks(text, words)


def _of_any_language(text: str, words: int, files: Sequence[str]) -> Iterator[Finding]:
    if found := _resume("", files):
        yield Finding(Slip.RESUME_ATTACHED, found)
    yield from _length_and_blanks(text, words)


def _length_and_blanks(text: str, words: int) -> Iterator[Finding]:
    if words > MANY_WORDS:
        yield Finding(Slip.TOO_LONG, f"{words} words")
    if blank := _BLANK.search(text):
        yield Finding(Slip.BLANK_LEFT, blank[0])


def _resume(body: str, files: Sequence[str]) -> str | None:
    named = (one for one in files if re.search(tables.RESUME_FILE, one.casefold()))
    return next(named, None) or _asserted(body, "RESUME_ATTACHED")


def _asserted(body: str, table: str) -> str | None:
    """The sentence in which a pattern of the table stands and is not denied."""
    if not _has_any(table, body):
        return None
    for sentence in _SENTENCE.findall(body):
        for pattern in _compiled(table):
            for found in pattern.finditer(sentence):
                before = sentence[max(0, found.start() - _NEGATION_REACHES) : found.end()]
                if not any(denial.search(before) for denial in _compiled("DENIES")):
                    return " ".join(sentence.split())
    return None


def _any(table: str, text: str) -> bool:
    return _has_any(table, " ".join(text.translate(_WITHOUT_BRACKETS).split()))


def _has_any(table: str, text: str) -> bool:
    """Whether a pattern of the table stands there. Where case counts, `re` sees by the first letter what cannot be."""
    if text.isascii():
        return _any_of(table).search(text.lower()) is not None
    return _any_of(table, re.IGNORECASE).search(text) is not None


def _body(text: str) -> str:
    """What stands between greeting and closing."""
    lines = text.split("\n")
    start = 0
    for number, line in enumerate(lines[:8]):
        if _SUBJECT.match(line[:_LINE]):
            start = number + 1
        elif found := _GREETING.match(line):
            rest = _after_greeting(line, found)
            return _to_closing([rest, *lines[number + 1 :]])
    return _to_closing(lines[start:])


def _after_greeting(line: str, found: re.Match[str]) -> str:
    """What follows on the line of the greeting: nothing, or the text where both share a line."""
    name, comma, rest = line.partition(",")
    return rest if comma and len(name.split()) <= 5 else line if len(line.split()) > 8 else line[found.end() :]  # noqa: PLR2004  # a greeting is short


def _to_closing(lines: list[str]) -> str:
    for number, line in enumerate(lines):
        bare = line.strip()
        if number and (bare in {"--", "-- "} or _CLOSING.fullmatch(bare)):
            return "\n".join(lines[:number])
    return "\n".join(lines)


def _asks_for_it(line: str) -> bool:
    return _COMMANDED.search(line[:_LINE]) is not None


@cache
def _any_of(table: str, flags: int = 0) -> re.Pattern[str]:
    """Any pattern of the table; all of them begin with a word, so they are tried where one begins and nowhere else."""
    patterns = [pattern.removeprefix(r"\b") for pattern in getattr(tables, table)]
    return regex(rf"\b(?=\w)(?:{'|'.join(patterns)})", flags)


@cache
def _compiled(table: str) -> tuple[re.Pattern[str], ...]:
    return tuple(regex(pattern, re.IGNORECASE) for pattern in getattr(tables, table))
