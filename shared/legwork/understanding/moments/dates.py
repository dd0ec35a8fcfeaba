"""Dates with a month or a day of the month: "3/10", "5. März", "March 5th", "the 12th"."""

# ruff: noqa: RUF001 - the dashes and apostrophes of mail are meant
# ruff: noqa: PLR2004 - hours, digits and short distances are what a grammar of times counts
# ruff: noqa: PLR0911 - a recogniser leaves at the first word that does not fit
# ruff: noqa: SIM905 - lists of words are read more easily as text

from legwork.understanding.moments.atoms import Day
from legwork.understanding.moments.clocks import clock, span
from legwork.understanding.moments.tables.calendar import FOREIGN_MONTHS, MONTHS
from legwork.understanding.moments.tables.day_words import DAY_SUFFIXES, NOT_AFTER_ORDINAL, OF
from legwork.understanding.moments.tables.more_calendar import MONTHS_BY_LANGUAGE
from legwork.understanding.moments.tables.words import DASHES, FROM, HOUR_MARKS, ORDINAL_DAYS, UNTIL
from legwork.understanding.moments.tokens import Reader

Dated = tuple[Day, int]

_MONTHS = 12
DAYS = 31


def date_openings() -> frozenset[str]:
    """The words with which a date can begin, if with no number."""
    months = frozenset().union(MONTHS, *MONTHS_BY_LANGUAGE.values())
    return months | ORDINAL_DAYS.keys() | _ARTICLES | {"twenty", "thirty", "am", "zum"}


def _number(reader: Reader, place: int, highest: int) -> int | None:
    number = reader.number(place)
    return number if number and number <= highest and len(reader.word(place)) <= 2 else None


def _year(reader: Reader, place: int) -> tuple[int | None, int]:
    """A year at `place`, a comma or "de" before it taken along."""
    where = place + 1 if reader.word(place) in {",", "de", "of", "del"} else place
    token = reader.at(where)
    if token.number and len(token.text) == 4 and 1990 <= token.number <= 2099 and token.lines == 0:
        after = reader.at(where + 1)
        if not (after.tight and after.word in _BEHIND_A_CLOCK):
            return token.number, where + 1
    return None, place


_BEHIND_A_CLOCK = frozenset((":", "h", "hrs"))  # "23 Nov 2030H" names an hour, not a year


def _short_year(text: str) -> int | None:
    if len(text) == 4:
        return int(text)
    return 2000 + int(text) if len(text) == 2 else None


_DATE_SIGNS = DASHES | {"/", "."}
_ARTICLES = frozenset(("the", "den", "le", "el", "dem", "op", "il"))


def date(reader: Reader, place: int, *, alone: bool) -> Dated | None:
    """A date with a month. `alone`: without a weekday before it."""
    if not reader.word(place).isdecimal():
        return _month_first(reader, place) or _day_first(reader, place)
    marked = reader.word(place + 1) in _DATE_SIGNS and (
        _iso(reader, place) or _dotted(reader, place, alone=alone) or _slashed(reader, place, alone=alone)
    )
    return marked or _day_first(reader, place)


def _iso(reader: Reader, place: int) -> Dated | None:
    joint, year = reader.word(place + 1), reader.at(place)
    if joint not in _DATE_SIGNS or reader.word(place + 3) != joint or year.number is None or len(year.text) != 4:
        return None
    sign, month, again, day = (reader.at(place + step) for step in range(1, 5))
    if not (sign.tight and month.tight and again.tight and day.tight) or not 1990 <= year.number <= 2099:
        return None
    if month.number is None or day.number is None or not 1 <= month.number <= _MONTHS or not 1 <= day.number <= DAYS:
        return None
    return Day(year=year.number, month=month.number, day=day.number), place + 5


