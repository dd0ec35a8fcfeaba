"""Mails of one seeker, Odile, with a contact, Nia, and with Legwork, and what they mean."""

from legwork.mail.parse import read_message
from legwork.understanding.engine import understand
from legwork.values.meaning import Understanding
from legwork.values.people import Seeker

SEEKER = Seeker("Odile Marsh", "odile@student.example", "America/New_York", ("o.marsh@home.example",))
ME = "Odile Marsh <odile@student.example>"
NIA = "Nia Okafor <nia@kelpworks.example>"
LEGWORK = "Legwork <assistant@legwork.example>"
MONDAY = "Mon, 02 Mar 2026 10:00:00 -0500"


def mail(
    text: str, *, sender: str = ME, to: str = LEGWORK, subject: str = "Hello", at: str = MONDAY, more: str = ""
) -> bytes:
    return (
        f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {at}\nMessage-ID: <one@mail.example>\n{more}"
        f"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    ).encode()


def quoted(text: str, author: str = NIA, when: str = "Sun, Mar 1, 2026 at 9:00 AM") -> str:
    lines = "\n".join(f"> {line}" for line in text.splitlines())
    return f"\n\nOn {when} {author} wrote:\n\n{lines}"


def forwarded(
    text: str, author: str = NIA, when: str = "Mon, Mar 2, 2026 at 9:00 AM", subject: str = "kelp", to: str = ME
) -> str:
    head = f"From: {author}\nDate: {when}\nSubject: {subject}\nTo: {to}"
    return f"---------- Forwarded message ---------\n{head}\n\n{text}"


def read(raw: bytes) -> Understanding:
    return understand(read_message(raw), SEEKER)


def from_nia(text: str, **more: str) -> Understanding:
    return read(mail(text, sender=NIA, to=ME, more="Cc: assistant@legwork.example\n", **more))


def to_nia(text: str, **more: str) -> Understanding:
    return read(mail(text, to=NIA, **more))


def note(text: str, **more: str) -> Understanding:
    return read(mail(text, **more))
