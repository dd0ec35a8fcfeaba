"""The lines of a signature: where it begins and ends in a text, and the words that give the name."""

# ruff: noqa: E501, PLR2004, RUF001  # a pattern is read as one line; weights and word counts stand where they decide; mail holds typographic marks

import re

from legwork.understanding import vocabulary
from legwork.understanding.cues import Cue, words_of
from legwork.understanding.names import bare, fold, person_name, same_name, squashed, squashed_lines
from legwork.understanding.sentences import in_small_letters
from legwork.understanding.signatures.lines import SEPARATOR
from legwork.understanding.tables.names import NOT_NAMES
from legwork.understanding.tables.valedictions import VALEDICTIONS
from legwork.understanding.written_names import one_script
from legwork.values.regexes import regex

TEXT_CAP = 40_000
LINE_CAP = 240
BLOCK_LINES = 16
_LONGEST_PROSE_FREE_LINE = 14  # words
_FIRST_LINES = 8  # of a block, where an unknown name is looked for
_MARKUP = "*_#\u200b\u200c\u200d\ufeff\u2060"
_OPENS_ITEM = regex(r"\s*(?:>+ ?|[-–—=•·]+\s+)")
_CELL_ENDS = regex(r"[|¦·•‖▪●\t]|\s{3,}|\s[-–—/]\s|[()]")
_ADDRESS = regex(r"[\w.+:'-]{1,80}@[\w.-]{1,190}|(?:https?://)?(?:[\w-]{1,60}\.){1,4}[a-z]{2,10}/\S{1,200}")
_PICTURE = regex(r"\[[^\[\]]{0,200}\]")  # "[cid:image001.png]", "[Logo: Boone Glass]"
_END_OF_BLOCK = Cue(
    r"\b(?:confidential|disclaimer|intended recipient|privileged|this e-?mail|this message|the information in|the views expressed|vertraulich"
    r"|diese e-?mail|ce message|este mensaje|sent (?:from|with|via)|get outlook|von meinem|envoyé de|enviado desde|inviato da|unsubscribe"
    r"|powered by|meetings by|invited you|hat (?:sie|dich) (?:zu|eingeladen)|vous (?:a invité|invite)|le ha invitado|heeft (?:u|je) uitgenodigd"
    r"|microsoft teams|join (?:the |your |our |this )?(?:meeting|zoom|call|webinar)|google meet|zoom meeting|meeting id|besprechungs-id|id de réunion|dial[ -]in|passcode"
    r"|please consider the environment|think before you print|scanned (?:by|for)|virus-free|download)\b"
)  # in small letters
_VERB_BEHIND = regex(
    r"[^\w]{0,3}(?:has|have|is|was|will|would|hat|a|invited|wants|schrieb|wrote|schreef|escribió)\s", re.IGNORECASE
)
_OWNED_BY = regex(
    r"(?:inh(?:aber(?:in)?)?|geschäftsführ(?:er|erin|ung)|prop|proprietor|owner|gérante?|titolare|eigenaar)\b[.:]",
    re.IGNORECASE,
)


def block_of(text: str, name: str | None, *, signed: bool = False) -> tuple[list[str], str | None]:
    """The lines of the signature and the words that give the name: what follows the last line that opens with it.

    `signed`: nothing where no line opens with the name.
    """
    if signed and name and not _may_hold(text, fold(name).split()):
        return [], None
    lines = _cleaned(text)
    anchor, stated = _anchor(lines, name)
    if anchor is None:
        if signed:
            return [], None
        after = _after_valediction(lines)
        if after is None and any(len(line.split()) > _LONGEST_PROSE_FREE_LINE for line in lines):
            return [], None
        anchor = after or 0
        if name is None:
            anchor, stated = _unnamed(lines, anchor)
    rest = "\n".join(lines[anchor:])
    if end := _END_OF_BLOCK.within(in_small_letters(rest), words_of(rest)):
        rest = rest[: rest.rfind("\n", 0, end.start()) + 1]
    block = [
        line
        for line in rest.split("\n")
        if line and (len(line.split()) <= _LONGEST_PROSE_FREE_LINE + 6 or is_short(line))
    ]
    return block[:BLOCK_LINES], stated


def _may_hold(text: str, words: list[str]) -> bool:
    """Whether letters of one of some words, folded, stand in a row in a text, whatever marks part them."""
    together = squashed(text).replace("_", "")
    return any(map(together.__contains__, words))


