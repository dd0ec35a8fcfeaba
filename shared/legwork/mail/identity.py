"""Keys by which one human message is known again: sent in BCC, forwarded, attached or quoted."""

import re
from datetime import datetime
from hashlib import sha256

from legwork.mail.message import Segment, SegmentKind
from legwork.mail.words import signs_in
from legwork.values.regexes import regex

_URL = regex(r"<?(?:https?://|mailto:|tel:)[^\s<>]{1,2000}>?", re.IGNORECASE)
_SCHEMES = ("://", "mailto:", "tel:")
_LINKED = ("@", *_SCHEMES)
_ADDRESS = regex(r"[<(\[]?(?<![^\s<>()\[\]])[^\s<>()\[\]]{1,128}@[^\s<>()\[\]]{1,253}[>)\]]?")
_SHORT = 12  # words; fewer are said twice ("Sounds good, thanks")
_DAY, _HALF_DAY = 24 * 60 * 60, 12 * 60 * 60
_DIGITS = 24  # of the hash: 96 bits


def identities(segment: Segment) -> tuple[str, ...]:
    """Short keys of the message that a segment holds, the surest first; none for an empty one.

    `id:` is its Message-ID. `text:` is author, first recipient and words; `words:` is author and words, for quotations
    that do not name a recipient. White space, quote marks, wrapping, typography, links and letter case do not matter.
    A text of fewer than twelve words counts with its day, in two keys of days that overlap by half, so that messages
    less than twelve hours apart share one. Compare with `same_message`.
    """
    keys = [id_key(segment.message_id)] if segment.message_id else []
    words = _words(segment.text)
    author = (segment.from_.email or segment.from_.name or "").casefold() if segment.from_ else ""
    if segment.kind is SegmentKind.CALENDAR or not words or not author:
        return tuple(keys)
    text = " ".join(words)
    days = _days(segment.dated_at) if len(words) < _SHORT else ("",)
    recipient = next((box.email for box in segment.to if box.email), None)
    if recipient:
        keys.extend(_key("text", author, recipient, text, day) for day in days)
    keys.extend(_key("words", author, text, day) for day in days)
    return tuple(keys)


def id_key(message_id: str) -> str:
    """The key of a message by its Message-ID."""
    return _key("id", message_id)


def invitation_key(method: str, sequence: int, uid: str) -> str:
    """The key of an invitation, which is one whatever mail brings it."""
    return _key("ics", method, str(sequence), uid)


def same_message(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two sets of keys are of one human message. One text sent to two people is two messages."""
    shared = set(one) & set(other)
    if any(key.startswith(("id:", "text:")) for key in shared):
        return True
    both_addressed = all(any(key.startswith("text:") for key in keys) for keys in (one, other))
    return bool(shared) and not both_addressed


def _days(moment: datetime | None) -> tuple[str, ...]:
    if moment is None:
        return ()
    seconds = int(moment.timestamp())
    return (f"a{seconds // _DAY}", f"b{(seconds + _HALF_DAY) // _DAY}")


def _words(text: str) -> list[str]:
    """The words alone: what clients change on the way (marks, links, emphasis) is gone."""
    small = text.casefold()
    if any(map(small.__contains__, _LINKED)):
        lines = zip(text.split("\n"), small.split("\n"), strict=True)
        small = "\n".join([_unlinked(line, plain) if ":" in line or "@" in line else plain for line, plain in lines])
    return signs_in(small)


def _unlinked(line: str, small: str) -> str:
    """A line without links and addresses, casefolded as `small` is."""
    if any(map(small.__contains__, _SCHEMES)):
        small = _URL.sub(" ", line).casefold()
    return _ADDRESS.sub(" ", small) if "@" in small else small


def _key(kind: str, *parts: str) -> str:
    return f"{kind}:{sha256(chr(0).join(parts).encode('utf-8', 'replace')).hexdigest()[:_DIGITS]}"
