"""Raw mail lives as long as its conversation and some days more; then the record alone remains.

Whoever writes a conversation says with it when it closes if nothing more happens (`dated`), and every minute the store
is asked which have been closed for that long. What belongs to no conversation the bucket lets expire by itself.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice

from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Happening
from legwork.service.ports import Changes, Ports
from legwork.service.records import record_of
from legwork.values.errors import ConflictError
from legwork.values.profile import Profile

CONVERSATIONS_AT_ONCE = 100  # what is beyond is looked at a minute later
_END_OF_TIME = datetime.max.replace(tzinfo=UTC)


def dated(conversation: Conversation, profile: Profile) -> Conversation:
    """The conversation with the moment at which it closes if nothing more happens.

    Of one that closed before its last mail was known, it is when that mail came.
    """
    closed_at = record_of(conversation, profile, _END_OF_TIME).closed_at
    told = (one.known_at for one in conversation.entries if one.happening is not Happening.LETTER_SENT)
    return replace(conversation, closes_at=max(closed_at, *told) if closed_at else None)


def let_expire(ports: Ports) -> int:
    """Erase the raw mail of conversations that closed `ports.raw_mail_days` ago; of how many.

    Broken off, it goes on when it is called again.
    """
    before = ports.clock.now() - timedelta(days=ports.raw_mail_days)
    closed = tuple(islice(ports.store.closed(before), CONVERSATIONS_AT_ONCE))
    for seeker_id, conversation_id in closed:
        _let_expire(seeker_id, conversation_id, before, ports)
    return len(closed)


def _let_expire(seeker_id: str, conversation_id: str, before: datetime, ports: Ports) -> None:
    profile = ports.store.profile(seeker_id)
    conversation = ports.store.conversation(seeker_id, conversation_id)
    if profile is None or conversation is None:
        return  # erased meanwhile
    conversation = dated(conversation, profile)  # by a setting that changed since it may close on another day
    if _is_over(conversation, before):
        _erase_raw(conversation, profile, before, ports)
        conversation = replace(conversation, closes_at=None)
    try:
        ports.store.commit(Changes(conversations=(conversation,)))
    except ConflictError:
        return  # something happened in it right now: it is looked at again


def _erase_raw(conversation: Conversation, profile: Profile, before: datetime, ports: Ports) -> None:
    """The mail that belongs to this conversation, and to no other that still lives."""
    others = (dated(one, profile) for one in ports.store.conversations(profile.id))
    over = {one.id for one in others if _is_over(one, before)}
    for line in ports.store.mails(profile.id):
        if line.stored_at_key and conversation.id in line.conversation_ids and over.issuperset(line.conversation_ids):
            ports.archive.erase(line.stored_at_key)
            ports.store.without_raw(line)


def _is_over(conversation: Conversation, before: datetime) -> bool:
    return conversation.closes_at is not None and conversation.closes_at <= before
