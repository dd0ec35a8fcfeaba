"""Events as AWS sends them: the same shapes, with values of our own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from typing import Any

from infra.local.outbox import SentMail
from legwork.values.times import utc

ACCOUNT = "123456789012"
BUCKET = "legwork-mail"
TOPIC = f"arn:aws:sns:us-east-1:{ACCOUNT}:legwork-inbound"


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What SES says of a mail: PASS, FAIL, GRAY or PROCESSING_FAILED each."""

    spf: str = "PASS"
    dkim: str = "PASS"
    dmarc: str = "PASS"
    spam: str = "PASS"
    virus: str = "PASS"


AUTHENTICATED = Verdicts()
FORGED = Verdicts(spf="FAIL", dkim="FAIL", dmarc="FAIL")


@dataclass(frozen=True, slots=True)
class Arriving:
    """A mail at the door: its envelope, what SES found, and the id that SES gives it."""

    ses_message_id: str
    mail_from: str
    rcpt_tos: tuple[str, ...]
    verdicts: Verdicts
    at: datetime


def stamp(moment: datetime) -> str:
    """A time as SES writes it: UTC, milliseconds, Z."""
    return utc(moment).strftime("%Y-%m-%dT%H:%M:%S.") + f"{utc(moment).microsecond // 1000:03}Z"


def mail_notification(arriving: Arriving, key: str, raw: bytes) -> dict[str, Any]:
    """The S3 action's message on its topic, about the `raw` mail stored under `key`.

    Source: SES Developer Guide, receiving-email-notifications-contents.
    """
    headers = _headers(raw)
    receipt = {
        "timestamp": stamp(arriving.at),
        "processingTimeMillis": 640,
        "recipients": list(arriving.rcpt_tos),
        "spamVerdict": {"status": arriving.verdicts.spam},
        "virusVerdict": {"status": arriving.verdicts.virus},
        "spfVerdict": {"status": arriving.verdicts.spf},
        "dkimVerdict": {"status": arriving.verdicts.dkim},
        "dmarcVerdict": {"status": arriving.verdicts.dmarc},
        "action": {"type": "S3", "topicArn": TOPIC, "bucketName": BUCKET, "objectKey": key},
    }
    if arriving.verdicts.dmarc == "FAIL":
        receipt["dmarcPolicy"] = "reject"
    mail = {
        "timestamp": stamp(arriving.at),
        "source": arriving.mail_from,
        "messageId": arriving.ses_message_id,
        "destination": [address for _, address in getaddresses(_values(headers, "To", "Cc"))],
        "headersTruncated": False,
        "headers": [{"name": name, "value": value} for name, value in headers],
        "commonHeaders": _common(headers),
    }
    return {"notificationType": "Received", "receipt": receipt, "mail": mail}


def sending_event(kind: str, mail: SentMail, at: datetime) -> dict[str, Any]:
    """What the configuration set reports of a mail: Send, Delivery, Bounce (permanent) or Complaint.

    Source: SES Developer Guide, event-publishing-retrieving-sns-contents.
    """
    about = {
        "timestamp": stamp(mail.at),
        "source": mail.source,
        "sendingAccountId": ACCOUNT,
        "messageId": mail.ses_message_id,
        "destination": list(mail.to),
        "headersTruncated": False,
        "headers": [],
        "commonHeaders": {},
        "tags": {"ses:configuration-set": ["legwork-letters"]} | {name: list(told) for name, told in mail.tags.items()},
    }
    return {"eventType": kind, "mail": about, **_details(kind, mail.to, at)}


def _details(kind: str, to: Sequence[str], at: datetime) -> dict[str, Any]:
    recipients = [{"emailAddress": address} for address in to]
    if kind == "Delivery":
        details = {"recipients": list(to), "processingTimeMillis": 920, "smtpResponse": "250 2.0.0 OK"}
        return {"delivery": {"timestamp": stamp(at), **details}}
    if kind == "Bounce":
        details = {"bounceType": "Permanent", "bounceSubType": "General", "bouncedRecipients": recipients}
        return {"bounce": {"timestamp": stamp(at), "feedbackId": "0100-bounce", **details}}
    if kind == "Complaint":
        details = {"complaintFeedbackType": "abuse", "complainedRecipients": recipients}
        return {"complaint": {"timestamp": stamp(at), "feedbackId": "0100-complaint", **details}}
    return {"send": {}}


def sqs_event(records: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """A batch of a queue."""
    return {"Records": list(records)}


def tick_event(at: datetime) -> dict[str, Any]:
    """The minute's call by EventBridge Scheduler (ScheduleV2)."""
    return {
        "version": "0",
        "id": f"tick-{stamp(at)}",
        "detail-type": "Scheduled Event",
        "source": "aws.scheduler",
        "account": ACCOUNT,
        "time": utc(at).replace(microsecond=0).isoformat().replace("+00:00", "Z"),
        "region": "us-east-1",
        "resources": [f"arn:aws:scheduler:us-east-1:{ACCOUNT}:schedule/default/legwork-tick"],
        "detail": {},
    }


def custom_resource_event(
    request_type: str, properties: Mapping[str, str], physical_id: str | None = None
) -> dict[str, Any]:
    """What CloudFormation asks of the function behind a custom resource."""
    event = {
        "RequestType": request_type,
        "ServiceToken": f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:legwork-activate",
        "ResponseURL": "https://cloudformation-custom-resource-response.example/answer?signature=x",
        "StackId": f"arn:aws:cloudformation:us-east-1:{ACCOUNT}:stack/legwork/1",
        "RequestId": f"request-{request_type.lower()}",
        "LogicalResourceId": "Activation",
        "ResourceType": "Custom::ActiveReceiptRuleSet",
        "ResourceProperties": {"ServiceToken": "arn", **properties},
    }
    return event if physical_id is None else event | {"PhysicalResourceId": physical_id}


def _headers(raw: bytes) -> list[tuple[str, str]]:
    """The first 10 KB of headers, as SES repeats them."""
    head = raw[:10_000].replace(b"\r\n", b"\n").partition(b"\n\n")[0] + b"\n\n"
    parsed = BytesHeaderParser(policy=policy.compat32).parsebytes(head)
    return [(name, str(value)) for name, value in parsed.items()]


def _values(headers: list[tuple[str, str]], *names: str) -> list[str]:
    wanted = {name.casefold() for name in names}
    return [value for name, value in headers if name.casefold() in wanted]


def _common(headers: list[tuple[str, str]]) -> dict[str, Any]:
    """The headers that SES repeats by name; those that the mail lacks are absent."""
    common: dict[str, Any] = {}
    for name, key in (
        ("Return-Path", "returnPath"),
        ("Date", "date"),
        ("Message-ID", "messageId"),
        ("Subject", "subject"),
    ):
        if values := _values(headers, name):
            common[key] = values[0]
    for name in ("From", "To", "Cc"):
        if values := _values(headers, name):
            common[name.lower()] = values
    return common
