"""Days: weekdays with their dates, relative words, weeks."""

# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts
# ruff: noqa: PLR0911 - a recogniser leaves at the first word that does not fit

# ruff: noqa: SIM905 - lists of words are read more easily as text

from dataclasses import replace

from legwork.understanding.moments.atoms import Atom, Day, Vague
from legwork.understanding.moments.dates import (
    DAYS,
    Dated,
    date,
    date_openings,
    day_of_month,
    days_of_month,
    german_day,
)
from legwork.understanding.moments.tables.calendar import (
    MONTHS,
    RECURRING,
)
from legwork.understanding.moments.tables.day_words import (
    BETWEEN_DAY_AND_DATE,
    COMING,
    DAY_SUFFIXES,
    EVERY,
    LAST,
    NEXT,
    THIS,
    VAGUE,
    WEEK,
    WEEKS,
)
from legwork.understanding.moments.tables.words import DAY_UNITS, NUMBERS, RELATIVE_DAYS
from legwork.understanding.moments.tokens import Reader, is_number, openings, seconds
from legwork.understanding.moments.weekdays import STEMS, compound, short_range, until_day, weekday_of, weekday_openings


def days(reader: Reader, place: int, language: str) -> tuple[Atom, ...]:
    """The day, or the days of one date said together ("March 3 or 4"), that begin at `place`."""
    word = reader.word(place)
    counts = is_number(word)
    relative = reader.word(place + 1) in _BEHIND_COUNTS if counts else word in _RELATIVE
    if relative and (found := _relative(reader, place, language)):
        return found
    if word in _NTH and (found := _nth(reader, place, language)):
        return found
    if not counts and word not in _NO_WEEKDAY and (found := _weekday(reader, place, language)):
        return found
    if not counts and word in _NO_DATE:
        return _vague(reader, place)
    if listed := days_of_month(reader, place):
        return tuple(Atom(first, last, day) for first, last, day in listed)
    if dated := date(reader, place, alone=True):
        return (_with_weekday(reader, place, dated, language), *_more_days(reader, dated))
    if dated := german_day(reader, place) or day_of_month(reader, place):
        return (Atom(place, dated[1], dated[0]),)
    return _vague(reader, place)


def _with_weekday(reader: Reader, place: int, found: Dated, language: str) -> Atom:
    """As in "22 Sep (Tue)": the weekday behind a date belongs to it."""
    opened = reader.word(found[1]) == "("
    apart = reader.word(found[1]) == ","
    behind = found[1] + 1 if opened or apart else found[1]
    named = weekday_of(reader, behind, language) if reader.at(behind).lines == 0 else None
    if named and opened and reader.word(named[1]) == ")":
        return Atom(place, named[1] + 1, replace(found[0], weekday=named[0]))
    if named and not opened and (not apart or _is_timed(reader, named[1])):  # "december 10-én, csütörtökön 10:00"
        return Atom(place, named[1], replace(found[0], weekday=named[0]))
    return Atom(place, found[1], found[0])


def _is_timed(reader: Reader, place: int) -> bool:
    """Whether a clock time with its minutes follows, after at most one small word."""
    where = place + (reader.at(place).number is None)
    marks = reader.at(where + 1)
    return reader.at(where).number is not None and marks.word in {":", "."} and marks.tight and reader.tight(where + 2)


def _nth(reader: Reader, place: int, language: str) -> tuple[Atom, ...]:
    """As in "the first Tuesday of October", "the last Friday in May", "the second Monday of next month"."""
    where = place + 1 if reader.word(place) == "the" else place
    count = _COUNTS.get(reader.word(where))
    named = weekday_of(reader, where + 1, language) if count else None
    if not count or named is None or reader.word(named[1]) not in {"in", "of"}:
        return ()
    month = MONTHS.get(reader.word(named[1] + 1))
    ahead = _MONTHS_AHEAD.get(reader.word(named[1] + 1)) if reader.word(named[1] + 2) == "month" else None
    if ahead is not None:
        return (Atom(place, named[1] + 3, Day(weekday=named[0], months=ahead, nth=count)),)
    if month is None:  # "of the month": which one, nobody says
        return (Atom(place, named[1] + 1, Vague()),)
    return (Atom(place, named[1] + 2, Day(weekday=named[0], month=month, nth=count)),)


