"""Frozen values: dataclasses that a cold start can afford, which makes a hundred of their classes, and a mail too."""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

_Value = TypeVar("_Value")
_FEW = 3  # fields: with more, two changes of the class are quicker than to put each
_become = vars(object)["__class__"].__set__  # an assignment to `__class__` that no class refuses


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[_Value]) -> type[_Value]:
    """What `dataclass(frozen=True, slots=True)` makes of a class: made in half the time, and its values in a third.

    To compare, hash, print, copy and refuse is written once here, where a dataclass compiles it anew for each class.
    """
    made = dataclass(init=False, slots=True, eq=False, repr=False)(cls)
    of_made = fields(made)  # type: ignore[arg-type]  # it is one now
    for method in (*_comparing(of_made), _printing(of_made), _copying(of_made), _initialising(made, of_made)):
        if method.__name__ not in vars(cls):
            setattr(made, method.__name__, method)
    made.__setattr__ = made.__delattr__ = _refused  # type: ignore[method-assign]
    return made


def _refused(self: object, name: str, *_value: object) -> NoReturn:
    raise FrozenInstanceError(f"a {type(self).__qualname__} is frozen: {name!r} stays as it is")


def _initialising(made: type, of_class: tuple[Field[Any], ...]) -> Callable[..., None]:
    """Its `__init__`. The few fields of a small class are put by their slots, which do not know of the refusal.

    While that of a larger one runs, the object is of a class that differs in nothing but to take assignments: to pass
    the refusal by, one assignment after the other, takes longer then.
    """
    given = [one for one in of_class if one.init]
    known: dict[str, Any] = {"_MISSING": MISSING, "_new": {one.name: one.default_factory for one in given}}
    last = ["self.__post_init__()"] if hasattr(made, "__post_init__") else []
    if len(given) <= _FEW:
        known |= {f"_put_{one.name}": vars(made)[one.name].__set__ for one in given}
        lines = [*(f"_put_{one.name}(self, {_taken(one)})" for one in given), *last, "pass"]
    else:
        opened = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
        known |= {"_frozen": made, "_open": type(made.__name__, (made,), opened), "_become": _become}
        lines = ["_become(self, _open)", *(f"self.{one.name} = {_taken(one)}" for one in given), *last]
        lines.append("self.__class__ = _frozen")
    head = f"def __init__({', '.join(('self', *(one.name for one in given)))}):"
    exec("\n ".join((head, *lines)), known)  # noqa: S102 - as a dataclass does
    init: Callable[..., None] = known["__init__"]
    init.__defaults__ = tuple(one.default for one in given if _is_optional(one))
    return init


def _taken(one: Field[Any]) -> str:
    if one.default_factory is MISSING:
        return one.name
    return f"_new['{one.name}']() if {one.name} is _MISSING else {one.name}"


def _is_optional(one: Field[Any]) -> bool:
    return one.default is not MISSING or one.default_factory is not MISSING


def _comparing(of_class: tuple[Field[Any], ...]) -> tuple[Callable[..., Any], Callable[..., Any]]:
    compared = attrgetter("__class__", *(one.name for one in of_class if one.compare))

    def __eq__(self: object, other: object) -> bool:  # noqa: N807 - for the class
        return compared(self) == compared(other) if self.__class__ is other.__class__ else NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807 - for the class
        return hash(compared(self))

    return __eq__, __hash__


def _printing(of_class: tuple[Field[Any], ...]) -> Callable[[object], str]:
    printed = tuple(one.name for one in of_class if one.repr)

    def __repr__(self: object) -> str:  # noqa: N807 - for the class
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in printed)
        return f"{type(self).__qualname__}({shown})"

    return __repr__


def _copying(of_class: tuple[Field[Any], ...]) -> Callable[[object], tuple[type, tuple[Any, ...]]]:
    given = tuple(one.name for one in of_class if one.init)

    def __reduce__(self: object) -> tuple[type, tuple[Any, ...]]:  # noqa: N807 - for the class
        return type(self), tuple(getattr(self, name) for name in given)

    return __reduce__
