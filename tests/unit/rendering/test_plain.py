"""The plain text of a letter: every block has its form, lines fit, links stay whole."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legwork.rendering import plain
from legwork.rendering.blocks import Block, Bullets, Fact, FactList, Footer, Heading, Numbered, Paragraph, Sheet

LINK = "https://meet.example/" + "x" * 100


def text_of(*blocks: Block) -> str:
    return plain.to_text(Sheet("Subject", "Preheader", "Title", (*blocks, Footer("Why."))))


def test_every_kind_of_block_is_set():
    assert set(plain._SET) == set(get_args(Block))


@pytest.mark.parametrize("word", ["word", "wört", "山田"])
def test_lines_fit_and_lose_no_word(word):
    lines = text_of(Bullets((" ".join([word] * 60),))).split("\n")
    assert max(map(plain.columns, lines)) <= plain.COLUMNS
    assert "\n".join(lines).count(word) == 60


@pytest.mark.parametrize("before", ["Here it is:", "Hier ist es, 山:"])
def test_a_link_is_never_broken(before):
    assert LINK in text_of(Paragraph(f"{before} {LINK} and so on")).split("\n")


def test_values_stand_below_each_other_and_a_long_label_above_its_own():
    text = text_of(FactList((Fact("When", "today"), Fact("Place", "here"), Fact("How the world is called", "Earth"))))
    assert "When:  today\nPlace: here\nHow the world is called:\n  Earth" in text


def test_titles_are_underlined_as_wide_as_they_are():
    assert text_of(Heading("山 and sea"), Paragraph("x")).startswith("Title\n=====\n\n山 and sea\n----------\n\nx")


def test_numbers_stand_in_the_margin():
    assert " 1. one\n 2. two" in text_of(Numbered(("one", "two")))


@given(st.text("ab\n\t \u00e9\u5c71", max_size=300))
def test_blanks_and_breaks_of_a_paragraph_are_blanks(text):
    shown = text_of(Paragraph(f"x{text}x")).split("\n-- \n")[0].split("\n", 3)[3]
    assert shown.split() == f"x{text}x".split()
    assert "  " not in shown
