"""Whom a text to the assistant names, and the address that stands beside the name."""

import pytest

from legwork.understanding.mentions import mentioned


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


def test_an_address_further_on_is_not_taken() -> None:
    text = "I met Ida Moss on Monday. Write to me at lena@voss.example from now on."

    assert mentioned(text)[0].person.email is None
