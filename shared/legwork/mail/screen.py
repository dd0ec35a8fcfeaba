"""What is checked on the raw bytes before they are parsed."""

from legwork.mail.caps import Caps
from legwork.values.errors import UnreadableMailError
from legwork.values.regexes import regex

_HEADERS_END = regex(rb"\r?\n\r?\n|\r\r")


def screened(data: bytes, caps: Caps) -> bytes:
    """The bytes ready for the parser: nothing before the first header.

    Raises UnreadableMailError where there is more than a mail may have (`too_large`), or nothing to read (`no_mail`).
    """
    if len(data) > caps.total_bytes:
        raise UnreadableMailError("too_large")
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if not data.strip(b" \t\r\n\0"):
        raise UnreadableMailError("no_mail")
    if len(data) > caps.header_block_bytes and b":" in data[:1000].split(b"\n", 1)[0]:
        end = _HEADERS_END.search(data)
        if end is None or end.start() > caps.header_block_bytes:
            raise UnreadableMailError("too_large")
    return data