def _dotted(reader: Reader, place: int, *, alone: bool) -> Dated | None:
    """As in "14.07.2026", "14.07.", after a weekday "14.07" too; "27-08-2026"."""
    if reader.word(place + 1) not in {".", "-", "‑"}:
        return None
    if not _number(reader, place, DAYS) or not _number(reader, place + 2, _MONTHS):
        return None
    day, sign, month, again, year = (reader.at(place + step) for step in range(5))
    if not sign.tight:
        return None
    if again.word == sign.word and again.tight and year.tight and year.number is not None and _short_year(year.text):
        return Day(day=day.number, month=month.number, year=_short_year(year.text)), place + 5
    if sign.word != ".":
        return None
    if again.word == "." and again.tight and not (year.tight and year.number is not None):
        if month.tight or month.spaces == 1:
            year_said, end = _year(reader, place + 4)
            return Day(day=day.number, month=month.number, year=year_said), end
        return None
    follows = {"um", "at", "@", "a", "à", "alle", "om", "as", "von", "ab"}
    if month.tight and (again.word in follows or (not alone and again.word == ",")):
        return Day(day=day.number, month=month.number), place + 3
    return None


def _slashed(reader: Reader, place: int, *, alone: bool) -> Dated | None:
    """As in "3/10", "10/3/2026"; without a year only where something around it says that it is a date."""
    if reader.word(place + 1) != "/":
        return None
    if not reader.tight(place + 1) or not reader.tight(place + 2):
        return None
    one, two = _number(reader, place, DAYS), _number(reader, place + 2, DAYS)
    if not one or not two or min(one, two) > _MONTHS:
        return None
    end, stated = place + 3, None
    if reader.word(end) == "/" and reader.tight(end):
        year = reader.word(place + 4) if reader.tight(place + 4) and reader.number(place + 4) is not None else ""
        stated, end = _short_year(year), place + 5
        if stated is None:
            return None
    if stated is None and alone and not _dateable(reader, place, end):
        return None
    if one > _MONTHS or one == two:
        return Day(day=one, month=two, year=stated), end
    if two > _MONTHS:
        return Day(day=two, month=one, year=stated), end
    return Day(pair=(one, two), year=stated), end


_BEFORE_SLASHED = frozenset(
    "on the am le el du dem ( for or and , op would does about is like say suggest den il dia em pa lun mar mer jeu "
    "ven gio mie jue vie ons tors fre man tir wo do vr ma di za qua qui sex".split()
)
_AFTER_SLASHED = frozenset(
    "at @ , um from ( - between kl klokken klockan om alle as ore ob von van dalle das vers".split()
)


def _dateable(reader: Reader, place: int, end: int) -> bool:
    """Whether what stands around two numbers and a slash lets them be a date rather than a fraction."""
    following = reader.at(end)
    opens = place == 0 or reader.at(place).lines > 0
    clocked = following.word in _AFTER_SLASHED or following.number is not None
    listed = following.word in {"or", "and", "oder", "ou", "o"} and reader.word(end + 2) == "/"
    return opens or clocked or listed or reader.word(place - 1) in _BEFORE_SLASHED


def _month_at(reader: Reader, place: int) -> tuple[int, int] | None:
    word = reader.word(place)
    word = word if word in MONTHS else word.partition("'")[0]  # "3 Mart'ta"
    number = MONTHS_BY_LANGUAGE.get(reader.language, {}).get(word) or MONTHS.get(word)
    if number is None or (word in FOREIGN_MONTHS and reader.language not in FOREIGN_MONTHS[word]):
        return None
    end = place + 1
    if reader.word(end) == "." and reader.tight(end) and len(word) <= 5:
        end += 1
    return number, end


def _month_first(reader: Reader, place: int) -> Dated | None:
    """As in "March 5th, 2026", "March the 5th"."""
    month = _month_at(reader, place)
    if month is None:
        return None
    where = month[1]
    if reader.word(where) == "the" or (reader.word(where) in {"-", "/"} and reader.tight(where)):
        where += 1
    day = _number(reader, where, DAYS)
    if day is None:
        spelt = _spelt(reader, where)
        return (Day(month=month[0], day=spelt[0]), spelt[1]) if spelt else None
    following = reader.at(where + 1)
    if following.tight and (following.word == ":" and reader.tight(where + 2)):
        return None
    if following.word in {"am", "pm"}:
        return None
    end = where + 2 if following.word in DAY_SUFFIXES and following.tight else where + 1
    if reader.word(end) == "-" and reader.tight(end) and reader.word(end + 1) in {"en", "an", "i", "ig", "e", "a"}:
        return Day(month=month[0], day=day), end + 2  # Hungarian "december 10-én"
    year, end = _year(reader, end)
    return Day(month=month[0], day=day, year=year), end


