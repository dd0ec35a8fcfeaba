"""A sheet as plain text, set with care: 72 columns, hanging indents, links unbroken."""

import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from legwork.rendering.blocks import (
    Action,
    Bar,
    Bars,
    Bullets,
    Draft,
    Entries,
    Entry,
    FactList,
    Footer,
    Heading,
    Numbered,
    Paragraph,
    Quote,
    Sheet,
    Subheading,
)
from legwork.values.regexes import regex

COLUMNS = 72  # RFC 5322 section 2.1.1 asks for 78; two levels of quoting must still fit
_LABEL_COLUMNS = 18
_BAR_LABEL_COLUMNS, _BAR_COLUMNS = 30, 10
_OWN_WORDS = 256  # remembered: headings and last lines, which hold nothing that others wrote
_SIGNATURE = "-- "  # RFC 3676 section 4.3: readers fold it away, answers leave it out
_WIDE = frozenset("WF")
_NARROW = regex("[\x00-\u02ff\u2010-\u2027]*")  # Latin and its punctuation: neither wide nor marks
_BLANKS = regex(r"[ \t\n]+")


def to_text(sheet: Sheet) -> str:
    """The plain text of a letter. Lines end with a line feed, the last one too."""
    parts = [_underlined(sheet.title, "="), *[_SET[type(block)](block) for block in sheet.blocks]]
    parts[1] = parts[1].lstrip("\n")  # a heading right under the title needs no second empty line
    return "\n\n".join(parts) + "\n"


def _bullets(block: Bullets) -> str:
    return "\n".join([_wrapped(item, "- ", "  ") for item in block.items])


def _numbered(block: Numbered) -> str:
    return "\n".join([_wrapped(item, f"{number:>2}. ", "    ") for number, item in enumerate(block.items, 1)])


def _quote(block: Quote) -> str:
    head = [_wrapped(f"{block.by}:")] if block.by else []
    return "\n".join([*head, *[_wrapped(line, "    ", "    ") for line in block.text.split("\n")]])


@lru_cache(_OWN_WORDS)
def _footer(text: str) -> str:
    return f"{_SIGNATURE}\n{_wrapped(text)}"


@lru_cache(_OWN_WORDS)
def _heading(text: str) -> str:
    return "\n" + _underlined(text, "-")


def _underlined(text: str, mark: str) -> str:
    lines = _wrapped(text)
    width = max(map(columns, lines.split("\n"))) if "\n" in lines else columns(lines)
    return f"{lines}\n{(mark * width)[:COLUMNS]}"


def _facts(block: FactList) -> str:
    widths = [columns(fact.label) + 2 for fact in block.facts]
    room = max([width for width in widths if width <= _LABEL_COLUMNS], default=2)
    rest = " " * room
    lines = []
    for fact, width in zip(block.facts, widths, strict=True):
        value = f"{fact.value} ({fact.note})" if fact.note else fact.value
        if width > room:
            lines.append(f"{fact.label}:\n{_wrapped(value, '  ', '  ')}")
        else:
            lines.append(_wrapped(value, f"{fact.label}: {rest[width:]}", rest))
    return "\n".join(lines)


def _entry(entry: Entry) -> str:
    head = f"{entry.name} ({entry.work})" if entry.work else entry.name
    lines = [_wrapped(head, "- ", "  ")] + ([_wrapped(entry.next, "  ", "  ")] if entry.next else [])
    return "\n".join(lines)


def _bars(block: Bars) -> str:
    room = min(_BAR_LABEL_COLUMNS, max([columns(bar.label) for bar in block.bars]) + 2)
    return "\n".join([_bar(bar, room) for bar in block.bars])


def _bar(bar: Bar, room: int) -> str:
    """The number stands beside its bar: nobody has to count."""
    label = f"{bar.label}:"
    full = bar.percent * _BAR_COLUMNS // 100
    drawn = "#" * full + "." * (_BAR_COLUMNS - full)
    head = f"{label}{' ' * max(1, room - columns(label))}{drawn} {bar.said}"
    return _wrapped(f"({bar.note})", f"{head} ", " " * room) if bar.note else head


def _draft(draft: Draft) -> str:
    head = [f"{name}: {value}" for name, value in (("To", draft.to), ("Bcc", draft.bcc)) if value]
    body = "\n".join([_wrapped(line) for line in draft.body.split("\n")])
    return "\n".join(["----- draft -----", *head, f"Subject: {draft.subject}", "", body, "----- end of draft -----"])


# How a block of each kind is set.
_SET: Mapping[type, Callable[[Any], str]] = {
    Heading: lambda block: _heading(block.text),
    Subheading: lambda block: _wrapped(f"{block.text}:"),
    Paragraph: lambda block: _wrapped(block.text),
    FactList: _facts,
    Entries: lambda block: "\n".join(map(_entry, block.entries)),
    Bullets: _bullets,
    Numbered: _numbered,
    Quote: _quote,
    Bars: _bars,
    Draft: _draft,
    Action: lambda block: f"{block.label}:\n{block.href}",
    Footer: lambda block: _footer(block.text),
}


def _wrapped(text: str, first: str = "", rest: str = "") -> str:
    left = text.strip()
    if "  " in left or "\n" in left or "\t" in left:
        left = _BLANKS.sub(" ", left)
    if not left:
        return ""
    line = first + left
    if not (line.isascii() or _NARROW.fullmatch(line)):
        return _wrapped_wide(left, first, rest)
    if len(line) <= COLUMNS:
        return line
    lines, start, stop, last = [], 0, max(0, COLUMNS - len(first)), len(left)
    room = COLUMNS - len(rest)
    while stop < last:
        end = left.rfind(" ", start, stop + 1)
        if end < 0 and (end := left.find(" ", start)) < 0:
            break
        lines.append(left[start:end])
        start = end + 1
        stop = start + room
    lines.append(left[start:])
    return first + f"\n{rest}".join(lines)


def _wrapped_wide(text: str, first: str, rest: str) -> str:
    """The same where a character may be two columns or none."""
    lines: list[str] = []
    line, taken, empty = first, columns(first), True
    for word in text.split(" "):
        width = columns(word)
        if not empty and taken + 1 + width > COLUMNS:
            lines.append(line)
            line, taken, empty = rest, columns(rest), True
        line, taken = (line + word, taken + width) if empty else (f"{line} {word}", taken + 1 + width)
        empty = False
    return "\n".join((*lines, line)).rstrip(" ")


def columns(text: str) -> int:
    """How many columns a terminal gives to the text (UAX #11; marks take none)."""
    if text.isascii() or _NARROW.fullmatch(text):
        return len(text)
    return sum(
        0 if unicodedata.combining(one) else 2 if unicodedata.east_asian_width(one) in _WIDE else 1 for one in text
    )
