"""At which words each recogniser of the scan can begin, by the word behind: most words of a mail cost one look.

A set may hold too many words, never too few: the recognisers themselves decide.
"""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant

from collections.abc import Collection, Iterable, Mapping
from functools import cache

from legwork.understanding.moments.places import (
    BEHIND_NAMES,
    HOUR,
    LEADS,
    NAMES,
    OURS,
    OWN_TIME,
    REGIONS,
    SHORT_NAMES,
    SIGNS,
    WHERE,
)
from legwork.understanding.moments.tables.calendar import (
    MONTHS,
    PORTUGUESE_ORDINALS,
    RECURRING,
    SHORT_WEEKDAYS,
    WEEKDAY_PHRASES,
    WEEKDAYS,
)
from legwork.understanding.moments.tables.choice_words import (
    CHOICE_NOUNS,
    CHOICE_ORDINALS,
    CHOICES,
    DETERMINERS_ABROAD,
    NOUNS_ABROAD,
    NUMBERED,
    OPTION_LETTERS,
    ORDINALS_ABROAD,
)
from legwork.understanding.moments.tables.clock_words import AFTER_HOUR, BEFORE_HOUR, HALVES, QUARTERS
from legwork.understanding.moments.tables.day_words import (
    COMING,
    DAY_SUFFIXES,
    EVERY,
    LAST,
    NEXT,
    OF,
    THIS,
    VAGUE,
    WEEKS,
)
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
    HOUR_MARKS,
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
from legwork.understanding.moments.tokens import Reader, is_number, openings, seconds
from legwork.understanding.moments.weekdays import STEMS
from legwork.understanding.zones import fold
from legwork.values.regexes import regex

# The recognisers, to be put together. HOUR_ALONE: an hour, if something before it makes it a clock time; BEHIND: a
# zone, if right behind a clock time.
ZONE, BEHIND, DAY, SAME, CHOICE, CLOCK, HOUR_ALONE, BOUND, LENGTH, PART = (1 << place for place in range(10))
ZONES = ZONE | BEHIND
EVERYTHING = (1 << 10) - 1

_NUMBER = "#0"  # stands for each of them, and is no word
_Words = Collection[str]


def _words(*said: str | Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(one.split() if isinstance(one, str) else one for one in said))


_SHORT = _words(*SHORT_WEEKDAYS.values())
_MONTHS = _words(MONTHS, *MONTHS_BY_LANGUAGE.values())
_WEEKDAYS = _words(openings(WEEKDAY_PHRASES), WEEKDAYS, PORTUGUESE_ORDINALS, _SHORT)
_AHEAD = COMING | NEXT | {"following"}
_NTH = _words("first second third fourth last")
_ARTICLES = _words("the den le el dem op il")
_SPELT = _words(ORDINAL_DAYS, "twenty thirty")
_DETERMINED = _words("the your my")
_SPOKEN = AFTER_HOUR | BEFORE_HOUR | QUARTERS | _words("i - minutes mins min minuten")
_MARKED = (  # behind an hour: it is a clock time, or the first of a range
    _SPOKEN | UNTIL | DASHES | FOREIGN_OCLOCK | HOUR_MARKS.keys() | NUMBERS.keys()
    | _words(": . am pm noon del a p o clock o'clock oclock uhr uur oh h ish hrs hours hr on tomorrow")
    | _words("et est edt ct cst cdt mt mst mdt pt pst pdt utc gmt bst cet cest ist z aest aedt")
)  # fmt: skip
_UNITS = _words(MINUTE_UNITS, HOUR_UNITS, DASHES, "h ' ’ ′ to or bis a")
_CLOCKS = _words(
    openings(NAMED_CLOCKS), HOURS_ABOUT, HOUR_WORDS, FOREIGN_HOURS, NUMBERS, HALVES, QUARTERS, "dreiviertel", _NUMBER
)
_BEFORE_CLOCKS = AT_WORDS | _words("than de da das las la le les l as kl om um")
_NAMES_BEGIN = {name.partition(" ")[0] for name in NAMES}
_LONG_NAMES = {name for name in NAMES if " " in name}
_ZONES = _NAMES_BEGIN | {fold(region) for region in REGIONS} | OURS | HOUR | _words("local utc gmt la de")
_ALL = _words("all both alle beide")

