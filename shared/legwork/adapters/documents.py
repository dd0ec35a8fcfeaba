"""JSON that others sent, asked field by field.

A validating library would build its models at every cold start, for a dozen fields of three documents.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from legwork.values.errors import NaiveTimeError, PermanentError
from legwork.values.times import utc


class NotificationError(PermanentError):
    """A message that is not of the shape that its source sends. The text names fields, never their values."""


class Document:
    """A JSON object. A path names the fields that lead to a value; what stands there is as asked or it raises.

    Every method raises NotificationError; with `otherwise` a value that is absent or null is that instead.
    """

    def __init__(self, root: Any, name: str) -> None:
        self._root = root
        self._name = name

    @classmethod
    def of(cls, body: str, name: str) -> "Document":
        """Read a body; `name` says in errors what it should have been."""
        try:
            return cls(json.loads(body), name)
        except ValueError:
            raise NotificationError(f"not a {name}: no JSON") from None

    def text(self, *path: str, otherwise: str | None = None) -> str:
        """A text; one that is asked for without another is never empty."""
        value = self._at(path)
        if value is None and otherwise is not None:
            return otherwise
        if not isinstance(value, str) or (otherwise is None and not value):
            raise self._fault(path)
        return value

    def texts(self, *path: str) -> tuple[str, ...]:
        """A list of texts; absent, it is empty."""
        value = self._at(path)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self._fault(path)
        return tuple(value)

    def parts(self, *path: str) -> "tuple[Document, ...]":
        """A list of objects; absent, it is empty."""
        value = self._at(path)
        if value is None:
            return ()
        if not isinstance(value, list):
            raise self._fault(path)
        return tuple(Document(one, f"{self._name}, {'.'.join(path)}") for one in value)

    def mapping(self, *path: str) -> Mapping[str, Any]:
        """An object as it stands; absent, it is empty."""
        value = self._at(path)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self._fault(path)
        return value

    def moment(self, *path: str) -> datetime:
        """An instant that states its offset, in UTC."""
        try:
            return utc(datetime.fromisoformat(self.text(*path)))
        except (ValueError, NaiveTimeError):
            raise self._fault(path) from None

    def expect(self, value: str, *path: str) -> None:
        """See to it that this value stands there."""
        if self._at(path) != value:
            raise self._fault(path)

    def _at(self, path: tuple[str, ...]) -> Any:
        value = self._root
        for place, name in enumerate(path):
            if value is None and place:
                return None
            if not isinstance(value, dict):
                raise self._fault(path[:place])
            value = value.get(name)
        return value

    def _fault(self, path: tuple[str, ...]) -> NotificationError:
        return NotificationError(f"not a {self._name}: {'.'.join(path) or 'no object'}")
