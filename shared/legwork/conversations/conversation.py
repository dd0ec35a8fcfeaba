"""The aggregate: what happened in one conversation, and what that makes of it."""

from datetime import datetime

from legwork.conversations.entry import Entry
from legwork.values.frozen import frozen


@frozen
class Conversation:
    """One informational interview with one contact.

    `closes_at` is when it closes if nothing more happens: None where time does not close it, and once its raw mail is
    erased. `version` counts commits, 0 is not stored yet.
    """

    id: str
    seeker_id: str
    entries: tuple[Entry, ...] = ()
    closes_at: datetime | None = None
    version: int = 0
