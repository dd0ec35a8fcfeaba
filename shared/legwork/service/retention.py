"""Raw mail lives as long as its conversation and some days more; then the record alone remains.

It is looked after whenever the seeker's mail comes in. What belongs to no conversation, and what a seeker leaves who
never writes again, the bucket lets expire by itself.
"""

from datetime import datetime, timedelta

from legwork.conversations.record import State
from legwork.service.ports import Ports
from legwork.service.records import record_of


def let_expire(seeker_id: str, now: datetime, ports: Ports) -> None:
    """Erase the raw mail of conversations that ended `ports.raw_mail_days` ago."""
    ended = _ended(seeker_id, now - timedelta(days=ports.raw_mail_days), ports)
    if not ended:
        return
    for line in ports.store.mails(seeker_id):
        if line.stored_at_key and line.conversation_ids and ended.issuperset(line.conversation_ids):
            ports.archive.erase(line.stored_at_key)
            ports.store.without_raw(line)


def _ended(seeker_id: str, before: datetime, ports: Ports) -> frozenset[str]:
    profile = ports.store.profile(seeker_id)
    if profile is None:
        return frozenset()
    records = (record_of(one, profile, before) for one in ports.store.conversations(seeker_id) if one.entries)
    return frozenset(one.id for one in records if one.state is State.CLOSED and _is_over(one.closed_at, before))


def _is_over(closed_at: datetime | None, before: datetime) -> bool:
    return closed_at is not None and closed_at <= before
