"""Which of the times in a mail are put forward for the talk, in whose zone, and by what they meet."""

from datetime import datetime

import pytest

from legwork.mail.parse import read_message
from legwork.understanding.engine import understand
from legwork.values.meaning import Intent, Medium, Understanding
from legwork.values.people import Seeker

SEEKER = Seeker("Ines Falk", "ines.falk@campus.example", "America/New_York")


def read(body: str, *, offset: str = "-0500", sender: str = "Tomas Reid <tomas.reid@works.example>") -> Understanding:
    head = f"From: {sender}\nTo: Ines Falk <ines.falk@campus.example>\nCc: assistant@legwork.example\n"
    head += f"Subject: Re: Your work\nDate: Mon, 8 Mar 2027 12:00:00 {offset}\n"
    head += 'Message-ID: <one@works.example>\nContent-Type: text/plain; charset="utf-8"\n\n'
    return understand(read_message((head + body).encode()), SEEKER)


def starts(meaning: Understanding) -> list[str]:
    return [f"{slot.start:%m-%dT%H:%M}" for slot in meaning.proposed]


@pytest.mark.parametrize(
    ("body", "offered"),
    [
        ("We also have an open day on Saturday from 10 to 2. For us two I suggest Friday at 3pm.", ["03-12T15:00"]),
        ("A drill has been put into Tuesday at 4pm, which was our slot. Could you do Friday at 3pm?", ["03-12T15:00"]),
        ("Jeudi je suis au palais de 9h à 12h, mais vendredi à 15h je serais libre.", ["03-12T15:00"]),
        ("We have a spare hour on Friday at 3pm, would you like to come?", ["03-12T15:00"]),
        ("I am on nights until Thursday, 7pm to 7am, so Friday at 3pm?", ["03-12T15:00"]),
        ("I have a vacancy on Friday at 3pm if you can make that.", ["03-12T15:00"]),
        ("Am Freitag um 15 Uhr hätte ich eine halbe Stunde. Passt das?", ["03-12T15:00"]),
    ],
)  # fmt: skip
def test_only_what_is_put_forward_is_offered(body: str, offered: list[str]) -> None:
    meaning = read(body)
    assert meaning.intent is Intent.PROPOSAL
    assert starts(meaning) == offered


def test_a_note_of_last_week_is_no_slot() -> None:
    meaning = read("I got your note on Friday at 11pm. Tomorrow at 3pm is perfect.")
    assert meaning.meeting
    assert meaning.meeting.start == datetime.fromisoformat("2027-03-09T15:00:00-05:00")


@pytest.mark.parametrize(
    ("body", "start"),
    [
        ("Thursday at 11 for me then, I'm on Pacific time. Looking forward to it!", "2027-03-11T11:00:00-08:00"),
        ("I'm in Glasgow, so let's do Thursday at 4pm. Looking forward to it!", "2027-03-11T16:00:00+00:00"),
    ],
)
def test_the_zone_that_writers_say_they_live_by_is_theirs(body: str, start: str) -> None:
    meaning = read(body, offset="+0000")
    assert meaning.meeting
    assert meaning.meeting.start == datetime.fromisoformat(start)


def test_a_side_of_another_kind_is_no_zone() -> None:
    body = "A mess on my side: could we move it? I could do Friday 12 March at 11:00, Lisbon time."
    assert [slot.start for slot in read(body).proposed] == [datetime.fromisoformat("2027-03-12T11:00:00+00:00")]


@pytest.mark.parametrize("said", ["for 45", "forty-five minutes", "three quarters of an hour"])
def test_a_length_is_read_however_it_is_said(said: str) -> None:
    meeting = read(f"Let's say Thursday at noon, {said}.").meeting
    assert meeting
    assert meeting.end == datetime.fromisoformat("2027-03-11T12:45:00-05:00")


def test_our_hour_is_when_and_not_how_long() -> None:
    meeting = read("On Wednesday I have a fire drill at exactly our hour. Let's say Thursday at noon.").meeting
    assert meeting
    assert meeting.end is None


def test_a_link_says_more_than_a_room_that_is_mentioned() -> None:
    meeting = read(
        "Thursday at 10 then. The studio is loud, bring headphones: https://meet.google.com/abc-defg-hij"
    ).meeting
    assert meeting
    assert meeting.medium is Medium.VIDEO
    assert meeting.join_url == "https://meet.google.com/abc-defg-hij"


def test_the_block_below_the_name_holds_the_link() -> None:
    link = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_T%40thread.v2/0?context=%7b%7d"
    block = f"________________\nMicrosoft Teams\nJoin the meeting now <{link}>\nMeeting ID: 231 555\n________________"
    meeting = read(f"Confirmed for Thursday 10am, I'll dial in from my office.\nTomas\n{block}\n").meeting
    assert meeting
    assert meeting.join_url == link


def test_what_was_paid_for_is_no_talk() -> None:
    body = (
        "Thanks Odile, you're booked!\n\nFirst throw, beginners\nThu, March 11, 2027, 6:15 PM - 7:15 PM\n\n"
        "Amount paid $35.00. Let's talk clay in our chat."
    )
    assert read(body, sender="Clay Yard <bookings@clay.example>").intent is Intent.UNRELATED


def test_a_desk_that_may_be_called_speaks_of_no_call() -> None:
    body = "Thanks Odile, your place is booked!\n\nFirst throw\nThu, March 11, 6:15 PM\n\nLate? Call us: 555 0100"
    assert read(body, sender="Tide <bookings@tide.example>").intent is Intent.UNRELATED


def test_a_class_that_a_desk_books_is_no_talk() -> None:
    meaning = read("You're booked: Row 30 on Thursday, March 11 at 6:15 PM.", sender="Tide <bookings@tide.example>")
    assert meaning.intent is Intent.UNRELATED
