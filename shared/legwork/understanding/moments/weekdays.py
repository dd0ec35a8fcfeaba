"""Weekdays by name, short forms, ranges of them ("Mon-Fri") and words that hold a day and its part."""

# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts
# ruff: noqa: SIM905 - lists of words are read more easily as text

from legwork.understanding.moments.atoms import Atom, Day, Part
from legwork.understanding.moments.clocks import clock
from legwork.understanding.moments.tables.calendar import (
    MONTHS,
    PORTUGUESE_ORDINALS,
    SHORT_WEEKDAYS,
    WEEKDAY_PHRASES,
    WEEKDAYS,
)
from legwork.understanding.moments.tables.more_calendar import CAPITAL_DAYS, DAYS_BY_LANGUAGE
from legwork.understanding.moments.tables.words import DASHES, PARTS
from legwork.understanding.moments.tokens import Reader, openings

_SHORT = frozenset().union(*SHORT_WEEKDAYS.values())  # of any language


def weekday_openings() -> frozenset[str]:
    """The words with which a weekday or a range of weekdays can begin, but for those that hold one of `STEMS`."""
    return openings(WEEKDAY_PHRASES) | WEEKDAYS.keys() | PORTUGUESE_ORDINALS | _SHORT


def weekday_of(reader: Reader, place: int, language: str) -> tuple[int, int] | None:
    """The weekday named at `place` and where it ends."""
    if phrase := reader.phrase(place, WEEKDAY_PHRASES, 2):
        return WEEKDAY_PHRASES[phrase[0]], phrase[1]
    word = reader.word(place)
    word = word if word in WEEKDAYS else word.partition("'")[0]  # "Friday's good", "cuma'ya"
    end = place + 1
    if word in PORTUGUESE_ORDINALS:
        if reader.word(end) == "-" and reader.word(end + 1) == "feira":
            return WEEKDAYS[word], end + 2
        return (WEEKDAYS[word], end) if _is_portuguese(reader, place, language) else None
    number = WEEKDAYS.get(word)
    if number is not None and _is_another_word(reader, word, reader.at(place).text):
        number = None
    if number is None and word in SHORT_WEEKDAYS["en"]:
        number = _short_english(reader, place)
    if number is None and language != "en":
        number = _short_foreign(reader, place, language)
    if number is None:
        return None
    if reader.word(end) == "." and reader.tight(end) and len(word) <= 5:
        end += 1
    return number, end


def _is_another_word(reader: Reader, word: str, text: str) -> bool:
    """Whether the name of a day of one language is more likely an ordinal, a name or a word of another."""
    if word in CAPITAL_DAYS:
        return text[0].islower()
    return word in _OF_ONE_LANGUAGE and any(
        word in days and reader.language != language for language, days in DAYS_BY_LANGUAGE.items()
    )


_OF_ONE_LANGUAGE = frozenset().union(*DAYS_BY_LANGUAGE.values())


def _is_portuguese(reader: Reader, place: int, language: str) -> bool:
    """Whether "quarta" is Wednesday rather than a fourth: in Portuguese, and where no other language is read."""
    return language == "pt" or (language == "en" and reader.word(place - 1) not in {"la", "de"})


def _short_english(reader: Reader, place: int) -> int | None:
    """As in "Sat" and "Sun" with a number or a capital; single letters never stand alone."""
    token, following = reader.at(place), reader.at(place + 1)
    if token.word not in {"sat", "sun"}:
        return None
    timed = clock(reader, place + 1, cue=False)
    if timed and not timed[2]:
        return SHORT_WEEKDAYS["en"][token.word]
    dotted = reader.at(place + 2) if following.word in {".", ","} else following
    beside = (
        dotted.number is not None
        or dotted.word in MONTHS
        or dotted.word in {"at", "@", "the", "morning", "afternoon", "evening", "or"}
    )
    return (
        SHORT_WEEKDAYS["en"][token.word]
        if token.text[0].isupper() and (beside or following.word in {"", ",", "?", ")"})
        else None
    )


def _short_foreign(reader: Reader, place: int, language: str) -> int | None:
    token = reader.at(place)
    number = SHORT_WEEKDAYS.get(language, {}).get(token.word)
    if number is None:
        return None
    following = reader.at(place + 1)
    if following.word in {".", ","} and following.tight:
        following = reader.at(place + 2)
        following = reader.at(place + 3) if following.word == "," else following
    return number if following.number is not None or following.word in {"den", "le", "el"} else None


def until_day(reader: Reader, place: int, language: str) -> int | None:
    """The end of "to Friday", "t/m vr", "au vendredi" after a first weekday: every day of that range."""
    if reader.words(place, place + 3) == ("t", "/", "m"):
        where = place + 3
    elif reader.word(place) in _RANGE_JOINTS and reader.at(place).lines == 0:
        where = place + 1
    else:
        return None
    if found := weekday_of(reader, where, language):
        return found[1]
    short = reader.word(where) in _SHORT
    return where + 1 if short and len(reader.word(where)) > 1 and reader.at(where).lines == 0 else None


_RANGE_JOINTS = DASHES | set("to through thru bis tot au a al til till".split())


def short_range(reader: Reader, place: int, language: str) -> int | None:
    """The end of a range of days in short forms of any language ("ma t/m vr", "Mo-Fr"); None where there is none."""
    word = reader.word(place)
    if len(word) < 2 or word not in _SHORT:
        return None
    end = place + 2 if reader.word(place + 1) == "." and reader.tight(place + 1) else place + 1
    joined = reader.word(end) in DASHES or reader.words(end, end + 3) == ("t", "/", "m") or reader.word(end) == "bis"
    return until_day(reader, end, language) if joined else None


STEMS = ("tag", "dag", "mittwoch", "morgen")


def compound(reader: Reader, place: int) -> tuple[Atom, ...]:
    """German "Donnerstagnachmittag", Dutch "morgenmiddag": a day and a part of it in one word."""
    word = reader.word(place)
    for stem in STEMS:
        if stem not in word:
            continue
        cut = word.index(stem) + len(stem)
        rest = word[cut:].removeprefix("s") if word[cut:] not in PARTS else word[cut:]
        part = PARTS.get(rest) or _MORNING.get(rest)
        day = Day(weekday=WEEKDAYS[word[:cut]]) if word[:cut] in WEEKDAYS else None
        day = Day(offset=1) if word[:cut] == "morgen" else day
        if part is not None and day is not None:
            return (Atom(place, place + 1, day), Atom(place, place + 1, Part(part.name, part.meridiem)))
    return ()


_MORNING = {"morgen": PARTS["morning"], "mittag": PARTS["lunch"]}
