"""A small world for the use cases: the adapters in memory, and readings that a test states itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest

from legwork.adapters.clock import FrozenClock
from legwork.adapters.memory import MemoryArchive, MemoryQueue, MemorySender, MemoryStore
from legwork.conversations.record import Record
from legwork.mail.message import Message
from legwork.rendering.facts import Rendered
from legwork.service.find_due import tick
from legwork.service.ports import Changes, Inbound, InboundMail, Ports
from legwork.service.receive_mail import receive
from legwork.service.records import record_of
from legwork.service.send_letter import send
from legwork.service.tags import private_address, reply_address, seeker_id_of
from legwork.values.errors import UnreadableMailError
from legwork.values.letters import Letter, LetterKind, LetterStatus
from legwork.values.meaning import Intent, Kind, Understanding, Voice
from legwork.values.people import Mailbox, Person, Seeker
from legwork.values.profile import Profile, Standing

ASSISTANT = "assistant@legwork.example"
NORA = "nora@campus.example"
BEGIN = datetime(2026, 3, 2, 15, tzinfo=UTC)  # a Monday, 10:00 in New York
NOTHING = Understanding()
PERSON = Person("Ines Roth", "ines@quarry.example", "Geologist", "Quarry Works")


@dataclass
class World:
    """What a test says and sees."""

    now: datetime = BEGIN
    store: MemoryStore = field(default_factory=MemoryStore)
    archive: MemoryArchive = field(default_factory=MemoryArchive)
    queue: MemoryQueue = field(default_factory=MemoryQueue)
    sender: MemorySender = field(default_factory=MemorySender)
    messages: dict[bytes, Message] = field(default_factory=dict)
    meanings: dict[str | None, Understanding] = field(default_factory=dict)
    mails: int = 0

    def __post_init__(self) -> None:
        self.clock = FrozenClock(self.now)
        self.ports = Ports(
            store=self.store,
            archive=self.archive,
            queue=self.queue,
            sender=self.sender,
            clock=self.clock,
            assistant=Mailbox("Legwork", ASSISTANT),
            read_message=self._read,
            understand=self._understand,
            render=lambda facts: Rendered(f"{facts.letter.kind}", "text", "html"),
            to_mime=lambda rendered, _: rendered.subject.encode(),
            zone_of=lambda _: "America/Chicago",
        )

    def _read(self, raw: bytes) -> Message:
        if raw not in self.messages:
            raise UnreadableMailError("encrypted")
        return self.messages[raw]

    def _understand(self, message: Message, _reader: Seeker) -> Understanding:
        return self.meanings.get(message.message_id, Understanding())

    def enrol(
        self,
        email: str = NORA,
        standing: Standing = Standing.ACTIVE,
        zone: str = "America/New_York",
        digest: str = "off",
    ) -> Profile:
        profile = Profile(seeker_id_of(email), "Nora Vale", (email,), zone, standing, digest=digest)
        self.store.commit(Changes(profile=profile))
        return replace(profile, version=1)

    def mail(
        self,
        understanding: Understanding = NOTHING,
        *,
        at: datetime | None = None,
        dated: datetime | None = None,
        author: str = NORA,
        to: str = "ines@quarry.example",
        rcpt: str = ASSISTANT,
        text: str = "",
        message_id: str | None = None,
        headers: Mapping[str, str] = {},
        verdicts: tuple[str, str] = ("PASS", "PASS"),
        mail_from: str | None = None,
        in_reply_to: tuple[str, ...] = (),
        calendars: tuple[str, ...] = (),
        authors: tuple[str, ...] | None = None,
    ) -> InboundMail:
        """A mail that has arrived, not yet dealt with."""
        if at:
            self.clock.move_to(at)
        self.mails += 1
        now, number = self.clock.now(), self.mails
        message_id = message_id or f"<{number}@mail.example>"
        message = Message(
            message_id=message_id,
            dated_at=dated or now,
            from_=tuple(Mailbox(None, one) for one in (authors if authors is not None else (author,))),
            to=(Mailbox(None, to),),
            text=text,
            subject="A mail",
            headers=tuple(headers.items()),
            in_reply_to=in_reply_to,
            calendars=calendars,
        )
        raw = f"raw {number}".encode()
        self.messages[raw] = message
        known = understanding if understanding.dated_at or not dated else replace(understanding, dated_at=dated)
        self.meanings[message_id] = known
        self.archive.put(f"mail/{number}", raw)
        return InboundMail(
            ses_message_id=f"ses{number}",
            stored_at_key=f"mail/{number}",
            mail_from=author if mail_from is None else mail_from,
            rcpt_tos=(rcpt,),
            received_at=now,
            spf=verdicts[0],
            dkim="PASS",
            dmarc=verdicts[1],
            spam="PASS",
            virus="PASS",
        )

    def arrives(self, understanding: Understanding = NOTHING, **said) -> Inbound:
        """A mail arrives and is dealt with."""
        return receive(self.mail(understanding, **said), self.ports)

    def says(self, intent: Intent | None, **told) -> Understanding:
        """The meaning of a mail between the seeker and the contact."""
        voice = told.pop("voice", Voice.SEEKER)
        author = told.pop("author", Mailbox(None, NORA if voice is Voice.SEEKER else PERSON.email))
        contact = told.pop("contact", PERSON)
        kind = told.pop("kind", Kind.INFORMATIONAL)
        return Understanding(intent=intent, voice=voice, author=author, contact=contact, kind=kind, **told)

    def send_due(self) -> list[LetterKind]:
        """Send everything that is due; the kinds that went out."""
        before = len(self.sender.sent)
        self.queue.take()
        tick(self.ports)
        for ref in self.queue.take():
            send(ref, self.ports)
        return [mail.letter.kind for mail in self.sender.sent[before:]]

    def run(self, until: datetime) -> list[tuple[str, datetime]]:
        """Let time pass; each letter that went out, with its moment."""
        out: list[tuple[str, datetime]] = []
        while True:
            out += [(kind.value, self.clock.now()) for kind in self.send_due()]
            waiting = [one.due_at for one in self.letters() if one.status is LetterStatus.PENDING]
            if not waiting or min(waiting) > until:
                self.clock.move_to(until)
                return out
            self.clock.move_to(max(min(waiting), self.clock.now()))

    def letters(self, email: str = NORA) -> tuple[Letter, ...]:
        """Every letter of a seeker, whatever its status."""
        seeker_id = seeker_id_of(email)
        homes = [None, *(one.id for one in self.store.conversations(seeker_id))]
        return tuple(letter for home in homes for letter in self.store.letters(seeker_id, home))

    def pending(self) -> dict[str, datetime]:
        """When each waiting kind is due."""
        return {one.kind.value: one.due_at for one in self.letters() if one.status is LetterStatus.PENDING}

    def newest(self, kind: LetterKind) -> Letter:
        """The newest letter of that kind."""
        found = [one for one in self.letters() if one.kind is kind]
        return max(found, key=lambda one: (one.due_at, one.conversation_id is None))

    def answers(self, kind: LetterKind, understanding: Understanding = NOTHING, **said) -> Inbound:
        """The seeker answers the newest letter of that kind."""
        letter = self.newest(kind)
        rcpt = reply_address(ASSISTANT, letter, self.clock.now(), self.store.keyring())
        return self.arrives(understanding, rcpt=rcpt, to=rcpt, **said)

    def private(self, email: str = NORA) -> str:
        """The private address of a seeker."""
        return private_address(ASSISTANT, seeker_id_of(email), self.store.keyring())

    def records(self, email: str = NORA) -> tuple[Record, ...]:
        """The records of a seeker."""
        profile = self.store.profile(seeker_id_of(email))
        assert profile
        return tuple(record_of(one, profile, self.clock.now()) for one in self.store.conversations(profile.id))

    def record(self) -> Record:
        """The only record."""
        (record,) = self.records()
        return record


@pytest.fixture
def world() -> World:
    """A world without seekers."""
    return World()


@pytest.fixture
def nora(world: World) -> World:
    """A world with one seeker, in New York."""
    world.enrol()
    return world
