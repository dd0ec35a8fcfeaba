"""A mail of a seeker's life, read, with all that a decision about it needs."""

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import cache, partial

from legwork.conversations.interpret import MailFacts
from legwork.conversations.matching import Candidate
from legwork.mail.identity import id_key, invitation_key
from legwork.mail.message import Message
from legwork.service.admission import is_only_to
from legwork.service.ports import InboundMail, Ports
from legwork.service.records import record_of
from legwork.service.seen_keys import sent_key
from legwork.service.tags import Purpose, Tag
from legwork.values.frozen import frozen
from legwork.values.letters import Letter
from legwork.values.meaning import Understanding, Voice
from legwork.values.profile import Profile
from legwork.values.regexes import regex
from legwork.values.times import utc

_METHOD = regex(r"^METHOD:\s*(\w{1,20})", re.IGNORECASE | re.MULTILINE)


@frozen
class Identity:
    """`known_as`: what a mail is remembered by. `shows`: a known message with one of these is the same message."""

    known_as: tuple[str, ...]
    shows: tuple[str, ...]


Letters = Callable[[str | None], tuple[Letter, ...]]


def _no_letters(_conversation_id: str | None) -> tuple[Letter, ...]:
    return ()


@frozen
class Reading:
    """One mail for one seeker.

    `own`: it counts as the seeker's word. `answered` is the letter of ours that it answers, `vouched` whether it came
    to the tagged address that this letter named: a thread header alone gives no authority. `thread` holds the ids of
    the conversations of the messages that it answers, `chosen` the conversation that the seeker named when asked, in
    `reply`, about this mail, `stranger` who is asked at a further address that the mail names. `journal_key` is under
    which id the journal keeps it; `letters` gives the letters of a conversation, each time the same.
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
    vouched: bool = False
    thread: tuple[str, ...] = ()
    chosen: str | None = None
    reply: Message | None = None
    stranger: Profile | None = None
    letters: Letters = _no_letters

    @property
    def key(self) -> str:
        """What identifies the human message: its Message-ID where it has one, for short words may come twice a day."""
        ids = (key for key in self.understanding.message_keys if key.startswith("id:"))
        return (
            next(ids, None)
            or self.understanding.message_key
            or self.message.message_id
            or f"ses:{self.mail.ses_message_id}"
        )

    @property
    def identity(self) -> Identity:
        """Under which keys it is known, and which of them show that it came before."""
        return identity_of(self)

    @property
    def is_to_us(self) -> bool:
        """Whether nobody but Legwork is addressed."""
        addressed = {box.email for box in (*self.message.to, *self.message.cc) if box.email}
        assistant = self.mail.rcpt_tos[0] if self.mail.rcpt_tos else ""
        bare = f"{assistant.partition('+')[0].partition('@')[0]}@{assistant.rpartition('@')[2]}"
        return is_only_to(addressed, bare)

    def facts(self) -> MailFacts:
        """What the interpretation needs to know."""
        dated = self.understanding.dated_at or self.message.dated_at or self.mail.received_at
        theirs = self.understanding.voice is not Voice.SEEKER
        return MailFacts(
            key=self.key,
            # A date in the future would make everything that follows look old.
            dated_at=min(utc(dated), utc(self.mail.received_at)),
            known_at=self.now,
            message_id=self.message.message_id,
            own=self.own,
            alone=self.own and theirs and self.is_to_us,
        )

    def candidate(self, conversation_id: str | None) -> Candidate | None:
        """One of the seeker's conversations."""
        return next((one for one in self.candidates if one.id == conversation_id), None)


def candidates_of(profile: Profile, now: datetime, ports: Ports) -> tuple[Candidate, ...]:
    """Every conversation of a seeker with its record."""
    stored = ports.store.conversations(profile.id)
    return tuple(Candidate(one, record_of(one, profile, now)) for one in stored if one.entries)


def letters_of(seeker_id: str, ports: Ports) -> Letters:
    """The letters of a seeker's conversations, each read once."""
    return cache(partial(ports.store.letters, seeker_id))


def answered_letter(
    seeker_id: str, tags: Iterable[Tag], sent: Sequence[tuple[str, str | None]], letters_of: Letters
) -> Letter | None:
    """The letter that a mail answers: by the tag that it came to, else by the messages (`sent`) that it refers to."""
    for tag in tags:
        if tag.purpose is Purpose.REPLY and tag.seeker_id == seeker_id:
            letters = letters_of(tag.conversation_id)
            if found := next((letter for letter in letters if tag.is_of(letter)), None):
                return found
    for key, conversation_id in sent:
        letters = letters_of(conversation_id)
        if found := next((one for one in letters if one.ses_message_id and sent_key(one.ses_message_id) == key), None):
            return found
    return None


def short(key: str) -> str:
    """A key as a part of a letter's key: bounded, without personal data."""
    return hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()[:16]


def identity_of(reading: Reading) -> Identity:
    """The keys of a mail.

    A message that comes with its Message-ID is known by it; the same words under another Message-ID are another
    message ("list", twice a day). Where it comes without, as forwards do, its words have to do, so words that came
    without an id are kept under a key of their own. An invitation is one whatever mail brings it.
    """
    own_id = (reading.reply or reading.message).message_id
    mine = (id_key(own_id),) if own_id else ()
    if reading.reply:
        return Identity(mine, mine)
    keys = reading.understanding.message_keys or (reading.key,)
    ids = tuple(key for key in keys if key.startswith("id:"))
    words = tuple(key for key in keys if key.startswith("words:")) or tuple(key for key in keys if key not in ids)
    bare = tuple(f"bare:{key}" for key in words)
    invitation = _invitation(reading)
    if ids:
        return Identity((*mine, *ids, *words, *invitation), (*mine, *ids, *bare, *invitation))
    return Identity((*mine, *words, *bare, *invitation), (*mine, *words, *invitation))


def _invitation(reading: Reading) -> tuple[str, ...]:
    meeting = reading.understanding.meeting
    method = next((found[1] for text in reading.message.calendars if (found := _METHOD.search(text))), None)
    if meeting is None or not meeting.uid or method is None:
        return ()
    return (invitation_key(method.upper(), meeting.sequence or 0, meeting.uid),)
