"""What SES does to a mail that comes in: the headers that it puts in front."""

from collections.abc import Sequence
from datetime import datetime
from email import policy
from email.parser import BytesHeaderParser
from email.utils import format_datetime, parseaddr

from infra.local.events import Verdicts
from legwork.values.times import utc


def envelope_sender(raw: bytes) -> str:
    """Return-Path where the mail has one (empty for the null sender), else the address in From."""
    headers = BytesHeaderParser(policy=policy.compat32).parsebytes(raw[:100_000])
    if (return_path := headers.get("Return-Path")) is not None:
        return str(return_path).strip().strip("<>").strip()
    return parseaddr(str(headers.get("From", "")))[1]


def as_received(
    raw: bytes, ses_message_id: str, mail_from: str, rcpt_tos: Sequence[str], verdicts: Verdicts, at: datetime
) -> bytes:
    """The bytes that the receipt rule stores: SES's headers above the sender's, as in recorded mails."""
    domain = mail_from.rpartition("@")[2] or "unknown"
    spf, dkim, dmarc = verdicts.spf.lower(), verdicts.dkim.lower(), verdicts.dmarc.lower()
    lines = [
        f"Return-Path: <{mail_from}>",
        f"Received: from {domain} ({domain} [192.0.2.1]) by inbound-smtp.us-east-1.amazonaws.com with SMTP id"
        f" {ses_message_id} for {rcpt_tos[0]}; {format_datetime(utc(at))}",
        f"X-SES-Spam-Verdict: {verdicts.spam}",
        f"X-SES-Virus-Verdict: {verdicts.virus}",
        f"Received-SPF: {spf} (spfCheck: domain of {domain})",
        f"Authentication-Results: amazonses.com; spf={spf}; dkim={dkim}; dmarc={dmarc};",
        "X-SES-RECEIPT: AEFBQUFBQUFBQUFGb2N1c2VkIG9uIHRoZSBsb2NhbCBydW50aW1l",
    ]
    newline = b"\r\n" if b"\r\n" in raw[:10_000] else b"\n"
    return newline.join([*(line.encode("utf-8", "replace") for line in lines), raw])
