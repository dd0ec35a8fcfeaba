"""Brings the letters that wait in step with the agenda."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from legwork.conversations.record import Record
from legwork.scheduling import timing
from legwork.scheduling.agenda import RULES, Planned, agenda
from legwork.scheduling.calendar_days import after_quiet_hours, business_morning, morning_after_days
from legwork.values.frozen import frozen
from legwork.values.letters import Letter, LetterKind, LetterStatus, Moment
from legwork.values.profile import Profile, Standing
from legwork.values.times import utc

TIMED = frozenset({*RULES, LetterKind.DIGEST})
_ON_WORKING_DAYS = frozenset({LetterKind.NUDGE, LetterKind.YOUR_TURN})
_HELD_BACK = "held_back_from"  # in `about`: when the plan had it due


@frozen
class Adjustment:
    """A letter as it is and as it shall be."""

    before: Letter
    after: Letter


@frozen
class Reconciled:
    """What has to be written so that the letters that wait are the planned ones."""

    new: tuple[Letter, ...] = ()
    changed: tuple[Adjustment, ...] = ()


def is_timed(letter: Letter) -> bool:
    """Whether the agenda decides over this letter, and not an answer at once."""
    return "command" not in letter.about and (letter.kind in TIMED or "again" in letter.about)


def reconcile(
    seeker_id: str, conversation_id: str | None, planned: Iterable[Planned], existing: Iterable[Letter], now: datetime
) -> Reconciled:
    """The changes that turn the existing letters into the planned ones.

    A key that exists is never made again: one that waits moves to the planned time, one that was dropped before it
    fell due waits again, one that was held back stays so. What would have been due before `now` is not made up for.
    """
    known = {letter.key: letter for letter in existing}
    new, changed, wanted = [], [], set()
    for plan in planned:
        letter = Letter(seeker_id, conversation_id, plan.kind, plan.occasion, utc(plan.due_at), dict(plan.about))
        wanted.add(letter.key)
        before = known.get(letter.key)
        if before is None:
            if letter.due_at >= now:
                new.append(letter)
        elif after := _adjusted(before, letter.due_at, now):
            changed.append(Adjustment(before, after))
    changed += [
        Adjustment(letter, replace(letter, status=LetterStatus.DROPPED))
        for letter in known.values()
        if is_timed(letter) and letter.status is LetterStatus.PENDING and letter.key not in wanted
    ]
    return Reconciled(tuple(new), tuple(changed))


def _adjusted(before: Letter, due_at: datetime, now: datetime) -> Letter | None:
    if before.about.get(_HELD_BACK) == due_at.isoformat():
        return None
    if before.status is LetterStatus.PENDING and utc(before.due_at) != due_at:
        return replace(before, due_at=due_at)
    if before.status is LetterStatus.DROPPED and due_at >= now:
        return replace(before, status=LetterStatus.PENDING, due_at=due_at, claimed_at=None)
    return None


def held_back(letter: Letter, profile: Profile, now: datetime) -> Letter:
    """The letter, due again at 09:00 of the next day; of the next working day, where it is sent on those alone."""
    if letter.kind in _ON_WORKING_DAYS:
        due = business_morning(now, 1, timing.MORNING_HOUR, profile)
    else:
        due = morning_after_days(now, 1, timing.MORNING_HOUR, profile)
    about = {_HELD_BACK: utc(letter.due_at).isoformat(), **letter.about}
    due = utc(after_quiet_hours(due, profile))
    return replace(letter, status=LetterStatus.PENDING, due_at=due, claimed_at=None, about=about)


def still_wanted(letter: Letter, record: Record | None, profile: Profile) -> bool:
    """Whether a letter that is about to be sent still has its reason."""
    if not allowed(letter, profile):
        return False
    if letter.kind is LetterKind.DIGEST:
        return True  # whether there is something to say depends on every record: `digest.has_something_to_say`
    if is_timed(letter):
        return record is not None and letter.key in {_key(record.id, plan) for plan in agenda(record, profile)}
    return not _is_superseded(letter, record)


def allowed(letter: Letter, profile: Profile) -> bool:
    """Whether the seeker may be written to with this letter."""
    match profile.standing:
        case Standing.ACTIVE:
            return letter.kind is not LetterKind.CONFIRM or "command" in letter.about
        case Standing.STOPPED:
            return "command" in letter.about
        case Standing.STRANGER:
            return letter.kind in {LetterKind.CONFIRM, LetterKind.GOODBYE}
        case Standing.SUPPRESSED:
            return False


def _is_superseded(letter: Letter, record: Record | None) -> bool:
    """A receipt of a time that holds no longer: the newer one says it all."""
    start = letter.about.get("start")
    if start is None or letter.about.get("moment") not in {Moment.BOOKED, Moment.MOVED, Moment.DETAILED}:
        return False
    meeting = record.meeting if record else None
    return meeting is None or meeting.start is None or utc(meeting.start) != utc(datetime.fromisoformat(start))


def _key(conversation_id: str, plan: Planned) -> str:
    return f"{conversation_id}.{plan.kind}.{plan.occasion}"
