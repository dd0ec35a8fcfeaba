# ruff: noqa: RUF001 - the marks of many scripts are meant
"""The line above a quotation that says who wrote it and when: "On Monday, … wrote:"."""

import re
from datetime import datetime
from typing import NamedTuple

from legwork.mail.addresses import display_name, mailboxes
from legwork.mail.header_blocks import Context
from legwork.mail.quoted_dates import QuotedDate, quoted_date
from legwork.mail.tables.attributions import FILLERS, OPENINGS, PARTICLES, WROTE
from legwork.mail.words import words_in
from legwork.values.frozen import frozen
from legwork.values.people import Mailbox
from legwork.values.regexes import regex

# a word of other scripts can stand without a space around it
_VERBS = {
    verb.lower(): regex(rf"(?<!\w){re.escape(verb)}(?!\w)" if verb.isascii() else re.escape(verb), re.IGNORECASE)
    for verb, _ in sorted(WROTE, key=lambda row: len(row[0]), reverse=True)
}
_VERB_ENDS = frozenset(verb[-2:] for verb in _VERBS)  # no verb is shorter
_BY_WORD: dict[str, list[str]] = {}  # the first word of a verb -> those verbs, in ASCII
for _known in filter(str.isascii, _VERBS):
    _BY_WORD.setdefault(words_in(_known)[0], []).append(_known)
_OPENING = regex(
    rf"(?:{'|'.join(re.escape(word) for word in sorted(OPENINGS, key=len, reverse=True))})\s", re.IGNORECASE
)
_HEADS = frozenset(f"{word} "[:2].casefold() for word in OPENINGS)
_ADDRESS = regex(r"[<(\[]{0,2}(?:mailto:)?[^\s<>()\[\],;:\"«»„”]{1,128}@[^\s<>()\[\],;:\"]{1,253}")
_MARKS = " ,.:;\"'«»„”“<([)]>-–—、，："
_TWICE = regex(r"<\s?mailto:[^<>@]{0,80}<")  # Polymail: <mailto:Ada <a@b>>
_NO_NAMES = frozenset(("", *(word.strip(_MARKS) for phrase in FILLERS for word in phrase.split())))
MAX_LINES = 6
_MAX_LENGTH, _MAX_NAME = 500, 80
_SHORT_WORDS, _SHORT_LENGTH = 9, 100  # an attribution without a date is short


@frozen
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
    """The attribution that begins with line `start`, wrapped over up to six lines; None where there is none."""
    first = lines[start].strip()
    if not first or len(first) > _MAX_LENGTH or not may_open(lines, start):
        return None
    opened = _opens(first)
    text, end = _joined(lines, start, context)
    if not text:
        return None
    signs = _signs(text, context)
    if not opened and not _begins_in(first, signs):
        return None
    if not _holds(text, signs, quoted=_is_quoted(lines, end), opened=opened):
        return None
    return Attribution(end, _author(text, signs), signs.date.moment if signs.date else None)


def may_open(lines: list[str], start: int) -> bool:
    """Whether an attribution may begin with a line: with a word or a digit that opens one, or below none of a text."""
    if not start or not (above := lines[start - 1].strip()) or above.startswith(">"):
        return True
    first = lines[start].strip()
    return first[:1].isdigit() or _opens(first)


def _opens(first: str) -> bool:
    return first[:2].casefold() in _HEADS and bool(_OPENING.match(first))


def _holds(text: str, signs: _Signs, *, quoted: bool, opened: bool) -> bool:
    """Whether a line that ends in a colon is one: two of date, address and verb, or the verb right above a quote."""
    if not quoted and _is_sentence(text, signs):
        return False
    if signs.verb and signs.date:
        return True
    if signs.verb and signs.address:
        return quoted or opened or len(text.split()) < _SHORT_WORDS
    if signs.date and signs.address:
        return len(text) < _MAX_LENGTH // 2
    return bool(signs.verb) and quoted and len(text) < _SHORT_LENGTH


def _is_sentence(text: str, signs: _Signs) -> bool:
    """Whether more small words stand between the signs than any client writes, or one behind them."""
    gaps = [[word for word in text[start:end].split() if _says(word)] for start, end in _gaps(text, signs)]
    usual = sum(map(bool, signs)) - 1  # a line that shows all three may be of a language that no table has
    return len(gaps[-1]) >= usual or any(len(words) > usual for words in gaps)


def _says(word: str) -> bool:
    """A small word, written out, that is no filler of the table."""
    bare = word.strip(_MARKS)
    return bare.isalpha() and not word.endswith((".", ".,")) and _is_low(word) and bare not in _NO_NAMES


def _begins_in(first: str, signs: _Signs) -> bool:
    """Whether the first line holds the date or the address: else it is the last line of a text above."""
    starts = [signs.date.start] if signs.date else []
    starts += [found.start() for found in (signs.address, signs.verb) if found]
    return not starts or min(starts) < len(first)


def _signs(text: str, context: Context) -> _Signs:
    return _Signs(quoted_date(text, context.zone, context.latest), _address(text), _verb(text))


