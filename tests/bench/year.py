"""A year of use: a seeker who writes to one insider a month, as the stories do, and whose record grows with it.

Of each four conversations one is moved, one has its times offered in a forward, one is declined with a referral, which
is followed, and one is never answered; those that are held get their notes and a thank-you, and each quarter the
careers are compared. The mails are plain; what they mean is read as any mail is.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from infra.local.story import Reply, Step, Story, StorySeeker, Write
from legwork.values.letters import LetterKind

HOME = ZoneInfo("America/New_York")
BEGINS = datetime(2026, 1, 5, 9, 15, tzinfo=HOME)
SEEKER = StorySeeker(name="Mo Birch", email="mo@oakmail.example", timezone="America/New_York")
ASSISTANT = "assistant@legwork.example"
MONTH = timedelta(days=28)
PEOPLE = (
    ("Ann Reed", "Hydrologist"),
    ("Ben Ode", "Actuary"),
    ("Carla Voss", "Midwife"),
    ("Dev Rao", "Botanist"),
    ("Elin Falk", "Piano Tuner"),
    ("Femi Ade", "Surveyor"),
    ("Gus Lind", "Archivist"),
    ("Hana Mori", "Chemist"),
    ("Ivo Petrov", "Geologist"),
    ("Jo Marsh", "Optician"),
    ("Kai Berg", "Cartographer"),
    ("Lou Tran", "Paramedic"),
)
ASK = """Dear {first},

I am finding out what a {trade}'s work is really like. Could you spare 20 minutes for a call in the next two weeks?
I am not looking for a job.

Mo Birch"""
YES = """Dear Mo,

Happy to. {day} at 2pm ET works, call me on +1 614 555 01{number:02}.

{name}
{title}, {firm}"""
OFFER = """Dear Mo,

With pleasure. I could do {day} at 10am ET or {day} at 3pm ET.

{name}
{title}, {firm}"""
MOVE = """Dear Mo,

Sorry, something came up. Could we move our call to {day} at 4pm ET?

{name}"""
NO = """Dear Mo,

I have to decline, I am away all season. But do write to Pat Stone ({other}), who knows the field well.

{name}"""
THANKS = """Dear {first},

Thank you so much for taking the time to talk with me today. I learned a lot.

