"""The block of name, title and numbers below what a person wrote. Unsure means: there is none."""

from legwork.mail.message import Segment
from legwork.mail.names import MIN_NAMES, names_in, opens_with_name
from legwork.mail.prose import CONTACT, POSTSCRIPT, is_prose, is_remark
from legwork.mail.sights import Sight
from legwork.mail.tables.closings import CLOSING_WORDS, SPEAKING, VALEDICTIONS
from legwork.mail.words import count_words, words_in
from legwork.values.regexes import regex

_SEPARATED = regex(r"\s?[,|/•·–—-]\s?\S+\s\S")  # noqa: RUF001 - the dashes between name and title
_MIN_BLOCK, _MAX_BLOCK, _MAX_ADDED = 2, 14, 2  # lines with words; the last follow it
_CLOSING_WORDS, _CLOSING_LENGTH = 7, 64  # a line with more, or a longer one, says no farewell


def signature_block(lines: list[str], seen: Sight, holder: Segment, *, followed: bool) -> tuple[int, int]:
    """First and last line of a block of name, title and numbers below the closing; both are the end where none is.

    `seen` may be of more lines than these. `followed`: a footer or the like stands right below, so that a name alone
    begins it.
    """
    end = len(lines)
    filled = [number for number in seen.filled if number < end]
    for place in range(len(filled) - 1, max(len(filled) - 2 - _MAX_BLOCK - 6, -1), -1):
        if _is_valediction(lines[filled[place]]):
            found = _below(lines, filled[place + 1 :])
            if found:
                return found
            break
    named = _named_block(lines, seen, filled, holder, followed=followed)
    return named or _addressed_block(lines, seen, holder) or (end, end)


def _below(lines: list[str], below: list[int]) -> tuple[int, int] | None:
    """The signature among the lines below a valediction. A name alone is part of the letter."""
    block, _ = _block_end(lines, below)
    if len(block) > 1 and _is_first_name(lines[block[0]], lines[block[1]]):
        block = block[1:]
    elif len(block) < _MIN_BLOCK:
        return None
    if len(block) > _MAX_BLOCK or (_has_digit(lines[block[0]]) and not CONTACT.search(lines[block[0]])):
        return None  # a list of times is no signature
    return block[0], block[-1] + 1


def _named_block(
    lines: list[str], seen: Sight, filled: list[int], holder: Segment, *, followed: bool
) -> tuple[int, int] | None:
    """A paragraph below some text that opens with the author's name and has a title or numbers behind it."""
    names = names_in(holder.from_.name) if holder.from_ and holder.from_.name else frozenset[str]()
    if not _holds_name(seen.text, names):
        return None
    for place in range(len(filled) - 1, max(len(filled) - 1 - _MAX_BLOCK, 0), -1):
        number = filled[place]
        if not _holds_name(seen.lines[number], names):
            continue
        end = opens_with_name(lines[number], names)
        if not end or is_prose(lines[number]):
            continue
        rest, alone = lines[number][end:], place == len(filled) - 1
        if not _may_open(lines, number, names) and not (alone and _SEPARATED.match(rest)):
            continue
        block, stop = _block_end(lines, filled[place:])
        more = len(block) > 1 or rest.strip(" ,.") or (followed and alone)
        added = filled[place + len(block) :]
        last = stop is None or POSTSCRIPT.match(lines[stop]) or (_is_full(lines, block) and len(added) <= _MAX_ADDED)
        if more and last:
            return number, len(lines) if stop is None else stop
    return None


def _holds_name(text: str, names: frozenset[str]) -> bool:
    """Whether enough words of a name stand in a casefolded text, be it within others."""
    return sum(map(text.__contains__, names)) >= MIN_NAMES


def _block_end(lines: list[str], filled: list[int]) -> tuple[list[int], int | None]:
    """Which of these lines belong to a signature that opens with the first, and the line that ends it, if any does.

    A sentence ends it, but below a full one not what speaks to nobody: a firm's notice, a fair, a slogan.
    """
    block: list[int] = []
    notices = 0
    for number in filled:
        apart = bool(block) and not lines[number - 1].strip()
        if is_prose(lines[number]) or (apart and is_remark(lines[number])):
            addressed = "?" in lines[number] or not SPEAKING.isdisjoint(words_in(lines[number].casefold()))
            notices += 1
            full = _is_full(lines, block) and notices <= _MAX_ADDED
            if addressed or POSTSCRIPT.match(lines[number]) or not full:
                return block, number
        block.append(number)
    return block, None


def _is_full(lines: list[str], block: list[int]) -> bool:
    if len(block) > _MIN_BLOCK:
        return True
    return any(CONTACT.search(lines[number]) or lines[number].count("|") >= _MIN_BLOCK for number in block)


def _may_open(lines: list[str], number: int, names: frozenset[str]) -> bool:
    """Whether a signature may begin here: below a blank line, a short farewell ("Warmly,") or the name as signed."""
    above = lines[number - 1].strip() if number else ""
    words = words_in(above.casefold())
    if not names.isdisjoint(words) and all(len(word) == 1 or word in names for word in words):
        return True
    parting = above.endswith((",", "!")) and count_words(above) < _CLOSING_WORDS
    return not above or parting or _is_valediction(above)


def _addressed_block(lines: list[str], seen: Sight, holder: Segment) -> tuple[int, int] | None:
    """A last paragraph of short lines that holds the author's own address."""
    email = holder.from_.email if holder.from_ else None
    if not email or email not in seen.text:
        return None
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    start = end
    while start and lines[start - 1].strip():
        start -= 1
    block = lines[start:end]
    if not start or not _MIN_BLOCK <= len(block) <= _MAX_BLOCK or email not in "\n".join(block).casefold():
        return None
    return None if any(map(is_prose, block)) else (start, len(lines))


def _is_valediction(line: str) -> bool:
    """One of the table, also in two languages between a slash; or a short line that holds a word of parting."""
    if len(line) > _CLOSING_LENGTH:
        return False
    text = line.casefold()
    if _bare(text) in VALEDICTIONS or ("/" in text and not VALEDICTIONS.isdisjoint(map(_bare, text.split("/")))):
        return True
    if line.rstrip().endswith((".", "?", ":")):
        return False
    words = words_in(text)
    if CLOSING_WORDS.isdisjoint(words):
        return False
    return len([word for word in words if len(word) > 1]) <= _CLOSING_WORDS


def _is_first_name(line: str, following: str) -> bool:
    """Whether it is as "Dana" above "Dana Fields": the letter is signed, then the block begins."""
    name, whole = _bare(line.casefold()), _bare(following.casefold())
    return len(name.split()) == 1 and whole.startswith(name) and whole != name


def _has_digit(line: str) -> bool:
    return any(char.isdigit() for char in line)


def _bare(line: str) -> str:
    return line.strip(" ,.!*_-\u2013\u2014\t")
