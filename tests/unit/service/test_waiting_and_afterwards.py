"""Nudges, turns, thank-yous, keeping in touch and the digest, through the use cases."""

from datetime import UTC, datetime, timedelta

import pytest

from legwork.conversations.record import Outcome, State, Turn
from legwork.values.letters import LetterKind
from legwork.values.meaning import Automation, Command, Intent, Meeting, Slot, Voice
from legwork.values.people import Person

START = datetime(2026, 3, 11, 18, tzinfo=UTC)  # 14:00 in New York


def morning(month, day):
    """09:00 in New York, in summer time."""
    return datetime(2026, month, day, 13, tzinfo=UTC)


@pytest.fixture
def asked(nora):
    nora.arrives(nora.says(Intent.OUTREACH))  # Monday 2 March
    nora.send_due()
    return nora


def test_an_ask_without_an_answer_gets_two_nudges_and_then_closes(asked):
    assert asked.run(morning(4, 1)) == [("nudge", morning(3, 9)), ("nudge", morning(3, 18))]
    assert (asked.record().state, asked.record().outcome) == (State.CLOSED, Outcome.NO_ANSWER)
    assert asked.record().closed_at == morning(4, 1)


def test_an_answer_ends_the_nudges(asked):
    asked.arrives(asked.says(Intent.ACCEPTED, voice=Voice.CONTACT), at=asked.now + timedelta(days=1))
    assert "nudge" not in asked.pending()


def test_an_absence_moves_the_nudge_and_never_earlier(asked):
    away = asked.says(Intent.AUTOMATED, automation=Automation.ABSENCE, voice=Voice.MACHINE)
    asked.arrives(away, at=asked.now + timedelta(minutes=5))
    assert asked.pending()["nudge"] == morning(3, 9)
    back = datetime(2026, 3, 16, tzinfo=UTC).date()
    told = asked.says(Intent.AUTOMATED, automation=Automation.ABSENCE, voice=Voice.MACHINE, away_until=back)
    asked.arrives(told, at=asked.now + timedelta(minutes=9))
    assert asked.pending()["nudge"] == morning(3, 18)


def test_an_own_follow_up_restarts_the_count_from_its_own_day(asked):
    asked.arrives(asked.says(Intent.FOLLOW_UP), at=datetime(2026, 3, 5, 15, tzinfo=UTC))
    assert asked.send_due() == []
    assert asked.pending()["nudge"] == morning(3, 16)


def test_done_said_to_a_nudge_restarts_it_and_is_no_further_one(asked):
    asked.run(morning(3, 9))
    done = asked.says(Intent.COMMAND, command=Command("done"), contact=None)
    asked.answers(LetterKind.NUDGE, done, at=datetime(2026, 3, 11, 15, tzinfo=UTC))
    assert asked.pending()["nudge"] == morning(3, 20)


def test_a_snoozed_nudge_is_the_same_letter(asked):
    asked.run(morning(3, 9))
    command = Command("snooze", {"until": "2026-03-12"})
    asked.answers(LetterKind.NUDGE, asked.says(Intent.COMMAND, command=command, contact=None), at=morning(3, 10))
    sent = asked.run(morning(4, 30))
    assert [one for one in sent if one[0] == "nudge"] == [("nudge", morning(3, 12)), ("nudge", morning(3, 23))]


def test_an_ask_that_is_learned_late_is_nudged_at_the_next_nine(nora):
    nora.arrives(nora.says(Intent.OUTREACH), dated=nora.now - timedelta(days=30))
    assert nora.pending()["nudge"] == datetime(2026, 3, 3, 14, tzinfo=UTC)


def test_an_own_offer_is_nudged_by_the_same_rule(asked):
    asked.arrives(asked.says(Intent.ACCEPTED, voice=Voice.CONTACT), at=datetime(2026, 3, 3, 15, tzinfo=UTC))
    slots = (Slot(START),)
    asked.arrives(asked.says(Intent.PROPOSAL, proposed=slots), at=datetime(2026, 3, 4, 15, tzinfo=UTC))
    assert asked.pending()["nudge"] == morning(3, 11)


def test_it_is_your_turn_at_once_where_the_answer_was_forwarded_alone(asked):
    answer = asked.says(Intent.PROPOSAL, voice=Voice.CONTACT, proposed=(Slot(START),))
    asked.arrives(answer, to="assistant@legwork.example", at=asked.now + timedelta(hours=1))
    assert asked.send_due() == [LetterKind.YOUR_TURN]


def test_it_is_your_turn_the_next_business_morning_unless_you_answered(asked):
    answer = asked.says(Intent.PROPOSAL, voice=Voice.CONTACT, proposed=(Slot(START),))
    asked.arrives(
        answer, author="ines@quarry.example", to="nora@campus.example", at=datetime(2026, 3, 6, 20, tzinfo=UTC)
    )
    assert asked.pending()["your_turn"] == morning(3, 9)
    asked.arrives(asked.says(Intent.SCHEDULED, meeting=Meeting(start=START)), at=datetime(2026, 3, 7, 20, tzinfo=UTC))
    assert "your_turn" not in asked.pending()


