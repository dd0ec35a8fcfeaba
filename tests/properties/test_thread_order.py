"""A thread of mails finds one record and makes the same of it, in whatever order and however often its mails arrive."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legwork.conversations.conversation import Conversation
from legwork.conversations.fold import fold
from legwork.conversations.interpret import MailFacts, entries_of
from legwork.conversations.matching import Candidate, Clues, find
from legwork.conversations.record import State
from legwork.scheduling.closings import SeekersClosings
from legwork.values.meaning import (
    Automation,
    FitDimension,
    Intent,
    Kind,
    Medium,
    Meeting,
    Note,
    Slot,
    Topic,
    Understanding,
    Voice,
)
from legwork.values.people import Mailbox, Person
from legwork.values.profile import Profile

pytestmark = pytest.mark.volume

NORA, INES = "nora@campus.example", Person("Ines Roth", "ines@quarry.example")
BEGIN = datetime(2026, 3, 2, 15, tzinfo=UTC)
START = BEGIN + timedelta(days=12)
CLOSINGS = SeekersClosings(Profile("s", "Nora", (NORA,), "America/New_York"))
# What depends on when Legwork learned of something, and on which way it came.
OF_ARRIVAL = {"id", "agreed_known_at", "asked_known_at", "turn_known_at", "closed_at", "calendar_uid"}


def says(number, day, intent, voice=Voice.SEEKER, **told):
    """One mail of the thread, as it is understood."""
    author = NORA if voice is Voice.SEEKER else INES.email
    return number, Understanding(
        intent=intent,
        kind=Kind.INFORMATIONAL,
        voice=voice,
        author=Mailbox(None, author),
        contact=told.pop("contact", INES),
        dated_at=BEGIN + timedelta(days=day),
        message_keys=(f"<{number}@x>",),
        thread=tuple(f"<{one}@x>" for one in range(1, number)),
        **told,
    )


def at(start, **told):
    return Meeting(start=start, end=start + timedelta(minutes=45), **told)


INVITED = {"uid": "u@tool.example", "join_url": "https://video.example/1", "medium": Medium.VIDEO}
THREAD = (
    says(1, 0, Intent.OUTREACH, career="geologist"),
    says(2, 1, Intent.AUTOMATED, Voice.MACHINE, automation=Automation.ABSENCE, away_until=date(2026, 3, 5)),
    says(3, 4, Intent.PROPOSAL, Voice.CONTACT, proposed=(Slot(START), Slot(START + timedelta(hours=2)))),
    says(4, 5, Intent.SCHEDULED, meeting=at(START)),
    says(5, 6, Intent.SCHEDULED, Voice.CONTACT, meeting=at(START, sequence=0, **INVITED)),
    says(6, 7, Intent.RESCHEDULED, Voice.CONTACT, meeting=at(START + timedelta(hours=3), sequence=1, **INVITED)),
    says(7, 8, Intent.CANCELLED, Voice.CONTACT, called_off=True, meeting=Meeting(uid="u@tool.example", sequence=2)),
    says(8, 9, Intent.SCHEDULED, meeting=at(START + timedelta(days=1), location="Quarry Lane 4")),
    says(9, 14, Intent.THANK_YOU),
    says(10, 15, Intent.NOTES, notes=(Note(Topic.SKILLS, "Maths."),), fit={FitDimension.SKILLS: 4}),
)


def lived(mails):
    """The records after these mails came in one after the other; a mail that is known already is left out."""
    homes, seen = {}, {}
    for minute, (number, meaning) in enumerate(mails):
        now = BEGIN + timedelta(days=20, minutes=minute)
        candidates = [Candidate(one, fold(one, now, CLOSINGS)) for one in homes.values()]
        if number in seen:
            continue
        thread = tuple(dict.fromkeys(seen[int(key[1:-3])] for key in meaning.thread if int(key[1:-3]) in seen))
        theirs = meaning.voice is Voice.CONTACT
        match = find(Clues(meaning.contact, meaning.meeting, None, thread, theirs), candidates)
        assert not match.among
        home = homes[match.id] if match.id else Conversation(f"c{number}", "s")
        facts = MailFacts(f"<{number}@x>", meaning.dated_at, now, f"<{number}@x>")
        homes[home.id] = replace(home, entries=(*home.entries, *entries_of(meaning, facts)))
        seen[number] = home.id
    return [fold(one, BEGIN + timedelta(days=30), CLOSINGS) for one in homes.values()]


def essence(record):
    return {field.name: getattr(record, field.name) for field in fields(record) if field.name not in OF_ARRIVAL}


def test_the_thread_in_its_own_order_is_what_the_product_says():
    (record,) = lived(THREAD)
    assert (record.state, record.messages, record.meeting.start) == (State.MET, 10, START + timedelta(days=1))
    assert record.meeting.location == "Quarry Lane 4"
    assert record.fit == {FitDimension.SKILLS: 4}


@settings(max_examples=500, deadline=None)
@given(st.permutations(THREAD), st.lists(st.sampled_from(THREAD), max_size=6), st.randoms(use_true_random=False))
def test_any_order_and_any_duplication_end_in_the_same_record(order, copies, chance):
    mails = [*order]
    for copy in copies:
        mails.insert(chance.randint(0, len(mails)), copy)
    assert [essence(record) for record in lived(mails)] == [essence(record) for record in lived(THREAD)]


@settings(max_examples=100, deadline=None)
@given(st.permutations(THREAD), st.integers(1, 9))
def test_a_part_of_the_thread_makes_one_record_whatever_is_missing(order, length):
    part = order[:length]
    ordered = sorted(part, key=lambda mail: mail[0])
    assert [essence(record) for record in lived(part)] == [essence(record) for record in lived(ordered)]