def _address(text: str) -> re.Match[str] | None:
    at = text.find("@")
    return _ADDRESS.search(text, text.rfind(" ", 0, at) + 1) if at > 0 else None


def _verb(text: str) -> re.Match[str] | None:
    """The first verb of a line, the longest of those that begin together."""
    small = text.lower()
    known = [verb for word in words_in(small) for verb in _BY_WORD.get(word, ())] if small.isascii() else _VERBS
    first = small.find if len(small) == len(text) else text.find
    found = [match for verb in known if verb in small and (match := _VERBS[verb].search(text, max(first(verb), 0)))]
    return min(found, key=lambda match: (match.start(), -match.end()), default=None)


def _joined(lines: list[str], start: int, context: Context) -> tuple[str, int]:
    """The lines up to the one that ends in a colon; empty where none of the next ones does.

    A first line that needs no colon is one alone, unless the lines up to a colon bring the date or the verb.
    """
    first = lines[start].strip()
    closed = _tidy([first]) if is_closed(first) else ""
    text, end = _wrapped(lines, start)
    if closed and (not text or end == start + 1):
        return closed, start + 1
    if closed:
        alone, both = _signs(closed, context), _signs(text, context)
        if bool(alone.date) == bool(both.date) and bool(alone.verb) == bool(both.verb):
            return closed, start + 1
    return text, end


def _wrapped(lines: list[str], start: int) -> tuple[str, int]:
    parts: list[str] = []
    for number in range(start, min(start + MAX_LINES, len(lines))):
        line = lines[number].strip()
        if not line:
            if number == start or not "".join(lines[number + 1 : number + 2]).lstrip().startswith("<"):
                break
            continue
        if number > start and line.startswith(">") and not _is_open("".join(parts)):
            break
        parts.append(line)
        if line.endswith((":", "：", ":*", ":>")) or (parts[0].startswith("---") and line.endswith("---")):
            text = _tidy(parts)
            return (text, number + 1) if len(text) <= _MAX_LENGTH else ("", start)
    return "", start


def _is_open(text: str) -> bool:
    """Whether an address is not closed yet."""
    return text.count("<") > text.count(">")


def _tidy(parts: list[str]) -> str:
    return _TWICE.sub("<", " ".join(parts)).strip("*-")


def is_closed(line: str) -> bool:
    """Whether a line needs no colon: between dashes (Zoho), date, name and address (old Gmail), a verb at its end."""
    if line.startswith("---"):
        return line.endswith("---")
    if "@" not in line:
        return False
    if line[:1].isdigit() and line.endswith(">"):
        return True
    small = line.lower()
    if small[-2:] not in _VERB_ENDS:
        return False
    return any(_VERBS[verb].match(line, len(line) - len(verb)) for verb in _VERBS if small.endswith(verb))


def _is_quoted(lines: list[str], number: int) -> bool:
    while number < len(lines) and not lines[number].strip():
        number += 1
    return number < len(lines) and lines[number].lstrip().startswith(">")


def _author(text: str, signs: _Signs) -> Mailbox | None:
    """The name stands right before the address; without one it is what date, verb and opening leave over."""
    date, address, _ = signs
    gaps = _gaps(text, signs)
    if address:
        gaps = [gap for gap in gaps if gap[1] == address.start()]
    else:  # before the date may stand a weekday
        gaps.sort(key=lambda gap: bool(date and gap[1] == date.start))
    name = next((found for start, end in gaps if (found := _name(text[start:end]))), None)
    boxes = mailboxes("<" + address[0].strip("<([") + ">") if address else ()
    email = boxes[0].email if boxes else None
    if not name and not email:
        return None
    return Mailbox(None if name and email and name.lower() == email else name, email)


def _gaps(text: str, signs: _Signs) -> list[tuple[int, int]]:
    """What lies between opening, date, address and verb, in order; the last one is behind them."""
    date, address, verb = signs
    opening = _OPENING.match(text)
    cuts = [opening.span()] if opening and not (address and address.start() < opening.end()) else []
    cuts += [(date.start, date.end)] if date else []
    cuts += [found.span() for found in (address, verb) if found]
    gaps, begin = [], 0
    for start, end in sorted(cuts):
        if start >= begin:
            gaps.append((begin, start))
        begin = max(begin, end)
    return [*gaps, (begin, len(text))]


def _name(phrase: str) -> str | None:
    words = phrase.split()
    last = max((number for number, word in enumerate(words) if _is_low(word)), default=-1)
    if any(not word.islower() for word in words[last + 1 :]):
        del words[: last + 1]
    while words and words[0].strip(_MARKS) in _NO_NAMES:
        del words[0]
    while words and words[-1].strip(_MARKS) in _NO_NAMES:
        del words[-1]
    name = display_name(" ".join(words).strip(_MARKS))
    named = name and len(name) <= _MAX_NAME and any(char.isalpha() and not char.islower() for char in name)
    return name if named else None


def _is_low(word: str) -> bool:
    """A word of the sentence, not of the name: all small, and none of the particles that names have."""
    bare = word.strip(_MARKS)
    return bare.islower() and bare not in PARTICLES