Mo Birch"""
NOTES = """She says the hours are long, but the days off are hers to choose.
The pay starts around 60k. You need a steady hand and a licence.
Fit: skills 4, values 5, interests 4."""


class Insider(NamedTuple):
    """Somebody whom the seeker writes to, and when."""

    number: int
    name: str
    title: str
    asked_at: datetime

    @property
    def email(self) -> str:
        """Their address."""
        return f"{self.name.split()[0].lower()}@{self.firm.split()[0].lower()}.example"

    @property
    def firm(self) -> str:
        """Where they work."""
        return f"{self.name.split()[1]}works"

    def mail(self, text: str, day: datetime | None = None) -> str:
        """A text with what stands in its blanks."""
        return text.format(
            first=self.name.split()[0],
            name=self.name,
            title=self.title,
            trade=self.title.lower(),
            firm=self.firm,
            number=self.number,
            other=f"pat{self.number}@stoneworks.example",
            day=f"{day:%A, %B} {day.day}" if day else "",
        )


class Year:
    """Writes the mails of a year into a folder; `story` is what is played."""

    def __init__(self, folder: Path, months: int = 12) -> None:
        self._folder = folder
        self._months = months
        self._mails = 0

    def story(self) -> Story:
        """The year."""
        people = [Insider(month, *PEOPLE[month % len(PEOPLE)], BEGINS + month * MONTH) for month in range(self._months)]
        steps = [step for one in people for step in self._conversation(one)]
        steps += [self._compare(one) for one in people if one.number % 3 == 2]
        steps.sort(key=lambda step: step.at)
        return Story(self._folder, SEEKER, (), verified=True, steps=tuple(steps), until=BEGINS + self._months * MONTH)

    def _conversation(self, one: Insider) -> Iterator[Step]:
        asked, ask = self._from_seeker(one, one.asked_at, ASK)
        yield asked
        ways = (self._moved, self._offered, self._declined, self._unanswered)
        yield from ways[one.number % len(ways)](one, ask)

    def _moved(self, one: Insider, ask: EmailMessage) -> Iterator[Step]:
        meeting, moved = one.asked_at + timedelta(days=8), one.asked_at + timedelta(days=9)
        yes, said = self._from_contact(one, one.asked_at + timedelta(days=2), YES, ask, meeting)
        yield yes
        yield self._from_contact(one, one.asked_at + timedelta(days=5), MOVE, said, moved)[0]
        agreed = one.mail("Dear {first},\n\n{day} at 4pm ET it is, see you then.\n\nMo Birch", moved)
        yield self._from_seeker(one, one.asked_at + timedelta(days=5, hours=2), agreed, said)[0]
        yield from self._held(one, moved)

    def _offered(self, one: Insider, ask: EmailMessage) -> Iterator[Step]:
        meeting = one.asked_at + timedelta(days=8)
        answered_at = one.asked_at + timedelta(days=2)
        answer = self._written(one.name, one.email, SEEKER.email, answered_at, one.mail(OFFER, meeting), ask, "")
        yield self._forwarded(answered_at + timedelta(hours=3), answer)
        text = one.mail("Dear {first},\n\n{day} at 10am ET suits me well. I will call you then.\n\nMo Birch", meeting)
        yield self._from_seeker(one, answered_at + timedelta(hours=5), text, answer)[0]
        yield from self._held(one, meeting)

    def _declined(self, one: Insider, ask: EmailMessage) -> Iterator[Step]:
        yield self._from_contact(one, one.asked_at + timedelta(days=2), NO, ask)[0]
        other = Insider(one.number, "Pat Stone", one.title, one.asked_at + timedelta(days=3))
        asked, ask = self._from_seeker(other, other.asked_at, ASK)
        yield asked
        meeting = one.asked_at + timedelta(days=10)
        yield self._from_contact(other, one.asked_at + timedelta(days=4), YES, ask, meeting)[0]
        yield from self._held(other, meeting)

    def _unanswered(self, _one: Insider, _ask: EmailMessage) -> Iterator[Step]:
        yield from ()

    def _held(self, one: Insider, day: datetime) -> Iterator[Step]:
        over = day.replace(hour=17, minute=20)
        yield Step(at=over, reply=Reply(to=LetterKind.DEBRIEF, text=NOTES))
        yield self._from_seeker(one, over + timedelta(minutes=30), THANKS)[0]

    def _compare(self, one: Insider) -> Step:
        return Step(at=one.asked_at + timedelta(days=20), write=Write(subject="compare", text=""))

    def _from_seeker(
        self, to: Insider, at: datetime, text: str, answered: EmailMessage | None = None
    ) -> tuple[Step, EmailMessage]:
        """The seeker writes to somebody and puts the assistant in BCC."""
        mail = self._written(SEEKER.name, SEEKER.email, to.email, at, to.mail(text), answered, "")
        mail.replace_header("To", f"{to.name} <{to.email}>")
        return self._step(at, mail), mail

    def _from_contact(
        self, one: Insider, at: datetime, text: str, answered: EmailMessage, day: datetime | None = None
    ) -> tuple[Step, EmailMessage]:
        """Somebody answers the seeker and leaves the assistant in copy."""
        mail = self._written(one.name, one.email, SEEKER.email, at, one.mail(text, day), answered, ASSISTANT)
        return self._step(at, mail), mail

    def _written(  # noqa: PLR0917 - the parts of a mail
        self, name: str, email: str, to: str, at: datetime, text: str, answered: EmailMessage | None, cc: str
    ) -> EmailMessage:
        mail = EmailMessage()
        self._mails += 1
        mail["From"], mail["To"] = f"{name} <{email}>", to
        if cc:
            mail["Cc"] = cc
        mail["Date"] = format_datetime(at)
        mail["Message-ID"] = f"<year-{self._mails}@{email.partition('@')[2]}>"
        mail["Subject"] = f"Re: {_bare(answered['Subject'])}" if answered else "A few questions about your work"
        if answered:
            mail["In-Reply-To"] = mail["References"] = answered["Message-ID"]
            said = answered.get_content().replace("\n", "\n> ")
            wrote = parsedate_to_datetime(answered["Date"])
            text = f"{text}\n\nOn {wrote:%a, %b} {wrote.day}, {wrote.year}, {answered['From']} wrote:\n> {said}"
        mail.set_content(text)
        return mail

    def _forwarded(self, at: datetime, original: EmailMessage) -> Step:
        """The seeker forwards a mail to the assistant alone."""
        head = "".join(f"{name}: {original[name]}\n" for name in ("From", "Date", "Subject", "To"))
        text = f"---------- Forwarded message ---------\n{head}\n{original.get_content()}"
        mail = self._written(SEEKER.name, SEEKER.email, ASSISTANT, at, text, None, "")
        mail.replace_header("Subject", f"Fwd: {original['Subject']}")
        return self._step(at, mail)

    def _step(self, at: datetime, mail: EmailMessage) -> Step:
        name = f"{mail['Message-ID'].strip('<>')}.eml"
        (self._folder / name).write_bytes(bytes(mail))
        return Step(at=at, deliver=name)


def _bare(subject: str) -> str:
    return subject.removeprefix("Re: ")
