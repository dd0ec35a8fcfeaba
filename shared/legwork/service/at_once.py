"""The letters that a happening sends at once, by the state table and by what it changed."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from legwork.conversations.entry import Entry, Happening
from legwork.conversations.meetings import adds, same_time
from legwork.conversations.record import Record, State
from legwork.conversations.states import move
from legwork.scheduling.closings import end_of
from legwork.scheduling.timing import LATE_DAYS
from legwork.values.letters import LetterKind, Moment
from legwork.values.times import iso, utc

H = Happening
_MOMENTS: Mapping[Happening, Moment] = {
    H.ASKED: Moment.ASKED,
    H.FOLLOWED_UP: Moment.ASKED,
    H.CALLED_OFF: Moment.CALLED_OFF,
    H.DECLINED: Moment.DECLINED,
    H.NOTED: Moment.NOTED,
}


def letters_of(
    entry: Entry, before: Record | None, after: Record, now: datetime
) -> Iterator[tuple[LetterKind, dict[str, str]]]:
    """Kind and facts of each letter that this entry sends."""
    for kind in move(before.state if before else None, entry.happening).letters:
        match kind:
            case LetterKind.RECEIPT:
                yield from _receipt(entry, before, after, now)
            case LetterKind.NOTICE:
                yield kind, {"reason": "bounced"}
            case _:
                yield kind, {}


def _receipt(
    entry: Entry, before: Record | None, after: Record, now: datetime
) -> Iterator[tuple[LetterKind, dict[str, str]]]:
    if entry.happening in (H.BOOKED, H.MOVED):
        moment = _of_meeting(entry, before, after, now)
    elif entry.happening is H.CALLED_OFF and _known_before(before, after):
        moment = None
    else:
        moment = _MOMENTS.get(entry.happening)
    if moment is None:
        return
    about = {"moment": moment.value}
    if moment is Moment.DECLINED and before and before.state is State.SCHEDULED:
        about["meeting"] = "off"
    if after.meeting and after.meeting.start and moment in {Moment.BOOKED, Moment.MOVED, Moment.DETAILED}:
        about["start"] = iso(utc(after.meeting.start))
    if left_out := entry.about.get("left_out"):
        about["left_out"] = left_out
    if moment is Moment.NOTED:
        about["topics"] = ",".join(dict.fromkeys(note.topic.value for note in entry.notes))
    yield LetterKind.RECEIPT, about


def _of_meeting(entry: Entry, before: Record | None, after: Record, now: datetime) -> Moment | None:
    """What is new about the meeting; None where nothing is, or where the debrief says it all."""
    if after.meeting is None or after.meeting.start is None:
        return None
    standing = before.meeting if before and before.state in {State.SCHEDULED, State.MET} else None
    if standing and same_time(standing, after.meeting):
        return Moment.DETAILED if adds(standing, after.meeting) and after.state is State.SCHEDULED else None
    if (end := end_of(after.meeting)) and end <= now:
        return None if now - end <= timedelta(days=LATE_DAYS) else Moment.HELD_BEFORE
    agreed_before = before is not None and bool(before.meeting or before.called_off)
    was_agreed = before is not None and before.state is State.SCHEDULED
    return Moment.MOVED if was_agreed or (entry.happening is H.MOVED and agreed_before) else Moment.BOOKED


def _known_before(before: Record | None, after: Record) -> bool:
    """Whether the same meeting was called off already: by a mail in words, say, and now by METHOD:CANCEL."""
    if before is None or before.meeting is not None or before.called_off is None:
        return False
    return after.called_off is None or same_time(before.called_off, after.called_off) or not after.called_off.start
