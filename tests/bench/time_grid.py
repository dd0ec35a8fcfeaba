"""Times as they are written in mail, with what they say: every day with every clock time in every sentence.

Nothing here is picked by hand: the grid is complete, and its gold follows from how it is put together.
"""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from itertools import product

from tests.bench.datetimes import Case

AT = datetime.fromisoformat("2026-03-03T09:15")  # a Tuesday
DAYS = {
    "tomorrow": 1,
    "Thursday": 2,
    "Fri": 3,
    "the day after tomorrow": 2,
    "March 12": 9,
    "12 March": 9,
    "the 12th": 9,
    "Thursday, March 12th": 9,
    "3/12": 9,
    "2026-03-12": 9,
    "in two weeks": 14,
}
CLOCKS = {
    "2pm": "14:00",
    "2:30 p.m.": "14:30",
    "14:30": "14:30",
    "noon": "12:00",
    "half past three in the afternoon": "15:30",
    "quarter to four in the afternoon": "15:45",
    "11am": "11:00",
    "2-3pm": "14:00 15:00",
    "10:30am - 11:15am": "10:30 11:15",
    "11:30-12:15pm": "11:30 12:15",
}
SENTENCES = (
    "{day} at {clock}",
    "{clock} on {day}",
    "Could we talk {day} at {clock}, if that still suits you?",
    "I could do {day}, {clock}.",
)


def cases() -> Iterator[Case]:
    """The whole grid; days that no "on" goes with are left out behind it."""
    for (day, ahead), (clock, said), sentence in product(DAYS.items(), CLOCKS.items(), SENTENCES):
        if not (" on " in sentence and day.startswith(("tomorrow", "the day", "in "))):
            yield Case(sentence.format(day=day, clock=clock), AT, (_value(ahead, said),))


def _value(ahead: int, said: str) -> dict[str, str]:
    on = (AT + timedelta(days=ahead)).date()
    stamps = [f"{datetime.combine(on, time.fromisoformat(clock)):%Y-%m-%d %H:%M:%S}" for clock in said.split()]
    return {"timex": "", **dict(zip(("start", "end") if len(stamps) > 1 else ("value",), stamps, strict=True))}
