"""What a mail means, for people: a heading a file, a line a field, below it the words that it was read from."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from legwork.cli.terminal import BLUE, BOLD, QUIET, Paint

_PERSON = ("name", "email", "title", "company", "phone", "linkedin")
_PLACE = ("medium", "join_url", "phone", "location")
_INDENT = "  "


def lines(found: Mapping[str, Any], paint: Paint, width: int) -> Iterator[str]:
    """The reading of one file, as `legwork parse` gives it in JSON, at most `width` columns wide."""
    said = [str(found["intent"] or "no intent").replace("_", " "), found["kind"], f"{found['confidence']:.0%} sure"]
    yield f"{paint(found['file'], BOLD)}  {', '.join(one for one in said if one)}"
    rows = [(name, value) for name, value in _fields(found) if value]
    rows += [("asks", one["question"]) for one in found["unclear"]]
    yield from _table(rows, _INDENT, width, paint, BLUE)
    yield from _table(_evidence(found), _INDENT * 2, width, paint, QUIET)


def _table(rows: Sequence[tuple[str, str]], indent: str, width: int, paint: Paint, colour: str) -> Iterator[str]:
    """Two columns, the second with hanging lines; a name is said once for rows that follow each other."""
    names = max((len(name) for name, _ in rows), default=0)
    before = None
    for name, value in rows:
        room = max(20, width - len(indent) - names - 2)
        first, *rest = textwrap.wrap(value, room, break_on_hyphens=False) or [""]
        shown = "" if name == before else name
        yield f"{indent}{paint(shown, colour)}{' ' * (names - len(shown))}  {first}"
        yield from (f"{indent}{' ' * names}  {line}" for line in rest)
        before = name


def _fields(found: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "contact", _listed(found["contact"], _PERSON)
    yield "meeting", ("called off, " if found["called_off"] else "") + _meeting(found["meeting"])
    for slot in found["proposed"]:
        yield "offers", _span(slot)
    for person in found["referrals"]:
        yield "refers to", _listed(person, _PERSON[:4])
    yield "away until", found["away_until"] or ""
    if found["command"]:
        args = ", ".join(f"{name}: {value}" for name, value in found["command"]["args"].items() if value is not None)
        yield "command", f"{found['command']['name']}{f' ({args})' if args else ''}"
    for note in found["notes"]:
        yield f"note: {note['topic'].replace('_', ' ')}", " ".join(note["text"].split())
    yield "fit", ", ".join(f"{name} {value} of 5" for name, value in found["fit"].items())


def _listed(values: Mapping[str, Any] | None, names: Sequence[str]) -> str:
    said = [str(values[name]) for name in names if values[name]] if values else []
    return ", ".join("in person" if one == "in_person" else one for one in said)


def _meeting(meeting: Mapping[str, Any] | None) -> str:
    return ", ".join(one for one in (_span(meeting), _listed(meeting, _PLACE)) if one) if meeting else ""


def _span(slot: Mapping[str, Any]) -> str:
    """As in "Thu 24 Sep 2026 14:00 to 14:30 (-05:00)"; an end on another day is said with its day."""
    if not slot["start"]:
        return ""
    start, end = (datetime.fromisoformat(slot[name]) if slot[name] else None for name in ("start", "end"))
    assert start is not None  # noqa: S101  # looked at above
    day = "" if end is None else f" to {end:%H:%M}" if end.date() == start.date() else f" to {end:%a %d %b %Y %H:%M}"
    return f"{start:%a} {start.day} {start:%b %Y %H:%M}{day} ({start.isoformat()[-6:]})"


def _evidence(found: Mapping[str, Any]) -> list[tuple[str, str]]:
    """With --explain: each field with the words that it hangs on and the part of the mail that holds them."""
    kinds = [segment["kind"] for segment in found.get("segments", ())]
    said = [
        (field, f"\u201c{' '.join(word['text'].split())}\u201d ({kinds[word['segment']]})")
        for field, words in found.get("evidence", {}).items()
        for word in words
    ]
    return list(dict.fromkeys(said))
