"""What forgers and machines try, one test a trick: nothing gets in, nobody is answered, no loop begins."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from legwork.mail.parse import read_message
from legwork.mail.segments import segments
from legwork.service import tags
from legwork.service.admission import Known, admit
from legwork.service.ports import InboundMail, InboundOutcome
from legwork.service.receive_mail import receive
from legwork.service.tags import private_address, read_tag, reply_address, seeker_id_of
from legwork.values.letters import LetterKind
from legwork.values.meaning import Command, Intent, Voice
from legwork.values.people import Mailbox

ASSISTANT, NORA = "assistant@legwork.example", "nora@campus.example"
HEAD = b"To: assistant@legwork.example\r\nDate: Tue, 3 Mar 2026 10:00:00 +0000\r\n"


def outreach(world):
    return world.says(Intent.OUTREACH)


def nothing_came_of_it(world, inbound):
    return inbound.outcome is InboundOutcome.REJECTED and world.records() == () and world.letters() == ()


def author_of(header):
    """Who is taken to have written an authenticated mail with that From; None where it is refused."""
    message = read_message(b"From: " + header + b"\r\n" + HEAD + b"\r\nhi")
    verdicts = ["PASS"] * 5
    mail = InboundMail("1", "mail/1", "a@attacker.example", (ASSISTANT,), message.dated_at, *verdicts)
    return admit(mail, message, Known(ASSISTANT, {})).author


@pytest.mark.parametrize(
    ("spf", "dkim", "dmarc"),
    [
        ("PASS", "PASS", "FAIL"),
        ("FAIL", "PASS", "GRAY"),
        ("PASS", "PASS", "PROCESSING_FAILED"),
        ("GRAY", "GRAY", "GRAY"),
        ("PASS", "PASS", "pass"),
    ],
)
def test_signatures_and_envelopes_of_another_domain_vouch_for_nobody(nora, spf, dkim, dmarc):
    mail = replace(nora.mail(outreach(nora), mail_from="a@attacker.example"), spf=spf, dkim=dkim, dmarc=dmarc)
    assert nothing_came_of_it(nora, receive(mail, nora.ports))


def test_reply_to_is_nobodys_name(nora):
    said = {"author": "eve@attacker.example", "to": ASSISTANT, "headers": {"Reply-To": NORA, "Sender": NORA}}
    assert nora.arrives(outreach(nora), **said).outcome is InboundOutcome.HELD
    assert (nora.records(), nora.letters()) == ((), ())


@pytest.mark.parametrize(
    ("header", "author"),
    [
        (b'"Nora <nora@campus.example>" <eve@attacker.example>', "eve@attacker.example"),
        (b"=?utf-8?q?nora=40campus=2Eexample?= <eve@attacker.example>", "eve@attacker.example"),
        (b"nora@campus.example <eve@attacker.example>", "eve@attacker.example"),
        (b"nora@campus.example)eve@attacker.example", None),
        (b"Nora <nora@campus.example>, Eve <eve@attacker.example>", None),
        (b"campus:nora@campus.example;", None),
        (b"Nora <nora@campus.example>", "nora@campus.example"),
        (b"nora@campus.example (Nora Vale)", "nora@campus.example"),
        (b'"Vale, Nora" <Nora@Campus.example>', "nora@campus.example"),
        (b"nora@campus.example\r\nFrom: eve@attacker.example", None),
        (b"<nora@campus.example\0@attacker.example>", None),
    ],
)
def test_the_author_is_the_address_and_never_the_name_beside_it(header, author):
    assert author_of(header) == author


def test_a_look_alike_of_the_seekers_domain_is_a_stranger(nora):
    inbound = nora.arrives(outreach(nora), author="nora@c\u0430mpus.example", to=ASSISTANT)  # a Cyrillic a
    assert inbound.outcome is not InboundOutcome.ACCEPTED
    assert nora.records() == ()


def test_results_that_the_mail_itself_brings_along_say_nothing(nora):
    forged = {
        "Authentication-Results": "amazonses.com; spf=pass; dkim=pass; dmarc=pass header.from=campus.example",
        "X-SES-Spam-Verdict": "PASS",
        "X-SES-RECEIPT": "AEFBQUFBQUFBQUFG",
        "Received-SPF": "pass",
    }
    assert nothing_came_of_it(nora, nora.arrives(outreach(nora), headers=forged, verdicts=("FAIL", "FAIL")))


def test_mail_that_cannot_be_read_and_is_not_authenticated_is_told_to_nobody(nora):
    mail = nora.mail(verdicts=("FAIL", "FAIL"))
    nora.archive.put(mail.stored_at_key, b"From: Nora <nora@campus.example>\r\n\r\nbroken")
    assert receive(mail, nora.ports).outcome is InboundOutcome.FAILED
    assert nora.send_due() == []


def test_whoever_holds_the_private_address_still_has_to_be_authenticated(nora):
    answer = nora.says(Intent.ACCEPTED, voice=Voice.CONTACT)
    said = {"author": "ines@quarry.example", "to": "x@y.example", "rcpt": nora.private(), "verdicts": ("FAIL", "FAIL")}
    assert nothing_came_of_it(nora, nora.arrives(answer, **said))


def test_a_reference_to_a_letter_alone_gives_no_authority(nora):
    nora.arrives(outreach(nora))
    nora.send_due()
    sent = nora.sender.sent[-1].ses_message_id
    export = nora.says(
        Intent.COMMAND, command=Command("export"), contact=None, author=Mailbox(None, "eve@attacker.example")
    )
    nora.arrives(export, author="eve@attacker.example", to=ASSISTANT, in_reply_to=(f"<{sent}@email.amazonses.com>",))
    assert LetterKind.EXPORT not in nora.send_due()


@pytest.mark.parametrize("name", ["export", "delete", "forget"])
def test_an_expired_reply_address_is_no_answer_to_a_letter(nora, name):
    nora.arrives(outreach(nora))
    nora.send_due()
    letter = nora.newest(LetterKind.RECEIPT)
    rcpt = reply_address(ASSISTANT, letter, nora.now, nora.store.keyring())
    told = nora.says(Intent.COMMAND, command=Command(name, {"who": "Ines"}), contact=None)
    nora.arrives(told, rcpt=rcpt, to=rcpt, at=nora.now + timedelta(days=401))
    assert [kind for kind in nora.send_due() if kind in {LetterKind.EXPORT, LetterKind.CONFIRM}] == [LetterKind.CONFIRM]


@pytest.mark.parametrize("name", ["export", "delete", "forget"])
def test_another_seekers_reply_address_is_no_answer_to_a_letter_of_ours(nora, name):
    nora.enrol("eve@campus.example")
    nora.arrives(outreach(nora))
    nora.send_due()
    rcpt = reply_address(ASSISTANT, nora.newest(LetterKind.RECEIPT), nora.now, nora.store.keyring())
    eve = nora.says(
        Intent.COMMAND, command=Command(name, {"who": "Ines"}), contact=None, author=Mailbox(None, "eve@campus.example")
    )
    nora.arrives(eve, author="eve@campus.example", rcpt=rcpt, to=rcpt)
    sent = nora.send_due()
    assert LetterKind.EXPORT not in sent
    assert {mail.to for mail in nora.sender.sent[1:]} <= {"eve@campus.example"}
    assert len(nora.records()) == 1


def test_signatures_of_tags_are_compared_in_constant_time(monkeypatch):
    compared = []
    real = tags.hmac.compare_digest
    monkeypatch.setattr(tags.hmac, "compare_digest", lambda one, other: compared.append(one) or real(one, other))
    keys = {"a": b"k" * 32}
    address = private_address(ASSISTANT, seeker_id_of(NORA), keys)
    assert read_tag(address, ASSISTANT, tags.datetime(2026, 3, 3, tzinfo=UTC), keys)
    assert [len(one) for one in compared] == [tags.MAC_BYTES]


AUTOMATIC = {
    "RFC 3834": {"headers": {"Auto-Submitted": "auto-replied"}},
    "a periodic mail": {"headers": {"Auto-Submitted": "auto-generated"}},
    "the null return path": {"mail_from": ""},
    "a list": {"headers": {"List-Id": "<talk.lists.example>"}},
    "bulk": {"headers": {"Precedence": "bulk"}},
    "junk": {"headers": {"Precedence": "junk"}},
    "a vacation program": {"headers": {"X-Autoreply": "yes"}},
    "a list owner": {"mail_from": "owner-talk@lists.example"},
    "a request address": {"author": "talk-request@lists.example"},
    "a mailer daemon": {"author": "mailer-daemon@mx.example"},
    "a postmaster": {"author": "postmaster@mx.example"},
    "a robot": {"author": "no-reply@shop.example"},
}


@pytest.mark.parametrize("said", AUTOMATIC.values(), ids=AUTOMATIC.keys())
def test_no_machine_is_ever_answered(world, said):
    inbound = world.arrives(outreach(world), **({"author": "lee@newcomer.example", "to": ASSISTANT} | said))
    assert inbound.outcome in {InboundOutcome.IGNORED, InboundOutcome.REJECTED}
    assert world.send_due() == []


@pytest.mark.parametrize("kind", [LetterKind.RECEIPT, LetterKind.NUDGE])
@pytest.mark.parametrize("headers", [{"Auto-Submitted": "auto-replied"}, {"X-Autoreply": "yes"}], ids=["3834", "old"])
def test_a_vacation_reply_to_a_letter_is_not_answered(nora, kind, headers):
    nora.arrives(outreach(nora))
    nora.run(nora.now + timedelta(days=9))
    nora.answers(kind, headers=headers, text="I am away until Monday.")
    assert nora.send_due() == []


def test_our_own_letter_that_is_forwarded_back_by_a_rule_starts_nothing(nora):
    inbound = nora.arrives(outreach(nora), author=ASSISTANT, mail_from="nora@campus.example")
    assert inbound.outcome is InboundOutcome.IGNORED
    assert nora.send_due() == []


def test_suppressing_auto_replies_is_what_people_do_too_and_makes_nobody_a_machine(nora):
    inbound = nora.arrives(outreach(nora), headers={"X-Auto-Response-Suppress": "All"})
    assert inbound.outcome is InboundOutcome.ACCEPTED


def test_mail_without_a_message_id_is_taken_and_known_again():
    raw = b"From: nora@campus.example\r\n" + HEAD + b"\r\nhi"
    assert read_message(raw).message_id is None
    assert segments(read_message(raw), UTC)


def test_mail_of_eight_bits_and_mail_of_html_alone_are_read():
    latin = b"From: nora@campus.example\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nGr\xfc\xdfe"
    markup = b"From: nora@campus.example\r\nContent-Type: text/html\r\n\r\n<p>Tuesday at 3</p>"
    assert "Grüße" in read_message(latin).text
    assert "Tuesday at 3" in read_message(markup).text
