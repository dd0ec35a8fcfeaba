"""The assistant on a laptop: the runtime by the real clock plus what it was moved ahead by, one caller at a time."""

import os
from collections.abc import Sequence
from datetime import datetime, timedelta
from threading import RLock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from infra.local.folder import Arrival, Folder
from infra.local.journal import Journal
from infra.local.letters import SentLetter, identified
from infra.local.outbox import SentMail
from infra.local.people import enrol
from infra.local.records import seekers, stored_conversations
from infra.local.runtime import LocalRuntime
from infra.local.story import StorySeeker
from infra.local.timeline import KeptMail
from legwork.adapters.clock import SystemClock
from legwork.values.letters import Letter, LetterStatus
from legwork.values.times import iso

if TYPE_CHECKING:
    from legwork.service.ports import Inbound


KEPT_FOR_GOOD = 36_500  # days: a house is rebuilt from every mail that came in


class House:
    """Use it as a context manager. A folder that was used before is lived through again, mail by mail.

    Its clock is the real one plus what it was moved ahead by. Without a `seeker` whoever writes first is asked to
    confirm, as in the cloud.
    """

    def __init__(self, folder: Folder, seeker: StorySeeker | None = None) -> None:
        self.letters: list[SentLetter] = []
        self.inbound: list[Inbound] = []
        self._kept: dict[str, str] = {}
        self._folder = folder
        self._lock = RLock()
        state = folder.state()
        self._key = bytes.fromhex(state["key"]) if state else os.urandom(32)
        self._ahead = timedelta(seconds=state.get("ahead_seconds", 0))
        self._began_at = datetime.fromisoformat(state["began_at"]) if state else self.now()
        self._seeker = StorySeeker.model_validate(state["seeker"]) if state.get("seeker") else seeker
        self._runtime = LocalRuntime(self._began_at, self._sent, self._key, raw_mail_days=KEPT_FOR_GOOD)

    def __enter__(self) -> Self:
        self._runtime.__enter__()
        self._journal = Journal(self._runtime.store)
        if self._seeker:
            person = self._seeker
            enrol(self._runtime.store, person.name, person.email, person.timezone, self._began_at)
        for name, arrival, raw in self._folder.arrivals():
            self._runtime.run_until(datetime.fromisoformat(arrival.at))
            self._deliver(name, arrival, raw)
        self._save()
        self.pass_time()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._runtime.__exit__(kind, error, trace)

    def now(self) -> datetime:
        """The time in the house."""
        return SystemClock().now() + self._ahead

    def accept(self, raw: bytes, mail_from: str, rcpt_tos: Sequence[str]) -> None:
        """A mail comes in. It lies on the disk before it is read; its answers are there when this returns."""
        with self._lock:
            self._runtime.run_until(self.now())
            arrival = Arrival(iso(self._runtime.clock.now()), mail_from, tuple(rcpt_tos))
            self._deliver(self._folder.keep(arrival, raw), arrival, raw)

    def pass_time(self) -> None:
        """Do what has fallen due by now. Called every minute."""
        with self._lock:
            self._runtime.run_until(self.now())
            self._runtime.tick()
            self.inbound.extend(self._journal.news())

    def move_ahead(self, span: timedelta) -> None:
        """Move the clock ahead and live through what falls due meanwhile."""
        with self._lock:
            self._ahead += span
            self._save()
            self.pass_time()

    def move_to_next(self) -> None:
        """Move the clock to what is due next, if anything is."""
        with self._lock:
            upcoming = self.next_due()
            if upcoming is not None:
                self.move_ahead(max(upcoming - self.now(), timedelta()))

    def next_due(self) -> datetime | None:
        """When something falls due next; None where nothing does."""
        with self._lock:
            return self._runtime.next_event_at()

    def coming(self) -> list[Letter]:
        """Every letter that is still to come, the next one first."""
        with self._lock:
            store = self._runtime.store
            homes = [
                (profile.id, home)
                for profile in seekers(self._runtime)
                for home in (None, *(one.id for one in store.conversations(profile.id)))
            ]
            found = [letter for home in homes for letter in store.letters(*home)]
            return sorted((one for one in found if one.status is LetterStatus.PENDING), key=lambda one: one.due_at)

    def mails(self) -> list[KeptMail]:
        """Every mail that came in, with what became of it; without its bytes where it was erased."""
        with self._lock:
            readers = {profile.id: profile.reader() for profile in seekers(self._runtime)}
            return [
                KeptMail(line, self._raw(line.ses_message_id), readers.get(line.seeker_id or ""))
                for line in self.inbound
            ]

    def version(self) -> str:
        """Changes whenever the page would show something else, but for the time of day."""
        return f"{len(self.letters)}.{len(self.inbound)}.{self._ahead.total_seconds():.0f}"

    def _raw(self, ses_message_id: str) -> bytes | None:
        name = self._kept.get(ses_message_id.partition("+")[0])  # a held mail has a second line once it is worked off
        return self._folder.raw(name) if name else None

    def conversations(self) -> list[dict[str, Any]]:
        """Every conversation as it is stored."""
        with self._lock:
            return list(stored_conversations(self._runtime))

    def timezone(self) -> str:
        """The zone in which the page shows times: the first seeker's."""
        with self._lock:
            return next((profile.timezone for profile in seekers(self._runtime)), "UTC")

    def failures(self) -> list[str]:
        """What went wrong, a line each, once."""
        with self._lock:
            found, self._runtime.failures = self._runtime.failures, []
            return found

    def _deliver(self, name: str, arrival: Arrival, raw: bytes) -> None:
        ses_message_id = self._runtime.arrive(raw, arrival.mail_from, arrival.rcpt_tos)
        self._kept[ses_message_id] = name
        self._journal.follow(ses_message_id, raw)
        self._runtime.settle()
        self.inbound.extend(self._journal.news())
        self._erase_with()

    def _erase_with(self) -> None:
        """What the seeker had erased goes from the disk as well."""
        stored = self._runtime.aws.mails()
        for ses_message_id in self._kept.keys() - stored:
            self._folder.erase(self._kept.pop(ses_message_id))
        if self._seeker and not self._runtime.store.profiles_by_address([self._seeker.email]):
            self._seeker = None
            self._save()

    def _sent(self, mail: SentMail) -> None:
        self.letters.append(identified(mail, self._runtime.store))
        self._folder.put_in_maildir(mail)

    def _save(self) -> None:
        self._folder.save(
            {
                "key": self._key.hex(),
                "began_at": iso(self._began_at),
                "ahead_seconds": self._ahead.total_seconds(),
                "seeker": self._seeker.model_dump() if self._seeker else None,
            }
        )
