"""A letter that went out, taken apart as the one who gets it sees it."""

from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any

from infra.local.outbox import SentMail
from legwork.adapters.ses import ref_from_tags
from legwork.service.ports import Store
from legwork.values.letters import LetterKind
from legwork.values.times import iso, utc


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A sent mail and the letter that it is."""

    mail: SentMail
    kind: LetterKind
    seeker_id: str
    conversation_id: str | None

    def parsed(self) -> EmailMessage:
        """The mail, parsed."""
        return BytesParser(policy=policy.default).parsebytes(self.mail.raw)


def identified(mail: SentMail, store: Store) -> SentLetter:
    """The letter that a mail is, by the tags with which it was sent. Raises LookupError if there is no such letter."""
    ref = ref_from_tags(mail.tags)
    letter = store.letter(ref) if ref else None
    if letter is None:
        raise LookupError(f"no letter belongs to the mail {mail.ses_message_id}")
    return SentLetter(mail, letter.kind, letter.seeker_id, letter.conversation_id)


def sent_event(letter: SentLetter) -> dict[str, Any]:
    """The line of `replay --json` for a letter."""
    message = letter.parsed()
    return {
        "event": "sent",
        "at": iso(utc(letter.mail.at)),
        "kind": letter.kind.value,
        "to": list(letter.mail.to),
        "subject": str(message["Subject"] or ""),
        "text": body(message, "plain"),
        "html": body(message, "html"),
        "headers": {name: str(value) for name, value in message.items()},
        "attachments": [_attachment(part) for part in message.iter_attachments()],
        "conversation": letter.conversation_id,
    }


def body(message: EmailMessage, subtype: str) -> str | None:
    """The plain or the html body."""
    part = message.get_body((subtype,))
    return part.get_content().replace("\r\n", "\n") if part else None


def _attachment(part: EmailMessage) -> dict[str, Any]:
    """What a file is, with its text where it is text or JSON."""
    content = part.get_content()
    if isinstance(content, bytes) and part.get_content_type() == "application/json":
        content = content.decode("utf-8")
    return {
        "filename": part.get_filename(),
        "content_type": part.get_content_type(),
        "text": content if isinstance(content, str) else None,
    }
