"""The state table: complete, and each cell as it is meant."""

from pathlib import Path

import pytest

from legwork.conversations.diagram import page
from legwork.conversations.entry import Happening
from legwork.conversations.record import Outcome, State, Turn
from legwork.conversations.states import MOVES, PASSINGS, Whose, move
from legwork.values.letters import LetterKind
from legwork.values.meaning import Meeting, Voice

H = Happening

SUGGESTED, ASKED, TALKING, SCHEDULED, MET, CLOSED = State
NEW = None
# state after, for: new, suggested, asked, talking, scheduled, met, closed
AFTER = {
    H.SUGGESTED: (SUGGESTED, SUGGESTED, ASKED, TALKING, SCHEDULED, MET, CLOSED),
    H.ASKED: (ASKED, ASKED, ASKED, TALKING, SCHEDULED, ASKED, ASKED),
    H.FOLLOWED_UP: (ASKED, ASKED, ASKED, TALKING, SCHEDULED, MET, ASKED),
    H.ACCEPTED: (TALKING, TALKING, TALKING, TALKING, SCHEDULED, TALKING, TALKING),
    H.OFFERED: (TALKING, TALKING, TALKING, TALKING, SCHEDULED, TALKING, TALKING),
    H.BOOKED: (SCHEDULED,) * 7,
    H.MOVED: (SCHEDULED,) * 7,
    H.CALLED_OFF: (TALKING, TALKING, TALKING, TALKING, TALKING, TALKING, CLOSED),
    H.DECLINED: (CLOSED,) * 7,
    H.THANKED: (MET, MET, MET, MET, SCHEDULED, MET, CLOSED),
    H.NOTED: (MET, MET, MET, MET, SCHEDULED, MET, CLOSED),
    H.WENT_AWAY: (ASKED, SUGGESTED, ASKED, TALKING, SCHEDULED, MET, CLOSED),
    H.BOUNCED: (SUGGESTED, SUGGESTED, SUGGESTED, TALKING, SCHEDULED, MET, CLOSED),
    H.CANCELLED: (CLOSED,) * 7,
    H.DROPPED: (CLOSED,) * 7,
    H.DONE: (CLOSED,) * 7,
    H.CORRECTED: (SUGGESTED, SUGGESTED, ASKED, TALKING, SCHEDULED, MET, CLOSED),
    H.SNOOZED: (SUGGESTED, SUGGESTED, ASKED, TALKING, SCHEDULED, MET, CLOSED),
    H.LETTER_SENT: (SUGGESTED, SUGGESTED, ASKED, TALKING, SCHEDULED, MET, CLOSED),
    H.FILED: (SUGGESTED, SUGGESTED, ASKED, TALKING, SCHEDULED, MET, CLOSED),
}
CELLS = [
    (before, happening, after)
    for happening, row in AFTER.items()
    for before, after in zip((NEW, *State), row, strict=True)
]


def test_the_table_has_every_state_and_every_happening():
    assert set(MOVES) == {NEW, *State}
    assert {frozenset(row) for row in MOVES.values()} == {frozenset(H)}
    assert set(AFTER) == set(H)


@pytest.mark.parametrize(("before", "happening", "after"), CELLS)
def test_a_happening_makes_of_a_state_what_the_table_says(before, happening, after):
    assert move(before, happening).state is after


def test_only_what_changes_a_closed_record_gives_an_outcome():
    closing = {(happening, step.outcome) for row in MOVES.values() for happening, step in row.items() if step.outcome}
    assert closing == {
        (H.DECLINED, Outcome.DECLINED),
        (H.CANCELLED, Outcome.CANCELLED),
        (H.DROPPED, Outcome.DROPPED),
        (H.DONE, Outcome.DONE),
    }


def test_a_letter_that_went_out_moves_nothing_and_sends_nothing():
    for state in State:
        step = move(state, H.LETTER_SENT)
        assert (step.state, step.turn, step.letters) == (state, Whose.SAME, ())


def test_what_no_row_answers_is_filed_without_a_letter():
    for state in (ASKED, TALKING, SCHEDULED, MET):
        for happening in (H.THANKED, H.FOLLOWED_UP, H.FILED, H.WENT_AWAY):
            assert move(state, happening).letters == ()


def test_a_bounced_ask_is_told_at_once():
    assert move(ASKED, H.BOUNCED).letters == (LetterKind.NOTICE,)


@pytest.mark.parametrize(
    ("happening", "by", "turn"),
    [
        (H.ASKED, Voice.SEEKER, Turn.CONTACT),
        (H.ACCEPTED, Voice.CONTACT, Turn.SEEKER),
        (H.OFFERED, Voice.CONTACT, Turn.SEEKER),
        (H.OFFERED, Voice.TOOL, Turn.SEEKER),
        (H.OFFERED, Voice.SEEKER, Turn.CONTACT),
        (H.CALLED_OFF, Voice.CONTACT, Turn.SEEKER),
        (H.CALLED_OFF, Voice.SEEKER, Turn.SEEKER),
        (H.BOUNCED, Voice.MACHINE, Turn.SEEKER),
        (H.DECLINED, Voice.CONTACT, None),
    ],
)
def test_whose_turn_it_is(entry, record, happening, by, turn):
    assert record(entry(H.ASKED), entry(happening, 1, by=by)).turn is turn


def test_a_booked_meeting_is_nobodys_turn(entry, record):
    booked = entry(H.BOOKED, 1, meeting=Meeting(start=entry(H.ASKED, 5).dated_at))
    assert record(entry(H.ASKED), booked).turn is None


def test_time_moves_what_the_passings_say():
    assert {(one.before, one.after) for one in PASSINGS} == {
        (SCHEDULED, MET),
        (ASKED, CLOSED),
        (TALKING, CLOSED),
        (MET, CLOSED),
    }


def test_the_page_of_the_tables_is_up_to_date():
    docs = Path(__file__).parents[3] / "docs" / "conversation.md"
    assert docs.read_text(encoding="utf-8") == page(), "run: python -m legwork.conversations.diagram"
