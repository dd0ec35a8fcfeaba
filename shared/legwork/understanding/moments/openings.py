"""At which words each recogniser of the scan can begin, so that most words of a mail cost one look or two.

A set may hold too many words, never too few (`LEADING` never too many): the recognisers themselves decide.
"""

# ruff: noqa: SIM905 - lists of words are read more easily as text

import re
from collections.abc import Iterator
from typing import NamedTuple

from legwork.understanding.moments.places import LEADS, NAMES, OWN_TIME, REGIONS, SIGNS, WHERE
from legwork.understanding.moments.tables.calendar import (
    MONTHS,
    PORTUGUESE_ORDINALS,
    RECURRING,
    SHORT_WEEKDAYS,
    WEEKDAY_PHRASES,
    WEEKDAYS,
)
from legwork.understanding.moments.tables.choice_words import (
    CHOICE_ORDINALS,
    CHOICES,
    DETERMINERS_ABROAD,
    NUMBERED,
    OPTION_LETTERS,
    ORDINALS_ABROAD,
)
from legwork.understanding.moments.tables.clock_words import HALVES, QUARTERS
from legwork.understanding.moments.tables.day_words import COMING, EVERY, LAST, NEXT, THIS, VAGUE, WEEKS
from legwork.understanding.moments.tables.more_calendar import MONTHS_BY_LANGUAGE
from legwork.understanding.moments.tables.piece_words import BOUND_PHRASES, BOUNDS, LENGTHS, SAME_TIMES
from legwork.understanding.moments.tables.words import (
    AT_WORDS,
    BETWEEN,
    DASHES,
    DAY_UNITS,
    FOREIGN_HOUR_CUES,
    FOREIGN_HOURS,
    FOREIGN_OCLOCK,
    FROM,
    HOUR_UNITS,
    HOUR_WORDS,
    HOURS_ABOUT,
    MINUTE_UNITS,
    NAMED_CLOCKS,
    NUMBERS,
    ORDINAL_DAYS,
    PARTS,
    RELATIVE_DAYS,
    UNTIL,
)
from legwork.understanding.moments.tokens import Reader, is_number, openings
from legwork.understanding.moments.weekdays import STEMS
from legwork.understanding.zones import fold


class Openings(NamedTuple):
    """Which recognisers can begin at a word."""

    day: bool
    same: bool
    choice: bool
    clock: bool
    bound: bool
    length: bool
    part: bool
    zone: bool


_DAY = (
    openings(RELATIVE_DAYS) | openings(VAGUE) | openings(WEEKS) | NUMBERS.keys() | ORDINAL_DAYS.keys() | MONTHS.keys()
    | WEEKDAYS.keys() | PORTUGUESE_ORDINALS | RECURRING | THIS | NEXT | COMING | LAST | EVERY
    | {word for words in SHORT_WEEKDAYS.values() for word in words} | openings(WEEKDAY_PHRASES)
    | {word for words in MONTHS_BY_LANGUAGE.values() for word in words}
    | set("the den le el dem op il am zum tom same that following week 1st in dans en over tra fra em".split())
)  # fmt: skip
_SAME = openings(SAME_TIMES)
_CHOICE = (
    openings(CHOICES) | CHOICE_ORDINALS.keys() | OPTION_LETTERS.keys()
    | set("option slot # choice number the your my".split()) | DETERMINERS_ABROAD | ORDINALS_ABROAD.keys() | NUMBERED
)  # fmt: skip
_CLOCK = (
    openings(NAMED_CLOCKS) | HOURS_ABOUT.keys() | HOUR_WORDS.keys() | FOREIGN_HOURS.keys() | NUMBERS.keys() | BETWEEN
    | FROM | HALVES | QUARTERS | {"dreiviertel", "t"}
)  # fmt: skip
_BOUND = openings(BOUND_PHRASES) | BOUNDS
_LENGTH = openings(LENGTHS) | NUMBERS.keys()
_PART = openings(PARTS) | set("in at for over de por am du da del di".split())
_ZONE = (
    LEADS
    | SIGNS
    | openings(WHERE)
    | {name.partition(" ")[0] for name in NAMES}
    | {fold(region) for region in REGIONS}
    | {"utc", "gmt"}
)


