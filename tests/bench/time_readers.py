"""Readers of times behind one face: ours and the public ones, each given all the help that its options allow.

A reader takes a text and the naive local time that it was written at, and gives every time that it finds in it, naive
and local. One whose library is missing raises ImportError or OSError when it is made.
"""

import json
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from legwork.understanding.moments import Frame, Mention, mentions

ZONE = "America/New_York"  # month before day, as in the phrases


@dataclass(frozen=True, slots=True)
class Said:
    """One reading of one time: its start, and its end where it names one."""

    start: datetime | None
    end: datetime | None = None


Reader = Callable[[str, datetime], list[Said]]


def legwork() -> Reader:
    """Our own; a clock time without a day is placed on the day of writing, as the others do."""

    def read(text: str, at: datetime) -> list[Said]:
        frame = Frame(at.replace(tzinfo=ZoneInfo(ZONE)), ZONE)
        return [said for mention in mentions(text, frame) for said in _mention(mention, at)]

    return read


def _mention(mention: Mention, at: datetime) -> Iterator[Said]:
    if mention.start is not None:
        length = mention.end - mention.start if mention.end is not None else None
        for start in mention.choices or (mention.start,):
            yield _naive(start, length)
    elif mention.clock is not None:
        start = datetime.combine(mention.day or at.date(), mention.clock)
        yield _naive(start, timedelta(minutes=mention.minutes) if mention.minutes else None)


def _naive(start: datetime, length: timedelta | None) -> Said:
    local = start.replace(tzinfo=None)
    return Said(local, None if length is None else local + length)


def timefhuman() -> Reader:
    """timefhuman: points, ranges as pairs, alternatives as lists."""
    from timefhuman import tfhConfig  # noqa: PLC0415 - a peer may be missing
    from timefhuman import timefhuman as parse  # noqa: PLC0415

    def flat(found: Any) -> Iterator[Said]:
        if isinstance(found, datetime):
            yield Said(found)
        elif isinstance(found, tuple) and all(isinstance(each, datetime) for each in found):
            yield Said(*found[:2])
        elif isinstance(found, list | tuple):
            for each in found:
                yield from flat(each)

    return lambda text, at: [_without_zone(each) for each in flat(parse(text, config=tfhConfig(now=at)))]


def dateparser() -> Reader:
    """dateparser: points alone, so two in a row may stand for a range."""
    from dateparser.search import search_dates  # noqa: PLC0415 - a peer may be missing

    def read(text: str, at: datetime) -> list[Said]:
        settings = {"RELATIVE_BASE": at, "PREFER_DATES_FROM": "future"}
        points = [found.replace(tzinfo=None) for _, found in search_dates(text, ["en"], settings) or ()]
        return [Said(point) for point in points] + [Said(*pair) for pair in pairwise(points)]

    return read


def timesense() -> Reader:
    """timesense: one event of a phrase, or several."""
    from timesense import TimeSenseParser  # noqa: PLC0415 - a peer may be missing

    parser = TimeSenseParser()

    def read(text: str, at: datetime) -> list[Said]:
        return [_without_zone(_event(each)) for each in parser.parse_multi(text, now=at, language="en")]

    return read


def _event(event: Any) -> Said:
    start, end = ("datetime_at", "start_at"), ("end_at", "deadline")
    return Said(*(next(filter(None, (getattr(event, name, None) for name in some)), None) for some in (start, end)))


def puckling() -> Reader:
    """puckling (Python 3.13 and newer): a port of Duckling."""
    from puckling import Context, Lang, Locale, Options, TimeValue, parse  # noqa: PLC0415 - a peer may be missing

    def read(text: str, at: datetime) -> list[Said]:
        zone = ZoneInfo("UTC")
        context = Context(reference_time=at.replace(tzinfo=zone), locale=Locale(Lang.EN))
        found = [each.value for each in parse(text, context, Options(), dims=("time",))]
        return [
            _without_zone(Said(value.start_datetime(), value.end_datetime()))
            for value in found
            if isinstance(value, TimeValue)
        ]

    return read


def chrono_node() -> Reader:
    """https://www.npmjs.com/package/chrono-node, in a process of its own; needs Node."""
    process = subprocess.Popen(
        ["node", Path(__file__).with_name("chrono.js")],  # noqa: S607 - wherever Node is
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    writes, reads = process.stdin, process.stdout
    if reads.readline() != "ready\n":
        raise ImportError("npm package chrono-node")

    def read(text: str, at: datetime) -> list[Said]:
        writes.write(json.dumps({"text": text, "at": at.isoformat()}) + "\n")
        writes.flush()
        return [
            Said(*(each and datetime.fromisoformat(each) for each in pair)) for pair in json.loads(reads.readline())
        ]

    return read


def _without_zone(said: Said) -> Said:
    return Said(*(each and each.replace(tzinfo=None) for each in (said.start, said.end)))


READERS: Mapping[str, Callable[[], Reader]] = {
    "legwork": legwork,
    "timefhuman": timefhuman,
    "dateparser": dateparser,
    "timesense": timesense,
    "puckling": puckling,
    "chrono-node": chrono_node,
}


def available(names: Sequence[str] = tuple(READERS)) -> tuple[dict[str, Reader], dict[str, str]]:
    """The readers that work here, and why the others do not."""
    readers: dict[str, Reader] = {}
    missing: dict[str, str] = {}
    for name in names:
        try:
            readers[name] = READERS[name]()
        except (ImportError, OSError) as problem:
            missing[name] = str(problem)
    return readers, missing
