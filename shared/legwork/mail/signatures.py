"""Where what a person wrote ends and signature, footer, disclaimer or banner begins. Unsure means: it stays text."""

import re

from legwork.mail.message import Segment
from legwork.mail.tables.closings import BANNERS, DISCLAIMERS, FOOTER_WORDS, FOOTERS, VALEDICTIONS

_DELIMITER = re.compile(r"^(?:--|\u2014|\u2013\u2013)\s{0,2}$")  # RFC 3676 section 4.3, and what clients make of it
_RULE = re.compile(r"^\s{0,4}[_\u2500=*~-]{2,120}\s*$")
_CONTACT = re.compile(r"https?://|www\.|\S@\S|\+?\d[\d\s().-]{6,}\d|linkedin|mailing list", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…]\s*$")
_FOOTER_STARTS = tuple(words for words, _ in FOOTERS)
_MAX_SIGNATURE, _MIN_BLOCK, _MAX_BLOCK = 30, 2, 14  # lines with words
_PROSE_WORDS, _SENTENCE_WORDS = 14, 7

Runs = list[tuple[bool, list[str]]]


def signature_cut(lines: list[str], holder: Segment) -> Runs:
    """The lines in order, in runs that are signature (footers, disclaimers, banners too) or text."""
    begin = _banner_end(lines)
    body = lines[begin:]
    runs: Runs = [(True, lines[:begin])] if begin else []
    start = _tail_start(body)
    start, stop = _block(body[:start], holder)
    runs.append((False, body[:start]))
    if stop > start:
        runs.append((True, body[start:stop]))
    rest = body[stop:]
    tail = _tail_start(rest)
    runs.extend(((False, rest[:tail]), (True, rest[tail:])))
    return _joined([piece for run in runs for piece in _footers_apart(run)])


def _footers_apart(run: tuple[bool, list[str]]) -> Runs:
    """A text with the footers that stand alone in the middle of it set apart: phones write them above a quotation."""
    is_signature, lines = run
    out: Runs = [(is_signature, [])]
    for number, line in enumerate(lines):
        alone = number == 0 or not lines[number - 1].strip()
        footer = (
            not is_signature
            and alone
            and len(out) < _MAX_SIGNATURE
            and _is_footer(line)
            and not "".join(lines[number + 1 : number + 2]).strip()
        )
        if footer:
            out += [(True, [line]), (False, [])]
        else:
            out[-1][1].append(line)
    return out


def _joined(runs: Runs) -> Runs:
    """Neighbours of one sort as one run; runs without words are dropped."""
    out: Runs = []
    for is_signature, piece in runs:
        if not any(line.strip() for line in piece):
            if out:
                out[-1][1].extend(piece)
        elif out and out[-1][0] == is_signature:
            out[-1][1].extend(piece)
        else:
            out.append((is_signature, list(piece)))
    return out


def _tail_start(lines: list[str]) -> int:
    """The first line of what no person typed for this mail, or the number of lines."""
    words_below = 0
    best = len(lines)
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number]
        if not line.strip():
            continue
        if words_below <= _MAX_SIGNATURE and _opens_tail(lines, number):
            best = number
        words_below += 1
        if words_below > _MAX_SIGNATURE * 2:
            break
    return best


def _opens_tail(lines: list[str], number: int) -> bool:
    line = lines[number]
    if _DELIMITER.match(line):
        return True
    if _is_footer(line):
        return all(not each.strip() or _is_footer(each) or not _is_prose(each) for each in lines[number:])
    starts_paragraph = number == 0 or not lines[number - 1].strip() or bool(_RULE.match(lines[number - 1]))
    if starts_paragraph and _is_disclaimer(line):
        return True
    below = [each for each in lines[number + 1 :] if each.strip()]
    if not _RULE.match(line) or not below or len(below) > _MAX_SIGNATURE:
        return False
    return any(_CONTACT.search(each) or _is_disclaimer(each) for each in below[:6]) and not _is_prose(below[0])


