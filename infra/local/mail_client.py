"""Mails as a seeker's mail program writes them: afresh, and as an answer with the letter quoted below."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import format_datetime, parsedate_to_datetime
from typing import TYPE_CHECKING

from infra.local.outbox import SentMail

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes. `at` is aware, in the writer's zone: the Date header shows its offset."""

    name: str
    email: str
    at: datetime


def write(writer: Writer, to: str, subject: str, text: str) -> bytes:
    """A new mail."""
    message = _begin(writer, to, subject, text)
    message.set_content(_ended(text))
    return message.as_bytes()


def reply(writer: Writer, letter: SentMail, text: str) -> bytes:
    """An answer to a letter: to its Reply-To, with its thread, and its text quoted below an attribution line."""
    answered = BytesParser(policy=policy.default).parsebytes(letter.raw)
    subject = str(answered["Subject"] or "")
    subject = subject if subject.lower().startswith("re:") else f"Re: {subject}"
    to = _first_address(answered, "Reply-To") or _first_address(answered, "From")
    message = _begin(writer, to, subject, text)
    message["In-Reply-To"] = letter.message_id
    message["References"] = " ".join([*str(answered["References"] or "").split(), letter.message_id])
    message.set_content(f"{_ended(text)}\n{_attribution(answered, writer)}\n{_quoted(answered)}")
    return message.as_bytes()


def recipient_of(raw: bytes) -> str:
    """The address that a mail made here goes to."""
    return _first_address(BytesParser(policy=policy.default).parsebytes(raw), "To")


def _begin(writer: Writer, to: str, subject: str, text: str) -> EmailMessage:
    message = EmailMessage(policy=policy.SMTP.clone(cte_type="7bit"))
    message["From"] = Address(display_name=writer.name, addr_spec=writer.email)
    message["To"] = Address(addr_spec=to)
    message["Subject"] = subject.replace("\r", " ").replace("\n", " ")
    message["Date"] = format_datetime(writer.at)
    domain = writer.email.rpartition("@")[2]
    digest = hashlib.sha256(f"{writer.at.isoformat()} {writer.email} {to} {subject} {text}".encode()).hexdigest()[:24]
    message["Message-ID"] = f"<{digest}@mail.{domain}>"
    return message


def _first_address(message: EmailMessage, header: str) -> str:
    addresses: Sequence[Address] = message[header].addresses if message[header] else ()
    return addresses[0].addr_spec if addresses else ""


def _attribution(answered: EmailMessage, writer: Writer) -> str:
    """As Gmail in English writes it (observed)."""
    at = parsedate_to_datetime(str(answered["Date"])).astimezone(writer.at.tzinfo)
    author = answered["From"].addresses[0]
    hour = at.strftime("%I:%M %p").lstrip("0")
    day = f"{at:%a, %b} {at.day}, {at.year}"
    return f"On {day} at {hour} {author.display_name or author.addr_spec} <{author.addr_spec}> wrote:\n"


def _quoted(answered: EmailMessage) -> str:
    body = answered.get_body(("plain",))
    lines = body.get_content().splitlines() if body else []
    return "".join(f"> {line}\n" if line and not line.startswith(">") else f">{line}\n" for line in lines)


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n"
