"""Dates as clients write them above a forwarded or quoted message, in the languages of the table."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from legwork.mail.tables.dates import AM, AT_WORDS, MONTHS, PM, ZONES
from legwork.values.regexes import regex

# What begins with a digit is looked for by it: `\d(?<!\w\d)` is the first one of a number.
_DIGIT = regex(r"\d")
_ISO = regex(r"(\d(?<!\w\d)\d{3})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)")
_CJK = regex(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_VIETNAMESE = regex(r"\b(\d{1,2})\s(?:thg|tháng)\s(\d{1,2}),?\s(?:năm\s)?(\d{4})\b")
_NUMERIC = regex(r"(\d(?<!\w\d)\d?)([-/.])\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})\b")
_DAY_FIRST = regex(
    r"(\d(?<!\w\d)\d?)(?:st|nd|rd|th|er|º|\.)?,?[\s/-]{1,2}(?:de\s|of\s)?([^\W\d_]{3,12})\b\.?,?(?:[\s/-](?:de\s|del\s)?(\d{4})\b)?"
)
_MONTH_FIRST = regex(r"\b([^\W\d_]{3,12})\b\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?\b\.?,?(?:\s(\d{4})\b)?")
_YEAR_FIRST = regex(r"(\d(?<!\w\d)\d{3})\.?,?\s([^\W\d_]{3,12})\b\.?\s(\d{1,2})\b")
_TIME = regex(
    r"(?:(午前|午後|上午|下午|오전|오후|de\.|du\.)\s?)?(?:(?<=[\d ]T)|(?<![0-9A-Za-z]))(\d{1,2})\s?[:.h時]\s?(\d{2})"
    r"(?:\s?[:.]\s?(\d{2}))?分?"
    r"(?:\s?([ap]m\b|[ap]\.\s?m\.|π\.?μ\.?|μ\.?μ\.?|ös\b|öö\b|SA\b|CH\b|[صم]\b))?",
    re.IGNORECASE,
)
_OFFSET = regex(r"\s{0,2}\(?(?:(?:gmt|utc)\s?)?([+\-\u2212])(\d{1,2}):?(\d{2})?\b", re.IGNORECASE)
_ZONE = regex(r"\s{0,2}\(?([^\W\d_]{1,5})\b")
_FURTHEST_MINUTES = 14 * 60  # no zone is further from UTC (tz database)
_MAX, _MAX_MONTH, _MAX_DAY, _CENTURY = 200, 12, 31, 100
_LONGEST_MONTH = 16  # letters, and the marks between it and the day


class QuotedDate(NamedTuple):
    """An aware instant and where in the text it was said."""

    moment: datetime
    start: int
    end: int


class _Day(NamedTuple):
    year: int | None
    month: int
    day: int
    start: int
    end: int


def quoted_date(text: str, zone: tzinfo, latest: datetime | None = None) -> QuotedDate | None:
    """The first date in a header line or attribution; None where there is none.

    A date without an offset is read in `zone`. `latest` (aware) is the date of the mail that quotes: nothing quoted is
    younger, which decides between day and month, and which year is meant where none is said. Without a time it is noon.
    """
    text = text[:_MAX]
    digit = _DIGIT.search(text)
    if not digit:
        return None
    for day in _with_year_first(_days(text, digit.start(), latest)):
        rest = text[: day.start] + " " * (day.end - day.start) + text[day.end :]
        time = _TIME.search(rest, day.end) or _TIME.search(rest)
        found = _moment(day, time, rest, zone, latest)
        if found:
            return found
    return None


def _moment(
    day: _Day, time: re.Match[str] | None, text: str, zone: tzinfo, latest: datetime | None
) -> QuotedDate | None:
    hour, minute, second = _clock(time) if time else (12, 0, 0)
    end = max(day.end, time.end() if time else 0)
    offset, end = _offset(text, end) if time and time.end() == end else (None, end)
    where = timezone(timedelta(minutes=offset)) if offset is not None else zone
    try:
        if day.year is not None:
            moment = datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=where)
        elif latest is not None and time is not None:
            moment = datetime(latest.year, day.month, day.day, hour, minute, second, tzinfo=where)
            if moment > latest + timedelta(days=1):
                moment = moment.replace(year=latest.year - 1)
        else:
            return None
        moment.timestamp()
    except (ValueError, OverflowError):
        return None
    start = min(day.start, time.start() if time else day.start)
    return QuotedDate(moment, start, end)


def _clock(time: re.Match[str]) -> tuple[int, int, int]:
    before, hour, minute, second, after = time.groups()
    half = (before or after or "").lower()
    number = int(hour)
    if half in PM:
        number = number % 12 + 12
    elif half in AM:
        number %= 12
    return number, int(minute), int(second or 0)


def _offset(text: str, end: int) -> tuple[int | None, int]:
    if found := _OFFSET.match(text, end):
        sign = 1 if found[1] == "+" else -1
        minutes = sign * (int(found[2]) * 60 + int(found[3] or 0))
        return (minutes, found.end()) if abs(minutes) <= _FURTHEST_MINUTES else (None, end)
    found = _ZONE.match(text, end)
    if found and found[1].casefold() in ZONES:
        after = _OFFSET.match(text, found.end())
        if after and found[1].casefold() in ("gmt", "utc"):
            return _offset(text, found.end())
        return ZONES[found[1].casefold()], found.end()
    return None, end


def _with_year_first(days: Iterator[_Day]) -> Iterator[_Day]:
    """The same, those that say no year behind all others. What is not asked for is not looked for."""
    without = []
    for day in days:
        if day.year is None:
            without.append(day)
        else:
            yield day
    yield from without


def _days(text: str, digit: int, latest: datetime | None) -> Iterator[_Day]:
    """Readings of the first date in the text, the likelier first. `digit` is the place of the first one."""
    if ("thg" in text or "tháng" in text) and (found := _VIETNAMESE.search(text)):
        yield _Day(int(found[3]), int(found[2]), int(found[1]), *found.span())
    for pattern in (_ISO,) if text.isascii() else (_CJK, _ISO):
        if found := pattern.search(text, digit):
            yield _Day(int(found[1]), int(found[2]), int(found[3]), *found.span())
    yield from _named(text, digit)
    if found := _NUMERIC.search(text, digit):
        yield from _numeric(found, text, latest)


def _named(text: str, digit: int) -> Iterator[_Day]:
    before = max(digit - _LONGEST_MONTH, 0)
    for pattern, start, (year, month, day) in (
        (_YEAR_FIRST, digit, (1, 2, 3)),
        (_DAY_FIRST, digit, (3, 2, 1)),
        (_MONTH_FIRST, before, (3, 1, 2)),
    ):
        for found in pattern.finditer(text, start):
            number = _month(found[month], text)
            if number and 1 <= int(found[day]) <= _MAX_DAY:
                yield _Day(int(found[year]) if found[year] else None, number, int(found[day]), *found.span())
                break


def _numeric(found: re.Match[str], text: str, latest: datetime | None) -> list[_Day]:
    first, separator, second, year = int(found[1]), found[2], int(found[3]), int(found[4])
    full = year + 2000 if year < _CENTURY else year
    by_day = _Day(full, second, first, *found.span())
    by_month = _Day(full, first, second, *found.span())
    american = separator == "/" and bool(re.search(r"\d\s?[ap]\.?m\b", text, re.IGNORECASE))
    order = [by_month, by_day] if american else [by_day, by_month]
    if latest is not None:
        order.sort(key=lambda day: (day.year or 0, day.month, day.day) > (latest.year, latest.month, latest.day + 1))
    return [day for day in order if day.month <= _MAX_MONTH and day.day <= _MAX_DAY]


def _forms() -> dict[str, dict[str, int]]:
    """Form of a month -> language -> its number."""
    forms: dict[str, dict[str, int]] = {}
    for language, months in MONTHS.items():
        for number, names in enumerate(months.split(), 1):
            for name in names.split("|"):
                forms.setdefault(name, {})[language] = number
    return forms


_MONTHS = _forms()


def _month(word: str, text: str) -> int | None:
    meant = _MONTHS.get(word.lower().replace("i\u0307", "i"))
    if not meant:
        return None
    numbers = list(meant.values())
    if numbers.count(numbers[0]) < len(numbers):
        for language, number in meant.items():
            at = AT_WORDS.get(language)
            if at and at in text and re.search(at + r"\d", text):
                return number
    return numbers[0]
