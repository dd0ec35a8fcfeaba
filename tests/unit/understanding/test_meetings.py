"""A meeting out of its pieces, from the newest words back to the oldest."""

import pytest

from legwork.understanding.invitation import Invitation
from legwork.understanding.meetings import details
from legwork.understanding.parts import Part
from legwork.values.meaning import Medium
from legwork.values.people import Mailbox

HOST, GUEST = Mailbox("Ann Lind", "ann@lind.example"), Mailbox("Bo Fenn", "bo@fenn.example")


def told(*texts: str):
    """What the texts say of a meeting, the newest first, by turns of the guest and the host."""
    parts = [Part((number,), (text,), author=(GUEST, HOST)[number % 2]) for number, text in enumerate(texts)]
    return details(parts, (), "Europe/London").meeting


def invited(words: str, **stated: str):
    """What an invitation and the words beside it say of a meeting."""
    return details([Part((0,), (words,), author=HOST)], [Invitation("REQUEST", **stated)], "Europe/London").meeting


LINK = "https://zoom.us/j/55512345678"


def test_the_newest_place_goes_before_older_words_for_a_call() -> None:
    meeting = told("Friday at 9 in the canteen of Marlow House, then.", "My phone is off at sea, so write to me.")
    assert (meeting.medium, meeting.location) == (Medium.IN_PERSON, "canteen of Marlow House")


def test_an_older_place_does_not() -> None:
    meeting = told(
        "Friday at 4 then.", "On Friday I sit an exam in Hall 6.", "Zoom as always: https://zoom.us/j/55512345678"
    )
    assert (meeting.medium, meeting.location) == (Medium.VIDEO, None)


def test_a_link_beside_an_office_is_what_they_meet_by() -> None:
    meeting = told("I am in my office from nine on: https://zoom.us/j/55512345678")
    assert (meeting.medium, meeting.join_url) == (Medium.VIDEO, "https://zoom.us/j/55512345678")


def test_the_host_knows_the_address_of_what_the_guest_calls_a_barn() -> None:
    meeting = told(
        "Friday at 10. I come to the barn behind the chapel.", "It's Fenn Dairy, 44-120 Marlow Hwy, park in front."
    )
    assert meeting.location == "Fenn Dairy, 44-120 Marlow Hwy"


def test_a_number_for_a_mishap_is_not_what_they_talk_by() -> None:
    assert told("I call you on Friday at 9. Mine is 020 7946 0123 if anything goes wrong.").phone is None
    assert told("Call me on Friday at 9, 020 7946 0123.").phone == "+442079460123"


def test_nor_is_the_number_that_a_form_asked_for() -> None:
    assert told("Ann will ring you on the number that you left (020 7946 0123).").phone is None


@pytest.mark.parametrize("words", ["Come to our office, 4 Marlow Road.", "I'll call you.", "See you on Teams!", ""])
def test_where_an_invitation_has_a_place_or_a_link_other_words_change_nothing(words: str) -> None:
    visit, call = invited(words, location="Fenn Dairy, 2 Quay Road"), invited(words, location=LINK)

    assert (visit.medium, visit.location, visit.join_url) == (Medium.IN_PERSON, "Fenn Dairy, 2 Quay Road", None)
    assert (call.medium, call.location, call.join_url) == (Medium.VIDEO, None, LINK)


def test_a_number_to_dial_in_by_is_read_beside_an_invitation_with_a_link() -> None:
    meeting = invited("Google Meet, or dial in: +44 20 7946 0731", location=LINK)
    assert (meeting.medium, meeting.phone) == (Medium.VIDEO, "+442079460731")


def test_what_an_invitation_leaves_open_is_read_from_the_words_beside_it() -> None:
    assert invited(f"We meet here: {LINK}", summary="Zoom call").join_url == LINK
    assert invited("We meet at Fenn Dairy, 2 Quay Road.").location == "Fenn Dairy, 2 Quay Road"
