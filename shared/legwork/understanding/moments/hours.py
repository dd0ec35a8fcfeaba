"""What may follow an hour ("pm", "o'clock", "ish"), and what must not follow a bare one."""

# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts
# ruff: noqa: PLR0911 - a recogniser leaves at the first word that does not fit
# ruff: noqa: SIM905 - lists of words are read more easily as text

from dataclasses import replace

from legwork.understanding.moments.atoms import Clock
from legwork.understanding.moments.tables.clock_words import (
    NOT_AFTER_BARE,
)
from legwork.understanding.moments.tables.words import (
    AT_WORDS,
    DASHES,
    HOUR_WORDS,
)
from legwork.understanding.moments.tokens import Reader

_HOURS = 24
_GERMAN_DAYS = frozenset(
    "montag dienstag mittwoch donnerstag freitag samstag sonntag vormittag nachmittag abend morgen".split()
)

_FINISHING = frozenset("am pm noon del a p o'clock oclock uhr uur o h - ish sharp".split())

Found = tuple[Clock, int, bool]  # the clock, where it ends, whether it is only a bare number


def finish(reader: Reader, found: Clock, place: int, *, bare: bool) -> Found:
    """With "pm", "o'clock", "ish", "sharp" and "Uhr" taken along. Still `bare` if none follows."""
    if reader.word(place) not in _FINISHING:
        return found, place, bare
    sort, after = _meridiem(reader, place)
    if sort and found.hour <= 12:
        found, place, bare = _in_half(found, sort), after, False
    elif sort:
        place, bare = after, False
    if reader.word(place) in {"o'clock", "oclock", "uhr", "uur"} or (reader.word(place), reader.word(place + 1)) == (
        "o",
        "clock",
    ):
        place, bare = place + (2 if reader.word(place) == "o" else 1), False
        sort, after = _meridiem(reader, place)
        if sort and found.hour <= 12 and not found.meridiem:
            found, place = _in_half(found, sort), after
    if reader.word(place) == "h" and reader.at(place).spaces <= 1 and not bare:
        place += 1
    ish = place + 1 if reader.word(place) == "-" else place
    if reader.word(ish) == "ish":
        found, place, bare = replace(found, approximate=True), ish + 1, False
    elif reader.word(place) == "sharp":
        place += 1
    return found, place, bare


def _in_half(said: Clock, meridiem: str) -> Clock:
    return Clock(said.hour, said.minute, meridiem, approximate=said.approximate)


def _meridiem(reader: Reader, place: int) -> tuple[str, int]:
    token = reader.at(place)
    word = token.word
    if word == "am" and token.spaces and reader.word(place + 1) in _GERMAN_DAYS:
        return "", place  # "um 12 am Freitag"
    if word in {"am", "pm"} and token.lines == 0:
        return word, place + 1
    if word == "noon" and token.lines == 0:
        return "pm", place + 1
    if word == "del" and reader.word(place + 1) == "mediodia":
        return "pm", place + 2
    if word not in {"a", "p"} or token.lines:
        return "", place
    following = reader.at(place + 1)
    if following.word == "." and following.tight and reader.word(place + 2) == "m":
        end = place + 3
        return word + "m", end + 1 if reader.word(end) == "." and reader.tight(end) else end
    if following.word == "m" and following.spaces <= 1:
        return word + "m", place + 2
    if token.tight:
        return word + "m", place + 1
    return "", place


def bare(reader: Reader, place: int) -> Found | None:
    """A number or an hour word at `place` with nothing around it that forbids an hour."""
    token = reader.at(place)
    if token.number is None or len(token.text) > 2 or not 0 < token.number <= _HOURS:
        hour = HOUR_WORDS.get(token.word)
        return (Clock(hour), place + 1, True) if hour else None
    if is_counted(reader, place + 1):
        return None
    return Clock(token.number % 24, exact24=token.number > 12), place + 1, True


def is_counted(reader: Reader, place: int) -> bool:
    """Whether the word at `place` makes the number before it no hour; Dutch "of" is an "or"."""
    word = reader.word(place)
    if reader.at(place).lines:  # "at 9.15", and on the next line "Interviews last an hour"
        return False
    return word in NOT_AFTER_BARE and not (word == "of" and reader.language == "nl")


def _counts(reader: Reader, place: int, noun: str) -> bool:
    """As in "On Thursday 5 colleagues join": a plural right behind a number that no "at" leads."""
    plural = noun.islower() and len(noun) > 4 and noun.endswith("s") and not noun.endswith("ss")
    return plural and noun not in _VERBS and reader.word(place - 1) not in AT_WORDS


_VERBS = frozenset(
    "works suits sounds looks seems onwards upwards afterwards sometimes thanks cheers always perhaps pleases means "
    "needs makes gives leaves lets".split()
)


def may_be_bare(reader: Reader, place: int) -> bool:
    """Whether the words after a bare number leave it a clock time: "at 3 we could", not "at 3 companies"."""
    following = reader.at(place + 1)
    if is_counted(reader, place + 1) and reader.words(place + 1, place + 3) != ("min", "tid"):
        return False
    if following.tight and following.word in {
        "/",
        "%",
        "$",
        "€",
        "+",
        "*",
        "º",
        "°",
        "_",
        "st",
        "nd",
        "rd",
        "th",
        "k",
        "x",
    }:
        return False
    if (
        following.word in {".", ","}
        and following.tight
        and reader.tight(place + 2)
        and reader.at(place + 2).number is not None
    ):
        return False
    if reader.language == "en" and _counts(reader, place, following.text):
        return False
    return not (
        following.word in DASHES
        and following.tight
        and reader.tight(place + 2)
        and reader.at(place + 2).text.isalpha()
        and reader.word(place + 2) != "ish"
    )
