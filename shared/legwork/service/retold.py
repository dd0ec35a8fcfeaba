"""A time told in answer to a letter about a meeting: a clock time is on its day, a day at its clock time."""

from datetime import datetime, timedelta

from legwork.service.choices import own_lines
from legwork.understanding.moments import Frame, Mention, Precision, mentions
from legwork.values.meaning import Slot
from legwork.values.times import utc, zone


def retold(text: str, standing: datetime, now: datetime, timezone: str) -> Slot | None:
    """The time that the reply puts in the place of `standing`, in the seeker's zone; None where it names none.

    `now` is the aware date of the reply, from which relative words count.
    """
    base = utc(standing).astimezone(zone(timezone))
    frame = Frame(utc(now).astimezone(zone(timezone)), timezone)
    found = [one for one in mentions(own_lines(text), frame) if not one.negated and not one.clash and not one.choices]
    whole = next((one for one in found if one.precision is Precision.SLOT and one.start and not one.window), None)
    if whole and whole.start:
        return Slot(whole.start, whole.end)
    start = _start(found, base)
    return Slot(start) if start and start != base else None


def _start(found: list[Mention], base: datetime) -> datetime | None:
    moved = next((one.shift for one in found if one.same_time and one.shift), 0)
    if moved:
        return base + timedelta(minutes=moved)
    clock = next((one.clock for one in found if one.precision is Precision.CLOCK and one.clock), None)
    day = next((one.day for one in found if one.precision is Precision.DAY and one.day), None)
    if clock is None and day is None:
        return None
    return datetime.combine(day or base.date(), clock or base.time(), base.tzinfo)
