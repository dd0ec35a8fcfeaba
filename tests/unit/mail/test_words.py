"""The words of a text are the same whether it is read as bytes or letter by letter."""

import re

from hypothesis import given
from hypothesis import strategies as st

from legwork.mail.words import count_words, signs_in, words_in

TEXTS = st.one_of(st.text(), st.text(st.characters(max_codepoint=127)))


@given(TEXTS)
def test_words_are_the_runs_of_letters(text):
    assert words_in(text) == re.findall(r"[^\W\d_]+", text)


@given(TEXTS)
def test_signs_are_the_runs_of_letters_and_digits(text):
    assert signs_in(text) == re.findall(r"[^\W_]+", text)


def test_a_letter_alone_counts_for_no_word():
    assert count_words("I met Ada, a 3D artist") == len(["met", "Ada", "artist"])
    assert count_words("À Łódź") == 1
