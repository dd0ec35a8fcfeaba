"""What a short reply chooses among what a question named: by ordinal, weekday, day of the month, clock time or name."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from legwork.conversations.names import name_words
from legwork.values.meaning import Slot
from legwork.values.regexes import regex
from legwork.values.times import utc, zone

T = TypeVar("T")

_LINES = 3
_CHARACTERS = 300
_ORDINALS = (
    ("first", "1st", "former"),
    ("second", "2nd", "latter"),
    ("third", "3rd"),
    ("fourth", "4th"),
    ("fifth", "5th"),
)
_YES = frozenset(
    {
        "yes",
        "yep",
        "yeah",
        "yup",
        "sure",
        "right",
        "correct",
        "ok",
        "okay",
        "exactly",
        "indeed",
        "absolutely",
        "confirmed",
    }
    | {"confirm", "ja", "oui", "si", "sí"}
)
_NO = frozenset(
    {"no", "nope", "not", "don't", "dont", "never", "nein", "non", "wrong", "stop", "unsubscribe", "cancel"}
)
_TAKES_BACK = frozenset({"but", "wait", "no", "nope", "unless", "instead", "first", "yet"})
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WORD = regex(r"[\w':]+")
_CLOCK = regex(r"(?<![\d:])(\d{1,2})(?::(\d\d))?\s?(am|pm|a\.m|p\.m)?(?![\d:])", re.IGNORECASE)


def own_lines(text: str) -> str:
    """The first lines of a reply, above what it quotes."""
    kept = []
    for line in text[: 4 * _CHARACTERS].splitlines():
        bare = line.strip()
        if bare.startswith((">", "-----")) or bare.endswith((" wrote:", " schrieb:", " a écrit :", " escribió:")):
            break
        if bare:
            kept.append(bare)
        if len(kept) == _LINES:
            break
    return " ".join(kept)[:_CHARACTERS]


def says_no(text: str) -> bool:
    """Whether a reply to a plain question begins with a no."""
    words = _WORD.findall(own_lines(text).casefold())
    return bool(words) and words[0] in _NO


def says_yes(text: str) -> bool:
    """Whether a reply to a plain question is a plain yes: it begins with one, and no "but" or "not" takes it back."""
    words = _WORD.findall(own_lines(text).casefold())
    return bool(words) and words[0] in _YES and not _TAKES_BACK & set(words)


def chosen_slot(text: str, choices: Sequence[Slot], timezone: str, *, asked: bool = True) -> Slot | None:
    """The one slot that the reply fits; None for none or several. A yes fits the only one, if it was `asked` about."""
    said = own_lines(text).casefold()
    words = frozenset(_WORD.findall(said))
    if not choices or not words:
        return None
    if asked and len(choices) == 1 and words & _YES:
        return choices[0]
    for fits in (_by_weekday, _by_day, _by_clock):
        found = [slot for slot in choices if fits(utc(slot.start).astimezone(zone(timezone)), said, words)]
        if len(found) == 1:
            return found[0]
    return _by_ordinal(words, choices)


def chosen_name(text: str, names: Mapping[str, str]) -> str | None:
    """The key of the one name of which the reply holds a word that no other has; else by ordinal."""
    said = set(name_words(own_lines(text)))
    found = [key for key, name in names.items() if said & _own_words(key, names)]
    if len(found) == 1:
        return found[0]
    return _by_ordinal(frozenset(_WORD.findall(own_lines(text).casefold())), tuple(names))


def _own_words(key: str, names: Mapping[str, str]) -> set[str]:
    others = {word for other, name in names.items() if other != key for word in name_words(name)}
    return set(name_words(names[key])) - others


def _by_weekday(start: datetime, _said: str, words: frozenset[str]) -> bool:
    day = _DAYS[start.weekday()]
    return bool(words & {day, day[:3], day[:4]})


def _by_day(start: datetime, _said: str, words: frozenset[str]) -> bool:
    number = str(start.day)
    return bool(words & {number, *(f"{number}{ending}" for ending in ("st", "nd", "rd", "th"))})


def _by_clock(start: datetime, said: str, _words: frozenset[str]) -> bool:
    return any(_is_clock(start, *found.groups()) for found in _CLOCK.finditer(said))


def _is_clock(start: datetime, hour: str, minute: str | None, half: str | None) -> bool:
    hours = {int(hour)} if half is None else {int(hour) % 12 + (12 if half.startswith("p") else 0)}
    if half is None and int(hour) < 12:  # noqa: PLR2004 - either half of the day
        hours.add(int(hour) + 12)
    return start.hour in hours and start.minute == int(minute or 0)


def _by_ordinal(words: frozenset[str], choices: Sequence[T]) -> T | None:
    found = [choice for choice, names in zip(choices, _ORDINALS, strict=False) if words & set(names)]
    if not found and "last" in words:
        return choices[-1]
    return found[0] if len(found) == 1 else None
