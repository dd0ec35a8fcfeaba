"""Where what a person wrote ends and signature, footer, disclaimer or banner begins. Unsure means: it stays text."""

import re

from legwork.mail.banners import banner_cut
from legwork.mail.footers import is_disclaimer, is_footer
from legwork.mail.message import Segment
from legwork.mail.names import names_in, opens_with_name
from legwork.mail.tables.closings import CLOSING_WORDS, SPEAKING, VALEDICTIONS

_DELIMITER = re.compile(r"^(?:--|\u2014|\u2013\u2013)\s{0,2}$")  # RFC 3676 section 4.3, and what clients make of it
_RULE = re.compile(r"^\s{0,4}[_\u2500=*~-]{2,120}\s*$")
_CONTACT = re.compile(r"https?://|www\.|\S@\S|\+?\d[\d\s().-]{6,}\d|linkedin|mailing list", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…]\s*$")
_REMARK_END = re.compile(r"[.!?…:]\s*$")
_WORD, _ANY_WORD = re.compile(r"[^\W\d_]{2,}"), re.compile(r"[^\W\d_]+")
_POSTSCRIPT = re.compile(r"\s{0,4}p\.?\s?s\b", re.IGNORECASE)
_SEPARATED = re.compile(r"\s?[,|/•·–—-]\s?\S+\s\S")  # noqa: RUF001 - the dashes between name and title
_MAX_SIGNATURE, _MIN_BLOCK, _MAX_BLOCK = 30, 2, 14  # lines with words
_PROSE_WORDS, _SENTENCE_WORDS, _CLOSING_WORDS, _REMARK_WORDS = 14, 7, 7, 3

_MAX_ADDED = 2  # lines that follow a signature

Runs = list[tuple[bool, list[str]]]


def signature_cut(lines: list[str], holder: Segment) -> Runs:
    """The lines in order, in runs that are signature (footers, disclaimers, banners too) or text."""
    banner, body = banner_cut(lines)
    runs: Runs = [(True, banner)] if banner else []
    tail = _tail_start(body)
    followed = 0 < tail < len(body) and bool(body[tail - 1].strip())
    start, stop = _block(body[:tail], holder, followed=followed)
    end = _postscript(body, tail)
    runs += [(False, body[:start]), (True, body[start:stop]), (False, body[stop:tail])]
    runs += [(True, body[tail:end]), (False, body[end:])]
    return _joined([piece for run in runs for piece in _footers_apart(run)])


def _postscript(lines: list[str], start: int) -> int:
    """The first line of a postscript below a blank one, or the number of lines."""
    places = range(start + 1, min(len(lines), start + 2 * _MAX_SIGNATURE))
    found = (each for each in places if _POSTSCRIPT.match(lines[each]) and not lines[each - 1].strip())
    return next(found, len(lines))


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
            and is_footer(line)
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
    return best - 1 if best and best < len(lines) and _RULE.match(lines[best - 1]) else best


def _opens_tail(lines: list[str], number: int) -> bool:
    line = lines[number]
    if _DELIMITER.match(line):
        first = next((each for each in lines[number + 1 :] if each.strip()), "")
        return line == "-- " or not _is_prose(first) or is_disclaimer(first)
    if is_footer(line):
        return all(not each.strip() or is_footer(each) or not _is_prose(each) for each in lines[number:])
    starts_paragraph = number == 0 or not lines[number - 1].strip() or bool(_RULE.match(lines[number - 1]))
    if starts_paragraph and is_disclaimer(line):
        return any(each.strip() for each in lines[:number])  # a whole mail is none
    below = [each for each in lines[number + 1 :] if each.strip()]
    if not _RULE.match(line) or not below or len(below) > _MAX_SIGNATURE:
        return False
    return any(_CONTACT.search(each) or is_disclaimer(each) for each in below[:6]) and not _is_prose(below[0])


def _block(lines: list[str], holder: Segment, *, followed: bool) -> tuple[int, int]:
    """First and last line of a block of name, title and numbers below the closing; both are the end where none is.

    `followed`: a footer or the like stands right below, so that a name alone begins it.
    """
    end = len(lines)
    filled = [number for number in range(end) if lines[number].strip()]
    for place in range(len(filled) - 1, max(len(filled) - 2 - _MAX_BLOCK - 6, -1), -1):
        if _is_valediction(lines[filled[place]]):
            found = _below(lines, filled[place + 1 :])
            if found:
                return found
            break
    return _named_block(lines, filled, holder, followed=followed) or _addressed_block(lines, holder) or (end, end)


