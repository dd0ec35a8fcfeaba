"""Where what a person wrote ends and signature, footer, disclaimer or banner begins. Unsure means: it stays text."""

from legwork.mail.banners import banner_cut, may_open_with_banner
from legwork.mail.footers import footers, is_disclaimer
from legwork.mail.message import Segment
from legwork.mail.prose import CONTACT, POSTSCRIPT, is_prose
from legwork.mail.sights import Sight, sight
from legwork.mail.signature_blocks import signature_block
from legwork.values.regexes import regex

_DELIMITER = regex(r"^(?:--|\u2014|\u2013\u2013)\s{0,2}$")  # RFC 3676 section 4.3, and what clients make of it
_RULE = regex(r"^\s{0,4}[_\u2500=*~-]{2,120}\s*$")
_MAX_SIGNATURE = 30  # lines with words

Runs = list[tuple[bool, list[str]]]


def signature_cut(lines: list[str], holder: Segment) -> Runs:
    """The lines in order, in runs that are signature (footers, disclaimers, banners too) or text.

    One of them at least has words.
    """
    seen, runs = sight(lines), Runs()
    if may_open_with_banner(lines, seen):
        banner, lines = banner_cut(lines)
        if banner:
            seen, runs = sight(lines), [(True, banner)]
    printed = footers(lines, seen)
    tail = _tail_start(lines, seen, printed)
    followed = 0 < tail < len(lines) and bool(lines[tail - 1].strip())
    start, stop = signature_block(lines[:tail], seen, holder, followed=followed)
    if start == len(lines) and not (printed or runs):
        return [(False, lines)]
    end = _postscript(lines, tail)
    runs += [*_footers_apart(lines[:start], printed), (True, lines[start:stop])]
    runs += [*_footers_apart(lines[stop:tail], {each - stop for each in printed}), (True, lines[tail:end])]
    runs += _footers_apart(lines[end:], {each - end for each in printed})
    return _joined(runs)


def _postscript(lines: list[str], start: int) -> int:
    """The first line of a postscript below a blank one, or the number of lines."""
    places = range(start + 1, min(len(lines), start + 2 * _MAX_SIGNATURE))
    found = (each for each in places if POSTSCRIPT.match(lines[each]) and not lines[each - 1].strip())
    return next(found, len(lines))


def _footers_apart(lines: list[str], printed: set[int]) -> Runs:
    """A text with the footers that stand alone in the middle of it set apart: phones write them above a quotation."""
    if printed.isdisjoint(range(len(lines))):
        return [(False, lines)]
    out: Runs = [(False, [])]
    for number, line in enumerate(lines):
        alone = not (number and lines[number - 1].strip()) and not "".join(lines[number + 1 : number + 2]).strip()
        if number in printed and alone and len(out) < _MAX_SIGNATURE:
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


def _tail_start(lines: list[str], seen: Sight, printed: set[int]) -> int:
    """The first line of what no person typed for this mail, or the number of lines."""
    best, above, in_text = len(lines), -1, False
    for number in seen.filled[-_MAX_SIGNATURE - 1 :]:
        goes_on = in_text and number == above + 1  # as no paragraph, delimiter or rule does
        above, in_text = number, lines[number][0].isalnum()
        if (number in printed or not (goes_on and in_text)) and _opens_tail(lines, number, seen, printed):
            best = number
            break
    return best - 1 if best and best < len(lines) and _RULE.match(lines[best - 1]) else best


def _opens_tail(lines: list[str], number: int, seen: Sight, printed: set[int]) -> bool:
    line = lines[number]
    worded = line[0].isalnum()  # neither a delimiter nor a rule
    if not worded and _DELIMITER.match(line):
        first = next((each for each in lines[number + 1 :] if each.strip()), "")
        return line == "-- " or not is_prose(first) or is_disclaimer(first)
    if number in printed:
        return all(each in printed or not is_prose(lines[each]) for each in seen.filled if each >= number)
    if number == seen.filled[0]:
        starts_paragraph = False  # a whole mail is none
    else:
        starts_paragraph = not lines[number - 1].strip() or bool(_RULE.match(lines[number - 1]))
    if starts_paragraph and is_disclaimer(line):
        return True
    if worded or not _RULE.match(line):
        return False
    below = [each for each in lines[number + 1 :] if each.strip()]
    if not below or len(below) > _MAX_SIGNATURE:
        return False
    return any(CONTACT.search(each) or is_disclaimer(each) for each in below[:6]) and not is_prose(below[0])
