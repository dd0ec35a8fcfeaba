"""A message as it would be without some of its words: for asking what hangs on them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from legwork.mail.message import Message
from legwork.values.people import Mailbox

_GAP = r"[\s>|]{1,9}"  # a line break within quoted text
_FOLD = re.compile(r"\r?\n[ \t]")  # RFC 5545, 3.1


def without(message: Message, words: Sequence[str]) -> Message:
    """The message with each of the words taken out wherever they stand: bodies, headers, calendars, attached messages.

    A line break may stand between two words, case does not matter. An address that loses its name and itself is gone.
    """
    taken = [re.compile(_GAP.join(map(re.escape, each.split())), re.IGNORECASE) for each in words if each.strip()]
    return _without(message, taken) if taken else message


def _without(message: Message, taken: "Sequence[re.Pattern[str]]") -> Message:
    return replace(
        message,
        subject=_cut(message.subject, taken),
        text=_cut(message.text, taken),
        html_text=None if message.html_text is None else _cut(message.html_text, taken),
        from_=_mailboxes(message.from_, taken),
        to=_mailboxes(message.to, taken),
        cc=_mailboxes(message.cc, taken),
        reply_to=_mailboxes(message.reply_to, taken),
        headers=tuple((name, _cut(value, taken)) for name, value in message.headers),
        calendars=tuple(_cut(_FOLD.sub("", calendar), taken) for calendar in message.calendars),
        attached=tuple(_without(attached, taken) for attached in message.attached),
        delivery_status=None if message.delivery_status is None else _cut(message.delivery_status, taken),
    )


def _cut(text: str, taken: "Sequence[re.Pattern[str]]") -> str:
    for pattern in taken:
        text = pattern.sub("", text)
    return text


def _mailboxes(mailboxes: Sequence[Mailbox], taken: "Sequence[re.Pattern[str]]") -> tuple[Mailbox, ...]:
    cut = (
        Mailbox(_cut(mailbox.name or "", taken) or None, _cut(mailbox.email or "", taken) or None)
        for mailbox in mailboxes
    )
    return tuple(mailbox for mailbox in cut if mailbox.name or mailbox.email)
