"""What sentences and their places in a thread say about the intent, in words that no row of a table holds."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from legwork.understanding.acts.reading import reading_of
from legwork.understanding.dialogue import read_turn
from legwork.understanding.dialogue.weighed import is_bulk
from legwork.understanding.exchange import Table, after
from legwork.understanding.intents import Clue, Register, clues_in, likelihoods
from legwork.understanding.moments import Frame
from legwork.understanding.parts import Part
from legwork.values.meaning import Intent

OSLO = ZoneInfo("Europe/Oslo")
FRAME = Frame(datetime(2026, 3, 2, 9, tzinfo=OSLO), "Europe/Oslo")
ASKED = Table(asked=True)


def turn(text: str, register: Register = Register.CONTACT, table: Table = ASKED, *, referral: bool = False):
    return read_turn(Part(texts=(text,), subject="Re: a talk"), register, FRAME, table, referral=referral)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Nobody has ever asked me that! By all means, let us sit down some time.", Intent.ACCEPTED),
        ("I am afraid I have to leave you without an answer, there is no time for this.", Intent.DECLINED),
        ("You may come round on Thursday at 2 or on Friday at 10, as you like.", Intent.PROPOSAL),
        ("Thursday at 2 it is, I shall have the kettle on.", Intent.SCHEDULED),
        ("Leider habe ich keine Zeit und muss Ihnen absagen.", Intent.DECLINED),
        ("Con mucho gusto, dígame cuándo le viene bien.", Intent.ACCEPTED),
    ],
)
def test_an_answer_in_its_own_words(text: str, intent: Intent) -> None:
    assert turn(text).verdict.intent is intent


def test_a_no_that_then_names_somebody_is_a_no() -> None:
    text = "I'm sorry to say no, I have no time at all. Please write to Berit Aas, she likes to talk."

    assert turn(text, referral=True).verdict.intent is Intent.DECLINED


def test_a_time_in_a_story_is_no_offer() -> None:
    text = "Thank you so much for this morning. What you told me about the fire of last Tuesday at 4 will stay with me."

    read = turn(text, Register.SEEKER, Table(asked=True, answered=True))

    assert read.verdict.intent is Intent.THANK_YOU
    assert read.offered == ()


def test_rows_of_times_are_offers_however_bare() -> None:
    read = turn("These would suit me:\n\n- Thursday 5 March, 14:00\n- Friday 6 March, 10:00\n")

    assert read.verdict.intent is Intent.PROPOSAL
    assert len(read.offered) == 2


def test_a_time_below_the_signature_is_not_offered() -> None:
    read = turn("I don't do these, I'm afraid.\n\nBest,\nBerit Aas\nSee us at the boat fair: Fri 6 March, 10:00-17:00")

    assert read.verdict.intent is Intent.DECLINED


def test_a_move_asked_for_without_a_time_and_then_agreed_is_a_move() -> None:
    agreed = turn("Thursday at 2 is fine with me, see you then.")
    table = after(ASKED, agreed, Register.CONTACT)
    asks = turn("I'm so sorry, could we move it to some other day?", Register.SEEKER, table)
    table = after(table, asks, Register.SEEKER)

    assert turn("No problem. Friday at 10 then, same place.", table=table).verdict.intent is Intent.RESCHEDULED


def test_each_clue_says_by_what_it_was_found() -> None:
    rules = {clue.rule.partition(":")[0] for clue in clues_in("I'd be happy to help, with pleasure.", Register.CONTACT)}

    assert rules == {"phrase", "act"}


@pytest.mark.parametrize(("register", "left"), [(Register.SEEKER, 0.9), (Register.CONTACT, 0.72)])
def test_a_bump_counts_less_where_the_one_who_is_asked_says_it(register: Register, left: float) -> None:
    assert likelihoods(reading_of({"bump": 0.9, "chat": 0.1}), register) == pytest.approx({Intent.FOLLOW_UP: left})


BULK = "You receive this newsletter because you subscribed. Unsubscribe. Our sale ends on Thursday, 5 March, at 18:00."


def test_times_in_what_goes_to_many_offer_nothing() -> None:
    assert turn(BULK, table=Table()).offered == ()


def test_times_of_a_person_outside_any_thread_are_offered() -> None:
    assert turn("I could talk to you about my work on Thursday, 5 March, at 18:00.", table=Table()).offered


@pytest.mark.parametrize(
    ("clues", "bulk"),
    [
        ([Clue(Intent.UNRELATED, 5.0, "unsubscribe", "phrase")], True),
        ([Clue(Intent.UNRELATED, 3.0, "unsubscribe", "phrase")], False),
        (
            [Clue(Intent.UNRELATED, 5.0, "unsubscribe", "phrase"), Clue(Intent.PROPOSAL, 6.0, "how about", "phrase")],
            False,
        ),
        ([], False),
    ],
)
def test_words_to_many_outweigh_an_offer_or_are_none(clues: list[Clue], *, bulk: bool) -> None:
    assert is_bulk(clues) is bulk


def test_what_falls_away_beside_an_offer_makes_the_next_agreement_a_move() -> None:
    offer = turn("The yard is shut, so Tuesday's call at 2 is no good. Could you do Wednesday at 3?", table=Table())
    table = after(Table(), offer, Register.CONTACT)
    answer = turn("Wednesday at 3 is right for me, see you then.", Register.SEEKER, table)
    assert answer.verdict.intent is Intent.RESCHEDULED
