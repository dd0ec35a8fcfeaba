"""Bytes to a message: capped first, then parsed, every oddity listed as a defect."""

from email import message_from_bytes
from email.message import Message as MimePart
from email.policy import compat32

from legwork.mail.bodies import Reader
from legwork.mail.caps import CAPS, Caps
from legwork.mail.message import Message
from legwork.mail.screen import screened
from legwork.values.errors import UnreadableMailError


def read_message(data: bytes, caps: Caps = CAPS) -> Message:
    """The message in the bytes.

    Raises UnreadableMailError, and nothing else, with a reason of one word: `too_large`, `too_many_parts`, `too_deep`,
    `no_mail`, `encrypted` (S/MIME enveloped, PGP), `signed` (S/MIME that wraps its text).
    """
    return Reader(caps, _parsed).message(_parsed(screened(data, caps)))


def _parsed(data: bytes) -> MimePart:
    try:
        return message_from_bytes(data, policy=compat32)
    except RecursionError:
        raise UnreadableMailError("too_deep") from None
