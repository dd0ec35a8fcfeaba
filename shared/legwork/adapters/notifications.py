"""What AWS tells the functions, from JSON to our own values. Shapes only: nothing here decides anything.

Every reader raises NotificationError where a message is not of its shape; the handler makes that a failed record, so
that the queue tries it again and at last its dead-letter queue keeps it. None means: of that shape, but nothing to do.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Final, Literal, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel

from legwork.adapters.ses import ref_from_tags
from legwork.service.ports import InboundMail
from legwork.service.record_feedback import DeliveryEvent, DeliveryKind
from legwork.values.errors import PermanentError
from legwork.values.times import utc

# Sent once, when the receipt rule is made (SES Developer Guide, receiving-email-action-s3).
SETUP_MESSAGE_ID = "AMAZON_SES_SETUP_NOTIFICATION"
# Sent once as plain text, when SNS is made an event destination (observed).
EVENT_SETUP_TEXT = "Successfully validated SNS topic for Amazon SES event publishing"


class NotificationError(PermanentError):
    """A message that is not of the shape that its source sends. The text names fields, never their values."""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=to_camel, populate_by_name=True)


class Verdict(_Model):
    """PASS, FAIL, GRAY or PROCESSING_FAILED; another word is kept as it stands."""

    status: str = "GRAY"


class Action(_Model):
    """Where the S3 action laid the mail."""

    type: Literal["S3"]
    bucket_name: str | None = None
    object_key: str


class Receipt(_Model):
    """The envelope's recipients that matched the rule, and what SES found. No sender can write these."""

    recipients: tuple[str, ...] = Field(min_length=1)
    spam_verdict: Verdict = Verdict()
    virus_verdict: Verdict = Verdict()
    spf_verdict: Verdict = Verdict()
    dkim_verdict: Verdict = Verdict()
    dmarc_verdict: Verdict = Verdict()
    action: Action


class ReceivedMail(_Model):
    """`source` is the envelope's MAIL FROM; empty for the null sender of a bounce."""

    timestamp: AwareDatetime
    message_id: str = Field(min_length=1)
    source: str | None = None


class MailNotification(_Model):
    """The S3 action's message on its topic (SES Developer Guide, receiving-email-notifications-contents)."""

    notification_type: Literal["Received"]
    receipt: Receipt
    mail: ReceivedMail


class _SetupMail(_Model):
    message_id: str | None = None


class _Setup(_Model):
    mail: _SetupMail = _SetupMail()


class SentMail(_Model):
    """`tags` holds the EmailTags of the sending; `message_id` is the id that SES gave it."""

    message_id: str = Field(min_length=1)
    timestamp: AwareDatetime
    tags: Mapping[str, tuple[str, ...]] = {}


class Recipient(_Model):
    """One that a bounce or a complaint is about."""

    email_address: str


class Bounce(_Model):
    """`bounce_type` is Permanent, Transient or Undetermined."""

    timestamp: AwareDatetime | None = None
    bounce_type: str = "Undetermined"
    bounced_recipients: tuple[Recipient, ...] = ()


class Complaint(_Model):
    """`complained_recipients` may name everybody of a domain (SES Developer Guide, same page)."""

    timestamp: AwareDatetime | None = None
    complained_recipients: tuple[Recipient, ...] = ()


class Delivery(_Model):
    """The receiving server took it."""

    timestamp: AwareDatetime | None = None
    recipients: tuple[str, ...] = ()


class SendingEvent(_Model):
    """One event of a mail that we sent (SES Developer Guide, event-publishing-retrieving-sns-contents).

    Send and Reject carry no time of their own: the mail's stands for it.
    """

    event_type: str
    mail: SentMail
    bounce: Bounce | None = None
    complaint: Complaint | None = None
    delivery: Delivery | None = None

    @property
    def happened_at(self) -> datetime:
        """When."""
        details = (self.bounce, self.complaint, self.delivery)
        return next((detail.timestamp for detail in details if detail and detail.timestamp), self.mail.timestamp)

    @property
    def recipients(self) -> tuple[str, ...]:
        """Whom it is about, lower-case; empty where it does not say."""
        told: tuple[str, ...] = ()
        if self.bounce:
            told = tuple(one.email_address for one in self.bounce.bounced_recipients)
        elif self.complaint:
            told = tuple(one.email_address for one in self.complaint.complained_recipients)
        elif self.delivery:
            told = self.delivery.recipients
        return tuple(address.lower() for address in told)


# Of the others, Open, Click and Subscription are switched off and a DeliveryDelay is followed by its end.
EVENT_KINDS: Final[Mapping[str, DeliveryKind]] = {
    "Send": DeliveryKind.SEND,
    "Delivery": DeliveryKind.DELIVERY,
    "Bounce": DeliveryKind.BOUNCE,
    "Complaint": DeliveryKind.COMPLAINT,
    "Reject": DeliveryKind.REJECT,
}


_AnyModel = TypeVar("_AnyModel", bound=BaseModel)


def _read(model: type[_AnyModel], body: str) -> _AnyModel:
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        faults = ", ".join(sorted({".".join(map(str, fault["loc"])) or fault["type"] for fault in error.errors()}))
        raise NotificationError(f"not a {model.__name__}: {faults}") from None


def inbound_mail(body: str) -> InboundMail | None:
    """The mail that a record of the inbound queue announces; None for the message that only tests the set-up."""
    if _is_setup(body):
        return None
    told = _read(MailNotification, body)
    receipt = told.receipt
    return InboundMail(
        ses_message_id=told.mail.message_id,
        stored_at_key=receipt.action.object_key,
        mail_from=(told.mail.source or "").strip("<>"),
        rcpt_tos=receipt.recipients,
        received_at=utc(told.mail.timestamp),
        spf=receipt.spf_verdict.status,
        dkim=receipt.dkim_verdict.status,
        dmarc=receipt.dmarc_verdict.status,
        spam=receipt.spam_verdict.status,
        virus=receipt.virus_verdict.status,
    )


def announcement_of(mail: InboundMail) -> str:
    """The announcement of a mail as `inbound_mail` reads it, without what that passes over."""
    receipt = Receipt(
        recipients=mail.rcpt_tos,
        spam_verdict=Verdict(status=mail.spam),
        virus_verdict=Verdict(status=mail.virus),
        spf_verdict=Verdict(status=mail.spf),
        dkim_verdict=Verdict(status=mail.dkim),
        dmarc_verdict=Verdict(status=mail.dmarc),
        action=Action(type="S3", object_key=mail.stored_at_key),
    )
    told = ReceivedMail(timestamp=mail.received_at, message_id=mail.ses_message_id, source=mail.mail_from)
    return MailNotification(notification_type="Received", receipt=receipt, mail=told).model_dump_json(by_alias=True)


def delivery_event(body: str) -> DeliveryEvent | None:
    """What a record of the feedback queue tells of a letter; None where it is about no letter, or needs no deed."""
    if body.startswith(EVENT_SETUP_TEXT):
        return None
    told = _read(SendingEvent, body)
    kind, letter = EVENT_KINDS.get(told.event_type), ref_from_tags(told.mail.tags)
    if kind is None or letter is None:
        return None
    return DeliveryEvent(
        kind=kind,
        letter=letter,
        ses_message_id=told.mail.message_id,
        recipients=told.recipients,
        at=utc(told.happened_at),
        permanent=told.bounce is not None and told.bounce.bounce_type == "Permanent",
    )


def _is_setup(body: str) -> bool:
    try:
        return _Setup.model_validate_json(body).mail.message_id == SETUP_MESSAGE_ID
    except ValidationError:
        return False