def _day_first(reader: Reader, place: int) -> Dated | None:
    """As in "5th of March 2026", "5. März", "1er mars", "the fifth of March"."""
    where = place + 1 if reader.word(place) == "the" else place
    day = _number(reader, where, DAYS)
    end = where + 1
    if day is None:
        spelt = _spelt(reader, where)
        if spelt is None or reader.word(spelt[1]) not in OF:
            return None
        day, end = spelt
    elif (reader.word(end) in DAY_SUFFIXES or reader.word(end) in {".", "º", "°"}) and reader.tight(end):
        end += 1
    if reader.word(where - 1) in {":", "."} and reader.tight(where):
        return None
    if reader.word(end) in OF:
        end += 1
    if reader.word(end) in {"-", "/"} and reader.tight(end):  # 05-Mar-2026
        end += 1
    month = _month_at(reader, end)
    if month is None:
        return None
    if reader.word(end) in {"may", "march"} and not _is_month(reader, end, where):
        return None
    if reader.at(month[1]).word in {"-", "/"} and reader.tight(month[1]) and reader.at(month[1] + 1).number:
        token = reader.at(month[1] + 1)
        return Day(month=month[0], day=day, year=_short_year(token.text)), month[1] + 2
    year, end = _year(reader, month[1])
    return Day(month=month[0], day=day, year=year), end


def _is_month(reader: Reader, place: int, number: int) -> bool:
    """As in "5 May" but not "the 5 may come"."""
    return reader.at(place).text[0].isupper() or reader.word(number + 1) in DAY_SUFFIXES or place == number + 1


def day_of_month(reader: Reader, place: int, *, after_weekday: bool = False) -> Dated | None:
    """As in "the 12th", "on the fifteenth", after a weekday "12th"."""
    the = reader.word(place) in _ARTICLES
    where = place + 1 if the else place
    day = _number(reader, where, DAYS)
    if day is not None:
        following = reader.at(where + 1)
        if the and following.word == ":" and following.tight and reader.word(where + 2) in {"e", "a"}:  # Swedish
            return Day(day=day), where + 3
        if following.word in DAY_SUFFIXES and following.tight:
            end = where + 2
            opens = place == 0 or reader.word(place - 1) in {".", "!", "?"} or reader.at(place).lines > 0
            opens = opens and reader.word(end) in {
                "works",
                "is",
                "suits",
                "please",
                "pls",
                "at",
                "would",
                "sounds",
                "for",
                "it",
            }
            cue = (
                opens
                or the
                or after_weekday
                or reader.word(place - 1) in {"on", "or", "and", "the", ",", "to", "-", "–"}
            )
            return (Day(day=day), end) if cue and reader.word(end) not in NOT_AFTER_ORDINAL else None
        if reader.word(place) in {"den", "le", "dem"} and following.word == ".":
            return Day(day=day), where + 2
        if after_weekday:
            return _number_of_day(reader, where, day)
        if the and reader.word(place - 1) in {"on", "am", "el"} and following.word in {"at", "@", "between", "from"}:
            return Day(day=day), where + 1
        if the and reader.word(place) != "the" and following.word in {"a", "à", "um", "om", "alle", "at", "vers", "kl"}:
            return (Day(day=day), where + 1) if not following.tight else None
        return None
    spelt = _spelt(reader, where)
    if spelt is None or not (the or after_weekday) or reader.word(spelt[1]) in NOT_AFTER_ORDINAL:
        return None
    if spelt[0] > 3 or after_weekday:
        return Day(day=spelt[0]), spelt[1]
    return None


_BEFORE_GERMAN_DATE = frozenset(("am", "zum"))


def german_day(reader: Reader, place: int) -> Dated | None:
    """As in "am 22. um 15 Uhr"; not in "am 22. Mai", "am 22.5."."""
    if reader.language != "de" or reader.word(place) not in _BEFORE_GERMAN_DATE:
        return None
    day, dot, after = _number(reader, place + 1, DAYS), reader.at(place + 2), reader.at(place + 3)
    dated = (after.tight and after.number is not None) or _month_at(reader, place + 3) is not None
    return (Day(day=day), place + 3) if day and dot.word == "." and dot.tight and not dated else None


