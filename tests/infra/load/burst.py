"""Who writes in the burst, and what: each seeker asks ten people for a talk."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from infra.local import mail_client
from infra.local.mail_client import Writer

MAILS_EACH = 10
SEEKERS_AT_ONCE = 10
FIRST = ("Ann", "Ben", "Cleo", "Dora", "Emil", "Finn", "Greta", "Hugo", "Ida", "Jonas")
LAST = ("Aldous", "Birch", "Corvin", "Dale", "Elmwood", "Fenn", "Garrick", "Hollis", "Ives", "Jarrow")
TRADES = ("bridges", "bees", "tides", "maps", "looms", "glass", "wolves", "radios", "soils", "clocks")


@dataclass(frozen=True, slots=True)
class Seeker:
    """A number and what follows from it."""

    number: int

    @property
    def name(self) -> str:
        return f"{FIRST[self.number % 10]} {LAST[self.number // 10 % 10]}"

    @property
    def email(self) -> str:
        return f"seeker-{self.number}@college.example"

    def ask(self, turn: int, at: datetime) -> bytes:
        """The mail to the person of that turn."""
        name = f"{FIRST[(turn + self.number) % 10]} {LAST[turn]}"
        contact = f"{name.replace(' ', '.').lower()}@{TRADES[turn]}-{self.number}.example"
        text = (
            f"Dear {name},\n\nI am a student and read what you wrote about {TRADES[turn]}. Could we talk for 20 minutes"
            f" about your work? I would be glad to learn how you came to it.\n\nBest wishes,\n{self.name}\n"
        )
        return mail_client.write(Writer(self.name, self.email, at), contact, f"A question about {TRADES[turn]}", text)


def seekers(count: int) -> list[Seeker]:
    return [Seeker(number) for number in range(count)]


def burst(writers: list[Seeker], at: datetime) -> Iterator[tuple[Seeker, bytes]]:
    """The mails as they come in: a batch of the queue holds ten seekers, and the next nine the same ones again.

    So whoever works beside is at the same seekers' records: no order is worse.
    """
    for first in range(0, len(writers), SEEKERS_AT_ONCE):
        together = writers[first : first + SEEKERS_AT_ONCE]
        for turn in range(MAILS_EACH):
            for seeker in together:
                yield seeker, seeker.ask(turn, at)
