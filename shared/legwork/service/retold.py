"""A time told in answer to a letter about a meeting: a clock time is on its day, a day at its clock time."""

import re
from datetime import date, datetime, timedelta

from legwork.service.choices import own_lines
from legwork.understanding.moments import Frame, Mention, Precision, mentions
from legwork.values.meaning import Slot
from legwork.values.regexes import regex
from legwork.values.times import utc, zone

_WEEKDAY = regex(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b", re.IGNORECASE)
# A date of its own, or a week that is named.
_DATED = regex(
    r"\b(?:next|this|coming|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d(?:st|nd|rd|th)\b|\d[./-]\d",
    re.IGNORECASE,
)


def retold(text: str, standing: datetime, now: datetime, timezone: str) -> Slot | None:
    """The time that the reply puts in the place of `standing`, in the seeker's zone; None where it names none.

    `now` is the aware date of the reply, from which relative words count.
    """
    base = utc(standing).astimezone(zone(timezone))
    frame = Frame(utc(now).astimezone(zone(timezone)), timezone)
    found = [one for one in mentions(own_lines(text), frame) if not one.negated and not one.clash and not one.choices]
    whole = next((one for one in found if one.precision is Precision.SLOT and one.start and not one.window), None)
    if whole and whole.start:
        shift = _in_its_week(whole, whole.start.date(), base, frame.at) - whole.start.date()
        return Slot(whole.start + shift, whole.end + shift if whole.end else None)
    start = _start(found, base, frame.at)
    return Slot(start) if start and start != base else None


def _start(found: list[Mention], base: datetime, now: datetime) -> datetime | None:
    moved = next((one.shift for one in found if one.same_time and one.shift), 0)
    if moved:
        return base + timedelta(minutes=moved)
    clock = next((one.clock for one in found if one.precision is Precision.CLOCK and one.clock), None)
    days = (one for one in found if one.precision is Precision.DAY)
    day = next((_in_its_week(one, one.day, base, now) for one in days if one.day), None)
    if clock is None and day is None:
        return None
    return datetime.combine(day or base.date(), clock or base.time(), base.tzinfo)


def _in_its_week(mention: Mention, day: date, base: datetime, now: datetime) -> date:
    """A mere weekday is that of the week in which the meeting stands, unless that is over."""
    if not _WEEKDAY.search(mention.quote) or _DATED.search(mention.quote):
        return day
    meant = base.date() + timedelta(days=day.weekday() - base.weekday())
    return meant if meant >= now.date() else day
