"""The agenda: which timed letters a record wants, and when. One rule a kind; `now` is not asked, for a plan is stable.

A plan names every timed letter that the record wants as it stands, also those that went out already: their keys are
made of meaning, and `reconcile` never makes a key twice.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from datetime import datetime, time, timedelta
from typing import NamedTuple

from legwork.conversations.entry import Happening
from legwork.conversations.life import NUDGES_AN_ASK
from legwork.conversations.record import Outcome, Record, State, Turn
from legwork.scheduling import timing
from legwork.scheduling.calendar_days import (
    after_quiet_hours,
    at_local,
    business_days_after,
    business_morning,
    local_day,
    morning_after_days,
    next_at,
)
from legwork.scheduling.closings import end_of
from legwork.scheduling.written import WRITTEN
from legwork.values.frozen import frozen
from legwork.values.letters import LetterKind
from legwork.values.meaning import Kind
from legwork.values.profile import Profile
from legwork.values.times import utc

_DAY = timedelta(days=1)


@frozen
class Planned:
    """A timed letter that a record wants. `occasion` is made of meaning; `due_at` is aware."""

    kind: LetterKind
    occasion: str
    due_at: datetime
    about: Mapping[str, str] = field(default_factory=dict)


Rule = Callable[[Record, Profile], Iterator[Planned]]


def agenda(record: Record, profile: Profile) -> tuple[Planned, ...]:
    """Every timed letter that this record wants, quiet hours and snoozes heeded, in the order of their times."""
    wanted = [plan for kind, rule in RULES.items() if kind in WRITTEN for plan in rule(record, profile)]
    plans = [*_not_snoozed(wanted, record), *_snoozed(record)]
    quiet = [_heeding_quiet_hours(plan, profile) for plan in plans]
    return tuple(sorted(quiet, key=lambda plan: (utc(plan.due_at), plan.kind)))


def _heeding_quiet_hours(plan: Planned, profile: Profile) -> Planned:
    if plan.kind is LetterKind.BRIEF or "answers" in plan.about:
        return plan
    return Planned(plan.kind, plan.occasion, after_quiet_hours(plan.due_at, profile), plan.about)


# Before the meeting


def _prep(record: Record, profile: Profile) -> Iterator[Planned]:
    """17:00 the day before; at once if agreed later than that and two hours or more are left."""
    if (start := _ahead(record)) is None:
        return
    eve = local_day(start, profile.timezone) - _DAY
    due, known = at_local(eve, time(timing.PREP_HOUR), profile.timezone), _known(record, start)
    if known > due:
        if start - known < timedelta(minutes=timing.PREP_LEAST_MINUTES):
            return
        due = known
    yield Planned(LetterKind.PREP, _stamp(start), due, _answers(due, record))


def _brief(record: Record, _profile: Profile) -> Iterator[Planned]:
    """An hour before; at once if less is left."""
    if (start := _ahead(record)) is None:
        return
    due = start - timedelta(minutes=timing.BRIEF_MINUTES)
    yield Planned(LetterKind.BRIEF, _stamp(start), max(due, _known(record, start), key=utc))


def _ahead(record: Record) -> datetime | None:
    return record.meeting.start if record.state is State.SCHEDULED and record.meeting else None


# After the meeting


class _Held(NamedTuple):
    """A meeting with both its ends."""

    start: datetime
    end: datetime


def _debrief(record: Record, _profile: Profile) -> Iterator[Planned]:
    """Half an hour after the end. A job interview has none."""
    if (held := _held(record)) is None or record.kind is Kind.JOB:
        return
    if due := _unless_late(held.end + timedelta(minutes=timing.DEBRIEF_MINUTES), held, record):
        yield Planned(LetterKind.DEBRIEF, _stamp(held.start), due, _answers(due, record))


def _thank_you(record: Record, profile: Profile) -> Iterator[Planned]:
    """Four hours after the end, at a civil hour; not where thanks were seen."""
    if (held := _held(record)) is None:
        return
    if record.thanked_at and record.thanked_at >= held.start:
        return
    civil = _civil(held.end + timedelta(hours=timing.THANK_YOU_HOURS), profile)
    if due := _unless_late(civil, held, record):
        yield Planned(LetterKind.THANK_YOU, _stamp(held.start), due, _answers(due, record))


def _civil(due: datetime, profile: Profile) -> datetime:
    day = local_day(due, profile.timezone)
    opens = at_local(day, time(timing.THANK_YOU_FROM_HOUR), profile.timezone)
    closes = at_local(day, time(timing.THANK_YOU_UNTIL_HOUR), profile.timezone)
    return due if opens <= due <= closes else next_at(due, timing.THANK_YOU_FROM_HOUR, profile)


def _unless_late(due: datetime, held: _Held, record: Record) -> datetime | None:
    """At once where it became known after that, or never where the meeting was too long ago by then."""
    known = _known(record, due)
    if known <= due:
        return due
    return known if known - held.end <= timedelta(days=timing.LATE_DAYS) else None


def _held(record: Record) -> _Held | None:
    """The meeting that was held last, or the agreed one, for its letters wait from the day on which it is agreed."""
    start, end = (record.meeting.start, end_of(record.meeting)) if record.meeting else (None, None)
    over = record.met_at is not None and (record.state is not State.CLOSED or record.lapsed)
    if start is None or end is None or not (over or record.state is State.SCHEDULED):
        return None
    return _Held(start, end)


def _keep_in_touch(record: Record, profile: Profile) -> Iterator[Planned]:
    """09:00, 30 and 90 days after. The record closes when the second falls due, whether it is sent or not."""
    if record.kind is Kind.JOB or (met_at := _met_at(record)) is None:
        return
    for days in (timing.KEEP_IN_TOUCH_DAYS, timing.SECOND_KEEP_IN_TOUCH_DAYS):
        due = morning_after_days(met_at, days, timing.MORNING_HOUR, profile)
        yield Planned(LetterKind.KEEP_IN_TOUCH, f"{_stamp(met_at)}.{days}", due)


def _met_at(record: Record) -> datetime | None:
    if record.state is State.SCHEDULED:
        return end_of(record.meeting) if record.meeting else None
    stays = record.state is State.MET or (record.lapsed and record.outcome is Outcome.DONE)
    return record.met_at if stays else None


# While waiting


def _nudge(record: Record, profile: Profile) -> Iterator[Planned]:
    """09:00, 5 business days after the ask or the seeker's own offer, and again 7 after the first nudge."""
    since, known = _waiting_since(record)
    if since is None or known is None or record.kind is Kind.JOB or len(record.nudged_at) >= NUDGES_AN_ASK:
        return
    if record.nudged_at:
        due = business_morning(record.nudged_at[-1], timing.SECOND_NUDGE_BUSINESS_DAYS, timing.MORNING_HOUR, profile)
    else:
        due = business_morning(since, timing.FIRST_NUDGE_BUSINESS_DAYS, timing.MORNING_HOUR, profile)
    if record.away_until:
        back = business_days_after(record.away_until, timing.AFTER_ABSENCE_BUSINESS_DAYS, profile.working_days)
        due = max(due, at_local(back, time(timing.MORNING_HOUR), profile.timezone), key=utc)
    if due < known:
        due = next_at(known, timing.MORNING_HOUR, profile)
    yield Planned(LetterKind.NUDGE, f"{_stamp(since)}.{len(record.nudged_at) + 1}", due)


