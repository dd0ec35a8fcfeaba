"""The line above a quotation that says who wrote it and when: "On Monday, … wrote:"."""

import re
from dataclasses import dataclass
from datetime import datetime

from legwork.mail.addresses import display_name, mailboxes
from legwork.mail.header_blocks import Context
from legwork.mail.quoted_dates import QuotedDate, quoted_date
from legwork.mail.tables.attributions import FILLERS, OPENINGS, WROTE
from legwork.values.people import Mailbox

_VERB = re.compile(
    "|".join(
        rf"(?<!\w){re.escape(verb)}(?!\w)" for verb, _ in sorted(WROTE, key=lambda row: -len(row[0])) if verb.isascii()
    )
    + "|"
    + "|".join(re.escape(verb) for verb, _ in sorted(WROTE, key=lambda row: -len(row[0])) if not verb.isascii()),
    re.IGNORECASE,
)
_OPENING = re.compile(
    rf"(?:{'|'.join(re.escape(word) for word in sorted(OPENINGS, key=len, reverse=True))})\s", re.IGNORECASE
)
_FILLER = re.compile(
    rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in sorted(FILLERS, key=len, reverse=True))})(?!\w)", re.I
)
_ADDRESS = re.compile(r"[<(\[]{0,2}(?:mailto:)?[^\s<>()\[\],;:\"«»„”]{1,128}@[^\s<>()\[\],;:\"]{1,253}")
_MAX_LINES, _MAX_LENGTH = 4, 500


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who wrote the quotation, when, and the number of the line behind the attribution."""

    end: int
    from_: Mailbox | None
    dated_at: datetime | None


def attribution(lines: list[str], start: int, context: Context) -> Attribution | None:
    """The attribution that begins with line `start`, wrapped over up to four lines; None where there is none."""
    first = lines[start].strip()
    if not first or len(first) > _MAX_LENGTH:
        return None
    opened = bool(_OPENING.match(first))
    if not opened and start and lines[start - 1].strip() and not lines[start - 1].lstrip().startswith(">"):
        return None
    text, end = _joined(lines, start)
    if not text:
        return None
    date = quoted_date(text, context.zone, context.latest)
    address = _ADDRESS.search(text)
    verb = _VERB.search(text)
    if not opened and not _begins_in(first, date, address):
        return None
    if not _holds(text, date, address, verb, quoted=_is_quoted(lines, end), opened=opened):
        return None
    return Attribution(end, _author(text, date, address, verb), date.moment if date else None)


def _holds(
    text: str,
    date: QuotedDate | None,
    address: re.Match[str] | None,
    verb: re.Match[str] | None,
    *,
    quoted: bool,
    opened: bool,
) -> bool:
    """Whether a line that ends in a colon is one: two of date, address and verb, or the verb right above a quote."""
    if verb and address and date is None:
        return quoted or opened or len(text.split()) < 9
    if verb and date:
        return True
    if date and address:
        return len(text) < _MAX_LENGTH // 2
    return bool(verb) and quoted and len(text) < 100


def _begins_in(first: str, date: QuotedDate | None, address: re.Match[str] | None) -> bool:
    """Whether the first line holds the date or the address: else it is the last line of a text above."""
    starts = [
        found for found in (date.start if date else None, address.start() if address else None) if found is not None
    ]
    return not starts or min(starts) < len(first)


def _joined(lines: list[str], start: int) -> tuple[str, int]:
    """The lines up to the one that ends in a colon; empty where none of the next ones does."""
    parts: list[str] = []
    for number in range(start, min(start + _MAX_LINES, len(lines))):
        line = lines[number].strip()
        if not line or (number > start and line.startswith(">")):
            return "", start
        parts.append(line)
        if line.endswith((":", "：", ":*", ":>")) or (number == start and _is_closed(line)):  # noqa: RUF001 - the full-width colon of Chinese and Japanese clients
            text = " ".join(parts).strip("*-")
            return (text, number + 1) if len(text) <= _MAX_LENGTH else ("", start)
    return "", start


def _is_closed(line: str) -> bool:
    """One line that needs no colon: between dashes (Zoho), or a date, a name and an address (old Gmail)."""
    if line.startswith("---"):
        return line.endswith("---")
    return line[:1].isdigit() and line.endswith(">") and "@" in line


def _is_quoted(lines: list[str], number: int) -> bool:
    while number < len(lines) and not lines[number].strip():
        number += 1
    return number < len(lines) and lines[number].lstrip().startswith(">")


def _author(
    text: str, date: QuotedDate | None, address: re.Match[str] | None, verb: re.Match[str] | None
) -> Mailbox | None:
    """The name stands between date, verb and address, in whichever order the language has them."""
    limit = (
        address.start() if address else (verb.start() if verb and (not date or verb.start() > date.end) else len(text))
    )
    begin = max(
        [place for place in (date.end if date else 0, verb.end() if verb else 0) if place <= limit],
        default=0,
    )
    if begin == 0 and (opening := _OPENING.match(text)) and not date:
        begin = opening.end()
    phrase = _FILLER.sub(" ", text[begin:limit]) if begin else text[begin:limit]
    name = display_name(phrase.strip(" ,.:;\"'«»„”“<([-"))
    boxes = mailboxes("<" + address[0].strip("<([") + ">") if address else ()
    email = boxes[0].email if boxes else None
    if name and (len(name) > 80 or not any(char.isalpha() for char in name)):
        name = None
    if not name and not email:
        return None
    return Mailbox(None if name and email and name.lower() == email else name, email)
