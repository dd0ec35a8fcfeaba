"""The digest: when the next one is due, and whether there is something to say."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from legwork.conversations.record import Record, State
from legwork.scheduling import timing
from legwork.scheduling.agenda import Planned
from legwork.scheduling.calendar_days import after_quiet_hours, at_local, local_day
from legwork.scheduling.written import WRITTEN
from legwork.values.letters import LetterKind
from legwork.values.profile import Profile

_OPEN = frozenset({State.SUGGESTED, State.ASKED, State.TALKING})
_DAYS_A_WEEK = 7


def digest_plan(
    records: Sequence[Record], profile: Profile, now: datetime, since: datetime | None
) -> tuple[Planned, ...]:
    """The next digest after `now`, while there may be something to say. `since` is when the last one was due."""
    lives = any(record.state is not State.CLOSED or _settled_since(record, since) for record in records)
    if LetterKind.DIGEST not in WRITTEN or profile.digest == "off" or not lives:
        return ()
    due = next_digest_at(profile, now)
    occasion = local_day(due, profile.timezone).isoformat()
    return (Planned(LetterKind.DIGEST, occasion, after_quiet_hours(due, profile)),)


def next_digest_at(profile: Profile, now: datetime) -> datetime:
    """08:00 in the seeker's zone of the next Monday, or of the next day where it is daily; later than `now`."""
    day = local_day(now, profile.timezone)
    if profile.digest != "daily":
        day += timedelta(days=(timing.DIGEST_WEEKDAY - day.weekday()) % _DAYS_A_WEEK)
    due = at_local(day, time(timing.DIGEST_HOUR), profile.timezone)
    if due > now:
        return due
    step = 1 if profile.digest == "daily" else _DAYS_A_WEEK
    return at_local(day + timedelta(days=step), time(timing.DIGEST_HOUR), profile.timezone)


def has_something_to_say(records: Iterable[Record], now: datetime, since: datetime | None) -> bool:
    """Whether a meeting is near, a conversation is open, or one was met or closed since the last digest."""
    return any(record.state in _OPEN or _is_near(record, now) or _settled_since(record, since) for record in records)


def _is_near(record: Record, now: datetime) -> bool:
    start = record.meeting.start if record.meeting else None
    ahead = timedelta(days=timing.DIGEST_AHEAD_DAYS)
    return record.state is State.SCHEDULED and start is not None and start - now <= ahead


def _settled_since(record: Record, since: datetime | None) -> bool:
    """Met or closed since then. What became known of a meeting only later counts from that day."""
    settled = [moment for moment in (record.closed_at, _met_known_at(record)) if moment is not None]
    return any(since is None or moment >= since for moment in settled)


def _met_known_at(record: Record) -> datetime | None:
    if record.met_at is None or record.state not in {State.MET, State.CLOSED}:
        return None
    return max(record.met_at, record.agreed_known_at or record.met_at)
