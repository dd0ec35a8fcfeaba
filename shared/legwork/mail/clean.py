"""The one place where text that came by mail is made plain: no control, bidi or zero-width characters."""

from legwork.values.regexes import regex

_DROPPED = (
    "\x00-\x08\x0e-\x1f"  # C0 controls but tab, line feed and (below) the line ends
    "\x7f-\x84\x86-\x9f"  # DEL and C1 controls, but NEL
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2060\u3164\ufeff\uffa0"  # invisible
    "\u200b-\u200f"  # zero-width space, joiners, marks of direction
    "\u202a-\u202e"  # bidi embeddings and overrides (Unicode TR9, TR36)
    "\u2061-\u206f"  # invisible operators, bidi isolates
    "\ud800-\udfff"  # lone surrogates: they cannot be encoded again
    "\ufff9-\ufffb"  # interlinear annotation
    "\U000e0000-\U000e007f"  # tags
)
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_DROP = regex(f"[{_DROPPED}]+")
_SPACE = regex(f"[{_SPACES}]")
_LINE_ENDS = "\r\x0b\x0c\x85\u2028\u2029"
_LINE_END = regex(f"[{_LINE_ENDS}]")
_TO_DO = regex(f"[{_DROPPED}{_SPACES}{_LINE_ENDS}]")
CONTROLS = bytes((*range(0x20), 0x7F))  # of ASCII
_PLAIN = bytes(range(0x80)).translate(None, CONTROLS) + b"\t\n"
_FEW = 8  # signs are replaced one after the other; more of them by their pattern


def cleaned(text: str) -> str:
    """The text with line ends as LF, every kind of space as a plain one, and nothing invisible."""
    text = text.replace("\r\n", "\n")
    signs = odd_signs(text)
    to_do = set(_TO_DO.findall(signs)) if signs else ()
    if len(to_do) > _FEW:
        return _SPACE.sub(" ", _DROP.sub("", _LINE_END.sub("\n", text)))
    for sign in to_do:
        text = text.replace(sign, "\n" if sign in _LINE_ENDS else " " if _SPACE.match(sign) else "")
    return text


def odd_signs(text: str) -> str:
    """What of a text is neither a printed sign of ASCII nor a tab nor a line feed: hardly anything."""
    return text.encode("utf-8", "surrogatepass").translate(None, _PLAIN).decode("utf-8", "surrogatepass")


def is_ascii_without(signs: bytes, text: str) -> bool:
    """Whether a text is ASCII and holds none of these signs of it."""
    return text.isascii() and len(text.encode().translate(None, signs)) == len(text)


def one_line(text: str) -> str:
    """The text cleaned, on one line, with single spaces."""
    return " ".join((text if text.isascii() and text.isprintable() else cleaned(text)).split())
