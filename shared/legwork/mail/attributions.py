"""The line above a quotation that says who wrote it and when: "On Monday, … wrote:"."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

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
    rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in sorted(FILLERS, key=len, reverse=True))})(?!\w)", re.IGNORECASE
)
_ADDRESS = re.compile(r"[<(\[]{0,2}(?:mailto:)?[^\s<>()\[\],;:\"«»„”]{1,128}@[^\s<>()\[\],;:\"]{1,253}")
_MAX_LINES, _MAX_LENGTH, _MAX_NAME = 4, 500, 80
_SHORT_WORDS, _SHORT_LENGTH = 9, 100  # an attribution without a date is short


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who wrote the quotation, when, and the number of the line behind the attribution."""

    end: int
    from_: Mailbox | None
    dated_at: datetime | None


class _Signs(NamedTuple):
    """What was found in a line."""

    date: QuotedDate | None
    address: re.Match[str] | None
    verb: re.Match[str] | None


def attribution(lines: list[str], start: int, context: Context) -> Attribution | None:
    """The attribution that begins with line `start`, wrapped over up to four lines; None where there is none."""
    first = lines[start].strip()
    if not first or len(first) > _MAX_LENGTH:
        return None
    opened = bool(_OPENING.match(first))
    dated = first[0].isdigit()
    if not (opened or dated) and start and lines[start - 1].strip() and not lines[start - 1].lstrip().startswith(">"):
        return None
    text, end = _joined(lines, start)
    if not text:
        return None
    signs = _Signs(quoted_date(text, context.zone, context.latest), _ADDRESS.search(text), _VERB.search(text))
    if not opened and not _begins_in(first, signs):
        return None
    if not _holds(text, signs, quoted=_is_quoted(lines, end), opened=opened):
        return None
    return Attribution(end, _author(text, signs), signs.date.moment if signs.date else None)


def _holds(text: str, signs: _Signs, *, quoted: bool, opened: bool) -> bool:
    """Whether a line that ends in a colon is one: two of date, address and verb, or the verb right above a quote."""
    if signs.verb and signs.date:
        return True
    if signs.verb and signs.address:
        return quoted or opened or len(text.split()) < _SHORT_WORDS
    if signs.date and signs.address:
        return len(text) < _MAX_LENGTH // 2
    return bool(signs.verb) and quoted and len(text) < _SHORT_LENGTH


def _begins_in(first: str, signs: _Signs) -> bool:
    """Whether the first line holds the date or the address: else it is the last line of a text above."""
    starts = [signs.date.start] if signs.date else []
    starts += [signs.address.start()] if signs.address else []
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
    """One line that needs no colon: between dashes (Zoho), date, name and address (old Gmail), or a verb at its end."""
    if line.startswith("---"):
        return line.endswith("---")
    if line[:1].isdigit() and line.endswith(">"):
        return "@" in line
    return "@" in line and any(verb.end() == len(line) for verb in _VERB.finditer(line))


def _is_quoted(lines: list[str], number: int) -> bool:
    while number < len(lines) and not lines[number].strip():
        number += 1
    return number < len(lines) and lines[number].lstrip().startswith(">")


def _author(text: str, signs: _Signs) -> Mailbox | None:
    """The name stands between date, verb and address, in whichever order the language has them."""
    date, address, verb = signs
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
    if name and (len(name) > _MAX_NAME or not any(char.isalpha() for char in name)):
        name = None
    if not name and not email:
        return None
    return Mailbox(None if name and email and name.lower() == email else name, email)
