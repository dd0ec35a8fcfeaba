"""`check`: the draft of a request held against etiquette."""

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from legwork.guide import etiquette
from legwork.guide.etiquette import Checked, Finding, Slip
from legwork.rendering.blocks import Block, Bullets, Heading, Paragraph, Quote, Sheet
from legwork.rendering.facts import LetterFacts


class _Said(NamedTuple):
    found: str
    change: str
    fine: str


_SAID: Mapping[Slip, _Said] = {
    Slip.ASKS_FOR_A_JOB: _Said(
        "It asks for a job",
        "Take it out. Asking for work makes them a judge; asking for their story makes them an ally. Say what you want "
        "to learn instead, as in \u201cI would like to hear what your work is really like\u201d.",
        "It asks for no job.",
    ),
    Slip.RESUME_ATTACHED: _Said(
        "A r\u00e9sum\u00e9 comes with it",
        "Leave it out: with a r\u00e9sum\u00e9 the request reads as an application. Have it at hand, and send it if "
        "they ask.",
        "No r\u00e9sum\u00e9 is attached.",
    ),
    Slip.NO_LENGTH: _Said(
        "It does not say how long you want to talk",
        "Name a length, and a short one is easier to grant: \u201cWould you have twenty minutes, by phone or video, at "
        "a time that suits you?\u201d",
        "It says how long you want to talk.",
    ),
    Slip.NO_CONNECTION: _Said(
        "It does not say how you came to them",
        "Begin with the connection: who named them, the school you share, the talk or article of theirs that you know, "
        "or where you found them. It is the line that gets answers.",
        "It says how you came to them.",
    ),
    Slip.TOO_LONG: _Said(
        "It is long",
        "Aim at about 100 words. Keep four things: the connection, who you are in half a line, what you want to "
        "learn, and how long it takes. The questions themselves can wait for the talk.",
        "It is short.",
    ),
    Slip.BLANK_LEFT: _Said(
        "A blank is left",
        "Fill it in before you send it.",
        "",
    ),
}


def check(facts: LetterFacts) -> Sheet:
    """What to change in `about["draft"]`; `about["files"]` names what is attached, separated by commas.

    Without a draft it says how to send one.
    """
    draft = _flowing(facts.letter.about.get("draft", "").strip())
    if not draft:
        return _no_draft()
    files = tuple(one.strip() for one in facts.letter.about.get("files", "").split(",") if one.strip())
    checked = etiquette.check(draft, files)
    slips = {one.slip for one in checked.findings}
    judged = _SAID if checked.english else {slip: _SAID[slip] for slip in _IN_ANY_LANGUAGE}
    fine = tuple(said.fine for slip, said in judged.items() if slip not in slips and said.fine)
    blocks: list[Block] = [Paragraph(_opening(checked))]
    for number, finding in enumerate(checked.findings, 1):
        blocks += _finding(number, finding)
    blocks += [
        Heading("What is good about it"),
        Bullets(fine),
        Heading("What was read as your draft"),
        Quote(draft),
        Paragraph(
            "Change it, and answer with the new text to have it checked again. When you send it, BCC Legwork and the "
            "record starts by itself."
        ),
    ]
    title = _title(len(checked.findings)) if checked.english else _FOREIGN
    return Sheet("Your draft, checked", f"{title}.", title, tuple(blocks))


def _flowing(draft: str) -> str:
    """The draft without the line ends that a mail program put in: where the next word would not have fitted."""
    lines = draft.split("\n")
    widest = max(len(line) for line in lines)
    if not _WRAPPED_AT.start <= widest < _WRAPPED_AT.stop:
        return draft
    kept = lines[0]
    for before, line in pairwise(lines):
        word = line.partition(" ")[0]
        is_wrapped = before.strip() and word and len(before) + 1 + len(word) > widest
        kept += (" " if is_wrapped else "\n") + line
    return kept


_WRAPPED_AT = range(60, 100)  # columns: what mail programs wrap at lies between


def _title(count: int) -> str:
    if not count:
        return "Nothing to change"
    return "One thing to change" if count == 1 else f"{_COUNTS.get(count, str(count))} things to change"


_COUNTS: Mapping[int, str] = {2: "Two", 3: "Three", 4: "Four", 5: "Five", 6: "Six"}


_IN_ANY_LANGUAGE = (Slip.RESUME_ATTACHED, Slip.TOO_LONG)
_FOREIGN = "Only in part checked: your draft is not in English"


def _opening(checked: Checked) -> str:
    count = len(checked.findings)
    length = f"Your draft has {checked.words} words between greeting and closing."
    if not checked.english:
        return (
            f"{length} Legwork reads drafts in English only. Of yours it looked at the length, at what is attached and "
            "at blanks. See for yourself that it asks for no job, says how long the talk shall be, and says how you "
            "came to them."
        )
    if not count:
        return f"{length} It keeps to what is expected of such a request: send it."
    return f"{length} The gravest comes first."


def _finding(number: int, finding: Finding) -> list[Block]:
    said = _SAID[finding.slip]
    quoted = [Quote(finding.words)] if finding.words else []
    return [Heading(f"{number}. {said.found}"), *quoted, Paragraph(said.change)]


def _no_draft() -> Sheet:
    text = (
        "No draft came with your mail. Write \u201ccheck this before I send it\u201d and put the text of your request "
        "below; Legwork then says what to change. Nothing is sent to anybody else."
    )
    return Sheet("Your draft, checked", "No draft came with it.", "There was no draft to check", (Paragraph(text),))
