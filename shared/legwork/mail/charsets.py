"""Bytes to text, whatever their label says."""

import codecs
import re
from string import ascii_letters

from legwork.mail.clean import odd_signs
from legwork.values.regexes import regex

_UTF8, _WESTERN = "utf-8", "cp1252"

# Labels that Python does not know or reads too narrowly. Source: WHATWG Encoding Standard, section 4.2, unless said.
_LABELS = {
    "iso-8859-1": _WESTERN,
    "latin1": _WESTERN,
    "latin-1": _WESTERN,
    "us-ascii": _WESTERN,
    "ascii": _WESTERN,
    "ansi_x3.4-1968": _WESTERN,
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "hz-gb-2312": "hz",
    "big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601-1989": "cp949",
    "ksc5601": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "koi8-ru": "koi8-u",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "unicode-1-1-utf-7": "utf-7",  # RFC 1642
    "unicode-1-1-utf-8": _UTF8,
    "utf8": _UTF8,
    "utf8mb4": _UTF8,  # observed: scripts that hand on a database's name for it
    "cp-850": "cp850",  # observed: MIME::tools
}
# Codecs that are no character sets, or whose time is not linear (idna, punycode).
_ALLOWED = regex(
    r"(?:utf-?(?:8|7|16|32)|cp|iso|big5|gb|hz|euc|johab|koi8|mac|shift|tis|ptcp|kz|windows|hp-roman)[\w-]*", re.ASCII
)
_ASCII = bytes(range(128))
_LABEL = regex(r"[\w.:+-]{1,40}", re.ASCII)
_META = regex(rb"<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_ESCAPED_JAPANESE = regex(rb"\x1b\$[@B]")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")  # byte order marks
_MANY = 0.6  # of the letters: no western text has so many beyond ASCII
# UTF-8 that was read as windows-1252 and written as UTF-8 again: "Ã¼" for "ü".
_DOUBLED = regex(r"[\u00c2-\u00c5\u00ce-\u00d1\u00e2-\u00ef][\u0080-\u00bf\u0152-\u2122]")
_AS_BYTES = {ord(bytes([byte]).decode(_WESTERN, "ignore") or chr(byte)): chr(byte) for byte in range(0x80, 0x100)}


def codec(label: str | None) -> str | None:
    """The Python codec that a charset label means; None where it means none."""
    found = _LABEL.search((label or "").lower())
    if not found:
        return None
    name = _LABELS.get(found[0], found[0])
    if name in (_UTF8, _WESTERN):
        return name
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return known if _ALLOWED.fullmatch(known) else None


def declared_in_html(data: bytes) -> str | None:
    """The charset that a page's first kilobyte names."""
    found = _META.search(data, 0, 1024)
    return found[1].decode("ascii") if found else None


def decoded(data: bytes, label: str | None = None) -> str:
    """The text of the bytes: by their label where it holds, else as UTF-8, else as windows-1252. Never raises."""
    text = _read(data, label)
    if text.isascii() or not (_DOUBLED.search(odd_signs(text)) and _DOUBLED.search(text)):
        return text
    return "\n".join(map(_undoubled, text.split("\n")))


def _read(data: bytes, label: str | None) -> str:
    name = codec(label)
    if data.startswith(_UTF_16):
        return data.decode("utf-16", "replace")
    if b"\x1b" in data and _ESCAPED_JAPANESE.search(data) and (name is None or name in (_UTF8, _WESTERN)):
        name = "iso2022_jp_ext"
    if name in (None, _UTF8, _WESTERN):  # UTF-8 is its own proof: other text is hardly ever valid in it
        return _strict(data, _UTF8) or _mostly(data, name)
    text = _strict(data, name)
    return _strict(data, _UTF8) or data.decode(name, "replace") if text is None else text


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeError, ValueError):
        return None


def _mostly(data: bytes, name: str | None) -> str:
    """Broken UTF-8 stays UTF-8 where most of what is not ASCII is sound in it (a cut or one bad byte)."""
    as_utf8 = data.decode(_UTF8, "replace")
    high = len(data[:20_000].translate(None, _ASCII))
    if name != _WESTERN and as_utf8[:20_000].count("\ufffd") * 4 < high:
        return as_utf8
    if name is None and (cyrillic := _cyrillic(data)):
        return cyrillic
    return data.decode(_WESTERN, "replace")


def _cyrillic(data: bytes) -> str | None:
    """Unlabelled text with hardly a letter of ASCII, in one of the two encodings of Russian mail; else None."""
    letters = len(data) - len(data.translate(None, ascii_letters.encode()))
    high = len(data.translate(None, _ASCII))
    if high < (letters + high) * _MANY:
        return None
    texts = [data.decode(name, "replace") for name in ("cp1251", "koi8-r")]
    small = [sum("\u0430" <= char <= "\u044f" for char in text) for text in texts]
    best = max(small)
    return texts[small.index(best)] if best >= high * _MANY else None


def _undoubled(line: str) -> str:
    """A line of text that was encoded twice, encoded once; any other line as it is."""
    try:
        return line.translate(_AS_BYTES).encode("latin-1").decode(_UTF8)
    except UnicodeError:
        return line
