"""Invitations: an iCalendar object (RFC 5545, RFC 5546) to the one event that matters."""

from dataclasses import dataclass
from datetime import datetime

from legwork.values.people import Mailbox


@dataclass(frozen=True, slots=True)
class Invitation:
    """One VEVENT.

    `method` is upper-case ("REQUEST"; "PUBLISH" where none is stated), `status` too. `start` and `end` are aware; both
    None for an all-day event and where the zone is unknown (then `defects` has "unknown_zone"). `zone` is IANA or
    ±HH:MM as stated, None for UTC. `end` is None where neither DTEND nor DURATION is stated. `partstats` holds the answer of each
    attendee in the order of `attendees`, None where not stated. `urls` are conference links and URL, in order.
    """

    method: str
    uid: str | None = None
    sequence: int | None = None
    recurrence_id: datetime | None = None
    status: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    zone: str | None = None
    all_day: bool = False
    summary: str | None = None
    description: str | None = None
    location: str | None = None
    organizer: Mailbox | None = None
    attendees: tuple[Mailbox, ...] = ()
    partstats: tuple[str | None, ...] = ()
    urls: tuple[str, ...] = ()
    defects: tuple[str, ...] = ()

    @property
    def called_off(self) -> bool:
        """Whether it takes the event away."""
        return self.method == "CANCEL" or self.status == "CANCELLED"


def read_calendar(text: str, seeker_zone: str) -> tuple[Invitation, ...]:
    """The events of an iCalendar object, the one that matters first; empty where it holds no event.

    Floating times are taken in `seeker_zone` (IANA). Raises UnreadableMailError ("calendar_too_large",
    "not_a_calendar", "unreadable_calendar"). Broken properties are skipped and named in `defects`.
    """
    return ()
