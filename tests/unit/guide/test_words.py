"""Stems, units and the concepts that they stand for."""

import pytest

from legwork.guide import words
from legwork.guide.compiled import POSTINGS
from legwork.guide.tables.concepts import ANCHORS, CONCEPTS


@pytest.mark.parametrize(
    "forms",
    [
        ("thank", "thanks", "thanked", "thanking"),
        ("stop", "stopped", "stopping", "stops"),
        ("company", "companies"),
        ("advertise", "advertised", "advertising", "advertises"),
        ("ask", "asked", "asking"),
        ("prepare", "prepared", "preparing", "preparation"),
    ],
)
def test_forms_of_a_word_share_a_stem(forms):
    assert len({words.stem(form) for form in forms}) == 1


@pytest.mark.parametrize(("one", "other"), [("business", "busy"), ("pay", "play"), ("fit", "fee"), ("class", "clay")])
def test_different_words_stay_apart(one, other):
    assert words.stem(one) != words.stem(other)


def test_a_word_stands_for_its_concepts():
    (unit,) = words.units("salary")
    assert unit.concepts == ("#pay",)


def test_a_phrase_is_a_unit_of_its_own_and_its_words_stand_for_it_too():
    units = words.units("what about my first email")
    assert words.Unit("", ("#write",)) in units
    assert all("#write" in unit.concepts for unit in units)


def test_an_apostrophe_of_any_make_is_left_out():
    assert words.tokens("don't don\u2019t") == ["dont", "dont"]


def test_every_concept_leads_somewhere():
    assert {words.CONCEPT + name for name in CONCEPTS.keys() - ANCHORS} <= POSTINGS.keys()
