"""What a delivery status notification says (RFC 3464), or a bounce in plain words."""

import re

from legwork.mail.addresses import addr_spec
from legwork.mail.message import Message
from legwork.values.regexes import regex

_RECIPIENT = regex(
    r"^(?:final|original)-recipient\s{0,3}:\s{0,3}(?:[\w-]{1,20}\s{0,3};)?([^\n]{1,400})$", re.IGNORECASE | re.MULTILINE
)
_ACTION = regex(r"^action\s{0,3}:\s{0,3}(\w{1,20})", re.IGNORECASE | re.MULTILINE)
_STATUS = regex(r"^status\s{0,3}:\s{0,3}([245]\.\d{1,3}\.\d{1,3})", re.IGNORECASE | re.MULTILINE)
_CODE = regex(r"(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])")
_SMTP = regex(r"(?<![\d.])(5[05]\d)[\s-]")
_ORIGINAL_ID = regex(r"^(?:x-)?original-message-id\s{0,3}:\s{0,3}(<[^<>\s]{1,400}>)", re.IGNORECASE | re.MULTILINE)
_ROBOT = ("mailer-daemon@", "postmaster@")


def failed(message: Message) -> bool:
    """Whether a report tells of a failure, not of a delay or of success."""
    actions = [action.lower() for action in _ACTION.findall(message.delivery_status or "")]
    if actions:
        return "failed" in actions
    codes = _STATUS.findall(message.delivery_status or "")
    return any(code.startswith("5") for code in codes) if codes else "delay" not in message.subject.lower()


def bounced_recipient(message: Message) -> tuple[str, str] | None:
    """The address (lower-case) that could not be reached and the status code ("5.1.1"; "" where none is given)."""
    for block in re.split(r"\n\s{0,3}\n", message.delivery_status or ""):
        address = _RECIPIENT.search(block)
        action = _ACTION.search(block)
        if address and (action is None or action[1].lower() == "failed"):
            email = addr_spec(address[1])
            status = _STATUS.search(block)
            if email:
                return email, status[1] if status else ""
    listed = addr_spec(message.header("x-failed-recipients") or "")
    if listed:
        code = _CODE.search(message.text)
        return listed, code[1] if code else ""
    return bounced_in_text(message.text, tuple(box.email or "" for box in message.to))


def bounced_in_text(text: str, told: tuple[str, ...] = ()) -> tuple[str, str] | None:
    """The same from the words of a bounce: the first address that is no mail system's and not the reader's."""
    code = _CODE.search(text)
    for found in re.finditer(r"[^\s<>()\[\]\"',;:]{1,64}@[\w.-]{1,253}", text[:20_000]):
        email = addr_spec(found[0])
        if email and not email.startswith(_ROBOT) and email not in told:
            smtp = _SMTP.search(text)
            return email, code[1] if code else ("5.0.0" if smtp else "")
    return None


def original_message_id(message: Message) -> str | None:
    """The Message-ID of the mail that a report is about; None where it does not say."""
    for attached in message.attached:
        if attached.message_id:
            return attached.message_id
    found = _ORIGINAL_ID.search(message.delivery_status or "")
    return found[1] if found else next(iter(message.in_reply_to), None)
