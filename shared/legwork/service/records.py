"""The records of a seeker, as the use cases read them."""

from datetime import datetime

from legwork.conversations.conversation import Conversation
from legwork.conversations.fold import fold
from legwork.conversations.record import Record
from legwork.scheduling.closings import SeekersClosings
from legwork.values.profile import Profile


def record_of(conversation: Conversation, profile: Profile, now: datetime) -> Record:
    """What is known of one conversation at `now`, in its seeker's days."""
    return fold(conversation, now, SeekersClosings(profile))
