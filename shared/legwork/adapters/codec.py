"""Values of the core as JSON text and back, exactly: offsets to the second, lone surrogates, every dataclass field.

Fields that hold their default are left out, unknown ones are ignored, so a field with a default may be added at any
time. Why no pydantic here: its datetimes come back with a zone class of its own (`tzinfo is UTC` fails) and without
the seconds of an offset, it refuses lone surrogates, and building its schemas costs a cold start 80 ms (measured).
"""

import hashlib
import json
import types
import zlib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from legwork.values.errors import RuleError
from legwork.values.times import aware, utc

T = TypeVar("T")

PACK_FROM_BYTES = 700  # with keys and the rest near a write unit; below, compression saves none
KEY_BYTES = 512  # with a prefix well inside DynamoDB's 1,024 bytes for a sort key, and in three tags of SES
HEAD_BYTES = KEY_BYTES - 65  # room for "~" and the 64 digits of a SHA-256


def dump(value: object) -> str:
    """A value as JSON text that can be encoded as UTF-8. Raises NaiveTimeError."""
    text = json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate, from mail that was decoded leniently
        return json.dumps(_plain(value), separators=(",", ":"))
    return text


def load(cls: type[T], text: str) -> T:
    """The value that `dump` wrote. Raises RuleError where the text does not fit the class."""
    try:
        return cls(**_arguments(cls, json.loads(text)))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise RuleError(f"a stored {cls.__name__} cannot be read: {type(error).__name__}") from error


def pack(text: str) -> str | bytes:
    """The text itself, or its zlib form where it is long."""
    raw = text.encode()
    return zlib.compress(raw) if len(raw) > PACK_FROM_BYTES else text


def unpack(stored: str | bytes) -> str:
    """The text that `pack` took."""
    return stored if isinstance(stored, str) else zlib.decompress(stored).decode()


def sortable(moment: datetime) -> str:
    """An instant as ISO 8601 in UTC, of fixed width: the order of the texts is the order of time."""
    return utc(moment).isoformat(timespec="microseconds").replace("+00:00", "Z")


def instant(text: str) -> datetime:
    """The instant that `sortable` wrote, in UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)


def bounded(key: str) -> str:
    """A key as it is or, beyond KEY_BYTES, its beginning and a digest. Applied twice it changes nothing more."""
    raw = key.encode(errors="replace")  # a lone surrogate becomes "?"
    if len(raw) <= KEY_BYTES:
        return raw.decode()
    return f"{beginning(key)}~{hashlib.sha256(raw).hexdigest()}"


def beginning(key: str) -> str:
    """What every bounded key begins with whose full form begins with this text."""
    return key.encode(errors="replace")[:HEAD_BYTES].decode(errors="ignore")


def _plain(value: Any) -> Any:
    """The value as what JSON knows."""
    if is_dataclass(value):
        return {
            field.name: _plain(held)
            for field in fields(value)
            if (held := getattr(value, field.name)) != _default(field)
        }
    if isinstance(value, Mapping):
        return {str(key): _plain(held) for key, held in value.items()}
    if isinstance(value, frozenset):
        return sorted(_plain(held) for held in value)
    if isinstance(value, tuple | list):
        return [_plain(held) for held in value]
    if isinstance(value, date | time):
        return (aware(value) if isinstance(value, datetime) else value).isoformat()
    return value


def _default(field: Any) -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default


def _arguments(cls: type, plain: Mapping[str, Any]) -> dict[str, Any]:
    readers = _readers(cls)
    return {name: readers[name](held) for name, held in plain.items() if name in readers}


@cache
def _readers(cls: type) -> Mapping[str, Callable[[Any], Any]]:
    hints = get_type_hints(cls)
    return {field.name: _reader(hints[field.name]) for field in fields(cls)}


@cache
def _reader(hint: Any) -> Callable[[Any], Any]:
    """How a field of that type is read from what JSON knows."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        read = _reader(next(one for one in arguments if one is not type(None)))
        return lambda plain: None if plain is None else read(plain)
    if origin in (tuple, frozenset):
        read = _reader(arguments[0])
        return lambda plain: origin(read(held) for held in plain)
    if origin is Mapping:
        read_key, read_held = _reader(arguments[0]), _reader(arguments[1])
        return lambda plain: {read_key(key): read_held(held) for key, held in plain.items()}
    if is_dataclass(hint):
        cls: Any = hint
        return lambda plain: cls(**_arguments(cls, plain))
    if issubclass(hint, datetime | date | time):
        return _from_iso(hint)
    return hint if issubclass(hint, Enum) else _checked(hint)


def _from_iso(kind: Any) -> Callable[[Any], Any]:
    def read(plain: Any) -> Any:
        return kind.fromisoformat(plain)

    return read


def _checked(kind: type) -> Callable[[Any], Any]:
    def read(plain: Any) -> Any:
        if not isinstance(plain, kind):
            raise TypeError(kind.__name__)
        return plain

    return read
