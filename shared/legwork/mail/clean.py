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
_CONTROL = regex(r"[\x00-\x08\x0b-\x1f\x7f]")  # what is to do in ASCII
_LINE_END = regex(r"[\r\x0b\x0c\x85\u2028\u2029]")


def cleaned(text: str) -> str:
    """The text with line ends as LF, every kind of space as a plain one, and nothing invisible."""
    text = text.replace("\r\n", "\n")
    if text.isascii() and (text.replace("\n", "").isprintable() or not _CONTROL.search(text)):
        return text
    return _SPACE.sub(" ", _DROP.sub("", _LINE_END.sub("\n", text)))


def one_line(text: str) -> str:
    """The text cleaned, on one line, with single spaces."""
    return " ".join(cleaned(text).split())
