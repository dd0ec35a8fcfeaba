import pytest

from legwork.mail.automated import (
    automation,
    bounced_recipient,
    is_list_mail,
    never_answer,
    original_message_id,
    segment_automation,
)
from legwork.mail.message import Segment, SegmentKind
from legwork.mail.parse import read_message
from legwork.mail.verification import verification
from legwork.values.meaning import Automation

REPORT = """--cut\r
Content-Type: text/plain\r
\r
Your message could not be delivered.\r
--cut\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mx.example\r
\r
Final-Recipient: rfc822; Gone@Firm.example\r
Action: {action}\r
Status: 5.1.1\r
\r
--cut\r
Content-Type: text/rfc822-headers\r
\r
Message-ID: <ask@student.example>\r
Subject: hello\r
\r
--cut--\r
"""
DSN = 'multipart/report; report-type=delivery-status; boundary="cut"'


def test_a_delivery_report_names_who_was_not_reached(raw):
    message = read_message(raw(REPORT.format(action="failed"), Content_Type=DSN, From="mailer-daemon@mx.example"))
    assert automation(message) is Automation.BOUNCE
    assert bounced_recipient(message) == ("gone@firm.example", "5.1.1")
    assert original_message_id(message) == "<ask@student.example>"


def test_a_delay_is_no_bounce(raw):
    message = read_message(raw(REPORT.format(action="delayed"), Content_Type=DSN))
    assert automation(message) is Automation.OTHER


def test_a_bounce_in_plain_words_is_known_too(raw):
    text = "Sorry, 550 5.4.1 no such user here: <gone@firm.example>"
    message = read_message(raw(text, From="postmaster@mx.example", Subject="Undelivered Mail Returned to Sender"))
    assert automation(message) is Automation.BOUNCE
    assert bounced_recipient(message) == ("gone@firm.example", "5.4.1")


def test_a_read_receipt_is_known_by_its_report_type(raw):
    kind = "multipart/report; report-type=disposition-notification; boundary=cut"
    message = read_message(raw("--cut\r\n\r\nread\r\n--cut--", Content_Type=kind))
    assert automation(message) is Automation.READ_RECEIPT


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: hello",
        "Out of office Re: hello",
        "Automatische Antwort: hallo",
        "Réponse automatique : salut",
        "自動返信",
    ],
)
def test_an_absence_is_known_by_its_subject(raw, subject):
    message = read_message(raw("I am away.", Subject=subject, Content_Type="text/plain; charset=utf-8"))
    assert automation(message) is Automation.ABSENCE


def test_an_absence_in_ones_own_words_is_known_by_what_stands_before_the_subject(raw):
    note = "Nothing gets read until I'm back on Tuesday."
    assert automation(read_message(raw(note, Subject="At sea Re: hello"))) is Automation.ABSENCE
    assert automation(read_message(raw("Lovely to hear from you.", Subject="At sea Re: hello"))) is None
    assert automation(read_message(raw(note, Subject="Re: hello"))) is None


def test_an_automatic_answer_in_a_persons_name_is_an_absence(raw):
    message = read_message(raw("Back on Monday.", Subject="Re: hello", Auto_Submitted="auto-replied"))
    assert automation(message) is Automation.ABSENCE


def test_an_acknowledgement_of_a_desk_is_no_absence(raw):
    message = read_message(raw("We have received your request.", Subject="Re: hello", Auto_Submitted="auto-replied"))
    assert automation(message) is Automation.OTHER


@pytest.mark.parametrize("text", ["I am out of the office next week, how about Thursday after?", "Sounds good."])
def test_what_a_human_wrote_is_not_automatic(raw, text):
    assert automation(read_message(raw(text, Subject="Re: hello", Auto_Submitted="no"))) is None


def test_a_human_who_forwards_an_absence_is_no_machine_and_the_forwarded_part_is(raw):
    assert automation(read_message(raw("fyi", Subject="Fwd: Out of office"))) is None
    assert (
        segment_automation(Segment(SegmentKind.FORWARDED, "I am away", subject="Out of office")) is Automation.ABSENCE
    )


VERIFY = (
    "nia@student.example has requested to forward mail.\r\nConfirmation code: 123456789\r\n"
    "https://mail-settings.google.com/mail/vf-abc123\r\nTo cancel: https://mail-settings.google.com/mail/uf-xyz\r\n"
)


def test_a_mailbox_verification_gives_code_and_the_link_that_confirms(raw):
    message = read_message(raw(VERIFY, From="forwarding-noreply@google.example", Subject="(#123456789) Confirmation"))
    assert automation(message) is Automation.VERIFICATION
    found = verification(message)
    assert (found.provider_domain, found.requester, found.code) == (
        "google.example",
        "nia@student.example",
        "123456789",
    )
    assert found.confirm_url == "https://mail-settings.google.com/mail/vf-abc123"


def test_a_code_from_anybody_else_is_no_verification(raw):
    assert verification(read_message(raw(VERIFY, From="Eve <eve@other.example>"))) is None


@pytest.mark.parametrize("headers", [{"List_Id": "<a.lists.example>"}, {"Precedence": "bulk"}])
def test_list_mail_is_known_by_its_headers(raw, headers):
    assert is_list_mail(read_message(raw("x", **headers)))


