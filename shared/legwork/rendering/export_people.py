"""The export for people's own programs: contacts as a table and as cards, meetings as a calendar, notes to read."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from legwork.conversations.record import Record
from legwork.rendering import calendar, careers, echo, when, wording
from legwork.rendering.calendar_lines import text
from legwork.rendering.facts import File, LetterFacts
from legwork.values.meaning import Topic
from legwork.values.regexes import regex

TABLE, CARDS, MEETINGS, NOTES = "contacts.csv", "contacts.vcf", "conversations.ics", "notes.md"
_TYPES: Mapping[str, str] = {
    TABLE: "text/csv",
    CARDS: "text/vcard",
    MEETINGS: "text/calendar",
    NOTES: "text/markdown",
}
_COLUMNS = ("Name", "Email", "Title", "Company", "Phone", "Profile", "State", "Outcome", "Asked", "Met", "Named by")
_FORMULA = regex(r"[=@\t\r-]|\+(?![0-9]{5,15}$)")  # what a spreadsheet would compute (OWASP, CSV injection)
_LONGEST_NOTE = 20_000
_FOLDED_AT = 75  # octets (RFC 2426 section 2.6)
_MARKDOWN = regex(r"([\\`*_\[\]<>#|])")


def files(facts: LetterFacts, shown: LetterFacts) -> tuple[File, ...]:
    """The files that hold something: contacts as CSV and vCard, meetings as .ics, notes as Markdown.

    `shown` are the facts made visible: only notes are taken as they are.
    """
    records, visible = _records(facts), _records(shown)
    contents: Mapping[str, Callable[[], str]] = {
        TABLE: lambda: table(visible, facts),
        CARDS: lambda: "".join(card(one, facts) for one in visible),
        MEETINGS: lambda: _meetings([one for one in visible if _has_met(one)], facts),
        NOTES: lambda: notes([one for one in records if _has_told(one)], facts),
    }
    return tuple(File(name, f"{_TYPES[name]}; charset=utf-8", contents[name]()) for name in names(facts))


def names(facts: LetterFacts) -> tuple[str, ...]:
    """Which of the files hold something."""
    records = _records(facts)
    holds = {
        TABLE: bool(records),
        CARDS: bool(records),
        MEETINGS: any(map(_has_met, records)),
        NOTES: any(map(_has_told, records)),
    }
    return tuple(name for name, something in holds.items() if something)


def _records(facts: LetterFacts) -> tuple[Record, ...]:
    return (*((facts.record,) if facts.record else ()), *facts.others)


def _has_met(record: Record) -> bool:
    return record.meeting is not None and record.meeting.start is not None


def _has_told(record: Record) -> bool:
    return bool(record.notes or record.fit)


def table(records: Sequence[Record], facts: LetterFacts) -> str:
    """A row a contact, with CRLF and a byte order mark: without one Excel takes it for Latin-1."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(_COLUMNS)
    for record in records:
        contact = record.contact
        named_by = wording.listed(tuple(wording.called(one) for one in record.referred_by))
        outcome = wording.OUTCOMES[record.outcome] if record.outcome else None
        days = (_day(record.asked_at, facts), _day(record.met_at, facts))
        cells = (contact.name, contact.email, contact.title, contact.company, contact.phone, contact.linkedin)
        rows.writerow([_cell(one) for one in (*cells, wording.STATES[record.state], outcome, *days, named_by)])
    return "\ufeff" + written.getvalue()


def card(record: Record, facts: LetterFacts) -> str:
    """A vCard 3.0 (RFC 2426), the version that every address book reads."""
    contact = record.contact
    name = wording.called(contact)
    given, _, family = name.rpartition(" ") if "," not in name and " " in name else (name, "", "")
    rows = (
        ("FN", _value(name)),
        ("N", f"{_value(family)};{_value(given)};;;"),
        ("EMAIL;TYPE=INTERNET", _value(contact.email)),
        ("TEL", _value(contact.phone)),
        ("TITLE", _value(contact.title)),
        ("ORG", _value(contact.company)),
        ("URL", _value(contact.linkedin)),
        ("UID", _value(f"{record.id}@{(facts.assistant.email or 'legwork.invalid').rpartition('@')[2]}")),
    )
    lines = ["BEGIN:VCARD", "VERSION:3.0", *(f"{name}:{value}" for name, value in rows if value), "END:VCARD"]
    return "".join(_folded(line) + "\r\n" for line in lines)


def notes(records: Sequence[Record], facts: LetterFacts) -> str:
    """What was learned, as Markdown: a section a conversation, a part a topic, the fit below."""
    parts = ["# Notes"]
    for record in records:
        head = ", ".join(one for one in (wording.called(record.contact), wording.role(record)) if one)
        parts.append(f"## {_plain(echo.line(head))}")
        if record.met_at:
            parts.append(f"Met on {when.day_in(record.met_at, facts.profile.timezone)}. Career: {_career(record)}.")
        for topic in Topic:
            said = [echo.passage(note.text, _LONGEST_NOTE) for note in record.notes if note.topic is topic]
            if said:
                parts += [f"### {wording.TOPICS[topic].capitalize()}", *(_quoted(one) for one in said)]
        if record.fit:
            parts += ["### Fit", "\n".join(f"- {wording.FIT[one]}: {value} of 5" for one, value in record.fit.items())]
    return "\n\n".join(parts) + "\n"


def _meetings(records: Sequence[Record], facts: LetterFacts) -> str:
    events = [calendar.event_of(one.meeting, one, facts) for one in records if one.meeting]
    return calendar.calendar_of(events)


def _career(record: Record) -> str:
    return _plain(echo.line(careers.career_of(record)))


def _day(moment: datetime | None, facts: LetterFacts) -> str | None:
    return when.local(moment, facts.profile.timezone).date().isoformat() if moment else None


def _cell(value: str | None) -> str:
    return f"'{value}" if value and _FORMULA.match(value) else value or ""


def _value(value: str | None) -> str:
    return text(value) if value else ""  # escaped as in a calendar file


def _folded(line: str) -> str:
    """Lines of at most 75 octets; a character is never cut."""
    if line.isascii() and len(line) <= _FOLDED_AT:
        return line
    octets, room, pieces = line.encode(), _FOLDED_AT, []
    while len(octets) > room:
        pieces.append(octets[:room].decode(errors="ignore"))
        octets = octets[len(pieces[-1].encode()) :]
        room = _FOLDED_AT - 1  # further lines begin with a blank
    return "\r\n ".join((*pieces, octets.decode()))


def _plain(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", text)


def _quoted(text: str) -> str:
    return "\n".join(f"> {_plain(line)}".rstrip() for line in text.split("\n"))