def _waiting_since(record: Record) -> tuple[datetime | None, datetime | None]:
    if record.state is State.ASKED:
        return record.asked_at or record.turn_since, record.asked_known_at or record.turn_known_at
    offered = record.turn_by == Happening.OFFERED or (record.turn_by == Happening.FOLLOWED_UP and record.offered)
    if record.state is State.TALKING and record.turn is Turn.CONTACT and offered:
        return record.turn_since, record.turn_known_at
    return None, None


def _your_turn(record: Record, profile: Profile) -> Iterator[Planned]:
    """At once where the contact's answer was forwarded alone; else the next business morning."""
    answered = record.turn_by in (Happening.ACCEPTED, Happening.OFFERED)
    if record.turn is not Turn.SEEKER or not answered or record.turn_since is None or record.turn_known_at is None:
        return
    due = record.turn_known_at
    if not record.alone:
        due = business_morning(due, timing.YOUR_TURN_BUSINESS_DAYS, timing.MORNING_HOUR, profile)
    answers = {"answers": "forward"} if record.alone else {}
    yield Planned(LetterKind.YOUR_TURN, _stamp(record.turn_since), due, answers)


RULES: Mapping[LetterKind, Rule] = {
    LetterKind.PREP: _prep,
    LetterKind.BRIEF: _brief,
    LetterKind.DEBRIEF: _debrief,
    LetterKind.THANK_YOU: _thank_you,
    LetterKind.KEEP_IN_TOUCH: _keep_in_touch,
    LetterKind.NUDGE: _nudge,
    LetterKind.YOUR_TURN: _your_turn,
}


# Snoozes

# A snoozed letter keeps its reason: the states in which it still has one.
SNOOZED_WHILE: Mapping[LetterKind, frozenset[State]] = {
    LetterKind.PREP: frozenset({State.SCHEDULED}),
    LetterKind.BRIEF: frozenset({State.SCHEDULED}),
    LetterKind.DEBRIEF: frozenset({State.MET}),
    LetterKind.THANK_YOU: frozenset({State.MET}),
    LetterKind.KEEP_IN_TOUCH: frozenset({State.MET, State.CLOSED}),
    LetterKind.NUDGE: frozenset({State.ASKED, State.TALKING}),
    LetterKind.YOUR_TURN: frozenset({State.TALKING, State.SCHEDULED}),
    LetterKind.RECEIPT: frozenset(State),
}


def _snoozed(record: Record) -> Iterator[Planned]:
    """The letters that the seeker wants again, each at its new time under a key of its own."""
    for key, until in record.snoozed.items():
        kind, occasion = _parsed(key)
        if kind in WRITTEN and record.state in SNOOZED_WHILE.get(kind, frozenset()):
            yield Planned(kind, f"{occasion}~{_stamp(until)}", until, {"again": key})


def _not_snoozed(plans: Iterable[Planned], record: Record) -> Iterator[Planned]:
    asleep = {_parsed(key) for key in record.snoozed}
    nudge_asleep = any(kind is LetterKind.NUDGE for kind, _ in asleep)
    for plan in plans:
        if (plan.kind, plan.occasion) not in asleep and not (plan.kind is LetterKind.NUDGE and nudge_asleep):
            yield plan


def _parsed(key: str) -> tuple[LetterKind, str]:
    """Kind and occasion of a letter's key; of one that was snoozed before, the first occasion."""
    _, kind, occasion = key.split(".", 2)
    return LetterKind(kind), occasion.partition("~")[0]


def _answers(due: datetime, record: Record) -> dict[str, str]:
    """What comes at once because the seeker told of it answers their mail."""
    return {"answers": "mail"} if record.agreed_by_seeker and due == record.agreed_known_at else {}


def _known(record: Record, otherwise: datetime) -> datetime:
    return record.agreed_known_at or otherwise


def _stamp(moment: datetime) -> str:
    return f"{utc(moment):%Y%m%dT%H%M%SZ}"
