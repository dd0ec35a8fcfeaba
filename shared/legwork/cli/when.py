"""`legwork when`: what the time reader makes of a phrase, one JSON object a line."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from legwork.cli.common import WRONG_USE, complain

if TYPE_CHECKING:
    from legwork.understanding.moments import Mention

NAME = "when"


def add_parser(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(NAME, help="what the time reader makes of a phrase")
    parser.add_argument("text", nargs="+", metavar="TEXT", help="a phrase; -: one text a line from standard input")
    parser.add_argument("--at", metavar="ISO", help="the moment that relative words count from (default: now)")
    parser.add_argument("--timezone", metavar="TZ", help="the zone of times without one: IANA or ±HH:MM")
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Print the reading of each text; the exit status, 2 on wrong use.

    Without --timezone times are read in the offset of --at, else in UTC. An --at without offset is in --timezone.
    """
    from legwork.values.times import offset_name, zone  # noqa: PLC0415 - pieces of the command line load when they run

    try:
        here = zone(args.timezone or "UTC")
    except ValueError:
        complain(f"{NAME}: no such time zone: {args.timezone}")
        return WRONG_USE
    try:
        at = datetime.fromisoformat(args.at) if args.at else _now()
        at = at.replace(tzinfo=here) if at.tzinfo is None else at
        at.astimezone(here)
    except (ValueError, OverflowError):
        complain(f"{NAME}: no ISO 8601 moment: {args.at}")
        return WRONG_USE
    name = args.timezone or (offset_name(at) if at.utcoffset() else "UTC")
    for text in _texts(args.text):
        print(json.dumps(_reading(text, at, name), ensure_ascii=False))
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


def _reading(text: str, at: datetime, name: str) -> dict[str, object]:
    """The slots that are certain, and what would have to be asked about the rest."""
    from legwork.understanding.moments import Frame, mentions  # noqa: PLC0415 - as above

    found = [each for each in mentions(text, Frame(at, name)) if not each.negated]
    certain = [each for each in found if each.certain]
    questions = [(each.quote, _question(each, asked=not certain)) for each in found if not each.certain]
    return {
        "text": text,
        "slots": [
            {
                "start": each.start.isoformat() if each.start else None,
                "end": each.end.isoformat() if each.end else None,
                "zone": each.zone,
                "quote": each.quote,
            }
            for each in certain
        ],
        "unclear": [{"quote": quote, "question": question} for quote, question in questions if question],
    }


def _question(mention: "Mention", *, asked: bool) -> str | None:
    """What has to be asked; incomplete times are `asked` for only where nothing certain stands beside them."""
    from legwork.understanding.moments import Precision  # noqa: PLC0415 - as above

    if mention.precision is Precision.SLOT or mention.choices or mention.clash:
        if mention.clash or not mention.choices:
            return "Weekday, date and zone do not agree: which day and time is meant?"
        readings = " or ".join(each.isoformat(timespec="minutes") for each in mention.choices[:3])
        return f"Which is meant: {readings}?"
    if not asked:
        return None
    if mention.precision is Precision.DAY:
        return f"At what time on {mention.day}?"
    if mention.precision is Precision.CLOCK:
        return "On which day?"
    return "On which day and at what time?" if mention.precision is Precision.VAGUE else None
