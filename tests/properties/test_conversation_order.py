"""A record is the same whatever the order in which its messages come in, and however often."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry, Happening
from legwork.conversations.fold import fold
from legwork.conversations.record import State
from legwork.scheduling.closings import SeekersClosings
from legwork.values.meaning import FitDimension, Meeting, Note, Slot, Topic, Voice
from legwork.values.people import Person
from legwork.values.profile import Profile

pytestmark = pytest.mark.volume

BEGIN = datetime(2026, 3, 2, 15, tzinfo=UTC)
CLOSINGS = SeekersClosings(Profile("s", "Nora", ("nora@campus.example",), "America/New_York"))
NOW = BEGIN + timedelta(days=40)


def an_entry(number, happening, day, by=Voice.SEEKER, **told):
    at = BEGIN + timedelta(days=day)
    person = Person("Ines Roth", "ines@quarry.example", f"Geologist {number}")
    return Entry(f"<{number}@x>#1", happening, at, at, by, contact=person, message_id=f"<{number}@x>", **told)


START = BEGIN + timedelta(days=12)
THREAD = (
    an_entry(1, Happening.ASKED, 0),
    an_entry(2, Happening.OFFERED, 2, Voice.CONTACT, slots=(Slot(START), Slot(START + timedelta(hours=2)))),
    an_entry(3, Happening.BOOKED, 3, meeting=Meeting(start=START, end=START + timedelta(minutes=45))),
    an_entry(
        4,
        Happening.BOOKED,
        4,
        Voice.CONTACT,
        meeting=Meeting(start=START, uid="u@x", sequence=0, join_url="https://v.example/1"),
    ),
    an_entry(
        5, Happening.MOVED, 6, Voice.CONTACT, meeting=Meeting(start=START + timedelta(days=1), uid="u@x", sequence=1)
    ),
    an_entry(6, Happening.THANKED, 14),
    an_entry(7, Happening.NOTED, 15, notes=(Note(Topic.SKILLS, "Maths."),), fit={FitDimension.SKILLS: 4}),
)


def record_of(entries):
    return fold(Conversation("c", "s", tuple(entries)), NOW, CLOSINGS)


def test_every_order_of_a_thread_of_seven_mails_ends_in_the_same_record():
    expected = record_of(THREAD)
    assert (expected.state, expected.messages, expected.calendar_sequence) == (State.MET, 7, 2)
    assert all(record_of(order) == expected for order in permutations(THREAD))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(THREAD), max_size=8), st.permutations(THREAD), st.integers(1, 9))
def test_duplicates_that_come_later_change_nothing(copies, order, delay):
    late = [replace(copy, known_at=copy.known_at + timedelta(days=delay)) for copy in copies]
    assert record_of([*order, *late]) == record_of(THREAD)


entries = st.builds(
    lambda number, happening, day, by, hours: an_entry(
        number, happening, day, by, meeting=Meeting(start=BEGIN + timedelta(days=day, hours=hours))
    ),
    st.integers(1, 6),
    st.sampled_from(sorted(Happening)),
    st.integers(0, 30),
    st.sampled_from([Voice.SEEKER, Voice.CONTACT]),
    st.integers(1, 200),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(entries, min_size=1, max_size=7, unique_by=lambda one: one.key), st.randoms(use_true_random=False))
def test_any_happenings_in_any_order_end_in_the_same_record(happened, chance):
    shuffled = [*happened]
    chance.shuffle(shuffled)
    assert record_of(shuffled) == record_of(happened)
