"""What AWS tells the functions, from JSON to our own values. Shapes only: nothing here decides anything.

Every reader raises NotificationError where a message is not of its shape; the handler makes that a failed record, so
that the queue tries it again and at last its dead-letter queue keeps it. None means: of that shape, but nothing to do.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from legwork.adapters.documents import Document, NotificationError
from legwork.adapters.ses import ref_from_tags
from legwork.service.ports import InboundMail
from legwork.service.record_feedback import DeliveryEvent, DeliveryKind

# Sent once, when the receipt rule is made (SES Developer Guide, receiving-email-action-s3).
SETUP_MESSAGE_ID = "AMAZON_SES_SETUP_NOTIFICATION"
# Sent once as plain text, when SNS is made an event destination (observed).
EVENT_SETUP_TEXT = "Successfully validated SNS topic for Amazon SES event publishing"
# PASS, FAIL, GRAY or PROCESSING_FAILED; another word is kept as it stands, a missing one is no PASS.
NO_VERDICT = "GRAY"

# Of the others, Open, Click and Subscription are switched off and a DeliveryDelay is followed by its end.
EVENT_KINDS: Final[Mapping[str, DeliveryKind]] = {
    "Send": DeliveryKind.SEND,
    "Delivery": DeliveryKind.DELIVERY,
    "Bounce": DeliveryKind.BOUNCE,
    "Complaint": DeliveryKind.COMPLAINT,
    "Reject": DeliveryKind.REJECT,
}


def inbound_mail(body: str) -> InboundMail | None:
    """The mail that a record of the inbound queue announces; None for the message that only tests the set-up.

    It is the S3 action's message on its topic (SES Developer Guide, receiving-email-notifications-contents): the
    receipt holds the envelope's recipients that matched the rule and what SES found, which no sender can write;
    `source` is the envelope's MAIL FROM, empty for the null sender of a bounce.
    """
    told = Document.of(body, "mail notification")
    if told.text("mail", "messageId") == SETUP_MESSAGE_ID:
        return None
    told.expect("Received", "notificationType")
    told.expect("S3", "receipt", "action", "type")
    recipients = told.texts("receipt", "recipients")
    if not recipients:
        raise NotificationError("not a mail notification: receipt.recipients")
    return InboundMail(
        ses_message_id=told.text("mail", "messageId"),
        stored_at_key=told.text("receipt", "action", "objectKey"),
        mail_from=told.text("mail", "source", otherwise="").strip("<>"),
        rcpt_tos=recipients,
        received_at=told.moment("mail", "timestamp"),
        spf=_verdict(told, "spfVerdict"),
        dkim=_verdict(told, "dkimVerdict"),
        dmarc=_verdict(told, "dmarcVerdict"),
        spam=_verdict(told, "spamVerdict"),
        virus=_verdict(told, "virusVerdict"),
    )


def announcement_of(mail: InboundMail) -> str:
    """The announcement of a mail as `inbound_mail` reads it, without what that passes over."""
    found = {"spf": mail.spf, "dkim": mail.dkim, "dmarc": mail.dmarc, "spam": mail.spam, "virus": mail.virus}
    action = {"type": "S3", "objectKey": mail.stored_at_key}
    receipt = {"recipients": mail.rcpt_tos, "action": action}
    receipt |= {f"{name}Verdict": {"status": status} for name, status in found.items()}
    told = {"timestamp": mail.received_at.isoformat(), "messageId": mail.ses_message_id, "source": mail.mail_from}
    return json.dumps({"notificationType": "Received", "receipt": receipt, "mail": told})


def delivery_event(body: str) -> DeliveryEvent | None:
    """What a record of the feedback queue tells of a letter; None where it is about no letter, or needs no deed.

    It is an event of a mail that we sent (SES Developer Guide, event-publishing-retrieving-sns-contents); its tags are
    the EmailTags of the sending.
    """
    if body.startswith(EVENT_SETUP_TEXT):
        return None
    told = Document.of(body, "sending event")
    ses_message_id, at = told.text("mail", "messageId"), _happened_at(told)
    kind = EVENT_KINDS.get(told.text("eventType"))
    letter = ref_from_tags({name: tuple(values) for name, values in told.mapping("mail", "tags").items()})
    if kind is None or letter is None:
        return None
    permanent = told.text("bounce", "bounceType", otherwise="Undetermined") == "Permanent"
    return DeliveryEvent(kind, letter, ses_message_id, _recipients(told), at, permanent)


def _verdict(told: Document, name: str) -> str:
    return told.text("receipt", name, "status", otherwise=NO_VERDICT)


def _happened_at(told: Document) -> datetime:
    """When. Send and Reject carry no time of their own: the mail's stands for it."""
    for part in ("bounce", "complaint", "delivery"):
        if told.mapping(part).get("timestamp"):
            return told.moment(part, "timestamp")
    return told.moment("mail", "timestamp")


def _recipients(told: Document) -> tuple[str, ...]:
    """Whom it is about, lower-case; empty where it does not say. A complaint may name everybody of a domain."""
    concerned = (*told.parts("bounce", "bouncedRecipients"), *told.parts("complaint", "complainedRecipients"))
    addresses = [one.text("emailAddress") for one in concerned] or told.texts("delivery", "recipients")
    return tuple(address.lower() for address in addresses)
