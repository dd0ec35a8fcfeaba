"""What happened, for people and for programs."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from infra.local.letters import SentLetter, body, sent_event
from infra.local.player import Happened, happened_at
from infra.local.timeline import title_of
from legwork.cli.terminal import BLUE, BOLD, GREEN, QUIET, YELLOW, Paint, table
from legwork.service.ports import Inbound, InboundOutcome
from legwork.values.times import iso, utc, zone


def event(happened: Happened) -> dict[str, Any]:
    """The line of `replay --json`."""
    return sent_event(happened) if isinstance(happened, SentLetter) else inbound_event(happened)


def inbound_event(inbound: Inbound) -> dict[str, Any]:
    """What became of a mail that came in."""
    return {
        "event": "inbound",
        "at": iso(utc(inbound.at)),
        "outcome": inbound.outcome.value,
        "reason": inbound.reason,
        "intent": inbound.intent.value if inbound.intent else None,
        "message_id": inbound.message_id,
    }


def line(happened: Happened, timezone: str, paint: Paint) -> str:
    """One readable line, in the seeker's time: a mail with what it was read as, a letter with what it says first."""
    when = paint(readable(happened_at(happened), timezone), QUIET)
    if isinstance(happened, SentLetter):
        return f"{when}  {paint('<-', BLUE)} {happened.kind:<14} {paint(title_of(happened), BOLD)}"
    meaning = happened.intent.value if happened.intent else (happened.reason or "")
    colour = GREEN if happened.outcome is InboundOutcome.ACCEPTED else YELLOW
    return f"{when}  {paint('->', GREEN)} {paint(f'{happened.outcome:<14}', colour)} {meaning}"


def passed(happened: Happened, begins_at: datetime, until: datetime) -> str:
    """How much of the story has been played."""
    whole, gone = until - begins_at, happened_at(happened) - begins_at
    return f"{gone.days} of {whole.days} days"


def readable(moment: datetime, timezone: str) -> str:
    """A time in a zone, as people write it in a log: Mon 2 Mar 2026 09:15 EST."""
    local = moment.astimezone(zone(timezone))
    return f"{local:%a} {local.day:>2} {local:%b %Y %H:%M %Z}"


def conversations(told: Sequence[dict[str, Any]], timezone: str, paint: Paint) -> list[str]:
    """A table of the conversations as they are stored, below an empty line; nothing where there is none."""
    if not told:
        return []
    head, *rows = table([_HEAD, *(_row(one, timezone) for one in told)])
    return ["", paint(head, QUIET), *rows]


_HEAD = ("contact", "state", "turn", "meeting", "notes", "mails")


def _row(told: dict[str, Any], timezone: str) -> tuple[str, ...]:
    contact = told["contact"]["name"] or told["contact"]["email"] or "somebody"
    state = told["state"] + (f" ({told['outcome']})" if told["outcome"] else "")
    start = told["meeting"]["start"] if told["meeting"] else None
    meeting = readable(datetime.fromisoformat(start), timezone) if start else ""
    return (contact, state, told["turn"] or "", meeting, str(len(told["notes"])), str(told["messages"]))


def _many(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


class Shelf:
    """A folder that holds every mail that went out, in order, as the mail itself and as its HTML page."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for old in (*folder.glob("[0-9][0-9][0-9]-*.eml"), *folder.glob("[0-9][0-9][0-9]-*.html")):
            old.unlink()
        self._folder = folder
        self._count = 0

    def __str__(self) -> str:
        return f"{_many(self._count, 'letter')} in {self._folder}"

    def keep(self, happened: Happened) -> None:
        """Lay a letter down; of a mail that came in there is nothing to keep."""
        if not isinstance(happened, SentLetter):
            return
        self._count += 1
        stem = self._folder / f"{self._count:03}-{happened.kind}"
        stem.with_suffix(".eml").write_bytes(happened.mail.raw)
        page = body(happened.parsed(), "html")
        if page is not None:
            stem.with_suffix(".html").write_text(page, encoding="utf-8")
