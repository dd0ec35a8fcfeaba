"""The floor under any reader of mail, by the standard library alone."""

from email import policy
from email.message import Message
from email.parser import BytesParser


def floor(raw: bytes) -> list[str]:
    """The least that reading a mail costs: parse it, undo the transfer encoding, decode the text parts."""
    return [decoded(part) for part in parsed(raw).walk() if part.get_content_maintype() == "text"]


def parsed(raw: bytes) -> Message:
    """The mail in its parts."""
    return BytesParser(policy=policy.compat32).parsebytes(raw)


def decoded(part: Message) -> str:
    """The text of a part, its transfer encoding and its charset undone."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        return data.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return data.decode("utf-8", "replace")
