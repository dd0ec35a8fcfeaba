"""`export`: everything kept about the seeker, as a file for programs and as a page for people."""

from dataclasses import replace

from legwork.conversations.record import Record
from legwork.rendering import export_people, wording
from legwork.rendering.blocks import Block, Bullets, Entries, Entry, FactList, Heading, Paragraph, Quote, Sheet
from legwork.rendering.export_file import NAME
from legwork.rendering.facts import LetterFacts
from legwork.rendering.kinds.help import settings
from legwork.rendering.kinds.list import entry

_SUBJECT = "Everything Legwork keeps about you"
_SHOWN = 40


def export(facts: LetterFacts) -> Sheet:
    """The settings, every conversation on a line, the notes; the attached file holds the whole, uncut."""
    records = (*((facts.record,) if facts.record else ()), *facts.others)
    notes = sum(len(record.notes) for record in records)
    rows = tuple(_entry(record, facts) for record in records[:_SHOWN])
    blocks: list[Block] = [
        Paragraph(
            f"Attached is all of it: your settings, {_of(len(records), 'conversation')}, {_of(notes, 'note')}, who "
            "named whom, your numbers for fit, every step with its date, and every letter that was planned or sent."
        ),
        Heading("The files"),
        Bullets(_files(facts)),
        Heading("Your settings"),
        FactList(settings(facts)),
        Heading("Your conversations"),
        Entries(rows),
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
        name = wording.called(record.contact)
        blocks += [Quote(note.text, f"{name} on {wording.TOPICS[note.topic]}") for note in record.notes]
    return blocks if len(blocks) > 1 else []


def _files(facts: LetterFacts) -> tuple[str, ...]:
    made = export_people.names(facts)
    return (f"{NAME}: the whole, for programs", *(f"{name}: {use}" for name, use in _USES.items() if name in made))


_USES = {
    export_people.TABLE: "your contacts as a table, for a spreadsheet",
    export_people.CARDS: "the same as cards, for an address book",
    export_people.MEETINGS: "every meeting, for a calendar",
    export_people.NOTES: "your notes, to read or to keep beside others",
}


def _entry(record: Record, facts: LetterFacts) -> Entry:
    shown = entry(record, facts)
    counts = _counts(len(record.notes), record.messages)
    return replace(shown, next=f"{shown.next} ({counts})" if shown.next else counts)


def _counts(notes: int, messages: int) -> str:
    return f"{_of(messages, 'mail')}, {_of(notes, 'note')}"


def _of(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"
