"""What every Store promises about letters: how they fall due, are claimed and change."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from threading import Barrier

import pytest

from legwork.service.ports import Changes, LetterChange
from legwork.values.errors import AlreadyDoneError, ConflictError
from legwork.values.letters import Letter, LetterKind, LetterRef, LetterStatus

NOW = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
NUDGE = Letter("maya", "c1", LetterKind.NUDGE, "1", NOW, {"contact": "Priya"})
REF = LetterRef("maya", NUDGE.key)


def change(before, **after):
    return Changes(changed_letters=(LetterChange(before, replace(before, **after)),))


def test_letters_of_one_conversation_and_of_none_are_kept_apart(store):
    digest = Letter("maya", None, LetterKind.DIGEST, "2026-03-02", NOW)
    other = replace(NUDGE, conversation_id="c1.b")
    store.commit(Changes(new_letters=(NUDGE, digest, other)))
    assert store.letters("maya", "c1") == (NUDGE,)
    assert store.letters("maya", None) == (digest,)


def test_the_same_letter_decided_twice_is_in_conflict(store):
    store.commit(Changes(new_letters=(NUDGE,)))
    with pytest.raises(ConflictError):
        store.commit(Changes(new_letters=(replace(NUDGE, due_at=NOW + MINUTE),)))
    assert store.letter(REF) == NUDGE


def test_a_letter_is_due_at_its_moment_and_not_before(store):
    store.commit(Changes(new_letters=(NUDGE,)))
    assert list(store.due(NOW - timedelta(microseconds=1))) == []
    assert list(store.due(NOW)) == [REF]


def test_due_is_a_matter_of_the_instant_not_of_the_offset(store):
    in_new_york = (NOW + MINUTE).astimezone(timezone(-timedelta(hours=5)))
    store.commit(Changes(new_letters=(replace(NUDGE, due_at=in_new_york),)))
    assert list(store.due(NOW)) == []
    assert list(store.due(NOW + MINUTE)) == [REF]
    assert store.letter(REF).due_at.utcoffset() == -timedelta(hours=5)


def test_letters_of_all_seekers_fall_due_oldest_first(store):
    letters = [replace(NUDGE, seeker_id=f"s{number}", due_at=NOW - number * MINUTE) for number in range(40)]
    store.commit(Changes(new_letters=tuple(letters)))
    assert [ref.seeker_id for ref in store.due(NOW)] == [f"s{number}" for number in reversed(range(40))]


@pytest.mark.parametrize("status", [LetterStatus.SENT, LetterStatus.DROPPED, LetterStatus.FAILED])
def test_a_settled_letter_is_never_due_again(store, status):
    store.commit(Changes(new_letters=(NUDGE,)))
    store.commit(change(NUDGE, status=status, ses_message_id="0100"))
    assert list(store.due(NOW + timedelta(days=99))) == []
    with pytest.raises(AlreadyDoneError):
        store.claim(REF, NOW + timedelta(days=99))
    assert store.letter(REF) == replace(NUDGE, status=status, ses_message_id="0100")


def test_a_claim_gives_the_letter_and_says_since_when(store):
    store.commit(Changes(new_letters=(NUDGE,)))
    claimed = replace(NUDGE, status=LetterStatus.CLAIMED, claimed_at=NOW + MINUTE)
    assert store.claim(REF, NOW + MINUTE) == claimed
    assert store.letter(REF) == claimed


def test_a_letter_is_not_claimed_before_its_time_even_if_somebody_says_it_is_due(store):
    store.commit(Changes(new_letters=(NUDGE,)))
    with pytest.raises(AlreadyDoneError):
        store.claim(REF, NOW - MINUTE)
    assert store.letter(REF) == NUDGE


def test_a_snoozed_letter_is_not_claimed_on_a_stale_hint(store):
    store.commit(Changes(new_letters=(NUDGE,)))
    stale = list(store.due(NOW))
    store.commit(change(NUDGE, due_at=NOW + timedelta(days=1)))
    with pytest.raises(AlreadyDoneError):
        store.claim(stale[0], NOW)
    assert list(store.due(NOW)) == []
    assert list(store.due(NOW + timedelta(days=1))) == [REF]


def test_a_letter_that_is_gone_is_not_claimed(store):
    with pytest.raises(AlreadyDoneError):
        store.claim(REF, NOW)
    assert store.letter(REF) is None


def test_a_claim_keeps_others_away_for_fifteen_minutes(store):
    store.commit(Changes(new_letters=(NUDGE,)))
    store.claim(REF, NOW)
    just_before = NOW + timedelta(minutes=15, microseconds=-1)
    assert list(store.due(just_before)) == [REF]  # a hint: the claim decides
    with pytest.raises(AlreadyDoneError):
        store.claim(REF, just_before)


def test_a_claim_that_was_never_marked_is_taken_over_after_fifteen_minutes(store):
    store.commit(Changes(new_letters=(NUDGE,)))
    store.claim(REF, NOW)
    later = NOW + timedelta(minutes=15)
    assert list(store.due(later)) == [REF]
    assert store.claim(REF, later).claimed_at == later
    with pytest.raises(AlreadyDoneError):
        store.claim(REF, later)


def test_whoever_lost_the_claim_cannot_mark_the_letter(store):
    store.commit(Changes(new_letters=(NUDGE,)))
    first = store.claim(REF, NOW)
    second = store.claim(REF, NOW + timedelta(minutes=15))
    with pytest.raises(ConflictError):
        store.commit(change(first, status=LetterStatus.SENT, ses_message_id="0100"))
    store.commit(change(second, status=LetterStatus.SENT, ses_message_id="0200"))
    assert store.letter(REF).ses_message_id == "0200"


def test_a_letter_claimed_since_it_was_loaded_cannot_be_changed(store):
    store.commit(Changes(new_letters=(NUDGE,)))
    store.claim(REF, NOW)
    with pytest.raises(ConflictError):
        store.commit(change(NUDGE, status=LetterStatus.DROPPED))


def test_a_letter_moved_since_it_was_loaded_cannot_be_changed(store):
    store.commit(Changes(new_letters=(NUDGE,)))
    store.commit(change(NUDGE, due_at=NOW + MINUTE))
    with pytest.raises(ConflictError):
        store.commit(change(NUDGE, status=LetterStatus.DROPPED))


def test_a_change_of_a_letter_that_is_gone_is_in_conflict(store):
    with pytest.raises(ConflictError):
        store.commit(change(NUDGE, status=LetterStatus.DROPPED))


def test_a_parked_letter_waits_for_its_new_time(store):
    store.commit(Changes(new_letters=(NUDGE,)))
    claimed = store.claim(REF, NOW)
    tomorrow = NOW + timedelta(days=1)
    store.commit(change(claimed, status=LetterStatus.PENDING, claimed_at=None, due_at=tomorrow))
    assert list(store.due(NOW + timedelta(hours=1))) == []
    assert store.claim(REF, tomorrow).status is LetterStatus.CLAIMED


def test_of_many_claims_at_once_exactly_one_wins(contested_store):
    contested_store.commit(Changes(new_letters=(NUDGE,)))
    start = Barrier(8)

    def claim(_):
        start.wait()
        try:
            return contested_store.claim(REF, NOW)
        except AlreadyDoneError:
            return None

    with ThreadPoolExecutor(8) as threads:
        won = [letter for letter in threads.map(claim, range(8)) if letter]
    assert won == [contested_store.letter(REF)]
