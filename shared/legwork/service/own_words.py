"""The words of a mail that its author wrote now, without what it quotes or forwards."""

from collections.abc import Set as AbstractSet
from datetime import UTC

from legwork.mail.message import Message, SegmentKind
from legwork.mail.segments import segments

MOST_CHARACTERS = 12_000  # of a draft: it is kept with the letter that answers it
_LEAST_WORDS = 5  # fewer are no draft
_OWN = frozenset({SegmentKind.OWN, SegmentKind.SIGNATURE})
_OTHERS = frozenset({SegmentKind.FORWARDED, SegmentKind.QUOTED})


def question_of(message: Message) -> str:
    """What a mail asks: its own words, and its subject where it is no answer."""
    said = _text(message, {SegmentKind.OWN}, within=0)
    subject = "" if message.in_reply_to or message.references else message.subject
    return "\n".join(dict.fromkeys(one.strip() for one in (subject, said) if one.strip()))


def forwards(message: Message) -> bool:
    """Whether it hands on what was written before."""
    return bool(message.attached) or bool(_text(message, {SegmentKind.FORWARDED}, within=1))


def draft_of(message: Message) -> str:
    """The draft that somebody asks to be checked: with the request, or else in what is forwarded with it."""
    from legwork.guide.etiquette import draft_in  # noqa: PLC0415 - few mails hold one

    for text in (draft_in(_text(message, _OWN, within=0)), _text(message, _OTHERS, within=1)):
        if len(text.split()) >= _LEAST_WORDS:
            return text[:MOST_CHARACTERS]
    return ""


def _text(message: Message, kinds: AbstractSet[SegmentKind], within: int) -> str:
    zone = (message.dated_at.tzinfo if message.dated_at else None) or UTC
    said = (one.text.strip() for one in segments(message, zone) if one.kind in kinds and one.depth <= within)
    return "\n".join(text for text in said if text)