_MONTHS_AHEAD = {"this": 0, "next": 1}
_COUNTS = {"first": 1, "1st": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}


def _more_days(reader: Reader, found: Dated) -> tuple[Atom, ...]:
    """As in "March 3 or 4", "June 22, 23 and 24": the further numbers are days of that month too."""
    day, end = found
    if day.month is None or day.day is None or day.pair or day.year or reader.at(end - 1).number is None:
        return ()
    more: list[Atom] = []
    highest, joint = day.day, ""
    while reader.word(end) in _LISTED and joint not in _LAST_LISTED:
        joint, number = reader.word(end), reader.at(end + 1)
        if joint == "," and reader.word(end + 1) in _LAST_LISTED:
            end, joint, number = end + 1, reader.word(end + 1), reader.at(end + 2)
        if number.number is None or not highest < number.number <= DAYS or _is_clock(reader, end + 1):
            return ()
        highest = number.number
        more.append(Atom(end + 1, end + 2, replace(day, day=highest)))
        end += 2
    return tuple(more) if joint in _LAST_LISTED else ()


_LAST_LISTED = frozenset(("or", "and", "&", "oder", "und", "ou", "et", "o", "y"))
_LISTED = _LAST_LISTED | {","}


def _is_clock(reader: Reader, place: int) -> bool:
    """Whether the number at `place` has the marks of a clock time, or is the day of another month."""
    after = reader.at(place + 1)
    if after.word in {":", "a", "p", "h", ".", "th"} and after.tight:
        return True
    return after.word in {"am", "pm", "uhr", "/"} or after.word in MONTHS


_AHEAD = COMING | NEXT | {"following"}
_MOVED_WITHIN = 6  # words
_MOVES = frozenset(
    """move moved moving shift shifted shifting push pushed pushing switch switched swap swapped change changed bump
    reschedule rescheduled postpone postponed verschieben déplacer mover""".split()
)
_SENTENCE_ENDS = frozenset(".!?")
_MODIFIERS = _AHEAD | THIS | LAST | EVERY


def _is_moved_from(reader: Reader, place: int) -> bool:
    """Whether what is moved stood on the day at `place`: "push it from Monday to Friday" is no range."""
    before = reader.words(max(0, place - _MOVED_WITHIN), place)
    return not _MOVES.isdisjoint(before) and _SENTENCE_ENDS.isdisjoint(before)


def _weekday(reader: Reader, place: int, language: str) -> tuple[Atom, ...]:
    if reader.word(place) in RECURRING:
        return (Atom(place, place + 1, Vague(every=True)),)
    where, before = place, reader.word(place)
    if before == "the" and reader.word(place + 1) in _AHEAD:
        where, before = place + 1, reader.word(place + 1)
    modified = before in _MODIFIERS
    if modified:
        where += 1
        if reader.word(where) in COMING:
            where += 1
    found = weekday_of(reader, where, language)
    ranged = until_day(reader, found[1], language) if found else short_range(reader, where, language)
    if ranged and not (found and _is_moved_from(reader, place)):
        return (Atom(place, ranged, Vague(every=True, hours=True)),)
    if found is None:
        return compound(reader, place) if where == place else ()
    number, end = found
    if before in EVERY:
        return (Atom(place, end, Vague(every=True)),)
    day = Day(number, following=before in NEXT, last=before in LAST, after=before == "following")
    return _with_date(reader, place, day, end)


