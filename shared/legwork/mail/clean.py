"""The one place where text that came by mail is made plain: no control, bidi or zero-width characters."""

import re
from itertools import chain

_DROPPED = chain(
    range(0x09),  # C0 controls but tab, line feed and (below) the line ends
    range(0x0E, 0x20),
    range(0x7F, 0x85),  # DEL and C1 controls, but NEL
    range(0x86, 0xA0),
    (0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x2060, 0x3164, 0xFEFF, 0xFFA0),  # invisible
    range(0x200B, 0x2010),  # zero-width space, joiners, marks of direction
    range(0x202A, 0x202F),  # bidi embeddings and overrides (Unicode TR9, TR36)
    range(0x2061, 0x2070),  # invisible operators, bidi isolates
    range(0xD800, 0xE000),  # lone surrogates: they cannot be encoded again
    range(0xFFF9, 0xFFFC),  # interlinear annotation
    range(0xE0000, 0xE0080),  # tags
)
_SPACES = (0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
_TABLE = dict.fromkeys(_DROPPED) | dict.fromkeys(_SPACES, " ")
_LINE_END = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def cleaned(text: str) -> str:
    """The text with line ends as LF, every kind of space as a plain one, and nothing invisible."""
    return _LINE_END.sub("\n", text).translate(_TABLE)


def one_line(text: str) -> str:
    """The text cleaned, on one line, with single spaces."""
    return " ".join(cleaned(text).split())
