# ruff: noqa: PLR2004 - figures are weights and counts, said beside them
"""The one plain question that settles what the evidence does not decide."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from legwork.understanding.moments import Frame, Mention
from legwork.values.meaning import Slot, Unclear
from legwork.values.times import zone

_CALENDAR = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NEAREST = 3  # days at most from a date to the weekday that was said with it


def which_time(mention: Mention, frame: Frame) -> tuple[Unclear, ...]:
    """The question "Do you mean Thursday 5 March or Friday 6 March?", with the clock where the readings share a day."""
    readings = [moment.astimezone(zone(frame.zone)) for moment in mention.choices]
    if len(readings) < 2 and mention.start:
        readings = [mention.start]
    days = list(dict.fromkeys(moment.date() for moment in readings))
    if mention.clash and len(days) == 1:
        days = _by_weekday(mention.quote, days[0])
    if len(days) > 1:
        question = f"Do you mean {day_words(days[0])} or {day_words(days[1])}?"
        return (Unclear("meeting.start", question, _on_days(mention, readings, days[:2])),)
    if len(readings) > 1:
        first, second = readings[:2]
        question = f"Do you mean {day_words(first.date())} at {_clock(first)} or at {_clock(second)}?"
        return (Unclear("meeting.start", question, tuple(_slot(mention, moment) for moment in (first, second))),)
    return (Unclear("meeting.start", f'Which day and time do you mean by "{mention.quote}"?'),)


def _on_days(mention: Mention, readings: Sequence[datetime], days: Sequence[date]) -> tuple[Slot, ...]:
    """The clock time of the readings on each of the days."""
    by_day = {moment.date(): moment for moment in reversed(readings)}
    clock = readings[0].timetz()
    return tuple(_slot(mention, by_day.get(day) or datetime.combine(day, clock)) for day in days)


def _slot(mention: Mention, start: datetime) -> Slot:
    """That reading as a slot of the length that was stated."""
    if mention.start and mention.end and not mention.window:
        return Slot(start, start + (mention.end - mention.start))
    return Slot(start, start + timedelta(minutes=mention.minutes) if mention.minutes else None)


def day_words(day: date) -> str:
    """A day as people say it: "Thursday 5 March"."""
    return f"{_CALENDAR[day.weekday()]} {day.day} {day:%B}"


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M} ({moment:%Z})"


def _by_weekday(quote: str, day: date) -> list[date]:
    """The date as stated, and the nearest date with the weekday that was said."""
    said = next((number for number, name in enumerate(_CALENDAR) if name[:3].casefold() in quote.casefold()), None)
    if said is None or said == day.weekday():
        return [day]
    other = next(
        day + timedelta(days=step)
        for step in sorted(range(-_NEAREST, _NEAREST + 1), key=abs)
        if (day + timedelta(days=step)).weekday() == said
    )
    return sorted((day, other))
