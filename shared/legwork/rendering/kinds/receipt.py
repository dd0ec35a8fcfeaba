"""`receipt`: says what was done with what came in."""

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta

from legwork.conversations.record import Record, State
from legwork.rendering import calendar, drafts, event_mark, meetings, subjects, when, wording
from legwork.rendering.blocks import Block, Fact, FactList, Heading, Paragraph, Quote, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.rendering.kinds.changed import changed
from legwork.rendering.tables.commands import COMMANDS
from legwork.values.errors import RuleError
from legwork.values.letters import Moment
from legwork.values.meaning import Topic
from legwork.values.times import utc

_LEFT_OUT = (
    "Your mail went to more people than one mail can start conversations with. Put Legwork in BCC of your next mail to "
    "any of these, and theirs is started as well:"
)
_A_DAY, _AN_HOUR, _TWO_HOURS = timedelta(days=1), timedelta(hours=1), timedelta(hours=2)
_Of = Callable[[LetterFacts, Record], Sheet]


def receipt(facts: LetterFacts) -> Sheet:
    """By `about["moment"]`. Raises RuleError for a moment that is none, or that lacks its conversation."""
    moment = facts.letter.about.get("moment", "")
    if moment in _OF_NO_RECORD:
        return _OF_NO_RECORD[moment](facts)
    if moment not in _OF_A_RECORD:
        raise RuleError("a receipt needs a moment")
    if facts.record is None:
        raise RuleError(f"a receipt of the moment {moment} needs a conversation")
    return _OF_A_RECORD[moment](facts, facts.record)


def _asked(facts: LetterFacts, record: Record) -> Sheet:
    name = wording.called(record.contact)
    asked = (Fact("Asked", when.day_in(record.asked_at, facts.profile.timezone)),) if record.asked_at else ()
    after = (
        "A record of this interview is started. Forward or BCC what they answer."
        if wording.is_job(record)
        else "A record is started. If no answer has come after 5 business days, you get a reminder with a follow-up "
        "ready to send. Forward or BCC the answer when it comes."
    )
    blocks: list[Block] = [meetings.table(meetings.named(record), asked), Paragraph(after)]
    if left_out := facts.letter.about.get("left_out"):
        blocks.append(Paragraph(f"{_LEFT_OUT} {left_out}."))
    return Sheet(_subject(facts), f"{name} is on record.", f"You asked {name}", tuple(blocks))


def _booked(facts: LetterFacts, record: Record) -> Sheet:
    correct = "If anything here is wrong, answer with what is right, as in “no, it is Friday at 3 pm”."
    return _agreed(
        facts, record, "Agreed: {talk} with {name}", f"The calendar file is attached. {_ahead(facts)}", correct
    )


def _moved(facts: LetterFacts, record: Record) -> Sheet:
    moves = "The attached file moves the entry in your calendar, and the reminders move with it."
    correct = "If anything here is wrong, answer with what is right."
    return _agreed(facts, record, "Moved: {talk} with {name}", moves, correct)


def _detailed(facts: LetterFacts, record: Record) -> Sheet:
    adds = "The time is as agreed. The attached file updates the entry in your calendar."
    return _agreed(facts, record, "More on your {talk} with {name}", adds)


def _agreed(facts: LetterFacts, record: Record, title: str, *last: str) -> Sheet:
    """The first word of the title stands before the time in the list of mails, too."""
    meeting = record.meeting
    if meeting is None or meeting.start is None:
        raise RuleError("a receipt of an agreed time needs its start")
    name, work = wording.called(record.contact), wording.role(record)
    times = meetings.times(meeting, facts)
    blocks: list[Block] = [
        FactList((*times, *meetings.place(meeting), Fact("With", name, work))),
        *meetings.join(meeting),
        *meetings.missing(meeting),
        *(
            Paragraph(f"It clashes with {wording.called(other.contact)}: {meetings.said(start, end, facts)}.")
            for other, start, end in meetings.clashes(meeting, facts)
        ),
        *(Paragraph(text) for text in last),
    ]
    shown = title.format(talk=wording.talk(record), name=name)
    seen = f"{shown.split()[0].rstrip(':')}: {times[0].value}"
    files = calendar.meeting_file(meeting, facts)
    return Sheet(_subject(facts), seen, shown, tuple(blocks), files, event_mark.of(meeting, facts))


def _ahead(facts: LetterFacts) -> str:
    """Which letters still come before the meeting (the product's rules for what is late)."""
    meeting = facts.record.meeting if facts.record else None
    if meeting is None or meeting.start is None:
        return ""
    left = utc(meeting.start) - utc(facts.now)
    if left <= timedelta(0):
        return ""
    if left < _AN_HOUR:
        return "It is close, so the link or the place and three questions follow at once."
    if left < _TWO_HOURS:
        return "An hour before you get the link or the place and three questions."
    if facts.now >= _evening_before(meeting.start, facts):
        return "Your preparation follows now, and a short letter an hour before."
    return "You get your preparation the day before and a short letter an hour before."


def _evening_before(start: datetime, facts: LetterFacts) -> datetime:
    here = when.local(start, facts.profile.timezone)
    return datetime.combine(here.date() - _A_DAY, time(17), here.tzinfo)


