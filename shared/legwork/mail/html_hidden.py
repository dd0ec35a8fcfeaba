"""What of a page its reader does not see: preheaders, tracking text, layouts for another screen."""

import re

from legwork.values.regexes import regex

_ZERO = r"\s{0,3}:\s{0,3}0(?:\.0{1,3})?(?:px|pt|em|%)?\s{0,3}(?:;|!|$)"
_HIDDEN = regex(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all"
    rf"|(?:^|[;\s])(?:font-size|max-height|max-width|opacity){_ZERO}"
    r"|(?:^|[;\s])font-size\s{0,3}:\s{0,3}[01](?:\.\d{1,3})?px"
    r"|(?:^|[;\s])color\s{0,3}:\s{0,3}transparent"
    r"|(?:^|[;\s])(?:text-indent|left|top|margin-left)\s{0,3}:\s{0,3}-\d{4,6}(?:px|em)",
    re.IGNORECASE,
)
_NO_ROOM = regex(rf"(?:^|[;\s])(?:height|width){_ZERO}", re.IGNORECASE)
_CUT = regex(r"overflow\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_COLOR = regex(r"(?:^|[;\s])(background(?:-color)?|color)\s{0,3}:\s{0,3}([#\w]{3,20})", re.IGNORECASE)
_CLASS = regex(r"(?:[a-z]{1,10})?\.([\w-]{1,60})", re.IGNORECASE)
_BRACE = regex(r"[{}]")
_MAX_SHEET = 100_000


def hides(style: str) -> bool:
    """Whether a style attribute makes its element invisible."""
    if _HIDDEN.search(style) or (_NO_ROOM.search(style) and _CUT.search(style)):
        return True
    colors = {name.lower().partition("-")[0]: value.lower() for name, value in _COLOR.findall(style)}
    return "color" in colors and _full(colors["color"]) == _full(colors.get("background", ""))


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


def _full(color: str) -> str:
    """A colour in its long form."""
    short = color.startswith("#") and len(color) == len("#fff")
    color = "#" + "".join(digit * 2 for digit in color[1:]) if short else color
    return "#ffffff" if color == "white" else color
