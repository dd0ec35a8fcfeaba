"""Dates and clock times as Chinese, Japanese and Korean write them: "12月3日(木)午後3時半", "12월 3일 오후 3시"."""

# ruff: noqa: RUF001 - the signs of these languages are meant

from typing import TYPE_CHECKING

from legwork.understanding.moments.atoms import Atom, Clock, Day, Length, Payload
from legwork.understanding.moments.tables.eastern_words import (
    AFTERNOON,
    DAYS_AHEAD,
    HALF,
    MORNING,
    NUMERALS,
    WEEKDAYS,
)
from legwork.understanding.moments.tokens import Reader
from legwork.values.regexes import regex

if TYPE_CHECKING:
    import re

_N = rf"(?:\d{{1,2}}|[{''.join(NUMERALS)}]{{1,3}})"
_S = r"[ \u3000]?"
_DAY = rf"(?:{'|'.join(WEEKDAYS)})"
_WEEK = r"(?:星期|周|週|礼拜)(?P<week>[一二三四五六日天])"
_NAMED = rf"[(（]?{_S}(?:{_WEEK}|(?P<name>{_DAY})(?:曜日|曜|요일)?){_S}[)）]?"
_DATE = regex(
    rf"(?:(?P<year>20\d\d){_S}[年년]{_S})?(?P<month>{_N}){_S}[月월]{_S}(?P<day>{_N}){_S}[日号號일](?:{_S}(?:{_NAMED}))?"
)
_WEEKDAY = regex(
    rf"(?:(?P<next>来週|下周|下週|다음{_S}주|再来週){_S}の?)?"
    rf"(?:{_WEEK}|(?P<name>{_DAY})(?:曜日?|요일))"
)
_CLOCK = regex(
    rf"(?:(?P<half>{'|'.join((*MORNING, *AFTERNOON))}){_S})?(?P<hour>{_N}){_S}(?:[時时点點시](?!間|间|간)|:(?=\d\d))"
    rf"{_S}(?:(?P<thirty>[{HALF}])|(?P<minute>{_N}){_S}[分분]?)?"
)
_MINUTES = regex(
    rf"(?:(?P<half>半{_S}(?:小时|小時|時間|시간))|(?P<minutes>\d{{1,3}}){_S}(?:分|분)(?!之)(?:钟|鐘|間|간)?)"
)
_LOOK = 40  # characters
_MIDDAY = 12
_OPENERS = frozenset("年月日号號時时点點分半午上下早晚中来再今明后後星周週礼월일년시분오다내모月火水木金土日")


def eastern(reader: Reader, place: int) -> tuple[Atom, ...]:
    """The date, weekday, relative day or clock time that begins at `place`; none where nothing is written so."""
    token = reader.at(place)
    if not reader.eastern or (token.number is None and token.text[:1] not in _OPENERS | set(NUMERALS)):
        return ()
    text = reader.text[token.start : token.start + _LOOK]
    for word, offset in DAYS_AHEAD.items():
        if text.startswith(word):
            return (Atom(place, _end(reader, place, token.start + len(word)), Day(offset=offset)),)
    said: Payload
    if found := _DATE.match(text):
        year = int(found["year"]) if found["year"] else None
        said = Day(year=year, month=_number(found["month"]), day=_number(found["day"]), weekday=_weekday(found))
    elif found := _WEEKDAY.match(text):
        weeks = {"再来週": 2}.get(found["next"], 1) if found["next"] else None
        said = Day(weekday=_weekday(found), weeks=weeks)
    elif found := _CLOCK.match(text):
        clock = _clock(found)
        if clock is None:
            return ()
        said = clock
    elif found := _MINUTES.match(text):
        said = Length(30 if found["half"] else int(found["minutes"]))
    else:
        return ()
    return (Atom(place, _end(reader, place, token.start + found.end()), said),)


def _clock(found: "re.Match[str]") -> Clock | None:
    hour, minute = _number(found["hour"]), 30 if found["thirty"] else _number(found["minute"] or "0")
    if not 0 <= hour <= 24 or not 0 <= minute < 60:  # noqa: PLR2004 - hours of a day, minutes of an hour
        return None
    half = "" if found["half"] is None or hour > _MIDDAY else "am" if found["half"] in MORNING else "pm"
    return Clock(hour % 24, minute, meridiem=half, exact24=not half and (hour > _MIDDAY or hour == 0))


def _weekday(found: "re.Match[str]") -> int | None:
    named = found["name"]
    if found["week"]:
        return min(NUMERALS.get(found["week"], 7), 7) - 1
    return WEEKDAYS[named] if named else None


def _number(text: str) -> int:
    """The number of figures or of numerals ("十二", "二十三")."""
    if text.isdigit() and text.isascii():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    units = NUMERALS.get(ones, 0)
    return (NUMERALS.get(tens, 1) if ten else 0) * 10 + units


def _end(reader: Reader, place: int, end: int) -> int:
    """The token after the last that begins before the character `end`."""
    while place < len(reader) and reader.at(place).start < end:
        place += 1
    return place
