"""What the readers of words share."""

# ruff: noqa: RUF001 - typographic signs are what mail holds

import pytest

from legwork.understanding.sentences import in_small_letters, sentences, straight


@pytest.mark.parametrize("text", ["SEE YOU", "İZMİR 3PM", "ÉCOLE", ""])
def test_small_letters_keep_the_places_of_words(text: str) -> None:
    assert len(in_small_letters(text)) == len(text)


def test_quotes_and_dashes_are_made_plain_in_their_places() -> None:
    assert straight("“it’s” – now") == '"it\'s" - now'


def test_a_wrapped_line_is_one_sentence_and_an_item_is_its_own() -> None:
    text = "I would be glad to talk to you in the week on Tuesday or\nWednesday.\n- Tuesday\n- Wednesday"
    assert [(one.text, one.item) for one in sentences(text)] == [
        ("I would be glad to talk to you in the week on Tuesday or Wednesday.", False),
        ("Tuesday", True),
        ("Wednesday", True),
    ]