def _called_off(facts: LetterFacts, record: Record) -> Sheet:
    meeting = record.called_off or record.meeting
    title = f"Called off: {wording.talk(record)} with {wording.called(record.contact)}"
    files = calendar.meeting_file(meeting, facts, calendar.CANCEL)
    attached = " The attached file takes it off your calendar." if files else ""
    blocks: list[Block] = [
        FactList(meetings.times(meeting, facts, label="It was") if meeting else ()),
        Paragraph(f"Every reminder of this meeting is dropped.{attached}"),
    ]
    if record.state is not State.CLOSED:
        blocks += [Heading("To find a new time"), drafts.rebook(facts, record)]
    mark = event_mark.of(meeting, facts, event_mark.CANCELLED) if meeting else None
    return Sheet(_subject(facts), "Called off: every reminder of it is dropped.", title, tuple(blocks), files, mark)


def _declined(facts: LetterFacts, record: Record) -> Sheet:
    name = wording.called(record.contact)
    fell = facts.letter.about.get("meeting") == "off"
    files = calendar.meeting_file(record.called_off, facts, calendar.CANCEL) if fell else ()
    blocks = (
        Paragraph(
            f"{name} declined. The record is closed and no reminder comes. A gracious answer keeps the door open."
        ),
        Paragraph("The meeting that was agreed falls away; the attached file takes it off your calendar.")
        if files
        else Paragraph(""),
        Heading("To answer"),
        drafts.gracious(facts, record),
    )
    return Sheet(_subject(facts), "A gracious answer is ready.", f"{name} declined", blocks, files)


def _noted(facts: LetterFacts, record: Record) -> Sheet:
    named = tuple(one.strip() for one in facts.letter.about.get("topics", "").split(",") if one.strip())
    topics = tuple(topic for topic in Topic if topic in named)
    said = "; ".join(wording.TOPICS[topic] for topic in topics)
    blocks: list[Block] = [Paragraph(f"Filed under: {said}." if said else "They are filed with this conversation.")]
    for topic in topics:
        notes = tuple(Quote(note.text) for note in record.notes if note.topic is topic)
        blocks += [Heading(wording.TOPICS[topic].capitalize()), *notes]
    blocks += [Heading("Fit so far"), FactList(fit(record))]
    if record.referred_by and record.thanked_at is not None:
        who = wording.listed(tuple(wording.called(one) for one in record.referred_by))
        blocks += [
            Heading("Bring the circle round"),
            Paragraph(f"{who} pointed you to {wording.called(record.contact)}. Tell them in a line how it went."),
        ]
    preheader = f"Filed under: {said}." if said else "Your notes are filed."
    return Sheet(_subject(facts), preheader, "Your notes are filed", tuple(blocks))


def fit(record: Record) -> tuple[Fact, ...]:
    """The fit, a row a dimension."""
    return tuple(Fact(wording.FIT[one].capitalize(), f"{value} of 5") for one, value in record.fit.items())


def _held_before(facts: LetterFacts, record: Record) -> Sheet:
    meeting = record.meeting
    blocks = (
        FactList(meetings.times(meeting, facts, label="It was") if meeting else ()),
        Paragraph("This is long over, so it is only filed and no reminder comes of it. Notes are welcome: just reply."),
    )
    title = f"Filed: {wording.talk(record)} with {wording.called(record.contact)}"
    return Sheet(_subject(facts), "Filed; no reminder comes of it.", title, blocks)


def _unfiled(facts: LetterFacts) -> Sheet:
    if command := facts.letter.about.get("command"):
        return _not_done(command, facts.letter.about.get("arg_who") or facts.letter.about.get("arg_email", ""))
    subject = facts.letter.about.get("subject")
    blocks = (
        FactList((Fact("Its subject", subject),) if subject else ()),
        Paragraph("Your mail seems to belong to no conversation of yours, so nothing was filed."),
        Paragraph("If that is wrong, answer with whom it is about, as in “this is about Sam Field”."),
    )
    return Sheet("A mail that was not filed", "If that is wrong, one line corrects it.", "Nothing was filed", blocks)


def _not_done(command: str, who: str) -> Sheet:
    title = "Nothing was changed"
    if command == "question":
        title, text = "No answer to your question", "Legwork has no answer to your question, and filed nothing."
    elif who:
        text = f"Nobody called {who} is on record, so nothing was changed. “list” shows everybody who is."
    elif command in _KNOWN:
        text = (
            f"You asked for “{command}”, and no conversation of yours fits that just now. Say whom it is about, as in "
            f"“{command} Sam Field”, or answer a letter about them. “list” shows all of them."
        )
    else:
        text = f"You asked for “{command}”. Legwork does not do that, so nothing was changed."
    last = Paragraph("Answer “help” for everything that can be said to Legwork.")
    return Sheet(title, "Nothing was filed or changed.", title, (Paragraph(text), last))


_KNOWN = frozenset(row.name for row in COMMANDS)


def _subject(facts: LetterFacts) -> str:
    return subjects.of(facts, "")


_OF_NO_RECORD: Mapping[str, Callable[[LetterFacts], Sheet]] = {Moment.UNFILED: _unfiled, Moment.CHANGED: changed}
_OF_A_RECORD: Mapping[str, _Of] = {
    Moment.ASKED: _asked,
    Moment.BOOKED: _booked,
    Moment.MOVED: _moved,
    Moment.DETAILED: _detailed,
    Moment.CALLED_OFF: _called_off,
    Moment.DECLINED: _declined,
    Moment.NOTED: _noted,
    Moment.HELD_BEFORE: _held_before,
}
