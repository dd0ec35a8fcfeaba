"""Where what a person wrote ends and signature, footer, disclaimer or banner begins. Unsure means: it stays text."""

from legwork.mail.banners import banner_cut
from legwork.mail.footers import is_disclaimer, is_footer
from legwork.mail.message import Segment
from legwork.mail.prose import CONTACT, POSTSCRIPT, is_prose
from legwork.mail.signature_blocks import signature_block
from legwork.values.regexes import regex

_DELIMITER = regex(r"^(?:--|\u2014|\u2013\u2013)\s{0,2}$")  # RFC 3676 section 4.3, and what clients make of it
_RULE = regex(r"^\s{0,4}[_\u2500=*~-]{2,120}\s*$")
_MAX_SIGNATURE = 30  # lines with words

Runs = list[tuple[bool, list[str]]]


def signature_cut(lines: list[str], holder: Segment) -> Runs:
    """The lines in order, in runs that are signature (footers, disclaimers, banners too) or text."""
    banner, body = banner_cut(lines)
    runs: Runs = [(True, banner)] if banner else []
    tail = _tail_start(body)
    followed = 0 < tail < len(body) and bool(body[tail - 1].strip())
    start, stop = signature_block(body[:tail], holder, followed=followed)
    end = _postscript(body, tail)
    runs += [(False, body[:start]), (True, body[start:stop]), (False, body[stop:tail])]
    runs += [(True, body[tail:end]), (False, body[end:])]
    return _joined([piece for run in runs for piece in _footers_apart(run)])


def _postscript(lines: list[str], start: int) -> int:
    """The first line of a postscript below a blank one, or the number of lines."""
    places = range(start + 1, min(len(lines), start + 2 * _MAX_SIGNATURE))
    found = (each for each in places if POSTSCRIPT.match(lines[each]) and not lines[each - 1].strip())
    return next(found, len(lines))


def _footers_apart(run: tuple[bool, list[str]]) -> Runs:
    """A text with the footers that stand alone in the middle of it set apart: phones write them above a quotation."""
    is_signature, lines = run
    out: Runs = [(is_signature, [])]
    for number, line in enumerate(lines):
        alone = not (number and lines[number - 1].strip()) and not "".join(lines[number + 1 : number + 2]).strip()
        if alone and not is_signature and len(out) < _MAX_SIGNATURE and is_footer(line):
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
    worded = line[0].isalnum()  # neither a delimiter nor a rule
    if not worded and _DELIMITER.match(line):
        first = next((each for each in lines[number + 1 :] if each.strip()), "")
        return line == "-- " or not is_prose(first) or is_disclaimer(first)
    if is_footer(line):
        return all(not each.strip() or is_footer(each) or not is_prose(each) for each in lines[number:])
    starts_paragraph = number == 0 or not lines[number - 1].strip() or bool(_RULE.match(lines[number - 1]))
    if starts_paragraph and is_disclaimer(line):
        return any(each.strip() for each in lines[:number])  # a whole mail is none
    if worded or not _RULE.match(line):
        return False
    below = [each for each in lines[number + 1 :] if each.strip()]
    if not below or len(below) > _MAX_SIGNATURE:
        return False
    return any(CONTACT.search(each) or is_disclaimer(each) for each in below[:6]) and not is_prose(below[0])
