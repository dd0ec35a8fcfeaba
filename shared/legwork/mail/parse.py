"""Bytes to a message: capped first, then parsed, every oddity listed as a defect."""

from legwork.mail.bodies import Reader
from legwork.mail.caps import CAPS, Caps
from legwork.mail.message import Message
from legwork.mail.parts import part_of
from legwork.mail.screen import screened


def read_message(data: bytes, caps: Caps = CAPS) -> Message:
    """The message in the bytes.

    Raises UnreadableMailError, and nothing else, with a reason of one word: `too_large`, `too_many_parts`, `too_deep`,
    `no_mail`, `encrypted` (S/MIME enveloped, PGP), `signed` (S/MIME that wraps its text).
    """
    return Reader(caps).message(part_of(screened(data, caps), caps))
