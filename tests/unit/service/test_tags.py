"""Address tags: they fit, they cannot be forged, they expire."""

from datetime import UTC, datetime, timedelta

import pytest

from legwork.service.tags import (
    MAC_BYTES,
    Purpose,
    conversation_id_of,
    private_address,
    read_tag,
    reply_address,
    seeker_id_of,
)
from legwork.values.letters import Letter, LetterKind

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
ASSISTANT = "assistant@legwork.example"
KEYS = {"a": bytes(range(32)), "b": bytes(range(1, 33))}
SEEKER = seeker_id_of("nora@campus.example")
LETTER = Letter(SEEKER, conversation_id_of(SEEKER, "m"), LetterKind.PREP, "20260312T180000Z", NOW)


def test_a_reply_tag_brings_back_seeker_conversation_and_letter():
    tag = read_tag(reply_address(ASSISTANT, LETTER, NOW, KEYS), ASSISTANT, NOW, KEYS)
    assert (tag.purpose, tag.seeker_id, tag.conversation_id) == (Purpose.REPLY, SEEKER, LETTER.conversation_id)
    assert tag.is_of(LETTER)
    assert not tag.is_of(Letter(SEEKER, LETTER.conversation_id, LetterKind.BRIEF, LETTER.occasion, NOW))


def test_a_letter_about_no_conversation_has_none_in_its_tag():
    letter = Letter(SEEKER, None, LetterKind.HELP, "x", NOW)
    assert read_tag(reply_address(ASSISTANT, letter, NOW, KEYS), ASSISTANT, NOW, KEYS).conversation_id is None


def test_a_tagged_address_is_one_that_every_mail_server_takes():
    for address in (reply_address(ASSISTANT, LETTER, NOW, KEYS), private_address(ASSISTANT, SEEKER, KEYS)):
        local, _, domain = address.partition("@")
        assert len(local) <= 64
        assert local == local.lower()
        assert domain == "legwork.example"
        assert local.partition("+")[2].isalnum()


def test_a_tag_is_read_whatever_the_letter_case_that_a_server_makes_of_it():
    address = private_address(ASSISTANT, SEEKER, KEYS)
    assert read_tag(address.upper(), ASSISTANT, NOW, KEYS) == read_tag(address, ASSISTANT, NOW, KEYS)


@pytest.mark.parametrize("position", range(0, 50, 3))
def test_no_changed_character_passes(position):
    address = reply_address(ASSISTANT, LETTER, NOW, KEYS)
    start = address.index("+") + 1 + position
    other = "a" if address[start] != "a" else "b"
    assert read_tag(address[:start] + other + address[start + 1 :], ASSISTANT, NOW, KEYS) is None


def test_a_tag_signed_with_another_key_is_none():
    address = private_address(ASSISTANT, SEEKER, KEYS)
    assert read_tag(address, ASSISTANT, NOW, {"b": bytes(32)}) is None
    assert read_tag(address, ASSISTANT, NOW, {"a": KEYS["b"]}) is None


def test_the_greatest_key_signs_and_older_ones_are_still_read():
    old = private_address(ASSISTANT, SEEKER, {"a": KEYS["a"]})
    assert private_address(ASSISTANT, SEEKER, KEYS) != old
    assert read_tag(old, ASSISTANT, NOW, KEYS).seeker_id == SEEKER


def test_a_reply_tag_expires_and_a_private_one_does_not():
    late = NOW + timedelta(days=401)
    assert read_tag(reply_address(ASSISTANT, LETTER, NOW, KEYS), ASSISTANT, late, KEYS) is None
    assert read_tag(private_address(ASSISTANT, SEEKER, KEYS), ASSISTANT, late, KEYS) is not None


def test_a_private_tag_does_not_pass_for_a_reply_tag():
    assert read_tag(private_address(ASSISTANT, SEEKER, KEYS), ASSISTANT, NOW, KEYS).is_of(LETTER) is False


@pytest.mark.parametrize(
    "address",
    [
        "",
        "assistant@legwork.example",
        "assistant+@legwork.example",
        "assistant+!@legwork.example",
        "assistant+aaaa@legwork.example",
        f"assistant+{'a' * 99}@legwork.example",
        "other+aaaa@legwork.example",
    ],
)
def test_what_is_no_tag_is_none(address):
    assert read_tag(address, ASSISTANT, NOW, KEYS) is None


def test_the_mac_has_eighty_bits():
    assert MAC_BYTES * 8 >= 80
