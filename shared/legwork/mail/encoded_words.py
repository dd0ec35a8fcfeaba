"""Header values as people read them: unfolded, RFC 2047 words decoded, in linear time."""

import re
from urllib.parse import unquote_to_bytes

from legwork.mail.charsets import decoded
from legwork.mail.clean import one_line
from legwork.mail.transfer import transfer_decoded
from legwork.values.regexes import regex

# RFC 2047 section 2; RFC 2231 section 5 adds the language. Spaces inside are wrong, and common.
_WORD = regex(r"=\?([\w!#$%&'+^`{|}~.-]{1,40})(?:\*[\w-]{0,20})?\?([bBqQ])\?([^?]*)\?=", re.ASCII)
_NO_BASE64 = regex(r"[^A-Za-z0-9+/=]")


def raw_text(value: str | bytes) -> str:
    """A header value as stored, its raw 8-bit characters read as UTF-8 or windows-1252."""
    if isinstance(value, str) and value.isascii() and "\x1b" not in value:  # ISO-2022 is ASCII with escapes
        return value
    return decoded(value if isinstance(value, bytes) else value.encode("utf-8", "surrogateescape"))


def words_decoded(text: str) -> str:
    """The text with its encoded words decoded; neighbours in one charset are joined first, as multi-byte text needs."""
    if "=?" not in text:
        return text
    out: list[str] = []
    run: list[tuple[str, str]] = []
    charset, end = "", 0
    for found in _WORD.finditer(text):
        between = text[end : found.start()]
        if run and (between.strip() or found[1].lower() != charset):
            out.append(decoded(_bytes_of(run), charset))
            run.clear()
        if not end or between.strip():
            out.append(between)
        charset, end = found[1].lower(), found.end()
        run.append((found[2].lower(), found[3]))
    out.append(decoded(_bytes_of(run), charset))
    out.append(text[end:])
    return "".join(out)


def header_text(value: str | bytes) -> str:
    """An unstructured header value as text on one line."""
    return one_line(words_decoded(raw_text(value)))


def _bytes_of(run: list[tuple[str, str]]) -> bytes:
    """The bytes of neighbouring words. Base64 that was cut within four digits goes on in the next word."""
    out: list[bytes] = []
    digits = ""
    for encoding, text in run:
        if digits and (encoding == "q" or len(digits) % 4 == 0 or digits.endswith("=")):
            out.append(transfer_decoded(digits.encode(), "base64"))
            digits = ""
        if encoding == "q":
            out.append(unquote_to_bytes(text.replace("%", "%25").replace("_", " ").replace("=", "%")))
        else:
            digits += _NO_BASE64.sub("", text)
    if digits:
        out.append(transfer_decoded(digits.encode(), "base64"))
    return b"".join(out)
