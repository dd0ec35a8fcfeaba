"""Content-Transfer-Encoding (RFC 2045 section 6), undone whatever the damage."""

import binascii
import re
from contextlib import suppress
from string import ascii_letters, digits

from legwork.values.regexes import regex

_ALPHABET = (ascii_letters + digits + "+/=-_").encode()
_OTHERS = bytes(set(range(256)).difference(_ALPHABET))
_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_BOUNDARY = regex(rb"^--[^\r\n]*", re.MULTILINE)  # of a multipart that was cut
_LONGEST = 12  # characters to a space: text that only claims to be encoded has more spaces
_PADDING = regex(rb"=+")


def transfer_decoded(data: bytes, encoding: str) -> bytes:
    """The bytes that were encoded. An unknown encoding (uuencode too) leaves them as they are. Never raises."""
    kind = encoding.strip().lower()
    if kind.startswith("base64"):
        return _base64(data)
    if kind.startswith("quoted-printable"):
        return binascii.a2b_qp(data)
    return data


def _base64(data: bytes) -> bytes:
    """Each padded run on its own: some clients encode a part in pieces and glue the pieces. Prose stays as it is."""
    with suppress(binascii.Error):
        return binascii.a2b_base64(data.translate(None, b"\r\n"), strict_mode=True)
    if data.count(b" ") * _LONGEST > len(data):
        return data
    if b"--" in data:
        data = _BOUNDARY.sub(b"", data)
    plain = data.translate(_URL_SAFE, _OTHERS)
    return b"".join(_run(run) for run in _PADDING.split(plain) if len(run) > 1)


def _run(plain: bytes) -> bytes:
    whole = plain[: len(plain) - (len(plain) % 4 == 1)]
    return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))
