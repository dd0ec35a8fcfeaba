"""What was worked out for the words of one mail: kept while that mail is read, and gone with the reading.

Outside a reading nothing is kept. No word of a mail stays in memory when its reading has ended.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, wraps
from typing import Any, ParamSpec, TypeVar, cast

_IS_OPEN: ContextVar[bool] = ContextVar("is_open", default=False)
_FORGET: list[Callable[[], None]] = []  # what each function that remembers has kept

_Given = ParamSpec("_Given")
_Answer = TypeVar("_Answer")


@contextmanager
def one_reading() -> Iterator[None]:
    """While this is open, what is `remembered` is worked out once; its end forgets it for all readings at the time."""
    token = _IS_OPEN.set(True)
    try:
        yield
    finally:
        _IS_OPEN.reset(token)
        for forget in _FORGET:
            forget()


def remembered(function: Callable[_Given, _Answer]) -> Callable[_Given, _Answer]:
    """The pure function, which works out its answer once a reading. Its arguments can be hashed and go by place."""
    known = cache(function)
    _FORGET.append(known.cache_clear)

    @wraps(function)
    def remembering(*given: Any) -> Any:
        return known(*given) if _IS_OPEN.get() else function(*given)  # type: ignore[call-arg]  # those of the function

    return cast("Callable[_Given, _Answer]", remembering)
