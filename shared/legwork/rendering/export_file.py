"""The export as JSON: everything, uncut, in words that a program can read."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, time
from json.encoder import encode_basestring, encode_basestring_ascii
from operator import attrgetter
from types import NoneType
from typing import Any, NamedTuple

from legwork.conversations.entry import Entry
from legwork.conversations.record import Record
from legwork.rendering.facts import File, LetterFacts

_INNER = frozenset({"version", "claimed_at", "ses_message_id"})  # how it is stored, nothing about the seeker


NAME = "legwork-export.json"


class _Kept(NamedTuple):
    """A conversation as it stands in the file: the fields of its record, and its entries as `history`."""

    record: Record
    history: tuple[Entry, ...]


def files(facts: LetterFacts) -> tuple[File, ...]:
    """One JSON object: `exported_at`, `settings`, `conversations` (the record and its `history`), `letters`."""
    histories = {one.id: one.entries for one in facts.history}
    records = (*((facts.record,) if facts.record else ()), *facts.others)
    everything = {
        "exported_at": facts.now,
        "settings": facts.profile,
        "conversations": [_Kept(record, histories.get(record.id, ())) for record in records],
        "letters": facts.letters,
    }
    return (File(NAME, "application/json", _text(everything)),)


def _text(everything: Mapping[str, Any]) -> str:
    text = _Writer(encode_basestring).written(everything)
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate, from mail that was decoded leniently
        return _Writer(encode_basestring_ascii).written(everything)
    return text


class _Writer:
    """Writes values as `json.dumps` with an indent of 1 does once they are made plain, but in one walk."""

    def __init__(self, quoted: Callable[[str], str]) -> None:
        self.quoted = quoted

    def written(self, value: Any, line: str = "\n") -> str:
        """The value; `line` is the end of a line with what stands before its pieces."""
        return _WAYS[type(value)](self, value, line)

    def mapping(self, value: Mapping[Any, Any], line: str) -> str:
        """An object, its keys in their order."""
        if not value:
            return "{}"
        keys = [f"{self.quoted(key)}: " for key in value]
        return self.fields(zip(keys, value.values(), strict=True), line)

    def fields(self, held: Iterable[tuple[str, Any]], line: str) -> str:
        """An object of these names, quoted and with their colons, and their values."""
        inner, quoted = f"{line} ", self.quoted
        pieces = [
            name + ("null" if one is None else quoted(one) if type(one) is str else _WAYS[type(one)](self, one, inner))
            for name, one in held
        ]
        return f"{{{inner}{f',{inner}'.join(pieces)}{line}}}" if pieces else "{}"

    def array(self, values: Sequence[Any], line: str) -> str:
        """An array in this order."""
        if not values:
            return "[]"
        inner = f"{line} "
        pieces = [f"{inner}{_WAYS[type(one)](self, one, inner)}" for one in values]
        return f"[{','.join(pieces)}{line}]"


_Way = Callable[[_Writer, Any, str], str]
_KINDS: Mapping[type, _Way] = {
    str: lambda writer, value, _: writer.quoted(value),
    Mapping: _Writer.mapping,
    tuple: _Writer.array,
    list: _Writer.array,
    frozenset: lambda writer, value, line: writer.array(sorted(value), line),
    date: lambda _, value, _line: f'"{value.isoformat()}"',
    time: lambda _, value, _line: f'"{value.isoformat()}"',
    bool: lambda _, value, _line: "true" if value else "false",
    int: lambda _, value, _line: str(value),
    float: lambda _, value, _line: repr(value),
    NoneType: lambda *_: "null",
}


class _Ways(dict[type, _Way]):
    """How values of a type are written, worked out when it is first met."""

    def __missing__(self, kind: type) -> _Way:
        if kind is _Kept:
            found: _Way = _of_kept()
        elif is_dataclass(kind):
            found = _of_dataclass(kind)
        else:
            found = next(way for one, way in _KINDS.items() if issubclass(kind, one))
        self[kind] = found
        return found


_WAYS = _Ways()


def _of_dataclass(kind: type[Any]) -> _Way:
    held = _held(kind)
    return lambda writer, value, line: writer.fields(held(value), line)


def _of_kept() -> _Way:
    held = _held(Record)
    return lambda writer, kept, line: writer.fields((*held(kept.record), ('"history": ', kept.history)), line)


def _held(kind: type[Any]) -> Callable[[Any], Iterable[tuple[str, Any]]]:
    """What gives the names of such a value's fields, quoted and with their colons, and what they hold."""
    names = _names(kind)
    quoted = [f'"{name}": ' for name in names]
    values = attrgetter("__class__", *names)  # the class, since one name alone would give no tuple
    return lambda value: zip(quoted, values(value)[1:], strict=True)


def _names(kind: type[Any]) -> tuple[str, ...]:
    """The fields of a dataclass that are the seeker's."""
    return tuple(one.name for one in fields(kind) if one.name not in _INNER)
