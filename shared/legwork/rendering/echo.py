"""The one place where what others wrote is made fit to be shown: no controls, no hidden order, no endless values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date, time
from enum import Enum
from operator import attrgetter, is_
from types import NoneType
from typing import Any, get_args

from legwork.rendering.facts import LetterFacts
from legwork.rendering.texts import SHORT, texts_of
from legwork.values.regexes import regex

_Cleaner = Callable[[Any, str], Any]

_NO_TEXT = (Enum, date, time, int, float, NoneType)

_CAP = 200
_CAPS: Mapping[str, int] = {  # characters, by the name of the field or of the entry in `about`
    "name": SHORT,
    "title": 120,
    "company": 120,
    "text": 4000,
    "question": 400,
    "choices": 2000,
    "join_url": 2000,
    "link": 2000,
    "draft": 6000,
    "files": 1000,
    "thread": 1000,
}
_WHOLE_OR_NOTHING = frozenset(
    {"join_url", "link", "linkedin", "email", "addresses"}
)  # half of an address is no address
_KEEPS_LINES = frozenset({"text", "draft"})

# UAX #9 bidirectional controls, deprecated format characters (Unicode 16, 23.3), zero-width space, word joiners,
# byte order mark, soft hyphen, interlinear marks, language tags, private use, C0 and C1 controls, surrogates.
# The joiners U+200C and U+200D stay: Persian and emoji need them.
_UNSEEN = regex(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e0fff]"
)
_BREAK = regex("\r\n|[\n\v\f\r\x85\u2028\u2029]")
_BLANKS = regex(r"[^\S\n]+")
_PRINTABLE = bytes(range(0x20, 0x7F))  # of ASCII
_MARKS = regex("([\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]{3})[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]+")


def line(text: str, cap: int = _CAP) -> str:
    """The text as one visible line of at most `cap` characters."""
    return _capped(" ".join(_visible(text).split()), cap)


def passage(text: str, cap: int = _CAPS["text"]) -> str:
    """The text with its line breaks, at most `cap` characters, never two empty lines in a row."""
    lines = [_BLANKS.sub(" ", one).strip() for one in _visible(text).split("\n")]
    kept = [one for index, one in enumerate(lines) if one or (index and lines[index - 1])]
    return _capped("\n".join(kept).strip("\n"), cap)


def made_visible(facts: LetterFacts) -> LetterFacts:
    """These facts with every string visible and capped; what is so already stays the same.

    Mappings that hold something become dicts. What no letter shows, `history` and `letters`, is left out.
    """
    shown = replace(facts, history=(), letters=()) if facts.history or facts.letters else facts
    return shown if _is_all_visible(*texts_of(shown)) else _walk(shown, "")


def _is_all_visible(short: Sequence[str | None], long: Sequence[tuple[str, str]]) -> bool:
    """Whether each of them is visible and within its cap as it stands. The short ones are looked at as one."""
    held = list(filter(None, short))
    if [text for text in held if len(text) > SHORT] or not _is_visible(" ".join(held)):
        return False
    return not [text for name, text in long if _string(text, name) is not text]


def _is_visible(text: str) -> bool:
    """Whether this is one visible line as it stands, as nearly all are, and so each of the lines it was made of."""
    if "  " in f" {text} ":
        return False
    if text.isascii():
        return not text.encode().translate(None, _PRINTABLE)  # thrice as quick as `isprintable`
    if not text.isprintable():
        return False
    of_the_world = " ".join([word for word in text.split(" ") if not word.isascii()])
    return not (_UNSEEN.search(of_the_world) or _MARKS.search(of_the_world))


def _visible(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text[:20_000]
    return _MARKS.sub(r"\1", _UNSEEN.sub("", _BREAK.sub("\n", text[:20_000])))


def _capped(text: str, cap: int) -> str:
    return text if len(text) <= cap else text[: cap - 1].rstrip() + "…"


def _walk(value: Any, name: str) -> Any:
    clean = _CLEANERS[type(value)]
    return clean(value, name) if clean else value


def _tuple(value: tuple[Any, ...], name: str) -> tuple[Any, ...]:
    walked = [clean(one, name) if (clean := _CLEANERS[type(one)]) else one for one in value]
    same = all(map(is_, walked, value))
    return value if same else tuple(one for one in walked if one is not None)


def _mapping(value: Mapping[Any, Any], _: str) -> Mapping[Any, Any]:
    walked = {key: _walk(one, str(key)) for key, one in value.items()}
    same = isinstance(value, dict) and all(map(is_, walked.values(), value.values()))
    return value if same else walked


def _string(value: str, name: str) -> str | None:
    name = name.removeprefix("arg_")
    cap = _CAPS.get(name, _CAP)
    keeps_lines = name in _KEEPS_LINES
    if len(value) <= cap and _is_visible(value.replace("\n\n", "\n").replace("\n", " ") if keeps_lines else value):
        return value
    if name in _WHOLE_OR_NOTHING and len(value) > cap:
        return None
    shown = passage(value, cap) if keeps_lines else line(value, cap)
    return value if shown == value else shown


def _of_dataclass(kind: type) -> _Cleaner | None:
    """Goes through the fields that may hold text, all at once: a letter's facts have thousands that cannot."""
    names = tuple(one.name for one in fields(kind) if _may_hold_text(one.type))
    values = attrgetter("__class__", *names)  # the class, since one name alone would give no tuple

    def cleaner(value: Any, _: str) -> Any:
        cleaned = {}
        for name, old in zip(names, values(value)[1:], strict=True):
            if old and (clean := _CLEANERS[type(old)]) and (new := clean(old, name)) is not old:
                cleaned[name] = new
        return replace(value, **cleaned) if cleaned else value

    return cleaner if names else None


def _may_hold_text(declared: Any) -> bool:
    """Whether a field that is declared so may hold a string that others wrote."""
    if parts := get_args(declared):
        return any(map(_may_hold_text, parts))
    return declared is not ... and not (isinstance(declared, type) and issubclass(declared, _NO_TEXT))


class _Cleaners(dict[type, _Cleaner | None]):
    """How values of a kind are gone through, worked out when it is first met; None where they hold nothing to show."""

    def __missing__(self, kind: type) -> _Cleaner | None:
        kinds: Mapping[type, _Cleaner | None] = {Enum: None, str: _string, tuple: _tuple, Mapping: _mapping}
        found = next((cleaner for one, cleaner in kinds.items() if issubclass(kind, one)), None)
        self[kind] = _of_dataclass(kind) if is_dataclass(kind) else found
        return self[kind]


_CLEANERS = _Cleaners()
