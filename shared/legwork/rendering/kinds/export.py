"""`export`: everything kept about the seeker, as a file for programs and as a page for people."""

from legwork.rendering import wording
from legwork.rendering.blocks import Block, Bullets, FactList, Heading, Paragraph, Sheet
from legwork.rendering.export_file import NAME
from legwork.rendering.facts import LetterFacts
from legwork.rendering.kinds.help import settings
from legwork.rendering.kinds.list import line

_SUBJECT = "Everything Legwork keeps about you"
_SHOWN = 40


def export(facts: LetterFacts) -> Sheet:
    """The settings, every conversation on a line, the notes; the attached file holds the whole, uncut."""
    records = (*((facts.record,) if facts.record else ()), *facts.others)
    notes = sum(len(record.notes) for record in records)
    rows = [f"{line(record, facts)} ({_counts(len(record.notes), record.messages)})" for record in records[:_SHOWN]]
    blocks: list[Block] = [
        Paragraph(
            f"Attached is a file with all of it: your settings, {_of(len(records), 'conversation')}, "
            f"{_of(notes, 'note')}, who named whom, your numbers for fit, every step with its date, and every letter "
            f"that was planned or sent. {NAME} is plain JSON; any text editor opens it."
        ),
        Heading("Your settings"),
        FactList(settings(facts)),
        Heading("Your conversations"),
        Bullets(tuple(rows)),
    ]
    if records[_SHOWN:]:
        blocks.append(Paragraph(f"And {len(records) - _SHOWN} more in the file."))
    blocks += [
        *_notes(facts),
        Paragraph(
            "The mails themselves are in your own mailbox; Legwork keeps its copies as long as the conversation plus "
            "30 days. \u201cdelete all my data\u201d erases everything."
        ),
    ]
    return Sheet(_SUBJECT, "A readable summary, and the whole as a file.", _SUBJECT, tuple(blocks))


def _notes(facts: LetterFacts) -> list[Block]:
    records = (*((facts.record,) if facts.record else ()), *facts.others)
    blocks: list[Block] = [Heading("Your notes")]
    for record in records:
        rows = tuple(f"{wording.TOPICS[note.topic].capitalize()}: {note.text}" for note in record.notes)
        if rows:
            blocks += [Paragraph(f"{wording.called(record.contact)}:"), Bullets(rows)]
    return blocks if len(blocks) > 1 else []


def _counts(notes: int, messages: int) -> str:
    return f"{_of(messages, 'mail')}, {_of(notes, 'note')}"


def _of(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"
