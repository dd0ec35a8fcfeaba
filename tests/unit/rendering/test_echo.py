"""What others wrote, made fit to be shown."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legwork.rendering import echo
from legwork.values.letters import LetterKind
from legwork.values.meaning import Note, Topic


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("evil\u202egpj.exe", "evilgpj.exe"),
        ("a\u2066b\u2069c\u200ed", "abcd"),
        ("line\r\nBcc: x@y.example", "line Bcc: x@y.example"),
        ("nul\x00 bell\x07 escape\x1b[31m", "nul bell escape[31m"),
        ("  much \t\t space\u00a0here ", "much space here"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("tag\U000e0041\U000e0042", "tag"),
        ("half\ud83d", "half"),
        ("two\u2028lines", "two lines"),
        ("stack\u0301\u0301\u0301\u0301\u0301\u0301", "stack\u0301\u0301\u0301"),
    ],
)
def test_a_line_shows_what_can_be_seen_and_nothing_else(written, shown):
    assert echo.line(written) == shown


@pytest.mark.parametrize("name", ["👩🏽‍🔬 Zoë", "می‌خواهم", "Nguyễn Thị Ánh", "山田花子", "O'Neill-Ó Súilleabháin"])
def test_names_of_the_world_stay_as_they_are(name):
    assert echo.line(name) == name


def test_long_values_are_cut_and_say_so():
    assert echo.line("x" * 500, 80) == "x" * 79 + "…"


def test_a_passage_keeps_its_lines():
    assert echo.passage("one\r\n\r\n\r\n\r\n  two  \nthree\n") == "one\n\ntwo\nthree"


@given(st.text())
def test_a_line_never_breaks_and_cleaning_twice_changes_nothing(text):
    once = echo.line(text)
    assert len(once.splitlines()) <= 1
    assert echo.line(once) == once


def test_every_string_of_the_facts_is_cleaned_wherever_it_stands(letter, record):
    dirty = replace(
        record,
        contact=replace(record.contact, name="To\u202emas"),
        notes=(Note(Topic.SKILLS, "first\r\nsecond\x00"),),
        sources={"name": "mail\x07"},
    )
    clean = echo.made_visible(letter(LetterKind.PREP, dirty, question="why\u200b?")).record
    assert clean.contact.name == "Tomas"
    assert clean.notes[0].text == "first\nsecond"
    assert clean.notes[0].topic is Topic.SKILLS
    assert clean.sources == {"name": "mail"}


def test_a_link_that_is_too_long_is_left_out_rather_than_cut(letter, record):
    long = replace(record, meeting=replace(record.meeting, join_url="https://meet.example/" + "x" * 3000))
    assert echo.made_visible(letter(LetterKind.PREP, long)).record.meeting.join_url is None
