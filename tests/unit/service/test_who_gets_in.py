"""Strangers, forgers, duplicates, filters: what gets through and who is answered."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from legwork.conversations.record import State, Turn
from legwork.service.ports import InboundOutcome
from legwork.service.receive_mail import receive
from legwork.service.strangers import released_key
from legwork.service.tags import reply_address, seeker_id_of
from legwork.values.letters import LetterKind
from legwork.values.meaning import Intent, Meeting, Voice
from legwork.values.profile import Standing

NORA, STRANGER = "nora@campus.example", "lee@newcomer.example"


def outreach(world):
    return world.says(Intent.OUTREACH)


def test_a_stranger_is_asked_once_a_week_and_their_mail_is_held(world):
    outcomes = [
        world.arrives(outreach(world), author=STRANGER, at=world.now + timedelta(days=day)).outcome for day in (0, 3, 7)
    ]
    assert outcomes == [InboundOutcome.HELD] * 3
    assert [one.kind for one in world.letters(STRANGER)] == [LetterKind.CONFIRM] * 2


def test_a_reply_to_the_confirm_welcomes_and_works_off_the_held_mail_in_its_own_order(world):
    meeting = Meeting(start=world.now + timedelta(days=8))
    later = world.mail(world.says(Intent.SCHEDULED, meeting=meeting), author=STRANGER, dated=world.now - timedelta(1))
    first = world.mail(outreach(world), author=STRANGER, dated=world.now - timedelta(days=2))
    for mail in (later, first):
        receive(mail, world.ports)
    world.send_due()
    letter = world.letters(STRANGER)[-1]
    rcpt = reply_address("assistant@legwork.example", letter, world.now, world.store.keyring())
    inbound = world.arrives(author=STRANGER, rcpt=rcpt, to=rcpt, text="Yes, that was me.")
    assert inbound.outcome is InboundOutcome.ACCEPTED
    assert world.send_due() == [LetterKind.WELCOME, LetterKind.RECEIPT, LetterKind.RECEIPT]
    (record,) = world.records(STRANGER)
    assert (record.state, record.messages) == (State.SCHEDULED, 2)
    assert world.store.held(seeker_id_of(STRANGER)) == ()
    outcomes = [world.store.inbound(key).outcome for key in (first.ses_message_id, released_key(first.ses_message_id))]
    assert outcomes == [InboundOutcome.HELD, InboundOutcome.ACCEPTED]


@pytest.mark.parametrize("text", ["No.", "no thanks", "Nein"])
def test_a_no_to_the_confirm_confirms_nothing(world, text):
    world.arrives(outreach(world), author=STRANGER)
    letter = world.letters(STRANGER)[-1]
    rcpt = reply_address("assistant@legwork.example", letter, world.now, world.store.keyring())
    assert world.arrives(author=STRANGER, rcpt=rcpt, text=text).outcome is InboundOutcome.IGNORED
    assert world.store.profile(seeker_id_of(STRANGER)).standing is Standing.STRANGER


def test_a_confirm_lapses_after_thirty_days(world):
    world.arrives(outreach(world), author=STRANGER)
    letter = world.letters(STRANGER)[-1]
    rcpt = reply_address("assistant@legwork.example", letter, world.now, world.store.keyring())
    world.arrives(author=STRANGER, rcpt=rcpt, text="Yes", at=world.now + timedelta(days=31))
    assert world.store.profile(seeker_id_of(STRANGER)).standing is Standing.STRANGER


@pytest.mark.parametrize(("mode", "allowed"), [("invited", {"kim@other.example"}), ("domains", {"other.example"})])
def test_who_is_not_admitted_gets_no_letter_at_all(world, mode, allowed):
    world.ports = replace(world.ports, sign_up=mode, sign_up_allowed=frozenset(allowed))
    inbound = world.arrives(outreach(world), author=STRANGER)
    assert inbound.outcome is InboundOutcome.IGNORED
    assert world.letters(STRANGER) == ()


def test_a_forged_seeker_gets_nowhere_and_gets_no_answer(nora):
    inbound = nora.arrives(outreach(nora), verdicts=("PASS", "FAIL"))
    assert inbound.outcome is InboundOutcome.REJECTED
    assert (nora.records(), nora.letters()) == ((), ())


@pytest.mark.parametrize(
    ("mail_from", "outcome"),
    [
        ("bounces@mail.campus.example", InboundOutcome.ACCEPTED),
        ("bounces@elsewhere.example", InboundOutcome.REJECTED),
        ("", InboundOutcome.REJECTED),
    ],
)
def test_without_a_policy_the_envelope_has_to_be_of_the_same_organisation(nora, mail_from, outcome):
    assert nora.arrives(outreach(nora), verdicts=("PASS", "GRAY"), mail_from=mail_from).outcome is outcome


@pytest.mark.parametrize("authors", [(), ("nora@campus.example", "lee@newcomer.example")])
def test_a_mail_needs_exactly_one_author(nora, authors):
    assert nora.arrives(outreach(nora), authors=authors).outcome is InboundOutcome.REJECTED


def test_an_authenticated_header_inside_the_mail_says_nothing(nora):
    headers = {"Authentication-Results": "amazonses.com; dmarc=pass header.from=campus.example"}
    assert nora.arrives(outreach(nora), headers=headers, verdicts=("FAIL", "FAIL")).outcome is InboundOutcome.REJECTED


def answer_of_ines(world):
    return world.says(Intent.ACCEPTED, voice=Voice.CONTACT)


@pytest.mark.parametrize(
    "said",
    [
        {"to": "nora@campus.example"},
        {"calendars": ("BEGIN:VCALENDAR\r\nATTENDEE;CN=Nora:mailto:nora@cam\r\n pus.example\r\nEND:VCALENDAR",)},
        {"headers": {"X-Forwarded-For": "nora@campus.example assistant@legwork.example"}},
        {"mail_from": "nora+caf_=assistant=legwork.example@campus.example"},
    ],
    ids=["to", "attendee", "forwarding header", "envelope"],
)
def test_mail_that_names_a_seeker_is_of_their_life_and_its_author_gets_no_letter(nora, said):
    inbound = nora.arrives(answer_of_ines(nora), author="ines@quarry.example", **({"to": "x@y.example"} | said))
    assert inbound.outcome is InboundOutcome.ACCEPTED
    assert nora.record().state is State.TALKING
    nora.run(nora.now + timedelta(days=10))
    assert {mail.to for mail in nora.sender.sent} <= {"nora@campus.example"}


def test_mail_that_a_filter_of_the_seeker_forwards_counts_though_its_author_cannot_be_verified(nora):
    said = {"author": "ines@quarry.example", "verdicts": ("PASS", "FAIL"), "to": "nora@campus.example"}
    forwarder = "nora+caf_=assistant=legwork.example@campus.example"
    assert nora.arrives(answer_of_ines(nora), mail_from=forwarder, **said).outcome is InboundOutcome.ACCEPTED
    forged = nora.arrives(answer_of_ines(nora), mail_from="other@campus.example", **said)
    assert forged.outcome is InboundOutcome.REJECTED


def test_the_private_address_vouches_for_a_contact_and_never_for_the_seeker(nora):
    own = nora.arrives(outreach(nora), rcpt=nora.private(), verdicts=("PASS", "FAIL"))
    theirs = nora.arrives(answer_of_ines(nora), rcpt=nora.private(), author="ines@quarry.example", to="x@y.example")
    assert (own.outcome, theirs.outcome) == (InboundOutcome.REJECTED, InboundOutcome.ACCEPTED)


def test_an_answer_to_a_known_message_needs_no_name(nora):
    nora.arrives(outreach(nora), message_id="<ask@campus.example>")
    inbound = nora.arrives(
        answer_of_ines(nora), author="desk@quarry.example", to="x@y.example", in_reply_to=("<ask@campus.example>",)
    )
    assert inbound.outcome is InboundOutcome.ACCEPTED
    assert nora.record().state is State.TALKING


def test_automatic_mail_of_a_stranger_is_never_answered(world):
    inbound = world.arrives(author=STRANGER, headers={"Auto-Submitted": "auto-replied"})
    assert (inbound.outcome, world.letters(STRANGER)) == (InboundOutcome.IGNORED, ())


def test_an_absence_notice_of_the_seeker_ends_the_loop(nora):
    nora.arrives(outreach(nora))
    nora.send_due()
    inbound = nora.answers(LetterKind.RECEIPT, headers={"Auto-Submitted": "auto-replied"})
    assert inbound.outcome is InboundOutcome.IGNORED
    assert nora.send_due() == []


def test_our_own_letters_that_come_back_are_ignored(nora):
    assert nora.arrives(author="assistant+tag@legwork.example").outcome is InboundOutcome.IGNORED


def test_mail_that_cannot_be_read_is_told_once_and_blocks_nothing(nora):
    mail = nora.mail()
    head = b"From: Nora <nora@campus.example>\nSubject: Secret"
    nora.archive.put(mail.stored_at_key, head.replace(b"\n", b"\r\n") + b"\r\nContent-Type: x\r\n\r\nbody")
    nora.messages[head + b"\n\n-\n"] = nora.messages[b"raw 1"]
    assert receive(mail, nora.ports).outcome is InboundOutcome.FAILED
    assert receive(mail, nora.ports).outcome is InboundOutcome.FAILED
    assert nora.send_due() == [LetterKind.NOTICE]
    assert nora.arrives(outreach(nora)).outcome is InboundOutcome.ACCEPTED


def test_a_virus_is_rejected_unread(nora):
    mail = replace(nora.mail(outreach(nora)), virus="FAIL")
    assert receive(mail, nora.ports).outcome is InboundOutcome.REJECTED


def test_the_zone_of_a_stranger_comes_from_the_date_of_their_mail(world):
    world.arrives(outreach(world), author=STRANGER, dated=datetime(2026, 3, 1, tzinfo=UTC))
    assert world.store.profile(seeker_id_of(STRANGER)).timezone == "America/Chicago"


def test_a_contact_writing_to_two_seekers_is_in_both_lives(nora):
    nora.enrol("omar@campus.example")
    calendars = ("ATTENDEE:mailto:omar@campus.example\nATTENDEE:mailto:nora@campus.example\n",)
    nora.arrives(answer_of_ines(nora), author="ines@quarry.example", to="x@y.example", calendars=calendars)
    assert len(nora.records()) == len(nora.records("omar@campus.example")) == 1


def test_a_seekers_own_mail_is_theirs_alone_even_if_it_names_another_seeker(nora):
    nora.enrol("omar@campus.example")
    nora.arrives(outreach(nora), to="omar@campus.example")
    assert (len(nora.records()), nora.records("omar@campus.example")) == (1, ())


@pytest.mark.parametrize(
    "author", ["forwarding-noreply@google.com", "no-reply@shop.example", "mailer-daemon@mx.example"]
)
def test_a_robot_is_never_asked_to_confirm(world, author):
    assert world.arrives(author=author).outcome is InboundOutcome.IGNORED
    assert world.letters(author) == ()


def test_a_confirm_is_answered_by_reference_too(world):
    world.arrives(outreach(world), author=STRANGER)
    world.send_due()
    sent = world.sender.sent[-1].ses_message_id
    world.arrives(author=STRANGER, text="yes", in_reply_to=(f"<{sent}@eu-west-1.amazonses.com>",))
    assert world.store.profile(seeker_id_of(STRANGER)).standing is Standing.ACTIVE


def test_held_mail_lapses_after_thirty_days(world):
    world.arrives(outreach(world), author=STRANGER, message_id="<old@x>")
    world.arrives(outreach(world), author=STRANGER, message_id="<new@x>", at=world.now + timedelta(days=20))
    letter = world.letters(STRANGER)[-1]
    rcpt = reply_address("assistant@legwork.example", letter, world.now, world.store.keyring())
    world.arrives(author=STRANGER, rcpt=rcpt, text="Yes", at=world.now + timedelta(days=40))
    (record,) = world.records(STRANGER)
    assert record.thread == ("<new@x>",)
    assert world.store.held(seeker_id_of(STRANGER)) == ()


def test_a_contacts_mail_that_names_a_stranger_is_held_with_the_rest_and_asks_nobody(world):
    world.arrives(outreach(world), author=STRANGER)
    inbound = world.arrives(answer_of_ines(world), author="ines@quarry.example", to=STRANGER)
    assert inbound.outcome is InboundOutcome.HELD
    assert len(world.store.held(seeker_id_of(STRANGER))) == 2
    assert len(world.letters(STRANGER)) == 1
    assert world.letters("ines@quarry.example") == ()


def test_a_seeker_who_answers_in_anothers_conversation_speaks_for_the_contact_there(nora):
    nora.enrol("ines@quarry.example", zone="Europe/Berlin")
    nora.arrives(nora.says(Intent.OUTREACH), message_id="<ask@x>")
    nora.send_due()
    says_yes = nora.says(Intent.ACCEPTED, voice=Voice.CONTACT)
    nora.arrives(says_yes, author="ines@quarry.example", to="nora@campus.example", in_reply_to=("<ask@x>",))
    assert nora.record().turn is Turn.SEEKER
    assert nora.records("ines@quarry.example") == ()


def digest_of(world):
    """The facts of the next digest."""
    told = []
    world.ports = replace(world.ports, to_mime=lambda _, facts: told.append(facts) or b"")
    world.run(world.clock.now() + timedelta(days=8))
    return [facts for facts in told if facts.letter.kind is LetterKind.DIGEST]


def test_rejected_mail_is_told_to_nobody_but_as_a_number_in_the_digest(world):
    world.enrol(digest="weekly")
    world.arrives(outreach(world))
    for _ in range(2):
        world.arrives(outreach(world), verdicts=("FAIL", "FAIL"))
    world.arrives(answer_of_ines(world), author="ines@quarry.example", to=NORA, verdicts=("FAIL", "FAIL"))
    world.arrives(answer_of_ines(world), author="eve@nowhere.example", to="x@y.example", verdicts=("FAIL", "FAIL"))

    assert [facts.rejected for facts in digest_of(world)] == [3]
    assert {sent.to for sent in world.sender.sent} == {NORA}
    assert digest_of(world)[0].rejected == 0, "each is counted once"
