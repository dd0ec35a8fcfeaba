"""Makes the record of a conversation from its entries, in the order of their own dates, seen at one moment."""

from collections.abc import Iterable
from datetime import datetime

from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry
from legwork.conversations.life import Closings, Life
from legwork.conversations.record import Record
from legwork.values.times import utc


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries by their own dates, each key once: of two with one key the one that was known first."""
    first: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda entry: (utc(entry.known_at), utc(entry.dated_at), entry.happening)):
        first.setdefault(entry.key, entry)
    return tuple(sorted(first.values(), key=lambda entry: (utc(entry.dated_at), entry.key)))


def fold(conversation: Conversation, now: datetime, closings: Closings) -> Record:
    """What is known of the conversation at `now`. The order in which the entries came makes no difference."""
    life = Life(closings)
    for entry in in_order(conversation.entries):
        life.pass_to(entry.dated_at)
        life.take(entry)
    life.pass_to(now)
    return life.record(conversation.id)
