"""Erasing: what a seeker asked to forget, or everything of theirs.

The decision leaves a mark (a record without entries; a stranger with a goodbye), and what it marks is erased after it,
step by step: the raw mail first, for it is found through what is known of it. Broken off, it is taken up again when the
queue shows the mail again.
"""

from legwork.service.ports import Inbound, Ports
from legwork.values.letters import LetterKind, LetterRef, LetterStatus
from legwork.values.profile import Standing


def finish(inbound: Inbound, ports: Ports) -> None:
    """Erase what the mail of this journal line marked."""
    seeker_id = inbound.seeker_id or ""
    profile = ports.store.profile(seeker_id)
    if profile is None or profile.standing is Standing.STRANGER:
        _erase_life(seeker_id, inbound.ses_message_id, ports)
        return
    for conversation in ports.store.conversations(seeker_id):
        if not conversation.entries:
            _erase_conversation(seeker_id, conversation.id, inbound.ses_message_id, ports)


def _erase_life(seeker_id: str, journal_key: str, ports: Ports) -> None:
    for line in ports.store.mails(seeker_id):
        _erase_raw(line, ports)
    goodbye = next((one for one in ports.store.letters(seeker_id, None) if one.kind is LetterKind.GOODBYE), None)
    spared = LetterRef(seeker_id, goodbye.key) if goodbye else None
    ports.store.erase(seeker_id, spared, journal_key)
    if spared:
        farewell(spared, ports)


def farewell(ref: LetterRef, ports: Ports) -> None:
    """Once the goodbye is out, or cannot be sent, nothing is left to keep, unless the stranger wrote again meanwhile.

    Asked about any other letter, or while the goodbye waits, nothing happens.
    """
    if ref.kind is not LetterKind.GOODBYE:
        return
    goodbye = ports.store.letter(ref)
    waits = goodbye is None or goodbye.status in {LetterStatus.PENDING, LetterStatus.CLAIMED}
    if not waits and not ports.store.mails(ref.seeker_id):
        ports.store.erase(ref.seeker_id)


def _erase_conversation(seeker_id: str, conversation_id: str, journal_key: str, ports: Ports) -> None:
    for line in ports.store.mails(seeker_id):
        if line.conversation_ids == (conversation_id,):
            _erase_raw(line, ports)
    ports.store.erase_conversation(seeker_id, conversation_id, journal_key)


def _erase_raw(line: Inbound, ports: Ports) -> None:
    if line.stored_at_key:
        ports.archive.erase(line.stored_at_key)
