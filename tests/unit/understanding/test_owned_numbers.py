"""Whose telephone number a sentence gives."""

import pytest

from legwork.understanding.owned_numbers import number_of_reader, number_of_theirs, own_number


def us() -> str:
    return "US"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The clinic's number is 212-555-0100 but call my cell, 917-555-0133.", "+19175550133"),
        ("If the gate is locked phone me on 917-555-0133.", "+19175550133"),
        ("Ask my assistant at 212-555-0178 for a slot.", None),
        ("Dial 1-646-558-8656, meeting ID 889 123 4567.", None),
        ("For a tow ring the duty desk, 212-555-0178, day and night.", None),
        ("After six dial the night desk on 212-555-0178.", None),
        ("Or call my desk, 212-555-0178.", "+12125550178"),
        ("Ihre Kollegin: 917-555-0133.", None),
        ("Ring the yard, 212-555-0178, and ask them to shout for me.", None),
        ("We can also speak on the telephone, and then you call me on 917 555\n0133 at any time.", "+19175550133"),
        ("You dial me at 917-555-0133, Wednesday at 2.", "+19175550133"),
        ("For permits write to permits.desk@brook.example or call 212-555-0178 until 5.", None),
        ("In dringenden Fällen schreiben Sie an duty@brook.example oder rufen 212-555-0178 an.", None),
        ("Monday at 2 it is. Same number, 917-555-0133.", "+19175550133"),
        ("I'm on 917-555-0133 all week.", "+19175550133"),
        ("You are asked to call the undersigned on her direct line, 917-555-0133.", "+19175550133"),
        ("For anything urgent call my cell, 917-555-0133.", "+19175550133"),
    ],
)
def test_a_writer_gives_their_own_number(text, number):
    found = own_number(text, us)

    assert (found.number if found else None) == number


def test_a_note_gives_the_number_of_the_one_it_is_about():
    text = "Her mobile in case of need is 917-555-0133."

    found = number_of_theirs(text, us)

    assert found
    assert found.number == "+19175550133"
    assert number_of_theirs("The room is 917-555-0133.", us) is None


def test_a_letter_asks_whether_a_number_is_still_its_readers():
    found = number_of_reader("Is 415-555-0101 still the right number for you?", us)

    assert found is not None
    assert found.number == "+14155550101"


def test_a_letter_gives_the_number_of_its_reader():
    found = number_of_reader("I will call on Monday at 4 on 917-555-0133.", us)

    assert found
    assert found.number == "+19175550133"
