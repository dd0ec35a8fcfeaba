"""What happened in one conversation, and which words of which mail say so."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.parser import BytesHeaderParser
from functools import lru_cache

from infra.local.letters import SentLetter
from legwork.mail.message import SegmentKind
from legwork.mail.parse import read_message
from legwork.service.ports import Inbound
from legwork.understanding.engine import explain
from legwork.understanding.grounding import grounded
from legwork.values.errors import UnreadableMailError
from legwork.values.letters import Letter
from legwork.values.people import Seeker
from legwork.values.times import utc

_PARTS: Mapping[str, str] = {
    SegmentKind.OWN: "",
    SegmentKind.QUOTED: "quoted below",
    SegmentKind.FORWARDED: "in the forwarded mail",
    SegmentKind.SIGNATURE: "in the signature",
    SegmentKind.CALENDAR: "in the calendar file",
}
_HEADERS = BytesHeaderParser(policy=policy.default)


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a mail that a field hangs on. `where` says which part of the mail holds them, if not its own words."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened or is to come; `sort` is mail, letter or coming."""

    at: datetime
    sort: str
    kind: str
    title: str
    href: str | None = None
    words: tuple[tuple[str, tuple[Words, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class KeptMail:
    """A mail that came in: what became of it, its bytes where they are still kept, and for whom it is read."""

    line: Inbound
    raw: bytes | None
    reader: Seeker | None


def steps(
    mails: Iterable[KeptMail], letters: Iterable[tuple[int, SentLetter]], coming: Iterable[Letter]
) -> tuple[Step, ...]:
    """Everything in order of time; letters by the numbers under which the page shows them."""
    found = (*map(_came, mails), *_sent(letters), *(_due(letter) for letter in coming))
    return tuple(sorted(found, key=lambda step: utc(step.at)))


def subject_of(raw: bytes | None) -> str:
    """The subject of a mail; empty where it has none or is no longer kept."""
    return str(_HEADERS.parsebytes(raw)["Subject"] or "") if raw else ""


def _came(mail: KeptMail) -> Step:
    line = mail.line
    kind = line.intent.value if line.intent else line.reason or line.outcome.value
    title = subject_of(mail.raw) or "(no subject)"
    words = _words(mail.raw, mail.reader) if mail.raw and mail.reader else ()
    return Step(line.at, "mail", kind.replace("_", " "), title, None, words)


def _sent(letters: Iterable[tuple[int, SentLetter]]) -> Iterator[Step]:
    for number, letter in letters:
        yield Step(letter.mail.at, "letter", letter.kind.replace("_", " "), title_of(letter), f"/letters/{number}")


def _due(letter: Letter) -> Step:
    return Step(letter.due_at, "coming", letter.kind.replace("_", " "), "still to come")


def title_of(letter: SentLetter) -> str:
    """What a letter says first: the title above its text."""
    part = letter.parsed().get_body(("plain",))
    lines = str(part.get_content()).split("\n===", 1)[0].splitlines() if part else []
    return " ".join(lines) or str(letter.parsed()["Subject"])


@lru_cache(maxsize=200)
def _words(raw: bytes, reader: Seeker) -> tuple[tuple[str, tuple[Words, ...]], ...]:
    """Each field with the words that it was read from."""
    try:
        meaning, segments = explain(read_message(raw), reader)
    except UnreadableMailError:
        return ()
    return tuple(
        (
            field.replace(".", " ").replace("_", " "),
            tuple(dict.fromkeys(Words(one.text, _PARTS[segments[one.segment].kind]) for one in told)),
        )
        for field, told in grounded(meaning, segments).items()
    )
