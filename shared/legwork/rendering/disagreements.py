"""Where people in one career do not agree: numbers far apart, notes that say the opposite, pay that does not meet."""

import re
from collections.abc import Iterator
from itertools import combinations

from legwork.conversations.record import Record
from legwork.rendering import echo, wording
from legwork.rendering.careers import Career
from legwork.rendering.tables.opposites import (
    COMMON,
    DENIALS,
    OFTEN,
    OPPOSITES,
    PASSED_OVER,
    RARELY,
    SCARCE,
    Opposite,
)
from legwork.values.meaning import Topic
from legwork.values.regexes import regex

_FAR = 2  # on the scale from 1 to 5
_APART = 1.15  # ranges of pay that miss each other by more than that do not agree
_SAID = 110
_AMOUNT = regex(r"(\d{1,3}(?:[.,]\d{3}){1,2}|\d{2,6}(?:\.\d)?)(?: ?(k|thousand|grand)\b)?", re.IGNORECASE)
_YEARLY = range(10_000, 1_000_000)
_THOUSAND = 1_000
_WORD = regex(r"[^\W\d_]+")
_TELLING = 4  # letters of a word that can tell what is meant
_CLAUSE = regex(r"[^.,;:!?\n]+")


def of(career: Career) -> tuple[str, ...]:
    """The disagreements within one career, each as a line that names who said what."""
    return (*_of_fit(career), *_of_notes(career), *_of_pay(career))


def _of_fit(career: Career) -> Iterator[str]:
    for dimension in career.fits:
        rated = sorted(career.rated(dimension), key=lambda one: one[1])
        if rated and rated[-1][1] - rated[0][1] >= _FAR:
            (low, least), (high, most) = rated[0], rated[-1]
            yield (
                f"{career.name}, fit of {wording.FIT[dimension]}: {least} of 5 after {wording.called(low.contact)}, "
                f"{most} of 5 after {wording.called(high.contact)}."
            )


def _of_notes(career: Career) -> Iterator[str]:
    for topic in wording.TOPICS:
        for (one, first), (other, second) in combinations(career.noted(topic), 2):
            if one.id == other.id:
                continue
            if about := _opposed(first, second):
                yield _line(career, f"{wording.TOPICS[topic]} ({about})", (one, first), (other, second))


def _opposed(first: str, second: str) -> str | None:
    """What the notes say the opposite of: a scale, else what is often there for one and seldom for the other."""
    if found := next((scale for scale in OPPOSITES if _side(first, scale) * _side(second, scale) < 0), None):
        return found.name
    one, other = _how_often(first), _how_often(second)
    return next((word for word in one if one[word] * other.get(word, 0) < 0), None)


def _of_pay(career: Career) -> Iterator[str]:
    for (one, first), (other, second) in combinations(career.noted(Topic.COMPENSATION), 2):
        low, high = sorted((_range(first), _range(second)))
        if one.id != other.id and low and high and low[-1] * _APART < high[0]:
            yield _line(career, wording.TOPICS[Topic.COMPENSATION], (one, first), (other, second))


def _line(career: Career, what: str, *said: tuple[Record, str]) -> str:
    quotes = "; ".join(f"{wording.called(one.contact)}: \u201c{echo.line(text, _SAID)}\u201d" for one, text in said)
    return f"{career.name}, {what}: {quotes}"


def _side(text: str, scale: Opposite) -> int:
    """Above 0 where the text says `much`, below 0 where it says `little`, 0 where it says neither or both."""
    found = 0
    for said_at_once in _CLAUSE.findall(text.casefold()):
        clause = said_at_once
        for pattern, side in ((scale.little, -1), (scale.much, 1)):
            if said := re.search(pattern, clause):
                denied = re.search(DENIALS, clause[: said.start()])
                found += -side if denied else side
                clause = clause[: said.start()] + clause[said.end() :]  # "free weekends" speaks of no weekend work
    return found


def _how_often(text: str) -> dict[str, int]:
    """For each word that is said to be there much or often, above 0; little or seldom, below 0."""
    found: dict[str, int] = {}
    for clause in _CLAUSE.findall(text.casefold()):
        for pattern, side in ((OFTEN, 1), (RARELY, -1)):
            for said in re.finditer(pattern, clause):
                denied = side > 0 and re.search(DENIALS, clause[: said.start()])
                if word := _named_next(clause[said.end() :]):
                    found.setdefault(word, -side if denied else side)
        for pattern, side in ((COMMON, 1), (SCARCE, -1)):
            for said in re.finditer(pattern, clause):
                found.setdefault(_singular(said["word"]), -side if said["denied"] else side)
    return found


def _named_next(words: str) -> str | None:
    word = next((one for one in _WORD.findall(words) if one not in PASSED_OVER), "")
    return _singular(word) if len(word) >= _TELLING else None


def _singular(word: str) -> str:
    return word.removesuffix("s") if not word.endswith("ss") else word


def _range(text: str) -> list[float]:
    """The yearly amounts in the text, lowest first; where one has its thousands left out, so have all."""
    found = [(number.replace(",", ""), thousand) for number, thousand in _AMOUNT.findall(text)]
    short = any(thousand for _, thousand in found)
    amounts = [_amount(number, short=short) for number, _ in found]
    return sorted(one for one in amounts if int(one) in _YEARLY)


def _amount(number: str, *, short: bool) -> float:
    whole = number.replace(".", "") if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", number) else number
    value = float(whole)
    return value * _THOUSAND if short and value < _THOUSAND else value
