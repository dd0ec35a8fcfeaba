"""A function's own `app`, on the clock of the load test, with a tally of what AWS refuses it.

Lambda's runtime imports this module in its place. It runs within the function: nothing of the tests is there.
"""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3

from legwork.adapters.clock import SystemClock

AHEAD, TALLY = Path(os.environ["LOAD_CLOCK"]), Path(os.environ["LOAD_TALLY"])


def _now(_: SystemClock) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=float(AHEAD.read_text(encoding="ascii")))


def _count(parsed: dict[str, Any], model: Any, **_: Any) -> None:
    """A line an answer that was not what was hoped for."""
    told = ["retry"] * parsed.get("ResponseMetadata", {}).get("RetryAttempts", 0)
    if reasons := parsed.get("CancellationReasons"):
        told += sorted({one["Code"] for one in reasons} - {"None"})
    elif error := parsed.get("Error"):
        told.append(error["Code"])
    if told:
        with TALLY.open("a", encoding="utf-8") as tally:
            tally.write("".join(f"{model.name} {one}\n" for one in told))


SystemClock.now = _now  # type: ignore[method-assign]
boto3.setup_default_session()
boto3.DEFAULT_SESSION.events.register("after-call", _count)  # type: ignore[attr-defined]

from app import handler  # noqa: E402, F401 - what it makes as it is imported has to be counted too
