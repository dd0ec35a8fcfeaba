"""How many of a specification's date and time phrases the time reader resolves as the specification does.

    PYTHONPATH=shared python infra/dev/measure_datetimes.py PATH/TO/DateTimeModel.json [--misses]

The file is a JSON list of cases in the format of Recognizers-Text: `Input`, `Context.ReferenceDateTime`, `Results`.
Taken are the cases with a reference time and exactly one result, of type datetime, timerange or datetimerange, with a
value that names a clock time; those whose own words do so ("3pm", not "this evening") are counted apart. A hit: one
thing read whose point, or whose start and end, is one of the `values`. Cases are open or held by the first hex digit of
the SHA-256 of their input (held: 0 to 3).
"""

import argparse
import hashlib
import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from legwork.understanding.moments import Frame, Mention, Precision, mentions

ZONE = "America/New_York"
TYPES = ("datetimeV2.datetime", "datetimeV2.timerange", "datetimeV2.datetimerange")
Case = tuple[str, str, datetime, list[dict[str, str]]]
_CLOCK = re.compile(
    r"\d ?(?:[ap]\.?m|h\b|:\d)|noon|midnight|midday|o'?clock|\b(?:past|quarter|half|thirty|fifteen)\b"
    r"|\d ?(?:-|to|and) ?\d",
    re.IGNORECASE,
)


def cases(path: Path) -> Iterator[Case]:
    """Input, the words of its time, reference time and the concrete values of each case taken."""
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        results, at = case.get("Results", []), case.get("Context", {}).get("ReferenceDateTime")
        if len(results) != 1 or not at or results[0].get("TypeName") not in TYPES:
            continue
        values = [value for value in results[0]["Resolution"]["values"] if _names_clock(value)]
        if values:
            yield case["Input"], results[0]["Text"], datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(ZONE)), values


def _names_clock(value: dict[str, str]) -> bool:
    return any(":" in value.get(key, "") for key in ("value", "start", "end"))


def readings(mention: Mention) -> Iterator[dict[str, str]]:
    """What a mention says, in the words of the specification."""
    starts = mention.choices or ((mention.start,) if mention.start else ())
    length = mention.end - mention.start if mention.end and mention.start else None
    for start in starts:
        if length is not None:
            yield {"start": f"{start:%Y-%m-%d %H:%M:%S}", "end": f"{start + length:%Y-%m-%d %H:%M:%S}"}
        yield {"value": f"{start:%Y-%m-%d %H:%M:%S}"}
    if mention.precision is Precision.CLOCK and mention.clock and mention.minutes:
        first = datetime.combine(datetime(2000, 1, 1), mention.clock)  # noqa: DTZ001 - a clock time without a day
        yield {"start": f"{first:%H:%M:%S}", "end": f"{first + timedelta(minutes=mention.minutes):%H:%M:%S}"}
    if mention.clock and mention.precision is Precision.VAGUE:
        stamp = f"{mention.day:%Y-%m-%d} {mention.clock:%H:%M:%S}" if mention.day else f"{mention.clock:%H:%M:%S}"
        yield {"bound": stamp}


def is_hit(text: str, at: datetime, values: list[dict[str, str]]) -> bool:
    """Whether something read says what one of the values says."""
    said = [reading for mention in mentions(text, Frame(at, ZONE)) for reading in readings(mention)]
    return any(_agree(value, reading) for value in values for reading in said)


def _agree(value: dict[str, str], reading: dict[str, Any]) -> bool:
    if "bound" in reading:
        return value.get("Mod") is not None and reading["bound"] in (value.get("start"), value.get("end"))
    return reading == {key: value[key] for key in ("value", "start", "end") if key in value}


def main() -> None:
    """Measure one file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--misses", action="store_true", help="list the open cases that are not hit")
    arguments = parser.parse_args()
    counts = {(part, sort): [0, 0] for part in ("open", "held") for sort in ("all", "with a clock time in the words")}
    for text, words, at, values in cases(arguments.path):
        part = "held" if hashlib.sha256(text.encode()).hexdigest()[0] in "0123" else "open"
        hit = is_hit(text, at, values)
        for sort in ("all", "with a clock time in the words")[: 1 + bool(_CLOCK.search(words))]:
            counts[part, sort][0] += hit
            counts[part, sort][1] += 1
        if arguments.misses and part == "open" and not hit:
            print(f"{at:%Y-%m-%d %H:%M} {text!r}: {values}")
    for (part, sort), (hits, total) in counts.items():
        print(f"{part}, {sort}: {hits} of {total} ({hits / max(total, 1):.3f})")


if __name__ == "__main__":
    main()
