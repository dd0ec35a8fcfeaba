"""Times said by what stands before them: "same time Friday", "or an hour later", "Monday is good. 9?"."""

# ruff: noqa: SIM905 - lists of words are read more easily as text

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from legwork.understanding.moments.mention import Frame, Mention, Precision
from legwork.understanding.moments.resolve import instants
from legwork.understanding.moments.tables.assent import COUNTERS
from legwork.understanding.zones import fold
from legwork.values.regexes import regex
from legwork.values.times import offset_name, zone

_LEADS = frozenset("or do make it about could can maybe say perhaps start push us we even move".split())
_SAME_DAY = regex(r"[ ,]{1,3}(?:on )?(?:the|that) same day\b|[ ,]{1,3}that same day\b", re.IGNORECASE)
_AS_BEFORE = regex(  # "Monday, same time as we agreed"
    r"[ ,]{1,2}(?:that |which |as )?(?:we (?:had|said|agreed|planned)|before|originally|planned|agreed|last time)\b",
    re.IGNORECASE,
)
_FAR = 200  # characters between a day and the clock time that goes with it
_ASIDES = 3  # sentences' ends between a day and a clock time that opens its sentence
_BEFORE = 40  # characters that show whether "an hour later" is put forward


def with_same_times(found: Sequence[Mention], text: str, known: Sequence[Mention] = ()) -> tuple[Mention, ...]:
    """The mentions of `text`, with times said by another one as slots of their own.

    The time meant is that of the slot before in the text, else that of `known`, the slots of the thread, where all of
    them begin at one clock time. What points at none stays as it is.
    """
    known = [each for each in known if each.start]
    base = known[-1] if len({each.clock for each in known}) == 1 else None
    kept: list[Mention] = []
    for each in found:
        if each.same_time and _AS_BEFORE.match(text, each.span[1]):
            kept.append(_like(each, known[-1], text) if known else each)
            continue
        if each.same_time and each.start is None and base is not None:
            kept.append(_like(each, base, text))
            continue
        if each.precision is Precision.CLOCK and known and _SAME_DAY.match(text, each.span[1]):
            kept.append(_on_day_of(each, known[-1]))
            continue
        kept.append(each)
        base = each if each.precision is Precision.SLOT and each.start is not None else base
    return tuple(kept)


def _on_day_of(mention: Mention, base: Mention) -> Mention:
    """The clock time on the day of the slot of the thread: "or at noon that same day?"."""
    if base.start is None or mention.clock is None or base.day is None:
        return mention
    name = mention.zone or base.zone or offset_name(base.start)
    start = instants(base.day, mention.clock, name)[0]
    return replace(mention, precision=Precision.SLOT, start=start, day=base.day, zone=name)


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


def with_days(found: Sequence[Mention], text: str, frame: Frame) -> tuple[Mention, ...]:
    """The mentions, with a clock time put on the one day that the text names ("Monday is good. Would 9 do?").

    Only where no slot is on offer, the clock time is put forward, and it stands near that day.
    """
    if any(each.precision is Precision.SLOT and not each.negated for each in found):
        return tuple(found)
    days = [
        each for each in found if each.precision is Precision.DAY and each.day and not each.negated and not each.past
    ]
    days = days or [each for each in found if each.precision is Precision.SLOT and each.negated and not each.past]
    if len({each.day for each in days}) != 1:
        return tuple(found)
    return tuple(_on(each, days, text, frame) for each in found)


def _on(mention: Mention, days: Sequence[Mention], text: str, frame: Frame) -> Mention:
    day = days[0].day
    alone = mention.precision is Precision.CLOCK and mention.clock is not None and not mention.negated
    if day is None or not alone or not proposes(mention, text) or not any(_near(mention, one, text) for one in days):
        return mention
    name = mention.zone or frame.zone
    start = datetime.combine(day, mention.clock or time(), zone(name))
    if start < frame.at:
        return mention
    end = start + timedelta(minutes=mention.minutes) if mention.minutes else None
    return replace(mention, precision=Precision.SLOT, start=start, end=end, day=day, zone=name)


def _near(mention: Mention, day: Mention, text: str) -> bool:
    first, last = sorted((mention.span, day.span))
    between = text[first[1] : last[0]]
    stops = sum(between.count(stop) for stop in (". ", "! ", "? ", ".\n", "\n\n"))
    return len(between) <= _FAR and stops <= (_ASIDES if _opens(mention, text) else 1)


def _opens(mention: Mention, text: str) -> bool:
    """Whether a clock time opens its sentence: "Thursday is good. I'll be at home. 1:15 my time, and bring a pen."."""
    return text[: mention.span[0]].rstrip(" ").endswith((".", "!", "?", "\n"))


def proposes(mention: Mention, text: str) -> bool:
    """Whether a time is put forward, rather than a clock time named in passing ("I finish at 3")."""
    if mention.precision is not Precision.CLOCK:
        return mention.precision in {Precision.SLOT, Precision.DAY}
    first = max(text.rfind(stop, 0, mention.span[0]) for stop in ".!?\n") + 1
    lasts = [place for stop in ".!?\n" if (place := text.find(stop, mention.span[1])) >= 0]
    sentence = text[first : min(lasts, default=len(text)) + 1]
    put_forward = first == 0 or "?" in sentence or _opens(mention, text)
    return put_forward or any(word in COUNTERS for word in fold(sentence).split())
