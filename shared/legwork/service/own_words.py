"""The words of a mail that its author wrote now, without what it quotes or forwards."""

import re
from collections.abc import Iterable
from datetime import UTC

from legwork.mail.message import Message, Segment, SegmentKind
from legwork.mail.segments import segments
from legwork.values.meaning import Understanding

MOST_CHARACTERS = 12_000  # of a draft: it is kept with the letter that answers it
_LEAST_WORDS = 5  # fewer are no draft
_OWN = frozenset({SegmentKind.OWN, SegmentKind.SIGNATURE})
_ENDS_REQUEST = re.compile(r":|\n")


def question_of(message: Message) -> str:
    """What a mail asks: its own words, and its subject where it is no answer."""
    said = _text(message, {SegmentKind.OWN})
    subject = "" if message.in_reply_to or message.references else message.subject
    return "\n".join(dict.fromkeys(one.strip() for one in (subject, said) if one.strip()))


def draft_of(message: Message, understanding: Understanding) -> str:
    """The draft that somebody asks to be checked: below the request, or else what is forwarded with it."""
    words = understanding.evidence.get("intent", ())
    own = _without(_text(message, _OWN), words[0].text if words else "")
    if len(own.split()) >= _LEAST_WORDS:
        return own[:MOST_CHARACTERS]
    rest = _text(message, {SegmentKind.FORWARDED, SegmentKind.QUOTED})
    return rest[:MOST_CHARACTERS] if len(rest.split()) >= _LEAST_WORDS else ""


def _text(message: Message, kinds: Iterable[SegmentKind]) -> str:
    wanted = frozenset(kinds)
    said = (one.text for one in _segments(message) if one.kind in wanted and (one.depth == 0 or not wanted <= _OWN))
    return "\n".join(text.strip() for text in said if text.strip())


def _segments(message: Message) -> tuple[Segment, ...]:
    return segments(message, (message.dated_at.tzinfo if message.dated_at else None) or UTC)


def _without(text: str, request: str) -> str:
    """The text without the request, which stands before the draft or behind it."""
    start = text.find(request) if request else -1
    if start < 0:
        return text
    ends = _ENDS_REQUEST.search(text, start, start + len(request))
    end = ends.end() if ends else start + len(request)
    before, after = text[:start].strip(), text[end:].strip(" \n:.-")
    return after if len(after.split()) >= len(before.split()) else before