# Recognisers, the words with which they can begin, and those of which one has to follow; None where any word can
_ROWS: tuple[tuple[int, _Words, _Words | None], ...] = (
    (DAY, _words(WEEKDAYS, PORTUGUESE_ORDINALS, RECURRING, "sat sun"), None),
    (DAY, _SHORT, _words(DASHES, "den le el . , t bis", _NUMBER)),
    (DAY, _AHEAD | THIS | LAST | EVERY, COMING | _WEEKDAYS),
    (DAY, ("the",), _AHEAD | _NTH | {"day"}),
    (DAY, _NTH, _WEEKDAYS),
    (DAY, _MONTHS, _SPELT | _words("the - / .", _NUMBER)),
    (DAY, ("tom",), _words("at @ morning afternoon", _NUMBER)),
    (DAY, ("same", "that"), ("day",)),
    (DAY, ("week",), ("from", "on")),
    (DAY, _words("in dans en over tra fra em"), _words(NUMBERS, _NUMBER)),
    (DAY, NUMBERS.keys(), DAY_UNITS.keys()),
    (DAY, _ARTICLES, _SPELT | {_NUMBER}),
    (DAY, ORDINAL_DAYS.keys(), OF),
    (DAY, ("twenty", "thirty"), ORDINAL_DAYS.keys() | {"-"}),
    (DAY, ("am", "zum"), (_NUMBER,)),
    (DAY, (_NUMBER,), DAY_UNITS.keys() | DAY_SUFFIXES | DASHES | OF | _MONTHS
        | _words("/ . , º ° or and & oder und ou et o y e och eller og en")),
    (CHOICE, _words("option slot # choice number", NUMBERED), None),
    (CHOICE, OPTION_LETTERS.keys(), _words("please pls works")),
    (CHOICE, _DETERMINED, _words(CHOICE_ORDINALS, _NUMBER)),
    (CHOICE, _words(CHOICE_ORDINALS), _words(CHOICE_NOUNS, OF, "time date choice please pls works suits")),
    (CHOICE, (_NUMBER,), DAY_SUFFIXES),
    (CHOICE, DETERMINERS_ABROAD, DETERMINERS_ABROAD | ORDINALS_ABROAD.keys()),
    (CHOICE, ORDINALS_ABROAD.keys(), NOUNS_ABROAD),
    (CLOCK, _words(HOURS_ABOUT, HALVES, QUARTERS, "dreiviertel"), None),
    (HOUR_ALONE, _words(HOUR_WORDS, _NUMBER), None),
    (CLOCK, _words(HOUR_WORDS, _NUMBER), _MARKED),
    (CLOCK, NUMBERS.keys(), _SPOKEN),
    (CLOCK, ("twenty",), NUMBERS.keys()),
    (CLOCK, FOREIGN_HOURS.keys(), FOREIGN_OCLOCK),
    (CLOCK, BETWEEN | FROM, _CLOCKS | _BEFORE_CLOCKS),
    (CLOCK, ("t",), (_NUMBER,)),
    (BOUND, BOUNDS, _CLOCKS | _BEFORE_CLOCKS),
    (LENGTH, _words(NUMBERS, _NUMBER), _UNITS),
    (LENGTH, NUMBERS.keys(), ("(",)),
    (LENGTH, _words("twenty thirty forty fifty"), NUMBERS.keys()),
    (LENGTH, (_NUMBER,), (".", ",")),
    (PART, _words("in at for over de por am du da del di"), _words(openings(PARTS), "the la der a")),
    (ZONE, SHORT_NAMES, None),
    (ZONE, NAMES - _LONG_NAMES, BEHIND_NAMES),
    (ZONE, {fold(region) for region in REGIONS}, ("/",)),
    (ZONE, _words("local my our your"), OWN_TIME | {"local", "own"}),
    (ZONE, _words("in at on a en te w v"), OURS),
    (ZONE, ("in",), _words("hour hours time")),
    (ZONE, ("la", "de"), HOUR),
    (ZONE, HOUR, None),
    (ZONE, _ALL, _ZONES | _words("times in are of these zeiten")),
    (ZONE, ("utc", "gmt"), None),
    (BEHIND, _words(LEADS, SIGNS, openings(WHERE), _NAMES_BEGIN, map(fold, REGIONS), "utc gmt"), None),
)  # fmt: skip
_PHRASES = (
    *((DAY, table) for table in (RELATIVE_DAYS, VAGUE, WEEKS, WEEKDAY_PHRASES)),
    (SAME, SAME_TIMES), (CHOICE, CHOICES), (CLOCK, NAMED_CLOCKS), (BOUND, BOUND_PHRASES), (LENGTH, LENGTHS),
    (PART, PARTS), (ZONE, _LONG_NAMES),
)  # fmt: skip
_Ways = tuple[int, tuple[tuple[_Words, int], ...]]  # what can begin before any word, and what before some


