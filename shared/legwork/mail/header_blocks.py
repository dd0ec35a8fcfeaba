# ruff: noqa: RUF001 - the full-width colon and the dashes that clients write are meant
"""The header lines that a client writes above a message that it forwards or quotes."""

import re
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from legwork.mail.addresses import mailboxes
from legwork.mail.clean import one_line
from legwork.mail.quoted_dates import quoted_date
from legwork.mail.tables.header_labels import BEHALF, FIELDS, LABELS, OTHER
from legwork.values.frozen import frozen
from legwork.values.people import Mailbox
from legwork.values.regexes import regex

_LINE = regex(r"^[\s*|]{0,8}([^\s:：*<>@\"][^:：*<>@\"]{0,29}?)[\s*]{0,4}[:：]\*{0,2}(?:\s(.*)|(\S.*))?$")
_GLUED_LABELS = {
    label: regex(rf"{re.escape(label)}\s?:|(?<=[>\w]){re.escape(label)}\s")
    for labels in LABELS.values()
    for label, _ in labels
}
# Lotus Notes: name, units and organization, domain; it is no address.
_NOTES = regex(
    r"\s{0,9}([^@<>/\"\s]{1,40}(?:\s[^@<>/\"\s]{1,40}){1,5})(?:/[^@<>/.]{1,40}){1,4}(?:@[\w-]{1,60})?\s{0,9}"
)
_BEHALF = regex(rf"\s(?:{'|'.join(re.escape(words) for words in BEHALF)})\s", re.IGNORECASE)
_KNOWN = frozenset((*FIELDS, *OTHER))
_LONGEST_LABEL = max(map(len, _KNOWN))
_ADDRESS_FIELDS = ("from_", "to", "cc")
_MAX_LINES, _MAX_FOLDED = 40, 200
_ALONE, _GLUED, _WHOLE = 2, 3, 4  # fields that prove a block, a glued one, a block that lacks none


@frozen
class Context:
    """What reading a header line needs: the zone of dates without one, and the date of the mail that quotes."""

    zone: tzinfo
    latest: datetime | None = None


@frozen
class Block:
    """The fields of a header block and the number of the line behind it."""

    end: int
    from_: Mailbox | None = None
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    subject: str | None = None
    dated_at: datetime | None = None


@dataclass(slots=True)
class _Fields:
    values: dict[str, str] = field(default_factory=dict)
    last: str = ""

    def add(self, name: str, value: str) -> None:
        self.last = name
        if name:
            self.values[name] = value

    def go_on(self, value: str) -> None:
        if self.last:
            self.values[self.last] += " " + value


def header_block(lines: list[str], start: int, context: Context, *, announced: bool = False) -> Block | None:
    """The block that begins with line `start`; None where there is none.

    `announced`: a divider stands above, so that the author alone will do. Otherwise it needs two fields and an author
    with an address or a date that can be read: prose has lines like "From: here" too.
    """
    if not announced and not (start < len(lines) and may_be_field(lines[start])):
        return None
    fields, end = _read(lines, start, bare=announced)
    values = fields.values
    if "from_" not in values or (len(values) < _ALONE and not announced):
        return None
    block = _block(values, end, context)
    known = block.from_ and block.from_.email
    if not announced and not known and (block.dated_at is None or "@" not in " ".join(values.values())):
        proven = block.dated_at is not None and {"to", "subject"} & values.keys()
        if not proven:
            return None
    return block


def glued_block(line: str, line_number: int, context: Context, *, ruled: bool = False) -> Block | None:
    """Yahoo writes all fields into one line without a break between them.

    `ruled`: a rule stands above, so that an author with an address and a date will do.
    """
    best: dict[str, str] = {}
    for language in LABELS:
        found = _glued(line, language)
        if len(found) > len(best):
            best = found
    if "from_" not in best or (len(best) < _GLUED and not ruled):
        return None
    block = _block(best, line_number + 1, context)
    known = block.from_ and block.from_.email and block.dated_at
    return block if len(best) >= _GLUED or known else None


