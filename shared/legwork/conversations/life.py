"""The record of a conversation while it is being made: what time does to it, and what each entry does."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from legwork.conversations.contact_facts import ContactFacts
from legwork.conversations.effects import EFFECTS, side
from legwork.conversations.entry import Entry, Happening
from legwork.conversations.meetings import is_outdated
from legwork.conversations.record import Outcome, Record, State, Turn
from legwork.conversations.states import REOPENS_AT_MET, Move, Whose, move
from legwork.values.meaning import FitDimension, Kind, Meeting, Note, Slot, Voice
from legwork.values.people import Person

# At most this many nudges an ask, own follow-ups among them; then the ask lapses.
NUDGES_AN_ASK = 2

# What these say to Legwork makes no mail between the two people old.
_ABOUT_LETTERS = frozenset({"snooze", "correct", "done"})


class Closings(Protocol):
    """When time alone moves a conversation. Depends on the seeker's zone and working days."""

    def over(self, meeting: Meeting) -> datetime | None:
        """When the meeting is over; None where it has no start."""
        ...

    def unanswered(self, nudged_at: datetime) -> datetime:
        """When an ask counts as never answered, from the day of the second nudge."""
        ...

    def done(self, met_at: datetime) -> datetime:
        """When the second keep-in-touch falls due, from the end of the meeting."""
        ...