def _as_known(words: _Words) -> frozenset[str]:
    numbers = [word for word in words if word.isdecimal()]
    return frozenset(words).difference(numbers) | {_NUMBER} if numbers else frozenset(words)


def _ways() -> dict[str, _Ways]:
    always: dict[str, int] = {}
    before: dict[str, list[tuple[_Words, int]]] = {}
    rows = [(sort, (first,), then) for sort, table in _PHRASES for first, then in seconds(table)]
    for sort, words, following in (*_ROWS, *rows):
        needed = None if following is None or "" in following else _as_known(following)
        for word in _as_known(words):
            if needed is None:
                always[word] = always.get(word, 0) | sort
            else:
                before.setdefault(word, []).append((needed, sort))
    return {word: (always.get(word, 0), tuple(before.get(word, ()))) for word in always.keys() | before.keys()}


_OF_WORDS = _ways()
_STEM = regex("|".join(STEMS))
_NAMED = _words(WEEKDAYS, PORTUGUESE_ORDINALS, _MONTHS, _SHORT)
_LONGEST = 7  # letters of a word that holds no day and a part of it
_BEFORE_HOURS = FOREIGN_HOUR_CUES | {"la", "."}
_STOPS = frozenset((".", ","))
_BEHIND_STOPS = _MONTHS | _words("of de di - / the or and a p t st nd rd th er re", _NAMED) - {""}
_MINUTES = frozenset(("minute", "minutes", "min", "mins"))
_HOURS_FOLLOW = AFTER_HOUR | BEFORE_HOUR | {"tid"}  # "10 minutes past two"; Swedish "kl 10 min tid"
_BEFORE_MINUTES = frozenset(("for", "quick"))  # "for 45" leaves them unsaid


@cache
def _sorts(word: str) -> tuple[int, Mapping[str, int]]:
    """What can begin at a word of the tables before any word, and before each that lets more begin there.

    Put together when a word is first met: for all of them it takes a cold start too long.
    """
    always, rows = _OF_WORDS[word]
    before: dict[str, int] = {}
    for words, sort in rows:
        for each in words:
            before[each] = before.get(each, always) | sort
    return always, before


def openings_of(word: str, before: str = "", following: str = "", then: str = "") -> int:
    """What can begin at a folded word, by the word before it and the two behind: recognisers put together."""
    if word in _OF_WORDS:
        always, more = _sorts(word)
        also = CLOCK if before in _BEFORE_HOURS and word in FOREIGN_HOURS else 0
    elif "0" <= word < ":" and is_number(word):
        if following in _MINUTES and then not in _HOURS_FOLLOW:
            return LENGTH
        always, more = _sorts(_NUMBER)
        also = LENGTH if before in _BEFORE_MINUTES else 0
        if following in _STOPS and not (then.isdecimal() or then in _BEHIND_STOPS):
            return always | also  # the stop is the sentence's, and not of the number
    else:  # "Friday's good", "cuma'ya", "Donnerstagnachmittag"
        inflected = "'" in word and word.partition("'")[0] in _NAMED
        return DAY if inflected or (len(word) > _LONGEST and _STEM.search(word)) else 0
    if following.isdecimal():
        following = _NUMBER
    elif "'" in following and following.partition("'")[0] in _NAMED:
        following = following.partition("'")[0]
    return more.get(following, always) | also


def beginnings(reader: Reader) -> list[tuple[int, int]]:
    """The places where something can begin, and what."""
    words = (*reader.words(0, len(reader)), "", "", "")
    compounds = any(map(" ".join(words).__contains__, STEMS))
    found: list[tuple[int, int]] = []
    for place, word in enumerate(words):  # what `openings_of` tells; most words are told without asking it
        if word in _OF_WORDS:
            following = words[place + 1]
            if following.isalpha() and (word not in FOREIGN_HOURS or words[place - 1] not in _BEFORE_HOURS):
                always, before = _sorts(word)
                sorts = before.get(following, always)
            else:
                sorts = openings_of(word, words[place - 1], following, words[place + 2])
        elif word.isalpha():
            sorts = DAY if compounds and len(word) > _LONGEST and _STEM.search(word) else 0
        elif "0" <= word < ":" or "'" in word:
            sorts = openings_of(word, words[place - 1], words[place + 1], words[place + 2])
        else:
            continue
        if sorts:
            found.append((place, sorts))
    return found
