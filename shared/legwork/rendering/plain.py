"""A sheet as plain text, set with care: 72 columns, hanging indents, links unbroken."""

import unicodedata

from legwork.rendering.blocks import (
    Action,
    Bar,
    Bars,
    Block,
    Bullets,
    Draft,
    Entries,
    Entry,
    Fact,
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
_SIGNATURE = "-- "  # RFC 3676 section 4.3: readers fold it away, answers leave it out
_WIDE = frozenset("WF")
_NARROW = regex("[\x00-\u02ff\u2010-\u2027]*")  # Latin and its punctuation: neither wide nor marks
_BLANKS = regex(r"[ \t\n]+")


def to_text(sheet: Sheet) -> str:
    """The plain text of a letter. Lines end with a line feed, the last one too."""
    parts = [_underlined(sheet.title, "="), *(_block(block) for block in sheet.blocks)]
    parts[1] = parts[1].lstrip("\n")  # a heading right under the title needs no second empty line
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> str:  # noqa: C901, PLR0911  # one line a block
    match block:
        case Heading(text):
            return "\n" + _underlined(text, "-")
        case Subheading(text):
            return _wrapped(f"{text}:")
        case Paragraph(text):
            return _wrapped(text)
        case FactList(facts):
            return _facts(facts)
        case Entries(entries):
            return "\n".join(_entry(entry) for entry in entries)
        case Bullets(items):
            return "\n".join(_wrapped(item, "- ", "  ") for item in items)
        case Numbered(items):
            return "\n".join(_wrapped(item, f"{number:>2}. ", "    ") for number, item in enumerate(items, 1))
        case Quote(text, by):
            head = [_wrapped(f"{by}:")] if by else []
            return "\n".join([*head, *(_wrapped(line, "    ", "    ") for line in text.split("\n"))])
        case Bars(bars):
            return _bars(bars)
        case Draft():
            return _draft(block)
        case Action(label, href):
            return f"{label}:\n{href}"
        case Footer(text):
            return f"{_SIGNATURE}\n{_wrapped(text)}"


def _underlined(text: str, mark: str) -> str:
    lines = _wrapped(text)
    return f"{lines}\n{mark * min(COLUMNS, max(columns(line) for line in lines.split(chr(10))))}"


def _facts(facts: tuple[Fact, ...]) -> str:
    room = max((width for fact in facts if (width := columns(fact.label) + 2) <= _LABEL_COLUMNS), default=2)
    return "\n".join(_fact(fact, room) for fact in facts)


def _fact(fact: Fact, room: int) -> str:
    label = f"{fact.label}:"
    padding = " " * max(1, room - columns(label))
    value = f"{fact.value} ({fact.note})" if fact.note else fact.value
    if columns(label) > room:
        return f"{label}\n{_wrapped(value, '  ', '  ')}"
    return _wrapped(value, label + padding, " " * room)


def _entry(entry: Entry) -> str:
    head = f"{entry.name} ({entry.work})" if entry.work else entry.name
    lines = [_wrapped(head, "- ", "  ")] + ([_wrapped(entry.next, "  ", "  ")] if entry.next else [])
    return "\n".join(lines)


def _bars(bars: tuple[Bar, ...]) -> str:
    room = min(_BAR_LABEL_COLUMNS, max(columns(bar.label) for bar in bars) + 2)
    return "\n".join(_bar(bar, room) for bar in bars)


def _bar(bar: Bar, room: int) -> str:
    """The number stands beside its bar: nobody has to count."""
    label = f"{bar.label}:"
    full = bar.percent * _BAR_COLUMNS // 100
    drawn = "#" * full + "." * (_BAR_COLUMNS - full)
    head = f"{label}{' ' * max(1, room - columns(label))}{drawn} {bar.said}"
    return _wrapped(f"({bar.note})", f"{head} ", " " * room) if bar.note else head


def _draft(draft: Draft) -> str:
    head = [f"{name}: {value}" for name, value in (("To", draft.to), ("Bcc", draft.bcc)) if value]
    body = "\n".join(_wrapped(line) for line in draft.body.split("\n"))
    return "\n".join(["----- draft -----", *head, f"Subject: {draft.subject}", "", body, "----- end of draft -----"])


def _wrapped(text: str, first: str = "", rest: str = "") -> str:
    if _is_narrow(text) and _is_narrow(first):
        return _wrapped_narrow(text, first, rest)
    lines: list[str] = []
    line, taken, empty = first, columns(first), True
    for word in _BLANKS.split(text.strip()):
        width = columns(word)
        if not empty and taken + 1 + width > COLUMNS:
            lines.append(line)
            line, taken, empty = rest, columns(rest), True
        line, taken = (line + word, taken + width) if empty else (f"{line} {word}", taken + 1 + width)
        empty = False
    return "\n".join((*lines, line)).rstrip(" ") if text.strip() else ""


def _wrapped_narrow(text: str, first: str, rest: str) -> str:
    """The same where a character is a column, as it nearly always is."""
    left = text.strip()
    if "  " in left or "\n" in left or "\t" in left:
        left = _BLANKS.sub(" ", left)
    if not left or len(first) + len(left) <= COLUMNS:
        return left and first + left
    lines, indent = [], first
    while len(left) > (room := COLUMNS - len(indent)):
        end = left.rfind(" ", 0, room + 1)
        end = end if end > 0 else left.find(" ")
        if end < 0:
            break
        lines.append(indent + left[:end])
        left, indent = left[end + 1 :], rest
    return "\n".join((*lines, indent + left))


def columns(text: str) -> int:
    """How many columns a terminal gives to the text (UAX #11; marks take none)."""
    if _is_narrow(text):
        return len(text)
    return sum(
        0 if unicodedata.combining(one) else 2 if unicodedata.east_asian_width(one) in _WIDE else 1 for one in text
    )


def _is_narrow(text: str) -> bool:
    return text.isascii() or _NARROW.fullmatch(text) is not None
