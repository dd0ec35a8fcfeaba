"""Whom a text to the assistant names, and the address that stands beside the name."""

import pytest

from legwork.understanding.mentions import lower_case_name, mentioned


@pytest.mark.parametrize(
    "text",
    [
        "I met Ida Moss (ida@moss.example) on Monday at 2pm to hear about dyeing.",
        "Had coffee with Ida Moss <ida@moss.example> this morning.",
        "Spoke with Ida Moss, ida@moss.example, for half an hour.",
        "I'm meeting Ida Moss (email: Ida@Moss.example) on Friday at 10.",
    ],
)
def test_an_address_beside_a_name_is_that_persons(text: str) -> None:
    person = mentioned(text)[0].person

    assert (person.name, person.email) == ("Ida Moss", "ida@moss.example")


def test_an_elder_of_the_subject_is_the_one_of_the_text() -> None:
    (only,) = mentioned("Mama Tamale is on\nI spoke to Ruth Tamale on the phone, she is a basket weaver.")

    assert (only.person.name, only.person.title) == ("Ruth Tamale", "basket weaver")


def test_what_any_mention_of_somebody_says_counts() -> None:
    first = mentioned("No answer from Ida Moss\nYou asked Ida Moss (Volta Looms) and there is none.")[0].person

    assert (first.name, first.company) == ("Ida Moss", "Volta Looms")


def test_an_address_further_on_is_not_taken() -> None:
    text = "I met Ida Moss on Monday. Write to me at lena@voss.example from now on."

    assert mentioned(text)[0].person.email is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("finally heard back from Ida Moss, the dyer", "Ida Moss"),
        ("Ida's call is off", "Ida"),
        ("Ida can't make it on Friday", "Ida"),
        ("Forget Ida Moss, please", "Ida Moss"),
        ("Nine days and nothing from Ida Moss. Should I nudge her?", "Ida Moss"),
        ("Not a line from Ida Moss since June.", "Ida Moss"),
    ],
)
def test_news_of_somebody_names_them(text: str, name: str) -> None:
    assert mentioned(text)[0].person.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("had tea w ida m this morning", "Ida M"),
        ("spoke to ida about dyes, she loves it", "Ida"),
        ("met people today", None),
        ("talked to my boss about it", None),
    ],
)
def test_a_name_written_small_is_read_where_only_a_name_can_stand(text: str, name: str | None) -> None:
    assert lower_case_name(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Remind me once more on Tuesday.\n\nM.",
        "Remind me on Friday, and not a day before that.\nI.",
    ],
)
def test_what_is_not_shaped_like_a_person_is_nobody(text: str) -> None:
    assert mentioned(text) == ()
