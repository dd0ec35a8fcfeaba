"""What SES does to a mail that comes in: the headers that it puts in front."""

from email import policy
from email.parser import BytesHeaderParser
from email.utils import format_datetime, parseaddr

from infra.local.events import Arriving
from legwork.values.times import utc


def envelope_sender(raw: bytes) -> str:
    """Return-Path where the mail has one (empty for the null sender), else the address in From."""
    headers = BytesHeaderParser(policy=policy.compat32).parsebytes(raw[:100_000])
    if (return_path := headers.get("Return-Path")) is not None:
        return str(return_path).strip().strip("<>").strip()
    return parseaddr(str(headers.get("From", "")))[1]


def as_received(raw: bytes, arriving: Arriving) -> bytes:
    """The bytes that the receipt rule stores: SES's headers above the sender's, in the order of recorded mails."""
    domain = arriving.mail_from.rpartition("@")[2] or "unknown"
    server = "inbound-smtp.us-east-1.amazonaws.com"
    said = arriving.verdicts
    spf, dkim, dmarc = said.spf.lower(), said.dkim.lower(), said.dmarc.lower()
    lines = (
        f"Return-Path: <{arriving.mail_from}>",
        f"Received: from {domain} ({domain} [192.0.2.1]) by {server} with SMTP id {arriving.ses_message_id}",
        f" for {arriving.rcpt_tos[0]}; {format_datetime(utc(arriving.at))}",
        f"X-SES-Spam-Verdict: {said.spam}",
        f"X-SES-Virus-Verdict: {said.virus}",
        f"Received-SPF: {spf} (spfCheck: domain of {domain})",
        f"Authentication-Results: amazonses.com; spf={spf}; dkim={dkim}; dmarc={dmarc};",
        "X-SES-RECEIPT: AEFBQUFBQUFBQUFG",
    )
    newline = b"\r\n" if b"\r\n" in raw[:10_000] else b"\n"
    return newline.join([*(line.encode("utf-8", "replace") for line in lines), raw])
