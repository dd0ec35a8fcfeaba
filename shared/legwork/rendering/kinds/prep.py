"""`prep`: what to know and what to ask, the day before."""

from legwork.conversations.record import Record
from legwork.guide.tables.questions import CLOSING_ASK
from legwork.rendering import careers, echo, event_mark, meetings, questions, subjects, when, wording
from legwork.rendering.blocks import Block, Bullets, Heading, Numbered, Paragraph, Quote, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.rendering.kinds import needs
from legwork.rendering.questions import Voices

_ELSEWHERE = 160  # characters of what another said
_FINE = (
    (
        "Fine to ask: what the work is like, how they came to it, what they would do in your place, a range of what "
        "people in this field earn, whom to talk to next."
    ),
    (
        "Not fine: asking for a job, handing over a résumé unasked, asking what they themselves earn, staying longer "
        "than agreed."
    ),
)
_FINE_JOB = (
    ("Fine to ask: the work, the team, how success is measured, what happens next and when."),
    ("Not fine: what a look at their website answers. Leave pay to them, or to the end, unless they bring it up."),
)


def prep(facts: LetterFacts) -> Sheet:
    """Who they are and how that is known, logistics, what was said, what is open, questions, manners."""
    record = needs.conversation(facts)
    name, meeting = wording.called(record.contact), record.meeting
    blocks: list[Block] = []
    if meeting:
        blocks += [
            meetings.table(meetings.facts_of(meeting, facts)),
            *meetings.join(meeting),
            *meetings.missing(meeting),
        ]
    blocks += [Heading("Who they are"), meetings.table(meetings.person(record, sourced=True))]
    blocks += [Heading("So far"), Bullets(_so_far(record, facts)), *_notes(record)]
    if not wording.is_job(record):
        heard = questions.voices(facts)
        blocks += [Heading("Still open"), Bullets(_open(heard)), *_elsewhere(heard, record)]
    blocks += [
        Heading("Questions to choose from"),
        Numbered(questions.ranked(facts, record)),
        Heading("At the end"),
        Paragraph(_closing(record)),
        Heading("What is fine to ask, and what is not"),
        Bullets(_FINE_JOB if wording.is_job(record) else _FINE),
    ]
    if (spoken := _length(record)) is not None:
        blocks.append(Paragraph(spoken))
    start = meeting.start if meeting else None
    preheader = (
        f"Prepare for {meetings.said(start, None, facts)}: who they are, what to ask."
        if start
        else "What to know and ask."
    )
    return Sheet(
        subjects.of(facts, "Your preparation"),
        preheader,
        f"Prepare for {name}",
        tuple(blocks),
        event=event_mark.of(meeting, facts) if meeting else None,
    )


def _so_far(record: Record, facts: LetterFacts) -> tuple[str, ...]:
    zone = facts.profile.timezone
    rows = [f"{wording.called(person)} pointed you to them." for person in record.referred_by]
    if record.asked_at:
        rows.append(f"You asked on {when.day_in(record.asked_at, zone)}.")
    if record.met_at:
        rows.append(f"You met before, on {when.day_in(record.met_at, zone)}.")
    if record.last_mail_at and record.last_mail_at != record.asked_at:
        rows.append(f"The last mail about it is of {when.day_in(record.last_mail_at, zone)}.")
    return tuple(rows)


def _notes(record: Record) -> tuple[Block, ...]:
    shown = record.notes[-6:]
    return tuple(
        block
        for note in shown
        for block in (Paragraph(f"Your note on {wording.TOPICS[note.topic]}:"), Quote(note.text))
    )


def _open(heard: Voices) -> tuple[str, ...]:
    untold = tuple(wording.TOPICS[topic] for topic, told in heard.items() if not told)
    once = tuple(
        f"{wording.TOPICS[topic]} ({wording.called(told[0].contact)})"
        for topic, told in heard.items()
        if len(told) == 1
    )
    rows = (
        f"Across all your conversations, nothing is noted yet on: {'; '.join(untold)}." if untold else None,
        f"One voice so far, so a second one helps: {'; '.join(once)}." if once else None,
        None if untold else "You have notes on every topic by now, so some questions look for a second view.",
    )
    return tuple(row for row in rows if row)


def _elsewhere(heard: Voices, record: Record) -> tuple[Block, ...]:
    """What one other person in this career said on a topic, to be held against this one."""
    career = careers.career_of(record).casefold()
    single = [(topic, told[0]) for topic, told in heard.items() if len(told) == 1]
    rows = tuple(
        Quote(echo.line(note.text, _ELSEWHERE), f"{wording.called(told.contact)} on {wording.TOPICS[topic]}")
        for topic, told in single
        if told.id != record.id and careers.career_of(told).casefold() == career
        for note in [next(one for one in told.notes if one.topic is topic)]
    )
    return (Heading("Heard from one other, worth checking here"), *rows[:3])


def _closing(record: Record) -> str:
    if wording.is_job(record):
        return "Thank them, and ask when you may expect to hear."
    return f"Thank them, and ask: “{CLOSING_ASK}”"


def _length(record: Record) -> str | None:
    meeting = record.meeting
    if meeting is None or meeting.start is None:
        return None
    if meeting.end is None or meeting.end <= meeting.start:
        return "No length was agreed. Ask at the start how long they have, and keep to it."
    return f"You agreed on {when.minutes_between(meeting.start, meeting.end)}. When they are over, offer to stop."