def _read(lines: list[str], start: int, *, bare: bool) -> tuple[_Fields, int]:
    fields, end, number = _Fields(), start, start
    while number < min(len(lines), start + _MAX_LINES):
        line = lines[number]
        found = _field(line) or (_bare_field(line, fields) if bare else None)
        if found and (found[0] not in fields.values or not found[0]):
            fields.add(*found)
            end = number + 1
        elif found or not fields.values:
            break
        elif not line.strip():
            if not _goes_on(lines, number + 1, fields):
                break
        elif _LINE.match(line[:2_000]) and _next_is_missing(lines, number + 1, fields):
            fields.add("", "")  # a label that no table has
            end = number + 1
        elif _continues(line, fields) or (fields.last == "subject" and _next_is_missing(lines, number + 1, fields)):
            fields.go_on(line.strip())
            end = number + 1
        else:
            break
        number += 1
    return fields, end


def may_be_field(line: str) -> bool:
    """Whether what stands before the first colon is the label of a header line."""
    label = line.partition(":")[0].partition("：")[0].strip(" *|\t")
    return len(label) <= _LONGEST_LABEL and label.casefold() in _KNOWN


def _field(line: str) -> tuple[str, str] | None:
    """The name and value of a header line; the name is empty for a field that is not read."""
    found = _LINE.match(line[:2_000])
    if not found:
        return None
    label = found[1].strip().casefold()
    value = (found[2] or found[3] or "").strip(" *\t")
    if label in FIELDS:
        return FIELDS[label], value
    return ("", value) if label in OTHER else None


def _bare_field(line: str, fields: _Fields) -> tuple[str, str] | None:
    """A header line without a colon, as eM Client writes below its divider; the first one gives the author."""
    label, _, value = line.strip().partition(" ")
    name = FIELDS.get(label.casefold())
    return (name, value.strip()) if name and (fields.values or (name == "from_" and "@" in value)) else None


def _goes_on(lines: list[str], number: int, fields: _Fields) -> bool:
    """Whether a blank line stands inside the block: the next one is a field that is still missing."""
    return len(fields.values) < _WHOLE and _next_is_missing(lines, number, fields)


def _next_is_missing(lines: list[str], number: int, fields: _Fields) -> bool:
    if number >= len(lines):
        return False
    found = _field(lines[number])
    return bool(found and found[0] and found[0] not in fields.values)


def _continues(line: str, fields: _Fields) -> bool:
    """Whether a line goes on with a list of recipients, a wrapped author or a folded value."""
    value = fields.values.get(fields.last, "")
    if fields.last in ("to", "cc") and value.endswith((",", ";")):
        return True
    if fields.last in _ADDRESS_FIELDS and line.lstrip().startswith(("<", "[mailto:")):
        return True
    return fields.last in ("subject", *_ADDRESS_FIELDS) and line.startswith((" ", "\t")) and len(line) < _MAX_FOLDED


def _block(values: dict[str, str], end: int, context: Context) -> Block:
    date = quoted_date(values["date"], context.zone, context.latest) if "date" in values else None
    author = _author(values.get("from_", ""))
    subject = values.get("subject")
    return Block(
        end=end,
        from_=author,
        to=mailboxes(values.get("to", "")),
        cc=mailboxes(values.get("cc", "")),
        subject=one_line(subject) if subject is not None else None,
        dated_at=date.moment if date else None,
    )


def _author(value: str) -> Mailbox | None:
    """Who wrote it. Of "a@b on behalf of Ada" it is Ada, where the sender is no more than an address."""
    if "/" in value and (notes := _NOTES.fullmatch(value[:300])):
        return Mailbox(one_line(notes[1]), None)
    sender, behalf = [*_BEHALF.split(value, maxsplit=1), ""][:2]
    boxes, behind = mailboxes(sender), mailboxes(behalf)
    return behind[0] if behind and not (boxes and boxes[0].name) else next(iter(boxes), None)


def _glued(line: str, language: str) -> dict[str, str]:
    """The fields of one line in one language, cut where a label stands with a colon or glued to what precedes it."""
    text = line[:4_000]
    cuts: list[tuple[int, int, str]] = []
    for label, name in LABELS[language]:
        known = label in text and name not in {cut[2] for cut in cuts}
        found = _GLUED_LABELS[label].search(text) if known else None
        if found:
            cuts.append((*found.span(), name))
    cuts.sort()
    if not cuts or cuts[0][2] != "from_":
        return {}
    ends = [cut[0] for cut in cuts[1:]] + [len(text)]
    return {name: text[stop:end].strip() for (_, stop, name), end in zip(cuts, ends, strict=True)}
