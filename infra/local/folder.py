"""What a house keeps on disk: every mail that came in, what it sent as a Maildir, and how to start again."""

import json
import mailbox
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from infra.local.outbox import SentMail


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail that came in. `at` is ISO 8601, by the clock of the house."""

    at: str
    mail_from: str
    rcpt_tos: tuple[str, ...]


class Folder:
    """incoming/NNNNNN.eml with its NNNNNN.json, state.json, Maildir/.

    A mail's second file is written last: without it the mail was never answered for and does not count.
    """

    def __init__(self, path: Path) -> None:
        self._incoming = path / "incoming"
        self._incoming.mkdir(parents=True, exist_ok=True)
        self._state = path / "state.json"
        self._maildir = mailbox.Maildir(path / "Maildir", create=True)
        self._in_maildir = {str(message["Message-ID"]) for message in self._maildir}
        self._count = max((int(path.stem) for path in self._incoming.glob("*.json")), default=0)

    def state(self) -> dict[str, Any]:
        """What was saved last; empty in a new folder."""
        return dict(json.loads(self._state.read_text(encoding="utf-8"))) if self._state.is_file() else {}

    def save(self, state: dict[str, Any]) -> None:
        """Replace the state in one step."""
        _write(self._state, json.dumps(state, indent=2).encode())

    def keep(self, arrival: Arrival, raw: bytes) -> str:
        """Lay a mail down, on the disk itself before this returns; the name under which it lies."""
        self._count += 1
        stem = self._incoming / f"{self._count:06}"
        _write(stem.with_suffix(".eml"), raw)
        _write(stem.with_suffix(".json"), json.dumps(asdict(arrival)).encode())
        return stem.name

    def raw(self, name: str) -> bytes:
        """The bytes of a mail that was kept."""
        return (self._incoming / name).with_suffix(".eml").read_bytes()

    def erase(self, name: str) -> None:
        """Take a mail off the disk."""
        for suffix in (".json", ".eml"):
            (self._incoming / name).with_suffix(suffix).unlink(missing_ok=True)

    def arrivals(self) -> Iterator[tuple[str, Arrival, bytes]]:
        """Every mail with the name under which it lies, in the order in which they came."""
        for path in sorted(self._incoming.glob("*.json")):
            told = json.loads(path.read_text(encoding="utf-8"))
            arrival = Arrival(told["at"], told["mail_from"], tuple(told["rcpt_tos"]))
            yield path.stem, arrival, path.with_suffix(".eml").read_bytes()

    def put_in_maildir(self, mail: SentMail) -> None:
        """Lay a mail that went out into the Maildir, unless it is there from an earlier run."""
        if mail.message_id not in self._in_maildir:
            self._in_maildir.add(mail.message_id)
            self._maildir.add(mail.raw.replace(b"\r\n", b"\n"))


def _write(path: Path, content: bytes) -> None:
    """Write a file as a whole or not at all."""
    beside = path.with_suffix(".new")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
