"""Loads what a letter says, at the moment at which it is sent."""

from datetime import datetime, timedelta

from legwork.conversations.record import Record
from legwork.rendering.facts import LetterFacts
from legwork.service.planning import last_digest
from legwork.service.ports import InboundOutcome, Ports
from legwork.service.records import record_of
from legwork.service.tags import private_address, reply_address
from legwork.values.letters import Letter, LetterKind
from legwork.values.profile import Profile


def letter_facts(letter: Letter, profile: Profile, record: Record | None, now: datetime, ports: Ports) -> LetterFacts:
    """Everything that the letter may say. `record` is the conversation that it is about."""
    keyring, assistant = ports.store.keyring(), ports.assistant.email or ""
    others = (
        record_of(conversation, profile, now)
        for conversation in ports.store.conversations(profile.id)
        if conversation.entries and (record is None or conversation.id != record.id)
    )
    held = ports.store.held(profile.id) if letter.kind is LetterKind.CONFIRM else ()
    history = ports.store.conversations(profile.id) if letter.kind is LetterKind.EXPORT else ()
    return LetterFacts(
        letter=letter,
        profile=profile,
        now=now,
        assistant=ports.assistant,
        reply_to=reply_address(assistant, letter, now, keyring),
        private_address=private_address(assistant, profile.id, keyring),
        record=record,
        others=tuple(others),
        held=tuple(mail.subject for mail in held),
        rejected=_rejected(letter, now, ports) if letter.kind is LetterKind.DIGEST else 0,
        history=tuple(history),
        letters=ports.store.all_letters(profile.id) if letter.kind is LetterKind.EXPORT else (),
    )


def _rejected(digest: Letter, now: datetime, ports: Ports) -> int:
    """How many mails since the last digest claimed to be of this seeker's life and were not authenticated."""
    since = last_digest(ports.store.letters(digest.seeker_id, None)) or now - timedelta(days=7)
    lines = ports.store.mails(digest.seeker_id)
    return sum(line.outcome is InboundOutcome.REJECTED and line.at >= since for line in lines)
