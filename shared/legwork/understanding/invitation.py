"""What an invitation says, apart from its reader: most mails hold none, and the calendar library is dear to load."""

from datetime import date, datetime

from legwork.values.frozen import frozen
from legwork.values.people import Mailbox


@frozen
class Invitation:
    """One VEVENT.

    `method` is upper-case ("PUBLISH" where none is stated), and so is `status`. `start` and `end` are aware; both are
    None for an all-day event and where the zone is unknown (then `defects` has "unknown_zone"). `zone` is IANA or
    ±HH:MM as stated, None for UTC. `end` is None where neither DTEND nor DURATION is stated. `partstats` holds the
    answer of each attendee in the order of `attendees`, None where not stated. `urls` are conference links, in order.
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
    on: date | None = None
    recurring: bool = False
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
