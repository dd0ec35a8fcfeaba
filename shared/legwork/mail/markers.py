# ruff: noqa: RUF001 - the full-width colon and the dashes that clients write are meant
"""Where in a text another message begins: dividers, header blocks, attributions."""

import re
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto, unique

from legwork.mail.attributions import MAX_LINES, attribution, is_closed, may_open
from legwork.mail.header_blocks import Block, Context, glued_block, header_block, may_be_field
from legwork.mail.quoted_dates import quoted_date
from legwork.mail.tables.dividers import ENDS, FORWARD_PREFIXES, FORWARDED, ORIGINAL, REPLY_PREFIXES
from legwork.values.frozen import frozen
from legwork.values.people import Mailbox
from legwork.values.regexes import regex

_RULED = regex(
    r"^[\s*>]{0,8}[-\u2010-\u2015\u2212_=*~+#]{2,60}\s{0,4}(\w[^\n]{2,80}?)\s{0,4}[-\u2010-\u2015\u2212_=*~+#]{2,60}[\s*:]{0,6}(.*)"
)
_RULE = regex(r"^\s{0,8}[-_=*~\u2500\u2014]{5,200}\s*$")
_PREFIX = regex(r"\s{0,4}([^\s:：\[\]()]{1,14}(?:\s[^\s:：]{1,14})?)\s?(?:\[\d{1,3}\])?[:：]")
_FORWARDED = frozenset(phrase.casefold() for phrase, _ in FORWARDED)
_ORIGINAL = frozenset(phrase.casefold() for phrase, _ in ORIGINAL)
_TWO_LANGUAGES = regex(r"\s?(?:/|---)\s?")
_ENDS = frozenset(phrase.casefold() for phrase, _ in ENDS)
_MAX_LINE, _MAX_END, _MAX_PHRASE = 4_000, 200, 120
_DATE_LINE = 5  # words
_HEADER_LINES = 20


@unique
class Sort(Enum):
    """What announces the message."""

    FORWARDED = auto()  # a divider that says so
    ORIGINAL = auto()  # a divider of a reply or a forward, or a header block alone
    WROTE = auto()  # an attribution


@frozen
class Marker:
    """The announcement of another message: lines `start` up to `end`, and what they say of it."""

    sort: Sort
    start: int
    end: int
    from_: Mailbox | None = None
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    subject: str | None = None
    dated_at: datetime | None = None

    @property
    def bare(self) -> bool:
        """A divider alone; the header block may stand inside the quotation below."""
        return self.sort is not Sort.WROTE and self.from_ is None


def marker_at(lines: list[str], number: int, context: Context) -> Marker | None:
    """The announcement that begins with this line; None where there is none."""
    line = lines[number]
    if not line.strip() or len(line) > _MAX_LINE:
        return None
    ruled = _ruled(line)
    sort, rest = _divider(line, ruled)
    if sort:
        return _announced(sort, rest, lines, number, context)
    alone = not line[0].isalnum() and _RULE.match(line)
    if alone or ruled:
        block = _block_below(lines, number + 1, context)
        if block or alone:
            return _marker(Sort.ORIGINAL, number, block) if block else None
    block = header_block(lines, number, context) or _dated_block(lines, number, context)
    return _marker(Sort.ORIGINAL, number, block) if block else _attributed(lines, number, context)


def places(lines: list[str]) -> bytearray:
    """For each line whether an announcement, the end of a forwarded message or a quotation may begin with it.

    What begins with a letter or a digit does so only above or at a header line, above or at a line that ends in a
    colon, or as an attribution that needs none.
    """
    found = bytearray(len(lines))
    for number, line in enumerate(lines):
        if not line:
            continue
        if not line[0].isalnum():
            found[number] = True
        if ":" in line or "：" in line:
            if may_be_field(line):
                found[max(number - 1, 0) : number + 1] = b"\1" * min(number + 1, 2)
            if line.rstrip(" \t*>").endswith((":", "：")):
                for start in range(max(number - MAX_LINES + 1, 0), number):
                    found[start] = found[start] or may_open(lines, start)
                found[number] = True
        if "@" in line and is_closed(line.strip()):
            found[number] = True
    return found


def is_end(line: str) -> bool:
    """Whether the line closes a forwarded message."""
    found = _ruled(line) if len(line) < _MAX_END else None
    return found is not None and _phrase(found[1]) in _ENDS


