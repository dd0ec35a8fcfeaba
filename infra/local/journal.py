"""What became of the mails that came in, as the store's journal tells."""

from legwork.service.ports import Inbound, InboundOutcome, Store
from legwork.service.strangers import released_key


class Journal:
    """Follows mails by the ids that SES gave them. A held mail has a second line once it is worked off."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._awaited: list[str] = []
        self._held: list[str] = []

    def follow(self, ses_message_id: str) -> None:
        """Tell of this mail, too."""
        self._awaited.append(ses_message_id)

    def news(self) -> list[Inbound]:
        """The lines that are new since the last look; a mail that confirms stands before those that it let in."""
        found: list[Inbound] = []
        self._awaited = [key for key in self._awaited if not self._has_told(key, found)]
        self._held = [key for key in self._held if not self._has_told(key, found)]
        return found

    def _has_told(self, key: str, found: list[Inbound]) -> bool:
        line = self._store.inbound(key)
        if line is None:
            return False
        found.append(line)
        if line.outcome is InboundOutcome.HELD:
            self._held.append(released_key(key))
        return True
