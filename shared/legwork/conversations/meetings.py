"""What becomes of a meeting when a further mail speaks of it."""

from datetime import datetime

from legwork.values.meaning import Meeting

_DETAILS = ("medium", "join_url", "phone", "location")


def is_outdated(told: Meeting, standing: Meeting | None) -> bool:
    """Whether it is an older version of the invitation that stands: lower SEQUENCE, same UID (RFC 5546, 2.1.5)."""
    return bool(
        standing
        and told.uid
        and told.uid == standing.uid
        and told.sequence is not None
        and standing.sequence is not None
        and told.sequence < standing.sequence
    )


def merged(standing: Meeting | None, told: Meeting) -> Meeting:
    """The meeting after a mail that books, moves or details it.

    A moved one keeps length, medium, link and place unless the mail says otherwise; a new medium takes the way in with
    it, for a link does not help a phone call.
    """
    if standing is None:
        return told
    start = told.start or standing.start
    moved = told.start is not None and told.start != standing.start
    kept = {name: getattr(told, name) or getattr(standing, name) for name in _DETAILS}
    if told.medium and standing.medium and told.medium != standing.medium:
        kept = {name: getattr(told, name) for name in _DETAILS}
    return Meeting(
        start=start if moved or standing.start is None else standing.start,
        end=_end(standing, told, start),
        zone=(told.zone or standing.zone) if moved else (standing.zone or told.zone),
        uid=told.uid or standing.uid,
        sequence=_sequence(standing, told),
        **kept,
    )


def _end(standing: Meeting, told: Meeting, start: datetime | None) -> datetime | None:
    if told.end or start is None:
        return told.end or standing.end
    if standing.end and standing.start:
        return start + (standing.end - standing.start)
    return None


def _sequence(standing: Meeting, told: Meeting) -> int | None:
    if told.uid and told.uid != standing.uid:
        return told.sequence
    known = [number for number in (standing.sequence, told.sequence) if number is not None]
    return max(known) if known else None


def same_time(one: Meeting | None, other: Meeting | None) -> bool:
    """Whether both stand at the same instant."""
    return bool(one and other and one.start and one.start == other.start)


def adds(before: Meeting, after: Meeting) -> bool:
    """Whether the later one knows something more that helps the seeker to get there."""
    return any(getattr(before, name) != getattr(after, name) for name in (*_DETAILS, "end"))