@pytest.mark.parametrize(
    ("mail_from", "headers"),
    [
        ("", {}),
        ("<>", {}),
        ("nia@student.example", {"Auto_Submitted": "auto-generated"}),
        ("nia@student.example", {"List_Id": "<a.lists.example>"}),
        ("owner-list@lists.example", {}),
        ("nia@student.example", {"From": "noreply@tool.example"}),
        ("nia@student.example", {"X_Loop": "nia@student.example"}),
    ],
)
def test_a_machine_never_gets_an_answer(raw, mail_from, headers):
    assert never_answer(read_message(raw("x", **headers)), mail_from)


def test_a_person_may_get_an_answer(raw):
    assert not never_answer(read_message(raw("x")), "nia@student.example")


ASKED_ELSEWHERE = """rana@post.example has asked to forward incoming mail to assistant@legwork.example.

Confirm it here: https://account.post.example/forwarding/verify?t=9f3c
It was not you? https://account.post.example/forwarding/cancel?t=9f3c

Confirmation code: 604 118 27
"""


def test_any_provider_that_asks_for_a_mailbox_of_its_own_verifies(raw):
    message = read_message(raw(ASKED_ELSEWHERE, From="Post <team@post.example>", Subject="Mail forwarding"))
    found = verification(message)
    assert automation(message) is Automation.VERIFICATION
    assert (found.requester, found.code) == ("rana@post.example", "60411827")
    assert found.confirm_url == "https://account.post.example/forwarding/verify?t=9f3c"


ELSEWHERE = {
    "a code alone on its line": (
        "noreply@inbox.example",
        "Verify your forwarding address",
        (
            "You asked to forward mail of rana@atelier.example to assistant@legwork.example.\n\n"
            "Enter this verification code:\n\n    482913\n\nIt is valid for a day."
        ),
        ("rana@atelier.example", "482913", None),
    ),
    "letters and figures": (
        "no-reply@accounts.inbox.example",
        "Approve auto-forwarding for rana@atelier.example",
        "rana@atelier.example wants to forward mail to assistant@legwork.example. Your approval code is K7Q2-9XRT.",
        ("rana@atelier.example", "K7Q29XRT", None),
    ),
    "a link of the provider whose words say nothing": (
        "service@inboxmail.example",
        "Forwarding request",
        (
            "rana@atelier.example has asked that mail be forwarded to assistant@legwork.example. To accept, open\n"
            "https://go.inbox.example/r/8fa2c1\nTo decline, open https://go.inbox.example/decline/8fa2c1\n"
            "Questions? https://help.inbox.example/forwarding"
        ),
        ("rana@atelier.example", None, "https://go.inbox.example/r/8fa2c1"),
    ),
    "German": (
        "noreply@postfach.example",
        "Bitte bestätigen Sie die Weiterleitung",
        "rana@atelier.example möchte E-Mails an assistant@legwork.example weiterleiten.\nBestätigungscode: 77 41 02",
        ("rana@atelier.example", "774102", None),
    ),
    "French": (
        "ne-pas-repondre@courrier.example",
        "Autorisez le transfert des messages de rana@atelier.example",
        (
            "Les messages seront transférés vers assistant@legwork.example. Confirmez ici :\n"
            "https://www.courrier.example/transfert/confirmer?j=1a2b"
        ),
        ("rana@atelier.example", None, "https://www.courrier.example/transfert/confirmer?j=1a2b"),
    ),
    "Spanish": (
        "notificaciones@correo.example",
        "Confirma el reenvío de rana@atelier.example",
        "Se ha solicitado reenviar los mensajes a assistant@legwork.example. Código de confirmación: 5518 2207",
        ("rana@atelier.example", "55182207", None),
    ),
    "Russian": (
        "noreply@pochta.example",
        "Подтвердите пересылку писем",
        "Владелец rana@atelier.example хочет пересылать письма на assistant@legwork.example. Код подтверждения: 331847",
        ("rana@atelier.example", "331847", None),
    ),
    "a machine by its header": (
        "hello@inbox.example",
        "Confirm forwarding",
        "rana@atelier.example has asked to forward incoming mail to assistant@legwork.example. PIN 40718",
        ("rana@atelier.example", "40718", None),
    ),
}


@pytest.mark.parametrize(("author", "subject", "text", "expected"), ELSEWHERE.values(), ids=ELSEWHERE)
def test_the_machine_of_a_provider_verifies_for_a_customer_of_another_domain(raw, author, subject, text, expected):
    message = read_message(raw(text, From=author, Subject=subject, Auto_Submitted="auto-generated"))
    found = verification(message)
    assert automation(message) is Automation.VERIFICATION
    assert (found.requester, found.code, found.confirm_url) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Could you forward the agenda to rana@atelier.example and confirm? Code 1234 opens the gate.",
        "Please confirm your booking: https://inbox.example/confirm/77. It was forwarded to rana@atelier.example.",
        "rana@atelier.example has asked to forward mail to somebody@else.example. Confirmation code: 482913",
    ],
)
def test_a_machine_that_does_not_name_whom_it_would_forward_to_verifies_nothing(raw, text):
    message = read_message(raw(text, From="noreply@inbox.example", Subject="News"))
    assert verification(message) is None


def test_nobody_verifies_for_a_mailbox_of_another_domain(raw):
    assert verification(read_message(raw(ASKED_ELSEWHERE, From="Eve <team@other.example>"))) is None
