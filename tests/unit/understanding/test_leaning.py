"""What becomes of a reading that the mail as a whole speaks against."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from legwork.understanding.exchange import Table, Turn
from legwork.understanding.intents import Register, Verdict
from legwork.understanding.leaning import doubted, leaning, leant
from legwork.understanding.moments import Frame, Mention, Precision
from legwork.understanding.parts import Part
from legwork.values.meaning import Intent

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)
TUESDAY = Mention(Precision.SLOT, (0, 0), "", start=datetime(2026, 3, 3, 10, tzinfo=UTC))
FRIDAY = replace(TUESDAY, start=datetime(2026, 3, 6, 10, tzinfo=UTC))


def turn(intent, *offered, text="", found=(), agreed=None):
    return Turn(Verdict(intent, 0.8), Part(texts=(text,)), Frame(AT, "UTC"), found or offered, agreed, offered)


def surely(intent, likelihood=0.95):
    return {intent: likelihood, Intent.REFERRAL: 1 - likelihood}


def test_the_likelier_the_own_intent_the_less_doubt():
    left = [doubted(Intent.NOTES, 0.9, {Intent.NOTES: share}) for share in (0.05, 0.2, 0.4, 0.9)]
    assert left == sorted(left)
    assert left[0] < left[-1] == 0.9


def test_what_settles_a_question_has_no_intent_to_doubt():
    assert doubted(None, 0.95, surely(Intent.NOTES)) == 0.95


def test_what_its_form_tells_needs_no_opinion():
    assert doubted(Intent.AUTOMATED, 0.97, {}) == 0.97


def test_only_what_is_sure_of_another_intent_leans():
    assert leaning(Intent.NOTES, 0.8, surely(Intent.COMMAND)) is Intent.COMMAND
    assert leaning(Intent.NOTES, 0.8, surely(Intent.COMMAND, 0.6)) is None
    assert leaning(Intent.COMMAND, 0.8, surely(Intent.COMMAND)) is None


def test_the_surer_a_reading_the_more_it_takes_to_sway_it():
    assert leaning(Intent.NOTES, 0.95, surely(Intent.COMMAND, 0.72)) is None
    assert leaning(Intent.NOTES, 0.5, surely(Intent.COMMAND, 0.6)) is Intent.COMMAND


def test_whether_an_agreed_time_is_moved_the_thread_knows_better():
    assert leaning(Intent.SCHEDULED, 0.8, surely(Intent.RESCHEDULED)) is None
    divided = {Intent.SCHEDULED: 0.45, Intent.RESCHEDULED: 0.5, Intent.PROPOSAL: 0.05}
    assert leaning(Intent.PROPOSAL, 0.8, divided) is Intent.RESCHEDULED


def test_an_only_time_is_agreed_where_the_mail_agrees():
    read = leant(turn(Intent.PROPOSAL, TUESDAY), Table(), Register.SEEKER, surely(Intent.SCHEDULED))
    assert (read.verdict.intent, read.agreed, read.offered) == (Intent.SCHEDULED, TUESDAY, ())


def test_the_only_offer_of_the_other_is_agreed_where_no_time_is_named():
    table = Table(offered=(FRIDAY,), by_reader=False, asked=True)
    read = leant(turn(Intent.ACCEPTED), table, Register.SEEKER, surely(Intent.SCHEDULED))
    assert read.agreed == FRIDAY


def test_a_time_in_place_of_an_agreed_one_moves_it():
    table = Table(offered=(FRIDAY,), by_reader=False, agreed=TUESDAY, moving=True)
    read = leant(turn(Intent.ACCEPTED), table, Register.SEEKER, surely(Intent.RESCHEDULED))
    assert (read.verdict.intent, read.agreed) == (Intent.RESCHEDULED, FRIDAY)


@pytest.mark.parametrize(
    ("read", "table"),
    [
        (turn(Intent.ACCEPTED), Table()),
        (turn(Intent.PROPOSAL, TUESDAY, FRIDAY), Table()),
        (turn(Intent.PROPOSAL, replace(TUESDAY, window=True)), Table()),
        (turn(Intent.PROPOSAL, TUESDAY), Table(offered=(FRIDAY,), by_reader=False)),
        (turn(Intent.PROPOSAL, TUESDAY, text="Would Tuesday at 10 suit?"), Table()),
        (turn(Intent.ACCEPTED), Table(agreed=TUESDAY, moving=True)),
    ],
    ids=["no time", "two times", "a window", "an own offer beside theirs", "a question", "nothing but what is moved"],
)
def test_without_one_time_nothing_is_agreed(read, table):
    assert leant(read, table, Register.SEEKER, surely(Intent.SCHEDULED)) is read


def test_what_is_offered_is_not_agreed():
    read = leant(
        turn(Intent.SCHEDULED, found=(TUESDAY,), agreed=TUESDAY), Table(), Register.CONTACT, surely(Intent.PROPOSAL)
    )
    assert (read.verdict.intent, read.agreed, read.offered) == (Intent.PROPOSAL, None, (TUESDAY,))


def test_what_speaks_of_no_talk_offers_none():
    read = turn(Intent.UNRELATED, found=(TUESDAY,))
    assert leant(read, Table(), Register.CONTACT, surely(Intent.PROPOSAL)) is read


def test_what_falls_away_is_the_agreed_time():
    said = turn(Intent.ACCEPTED, text="I have to cancel our talk.")
    read = leant(said, Table(agreed=TUESDAY), Register.CONTACT, surely(Intent.CANCELLED))
    assert (read.verdict.intent, read.agreed, read.called_off) == (Intent.CANCELLED, TUESDAY, True)


def test_nothing_falls_away_where_no_sentence_says_so():
    read = turn(Intent.ACCEPTED, text="Lovely, I look forward to it.")
    assert leant(read, Table(agreed=TUESDAY), Register.CONTACT, surely(Intent.CANCELLED)) is read


def test_a_time_that_is_offered_is_not_only_a_yes():
    text = "Sure, I could do Tuesday at 10."
    read = turn(Intent.PROPOSAL, replace(TUESDAY, span=(16, 29)), text=text)
    assert leant(read, Table(), Register.CONTACT, surely(Intent.ACCEPTED)) is read


def test_who_calls_off_and_offers_another_time_offers():
    read = turn(Intent.PROPOSAL, TUESDAY)
    assert leant(read, Table(agreed=FRIDAY), Register.CONTACT, surely(Intent.CANCELLED)) is read


def test_who_agrees_and_is_curious_agrees():
    read = turn(Intent.SCHEDULED, agreed=TUESDAY)
    assert leant(read, Table(), Register.SEEKER, surely(Intent.OUTREACH)) is read


def test_a_no_takes_its_times_with_it():
    read = leant(turn(Intent.PROPOSAL, TUESDAY), Table(), Register.CONTACT, surely(Intent.DECLINED))
    assert (read.verdict.intent, read.offered) == (Intent.DECLINED, ())


def test_who_names_times_means_something():
    read = turn(Intent.PROPOSAL, TUESDAY)
    assert leant(read, Table(), Register.CONTACT, surely(Intent.UNRELATED)) is read
