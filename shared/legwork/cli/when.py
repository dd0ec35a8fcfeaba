"""`legwork when`: what the time reader makes of a phrase, one JSON object a line."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

NAME = "when"
WRONG_USE = 2


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(NAME, help="read the times in a phrase")
    parser.add_argument("text", nargs="+", metavar="TEXT", help="a phrase; -: one a line from standard input")
    parser.add_argument("--at", metavar="ISO", help="the moment that relative words count from (default: now)")
    parser.add_argument("--timezone", metavar="TZ", help="the zone of times without one (IANA or ±HH:MM; default: UTC)")
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Print the slots of each text; the exit status, 2 on wrong use."""
    from legwork.values.times import zone  # noqa: PLC0415 - pieces of the command line load when they run

    try:
        name = args.timezone or "UTC"
        here = zone(name)
    except ValueError:
        return _wrong(f"no such time zone: {args.timezone}")
    try:
        at = datetime.fromisoformat(args.at) if args.at else _now()
    except ValueError:
        return _wrong(f"not an ISO 8601 moment: {args.at}")
    if at.tzinfo is None:
        at = at.replace(tzinfo=here)
    if not args.timezone and args.at and at.utcoffset():
        from legwork.values.times import offset_name  # noqa: PLC0415 - as above

        name = offset_name(at)
    for text in _texts(args.text):
        sys.stdout.write(json.dumps(_reading(text, at, name), ensure_ascii=False) + "\n")
    return 0


def _now() -> datetime:
    from legwork.adapters.clock import SystemClock  # noqa: PLC0415 - the clock is read only where --at is missing

    return SystemClock().now()


def _texts(given: Iterable[str]) -> Iterator[str]:
    for text in given:
        if text == "-":
            yield from (line.rstrip("\r\n") for line in sys.stdin if line.strip())
        else:
            yield text


def _wrong(problem: str) -> int:
    sys.stderr.write(f"legwork when: {problem}\n")
    return WRONG_USE


def _reading(text: str, at: datetime, name: str) -> dict[str, object]:
    from legwork.understanding.moments import Frame, Precision, mentions  # noqa: PLC0415 - as above

    found = [each for each in mentions(text, Frame(at, name)) if not each.negated]
    slots = [each for each in found if each.precision is Precision.SLOT]
    return {
        "text": text,
        "slots": [
            {
                "start": each.start.isoformat() if each.start else None,
                "end": each.end.isoformat() if each.end else None,
                "zone": each.zone,
                "quote": each.quote,
            }
            for each in slots
            if each.certain
        ],
        "unclear": [],
    }


_ = UTC
