"""News that the seeker tells Legwork in own words."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from legwork.mail.message import Message
from legwork.understanding.engine import understand
from legwork.values.meaning import Intent
from legwork.values.people import Mailbox, Seeker

HOME = "Europe/Stockholm"
MAYA = Seeker("Maya Lind", "maya@campus.example", HOME)


def told(text):
    return Message(
        message_id="<1@campus.example>",
        dated_at=datetime(2026, 1, 19, 11, tzinfo=ZoneInfo(HOME)),
        from_=(Mailbox(MAYA.name, MAYA.email),),
        to=(Mailbox(None, "assistant@legwork.example"),),
        text=text,
    )


@pytest.mark.parametrize(
    "text",
    [
        "He wrote back! Offers Thursday 22 January at 10 or Friday 23 January at 2pm",
        "We could meet on Thursday 22 January at 10 am or on Friday 23 January at 2 pm.",
    ],
)
def test_of_two_times_with_an_or_between_them_none_is_agreed(text):
    meaning = understand(told(text), MAYA)
    assert (meaning.intent, len(meaning.proposed), meaning.meeting) == (Intent.PROPOSAL, 2, None)


def test_one_time_that_is_told_as_settled_is_agreed():
    meaning = understand(told("He wrote back, we're meeting Thursday 22 January at 10 am"), MAYA)
    assert meaning.intent is Intent.SCHEDULED
    assert meaning.meeting.start == datetime(2026, 1, 22, 10, tzinfo=ZoneInfo(HOME))


LETTER = """{words}

On Mon, Jan 19, 2026 at 9:00 AM Legwork <assistant@legwork.example> wrote:

> Hi Maya,
>
> You asked Ada Boone (organ builder, Lind Organs) for a talk on 12 January.
>
> Dear Ada, I wrote about your work as a carpenter.
"""


@pytest.mark.parametrize(
    ("words", "title"),
    [("Please forget Ada Boone.", "organ builder"), ("Ada Boone is a voicer, not an organ builder.", "voicer")],
)
def test_what_a_letter_of_legworks_says_of_somebody_holds_for_the_answer(words, title):
    contact = understand(told(LETTER.format(words=words)), MAYA).contact
    assert (contact.name, contact.title, contact.company) == ("Ada Boone", title, "Lind Organs")


def test_notes_are_of_the_one_whom_the_letter_asked_about_whoever_they_name():
    text = """nights are long but the callers are the point
she earns 1400 a month, and she said speak to Ines Roth at Brook Radio

On Mon, Jan 19, 2026 at 9:00 AM Legwork <assistant@legwork.example> wrote:

> Hi Maya,
>
> you just talked with Ada Boone (Lind Organs). What did you learn?
"""
    meaning = understand(replace(told(text), subject="Re: How did it go with Ada?"), MAYA)
    assert (meaning.intent, meaning.contact.name) == (Intent.NOTES, "Ada Boone")
    assert [one.name for one in meaning.referrals] == ["Ines Roth"]


def test_a_draft_to_check_is_to_whom_it_greets_and_not_to_legwork():
    meaning = understand(told("Hello Legwork,\n\nplease check this first:\n\nDear Ada Boone,\n\nmay I visit?"), MAYA)
    assert (meaning.command.name, meaning.contact.name) == ("check", "Ada Boone")


def test_in_the_middle_of_a_long_letter_a_time_can_be_moved():
    chat = "It has rained since Sunday and the cat is in a mood. " * 6
    text = f"{chat}We spoke just now, and she and I are now meeting on Friday 30 January at 2pm instead. {chat}"
    assert understand(told(text), MAYA).command.name == "reschedule"


def test_what_an_answer_corrects_is_not_taken_over_from_the_letter():
    letter = LETTER.replace("organ builder, Lind Organs", "Lind Organs")
    contact = understand(
        told(letter.format(words="Ada Boone works for Boone Bells, not for Lind Organs.")), MAYA
    ).contact
    assert contact.company != "Lind Organs"
