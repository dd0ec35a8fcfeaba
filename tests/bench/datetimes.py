"""How many of a specification's phrases our time reader and public ones resolve as the specification does.

    PYTHONPATH=shared:. python -m tests.bench.datetimes PATH/TO/English/DateTimeModel*.json [--misses]

The files are JSON lists of cases in the format of Recognizers-Text: `Input`, `Context.ReferenceDateTime`, `Results`.
Taken are the cases with a reference time and exactly one result of type datetime, timerange or datetimerange (others
may stand beside it) that is resolved to a clock time and names no zone. A hit: among all that a reader finds is
one of the `values`: the point, the start and end, or the one bound of an open range; of a timerange the clock times.
Cases are open or held by the first hex digit of the SHA-256 of their input (held: 0 to 3).

Apart from the whole stand the cases that the specification and we read differently on purpose (`ASIDE`).
"""

import argparse
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tests.bench.time_readers import Reader, Said, available

TYPES = ("datetimeV2.datetime", "datetimeV2.timerange", "datetimeV2.datetimerange")
ASIDE = {
    "present": "“now”, “at the moment”: no time of a meeting",
    "part": "a part of the day alone (“this evening”): kept as such, never given invented hours",
    "day's end": "“end of the day” as 23:59:59",
    "long": "ranges of half a day and more (“between 0930 and 0730”, “2:30 to 2:15 pm”)",
    "past": "only readings before the moment of writing",
}
_PART = re.compile(r"T(?:MO|MI|AF|EV|NI|DT|ME[A-Z])")
_HALF = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Case:
    """One phrase: when it was written (naive, local), and what the specification takes it for."""

    text: str
    at: datetime
    values: tuple[dict[str, str], ...]

    @property
    def held(self) -> bool:
        """Whether it is for scoring alone."""
        return hashlib.sha256(self.text.encode()).hexdigest()[0] in "0123"

    @property
    def aside(self) -> str | None:
        """Why we do not aim at the specification's reading: a key of ASIDE."""
        stamps = [_stamp(value[key]) for value in self.values for key in ("value", "start", "end") if key in value]
        if any("REF" in value["timex"] for value in self.values):
            return "present"
        if all(_PART.search(value["timex"]) for value in self.values):
            return "part"
        if any(f"{stamp:%H:%M:%S}" == "23:59:59" for stamp in stamps):
            return "day's end"
        if all(_long(value) for value in self.values):
            return "long"
        dated = all("-" in text for value in self.values for text in (value.get("value", value.get("start", "")),))
        return "past" if dated and max(stamps) < self.at else None


def _stamp(text: str) -> datetime:
    return datetime.fromisoformat(text if "-" in text else f"2000-01-01 {text}")


def _long(value: dict[str, str]) -> bool:
    if "start" not in value or "end" not in value:
        return False
    length = _stamp(value["end"]) - _stamp(value["start"])
    return (length if "-" in value["start"] else length % timedelta(days=1)) > _HALF


def cases(path: Path) -> Iterator[Case]:
    """The cases of a file that are taken."""
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        at = case.get("Context", {}).get("ReferenceDateTime")
        results = [result for result in case.get("Results", []) if result.get("TypeName") in TYPES]
        if at and len(results) == 1:
            values = results[0].get("Resolution", {}).get("values", ())
            resolved = tuple(
                value for value in values if any(":" in value.get(key, "") for key in ("value", "start", "end"))
            )
            if resolved and not any("timezone" in value for value in resolved):
                yield Case(case["Input"], datetime.fromisoformat(at), resolved)


def is_hit(case: Case, said: Sequence[Said]) -> bool:
    """Whether something read says what one of the values says."""
    return any(_agree(value, each) for value in case.values for each in said)


def _agree(value: dict[str, str], said: Said) -> bool:
    if "value" in value:
        return _same(value["value"], said.start)
    if "start" in value and "end" in value:
        return _same(value["start"], said.start) and _same(value["end"], said.end)
    bound = value.get("start") or value["end"]
    return _same(bound, said.start) or _same(bound, said.end)


def _same(text: str, stamp: datetime | None) -> bool:
    return stamp is not None and text == (f"{stamp:%Y-%m-%d %H:%M:%S}" if "-" in text else f"{stamp:%H:%M:%S}")


def readings(reader: Reader, case: Case) -> list[Said]:
    """What a reader finds; one that fails on a phrase has found nothing."""
    try:
        return reader(case.text, case.at)
    except Exception:  # noqa: BLE001 - a peer may raise whatever it likes
        return []


def table(taken: Sequence[Case], readers: dict[str, Reader]) -> Iterator[str]:
    """Hits of each reader, on all the cases and without those aside, open and held apart."""
    parts = {
        (part, aim): [case for case in taken if case.held == (part == "held") and (aim == "all" or not case.aside)]
        for part in ("open", "held")
        for aim in ("all", "aimed at")
    }
    yield f"{'':<14}" + "".join(f"{f'{part}, {aim}':>22}" for part, aim in parts)
    for name, reader in readers.items():
        cells = []
        for some in parts.values():
            hits = sum(is_hit(case, readings(reader, case)) for case in some)
            cells.append(f"{hits:4} of {len(some):3} ({hits / max(len(some), 1):.3f})")
        yield f"{name:<14}" + "".join(f"{cell:>22}" for cell in cells)


def main() -> None:
    """Measure the files, as one set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", type=Path, nargs="+")
    parser.add_argument("--misses", action="store_true", help="list the open cases that ours does not hit")
    arguments = parser.parse_args()
    taken = [case for path in arguments.paths for case in cases(path)]
    readers, missing = available()
    print(f"{len(taken)} cases", *table(taken, readers), sep="\n")
    for name, reason in missing.items():
        print(f"{name:<14}not measured: {reason}")
    for key, count in Counter(case.aside for case in taken if case.aside).items():
        print(f"aside: {count:3} {ASIDE[key]}")
    for case in taken if arguments.misses else ():
        if not case.held and not is_hit(case, said := readings(readers["legwork"], case)):
            print(f"{case.aside or '':<10}{case.at:%Y-%m-%d %H:%M} {case.text!r}\n    {case.values}\n    {said}")


if __name__ == "__main__":
    main()
