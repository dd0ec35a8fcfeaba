"""What a happening changes in the record beside state and turn: offers, nudges, meetings, letters."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from legwork.conversations.entry import Entry, Happening
from legwork.conversations.meetings import merged, same_time
from legwork.conversations.record import State, Turn
from legwork.values.letters import LetterKind
from legwork.values.meaning import Meeting, Voice

if TYPE_CHECKING:
    from legwork.conversations.life import Life


def offer(life: "Life", entry: Entry, _before: State | None) -> None:
    """Times are on the table, and nudges count anew from them."""
    life.offered, life.offered_by = entry.slots, side(entry.by)
    life.nudged_at = []


def ask(life: "Life", entry: Entry, _before: State | None) -> None:
    """An ask, from which nudges count anew."""
    life.asked_at, life.asked_known_at = entry.dated_at, entry.known_at
    life.nudged_at, life.away_until = [], None


def follow_up(life: "Life", entry: Entry, before: State | None) -> None:
    """A further nudge of the seeker's own; said to a nudge, the same one later."""
    life.asked_at, life.asked_known_at = life.asked_at or entry.dated_at, entry.known_at
    if before is not None and not entry.about.get("to_nudge"):
        life.nudged_at.append(entry.dated_at)
    elif life.nudged_at:
        life.nudged_at[-1] = entry.dated_at  # "done" said to a nudge: the same one, later


def bounce(life: "Life", _entry: Entry, _before: State | None) -> None:
    """The ask counts as not made."""
    life.asked_at = life.asked_known_at = None
    life.nudged_at = []


def thank(life: "Life", entry: Entry, before: State | None) -> None:
    """Thanked, so met."""
    life.thanked_at = entry.dated_at
    meet(life, entry, before)


def meet(life: "Life", entry: Entry, _before: State | None) -> None:
    """Told of a talk that was held; no time of it is known."""
    life.met_at = life.met_at or (entry.dated_at if life.state is State.MET else None)


def book(life: "Life", entry: Entry, before: State | None) -> None:
    """A meeting is agreed, moved or told more of."""
    told = entry.meeting
    if told is None or (told.start is None and life.meeting is None):
        return
    standing = life.meeting if before is State.SCHEDULED or told.start is None else None
    if standing is None and life.meeting and told.uid and told.uid == life.meeting.uid:
        standing = life.meeting
    if standing is None and before is State.MET and entry.happening is Happening.MOVED:
        standing = life.meeting  # "we moved it" said after the old time: length and place still hold
        life.met_at = None
    new = merged(standing, told)
    if standing is None:
        _begin_meeting(life, new)
    elif new != standing:
        life.sequence = max(life.sequence + 1, new.sequence or 0)
    if not same_time(life.meeting, new):
        life.agreed_known_at, life.agreed_by_seeker = entry.known_at, entry.about.get("own") == "yes"
    life.meeting, life.called_off = new, None
    life.offered, life.offered_by = (), None


def _begin_meeting(life: "Life", meeting: Meeting) -> None:
    life.meetings += 1
    same = meeting.uid and life.called_off and meeting.uid == life.called_off.uid
    life.sequence = max(life.sequence + 1 if same else 0, meeting.sequence or 0)


def call_off(life: "Life", entry: Entry, _before: State | None) -> None:
    """No meeting, and no times on the table."""
    if life.state is State.CLOSED:
        return
    drop_meeting(life, entry)
    life.offered, life.offered_by = (), None
    life.met_at = None


def drop_meeting(life: "Life", entry: Entry, _before: State | None = None) -> None:
    """The meeting falls away; one that was held stays."""
    if life.met_at and entry.happening is not Happening.CALLED_OFF:
        return
    fallen = life.meeting or entry.meeting
    if fallen is None:
        return
    if entry.meeting and life.meeting:
        fallen = merged(life.meeting, entry.meeting) if _is_same(entry.meeting, life.meeting) else life.meeting
    if life.meeting:
        life.sequence = max(life.sequence + 1, fallen.sequence or 0)
    else:
        _begin_meeting(life, fallen)
    life.called_off, life.meeting, life.agreed_known_at = fallen, None, None


def correct(life: "Life", entry: Entry, _before: State | None) -> None:
    """What the seeker says of the meeting holds."""
    if entry.meeting and life.meeting:
        changed = merged(life.meeting, entry.meeting)
        if changed != life.meeting:
            life.sequence += 1
        life.meeting = changed


def snooze(life: "Life", entry: Entry, _before: State | None) -> None:
    """A letter waits."""
    if (letter := entry.about.get("letter")) and (until := entry.about.get("until")):
        life.snoozed[letter] = datetime.fromisoformat(until)


def letter(life: "Life", entry: Entry, _before: State | None) -> None:
    """A letter went out: a snoozed one waits no longer, a nudge counts."""
    if again := entry.about.get("again"):
        life.snoozed.pop(again, None)
    if entry.about.get("kind") != LetterKind.NUDGE:
        return
    if again and life.nudged_at:
        life.nudged_at[-1] = entry.dated_at
    else:
        life.nudged_at.append(entry.dated_at)


def _is_same(told: Meeting, standing: Meeting) -> bool:
    if told.uid and standing.uid:
        return told.uid == standing.uid
    return told.start is None or told.start == standing.start


def side(voice: Voice | None) -> Turn:
    """Whose words they are; not the seeker's are the contact's."""
    return Turn.SEEKER if voice is Voice.SEEKER else Turn.CONTACT


# What a happening changes beside state and turn.
EFFECTS: Mapping[Happening, Callable[["Life", Entry, State | None], None]] = {
    Happening.BOOKED: book,
    Happening.MOVED: book,
    Happening.CALLED_OFF: call_off,
    Happening.CANCELLED: drop_meeting,
    Happening.DECLINED: drop_meeting,
    Happening.DROPPED: drop_meeting,
    Happening.OFFERED: offer,
    Happening.ASKED: ask,
    Happening.FOLLOWED_UP: follow_up,
    Happening.BOUNCED: bounce,
    Happening.THANKED: thank,
    Happening.NOTED: meet,
    Happening.SNOOZED: snooze,
    Happening.CORRECTED: correct,
    Happening.LETTER_SENT: letter,
}