_LIST_JOINTS = frozenset("/ , or and & oder und ou et o y e och eller og of en".split())
_LISTED = 5


def days_of_month(reader: Reader, place: int) -> tuple[tuple[int, int, Day], ...]:
    """As in "16 or 17 September", "16th/17th Sept": the days of one month listed before it, each with its place."""
    found: list[tuple[int, int, int]] = []
    where = place + 1 if reader.word(place) == "the" else place
    while len(found) < _LISTED:
        day = _number(reader, where, DAYS)
        if day is None or (found and day <= found[-1][2]):
            return ()
        end = where + 2 if reader.word(where + 1) in DAY_SUFFIXES and reader.tight(where + 1) else where + 1
        found.append((where, end, day))
        joint = reader.word(end)
        if joint not in _LIST_JOINTS:
            break
        where = end + 2 if reader.word(end + 1) in {"the", "or", "and"} else end + 1
    named = date(reader, found[-1][0], alone=True) if len(found) > 1 else None
    if named is None or named[0].month is None or named[0].day != found[-1][2]:
        return ()
    month = named[0]
    listed = [(first, last, Day(day=day, month=month.month, year=month.year)) for first, last, day in found]
    return (*listed[:-1], (found[-1][0], named[1], month))


def _spelt(reader: Reader, place: int) -> tuple[int, int] | None:
    """As in "fifth", "twenty-second"."""
    tens = {"twenty": 20, "thirty": 30}.get(reader.word(place), 0)
    if not tens:
        day = ORDINAL_DAYS.get(reader.word(place))
        return (day, place + 1) if day else None
    where = place + 2 if reader.word(place + 1) == "-" else place + 1
    unit = ORDINAL_DAYS.get(reader.word(where), 0)
    return (tens + unit, where + 1) if 0 < unit < 10 and tens + unit <= DAYS else None


_NOON = 12
_HOURLY = frozenset("h hs uhr heures heure horas ore am pm - – —".split())


def _number_of_day(reader: Reader, place: int, day: int) -> Dated | None:
    """As in "Friday 23 at 4", "Tue 10 @ 2pm": a bare number between a weekday and its clock time."""
    following = reader.at(place + 1)
    if reader.word(place - 1) in FROM and following.word in UNTIL | DASHES:
        return None  # "viernes de 10 a 11"
    if following.tight and following.word in {":", ".", "h", "u", "-", "–", "/"} and reader.tight(place + 2):
        return None
    if (
        following.word == "a"
        and following.spaces
        and (reader.word(place + 2) == "las" or reader.at(place + 2).number is not None)
    ):
        return Day(day=day), place + 1
    meridiem = following.word in {"a", "p"} and reader.word(place + 2) in {".", "m"}
    romance = reader.language in {"es", "it", "pt", "fr"} and not meridiem
    if romance and following.word not in _HOURLY and (not following.tight or following.word in {",", ";", ")"}):
        return Day(day=day), place + 1  # "jueves 11": an hour would need its "a las"
    if day > 12 and following.word in DASHES and following.spaces and span(reader, place + 2, cue=True):
        return Day(day=day), place + 1  # "Wed 16 - 2 to 3.30"
    if following.word in DASHES and following.spaces and _earlier(reader, place + 2, day):
        return Day(day=day), place + 1  # "mon 16 - 12:15": no hours up to 12:15
    if (
        following.word
        in {"uhr", "h", "am", "pm", "hrs", "heures", "uur", "o'clock", "a", "p", "-", "–", "to", "ish"}
        | HOUR_MARKS.keys()
    ):
        return None
    if day > 12 or following.word in {"at", "@", "um", "between", "from", "alle", "om"}:
        return Day(day=day), place + 1
    where = place + 2 if following.word == "," else place + 1
    timed = clock(reader, where, cue=False)
    return (Day(day=day), place + 1) if timed and not timed[2] else None


def _earlier(reader: Reader, place: int, hour: int) -> bool:
    """Whether a clock time with its minutes stands there that is before an hour, so that no range can end with it."""
    first, marks, minutes = (reader.at(place + step) for step in range(3))
    if first.number is None or marks.word not in {":", "."} or not marks.tight or not minutes.tight:
        return False
    return minutes.number is not None and hour > _NOON and first.number < hour
