"""What a mail's meaning makes happen."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from legwork.conversations.entry import Happening
from legwork.conversations.interpret import (
    HAPPENINGS,
    MailFacts,
    asks,
    entries_of,
    suggestions,
    tells_of_a_conversation,
)
from legwork.values.meaning import Automation, FitDimension, Intent, Meeting, Note, Slot, Topic, Understanding, Voice
from legwork.values.people import Mailbox, Person

H = Happening
AT = datetime(2026, 3, 2, 12, tzinfo=UTC)
INES = Person("Ines Roth", "ines@quarry.example")
MAIL = MailFacts("<m@x>", AT, AT, "<m@x>")
NOTE = Note(Topic.SKILLS, "Maths.")


def happened(intent, mail=MAIL, **told):
    meaning = Understanding(intent=intent, contact=told.pop("contact", INES), **told)
    return [entry.happening for entry in entries_of(meaning, mail)]


@pytest.mark.parametrize(("intent", "happening"), sorted(HAPPENINGS.items()))
def test_every_intent_of_a_conversation_makes_something_happen(intent, happening):
    assert happened(intent, meeting=Meeting(start=AT)) == [happening]


@pytest.mark.parametrize("intent", sorted(set(Intent) - set(HAPPENINGS)))
def test_other_intents_tell_of_no_conversation(intent):
    assert happened(intent) == []
    assert not tells_of_a_conversation(Understanding(intent=intent))


def test_an_agreement_whose_time_is_unclear_books_nothing():
    assert happened(Intent.SCHEDULED) == [H.ACCEPTED]
    assert happened(Intent.RESCHEDULED) == [H.FILED]


def test_an_agreement_whose_time_is_asked_for_is_not_also_forwarded_alone():
    alone = replace(MAIL, alone=True)

    def about(intent):
        return entries_of(Understanding(intent=intent, contact=INES, voice=Voice.CONTACT), alone)[0].about

    assert "alone" not in about(Intent.SCHEDULED)
    assert about(Intent.ACCEPTED)["alone"] == "yes"


def test_called_off_with_new_times_is_both():
    assert happened(Intent.PROPOSAL, called_off=True, proposed=(Slot(AT),)) == [H.CALLED_OFF, H.OFFERED]


def test_thanks_with_notes_are_both_and_count_as_one_mail():
    meaning = Understanding(intent=Intent.THANK_YOU, contact=INES, notes=(NOTE,), fit={FitDimension.SKILLS: 4})
    thanked, noted = entries_of(meaning, MAIL)
    assert (thanked.counts, noted.counts) == (True, False)
    assert (thanked.notes, thanked.fit) == ((), {})
    assert (noted.notes, noted.fit) == ((NOTE,), {FitDimension.SKILLS: 4})
    assert thanked.key < noted.key


@pytest.mark.parametrize("intent", [Intent.OUTREACH, Intent.FOLLOW_UP, Intent.THANK_YOU, Intent.NOTES])
def test_what_only_a_seeker_does_is_text_in_a_contacts_words(intent):
    assert happened(intent, voice=Voice.CONTACT) == [H.FILED]


def test_notes_count_only_in_the_seekers_own_mail():
    named = MailFacts("<m@x>", AT, AT, own=False)
    assert happened(Intent.NOTES, named, notes=(NOTE,)) == [H.FILED]
    assert happened(Intent.ACCEPTED, named, voice=Voice.CONTACT, notes=(NOTE,)) == [H.ACCEPTED]


@pytest.mark.parametrize(
    ("automation", "expected"),
    [
        (Automation.ABSENCE, [H.WENT_AWAY]),
        (Automation.BOUNCE, [H.BOUNCED]),
        (Automation.READ_RECEIPT, []),
        (Automation.OTHER, []),
        (None, []),
    ],
)
def test_of_automatic_mail_absences_and_bounces_tell_something(automation, expected):
    assert happened(Intent.AUTOMATED, automation=automation) == expected
    assert tells_of_a_conversation(Understanding(intent=Intent.AUTOMATED, automation=automation)) is bool(expected)


def test_who_writes_of_themselves_is_marked():
    def of_self(author, voice=Voice.CONTACT):
        meaning = Understanding(intent=Intent.ACCEPTED, contact=INES, author=Mailbox(None, author), voice=voice)
        return entries_of(meaning, MAIL)[0].about.get("of_self")

    assert of_self("ines@quarry.example") == "yes"
    assert of_self("desk@quarry.example") is None
    assert of_self("ines@quarry.example", Voice.SEEKER) is None


def test_one_ask_to_several_is_one_entry_each():
    other = Person("Bo Lund", "bo@mill.example")
    found = asks(Understanding(intent=Intent.OUTREACH, contact=INES, contacts=(INES, other)), MAIL)
    assert [(person, entry.contact) for person, entry in found] == [(INES, INES), (other, other)]
    assert len({entry.key for _, entry in found}) == 2


def test_everybody_who_is_pointed_to_is_suggested_by_the_one_who_points():
    other = Person("Bo Lund")
    ((person, entry),) = suggestions(Understanding(contact=INES, referrals=(other, Person())), MAIL)
    assert (person, entry.happening, entry.referrer) == (other, H.SUGGESTED, INES)
