import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from infra.local.events import AUTHENTICATED, FORGED, Arriving, mail_notification, sending_event
from infra.local.outbox import SentMail
from legwork.adapters.cloudformation import CustomResourceRequest
from legwork.adapters.documents import NotificationError
from legwork.adapters.notifications import announcement_of, delivery_event, inbound_mail
from legwork.adapters.ses import tags_of
from legwork.service.record_feedback import DeliveryKind
from legwork.values.letters import Letter, LetterKind, LetterRef

AT = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
RAW = b"From: Mo <mo@birch.example>\r\nTo: ann@oak.example\r\nSubject: Hello\r\n\r\nHi\r\n"
LETTER = Letter("seeker-1", "conv-1", LetterKind.PREP, "2026-03-04", AT)
SENT = SentMail(
    at=AT,
    ses_message_id="0100-1",
    message_id="<0100-1@email.amazonses.com>",
    source="assistant@legwork.example",
    to=("mo@birch.example",),
    tags={tag["Name"]: (tag["Value"],) for tag in tags_of(LETTER)},
    raw=b"",
)


def notification(**changes):
    arriving = Arriving("abc123", "mo@birch.example", ("assistant@legwork.example",), AUTHENTICATED, AT)
    told = mail_notification(arriving, "mail/abc123", RAW)
    for path, value in changes.items():
        place = told
        *way, last = path.split("__")
        for step in way:
            place = place[step]
        if value is None:
            del place[last]
        else:
            place[last] = value
    return json.dumps(told)


def test_the_envelope_and_the_verdicts_come_from_the_receipt():
    mail = inbound_mail(notification(receipt__dmarcVerdict={"status": "GRAY"}))

    assert mail.rcpt_tos == ("assistant@legwork.example",)
    assert (mail.mail_from, mail.stored_at_key, mail.received_at) == ("mo@birch.example", "mail/abc123", AT)
    assert (mail.spf, mail.dkim, mail.dmarc, mail.spam, mail.virus) == ("PASS", "PASS", "GRAY", "PASS", "PASS")


@pytest.mark.parametrize("verdicts", [AUTHENTICATED, FORGED])
def test_a_mail_that_is_announced_once_more_is_the_same_mail(verdicts):
    arriving = Arriving("abc123", "mo@birch.example", ("a@legwork.example", "b@legwork.example"), verdicts, AT)
    mail = inbound_mail(json.dumps(mail_notification(arriving, "mail/abc123", RAW)))

    assert inbound_mail(announcement_of(mail)) == mail
    assert inbound_mail(announcement_of(replace(mail, mail_from=""))).mail_from == ""


@pytest.mark.parametrize("path", ["mail__commonHeaders", "mail__headers", "mail__destination", "receipt__spamVerdict"])
def test_a_mail_without_what_some_mails_lack_is_read(path):
    assert inbound_mail(notification(**{path: None})).ses_message_id == "abc123"


def test_a_verdict_that_is_missing_is_no_pass():
    assert inbound_mail(notification(receipt__dmarcVerdict=None)).dmarc == "GRAY"


@pytest.mark.parametrize("source", ["", "<>"])
def test_the_null_sender_of_a_bounce_is_empty(source):
    assert inbound_mail(notification(mail__source=source)).mail_from == ""


def test_the_notification_that_only_tests_the_set_up_is_ignored():
    told = {"notificationType": "Received", "mail": {"messageId": "AMAZON_SES_SETUP_NOTIFICATION"}}

    assert inbound_mail(json.dumps(told)) is None


@pytest.mark.parametrize(
    "body",
    [
        "",
        "no json",
        "[]",
        "{}",
        notification(receipt__recipients=[]),
        notification(receipt__action={"type": "Lambda"}),
        notification(mail__timestamp="2026-03-02T14:15:00"),
        notification(notificationType="Bounce"),
    ],
)
def test_what_is_no_notification_is_refused_without_being_repeated(body):
    with pytest.raises(NotificationError) as caught:
        inbound_mail(body)

    assert "birch" not in str(caught.value)


@pytest.mark.parametrize(
    ("event", "kind", "permanent"),
    [
        ("Send", DeliveryKind.SEND, False),
        ("Delivery", DeliveryKind.DELIVERY, False),
        ("Bounce", DeliveryKind.BOUNCE, True),
        ("Complaint", DeliveryKind.COMPLAINT, False),
    ],
)
def test_a_sending_event_is_led_back_to_its_letter(event, kind, permanent):
    told = delivery_event(json.dumps(sending_event(event, SENT, AT)))

    assert (told.kind, told.permanent, told.ses_message_id) == (kind, permanent, "0100-1")
    assert told.letter == LetterRef("seeker-1", LETTER.key)
    assert told.at == AT


def test_a_bounce_that_may_pass_is_not_permanent():
    event = sending_event("Bounce", SENT, AT)
    event["bounce"]["bounceType"] = "Transient"

    assert delivery_event(json.dumps(event)).permanent is False


def test_the_one_that_bounced_is_named_in_lower_case():
    event = sending_event("Bounce", SENT, AT)
    event["bounce"]["bouncedRecipients"] = [{"emailAddress": "Mo@Birch.example"}]

    assert delivery_event(json.dumps(event)).recipients == ("mo@birch.example",)


def test_what_is_about_no_letter_or_asks_for_no_deed_is_passed_over():
    foreign = sending_event("Delivery", SENT, AT)
    foreign["mail"]["tags"] = {"ses:configuration-set": ["somebody-else"]}
    delayed = {**sending_event("Send", SENT, AT), "eventType": "DeliveryDelay"}
    set_up = "Successfully validated SNS topic for Amazon SES event publishing."

    assert [delivery_event(body) for body in (json.dumps(foreign), json.dumps(delayed), set_up)] == [None] * 3


@pytest.mark.parametrize("body", ["", "{}", '{"eventType": "Send", "mail": {"messageId": ""}}'])
def test_what_is_no_sending_event_is_refused(body):
    with pytest.raises(NotificationError):
        delivery_event(body)


def test_a_custom_resource_request_must_be_answered_by_https():
    event = {"RequestType": "Create", "ResponseURL": "http://x.example", "StackId": "s", "RequestId": "r"}

    with pytest.raises(NotificationError, match="ResponseURL"):
        CustomResourceRequest.from_event(event)


def test_a_forged_mail_fails_in_all_three():
    arriving = Arriving("abc123", "mo@birch.example", ("assistant@legwork.example",), FORGED, AT)
    mail = inbound_mail(json.dumps(mail_notification(arriving, "mail/abc123", RAW)))

    assert (mail.spf, mail.dkim, mail.dmarc) == ("FAIL", "FAIL", "FAIL")
