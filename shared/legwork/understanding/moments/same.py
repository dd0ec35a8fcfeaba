"""Times said by another time: "same time Friday", "or an hour later"."""

# ruff: noqa: SIM905 - lists of words are read more easily as text

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from legwork.understanding.moments.mention import Mention, Precision
from legwork.understanding.moments.resolve import instants
from legwork.understanding.zones import fold
from legwork.values.times import offset_name

_LEADS = frozenset("or do make it about could can maybe say perhaps start push us we even move".split())
_BEFORE = 40  # characters that show whether "an hour later" is put forward


def with_same_times(found: Sequence[Mention], text: str, known: Sequence[Mention] = ()) -> tuple[Mention, ...]:
    """The mentions of `text`, with times said by another one as slots of their own.

    The time meant is that of the slot before in the text, else that of `known`, the slots of the thread, where all of
    them begin at one clock time. What points at none stays as it is.
    """
    base = known[-1] if known and len({each.clock for each in known if each.start}) == 1 else None
    kept: list[Mention] = []
    for each in found:
        if each.same_time and each.start is None and base is not None:
            kept.append(_like(each, base, text))
            continue
        kept.append(each)
        base = each if each.precision is Precision.SLOT and each.start is not None else base
    return tuple(kept)


def _like(mention: Mention, base: Mention, text: str) -> Mention:
    assert base.start is not None  # noqa: S101 - the caller looked
    if mention.day is None and not (mention.shift and _put_forward(mention, text)):
        return mention
    name = base.zone or offset_name(base.start)
    start = base.start if mention.day is None else instants(mention.day, base.start.time(), name)[0]
    start += timedelta(minutes=mention.shift)
    return replace(
        mention,
        precision=Precision.SLOT,
        start=start,
        end=_end(start, base),
        zone=name,
        zone_stated=base.zone_stated,
        day=start.date(),
        clock=start.time(),
        minutes=base.minutes,
        choices=(),
    )


def _end(start: datetime, base: Mention) -> datetime | None:
    if base.start is None or base.end is None or base.window:
        return None
    return start + (base.end - base.start)


def _put_forward(mention: Mention, text: str) -> bool:
    """As in "or an hour later", "could we do half an hour earlier?"; "an hour later I left" tells a tale."""
    before = fold(text[max(0, mention.span[0] - _BEFORE) : mention.span[0]]).split()[-4:]
    return bool(set(before) & _LEADS) or text[mention.span[1] : mention.span[1] + 1] == "?"
