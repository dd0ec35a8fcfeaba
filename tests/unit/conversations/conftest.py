"""Builders for entries and records."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry, Happening
from legwork.conversations.fold import fold
from legwork.conversations.record import Record
from legwork.values.meaning import Meeting, Voice
from legwork.values.people import Person

BEGIN = datetime(2026, 3, 2, 15, tzinfo=UTC)
INES = Person("Ines Roth", "ines@quarry.example", None, "Quarry Works")


class PlainClosings:
    """Half an hour, ten and ninety days, whatever the calendar says."""

    def over(self, meeting: Meeting) -> datetime | None:
        return meeting.end or (meeting.start + timedelta(minutes=30) if meeting.start else None)

    def unanswered(self, nudged_at: datetime) -> datetime:
        return nudged_at + timedelta(days=10)

    def done(self, met_at: datetime) -> datetime:
        return met_at + timedelta(days=90)


def an_entry(happening: Happening, day: float = 0, **told) -> Entry:
    at = BEGIN + timedelta(days=day)
    defaults = {"dated_at": at, "known_at": at, "by": Voice.SEEKER, "contact": INES}
    return Entry(key=told.pop("key", f"{happening}@{day}"), happening=happening, **(defaults | told))


def a_record(*entries: Entry, day: float | None = None) -> Record:
    last = max(entry.dated_at for entry in entries)
    now = last if day is None else BEGIN + timedelta(days=day)
    return fold(Conversation("c1", "s1", entries), now, PlainClosings())


@pytest.fixture
def entry() -> Callable[..., Entry]:
    return an_entry


@pytest.fixture
def record() -> Callable[..., Record]:
    return a_record
