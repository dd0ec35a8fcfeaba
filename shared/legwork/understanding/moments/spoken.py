"""Clock times in words: "noon", "half two", "ten to three", "five thirty"."""

# ruff: noqa: RUF001 - the dashes of mail are meant
# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts

from dataclasses import replace

from legwork.understanding.moments.atoms import Clock
from legwork.understanding.moments.hours import Found, finish
from legwork.understanding.moments.tables.clock_words import (
    AFTER_HOUR,
    BEFORE_HOUR,
    HALF_BEFORE,
    HALVES,
    NOT_AFTER_BARE,
    QUARTERS,
    TAILS,
)
from legwork.understanding.moments.tables.words import (
    FOREIGN_HOUR_CUES,
    FOREIGN_HOURS,
    FOREIGN_OCLOCK,
    HOUR_WORDS,
    HOURS_ABOUT,
    NAMED_CLOCKS,
    NUMBERS,
)
from legwork.understanding.moments.tokens import Reader

_MINUTES = 60


def named(reader: Reader, place: int) -> Found | None:
    """As in "noon", "12 noon", "midnight", "fourish"; the "midi" of "d'après-midi" is none."""
    if about := HOURS_ABOUT.get(reader.word(place)):
        return Clock(about, approximate=True), place + 1, False
    if reader.word(place - 1) == "-" and reader.word(place - 2).endswith("apres"):
        return None
    if phrase := reader.phrase(place, NAMED_CLOCKS, 3):
        hour, minute = NAMED_CLOCKS[phrase[0]]
        ending = "ish" if phrase[0].endswith("ish") else ""
        return Clock(hour, minute, exact24=True, approximate=bool(ending)), phrase[1], False
    return None


def _hour_word(reader: Reader, place: int) -> int | None:
    token = reader.at(place)
    if token.number is not None:
        return token.number if 0 < token.number <= 12 and len(token.text) <= 2 else None
    return (NUMBERS.get(token.word) or FOREIGN_HOURS.get(token.word)) if token.word not in {"a", "an"} else None


def spoken(reader: Reader, place: int) -> Found | None:
    """As in "half two", "half past two", "quarter to three", "ten past four", "halb drei"."""
    if reader.word(place) == "a" and reader.word(place + 1) in QUARTERS:
        place += 1
    word = reader.word(place)
    if word in HALVES:
        return _half(reader, place)
    if word == "dreiviertel":
        return _to_hour(reader, place + 1, -15)
    minutes, after = _minutes_said(reader, place)
    sign = _sign(word, minutes, reader.word(after))
    return _to_hour(reader, after + 1, sign * minutes) if sign else None


def _sign(word: str, minutes: int, joint: str) -> int:
    """Whether minutes said with `joint` count after the hour or before it; 0 where they do neither."""
    spelt = word in QUARTERS or word in NUMBERS
    if not 0 < minutes <= 30:
        return 0
    if joint in AFTER_HOUR and (spelt or joint == "past"):
        return 1
    if joint in BEFORE_HOUR and spelt and (word in QUARTERS or minutes % 5 == 0):
        return -1
    return -1 if joint == "i" and word in {"kvart", "fem", "tio", "tjugo"} else 0  # Swedish


def _minutes_said(reader: Reader, place: int) -> tuple[int, int]:
    """The minutes before "past" or "to", and where they end: "a quarter", "twenty-five", "10 minutes"."""
    word = reader.word(place)
    minutes = 15 if word in QUARTERS else NUMBERS.get(word, 0) if word in NUMBERS else reader.at(place).number or 0
    place += 1
    unit = place + 1 if reader.word(place) == "-" else place
    if word == "twenty" and NUMBERS.get(reader.word(unit), 0) in range(1, 10):
        minutes, place = minutes + NUMBERS[reader.word(unit)], unit + 1
    return minutes, place + 1 if reader.word(place) in {"minutes", "mins", "min", "minuten"} else place


def _to_hour(reader: Reader, place: int, minutes: int) -> Found | None:
    """The clock so many minutes after (before, where negative) the hour, or the German half, at `place`."""
    base = 0
    if reader.word(place) in {"halb", "halv"} or (
        reader.word(place) in HALVES and reader.word(place + 1) in HALF_BEFORE
    ):
        base, place = -30, place + 1
    hour = _hour_word(reader, place)
    if hour is None:
        return None
    total = (hour * _MINUTES + base + minutes - _MINUTES) % (12 * _MINUTES) + _MINUTES  # 1:00 to 12:59
    return finish(reader, Clock(total // _MINUTES, total % _MINUTES), place + 1, bare=False)


def _half(reader: Reader, place: int) -> Found | None:
    following = reader.word(place + 1)
    past = following in AFTER_HOUR
    where = place + 2 if past else place + 1
    hour = _hour_word(reader, where)
    if hour is None:
        return None
    word = reader.word(where)
    if not past and (reader.word(place) in {"halb", "halv"} or word in HALF_BEFORE):
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
    if not cue or reader.word(where) in NOT_AFTER_BARE:
        return None
    if reader.word(place) == "one" and not (_ends(reader, where) and reader.word(place - 1) in _BEFORE_ONE):
        return None  # "the Friday one"
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


_BEFORE_ONE = frozenset(("at", "@", "around", "about", "to", "till", "until", "and", "or", ",", "-", "–", "by", "say"))


def _ends(reader: Reader, place: int) -> bool:
    return reader.word(place) in {"", ".", ",", "?", "!", ";", ")", "on", "tomorrow", "today", "or"}


def foreign(reader: Reader, place: int, *, cue: bool) -> Found | None:
    """As in "um drei", "à neuf heures", "a las diez": an hour word of another language beside its "at" or "o'clock"."""
    hour = FOREIGN_HOURS.get(reader.word(place))
    if hour is None:
        return None
    after, before = reader.word(place + 1), reader.word(place - 1)
    cued = (
        before in FOREIGN_HOUR_CUES or (before, hour) == ("la", 1) or (before == "." and reader.word(place - 2) == "kl")
    )
    marked = after in FOREIGN_OCLOCK
    lasts = hour == 1 and after != "uhr"  # "una hora menos"
    if not cued and not (marked and ((cue and not lasts) or after == "uhr")):
        return None
    return finish(reader, Clock(hour), place + 2 if marked else place + 1, bare=False)


def with_tail(reader: Reader, found: Found) -> Found:
    """The clock with "et demie", "y cuarto", "e mezza" or the like taken along."""
    phrase = None if found[0].minute else reader.phrase(found[1], TAILS, 4)
    if phrase is None:
        return found
    minutes = TAILS[phrase[0]]
    clock = found[0]
    if minutes < 0:
        hour = clock.hour - 1 if clock.exact24 or clock.hour > 1 else 12
        return replace(clock, hour=hour % 24, minute=_MINUTES + minutes), phrase[1], False
    return replace(clock, minute=minutes), phrase[1], False
