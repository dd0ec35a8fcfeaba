"""A mail of a seeker's life, read, with all that a decision about it needs."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from legwork.conversations.interpret import MailFacts
from legwork.conversations.matching import Candidate
from legwork.mail.message import Message
from legwork.service.admission import is_only_to
from legwork.service.ports import InboundMail, Ports
from legwork.service.records import record_of
from legwork.service.settle import sent_key
from legwork.service.tags import Purpose, Tag
from legwork.values.letters import Letter
from legwork.values.meaning import Understanding, Voice
from legwork.values.profile import Profile
from legwork.values.times import utc


@dataclass(frozen=True, slots=True)
class Reading:
    """One mail for one seeker.

    `own`: it counts as the seeker's word. `answered` is the letter of ours that it answers. `thread` holds the ids of
    the conversations of the messages that it answers, `chosen` the conversation that the seeker named when asked,
    in `reply`, about this mail. `journal_key` is under which id the journal keeps it.
    """

    mail: InboundMail
    message: Message
    profile: Profile
    understanding: Understanding
    own: bool
    now: datetime
    journal_key: str
    candidates: tuple[Candidate, ...] = ()
    answered: Letter | None = None
    thread: tuple[str, ...] = ()
    chosen: str | None = None
    reply: Message | None = None

    @property
    def key(self) -> str:
        """What identifies the human message."""
        return self.understanding.message_key or self.message.message_id or f"ses:{self.mail.ses_message_id}"

    @property
    def keys(self) -> tuple[str, ...]:
        """Under which keys it becomes a message known to Legwork."""
        if self.reply:
            return (self.reply.message_id,) if self.reply.message_id else ()
        return tuple(dict.fromkeys(key for key in (self.message.message_id, self.key) if key))

    def facts(self) -> MailFacts:
        """What the interpretation needs to know."""
        dated = self.understanding.dated_at or self.message.dated_at or self.mail.received_at
        addressed = {box.email for box in (*self.message.to, *self.message.cc) if box.email}
        assistant = self.mail.rcpt_tos[0] if self.mail.rcpt_tos else ""
        bare = f"{assistant.partition('+')[0].partition('@')[0]}@{assistant.rpartition('@')[2]}"
        theirs = self.understanding.voice is not Voice.SEEKER
        return MailFacts(
            key=self.key,
            # A date in the future would make everything that follows look old.
            dated_at=min(utc(dated), utc(self.mail.received_at)),
            known_at=self.now,
            message_id=self.message.message_id,
            own=self.own,
            alone=self.own and theirs and is_only_to(addressed, bare),
        )

    def candidate(self, conversation_id: str | None) -> Candidate | None:
        """One of the seeker's conversations."""
        return next((one for one in self.candidates if one.id == conversation_id), None)


def candidates_of(profile: Profile, now: datetime, ports: Ports) -> tuple[Candidate, ...]:
    """Every conversation of a seeker with its record."""
    stored = ports.store.conversations(profile.id)
    return tuple(Candidate(one, record_of(one, profile, now)) for one in stored)


def answered_letter(
    seeker_id: str, tags: Iterable[Tag], sent: Sequence[tuple[str, str | None]], ports: Ports
) -> Letter | None:
    """The letter that a mail answers: by the tag that it came to, else by the messages (`sent`) that it refers to."""
    for tag in tags:
        if tag.purpose is Purpose.REPLY and tag.seeker_id == seeker_id:
            letters = ports.store.letters(seeker_id, tag.conversation_id)
            if found := next((letter for letter in letters if tag.is_of(letter)), None):
                return found
    for key, conversation_id in sent:
        letters = ports.store.letters(seeker_id, conversation_id)
        if found := next((one for one in letters if one.ses_message_id and sent_key(one.ses_message_id) == key), None):
            return found
    return None


def short(key: str) -> str:
    """A key as a part of a letter's key: bounded, without personal data."""
    return hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()[:16]
