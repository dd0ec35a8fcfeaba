"""What became of the mails that came in, as the store's journal tells."""

from legwork.service.ports import Inbound, InboundOutcome, Store


class Journal:
    """Follows mails by the ids that SES gave them. A held mail has a second line once it is worked off."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, Inbound | None] = {}

    def follow(self, ses_message_id: str) -> None:
        """Tell of this mail, too."""
        self._known[ses_message_id] = None

    def news(self) -> list[Inbound]:
        """The lines that are new since the last look."""
        found = []
        for ses_message_id, known in self._known.items():
            if known is None or known.outcome is InboundOutcome.HELD:
                line = self._store.inbound(ses_message_id)
                if line is not None and line != known:
                    found.append(line)
                    self._known[ses_message_id] = line
        return found