def _with_date(reader: Reader, place: int, day: Day, end: int) -> tuple[Atom, ...]:
    """A weekday with what follows it: "next week", "week", a date."""
    if not _may_belong(reader.word(end), _BEHIND_WEEKDAY):
        return (Atom(place, end, day),)
    if reader.word(end) in NEXT and reader.word(end + 1) not in WEEK:  # "vendredi prochain", "viernes proximo"
        return (Atom(place, end + 1, replace(day, following=True)),)
    week = end + 1 if reader.word(end) in {"of", "in", ",", "(", "the"} else end
    if phrase := _week(reader, week):
        return (Atom(place, phrase[1], replace(day, weeks=phrase[0], following=False)),)
    if ahead := _weeks_on(reader, end):
        return (Atom(place, ahead[1], replace(day, plus=ahead[0]) if ahead[0] is not None else Vague()),)
    where = end
    while where - end < 3 and reader.word(where) in BETWEEN_DAY_AND_DATE and not reader.lines(where):
        where += 1
    if not _may_belong(reader.word(where), _DATES):
        return (Atom(place, end, day),)
    if reader.lines(where) <= 1 and (found := date(reader, where, alone=False)):
        dated = replace(found[0], weekday=day.weekday)
        close = found[1] + 1 if reader.word(where - 1) == "(" and reader.word(found[1]) == ")" else found[1]
        return (Atom(place, close, dated), *_more_days(reader, found))
    if _goes_on(reader, where) and (found := day_of_month(reader, where, after_weekday=True)):
        return (Atom(place, found[1], replace(found[0], weekday=day.weekday)),)
    return (Atom(place, end, day),)


def _may_belong(word: str, words: frozenset[str]) -> bool:
    """Whether a word is one of those, a number, or one of those with an ending."""
    return word in words or word.isdecimal() or "'" in word


def _goes_on(reader: Reader, place: int) -> bool:
    """Whether the date of a weekday may stand at `place`: on its line, or on the next where it can be no hour."""
    token = reader.at(place)
    dated = token.number is None or token.number > _CLOCK_FACE or reader.word(place + 1) in _BEHIND_DATES
    return token.lines == 0 or (token.lines == 1 and dated)


_CLOCK_FACE = 12  # a greater number is no hour that is said without a mark
_BEHIND_DATES = DAY_SUFFIXES | {"at", "@", "um", "a", "alle", "om", "as", "kl", "klo"}
_WEEKS_ON: dict[tuple[str, ...], int | None] = {
    ("week",): 7, ("fortnight",): 14, ("in", "acht"): 7, ("en", "huit"): 7, ("en", "quinze"): 14,
    ("coming",): 0, ("que", "viene"): 0, ("que", "vem"): 0,
    ("after", "next"): None,  # a week or two ahead: nobody knows
}  # fmt: skip


_DATES = date_openings()
_BEHIND_WEEKDAY = (
    _DATES
    | NEXT
    | BETWEEN_DAY_AND_DATE
    | openings(WEEKS)
    | frozenset(("of", "in", "over", "om", "tra", "fra", "dans", *(words[0] for words in _WEEKS_ON)))
)


def _weeks_on(reader: Reader, place: int) -> tuple[int | None, int] | None:
    """The days that words after a weekday put on top ("week", "in zwei Wochen"), and where they end."""
    if reader.lines(place):
        return None
    for length in (2, 1):
        words = reader.words(place, place + length)
        if words in _WEEKS_ON:
            return _WEEKS_ON[words], place + length
    if reader.word(place) not in {"in", "over", "om", "tra", "fra", "dans"}:
        return None
    count = reader.at(place + 1).number or NUMBERS.get(reader.word(place + 1))
    unit = DAY_UNITS.get(reader.word(place + 2))
    return (count * unit, place + 3) if count and unit and unit >= 7 and count < 9 else None


def _week(reader: Reader, place: int) -> tuple[int, int] | None:
    phrase = reader.phrase(place, WEEKS, 4)
    return (WEEKS[phrase[0]], phrase[1]) if phrase else None


def _relative(reader: Reader, place: int, language: str) -> tuple[Atom, ...]:
    if phrase := reader.phrase(place, RELATIVE_DAYS, 4):
        word, end = phrase
        if word == "manana" and reader.word(place - 1) in {"la", "esta", "de"}:
            return ()
        if word == "morgen" and (reader.word(place - 1) in {"guten", "goeden", "goede"}):
            return ()
        if (reader.word(end), language) == ("week", "en") and word == "tomorrow":
            return (Atom(place, end + 1, Day(offset=8)),)
        return (Atom(place, end, Day(offset=RELATIVE_DAYS[word])),)
    if (
        reader.word(place) == "tom"
        and reader.at(place).text == "tom"
        and (reader.word(place + 1) in {"at", "@", "morning", "afternoon"} or reader.at(place + 1).number is not None)
    ):
        return (Atom(place, place + 1, Day(offset=1)),)
    if reader.word(place) not in _BEFORE_SAID_DAYS:
        return _counted(reader, place, language)
    if reader.phrase(place, _SAME_DAYS, 2):
        return (Atom(place, place + 2, Day(offset=0, after=True)),)
    if reader.phrase(place, _DAYS_AFTER, 3) and reader.word(place + 3) not in {"tomorrow", "that", "the"}:
        return (Atom(place, place + 3, Day(offset=1, after=True)),)
    return _counted(reader, place, language)


