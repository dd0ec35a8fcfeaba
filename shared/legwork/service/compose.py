"""Loads what a letter says, at the moment at which it is sent."""

from datetime import datetime, timedelta

from legwork.rendering.facts import LetterFacts, looks_around
from legwork.service.life_at_hand import Life
from legwork.service.planning import last_digest
from legwork.service.ports import InboundOutcome, Ports
from legwork.service.records import record_of
from legwork.service.tags import private_address, reply_address
from legwork.values.letters import LetterKind
from legwork.values.profile import Profile


def letter_facts(life: Life, profile: Profile, now: datetime, ports: Ports) -> LetterFacts:
    """Everything that the letter may say to its seeker."""
    letter, record = life.letter, life.record(now)
    keyring, assistant = ports.store.keyring(), ports.assistant.email or ""
    others = (
        record_of(conversation, profile, now)
        for conversation in (life.conversations if looks_around(letter) else ())
        if conversation.entries and (record is None or conversation.id != record.id)
    )
    held = ports.store.held(profile.id) if letter.kind is LetterKind.CONFIRM else ()
    history = life.conversations if letter.kind is LetterKind.EXPORT else ()
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
        rejected=_rejected(life, now, ports) if letter.kind is LetterKind.DIGEST else 0,
        history=history,
        letters=ports.store.all_letters(profile.id) if letter.kind is LetterKind.EXPORT else (),
    )


def _rejected(life: Life, now: datetime, ports: Ports) -> int:
    """How many mails since the last digest claimed to be of this seeker's life and were not authenticated."""
    since = last_digest(life.digests) or now - timedelta(days=7)
    lines = ports.store.mails(life.letter.seeker_id, since)
    return sum(line.outcome is InboundOutcome.REJECTED for line in lines)
