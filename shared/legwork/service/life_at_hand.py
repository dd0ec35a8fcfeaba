"""What is known of a letter's seeker while it is sent: each thing is read once, and only where it is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from legwork.conversations.conversation import Conversation
from legwork.conversations.record import Record
from legwork.rendering.facts import looks_around
from legwork.service.ports import Ports
from legwork.service.records import record_of
from legwork.values.letters import Letter
from legwork.values.profile import Profile


@dataclass(frozen=True)
class Life:
    """The seeker of a letter and what they keep, as it was when it was first asked for."""

    letter: Letter
    _ports: Ports = field(repr=False)

    @cached_property
    def profile(self) -> Profile | None:
        """The seeker."""
        return self._ports.store.profile(self.letter.seeker_id)

    @cached_property
    def conversation(self) -> Conversation | None:
        """The conversation that the letter is about."""
        seeker_id, conversation_id = self.letter.seeker_id, self.letter.conversation_id
        if self.profile is None or conversation_id is None:
            return None
        if looks_around(self.letter):
            return next((one for one in self.conversations if one.id == conversation_id), None)
        return self._ports.store.conversation(seeker_id, conversation_id)

    @cached_property
    def conversations(self) -> tuple[Conversation, ...]:
        """All conversations of the seeker, oldest first."""
        return self._ports.store.conversations(self.letter.seeker_id)

    @cached_property
    def digests(self) -> tuple[Letter, ...]:
        """The seeker's newest digests."""
        return self._ports.store.digests(self.letter.seeker_id)

    def record(self, now: datetime) -> Record | None:
        """The record of the conversation that the letter is about."""
        return record_of(self.conversation, self.profile, now) if self.profile and self.conversation else None

    def records(self, now: datetime) -> Sequence[Record]:
        """The records of all conversations of the seeker."""
        return [record_of(one, self.profile, now) for one in self.conversations] if self.profile else []
