"""What somebody does, told by where a noun stands."""

# ruff: noqa: RUF001  # other alphabets are meant

import pytest

from legwork.understanding.occupations import occupation, sounds_like_trade, told_in_turkish, told_to_reader


@pytest.mark.parametrize(
    ("said", "trade"),
    [
        ("gem polisher with Ridgeway & Hale", "gem polisher"),
        ("tallest mast rigger who", "tallest mast rigger"),
        ("brilliant mast rigger, they say", "mast rigger"),
        ("keeper of bees at", "keeper of bees"),
        ("Hufschmiedin bei", "Hufschmiedin"),
        ("good friend of mine", None),
        ("member", None),
        ("based at Ridgeway", None),
        ("with Ridgeway", None),
        ("who tunes", None),
        ("really very long line of nouns standing together", None),
        ("", None),
    ],
)
def test_a_noun_phrase_is_an_occupation_unless_it_names_something_else(said, trade):
    assert occupation(said) == trade


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("I would love to hear from a mast rigger like you.", "mast rigger"),
        ("A mast rigger such as yourself sees much.", "mast rigger"),
        ("As a mast rigger, you climb before breakfast.", "mast rigger"),
        ("As a mast rigger who began late, you surely know.", "mast rigger"),
        ("You moved from banker to mast rigger in a year.", "mast rigger"),
        ("You went from theory to practice.", None),
        ("You drove from Bristol to Penzance.", None),
        ("I would love to talk to a person like you.", None),
        ("As a student, you might know.", None),
        ("As a student I wonder about you.", None),
    ],
)
def test_a_letter_takes_the_occupation_of_its_reader_for_granted(text, trade):
    told = told_to_reader(text)

    assert (told[0] if told else None) == trade


def test_turkish_names_the_firm_and_the_occupation_before_the_verb():
    told = told_in_turkish("Mavi Atölye'de sepetçi olarak çalışıyorsunuz.")

    assert told is not None
    assert told[:2] == ("sepetçi", "Mavi Atölye")


def test_an_agent_noun_sounds_like_a_trade():
    assert sounds_like_trade("mast rigger")
    assert not sounds_like_trade("theory")
