"""The aggregate: what happened in one conversation, and what that makes of it."""

from dataclasses import dataclass

from legwork.conversations.entry import Entry


@dataclass(frozen=True, slots=True)
class Conversation:
    """One informational interview with one contact. `version` counts commits, 0 is not stored yet."""

    id: str
    seeker_id: str
    entries: tuple[Entry, ...] = ()
    version: int = 0
