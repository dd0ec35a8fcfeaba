"""Commands that are confirmed first, what they erase, and addresses that are linked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from legwork.service.ports import InboundOutcome
from legwork.service.receive_mail import receive
from legwork.service.tags import reply_address, seeker_id_of
from legwork.values.letters import LetterKind
from legwork.values.meaning import Command, Intent, Meeting
from legwork.values.people import Mailbox, Person
from legwork.values.profile import Standing

ASSISTANT = "assistant@legwork.example"
NORA, WORK = "nora@campus.example", "nora@work.example"
START = datetime(2026, 3, 11, 18, tzinfo=UTC)


def command(world, name, contact=None, **args):
    return world.says(Intent.COMMAND, command=Command(name, args), contact=contact)


def tell(world, name, contact=None, **args):
    return world.arrives(command(world, name, contact, **args), to=ASSISTANT)


@pytest.fixture
def asked(nora):
    nora.arrives(nora.says(Intent.OUTREACH), message_id="<ask@x>")
    nora.send_due()
    return nora


def raw_mails(world):
    return [int(key.removeprefix("mail/")) for key in sorted(world.archive.keys())]


@pytest.mark.parametrize(("name", "args"), [("export", {}), ("delete", {}), ("forget", {"who": "Ines"})])
def test_written_afresh_they_are_confirmed_first(asked, name, args):
    tell(asked, name, **args)
    assert asked.send_due() == [LetterKind.CONFIRM]
    assert asked.sender.sent[-1].letter.about["command"] == name
    assert len(asked.records()) == 1


def test_an_export_in_answer_to_a_letter_comes_at_once(asked):
    asked.answers(LetterKind.RECEIPT, command(asked, "export"))
    assert asked.send_due() == [LetterKind.EXPORT]


def by_its_thread_alone(world, understanding=None, **said):
    """An answer to the newest letter that came to the plain address."""
    header = f"<{world.sender.sent[-1].ses_message_id}@email.amazonses.com>"
    told = (understanding,) if understanding else ()
    return world.arrives(*told, to=ASSISTANT, in_reply_to=(header,), **said)


def test_a_thread_header_alone_gives_no_authority(asked):
    by_its_thread_alone(asked, command(asked, "export"))
    assert asked.send_due() == [LetterKind.CONFIRM]
    by_its_thread_alone(asked, text="Yes")
    assert asked.send_due() == [LetterKind.CONFIRM]
    asked.answers(LetterKind.CONFIRM, text="Yes")
    assert asked.send_due() == [LetterKind.EXPORT]


def test_a_yes_to_the_confirm_sends_the_export(asked):
    tell(asked, "export")
    asked.send_due()
    assert asked.answers(LetterKind.CONFIRM, text="Yes please").intent is None
    assert asked.send_due() == [LetterKind.EXPORT]


@pytest.mark.parametrize("text", ["No, leave it", "Yes, but wait until Friday", "What would be erased?"])
def test_anything_but_a_plain_yes_erases_nothing(asked, text):
    tell(asked, "delete")
    asked.send_due()
    asked.answers(LetterKind.CONFIRM, text=text)
    assert LetterKind.GOODBYE not in asked.send_due()
    assert len(asked.records()) == 1


def test_delete_in_answer_to_a_letter_is_confirmed_too(asked):
    asked.answers(LetterKind.RECEIPT, command(asked, "delete"))
    assert asked.send_due() == [LetterKind.CONFIRM]


def test_a_yes_to_delete_erases_every_record_and_stored_mail_and_says_goodbye(asked):
    tell(asked, "delete")
    asked.send_due()
    inbound = asked.answers(LetterKind.CONFIRM, text="Yes")
    assert inbound.outcome is InboundOutcome.ACCEPTED
    seeker_id = seeker_id_of(NORA)
    assert (raw_mails(asked), asked.store.conversations(seeker_id), asked.store.mails(seeker_id)) == ([], (), ())
    assert asked.send_due() == [LetterKind.GOODBYE]
    assert asked.store.profile(seeker_id) is None
    assert asked.store.letters(seeker_id, None) == ()
    assert asked.store.seen(["<ask@x>"]) == ()


def test_the_yes_delivered_again_after_the_goodbye_changes_nothing(asked):
    tell(asked, "delete")
    asked.send_due()
    rcpt = reply_address(ASSISTANT, asked.newest(LetterKind.CONFIRM), asked.clock.now(), asked.store.keyring())
    mail = asked.mail(rcpt=rcpt, to=rcpt, text="Yes")
    receive(mail, asked.ports)
    asked.send_due()
    receive(mail, asked.ports)
    assert asked.send_due() == []


def test_whoever_was_erased_is_a_stranger_again(asked):
    tell(asked, "delete")
    asked.send_due()
    asked.answers(LetterKind.CONFIRM, text="Yes")
    asked.send_due()
    assert asked.arrives(asked.says(Intent.OUTREACH)).outcome is InboundOutcome.HELD
    assert asked.send_due() == [LetterKind.CONFIRM]


def test_an_open_confirm_lapses_after_thirty_days(asked):
    tell(asked, "delete")
    asked.send_due()
    asked.clock.move_to(asked.now + timedelta(days=31))
    asked.answers(LetterKind.CONFIRM, text="Yes")
    assert LetterKind.CONFIRM in asked.send_due()
    assert len(asked.records()) == 1


def test_forget_erases_the_record_and_its_stored_mail(asked):
    other = Person("Bo Lund", "bo@quarry.example")
    asked.arrives(asked.says(Intent.OUTREACH, contact=other))
    asked.answers(LetterKind.RECEIPT, command(asked, "forget", who="Ines Roth"))
    assert asked.send_due()[-1] is LetterKind.RECEIPT
    assert [record.contact.name for record in asked.records()] == ["Bo Lund"]
    assert raw_mails(asked) == [2]
    assert all("Ines" not in str(letter.about) for letter in asked.letters())


def test_a_forward_of_erased_mail_is_ignored_and_new_mail_starts_a_new_record(asked):
    asked.answers(LetterKind.RECEIPT, command(asked, "forget", who="Ines"))
    again = asked.arrives(asked.says(Intent.OUTREACH, message_keys=("<ask@x>",)))
    assert (again.outcome, again.reason) == (InboundOutcome.IGNORED, "erased")
    asked.arrives(asked.says(Intent.OUTREACH))
    assert asked.record().messages == 1


def test_whoever_is_forgotten_is_named_as_a_referrer_no_more(asked):
    bo = Person("Bo Lund", "bo@quarry.example")
    asked.arrives(asked.says(Intent.NOTES, referrals=(bo,)))
    assert [one.referred_by for one in asked.records() if one.contact.name == "Bo Lund"] != [()]
    asked.answers(LetterKind.RECEIPT, command(asked, "forget", who="Ines"))
    assert asked.record().referred_by == ()


def test_of_somebody_unknown_nothing_is_forgotten(asked):
    asked.answers(LetterKind.RECEIPT, command(asked, "forget", who="Zora"))
    asked.send_due()
    assert asked.sender.sent[-1].letter.about["moment"] == "unfiled"


def answer_from(world, address, text="Yes"):
    letter = next(sent.letter for sent in reversed(world.sender.sent) if sent.letter.kind is LetterKind.CONFIRM)
    rcpt = reply_address(ASSISTANT, letter, world.clock.now(), world.store.keyring())
    return world.arrives(author=address, rcpt=rcpt, to=rcpt, text=text)


def test_a_further_address_is_asked_there_and_linked_once_it_answers(asked):
    tell(asked, "address", email=WORK)
    assert asked.send_due() == [LetterKind.CONFIRM]
    assert asked.sender.sent[-1].to == WORK
    early = asked.arrives(asked.says(Intent.OUTREACH, contact=Person("Bo Lund", "bo@x.example")), author=WORK)
    assert early.outcome is InboundOutcome.HELD
    asked.send_due()
    answer_from(asked, WORK)
    assert LetterKind.WELCOME not in asked.send_due()
    assert asked.store.profile(seeker_id_of(NORA)).addresses == (NORA, WORK)
    assert {record.contact.name for record in asked.records()} == {"Ines Roth", "Bo Lund"}
    assert asked.sender.sent[-1].to == NORA
    assert asked.store.profile(seeker_id_of(WORK)) is None


def test_a_no_from_there_links_nothing(asked):
    tell(asked, "address", email=WORK)
    asked.send_due()
    assert answer_from(asked, WORK, "No, who are you?").outcome is InboundOutcome.IGNORED
    assert asked.store.profile(seeker_id_of(NORA)).addresses == (NORA,)


def test_an_address_is_asked_once_a_week(asked):
    tell(asked, "address", email=WORK)
    tell(asked, "address", email=WORK)
    assert asked.send_due().count(LetterKind.CONFIRM) == 1


def test_the_address_of_another_seeker_is_not_asked(asked):
    asked.enrol(WORK)
    tell(asked, "address", email=WORK)
    assert asked.send_due() == [LetterKind.RECEIPT]
    assert asked.store.profile(seeker_id_of(WORK)).standing is Standing.ACTIVE


def test_our_own_address_is_nobodys(asked):
    for ours in (ASSISTANT, asked.private()):
        tell(asked, "address", email=ours)
    assert LetterKind.CONFIRM not in asked.send_due()
    assert asked.store.profiles_by_address({ASSISTANT, asked.private()}) == {}


def test_a_question_is_answered_from_the_guide(nora):
    nora.arrives(nora.says(Intent.QUESTION, contact=None), text="How long should my request be?", to=ASSISTANT)
    assert nora.send_due() == [LetterKind.ANSWER]
    assert nora.sender.sent[-1].letter.about["section"]


def test_a_question_without_an_answer_is_counted_without_personal_data(nora):
    asked = nora.arrives(
        nora.says(Intent.QUESTION, contact=None), text="What is the boiling point of Zork?", to=ASSISTANT
    )
    assert asked.unanswered is not None
    assert "Zork" not in asked.unanswered
    assert "section" not in nora.newest(LetterKind.ANSWER).about


@pytest.mark.parametrize("name", ["compare", "check", "draft"])
def test_these_have_letters_of_their_own_and_change_no_record(nora, name):
    text = "Check this please:\n\nDear Dr. Roth, could you spare half an hour to talk about your work?"
    nora.arrives(command(nora, name, what="outreach", who="Zora Quist"), text=text, to=ASSISTANT)
    assert nora.send_due() == [LetterKind(name)]
    assert nora.records() == ()


def test_a_draft_for_somebody_on_record_is_about_that_conversation(asked):
    tell(asked, "draft", what="follow_up", who="Ines")
    assert asked.send_due() == [LetterKind.DRAFT]
    assert asked.sender.sent[-1].letter.conversation_id == asked.record().id


GMAIL = "forwarding-noreply@google.com"
ASKS = "(#123456789) Forwarding Confirmation - Receive Mail from nora@campus.example"


def verification(world, subject=ASKS, **said):
    mail = world.mail(author=GMAIL, to=ASSISTANT, **said)
    raw = f"raw {world.mails}".encode()
    link = "https://mail-settings.google.com/mail/"
    text = f"To allow: {link}vf-abc To cancel: {link}uf-abc Confirmation code: 123456789"
    world.messages[raw] = replace(world.messages[raw], subject=subject, text=text)
    return receive(mail, world.ports)


def test_a_mailbox_verification_is_relayed_to_the_seeker_whose_address_asked(nora):
    assert verification(nora).outcome is InboundOutcome.ACCEPTED
    assert nora.send_due() == [LetterKind.RELAY]
    about = nora.sender.sent[-1].letter.about
    assert (about["code"], about["link"].split("/")[-1]) == ("123456789", "vf-abc")


def test_one_that_no_seeker_asked_for_or_nobody_vouches_for_is_not_relayed(nora):
    assert verification(nora, ASKS.replace("nora", "eve")).outcome is InboundOutcome.IGNORED
    assert verification(nora, verdicts=("FAIL", "FAIL")).outcome is not InboundOutcome.ACCEPTED
    assert nora.send_due() == []


def test_the_words_of_a_mail_that_is_not_the_seekers_own_command_nothing(nora):
    nora.arrives(nora.says(Intent.SCHEDULED, meeting=Meeting(start=START)))
    nora.send_due()
    theirs = nora.says(Intent.COMMAND, command=Command("delete"), author=Mailbox(None, "ines@quarry.example"))
    nora.arrives(theirs, author="ines@quarry.example", rcpt=nora.private())
    assert nora.send_due() == []
