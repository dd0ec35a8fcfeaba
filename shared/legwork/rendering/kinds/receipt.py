"""`receipt`: says what was done with what came in."""

from collections.abc import Callable, Mapping

from legwork.conversations.record import Record, State
from legwork.rendering import calendar, drafts, meetings, subjects, when, wording
from legwork.rendering.blocks import Block, Fact, FactList, Heading, Paragraph, Quote, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.rendering.kinds.changed import changed
from legwork.values.errors import RuleError
from legwork.values.letters import Moment
from legwork.values.meaning import Topic


def receipt(facts: LetterFacts) -> Sheet:
    """By `about["moment"]`. Raises RuleError for a moment that is none, or that lacks its conversation."""
    try:
        moment = Moment(facts.letter.about.get("moment", ""))
    except ValueError:
        raise RuleError("a receipt needs a moment") from None
    if moment is Moment.UNFILED:
        return _unfiled(facts)
    if moment is Moment.CHANGED:
        return changed(facts)
    if facts.record is None:
        raise RuleError(f"a receipt of the moment {moment} needs a conversation")
    return _OF_A_RECORD[moment](facts, facts.record)


def _asked(facts: LetterFacts, record: Record) -> Sheet:
    name = wording.called(record.contact)
    asked = Fact("Asked", when.day_in(record.asked_at, facts.profile.timezone)) if record.asked_at else None
    blocks = (
        meetings.table(meetings.person(record), (asked,) if asked else ()),
        Paragraph(
            "A record is started. If no answer comes within 5 business days you get a reminder with a follow-up "
            "ready to send. Forward or BCC the answer when it comes."
            if not wording.is_job(record)
            else "A record of this interview is started. Forward or BCC what they answer."
        ),
    )
    return Sheet(subjects.of(facts, ""), f"{name} is on record.", f"You asked {name}", blocks)


def _agreed(title: str, last: str) -> Callable[[LetterFacts, Record], Sheet]:
    def write(facts: LetterFacts, record: Record) -> Sheet:
        meeting = record.meeting
        if meeting is None or meeting.start is None:
            raise RuleError("a receipt of an agreed time needs its start")
        name = wording.called(record.contact)
        spoken = meetings.said(meeting.start, meeting.end, facts)
        blocks: list[Block] = [
            meetings.table(meetings.facts_of(meeting, facts), (Fact("With", _with(record)),)),
            *meetings.join(meeting),
            *_clashes(facts, record),
            Paragraph(last),
        ]
        files = calendar.meeting_file(meeting, facts)
        return Sheet(subjects.of(facts, ""), spoken, title.format(name=name), tuple(blocks), files)

    return write


def _called_off(facts: LetterFacts, record: Record) -> Sheet:
    meeting = record.called_off or record.meeting
    name = wording.called(record.contact)
    rows = meetings.times(meeting, facts) if meeting else ()
    blocks: list[Block] = [
        FactList(tuple(Fact("Was planned for", row.value) if row.label == "When" else row for row in rows)),
        Paragraph("Every reminder of this meeting is dropped, and the attached file takes it off your calendar.")
        if rows
        else Paragraph("Every reminder of this meeting is dropped."),
    ]
    if record.state is not State.CLOSED:
        blocks += [Heading("To find a new time"), drafts.rebook(facts, record)]
    files = calendar.meeting_file(meeting, facts, calendar.CANCEL)
    return Sheet(subjects.of(facts, ""), f"{name}: the meeting is off.", f"Called off: {name}", tuple(blocks), files)


def _declined(facts: LetterFacts, record: Record) -> Sheet:
    name = wording.called(record.contact)
    blocks = (
        Paragraph(
            f"{name} declined. The record is closed, and no reminder comes. A short, gracious answer keeps the door open:"
        ),
        drafts.gracious(facts, record),
    )
    return Sheet(subjects.of(facts, ""), f"{name} declined; a gracious answer is ready.", f"{name} declined", blocks)


def _noted(facts: LetterFacts, record: Record) -> Sheet:
    named = tuple(one.strip() for one in facts.letter.about.get("topics", "").split(",") if one.strip())
    topics = tuple(wording.TOPICS[Topic(one)] for one in named if one in set(Topic))
    name = wording.called(record.contact)
    blocks: list[Block] = [
        Paragraph(f"Your notes are filed under: {wording.listed(topics)}." if topics else "Your notes are filed."),
    ]
    for note in record.notes:
        if note.topic in named:
            blocks += [Heading(wording.TOPICS[note.topic].capitalize()), Quote(note.text)]
    if record.fit:
        blocks += [Heading("Fit so far"), FactList(fit(record))]
    if record.referred_by and record.thanked_at is not None:
        said = wording.listed(tuple(wording.called(one) for one in record.referred_by))
        blocks.append(Paragraph(f"{said} pointed you to {name}. A line on how it went brings the circle round."))
    return Sheet(subjects.of(facts, ""), f"Your notes on {name} are filed.", "Your notes are filed", tuple(blocks))


def fit(record: Record) -> tuple[Fact, ...]:
    """The fit, a row a dimension."""
    return tuple(Fact(wording.FIT[one].capitalize(), f"{value} of 5") for one, value in record.fit.items())


def _held_before(facts: LetterFacts, record: Record) -> Sheet:
    name, meeting = wording.called(record.contact), record.meeting
    blocks = (
        meetings.table(meetings.times(meeting, facts) if meeting else ()),
        Paragraph(
            "This meeting is long over, so it is only filed: no reminder comes of it. Notes are still welcome; just reply."
        ),
    )
    return Sheet(subjects.of(facts, ""), f"{name}: filed.", f"Filed: {name}", blocks)


def _unfiled(facts: LetterFacts) -> Sheet:
    subject = facts.letter.about.get("subject")
    blocks = (
        FactList((Fact("Its subject", subject),) if subject else ()),
        Paragraph("Nothing was filed: this mail seems to belong to no conversation of yours."),
        Paragraph(
            "If that is wrong, answer with the name of the person it is about, as in “this is about Sam Field”, and it "
            "is filed there."
        ),
    )
    return Sheet(
        "A mail that was not filed",
        "Nothing was filed. If that is wrong, one line corrects it.",
        "Nothing was filed",
        blocks,
    )


def _with(record: Record) -> str:
    work = wording.role(record)
    return f"{wording.called(record.contact)} ({work})" if work else wording.called(record.contact)


def _clashes(facts: LetterFacts, record: Record) -> tuple[Block, ...]:
    found = meetings.clashes(record.meeting, facts) if record.meeting else ()
    return tuple(
        Paragraph(f"It clashes with {wording.called(other.contact)}: {meetings.said(start, end, facts)}.")
        for other, start, end in found
    )


_PREPARED = "The calendar file is attached. You hear from Legwork the day before and again an hour before."
_OF_A_RECORD: Mapping[Moment, Callable[[LetterFacts, Record], Sheet]] = {
    Moment.ASKED: _asked,
    Moment.BOOKED: _agreed(
        "Agreed with {name}", f"{_PREPARED} If anything here is wrong, answer with what is right: “no, 3 pm my time”."
    ),
    Moment.MOVED: _agreed(
        "Moved: {name}",
        "The attached file moves the entry in your calendar; the reminders move with it. If anything here is wrong, answer with what is right.",
    ),
    Moment.DETAILED: _agreed(
        "More on your meeting with {name}",
        "The attached file updates the entry in your calendar. The time is unchanged.",
    ),
    Moment.CALLED_OFF: _called_off,
    Moment.DECLINED: _declined,
    Moment.NOTED: _noted,
    Moment.HELD_BEFORE: _held_before,
}
