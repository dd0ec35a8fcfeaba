"""What the readers of words share."""

# ruff: noqa: RUF001 - typographic signs are what mail holds

import re

import pytest

from legwork.understanding.sentences import in_small_letters, sentences, straight
from legwork.understanding.tables.dialogue_phrases import CALLS_OFF, MOVES
from legwork.understanding.tables.media_words import IN_PERSON, PHONE, VIDEO
from legwork.understanding.tables.referral_cues import (
    FRAMES,
    HANDED_ON,
    INTRODUCES,
    NOT_POINTING,
    NOTED_BEFORE,
    REPORTED_AROUND,
    REPORTED_FRAME,
)
from legwork.understanding.tables.role_words import I_AM, YOU_ARE
from legwork.understanding.tables.topic_words import TOPIC_WORDS


@pytest.mark.parametrize("text", ["SEE YOU", "İZMİR 3PM", "ÉCOLE", ""])
def test_small_letters_keep_the_places_of_words(text: str) -> None:
    assert len(in_small_letters(text)) == len(text)
    assert in_small_letters(text) == in_small_letters(text).lower()


def test_quotes_and_dashes_are_made_plain_in_their_places() -> None:
    assert straight("“it’s” – now") == '"it\'s" - now'


def test_a_wrapped_line_is_one_sentence_and_an_item_is_its_own() -> None:
    text = "I would be glad to talk to you in the week on Tuesday or\nWednesday.\n- Tuesday\n- Wednesday"
    assert [(one.text, one.item) for one in sentences(text)] == [
        ("I would be glad to talk to you in the week on Tuesday or Wednesday.", False),
        ("Tuesday", True),
        ("Wednesday", True),
    ]


@pytest.mark.parametrize(
    "pattern",
    [
        *(words for table in (INTRODUCES, HANDED_ON, REPORTED_FRAME, FRAMES, NOT_POINTING) for words in table),
        *(words for table in (NOTED_BEFORE, REPORTED_AROUND) for words in table),
        *(words for _, _, words in TOPIC_WORDS),
        *(I_AM, *YOU_ARE, VIDEO, PHONE, IN_PERSON, MOVES.source, CALLS_OFF.source),
    ],
)
def test_what_is_searched_in_small_letters_is_written_in_them(pattern: str) -> None:
    spelled = re.sub(r"\\[A-Z]", "", pattern)
    assert spelled == spelled.lower()