def is_forward_subject(subject: str | None) -> bool | None:
    """True for "Fwd: …", False for "Re: …", None where the outermost prefix is neither."""
    found = _PREFIX.match((subject or "")[:60])
    if not found:
        return None
    prefix = found[1].casefold().strip()
    if prefix in FORWARD_PREFIXES:
        return True
    return False if prefix in REPLY_PREFIXES else None


def _ruled(line: str) -> re.Match[str] | None:
    """The line as words between rules; None where it does not begin with one."""
    return None if line[:1].isalnum() else _RULED.match(line)


def _divider(line: str, found: re.Match[str] | None) -> tuple[Sort | None, str]:
    """The sort of a divider line and what stands behind it on the same line."""
    if found is None and not (len(line) < _MAX_PHRASE and line.rstrip(" *\t").endswith((":", "："))):
        return None, ""
    phrase = _phrase(found[1] if found else line[:_MAX_PHRASE])
    rest = found[2] if found else ""
    both = _TWO_LANGUAGES.split(phrase) if "/" in phrase or "---" in phrase else [phrase]
    if not _FORWARDED.isdisjoint(both):
        return Sort.FORWARDED, rest
    if phrase.startswith(("forwarded by", "weitergeleitet von")):
        return Sort.FORWARDED, rest
    return (Sort.ORIGINAL, rest) if found and phrase in _ORIGINAL else (None, "")


def _phrase(text: str) -> str:
    return " ".join(text.strip(" *\t:：-_").casefold().split())


def _announced(sort: Sort, rest: str, lines: list[str], number: int, context: Context) -> Marker:
    bare = Marker(sort, number, number + 1)
    block = glued_block(rest, number, context) if rest.strip() else None
    if block is None and rest.strip():  # Yahoo's plain text has the first field behind the divider
        block = header_block([*lines[:number], rest, *lines[number + 1 : number + _HEADER_LINES]], number, context)
    below = _next(lines, number + 1)
    block = block or header_block(lines, below, context, announced=True)
    if block:
        marker = _marker(sort, number, block)
        again = lines[number] in lines[marker.end : marker.end + 1]  # Zoho writes the divider twice
        return replace(marker, end=marker.end + again)
    found = attribution(lines, below, context) if below < len(lines) else None
    return Marker(sort, number, found.end, found.from_, dated_at=found.dated_at) if found else bare


def _block_below(lines: list[str], number: int, context: Context) -> Block | None:
    """The header block below a rule, its fields on lines of their own or all in one."""
    place = _next(lines, number)
    if place >= len(lines):
        return None
    if ":" not in lines[place]:
        return None
    return header_block(lines, place, context) or glued_block(lines[place], place, context, ruled=True)


def _dated_block(lines: list[str], number: int, context: Context) -> Block | None:
    """A header block without a date, right below a short line that holds it ("Message du 02/03/26 09:00")."""
    line = lines[number]
    if number + 1 == len(lines) or not may_be_field(lines[number + 1]) or len(line.split()) > _DATE_LINE:
        return None
    date = quoted_date(line, context.zone, context.latest)
    block = header_block(lines, number + 1, context) if date else None
    return replace(block, dated_at=date.moment) if block and date and block.dated_at is None else None


def _attributed(lines: list[str], number: int, context: Context) -> Marker | None:
    """The attribution that begins here, with the header block of the same author below it (Lotus Notes)."""
    found = attribution(lines, number, context)
    if not found:
        return None
    block = header_block(lines, _next(lines, found.end), context) if found.from_ else None
    if block and found.from_ and block.from_ and found.from_.email == block.from_.email is not None:
        return _marker(Sort.WROTE, number, block)
    return Marker(Sort.WROTE, number, found.end, found.from_, dated_at=found.dated_at)


def _next(lines: list[str], number: int) -> int:
    """The next line that is not blank, at most three on."""
    last = min(number + 3, len(lines))
    return next((place for place in range(number, last) if lines[place].strip()), number)


def _marker(sort: Sort, start: int, block: Block) -> Marker:
    return Marker(sort, start, block.end, block.from_, block.to, block.cc, block.subject, block.dated_at)


def merged(divider: Marker, block: Marker) -> Marker:
    """A bare divider and the header block that stands inside the quotation below it."""
    return replace(block, sort=divider.sort)