_SAME_DAYS = frozenset(("same day", "that day"))
_DAYS_AFTER = frozenset(("the day after", "the next day", "the following day"))
_BEFORE_SAID_DAYS = openings(_SAME_DAYS) | openings(_DAYS_AFTER)


def _counted(reader: Reader, place: int, language: str) -> tuple[Atom, ...]:
    """As in "in 3 days", "in two weeks", "a week from Tuesday", "two weeks from tomorrow"."""
    inner = place + 1 if reader.word(place) in _IN else place
    count = reader.number(inner) or NUMBERS.get(reader.word(inner))
    unit = DAY_UNITS.get(reader.word(inner + 1))
    if inner == place and reader.word(place) == "week" and reader.word(place + 1) in {"from", "on"}:
        count, unit, inner = 1, 7, place - 1
    if not count or not unit or count > 60:
        return ()
    end = inner + 2
    if inner == place and unit >= 7 and reader.word(end) in {"today", "tomorrow"}:  # "a fortnight today"
        return (Atom(place, end + 1, Day(offset=count * unit + (reader.word(end) == "tomorrow"))),)
    if reader.word(end) in {"from", "on", "after"}:
        word = reader.word(end + 1)
        if word in {"today", "now"} and reader.word(end) == "from":
            return (Atom(place, end + 2, Day(offset=count * unit)),)
        if word == "tomorrow":
            return (Atom(place, end + 2, Day(offset=count * unit + 1)),)
        where = end + 2 if word in THIS | NEXT else end + 1
        if found := weekday_of(reader, where, language):
            return (Atom(place, found[1], Day(weekday=found[0], plus=count * unit, following=word in NEXT)),)
        if reader.word(end) != "on":
            return ()
    if reader.word(place) in _IN and reader.word(end) not in {"or", "'"}:
        return (Atom(place, end, Day(offset=count * unit)),)
    return ()


_PERIODS = VAGUE | WEEKS.keys()


def _vague(reader: Reader, place: int) -> tuple[Atom, ...]:
    phrase = reader.phrase(place, _PERIODS, 5)
    if phrase and phrase[0].removeprefix("the ") in {"week of", "week commencing", "week beginning", "w/c"}:
        where = phrase[1] + 1 if reader.word(phrase[1]) in {"monday", "mon", ","} else phrase[1]
        named = date(reader, where, alone=False) or day_of_month(reader, where)
        if named:
            return (Atom(place, named[1], Vague(of=named[0])),)
    if phrase:
        return (Atom(place, phrase[1], Vague(weeks=WEEKS.get(phrase[0]))),)
    return ()


# With which words each sort of day begins, or does not. A number can begin all but a weekday.
_IN = frozenset(("in", "dans", "en", "over", "tra", "fra", "em"))
_BEHIND_COUNTS = DAY_UNITS.keys() | {
    word for first, following in seconds(RELATIVE_DAYS) if is_number(first) for word in following
}
_RELATIVE = openings(RELATIVE_DAYS) | NUMBERS.keys() | _IN | {"tom", "same", "that", "the", "week"}
_NTH = _COUNTS.keys() | {"the"}
_OTHERS = (_RELATIVE | openings(_PERIODS) | COMING | NEXT | THIS | LAST | EVERY) - {"the"}
_NO_WEEKDAY = {word for word in _OTHERS if not any(stem in word for stem in STEMS)} - (
    weekday_openings() | _MODIFIERS | RECURRING
)
_NO_DATE = _OTHERS - _DATES
