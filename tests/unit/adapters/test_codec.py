"""Values as text and back."""

import types
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import Enum
from typing import Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legwork.adapters.codec import KEY_BYTES, beginning, bounded, dump, instant, load, pack, sortable, unpack
from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry
from legwork.service.ports import HeldMail, Inbound, Seen
from legwork.values.errors import NaiveTimeError, RuleError
from legwork.values.letters import Letter
from legwork.values.meaning import Note, Slot, Topic
from legwork.values.profile import Profile

pytestmark = pytest.mark.volume

OFFSETS = st.integers(-86_399, 86_399).map(lambda seconds: timezone(timedelta(seconds=seconds)))
MOMENTS = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=OFFSETS)  # noqa: DTZ001  bounds are naive
TEXTS = st.text(st.characters(exclude_categories=()), max_size=20)  # lone surrogates too
SIMPLE = {
    bool: st.booleans(),
    int: st.integers(),
    str: TEXTS,
    datetime: MOMENTS,
    date: st.dates(),
    time: st.times(),
}


def values_of(hint):
    """Any value of a type, whatever fields it has."""
    arguments = get_args(hint)
    if get_origin(hint) in (Union, types.UnionType):
        return st.none() | values_of(next(one for one in arguments if one is not type(None)))
    if get_origin(hint) in (tuple, frozenset):
        return st.lists(values_of(arguments[0]), max_size=2).map(get_origin(hint))
    if get_origin(hint) is Mapping:
        return st.dictionaries(*map(values_of, arguments), max_size=2)
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(hint, **{field.name: values_of(hints[field.name]) for field in fields(hint)})
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return {bool: st.booleans(), int: st.integers(), str: TEXTS, datetime: MOMENTS, date: st.dates(), time: st.times()}[
        hint
    ]


def all_moments(value):
    """Every datetime within a value, in order."""
    if isinstance(value, datetime):
        return [value]
    if is_dataclass(value):
        return [moment for field in fields(value) for moment in all_moments(getattr(value, field.name))]
    return [moment for held in value for moment in all_moments(held)] if isinstance(value, tuple) else []


@pytest.mark.parametrize("cls", [Conversation, Letter, Profile, HeldMail, Inbound, Seen])
@given(data=st.data())
def test_every_value_comes_back_with_every_field_and_every_offset(cls, data):
    value = data.draw(values_of(cls))
    back = load(cls, dump(value))
    assert back == value
    assert [moment.utcoffset() for moment in all_moments(back)] == [moment.utcoffset() for moment in all_moments(value)]


@given(values_of(Entry))
def test_the_text_of_any_value_can_be_stored_as_utf_8(entry):
    assert unpack(pack(dump(entry))).encode()


def test_a_moment_in_utc_comes_back_in_the_zone_called_utc():
    slot = Slot(datetime(2026, 3, 2, tzinfo=UTC))
    assert load(Slot, dump(slot)).start.tzinfo is UTC


def test_a_moment_in_a_named_zone_keeps_the_offset_in_force():
    slot = Slot(datetime(2026, 7, 2, 9, tzinfo=ZoneInfo("America/New_York")))
    assert load(Slot, dump(slot)).start.utcoffset() == timedelta(hours=-4)


def test_a_naive_moment_is_refused():
    with pytest.raises(NaiveTimeError):
        dump(Slot(datetime(2026, 3, 2)))  # noqa: DTZ001  that is the point


@dataclass(frozen=True)
class Before:
    name: str
    dropped: str = "x"


@dataclass(frozen=True)
class After:
    name: str
    added: tuple[str, ...] = ()


def test_fields_may_come_and_go_between_writing_and_reading():
    assert load(After, dump(Before("a", "y"))) == After("a")


@pytest.mark.parametrize(
    "text", ["", "[]", "null", "{}", '{"topic": "weather", "text": ""}', '{"topic": "other", "text": 3}']
)
def test_a_text_that_does_not_fit_the_class_is_refused(text):
    with pytest.raises(RuleError, match="Note"):
        load(Note, text)


def test_errors_of_reading_hold_no_words_of_the_value():
    with pytest.raises(RuleError) as raised:
        load(Note, '{"topic": "Priya", "text": ""}')
    assert "Priya" not in str(raised.value)


@given(st.text(max_size=5_000))
def test_packing_loses_nothing(text):
    assert unpack(pack(text)) == text


def test_long_texts_are_packed_and_short_ones_stay_readable():
    assert pack("short") == "short"
    assert isinstance(pack("long " * 1_000), bytes)


@given(MOMENTS, MOMENTS)
def test_sortable_moments_sort_as_time_does(first, second):
    assert (sortable(first) < sortable(second)) == (first < second)
    assert len(sortable(first)) == len(sortable(second))
    assert instant(sortable(first)) == first


def test_a_key_is_left_as_it_is_up_to_its_limit():
    assert bounded("k" * KEY_BYTES) == "k" * KEY_BYTES


@given(st.text(st.characters(exclude_categories=()), min_size=300, max_size=900))
def test_a_bounded_key_can_be_stored_and_is_its_own_bounded_form(key):
    short = bounded(key)
    assert len(short.encode()) <= KEY_BYTES
    assert bounded(short) == short
    assert short.startswith(beginning(key[:100]))


def test_long_keys_that_differ_at_their_end_stay_different():
    assert bounded("k" * 600 + "a") != bounded("k" * 600 + "b")


def test_a_note_stays_small():
    assert dump(Note(Topic.OTHER, "Grüße 🙂")) == '{"topic":"other","text":"Grüße 🙂"}'
