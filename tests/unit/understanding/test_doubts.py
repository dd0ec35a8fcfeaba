"""What makes a reading less sure."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from legwork.understanding.acts.reading import reading_of
from legwork.understanding.doubts import by_days, by_offers, by_sentences
from legwork.understanding.moments import Mention, Precision
from legwork.values.meaning import Intent

TUESDAY = Mention(
    Precision.SLOT, (0, 7), "Tuesday", start=datetime.fromisoformat("2026-03-03T10:00:00-05:00"), day=date(2026, 3, 3)
)
THURSDAY = Mention(Precision.DAY, (0, 8), "Thursday", day=date(2026, 3, 5))


@pytest.mark.parametrize(
    ("intent", "said", "sure"),
    [
        (Intent.SCHEDULED, [{"agree": 0.97}, {"chat": 0.9}], True),
        (Intent.SCHEDULED, [{"agree": 0.5, "moved": 0.4}], True),
        (Intent.SCHEDULED, [{"agree": 0.55, "offer": 0.41}], False),
        (Intent.PROPOSAL, [{"offer": 0.15, "decline": 0.8}], False),
        (Intent.NOTES, [{"notes": 0.1}], True),
        (None, [], True),
    ],
)
def test_a_turn_is_sure_where_a_sentence_does_what_it_is_taken_for(intent, said, sure):
    assert (by_sentences(intent, [*map(reading_of, said)]) == 1.0) is sure


def test_the_less_a_sentence_does_so_the_less_sure():
    less, more = (by_sentences(Intent.DECLINED, [reading_of({"decline": share})]) for share in (0.2, 0.7))
    assert less < more < 1


def test_words_that_name_another_day_than_the_agreed_one_raise_doubt():
    assert by_days(TUESDAY, [THURSDAY]) < 1
    assert by_days(TUESDAY, [TUESDAY, THURSDAY]) == 1.0
    assert by_days(TUESDAY, []) == 1.0
    assert by_days(TUESDAY, [replace(THURSDAY, negated=True)]) == 1.0


def test_a_window_among_slots_raises_doubt():
    window = replace(TUESDAY, window=True)
    assert by_offers([TUESDAY, window]) < 1
    assert by_offers([window]) == by_offers([TUESDAY, TUESDAY]) == 1.0
