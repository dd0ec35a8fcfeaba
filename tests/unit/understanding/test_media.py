"""The medium that words name for a meeting."""

import pytest

from legwork.understanding.media import is_in_case, is_visit, medium_in
from legwork.values.meaning import Medium

VIDEO, PHONE, IN_PERSON = Medium.VIDEO, Medium.PHONE, Medium.IN_PERSON

NAMED = [
    ("Let us do it on Zoom.", VIDEO),
    ("Ring me on Skype at nine.", VIDEO),
    ("I shall dial in on the Webex you sent.", VIDEO),
    ("Tuesday rather than Monday, same link.", VIDEO),
    ("Instead of Monday, video on Tuesday.", VIDEO),
    ("Eleven is good, I was meant to be in the studio anyway. Same link as before.", VIDEO),
    ("Eleven is good. The link is still the same, the studio is loud.", VIDEO),
    ("I was going to be in the studio then. Ring me there.", PHONE),
    ("Ring me at nine.", PHONE),
    ("Call me or we use Skype, as you like.", PHONE),
    ("Am Telefon oder per Video, beides geht.", PHONE),
    ("Rufen Sie mich am besten mobil an.", PHONE),
    ("We agreed to speak on the phone.", PHONE),
    ("Stop by my office.", IN_PERSON),
    ("We fixed it by phone: I visit her on Monday.", IN_PERSON),
    ("If you get lost, call me. My workshop is the red one.", IN_PERSON),
    ("Our bakery asks you in:\nType: Telephone interview", PHONE),
    ("Any bother, ring me. Come to the yard at nine.", IN_PERSON),
    ("Visit us on Monday. Ring me if the ferry is delayed.", IN_PERSON),
]


@pytest.mark.parametrize(("text", "medium"), NAMED, ids=[text for text, _ in NAMED])
def test_a_medium_is_what_the_two_will_meet_by(text: str, medium: Medium) -> None:
    named = medium_in(text)
    assert named is not None
    assert named[0] is medium
    assert named[2]


@pytest.mark.parametrize(
    "text",
    ["We got through to him on the phone.", "Call me if anything comes up.", "Not by phone.", "I read a lot."],
)
def test_what_was_or_may_be_said_by_phone_is_no_medium(text: str) -> None:
    assert medium_in(text) is None


def test_words_for_a_medium_may_stand_on_two_lines() -> None:
    text = "The van is no place for a camera, so no video, please: ring\nme at nine.\n\nZoom is what the office has."
    assert medium_in(text) == (PHONE, "ring\nme", True)


def test_something_to_drink_is_a_hint() -> None:
    assert medium_in("Coffee on Monday?") == (IN_PERSON, "Coffee", False)


def test_words_for_a_mishap_stand_before_or_behind() -> None:
    plain = "If the door is locked call 0170 5550123. Or call 0170 5550124 if you are stuck. My own is 0170 5550125."
    found = [
        is_in_case(plain, plain.index(number), plain.index(number) + 7) for number in ("5550123", "5550124", "5550125")
    ]
    assert found == [True, True, False]


def test_coming_in_may_be_by_a_link() -> None:
    assert is_visit("Come round on Monday.")
    assert not is_visit("You come in by the link below.")