def _cleaned(text: str) -> list[str]:
    """The lines of a text without the marks of lists, quotations and emphasis."""
    whole = "\n".join([line[:LINE_CAP] for line in text.splitlines()]).replace("\u00a0", " ")
    for mark in _MARKUP:
        whole = whole.replace(mark, "")
    return [line and _clean(line) for line in whole.split("\n")]


def _clean(line: str) -> str:
    if not line[0].isalpha() and (item := _OPENS_ITEM.match(line)):
        line = line[item.end() :]
    plain = line.strip().strip("<>").strip()
    return "" if plain[:1] == "[" and _PICTURE.fullmatch(plain) else plain


def _anchor(lines: list[str], name: str | None) -> tuple[int | None, str | None]:
    """The last line that opens with the full name, else with a part of it standing alone."""
    alone: tuple[int | None, str | None] = (None, None)
    words = fold(name or "").split()
    if not name or not words:
        return alone
    run_together = squashed_lines("\n".join(lines))
    for number in range(len(lines) - 1, -1, -1):
        letters = run_together[number]
        if not any(map(letters.__contains__, words)):
            continue
        line = lines[number]
        if line == name and name.replace(" ", "").isalpha() and person_name(name) == name:
            return number, line
        if _ADDRESS.fullmatch(line) or not is_short(line) or _OWNED_BY.match(line):
            continue
        stated, opening = _stated(line, name)
        if stated and same_name(stated, name):
            if " " in stated or " " not in name:
                return number, opening
            if alone[0] is None:
                alone = number, opening
        elif stated is None and _opens_with(line, name):
            return number, " ".join(line.split()[: len(name.split())])
    return alone


def _stated(line: str, name: str) -> tuple[str | None, str]:
    """The name with which a line opens, and the words that give it."""
    opening = _opening(line)
    head, _, tail = opening.partition(",")
    if " " in head and fold(head) == fold(name) and _has_words(tail):  # "Ada Boone, Glazier": in no table
        opening = head
    return person_name(opening), opening


def _opens_with(line: str, name: str) -> bool:
    """Whether a line of few words opens with a name, and no verb follows it."""
    few = len(line.split()) < 9 and fold(line).startswith(fold(name) + " ")
    return few and not _VERB_BEHIND.match(line, len(name))


def _has_words(tail: str) -> bool:
    """Whether words stand there, and not abbreviations alone: "Glazier", no "MLT" and no "inf. clin."."""
    words = tail.split()
    return any(len(word) > 3 and word[-1].isalpha() and (word.istitle() or word.islower()) for word in words)


def is_short(line: str) -> bool:
    """Whether a line is no prose: few words, or several cells."""
    return len(line.split()) <= _LONGEST_PROSE_FREE_LINE or len(SEPARATOR.findall(line)) > 1


def _opening(line: str) -> str:
    """The first cell of a line, where a name would stand."""
    line = one_script(line).strip().removeprefix("(")
    cell = _CELL_ENDS.split(line, maxsplit=1)[0].strip(" ,")
    head, comma, tail = cell.partition(",")
    if comma and bare(head) in VALEDICTIONS:  # "Cheers, Pat"
        return tail.strip()
    if comma and vocabulary.title_weight(tail.strip()) >= vocabulary.STRONG - 1:
        return head
    return cell if len(cell.split()) <= _LONGEST_PROSE_FREE_LINE else ""


def _after_valediction(lines: list[str]) -> int | None:
    for number in range(len(lines) - 1, -1, -1):
        if lines[number].casefold().strip(" ,.!") in VALEDICTIONS and number + 1 < len(lines):
            return number + 1
    return None


def _unnamed(lines: list[str], anchor: int) -> tuple[int, str | None]:
    for number in range(anchor, min(anchor + _FIRST_LINES, len(lines))):
        opening = _opening(lines[number])
        stated = person_name(opening)
        if (
            stated
            and " " in stated
            and _all_capitalised(stated)
            and not any(word.casefold() in NOT_NAMES for word in stated.split())
            and not (vocabulary.names_no_person(stated) or vocabulary.names_no_person(opening))
        ):
            return number, opening
    return anchor, None


def _all_capitalised(name: str) -> bool:
    return name.split(maxsplit=1)[0][0].isupper() and name.rsplit(maxsplit=1)[-1][0].isupper()
