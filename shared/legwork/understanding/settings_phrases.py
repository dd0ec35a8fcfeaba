# ruff: noqa: E501, PLR0911, PLR2004 - a pattern on one line reads best; one way of saying it a return; figures are weights and counts, said beside them
"""Settings said in plain words, to the values that are stored.

quiet_hours: "HH:MM-HH:MM" in the seeker's zone (first inclusive, second exclusive, over midnight where the first is
later) or "off". working_days: English names, a run of three and more as such ("Sunday to Thursday", "Monday, Friday").
stage: first_year, graduate, changer or alumna.
"""

import re
from itertools import pairwise

from legwork.values.regexes import regex

_CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?\s*(a\.?m\.?|p\.?m\.?|uhr|h|o'?clock)?"
_BETWEEN = regex(rf"{_CLOCK}\s*(?:-|to|and|until|till|til|through|bis|und|à|et|a|y)\s*{_CLOCK}", re.IGNORECASE)
_BEFORE = regex(rf"\b(?:before|until|till|til|earlier than|vor|avant|antes de(?: las)?)\s*{_CLOCK}", re.IGNORECASE)
_AFTER = regex(rf"\b(?:after|later than|past|from|nach|après|después de(?: las)?)\s*{_CLOCK}", re.IGNORECASE)
_OFF = regex(r"\boff\b|\bnone\b|\bno (?:more )?quiet hours\b", re.IGNORECASE)
_ONLY = regex(r"\bonly\b|\bnur\b|\bseulement\b|\bsolo\b", re.IGNORECASE)
_MAIL = regex(
    r"mail|write|send|contact|bother|disturb|message|letter|notif|remind|nothing|anything|ping|quiet|silen|sleep|"
    r"schreib|écri|escrib|\d\s*(?:-|to)\s*\d",
    re.IGNORECASE,
)

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_NAMES = dict(
    zip(_DAYS, ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), strict=True)
)
_DAY = regex(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|nes|ur|urs)?(?:day)?s?\b", re.IGNORECASE)
_RANGE = regex(
    r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\s*(?:-|to|through|thru|till|until)\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b",
    re.IGNORECASE,
)
_NEGATED = regex(r"\b(?:don'?t|do not|never|not|stop|except|without|off|free|weekend)\b", re.IGNORECASE)
_EVERY_DAY = regex(r"\bevery ?day\b|\bseven days\b|\b7 days\b", re.IGNORECASE)
_WEEKDAYS = regex(r"\bweekdays\b", re.IGNORECASE)
_TIMED = regex(r"\d\s*(?:am|pm|:)|\bwith\b", re.IGNORECASE)

_STAGES = (
    ("first_year", r"\b(?:first[- ]?years?|1st[- ]?year|freshman|fresher|freshers|100[- ]level|erstsemester|première année|primer año)\b|\bstarted (?:university|college|uni)\b"),
    ("changer", r"\b(?:career[- ]?change[rs]?|changers?|chang(?:e|ing) careers?|switch(?:ing|er)?(?: my)? careers?|career[- ]?switch(?:er)?|quereinsteiger(?:in)?|second career)\b"),
    ("alumna", r"\b(?:alumn(?:a|us|i|ae)|alum)\b"),
    ("graduate", r"\b(?:(?:recent |new |fresh |soon[- ]to[- ]be )?grad(?:uate)?s?|graduated|graduating|final[- ]year|finished (?:my|university|college|uni)|absolvent(?:in)?|diplômée?|graduad[oa])\b"),
)  # fmt: skip
_STAGE = tuple((name, regex(pattern, re.IGNORECASE)) for name, pattern in _STAGES)


def quiet_hours(words: str) -> str | None:
    """When Legwork is to be silent. None where the words are about something else than its mail."""
    if _OFF.search(words):
        return "off"
    if not _MAIL.search(words):
        return None
    if found := _BETWEEN.search(words):
        return _from_range(found, only=bool(_ONLY.search(words)))
    only = bool(_ONLY.search(words))
    before, after = _BEFORE.search(words), _AFTER.search(words)
    if before and after:  # "nothing before 8 or after 21"
        return _span(_clock(after.groups(), late=True), _clock(before.groups(), late=False))
    if before:
        clock = _clock(before.groups(), late=only)
        return _span(clock, "00:00") if only else _span("00:00", clock)
    if after:
        clock = _clock(after.groups(), late=not only)
        return _span("00:00", clock) if only else _span(clock, "00:00")
    return None


def _from_range(found: "re.Match[str]", *, only: bool) -> str | None:
    groups = found.groups()
    if only:
        return _span(_clock(groups[3:], late=True), _clock(groups[:3], late=False))
    return _span(_clock(groups[:3], late=True), _clock(groups[3:], late=False))


def _clock(groups: "tuple[str | None, ...]", *, late: bool) -> str | None:
    """`late`: without am or pm an hour from 5 to 11 that silence begins at is in the evening."""
    hour, minute, half = int(groups[0] or 0), groups[1] or "00", (groups[2] or "").casefold()
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    elif not half and late and 4 < hour < 12:
        hour += 12
    return f"{hour % 24:02}:{minute}" if hour <= 24 and int(minute) < 60 else None


def _span(begin: str | None, end: str | None) -> str | None:
    return None if begin is None or end is None or begin == end else f"{begin}-{end}"


def working_days(words: str) -> str | None:
    """On which days the seeker works. None where the words name no days, or a clock time too."""
    if _TIMED.search(words):
        return None
    days = _named(words)
    if not days and (_EVERY_DAY.search(words) or _WEEKDAYS.search(words)):
        days = list(_DAYS if _EVERY_DAY.search(words) else _DAYS[:5])
    elif days and (negated := _NEGATED.search(words)):
        days = _left(_named(words[: negated.start()]), _named(words[negated.end() :]))
    return _in_words(days) if days else None


def _left(told: list[str], denied: list[str]) -> list[str]:
    """The days that are told without those that are denied behind them; where one sort alone is named, all others."""
    if told and denied:
        return [day for day in told if day not in denied]
    named = told or denied
    return [day for day in _DAYS if day not in named and (len(named) > 1 or day not in ("sat", "sun"))]


def weekdays_of(value: str) -> frozenset[int]:
    """The weekdays that a value of `working_days` names, Monday is 0; empty where it names none."""
    return frozenset(map(_DAYS.index, _named(value)))


def _named(words: str) -> list[str]:
    """The days that are named, those of a range too, in the order said."""
    days: list[str] = []
    rest = words
    for found in _RANGE.finditer(words):
        first, last = (_DAYS.index(day.casefold()) for day in found.groups())
        days.extend(_DAYS[(first + step) % 7] for step in range((last - first) % 7 + 1))
        rest = rest.replace(found.group(), " ")
    days.extend(day.casefold() for day in _DAY.findall(rest))
    return list(dict.fromkeys(days))


def _in_words(days: list[str]) -> str:
    """The names of days: a run of at least three by its first and its last."""
    follow = all(_DAYS.index(later) == (_DAYS.index(day) + 1) % 7 for day, later in pairwise(days))
    if len(days) > 2 and follow:
        return f"{_DAY_NAMES[days[0]]} to {_DAY_NAMES[days[-1]]}"
    return ", ".join(_DAY_NAMES[day] for day in days)


def stage(words: str) -> str | None:
    """Where the seeker stands: first_year, graduate, changer or alumna; None where the words say nothing of it."""
    return next((name for name, pattern in _STAGE if pattern.search(words)), None)