def _block(lines: list[str], holder: Segment) -> tuple[int, int]:
    """First and last line of a block of name, title and numbers below the closing; both are the end where none is."""
    end = len(lines)
    filled = [number for number in range(end) if lines[number].strip()]
    for place in range(len(filled) - 1, max(len(filled) - 2 - _MAX_BLOCK - 6, -1), -1):
        if _is_valediction(lines[filled[place]]):
            return _below(lines, filled[place + 1 :], end)
    return _named_block(lines, filled, holder) or _addressed_block(lines, holder) or (end, end)


def _named_block(lines: list[str], filled: list[int], holder: Segment) -> tuple[int, int] | None:
    """A paragraph that opens with the author's full name and has a title or numbers behind it."""
    name = _spoken((holder.from_.name or "") if holder.from_ else "").casefold()
    if " " not in name:
        return None
    for place in range(len(filled) - 1, max(len(filled) - 1 - _MAX_BLOCK, -1), -1):
        number, below = filled[place], filled[place + 1 :]
        opens = _opens_with(lines[number], name) and (not number or not lines[number - 1].strip())
        more = below or len(lines[number].split()) > len(name.split())
        if opens and more and not any(_is_prose(lines[each]) for each in below):
            return number, len(lines)
    return None


def _addressed_block(lines: list[str], holder: Segment) -> tuple[int, int] | None:
    """A last paragraph of short lines that holds the author's own address."""
    email = holder.from_.email if holder.from_ else None
    if not email:
        return None
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    start = end
    while start and lines[start - 1].strip():
        start -= 1
    block = lines[start:end]
    if not start or not _MIN_BLOCK <= len(block) <= _MAX_BLOCK or any(_is_prose(line) for line in block):
        return None
    return (start, len(lines)) if any(email in line.casefold() for line in block) else None


def _below(lines: list[str], below: list[int], end: int) -> tuple[int, int]:
    """The signature among the lines below a valediction. A name alone is part of the letter."""
    block: list[int] = []
    for number in below[: _MAX_BLOCK + 1]:
        if _is_prose(lines[number]):
            break
        block.append(number)
    if len(block) > 1 and _is_first_name(lines[block[0]], lines[block[1]]):
        block = block[1:]
    elif len(block) < _MIN_BLOCK:
        return end, end
    if not block or len(block) > _MAX_BLOCK:
        return end, end
    return block[0], block[-1] + 1


def _is_valediction(line: str) -> bool:
    """One, or one in each of two languages between a slash."""
    return any(_bare(half) in VALEDICTIONS for half in line[:80].split("/"))


def _spoken(name: str) -> str:
    """A name as people sign it, also of "Last, First"."""
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() else name


def _is_first_name(line: str, following: str) -> bool:
    """Whether it is as "Dana" above "Dana Fields": the letter is signed, then the block begins."""
    name = _bare(line)
    return len(name.split()) == 1 and _bare(following).startswith(name) and _bare(following) != name


def _opens_with(line: str, name: str) -> bool:
    text = _bare(line)
    return text.startswith(name) and (len(text) == len(name) or not text[len(name)].isalnum()) and not _is_prose(line)


def _is_prose(line: str) -> bool:
    count = len(line.split())
    if count > _PROSE_WORDS and not _is_disclaimer(line):
        return True
    postscript = bool(re.match(r"\s{0,4}p\.?\s?s\b", line, re.IGNORECASE))
    return postscript or (count > _SENTENCE_WORDS and bool(_SENTENCE_END.search(line)) and not _CONTACT.search(line))


def _is_footer(line: str) -> bool:
    text = line.casefold().strip(" *_<>[]\t")
    return text.startswith(_FOOTER_STARTS) and len(text.split()) <= FOOTER_WORDS


def _is_disclaimer(line: str) -> bool:
    return line.casefold().strip(" *_>-[]\t").startswith(DISCLAIMERS)


def _banner_end(lines: list[str]) -> int:
    """The line behind the paragraph that a gateway put on top."""
    first = next((number for number, line in enumerate(lines) if line.strip()), None)
    if first is None or not lines[first].casefold().strip(" *_#|-\t").startswith(BANNERS):
        return 0
    end = first
    while end < len(lines) and lines[end].strip():
        end += 1
    return end


def _bare(line: str) -> str:
    return line.casefold().strip(" ,.!*_-\u2013\u2014\t")
