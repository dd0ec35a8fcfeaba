"""Events as AWS sends them: the same shapes, with values of our own. Sources: SES Developer Guide, Lambda Developer Guide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from typing import Any

from legwork.values.times import utc

ACCOUNT = "123456789012"


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What SES says of a mail: PASS, FAIL, GRAY or PROCESSING_FAILED each."""

    spf: str = "PASS"
    dkim: str = "PASS"
    dmarc: str = "PASS"
    spam: str = "PASS"
    virus: str = "PASS"


FORGED = Verdicts(spf="FAIL", dkim="FAIL", dmarc="FAIL")


def stamp(moment: datetime) -> str:
    """A time as SES writes it: UTC, milliseconds, Z."""
    return utc(moment).strftime("%Y-%m-%dT%H:%M:%S.") + f"{utc(moment).microsecond // 1000:03}Z"


def mail_notification(
    *,
    ses_message_id: str,
    key: str,
    bucket: str,
    topic_arn: str,
    raw: bytes,
    mail_from: str,
    rcpt_tos: Sequence[str],
    verdicts: Verdicts,
    at: datetime,
) -> dict[str, Any]:
    """The S3 action's message on its topic (receiving-email-notifications-contents)."""
    headers = _headers(raw)
    receipt = {
        "timestamp": stamp(at),
        "processingTimeMillis": 640,
        "recipients": list(rcpt_tos),
        "spamVerdict": {"status": verdicts.spam},
        "virusVerdict": {"status": verdicts.virus},
        "spfVerdict": {"status": verdicts.spf},
        "dkimVerdict": {"status": verdicts.dkim},
        "dmarcVerdict": {"status": verdicts.dmarc},
        "action": {"type": "S3", "topicArn": topic_arn, "bucketName": bucket, "objectKey": key},
    }
    if verdicts.dmarc == "FAIL":
        receipt["dmarcPolicy"] = "reject"
    mail = {
        "timestamp": stamp(at),
        "source": mail_from,
        "messageId": ses_message_id,
        "destination": [address for _, address in getaddresses(_values(headers, "To", "Cc"))],
        "headersTruncated": False,
        "headers": [{"name": name, "value": value} for name, value in headers],
        "commonHeaders": _common(headers),
    }
    return {"notificationType": "Received", "receipt": receipt, "mail": mail}


def sending_event(
    kind: str, *, ses_message_id: str, tags: Mapping[str, Sequence[str]], source: str, to: Sequence[str], at: datetime
) -> dict[str, Any]:
    """What the configuration set reports of a mail that was sent (event-publishing-retrieving-sns-contents)."""
    mail = {
        "timestamp": stamp(at),
        "source": source,
        "sendingAccountId": ACCOUNT,
        "messageId": ses_message_id,
        "destination": list(to),
        "headersTruncated": False,
        "headers": [],
        "commonHeaders": {},
        "tags": {"ses:configuration-set": ["legwork-letters"], **{name: list(values) for name, values in tags.items()}},
    }
    return {"eventType": kind, "mail": mail, **_details(kind, to, at)}


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
