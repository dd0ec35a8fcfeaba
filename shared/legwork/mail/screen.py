"""What is checked on the raw bytes, so that the standard library's parser is never handed a bomb."""

import re

from legwork.mail.caps import Caps
from legwork.values.errors import UnreadableMailError
from legwork.values.regexes import regex

_HEADERS_END = regex(rb"\r?\n\r?\n|\r\r")
_NAMED, _CONTAINERS = b"\ncontent-type:", (b"multipart/", b"message/")
_CONTAINER = regex(rb"\ncontent-type:\s{0,20}(?:multipart|message)/")  # in small letters
_FIELD = regex(rb"\ncontent-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*")  # so too
_BOUNDARY = regex(rb"boundary\s{0,9}=\s{0,9}\"?([^\s\";]{1,200})", re.IGNORECASE)
_CONTENT_TYPE = regex(rb"^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE)


def screened(data: bytes, caps: Caps) -> bytes:
    """The bytes ready for the parser: nothing before the first header, no Content-Type of hostile length.

    Raises UnreadableMailError where a hard cap is broken (`too_large`, `too_many_parts`, `too_deep`) or where there
    is nothing to read (`no_mail`).
    """
    if len(data) > caps.total_bytes:
        raise UnreadableMailError("too_large")
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if not data.strip(b" \t\r\n\0"):
        raise UnreadableMailError("no_mail")
    if len(data) > caps.header_block_bytes and _starts_with_header(data):
        end = _HEADERS_END.search(data)
        if end is None or end.start() > caps.header_block_bytes:
            raise UnreadableMailError("too_large")
    small = b"\n" + data.lower()
    _check_structure(data, small, caps)
    if _longest_field(small) <= caps.content_type_bytes:
        return data
    return _CONTENT_TYPE.sub(lambda found: _short(found[0], caps.content_type_bytes), data)


def _starts_with_header(data: bytes) -> bool:
    return b":" in data[:1000].split(b"\n", 1)[0]


def _longest_field(small: bytes) -> int:
    """The length of the longest Content-Type, in bytes."""
    longest, place = 0, small.find(_NAMED)
    while place >= 0:
        field = _FIELD.match(small, place)
        longest = max(longest, field.end() - place if field else 0)
        place = small.find(_NAMED, place + 1)
    return longest


def _check_structure(data: bytes, small: bytes, caps: Caps) -> None:
    """Counts roughly first: hardly a mail can break a cap."""
    containers = sum(map(small.count, _CONTAINERS))
    if containers > caps.containers or containers * len(data) > caps.container_lines:
        containers = len(_CONTAINER.findall(small))
        lines = data.count(b"\n") + data.count(b"\r")
        if containers > caps.containers or containers * lines > caps.container_lines:
            raise UnreadableMailError("too_deep")
    if (
        len(data) > caps.boundary_lines * len(b"\n--")
        and _boundary_lines(data, caps.boundary_lines) > caps.boundary_lines
    ):
        raise UnreadableMailError("too_many_parts")


def _boundary_lines(data: bytes, enough: int) -> int:
    """How many lines are declared boundaries; every line with two hyphens where a declaration is encoded.

    Counted exactly where more than `enough` lines could be.
    """
    dashed = data.count(b"\n--") + data.count(b"\r--")
    if dashed <= enough:
        return dashed
    lines = [line for line in re.split(rb"[\r\n]+", data) if line.startswith(b"--")]
    if b"\\" in data or re.search(rb"boundary\*", data, re.IGNORECASE):
        return len(lines)
    declared = {b"--" + found for found in _BOUNDARY.findall(data)}
    return sum(line.rstrip() in declared for line in lines)


def _short(field: bytes, limit: int) -> bytes:
    """A field cut behind its last whole parameter within the limit."""
    return field if len(field) <= limit else field[:limit].rpartition(b";")[0] or field[:40]
