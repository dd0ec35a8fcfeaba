"""Clock times in words: "noon", "half two", "ten to three", "five thirty"."""

# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts

from legwork.understanding.moments.atoms import Clock
from legwork.understanding.moments.hours import Found, finish
from legwork.understanding.moments.tables.clock_words import (
    AFTER_HOUR,
    BEFORE_HOUR,
    HALF_BEFORE,
    HALVES,
    NOT_AFTER_BARE,
    QUARTERS,
)
from legwork.understanding.moments.tables.words import (
    HOUR_WORDS,
    NAMED_CLOCKS,
    NUMBERS,
)
from legwork.understanding.moments.tokens import Reader

_MINUTES = 60


def named(reader: Reader, place: int) -> Found | None:
    """As in "noon", "12 noon", "midnight"."""
    if phrase := reader.phrase(place, NAMED_CLOCKS, 3):
        hour, minute = NAMED_CLOCKS[phrase[0]]
        ending = "ish" if phrase[0].endswith("ish") else ""
        return Clock(hour, minute, exact24=True, approximate=bool(ending)), phrase[1], False
    return None


def _hour_word(reader: Reader, place: int) -> int | None:
    token = reader.at(place)
    if token.number is not None:
        return token.number if 0 < token.number <= 12 and len(token.text) <= 2 else None
    return NUMBERS.get(token.word) if token.word not in {"a", "an"} else None


def spoken(reader: Reader, place: int) -> Found | None:
    """As in "half two", "half past two", "quarter to three", "ten past four", "halb drei"."""
    word = reader.word(place)
    if word == "a" and reader.word(place + 1) in QUARTERS:
        place, word = place + 1, reader.word(place + 1)
    if word in HALVES:
        return _half(reader, place)
    minutes = 15 if word in QUARTERS else NUMBERS.get(word, 0) if word in NUMBERS else reader.at(place).number or 0
    if not minutes or minutes > 30:
        return None
    place += 1
    if reader.word(place) in {"minutes", "mins", "min", "minuten"}:
        place += 1
    joint = reader.word(place)
    spelt = word in QUARTERS or word in NUMBERS
    if joint in AFTER_HOUR and (spelt or joint == "past"):
        sign = 1
    elif joint in BEFORE_HOUR and spelt and (word in QUARTERS or minutes % 5 == 0):
        sign = -1
    else:
        return None
    hour = _hour_word(reader, place + 1)
    if hour is None:
        return None
    if sign < 0:
        hour, minutes = (hour - 1) or 12, _MINUTES - minutes
    return finish(reader, Clock(hour, minutes), place + 2, bare=False)


def _half(reader: Reader, place: int) -> Found | None:
    following = reader.word(place + 1)
    past = following in AFTER_HOUR
    where = place + 2 if past else place + 1
    hour = _hour_word(reader, where)
    if hour is None:
        return None
    word = reader.word(where)
    if not past and (reader.word(place) == "halb" or word in HALF_BEFORE):
        hour = (hour - 1) or 12  # German and Dutch count towards the hour
    elif not past and reader.word(where + 1) in NOT_AFTER_BARE:
        return None
    return finish(reader, Clock(hour, 30), where + 1, bare=False)


def worded(reader: Reader, place: int, *, cue: bool) -> Found | None:
    """As in "at three", "three thirty", "five-forty-five", "three o'clock", "two pm"."""
    minutes, where = _minute_words(reader, place + 1)
    found = finish(reader, Clock(HOUR_WORDS[reader.word(place)], minutes), where, bare=True)
    if not found[2]:
        return found
    if not cue or reader.word(where) in NOT_AFTER_BARE or (reader.word(place) == "one" and not _ends(reader, where)):
        return None
    return found


def _minute_words(reader: Reader, place: int) -> tuple[int, int]:
    """As in "thirty", "forty-five", "oh five" after an hour; no minutes where nothing such stands there."""
    where = place + 1 if reader.word(place) == "-" else place
    if reader.word(where) in {"oh", "o"} and NUMBERS.get(reader.word(where + 1), 0) in range(1, 10):
        return NUMBERS[reader.word(where + 1)], where + 2
    tens = NUMBERS.get(reader.word(where), 0) if reader.word(where) not in {"a", "an"} else 0
    if tens not in {10, 15, 20, 30, 40, 50}:
        return 0, place
    unit = where + 2 if reader.word(where + 1) == "-" else where + 1
    if tens >= 20 and NUMBERS.get(reader.word(unit), 0) in range(1, 10) and reader.word(unit) not in {"a", "an"}:
        return tens + NUMBERS[reader.word(unit)], unit + 1
    return tens, where + 1


def _ends(reader: Reader, place: int) -> bool:
    return reader.word(place) in {"", ".", ",", "?", "!", ";", ")", "on", "tomorrow", "today", "or"}
