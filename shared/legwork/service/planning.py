"""What a changed record or profile means for the letters that wait."""

from collections.abc import Iterable
from datetime import datetime

from legwork.conversations.conversation import Conversation
from legwork.scheduling.agenda import agenda
from legwork.scheduling.reconcile import reconcile
from legwork.service.ports import LetterChange
from legwork.service.records import record_of
from legwork.values.letters import Letter
from legwork.values.profile import Profile, Standing


def replanned(
    conversation: Conversation, profile: Profile, letters: Iterable[Letter], now: datetime
) -> tuple[tuple[Letter, ...], tuple[LetterChange, ...]]:
    """The timed letters to add and to change. While the seeker wants no letters, none is planned."""
    record = record_of(conversation, profile, now)
    plan = agenda(record, profile) if profile.standing is Standing.ACTIVE else ()
    result = reconcile(conversation.seeker_id, conversation.id, plan, letters, now)
    return result.new, tuple(LetterChange(change.before, change.after) for change in result.changed)
