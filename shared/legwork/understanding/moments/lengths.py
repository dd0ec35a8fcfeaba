"""Which length holds for which slot (corpus schema, rule 8)."""

from dataclasses import replace
from datetime import timedelta

from legwork.understanding.moments.mention import Mention, Precision

_LONGEST = 240  # minutes: a longer talk is none
_SHORTEST = 5


_END_LABELS = ("end:", "ends:", "ende:", "fin :", "fin:", "end time:", "until:", "to:", "finish:")


def with_end_labels(found: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """As in "Start: … End: …": the labelled second slot is the end of the first."""
    kept: list[Mention] = []
    for each in found:
        top = kept[-1] if kept else None
        if (
            top is not None
            and each.precision is top.precision is Precision.SLOT
            and top.end is None
            and each.start is not None
            and top.start is not None
            and timedelta() < each.start - top.start <= timedelta(minutes=2 * _LONGEST)
            and text[top.span[1] : each.span[0]].strip(" \n\r\t*|-").lower().endswith(_END_LABELS)
        ):
            kept[-1] = replace(top, end=each.start)
            continue
        kept.append(each)
    return tuple(kept)


def with_lengths(found: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """Slots with the end that a stated length gives them. Windows and stated ends stay."""
    lengths = [each for each in found if _is_length(each)]
    if not lengths:
        return found
    return tuple(_ended(each, _nearest(each, lengths, text)) if _may_end(each) else each for each in found)


def _is_length(mention: Mention) -> bool:
    if mention.precision is not Precision.DURATION or mention.approximate or mention.minutes is None:
        return False
    return _SHORTEST <= mention.minutes <= _LONGEST


def _may_end(mention: Mention) -> bool:
    return mention.precision is Precision.SLOT or (mention.precision is Precision.CLOCK and not mention.minutes)


def _nearest(slot: Mention, lengths: list[Mention], text: str) -> int | None:
    if len({each.minutes for each in lengths}) == 1:
        return lengths[0].minutes
    return min(lengths, key=lambda each: _distance(slot, each, text)).minutes


def _distance(slot: Mention, length: Mention, text: str) -> tuple[int, int]:
    first, last = sorted((slot.span, length.span))
    between = text[first[1] : last[0]]
    return min(between.count("\n") + between.count(". "), 9), len(between)


def _ended(slot: Mention, minutes: int | None) -> Mention:
    if minutes is None:
        return slot
    if slot.start is None:
        return replace(slot, minutes=minutes)
    if slot.end is not None:
        return replace(slot, minutes=minutes, window=slot.window or slot.end - slot.start > timedelta(minutes=minutes))
    return replace(slot, minutes=minutes, end=slot.start + timedelta(minutes=minutes))
