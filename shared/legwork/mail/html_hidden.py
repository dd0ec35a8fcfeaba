"""What of a page its reader does not see: preheaders, tracking text, layouts for another screen."""

import re
from operator import methodcaller

from legwork.values.regexes import regex

_ZERO = r"0(?:\.0{1,3})?(?:px|pt|em|%)?\s{0,3}(?:!|$)"
_NONE, _FAR = regex(_ZERO), regex(r"-\d{4,6}(?:px|em)")
# property -> values of it that hide an element
_HIDING = {
    "display": regex("none"),
    "visibility": regex("hidden"),
    "mso-hide": regex("all"),
    "color": regex("transparent"),
    "font-size": regex(rf"{_ZERO}|[01](?:\.\d{{1,3}})?px"),
    **dict.fromkeys(("max-height", "max-width", "opacity"), _NONE),
    **dict.fromkeys(("text-indent", "left", "top", "margin-left"), _FAR),
}
_COLOR = regex(r"[#\w]{3,20}")
_CLASS = regex(r"(?:[a-z]{1,10})?\.([\w-]{1,60})", re.IGNORECASE)
_PARTS = methodcaller("partition", ":")
_BRACE = regex(r"[{}]")
_MAX_SHEET = 100_000


def hides(style: str) -> bool:
    """Whether a style attribute makes its element invisible."""
    stated = {name.strip(): value.strip() for name, _, value in map(_PARTS, style.lower().split(";"))}
    if any(_HIDING[name].match(stated[name]) for name in _HIDING.keys() & stated):
        return True
    if stated.get("overflow", "").startswith("hidden") and any(
        _NONE.match(stated.get(name, "")) for name in ("height", "width")
    ):
        return True
    color = _full(stated.get("color", ""))
    return bool(color) and color == _full(stated.get("background-color") or stated.get("background", ""))


def hidden_classes(sheet: str) -> frozenset[str]:
    """The classes that a style sheet hides on any screen. Rules for some screens alone (@media) do not count."""
    names: set[str] = set()
    selector, start, body, depth = "", 0, 0, 0
    for brace in _BRACE.finditer(sheet[:_MAX_SHEET]):
        if brace[0] == "{":
            if not depth:
                selector, body = sheet[start : brace.start()].replace("<!--", "").strip(), brace.end()
            depth += 1
            continue
        depth = max(depth - 1, 0)
        if not depth:
            start = brace.end()
            if not selector.startswith("@") and hides(sheet[body : brace.start()]):
                names.update(found[1] for part in selector.split(",") if (found := _CLASS.fullmatch(part.strip())))
    return frozenset(names)


def _full(value: str) -> str:
    """The colour in a value, in its long form; empty where there is none."""
    found = _COLOR.match(value)
    color = found[0] if found else ""
    short = color.startswith("#") and len(color) == len("#fff")
    color = "#" + "".join(digit * 2 for digit in color[1:]) if short else color
    return "#ffffff" if color == "white" else color