@pytest.mark.parametrize(
    ("end", "due"),
    [
        (datetime(2026, 3, 11, 15, tzinfo=UTC), datetime(2026, 3, 11, 19, tzinfo=UTC)),
        (datetime(2026, 3, 11, 20, tzinfo=UTC), datetime(2026, 3, 12, 0, tzinfo=UTC)),
        (datetime(2026, 3, 11, 20, 1, tzinfo=UTC), datetime(2026, 3, 12, 12, tzinfo=UTC)),
        (datetime(2026, 3, 11, 4, tzinfo=UTC), datetime(2026, 3, 11, 12, tzinfo=UTC)),
    ],
    ids=["four hours after", "just at 20:00", "past 20:00", "before 08:00"],
)
def test_the_thank_you_comes_at_a_civil_hour(nora, end, due):
    meeting = Meeting(start=end - timedelta(minutes=30), end=end)
    nora.arrives(nora.says(Intent.SCHEDULED, meeting=meeting))
    assert nora.pending()["thank_you"] == due


def test_thanks_that_were_seen_are_not_asked_for(nora):
    nora.arrives(nora.says(Intent.SCHEDULED, meeting=Meeting(start=START)))
    nora.run(START + timedelta(hours=1))
    nora.arrives(nora.says(Intent.THANK_YOU))
    assert [kind for kind, _ in nora.run(START + timedelta(days=2))] == []


def test_keeping_in_touch_comes_after_thirty_and_ninety_days_and_the_second_closes(nora):
    nora.arrives(nora.says(Intent.SCHEDULED, meeting=Meeting(start=START)))
    sent = nora.run(START + timedelta(days=100))
    assert [at for kind, at in sent if kind == "keep_in_touch"] == [morning(4, 10), morning(6, 9)]
    assert (nora.record().state, nora.record().outcome) == (State.CLOSED, Outcome.DONE)


def test_a_referral_starts_a_letter_of_its_own(nora):
    nora.arrives(nora.says(Intent.REFERRAL, voice=Voice.CONTACT, referrals=(Person("Bo Lund", "bo@mill.example"),)))
    assert nora.send_due() == [LetterKind.REFERRAL]


def digests(world, until):
    return [at for kind, at in world.run(until) if kind == "digest"]


def test_the_digest_comes_on_mondays_at_eight_while_there_is_something_to_say(world):
    world.enrol(digest="weekly")
    world.arrives(world.says(Intent.OUTREACH))  # Monday 2 March, 10:00
    assert digests(world, morning(3, 12)) == [morning(3, 9) - timedelta(hours=1)]
    world.arrives(world.says(Intent.DECLINED, voice=Voice.CONTACT))
    assert digests(world, morning(4, 20)) == [morning(3, 16) - timedelta(hours=1)]


def test_the_digest_speaks_of_an_open_conversation_every_week(world):
    world.enrol(digest="weekly")
    world.arrives(world.says(Intent.SCHEDULED, meeting=Meeting(start=START + timedelta(days=21))))  # Wednesday 1 April
    eight = timedelta(hours=1)
    assert digests(world, morning(4, 20)) == [morning(3, 23) - eight, morning(3, 30) - eight, morning(4, 6) - eight]


def test_no_digest_where_it_is_off_and_a_change_takes_the_waiting_one_away(world):
    world.enrol(digest="weekly")
    world.arrives(world.says(Intent.OUTREACH))
    assert "digest" in world.pending()
    off = Command("digest", {"frequency": "off"})
    world.arrives(world.says(Intent.COMMAND, command=off, contact=None), at=world.now + timedelta(hours=1))
    assert "digest" not in world.pending()


def test_at_most_thirty_letters_a_day_that_nobody_asked_for(nora):
    for number in range(32):
        person = Person(f"Kim A{number}", f"kim@mill{number}.example")
        nora.arrives(nora.says(Intent.OUTREACH, contact=person))
    nora.send_due()
    assert [kind for kind, _ in nora.run(morning(3, 9) + timedelta(hours=12))] == ["nudge"] * 30
    assert [kind for kind, _ in nora.run(morning(3, 10))] == ["nudge"] * 2


@pytest.mark.parametrize(("text", "chosen"), [("The second one", 1), ("Thursday works", 0)])
def test_a_word_in_answer_to_the_offered_times_takes_one_of_them(nora, text, chosen):
    slots = tuple(Slot(datetime(2026, 3, day, 19, tzinfo=UTC)) for day in (12, 13))
    nora.arrives(nora.says(Intent.PROPOSAL, voice=Voice.CONTACT, proposed=slots), to="assistant@legwork.example")
    assert nora.send_due() == [LetterKind.YOUR_TURN]
    nora.answers(LetterKind.YOUR_TURN, text=text)
    assert nora.send_due() == [LetterKind.RECEIPT]
    assert nora.record().meeting.start == slots[chosen].start


@pytest.mark.parametrize(
    ("text", "turn"),
    [("He offers Thursday or Friday", Turn.SEEKER), ("I offered him Thursday or Friday", Turn.CONTACT)],
)
def test_times_of_which_the_seeker_tells_are_the_contacts_unless_the_seeker_offered_them(nora, text, turn):
    nora.arrives(nora.says(Intent.OUTREACH))
    nora.send_due()
    slots = tuple(Slot(datetime(2026, 3, day, 19, tzinfo=UTC)) for day in (12, 13))
    told = nora.says(Intent.PROPOSAL, proposed=slots)
    nora.arrives(told, at=nora.now + timedelta(days=1), text=text, to="assistant@legwork.example")
    assert nora.record().turn is turn
    assert nora.send_due() == ([LetterKind.YOUR_TURN] if turn is Turn.SEEKER else [])
