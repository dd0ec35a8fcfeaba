"""A message without some of its words."""

from legwork.mail.parse import read_message
from legwork.mail.redact import without

MAIL = b"""From: Ann Reed <ann@reedworks.example>
To: Mo Birch <mo@oakmail.example>
Subject: Tuesday at 3

Tuesday at
> 3 suits me. See you TUESDAY AT 3.
"""


def test_words_go_wherever_they_stand_across_lines_and_in_any_case():
    left = without(read_message(MAIL), ["Tuesday at 3"])

    assert left.subject == ""
    assert left.text.split() == ["suits", "me.", "See", "you", "."]


def test_a_name_that_is_taken_leaves_the_address():
    left = without(read_message(MAIL), ["Ann Reed"])

    assert [(one.name, one.email) for one in left.from_] == [(None, "ann@reedworks.example")]


def test_a_mailbox_without_name_and_address_is_gone():
    assert without(read_message(MAIL), ["Ann Reed", "ann@reedworks.example"]).from_ == ()


def test_nothing_taken_leaves_the_message_as_it_is():
    message = read_message(MAIL)

    assert without(message, []) is message
    assert without(message, [" "]) is message
