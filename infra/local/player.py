"""Plays a story on the local runtime and tells what happened, in order of time."""

import hashlib
from collections.abc import Iterator
from datetime import datetime

from infra.local import mail_client
from infra.local.aws import ASSISTANT
from infra.local.events import AUTHENTICATED, FORGED, Verdicts
from infra.local.journal import Journal
from infra.local.letters import SentLetter, identified
from infra.local.mail_client import Writer
from infra.local.outbox import SentMail
from infra.local.people import enrol
from infra.local.reception import envelope_sender
from infra.local.records import contact_email, stored_conversations
from infra.local.runtime import LocalRuntime
from infra.local.story import PRIVATE, Feedback, Reply, Step, Story, Write
from legwork.service.ports import Inbound
from legwork.service.tags import private_address, seeker_id_of
from legwork.values.letters import LetterKind

# Made of nothing secret: a story plays the same every time, down to its tagged addresses.
STORY_KEY = hashlib.sha256(b"the keys of a story").digest()
REPORTS = {"bounce": "Bounce", "complaint": "Complaint", "delivery": "Delivery"}

Happened = Inbound | SentLetter


class Player:
    """One performance. `faults` are the steps that could not be carried out and the handlers that failed."""

    def __init__(self, story: Story) -> None:
        self.faults: list[str] = []
        self._story = story
        self._letters: list[SentLetter] = []
        self._untold: list[SentLetter] = []
        self.runtime = LocalRuntime(story.begins_at, self._sent, STORY_KEY, lambda _: story.seeker.timezone)

    def play(self) -> Iterator[Happened]:
        """Everything that happens, as it happens; the runtime stays up for a last look while this is iterated over."""
        with self.runtime as runtime:
            self._journal = Journal(runtime.store)
            self._enrol()
            for number, step in enumerate(self._story.steps, 1):
                runtime.run_until(step.at)
                yield from self._news()
                self._carry_out(number, step)
                runtime.settle()
                yield from self._news()
            runtime.run_until(self._story.until)
            runtime.tick()
            yield from self._news()
            self.faults.extend(dict.fromkeys(runtime.failures))
            self.conversations = list(stored_conversations(runtime))

    def _enrol(self) -> None:
        people = (self._story.seeker, *self._story.also) if self._story.verified else self._story.also
        for person in people:
            enrol(self.runtime.store, person.name, person.email, person.timezone, self._story.begins_at)

    def _sent(self, mail: SentMail) -> None:
        letter = identified(mail, self.runtime.store)
        self._letters.append(letter)
        self._untold.append(letter)

    def _news(self) -> Iterator[Happened]:
        """What has been journalled and sent since the last look, by its time; a mail stands before its answers."""
        news: list[Happened] = [*self._journal.news(), *self._untold]
        self._untold.clear()
        yield from sorted(news, key=happened_at)

    def _carry_out(self, number: int, step: Step) -> None:
        try:
            if step.deliver is not None:
                self._deliver(step)
            elif step.reply is not None:
                self._reply(step.at, step.reply)
            elif step.write is not None:
                self._write(step.at, step.write)
            elif step.feedback is not None:
                self._report(step.feedback)
        except LookupError as error:
            self.faults.append(f"step {number}: {error.args[0]}")

    def _deliver(self, step: Step) -> None:
        raw = (self._story.folder / str(step.deliver)).read_bytes()
        to = step.to if step.to != PRIVATE else self._private_address()
        self._arrive(raw, envelope_sender(raw), to, AUTHENTICATED if step.authenticated else FORGED)

    def _reply(self, at: datetime, reply: Reply) -> None:
        letter = self._newest(reply.to, reply.as_, reply.about)
        writer = self._writer(at, reply.as_ or letter.mail.to[0])
        raw = mail_client.reply(writer, letter.mail, reply.text)
        self._arrive(raw, writer.email, mail_client.recipient_of(raw))

    def _write(self, at: datetime, write: Write) -> None:
        writer = self._writer(at, write.as_ or self._story.seeker.email)
        self._arrive(mail_client.write(writer, ASSISTANT, write.subject, write.text), writer.email, ASSISTANT)

    def _report(self, feedback: Feedback) -> None:
        self.runtime.report(REPORTS[feedback.event], self._newest(feedback.of, None, None).mail)

    def _arrive(self, raw: bytes, mail_from: str, to: str, verdicts: Verdicts = AUTHENTICATED) -> None:
        self._journal.follow(self.runtime.arrive(raw, mail_from, [to], verdicts), raw)

    def _newest(self, kind: LetterKind, to: str | None, about: str | None) -> SentLetter:
        """The newest letter of that kind, to that address and about that contact; the seeker's own before others'."""
        found = [letter for letter in self._letters if letter.kind is kind]
        found = [letter for letter in found if (to or self._story.seeker.email) in letter.mail.to] or (
            found if to is None else []
        )
        if about is not None:
            found = [letter for letter in found if self._contact_of(letter) == about]
        if not found:
            more = "".join([f" to {to}" if to else "", f" about {about}" if about else ""])
            raise LookupError(f"no letter of kind {kind}{more} has been sent")
        return found[-1]

    def _contact_of(self, letter: SentLetter) -> str | None:
        return contact_email(self.runtime, letter)

    def _writer(self, at: datetime, email: str) -> Writer:
        """The person of that address; a further address of the seeker's bears the seeker's name."""
        people = {person.email: person for person in (self._story.seeker, *self._story.also)}
        person = people.get(email, self._story.seeker)
        return Writer(person.name, email, at)

    def _private_address(self) -> str:
        seeker_id = seeker_id_of(self._story.seeker.email)
        return private_address(ASSISTANT, seeker_id, self.runtime.store.keyring())


def happened_at(one: Happened) -> datetime:
    """When."""
    return one.at if isinstance(one, Inbound) else one.mail.at
