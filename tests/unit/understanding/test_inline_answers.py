"""Answers between the quoted lines take what stands right above them."""

from datetime import datetime

import pytest

from legwork.mail.parse import read_message
from legwork.understanding.engine import understand
from legwork.values.meaning import Intent, Understanding
from legwork.values.people import Seeker

SEEKER = Seeker("Odile Marsh", "odile@student.example", "America/New_York")
HEAD = """From: Nia Okafor <nia@kelpworks.example>
To: Odile Marsh <odile@student.example>
Cc: assistant@legwork.example
Subject: Re: kelp
Date: Mon, 02 Mar 2026 10:00:00 -0500
Message-ID: <two@mail.example>
In-Reply-To: <one@mail.example>
Content-Type: text/plain; charset=utf-8

On Sun, Mar 1, 2026 at 9:00 AM Odile Marsh <odile@student.example> wrote:

> I would love to hear how you farm kelp. Could we talk for 20 minutes?
>
> a) Tue 10 March 14:00
"""


def answered(first: str, second: str, last: str) -> Understanding:
    raw = f"{HEAD}\n{first}\n\n> b) Wed 11 March 9:30\n\n{second}\n\n> Shall I call you?\n\n{last}\n"
    return understand(read_message(raw.encode()), SEEKER)


@pytest.mark.parametrize("no", ["No, a lesson.", "nak", "can't", "Sorry, the boat goes out."])
@pytest.mark.parametrize("yes", ["Works.", "ack", "Perfect", "ok", "Yes, that's good", "\N{CHECK MARK}"])
def test_the_slot_with_a_yes_below_it_is_agreed(no: str, yes: str) -> None:
    meaning = answered(no, yes, "Please do.")

    assert meaning.intent is Intent.SCHEDULED
    assert meaning.meeting
    assert meaning.meeting.start == datetime.fromisoformat("2026-03-11T09:30-04:00")


def test_a_yes_below_both_settles_none() -> None:
    meaning = answered("Works.", "Works too.", "Please do.")

    assert meaning.meeting is None


def test_a_yes_to_something_else_takes_no_slot() -> None:
    meaning = answered("nak", "A lesson.", "Yes, do.")

    assert meaning.meeting is None
