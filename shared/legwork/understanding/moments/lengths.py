# ruff: noqa: E501 - a pattern on one line reads best
"""Which length holds for which slot (corpus schema, rule 8)."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from legwork.understanding.moments.mention import Mention, Precision
from legwork.values.regexes import regex

_LONGEST = 240  # minutes: a longer talk is none
_SHORTEST = 5
_HALF_DAY = 12  # hours


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


_HAS_UNTIL = regex(
    r"(?:\b(?:have|got|have got|['\u2019]ve(?: got)?|am free|['\u2019]m free|are free|available|free|runs?|go|goes|lasts?|talk|chat|stay|continue)"
    r"|\b(?:habe|haben|hätte|Zeit|reden|dauert|geht|heb|hebben|tijd|duurt|har|tid|ho(?: tempo)?|abbiamo(?: tempo)?|tempo|tengo(?: tiempo)?|tenemos|libre|dura|tenho(?: tempo)?|temos|livre)"
    r"|\b(?:j['\u2019]ai|avons|aurai|aurons|suis libre|suis disponible|ai du temps|dure))"
    r"\b(?: \w{1,10}){0,2}\s$",
    re.IGNORECASE,
)
_UNTIL = regex(
    r"\b(?:until|till?|up to|bis|tot|jusqu|hasta|fino|sino|até|till|tills|fram|indtil|frem)\b", re.IGNORECASE
)
_UNTIL_REACH = 300  # characters between a time and when it has to end
_BEFORE_UNTIL = 40  # characters


def with_untils(found: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """As in "Thursday at 2 … I have until quarter to three": how long somebody has is how long the meeting lasts.

    It holds for the one slot named before it.
    """
    slots = [each for each in found if each.precision is Precision.SLOT and not each.negated and not each.past]
    for until in found:
        if until.precision is not Precision.VAGUE or until.clock is None:
            continue
        joints = [match.start() for match in _UNTIL.finditer(text, *until.span)]
        if not joints:
            continue
        before = [each for each in slots if each.span[1] <= joints[-1]]
        if len(before) != 1 or joints[-1] - before[0].span[1] > _UNTIL_REACH:
            continue
        if not _HAS_UNTIL.search(text[max(0, joints[-1] - _BEFORE_UNTIL) : joints[-1]]):
            continue
        end = _first_after(before[0], until)
        if end is not None:
            found = tuple(replace(each, end=end) if each is before[0] else each for each in found)
    return found


def _first_after(slot: Mention, until: Mention) -> datetime | None:
    """When the clock shows the time of `until` next, where the slot has no end yet and that is not too long for a talk."""
    if slot.start is None or slot.end is not None or until.clock is None or until.day not in {None, slot.day}:
        return None
    for hours in (0, _HALF_DAY):
        at = until.clock.replace(hour=(until.clock.hour + hours) % (2 * _HALF_DAY))
        end = slot.start.replace(hour=at.hour, minute=at.minute)
        if timedelta(minutes=_SHORTEST) <= end - slot.start <= timedelta(minutes=_LONGEST):
            return end
    return None


def length_in(found: Iterable[Mention]) -> int | None:
    """The minutes that a text says a talk takes: the first length that one can have; None where it says none."""
    lengths = (one.minutes for one in found if one.precision is Precision.DURATION and one.minutes)
    return next((minutes for minutes in lengths if _SHORTEST <= minutes <= _LONGEST), None)


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
