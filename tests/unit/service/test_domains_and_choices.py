"""Organisational domains, and what a short reply chooses."""

from datetime import UTC, datetime

import pytest

from legwork.service.choices import chosen_name, chosen_slot, own_lines, says_no
from legwork.service.domains import organisational_domain, same_organisation
from legwork.values.meaning import Slot


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("student.campus.example", "campus.example"),
        ("mail.campus.ac.uk", "campus.ac.uk"),
        ("campus.ac.uk", "campus.ac.uk"),
        ("shop.firm.com.au", "firm.com.au"),
        ("tenant.onmicrosoft.com", "tenant.onmicrosoft.com"),
        ("co.example", "co.example"),
    ],
)
def test_the_organisational_domain_is_the_registered_one(domain, expected):
    assert organisational_domain(domain) == expected


def test_two_tenants_of_one_suffix_are_two_organisations():
    assert not same_organisation("a@one.ac.uk", "b@two.ac.uk")
    assert not same_organisation("a@one.onmicrosoft.com", "b@two.onmicrosoft.com")
    assert same_organisation("bounces@mail.campus.example", "nora@student.campus.example")
    assert not same_organisation("", "nora@campus.example")


THURSDAY, FRIDAY = Slot(datetime(2026, 3, 12, 20, tzinfo=UTC)), Slot(datetime(2026, 3, 13, 20, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday", THURSDAY),
        ("thu please", THURSDAY),
        ("the 13th", FRIDAY),
        ("the second one", FRIDAY),
        ("Friday.\n\nOn Mon, Legwork wrote:\n> Thursday or Friday?", FRIDAY),
        ("> Thursday", None),
        ("Thursday or Friday, both work", None),
        ("maybe", None),
    ],
)
def test_a_short_reply_chooses_a_day(text, expected):
    assert chosen_slot(text, (THURSDAY, FRIDAY), "America/New_York") == expected


def test_a_clock_time_chooses_within_a_day():
    morning, afternoon = Slot(datetime(2026, 3, 12, 14, tzinfo=UTC)), THURSDAY
    assert chosen_slot("at 4pm", (morning, afternoon), "America/New_York") == afternoon
    assert chosen_slot("10", (morning, afternoon), "America/New_York") == morning


def test_yes_takes_the_only_choice():
    assert chosen_slot("Yes!", (FRIDAY,), "America/New_York") == FRIDAY
    assert chosen_slot("Yes!", (THURSDAY, FRIDAY), "America/New_York") is None


def test_a_name_is_chosen_by_the_words_that_only_it_has():
    names = {"a": "Kim Ode", "b": "Kim Lund"}
    assert [chosen_name(text, names) for text in ("Lund", "kim", "the first")] == ["b", None, "a"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("No.", True), ("no, that was not me", True), ("Nobody else", False), ("Yes", False), ("", False)],
)
def test_a_no_is_a_no(text, expected):
    assert says_no(text) is expected


def test_only_the_words_above_the_quotation_count():
    assert own_lines("Yes\n\n-----Original Message-----\nno") == "Yes"
