"""What a changed record or profile means for the letters that wait."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from legwork.conversations.conversation import Conversation
from legwork.conversations.record import Record
from legwork.scheduling.agenda import agenda
from legwork.scheduling.digest import digest_plan
from legwork.scheduling.reconcile import reconcile
from legwork.service.ports import LetterChange
from legwork.service.records import record_of
from legwork.values.letters import Letter, LetterKind, LetterStatus
from legwork.values.profile import Profile, Standing


def replanned(
    conversation: Conversation, profile: Profile, letters: Iterable[Letter], now: datetime
) -> tuple[tuple[Letter, ...], tuple[LetterChange, ...]]:
    """The timed letters to add and to change. While the seeker wants no letters, none is planned."""
    record = record_of(conversation, profile, now)
    plan = agenda(record, profile) if profile.standing is Standing.ACTIVE else ()
    result = reconcile(conversation.seeker_id, conversation.id, plan, letters, now)
    return result.new, tuple(LetterChange(change.before, change.after) for change in result.changed)


def digests_replanned(
    records: Sequence[Record], profile: Profile, letters: Iterable[Letter], now: datetime
) -> tuple[tuple[Letter, ...], tuple[LetterChange, ...]]:
    """The next digest. `letters` are the seeker's letters about no conversation."""
    digests = tuple(letter for letter in letters if letter.kind is LetterKind.DIGEST)
    plan = digest_plan(records, profile, now, last_digest(digests)) if profile.standing is Standing.ACTIVE else ()
    result = reconcile(profile.id, None, plan, digests, now)
    return result.new, tuple(LetterChange(change.before, change.after) for change in result.changed)


def last_digest(letters: Iterable[Letter]) -> datetime | None:
    """When the last digest that went out was due."""
    sent = (one.due_at for one in letters if one.kind is LetterKind.DIGEST and one.status is LetterStatus.SENT)
    return max(sent, default=None)
