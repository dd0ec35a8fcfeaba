"""What others wrote, made fit to be shown."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, time
from enum import Enum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legwork.rendering import echo
from legwork.rendering.facts import LetterFacts
from legwork.rendering.texts import SHORT
from legwork.values.letters import LetterKind
from legwork.values.meaning import Note, Topic
from tests.unit.rendering.cases import NOW, RECORD, facts_of


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


def full(declared: Any) -> Any:
    """A value of a declared type in which nothing is missing: whatever may be there is there once."""
    parts, kind = get_args(declared), get_origin(declared) or declared
    if kind is tuple:
        return (full(parts[0]),)
    if kind is UnionType:
        return full(next(one for one in parts if one is not NoneType))
    if issubclass(kind, Mapping):
        return {full(parts[0]): full(parts[1])}
    if is_dataclass(kind):
        return kind(**{one.name: full(one.type) for one in fields(kind)})
    if issubclass(kind, Enum):
        return next(iter(kind))
    return {str: "plain", datetime: NOW, date: NOW.date(), time: NOW.time()}.get(kind) or kind()


def planted(value: Any) -> Iterator[Any]:
    """Copies of a value, in each another one of its texts with an order that nobody sees."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield "a\u202eb"
    elif isinstance(value, tuple):
        yield from ((one,) for one in planted(value[0]))
    elif isinstance(value, dict):
        yield from ({key: one} for key, held in value.items() for one in planted(held))
    elif is_dataclass(value):
        for field in fields(value):
            yield from (replace(value, **{field.name: one}) for one in planted(getattr(value, field.name)))


def test_no_text_that_the_facts_may_hold_is_forgotten():
    facts = full(LetterFacts)
    assert echo.made_visible(facts) == replace(facts, history=(), letters=())
    found = list(planted(facts))
    assert len(found) > 50
    for one in found:
        assert r"\u202e" in repr(one)
        assert r"\u202e" not in repr(echo.made_visible(one))


@pytest.mark.parametrize("long", ["name", "arg_name", "title", "question", "link", "email"])
def test_an_entry_of_a_letter_is_capped_by_its_name(letter, long):
    facts = letter(LetterKind.PREP, **{long: "x" * 5000})
    shown = echo.made_visible(facts).letter.about[long]
    assert shown is None if long in {"link", "email"} else len(shown) < 500


@pytest.mark.parametrize(
    "text", ["Zo\u00eb\u0301\u0301\u0301\u0301", "tag\U000e0141s", "  two", "two  ", "a  b", "a\n", " a"]
)
def test_facts_are_as_visible_as_their_lines(letter, record, text):
    facts = letter(LetterKind.PREP, replace(record, career=text))
    assert echo.made_visible(facts).record.career == echo.line(text)


@given(st.text("ab \n\u00eb\u0301\u2028\u200b"))
def test_a_note_is_shown_as_a_passage(text):
    shown = echo.made_visible(facts_of(LetterKind.PREP, replace(RECORD, notes=(Note(Topic.SKILLS, text),))))
    assert shown.record.notes[0].text == echo.passage(text)


def test_no_field_is_cut_to_fewer_characters_than_a_short_text_has():
    assert min(echo._CAPS.values()) == SHORT
