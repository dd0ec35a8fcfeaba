"""What was worked out for the words of one mail: kept while that mail is read, and gone with the reading.

Outside a reading nothing is kept. No word of a mail stays in memory when its reading has ended.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

_KEPT: ContextVar[dict[tuple[object, ...], Any] | None] = ContextVar("kept", default=None)
_UNKNOWN = object()

_Given = ParamSpec("_Given")
_Answer = TypeVar("_Answer")


@contextmanager
def one_reading() -> Iterator[None]:
    """While this is open, what is `remembered` is worked out once."""
    token = _KEPT.set({})
    try:
        yield
    finally:
        _KEPT.reset(token)


def remembered(function: Callable[_Given, _Answer]) -> Callable[_Given, _Answer]:
    """The pure function, which works out its answer once a reading. Its arguments can be hashed and go by place."""

    @wraps(function)
    def remembering(*given: Any) -> Any:
        kept = _KEPT.get()
        if kept is None:
            return function(*given)  # type: ignore[call-arg]  # those of the function
        key = (function, given)
        answer = kept.get(key, _UNKNOWN)
        if answer is _UNKNOWN:
            answer = kept[key] = function(*given)  # type: ignore[call-arg]  # those of the function
        return answer

    return cast("Callable[_Given, _Answer]", remembering)
