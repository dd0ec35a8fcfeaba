"""What became of the mails that came in, as the store's journal tells."""

from dataclasses import replace
from datetime import UTC, datetime
from email.message import Message
from email.parser import BytesHeaderParser

from legwork.mail.dates import header_date
from legwork.service.ports import Inbound, InboundOutcome, Store
from legwork.service.strangers import released_key


class Journal:
    """Follows mails by the ids that SES gave them. A held mail has a second line once it is worked off."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._dated: dict[str, datetime] = {}
        self._ids: dict[str, str | None] = {}
        self._awaited: list[str] = []
        self._held: list[str] = []

    def follow(self, ses_message_id: str, raw: bytes) -> None:
        """Tell of this mail, too."""
        written = BytesHeaderParser().parsebytes(raw)
        self._dated[released_key(ses_message_id)] = _dated_at(written)
        self._ids[ses_message_id] = written["Message-ID"]
        self._awaited.append(ses_message_id)

    def news(self) -> list[Inbound]:
        """The lines that are new since the last look; a mail that confirms stands before those that it let in.

        These are worked off in the order of their own dates.
        """
        found: list[Inbound] = []
        self._awaited = [key for key in self._awaited if not self._has_told(key, found)]
        self._held.sort(key=self._dated.__getitem__)
        self._held = [key for key in self._held if not self._has_told(key, found)]
        return found

    def _has_told(self, key: str, found: list[Inbound]) -> bool:
        line = self._store.inbound(key)
        if line is None:
            return False
        erased = line.outcome is InboundOutcome.ACCEPTED and line.seeker_id is None
        found.append(replace(line, message_id=self._ids.get(key)) if erased else line)
        if line.outcome is InboundOutcome.HELD:
            self._held.append(released_key(key))
        return True


def _dated_at(headers: Message) -> datetime:
    """The mail's own date; the beginning of time where it has none."""
    written = headers["Date"]
    return (header_date(str(written)) if written else None) or datetime.min.replace(tzinfo=UTC)