_NAMED = WEEKDAYS.keys() | PORTUGUESE_ORDINALS | MONTHS.keys() | {
    word for words in (*SHORT_WEEKDAYS.values(), *MONTHS_BY_LANGUAGE.values()) for word in words
}  # fmt: skip
_BEHIND_FIGURES = ":"  # what sorts before it begins with a figure or a sign
_SHORTEST_COMPOUND = 8  # letters of a word that holds a day and a part of it


def _holds_a_day(word: str) -> bool:
    """As in "Friday's good", "cuma'ya", "Donnerstagnachmittag"."""
    inflected = "'" in word and word.partition("'")[0] in _NAMED
    return inflected or (len(word) >= _SHORTEST_COMPOUND and any(stem in word for stem in STEMS))


def _openings(word: str) -> Openings:
    counts = is_number(word)
    return Openings(
        day=counts or word in _DAY or _holds_a_day(word),
        same=word in _SAME,
        choice=counts or word in _CHOICE,
        clock=counts or word in _CLOCK,
        bound=word in _BOUND,
        length=counts or word in _LENGTH,
        part=word in _PART,
        zone=word in _ZONE,
    )


_OF_WORDS = {
    word: _openings(word) for word in _DAY | _SAME | _CHOICE | _CLOCK | _BOUND | _LENGTH | _PART | _ZONE if word
}
_OF_NUMBERS = _openings("0")
_OF_OTHER_DAYS = _openings("")._replace(day=True)


def openings_of(word: str) -> Openings | None:
    """What can begin at a folded word; None where nothing can."""
    if (found := _OF_WORDS.get(word)) is not None:
        return found
    if word < _BEHIND_FIGURES:
        return _OF_NUMBERS if is_number(word) else None
    return _OF_OTHER_DAYS if _holds_a_day(word) else None


def beginnings(reader: Reader) -> Iterator[tuple[int, Openings]]:
    """The places where something can begin, and what: not at the small words of small talk."""
    for place, word in enumerate(reader.words(0, len(reader))):
        if word in _OF_WORDS:
            if word not in _SMALL or not is_small_talk(reader.word(place - 1), word, reader.word(place + 1)):
                yield place, _OF_WORDS[word]
        elif (  # another word is none but for a number or one that holds a day: most are not
            word < _BEHIND_FIGURES or len(word) >= _SHORTEST_COMPOUND or "'" in word
        ) and (found := openings_of(word)):
            yield place, found


# Small words that begin something only together with the next one ("the 5th", "in two weeks"); and what that may be,
# if neither a number nor itself an opening: the further words of the phrases, units, and what the recognisers look for.
LEADING = frozenset("the a an your my in at for on from this that i so do".split())
_PHRASES = (
    RELATIVE_DAYS, VAGUE, WEEKS, WEEKDAY_PHRASES, SAME_TIMES, CHOICES, NAMED_CLOCKS, BOUND_PHRASES, LENGTHS, PARTS,
)  # fmt: skip
_FOLLOWING = (
    {word for table in _PHRASES for phrase in table for word in re.split(r"[ -]", phrase)[1:]}
    | AT_WORDS | UNTIL | DASHES | OWN_TIME | DAY_UNITS.keys() | HOUR_UNITS.keys() | MINUTE_UNITS.keys()
    | set("day la las les le el der den h or than you me us own end side please pls works t . ,".split())
)  # fmt: skip
# Hours of other languages that are words of others ("to" is two in Danish), and what shows that they are meant
_HOURS_ABROAD = FOREIGN_HOURS.keys() - (_DAY | _SAME | _CHOICE | _BOUND | _LENGTH | _PART | _ZONE)
_BEFORE_HOUR = FOREIGN_HOUR_CUES | {"la", "."}
_SMALL = LEADING | _HOURS_ABROAD


def is_small_talk(before: str, word: str, following: str) -> bool:
    """Whether nothing begins at a small word where it stands: "the project", "to learn"."""
    if word in LEADING:
        return following not in _FOLLOWING and openings_of(following) is None
    return word in _HOURS_ABROAD and before not in _BEFORE_HOUR and following not in FOREIGN_OCLOCK