@dataclass(slots=True)
class Life:
    """The record while it is being made."""

    closings: Closings
    state: State | None = None
    outcome: Outcome | None = None
    turn: Turn | None = None
    kind: Kind | None = None
    career: str | None = None
    contact: ContactFacts = field(default_factory=ContactFacts)
    meeting: Meeting | None = None
    called_off: Meeting | None = None
    offered: tuple[Slot, ...] = ()
    offered_by: Turn | None = None
    referred_by: list[Person] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    fit: dict[FitDimension, int] = field(default_factory=dict)
    away_until: date | None = None
    asked_at: datetime | None = None
    asked_known_at: datetime | None = None
    last_mail_at: datetime | None = None
    met_at: datetime | None = None
    thanked_at: datetime | None = None
    agreed_known_at: datetime | None = None
    agreed_by_seeker: bool = False
    turn_since: datetime | None = None
    turn_known_at: datetime | None = None
    turn_by: Happening | None = None
    alone: bool = False
    lapsed: bool = False
    closed_at: datetime | None = None
    nudged_at: list[datetime] = field(default_factory=list)
    snoozed: dict[str, datetime] = field(default_factory=dict)
    meetings: int = 0
    sequence: int = 0
    thread: list[str] = field(default_factory=list)
    messages: int = 0

    # What time does

    def pass_to(self, moment: datetime) -> None:
        """Make the moves that time has made by then. Keep in step with `states.PASSINGS`."""
        if self.state is State.SCHEDULED and self.meeting:
            self._be_over(self.meeting, moment)
        waiting = self.state is State.ASKED or (self.state is State.TALKING and self.turn is Turn.CONTACT)
        if waiting and len(self.nudged_at) >= NUDGES_AN_ASK:
            self._close(self.closings.unanswered(self.nudged_at[-1]), moment, Outcome.NO_ANSWER)
        if self.state is State.MET and self.met_at:
            self._close(self.closings.done(self.met_at), moment, Outcome.DONE)

    def _be_over(self, meeting: Meeting, moment: datetime) -> None:
        over_at = self.closings.over(meeting)
        if over_at is None or over_at > moment:
            return
        self.state, self.turn, self.met_at = State.MET, None, over_at
        self.offered, self.offered_by = (), None
        if self.thanked_at and meeting.start and self.thanked_at < meeting.start:
            self.thanked_at = None

    def _close(self, due_at: datetime, moment: datetime, outcome: Outcome) -> None:
        if due_at <= moment:
            self.state, self.outcome, self.turn = State.CLOSED, outcome, None
            self.lapsed, self.closed_at = True, due_at

    # What an entry does

    def take(self, entry: Entry) -> None:
        """Add one entry, the next by date."""
        if entry.meeting and is_outdated(entry.meeting, self.meeting or self.called_off):
            self._count(entry)
            return
        self._learn(entry)
        self._move(entry)
        self._count(entry)

    def _count(self, entry: Entry) -> None:
        if entry.happening is Happening.LETTER_SENT:
            return
        if entry.about.get("command") not in _ABOUT_LETTERS or entry.happening is Happening.DONE:
            self.last_mail_at = entry.dated_at
        if entry.counts:
            self.messages += 1
            if entry.message_id and entry.message_id not in self.thread:
                self.thread.append(entry.message_id)

    def _learn(self, entry: Entry) -> None:
        self.contact.take(entry)
        # A job interview stays one: what is said later in the same thread is rarely explicit about it.
        self.kind = entry.kind if entry.happening is Happening.CORRECTED and entry.kind else self.kind or entry.kind
        self.career = entry.career or self.career
        self.away_until = entry.away_until or self.away_until
        self.notes.extend(note for note in entry.notes if note not in self.notes)
        self.fit.update(entry.fit)
        if entry.referrer and entry.referrer not in self.referred_by:
            self.referred_by.append(entry.referrer)

    def _move(self, entry: Entry) -> None:
        happening = entry.happening
        if self.state is State.CLOSED and self.met_at and happening in REOPENS_AT_MET:
            self.state, self.outcome = State.MET, None
        before, step = self.state, move(self.state, happening)
        self.lapsed = self.lapsed and step.turn is Whose.SAME
        self.state = step.state
        if step.state is not State.CLOSED:
            self.outcome = None
        elif step.outcome:
            self.outcome, self.closed_at = self._outcome(step.outcome), entry.known_at
        self._turn(step, entry)
        self._note(happening, entry, before)

    def _outcome(self, outcome: Outcome) -> Outcome:
        return Outcome.DONE if outcome is Outcome.DROPPED and self.met_at else outcome

    def _turn(self, step: Move, entry: Entry) -> None:
        if step.turn is Whose.SAME:
            return
        self.turn = _turn_after(step, entry.by)
        self.turn_since, self.turn_known_at = entry.dated_at, entry.known_at
        self.turn_by, self.alone = entry.happening, entry.about.get("alone") == "yes"

    def _note(self, happening: Happening, entry: Entry, before: State | None) -> None:
        if happening in EFFECTS:
            EFFECTS[happening](self, entry, before)

    def record(self, conversation_id: str) -> Record:
        """What has been made."""
        meeting = self.meeting or self.called_off
        return Record(
            id=conversation_id,
            state=self.state or State.SUGGESTED,
            outcome=self.outcome,
            turn=self.turn,
            kind=self.kind,
            contact=self.contact.person,
            career=self.career,
            meeting=self.meeting,
            called_off=self.called_off,
            offered=self.offered,
            offered_by=self.offered_by,
            referred_by=tuple(self.referred_by),
            notes=tuple(self.notes),
            fit=dict(self.fit),
            away_until=self.away_until,
            asked_at=self.asked_at,
            last_mail_at=self.last_mail_at,
            met_at=self.met_at,
            thanked_at=self.thanked_at,
            calendar_uid=((meeting.uid or f"{conversation_id}-{self.meetings}@legwork") if meeting else None),
            calendar_sequence=self.sequence,
            sources=dict(self.contact.sources),
            thread=tuple(self.thread),
            messages=self.messages,
            agreed_known_at=self.agreed_known_at,
            agreed_by_seeker=self.agreed_by_seeker,
            asked_known_at=self.asked_known_at,
            turn_since=self.turn_since,
            turn_known_at=self.turn_known_at,
            alone=self.alone,
            turn_by=self.turn_by,
            lapsed=self.lapsed,
            closed_at=self.closed_at if self.state is State.CLOSED else None,
            nudged_at=tuple(self.nudged_at),
            snoozed=dict(self.snoozed),
        )


def _turn_after(step: Move, by: Voice | None) -> Turn | None:
    match step.turn:
        case Whose.SEEKER:
            return Turn.SEEKER
        case Whose.CONTACT:
            return Turn.CONTACT
        case Whose.OTHER:
            return Turn.CONTACT if side(by) is Turn.SEEKER else Turn.SEEKER
        case _:
            return None
