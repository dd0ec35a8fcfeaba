"""The export as JSON: everything, uncut, in words that a program can read."""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any

from legwork.rendering.facts import File, LetterFacts

_INNER = frozenset({"version", "claimed_at", "ses_message_id"})  # how it is stored, nothing about the seeker


NAME = "legwork-export.json"


def files(facts: LetterFacts) -> tuple[File, ...]:
    """One JSON object: `exported_at`, `settings`, `conversations` (the record and its `history`), `letters`."""
    histories = {one.id: one.entries for one in facts.history}
    records = (*((facts.record,) if facts.record else ()), *facts.others)
    everything = {
        "exported_at": facts.now.isoformat(),
        "settings": _plain(facts.profile),
        "conversations": [{**_plain(record), "history": _plain(histories.get(record.id, ()))} for record in records],
        "letters": _plain(facts.letters),
    }
    return (File(NAME, "application/json", _text(everything)),)


def _text(everything: Mapping[str, Any]) -> str:
    text = json.dumps(everything, ensure_ascii=False, indent=1)
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate, from mail that was decoded leniently
        return json.dumps(everything, indent=1)
    return text


def _same(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


_PLAIN: Mapping[type, Callable[[Any], Any]] = {one: one.isoformat for one in (datetime, date, time)}


def _plain(value: object) -> Any:
    if value is None or type(value) is str:
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value) if one.name not in _INNER}
    if isinstance(value, Mapping):
        return {str(_plain(key)): _plain(one) for key, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(_plain(one) for one in value)
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return _PLAIN.get(type(value), _same)(value)
