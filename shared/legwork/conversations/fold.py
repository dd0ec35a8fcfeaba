"""Makes the record of a conversation from its entries, in the order of their own dates, seen at one moment."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from legwork.conversations.contact_facts import ContactFacts
from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry, Happening
from legwork.conversations.meetings import is_outdated, merged, same_time
from legwork.conversations.record import Outcome, Record, State, Turn
from legwork.conversations.states import REOPENS_AT_MET, Move, Whose, move
from legwork.values.letters import LetterKind
from legwork.values.meaning import FitDimension, Kind, Meeting, Note, Slot, Voice
from legwork.values.people import Person
from legwork.values.times import utc

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


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries by their own dates, each key once: of two with one key the one that was known first."""
    first: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda entry: (utc(entry.known_at), utc(entry.dated_at), entry.happening)):
        first.setdefault(entry.key, entry)
    return tuple(sorted(first.values(), key=lambda entry: (utc(entry.dated_at), entry.key)))


def fold(conversation: Conversation, now: datetime, closings: Closings) -> Record:
    """What is known of the conversation at `now`. The order in which the entries came makes no difference."""
    life = _Life(closings)
    for entry in in_order(conversation.entries):
        life.pass_to(entry.dated_at)
        life.take(entry)
    life.pass_to(now)
    return life.record(conversation.id)


@dataclass(slots=True)
class _Life:
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
        if happening in _EFFECTS:
            _EFFECTS[happening](self, entry, before)

    def offer(self, entry: Entry, _before: State | None) -> None:
        self.offered, self.offered_by = entry.slots, _side(entry.by)
        self.nudged_at = []

    def ask(self, entry: Entry, _before: State | None) -> None:
        self.asked_at, self.asked_known_at = entry.dated_at, entry.known_at
        self.nudged_at, self.away_until = [], None

    def follow_up(self, entry: Entry, before: State | None) -> None:
        self.asked_at, self.asked_known_at = self.asked_at or entry.dated_at, entry.known_at
        if before is not None and not entry.about.get("to_nudge"):
            self.nudged_at.append(entry.dated_at)
        elif self.nudged_at:
            self.nudged_at[-1] = entry.dated_at  # "done" said to a nudge: the same one, later

    def bounce(self, _entry: Entry, _before: State | None) -> None:
        self.asked_at = self.asked_known_at = None
        self.nudged_at = []

    def thank(self, entry: Entry, before: State | None) -> None:
        self.thanked_at = entry.dated_at
        self.meet(entry, before)

    def meet(self, entry: Entry, _before: State | None) -> None:
        self.met_at = self.met_at or (entry.dated_at if self.state is State.MET else None)

    # Meetings

    def book(self, entry: Entry, before: State | None) -> None:
        told = entry.meeting
        if told is None or (told.start is None and self.meeting is None):
            return
        standing = self.meeting if before is State.SCHEDULED or told.start is None else None
        if standing is None and self.meeting and told.uid and told.uid == self.meeting.uid:
            standing = self.meeting
        if standing is None and before is State.MET and entry.happening is Happening.MOVED:
            standing = self.meeting  # "we moved it" said after the old time: length and place still hold
            self.met_at = None
        new = merged(standing, told)
        if standing is None:
            self._begin_meeting(new)
        elif new != standing:
            self.sequence = max(self.sequence + 1, new.sequence or 0)
        if not same_time(self.meeting, new):
            self.agreed_known_at, self.agreed_by_seeker = entry.known_at, entry.about.get("own") == "yes"
        self.meeting, self.called_off = new, None
        self.offered, self.offered_by = (), None

    def _begin_meeting(self, meeting: Meeting) -> None:
        self.meetings += 1
        same = meeting.uid and self.called_off and meeting.uid == self.called_off.uid
        self.sequence = max(self.sequence + 1 if same else 0, meeting.sequence or 0)

    def call_off(self, entry: Entry, _before: State | None) -> None:
        if self.state is State.CLOSED:
            return
        self.drop_meeting(entry)
        self.offered, self.offered_by = (), None
        self.met_at = None

    def drop_meeting(self, entry: Entry, _before: State | None = None) -> None:
        if self.met_at and entry.happening is not Happening.CALLED_OFF:
            return
        fallen = self.meeting or entry.meeting
        if fallen is None:
            return
        if entry.meeting and self.meeting:
            fallen = merged(self.meeting, entry.meeting) if _is_same(entry.meeting, self.meeting) else self.meeting
        if self.meeting:
            self.sequence = max(self.sequence + 1, fallen.sequence or 0)
        else:
            self._begin_meeting(fallen)
        self.called_off, self.meeting, self.agreed_known_at = fallen, None, None

    def correct(self, entry: Entry, _before: State | None) -> None:
        if entry.meeting and self.meeting:
            changed = merged(self.meeting, entry.meeting)
            if changed != self.meeting:
                self.sequence += 1
            self.meeting = changed

    # Letters

    def snooze(self, entry: Entry, _before: State | None) -> None:
        if (letter := entry.about.get("letter")) and (until := entry.about.get("until")):
            self.snoozed[letter] = datetime.fromisoformat(until)

    def letter(self, entry: Entry, _before: State | None) -> None:
        if again := entry.about.get("again"):
            self.snoozed.pop(again, None)
        if entry.about.get("kind") != LetterKind.NUDGE:
            return
        if again and self.nudged_at:
            self.nudged_at[-1] = entry.dated_at
        else:
            self.nudged_at.append(entry.dated_at)

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


# What a happening changes beside state and turn.
_EFFECTS: Mapping[Happening, Callable[[_Life, Entry, State | None], None]] = {
    Happening.BOOKED: _Life.book,
    Happening.MOVED: _Life.book,
    Happening.CALLED_OFF: _Life.call_off,
    Happening.CANCELLED: _Life.drop_meeting,
    Happening.DECLINED: _Life.drop_meeting,
    Happening.DROPPED: _Life.drop_meeting,
    Happening.OFFERED: _Life.offer,
    Happening.ASKED: _Life.ask,
    Happening.FOLLOWED_UP: _Life.follow_up,
    Happening.BOUNCED: _Life.bounce,
    Happening.THANKED: _Life.thank,
    Happening.NOTED: _Life.meet,
    Happening.SNOOZED: _Life.snooze,
    Happening.CORRECTED: _Life.correct,
    Happening.LETTER_SENT: _Life.letter,
}


def _is_same(told: Meeting, standing: Meeting) -> bool:
    if told.uid and standing.uid:
        return told.uid == standing.uid
    return told.start is None or told.start == standing.start


def _side(voice: Voice | None) -> Turn:
    return Turn.SEEKER if voice is Voice.SEEKER else Turn.CONTACT


def _turn_after(step: Move, by: Voice | None) -> Turn | None:
    match step.turn:
        case Whose.SEEKER:
            return Turn.SEEKER
        case Whose.CONTACT:
            return Turn.CONTACT
        case Whose.OTHER:
            return Turn.CONTACT if _side(by) is Turn.SEEKER else Turn.SEEKER
        case _:
            return None
