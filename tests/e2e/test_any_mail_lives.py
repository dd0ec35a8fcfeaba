"""Mail of every sort comes in, and a hundred days go by: nothing fails, and nobody but the seeker is written to."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from legwork.adapters.clock import FrozenClock
from legwork.adapters.memory import MemoryArchive, MemoryQueue, MemorySender, MemoryStore
from legwork.service.find_due import tick
from legwork.service.ports import Changes, InboundMail, Ports
from legwork.service.receive_mail import receive
from legwork.service.send_letter import send
from legwork.service.tags import private_address, seeker_id_of
from legwork.values.letters import LetterStatus
from legwork.values.people import Mailbox
from legwork.values.profile import Profile, Standing

pytestmark = pytest.mark.volume

CORPUS = Path(__file__).parent.parent / "corpus"
SEEKERS = json.loads((CORPUS / "dev-seekers.json").read_text(encoding="utf-8"))
ASSISTANT = "assistant@legwork.example"
BEGIN, DAYS = datetime(2026, 3, 2, 15, tzinfo=UTC), 100
EVERY = 4  # of the corpus: all of it takes half a minute


class World:
    """One seeker in memory, with the real reading and the real letters."""

    def __init__(self, name: str) -> None:
        person, raw = SEEKERS[name], (CORPUS / "dev" / name).read_bytes()
        self.email = person["email"].lower()
        self.store, self.queue, self.sender = MemoryStore(), MemoryQueue(), MemorySender()
        self.clock = FrozenClock(BEGIN)
        self.ports = Ports(
            store=self.store,
            archive=MemoryArchive({"mail/1": raw}),
            queue=self.queue,
            sender=self.sender,
            clock=self.clock,
            assistant=Mailbox("Legwork", ASSISTANT),
        )
        self.id = seeker_id_of(self.email)
        seeker = Profile(self.id, person["name"], (self.email,), person["timezone"], Standing.ACTIVE)
        self.store.commit(Changes(profile=seeker))
        message = self.ports.read_message(raw)
        self.author = message.from_[0].email or self.email
        self.clock.move_to(max(BEGIN, message.dated_at.astimezone(UTC) if message.dated_at else BEGIN))

    def arrive(self) -> None:
        own = self.author == self.email
        to = ASSISTANT if own else private_address(ASSISTANT, self.id, self.store.keyring())
        verdicts = ["PASS"] * 5
        receive(InboundMail("1", "mail/1", self.author, (to,), self.clock.now(), *verdicts), self.ports)

    def live(self, until: datetime) -> None:
        while True:
            tick(self.ports)
            for ref in self.queue.take():
                send(ref, self.ports)
            homes = (None, *(one.id for one in self.store.conversations(self.id)))
            letters = [letter for home in homes for letter in self.store.letters(self.id, home)]
            waiting = [one.due_at for one in letters if one.status is LetterStatus.PENDING]
            if not waiting or min(waiting) > until:
                return
            self.clock.move_to(max(min(waiting), self.clock.now()))


@pytest.mark.parametrize("name", sorted(SEEKERS)[::EVERY])
def test_it_is_lived_with(name):
    world = World(name)
    world.arrive()
    world.live(world.clock.now() + timedelta(days=DAYS))
    assert {mail.to for mail in world.sender.sent} <= {world.email}
    assert len({mail.letter.key for mail in world.sender.sent}) == len(world.sender.sent)