def _below(lines: list[str], below: list[int]) -> tuple[int, int] | None:
    """The signature among the lines below a valediction. A name alone is part of the letter."""
    block, _ = _block_end(lines, below)
    if len(block) > 1 and _is_first_name(lines[block[0]], lines[block[1]]):
        block = block[1:]
    elif len(block) < _MIN_BLOCK:
        return None
    if len(block) > _MAX_BLOCK or (_has_digit(lines[block[0]]) and not _CONTACT.search(lines[block[0]])):
        return None  # a list of times is no signature
    return block[0], block[-1] + 1


def _named_block(lines: list[str], filled: list[int], holder: Segment, *, followed: bool) -> tuple[int, int] | None:
    """A paragraph below some text that opens with the author's name and has a title or numbers behind it."""
    names = names_in((holder.from_.name or "") if holder.from_ else "")
    for place in range(len(filled) - 1, max(len(filled) - 1 - _MAX_BLOCK, 0), -1):
        number = filled[place]
        end = opens_with_name(lines[number], names)
        if not end or _is_prose(lines[number]):
            continue
        rest, alone = lines[number][end:], place == len(filled) - 1
        if not _may_open(lines, number, names) and not (alone and _SEPARATED.match(rest)):
            continue
        block, stop = _block_end(lines, filled[place:])
        more = len(block) > 1 or rest.strip(" ,.") or (followed and alone)
        added = filled[place + len(block) :]
        last = stop is None or _POSTSCRIPT.match(lines[stop]) or (_is_full(lines, block) and len(added) <= _MAX_ADDED)
        if more and last:
            return number, len(lines) if stop is None else stop
    return None


def _block_end(lines: list[str], filled: list[int]) -> tuple[list[int], int | None]:
    """Which of these lines belong to a signature that opens with the first, and the line that ends it, if any does.

    A sentence ends it, but below a full one not what speaks to nobody: a firm's notice, a fair, a slogan.
    """
    block: list[int] = []
    notices = 0
    for number in filled:
        apart = bool(block) and not lines[number - 1].strip()
        if _is_prose(lines[number]) or (apart and _is_remark(lines[number])):
            addressed = "?" in lines[number] or not SPEAKING.isdisjoint(_ANY_WORD.findall(lines[number].casefold()))
            notices += 1
            full = _is_full(lines, block) and notices <= _MAX_ADDED
            if addressed or _POSTSCRIPT.match(lines[number]) or not full:
                return block, number
        block.append(number)
    return block, None


def _is_full(lines: list[str], block: list[int]) -> bool:
    if len(block) > _MIN_BLOCK:
        return True
    return any(_CONTACT.search(lines[number]) or lines[number].count("|") >= _MIN_BLOCK for number in block)


def _is_remark(line: str) -> bool:
    """A short sentence, as people add it below their name."""
    return bool(_REMARK_END.search(line)) and len(_WORD.findall(line)) > _REMARK_WORDS and not _CONTACT.search(line)


def _may_open(lines: list[str], number: int, names: frozenset[str]) -> bool:
    """Whether a signature may begin here: below a blank line, a short farewell ("Warmly,") or the name as signed."""
    above = lines[number - 1].strip() if number else ""
    words = _ANY_WORD.findall(above.casefold())
    if not names.isdisjoint(words) and all(len(word) == 1 or word in names for word in words):
        return True
    parting = above.endswith((",", "!")) and len(_WORD.findall(above)) < _SENTENCE_WORDS
    return not above or parting or _is_valediction(above)


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


def _is_valediction(line: str) -> bool:
    """One of the table, also in two languages between a slash; or a short line that holds a word of parting."""
    text = line[:80]
    if any(_bare(half) in VALEDICTIONS for half in text.split("/")):
        return True
    words = _WORD.findall(text.casefold())
    return len(words) <= _CLOSING_WORDS and not re.search(r"[.?:]\s*$", line) and not CLOSING_WORDS.isdisjoint(words)


def _is_first_name(line: str, following: str) -> bool:
    """Whether it is as "Dana" above "Dana Fields": the letter is signed, then the block begins."""
    name = _bare(line)
    return len(name.split()) == 1 and _bare(following).startswith(name) and _bare(following) != name


def _is_prose(line: str) -> bool:
    count = len(_WORD.findall(line[:1_000]))
    if count > _PROSE_WORDS and not is_disclaimer(line):
        return True
    sentence = count > _SENTENCE_WORDS and _SENTENCE_END.search(line[-20:]) and not _CONTACT.search(line)
    return bool(_POSTSCRIPT.match(line) or sentence)


def _has_digit(line: str) -> bool:
    return any(char.isdigit() for char in line)


def _bare(line: str) -> str:
    return line.casefold().strip(" ,.!*_-\u2013\u2014\t")
