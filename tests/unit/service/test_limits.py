"""Nobody gets more letters than a person can want, and a machine that answers us is not answered for ever."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from legwork.conversations.record import Outcome
from legwork.scheduling.reconcile import held_back
from legwork.scheduling.timing import ANSWERS_A_DAY, ANSWERS_A_THREAD_AND_HOUR, UNSOLICITED_LETTERS_A_DAY
from legwork.service import limits
from legwork.service.tags import reply_address, seeker_id_of
from legwork.values.letters import Letter, LetterKind, LetterStatus
from legwork.values.meaning import Command, Intent, Voice
from legwork.values.people import Person

NORA = "nora@campus.example"


def listed(world, **said):
    """The seeker asks for the list once more."""
    return world.arrives(world.says(Intent.COMMAND, command=Command("list"), contact=None), **said)


def answered_back(world, times, pause):
    """A machine without any mark answers every letter of ours; how many letters that made."""
    before = len(world.sender.sent)
    for _ in range(times):
        letter = world.sender.sent[-1].letter
        rcpt = reply_address("assistant@legwork.example", letter, world.clock.now(), world.store.keyring())
        world.arrives(world.says(Intent.UNRELATED, contact=None), rcpt=rcpt, to=rcpt, text="Ticket received.")
        world.send_due()
        world.clock.advance(pause)
    return len(world.sender.sent) - before


def test_a_machine_that_answers_every_letter_is_answered_no_more_than_its_thread_may_be(nora):
    listed(nora)
    nora.send_due()
    assert answered_back(nora, ANSWERS_A_THREAD_AND_HOUR + 20, timedelta(seconds=10)) < ANSWERS_A_THREAD_AND_HOUR
    assert answered_back(nora, 10, timedelta(seconds=10)) == 0


def test_an_hour_later_the_thread_is_answered_again(nora):
    for _ in range(ANSWERS_A_THREAD_AND_HOUR + 2):
        listed(nora)
        nora.send_due()
    assert len(nora.sender.sent) == ANSWERS_A_THREAD_AND_HOUR
    listed(nora, at=nora.now + timedelta(hours=1, minutes=1))
    assert nora.send_due() == [LetterKind.LIST]


def test_whoever_writes_about_a_new_person_each_time_is_answered_so_often_a_day_and_no_more(nora, monkeypatch):
    most = ANSWERS_A_THREAD_AND_HOUR + 5
    assert most < ANSWERS_A_DAY
    monkeypatch.setattr(limits, "ANSWERS_A_DAY", most)
    for number in range(most + 5):
        person = Person(f"Ada {number}", f"ada{number}@quarry.example")
        nora.arrives(nora.says(Intent.OUTREACH, contact=person))
        nora.send_due()
    assert len(nora.sender.sent) == most
    assert len(nora.records()) == most + 5, "all of it is kept"


CEILING = 2
MONDAY_MORNING, TUESDAY_MORNING = datetime(2026, 3, 9, 13, tzinfo=UTC), datetime(2026, 3, 10, 13, tzinfo=UTC)


@pytest.fixture
def held_to_two(nora, monkeypatch):
    """A seeker who asked five people within an hour, where two letters a day may come unasked."""
    monkeypatch.setattr(limits, "UNSOLICITED_LETTERS_A_DAY", CEILING)
    for number in range(5):
        person = Person(f"Ada {number}", f"ada{number}@quarry.example")
        nora.arrives(nora.says(Intent.OUTREACH, contact=person))
    nora.send_due()
    return nora


def waiting(world):
    """The letters that wait because a day had had its own."""
    return [one for one in world.letters() if "held_back_from" in one.about and one.status is LetterStatus.PENDING]


def test_thirty_is_what_a_day_may_bring():
    assert limits.UNSOLICITED_LETTERS_A_DAY == UNSOLICITED_LETTERS_A_DAY == 30


def test_what_a_day_may_not_bring_comes_on_the_next_and_nothing_is_lost(held_to_two):
    out = held_to_two.run(MONDAY_MORNING + timedelta(days=4))
    days = [MONDAY_MORNING, MONDAY_MORNING, TUESDAY_MORNING, TUESDAY_MORNING, TUESDAY_MORNING + timedelta(days=1)]
    assert out == [("nudge", day) for day in days]


def test_the_second_reminder_and_the_closing_follow_from_when_the_first_really_went_out(held_to_two):
    held_to_two.run(MONDAY_MORNING + timedelta(days=8))
    firsts = sorted(record.nudged_at[0] for record in held_to_two.records())
    assert firsts[0] == MONDAY_MORNING
    assert firsts[-1] == TUESDAY_MORNING + timedelta(days=1)
    seconds = [at for kind, at in held_to_two.run(MONDAY_MORNING + timedelta(days=16)) if kind == "nudge"]
    assert seconds == [first + timedelta(days=9) for first in firsts]  # seven business days
    held_to_two.run(MONDAY_MORNING + timedelta(days=40))
    assert {record.outcome for record in held_to_two.records()} == {Outcome.NO_ANSWER}


def test_what_waits_is_dropped_where_its_reason_is_gone_by_then(held_to_two):
    held_to_two.run(MONDAY_MORNING)
    for letter in waiting(held_to_two):
        asked = next(one for one in held_to_two.records() if one.id == letter.conversation_id)
        held_to_two.arrives(held_to_two.says(Intent.DECLINED, contact=asked.contact, voice=Voice.CONTACT))
    assert held_to_two.run(TUESDAY_MORNING + timedelta(days=3)) == [("receipt", MONDAY_MORNING)] * 3


def test_what_waits_stays_where_it_is_when_its_conversation_is_planned_anew(held_to_two):
    held_to_two.run(MONDAY_MORNING)
    asked = next(one for one in held_to_two.records() if one.id == waiting(held_to_two)[0].conversation_id)
    held_to_two.arrives(held_to_two.says(Intent.AUTOMATED, contact=asked.contact, voice=Voice.CONTACT))
    assert [one.due_at for one in waiting(held_to_two)] == [TUESDAY_MORNING] * 3


def test_a_reminder_that_waits_over_the_weekend_waits_for_a_working_day(nora):
    friday = datetime(2026, 3, 6, 14, tzinfo=UTC)
    nudge = Letter("s", "c", LetterKind.NUDGE, "x.1", friday)
    profile = nora.store.profile(seeker_id_of(NORA))
    assert held_back(nudge, profile, friday).due_at == MONDAY_MORNING
    kept = held_back(replace(nudge, kind=LetterKind.KEEP_IN_TOUCH), profile, friday)
    assert kept.due_at == friday + timedelta(days=1)
