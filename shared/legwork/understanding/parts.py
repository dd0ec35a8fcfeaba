# ruff: noqa: E501 - a pattern on one line reads best
"""From segments to the messages that a mail holds: whose words they are, and which of them decide."""

import re
from collections.abc import Sequence
from dataclasses import field
from datetime import datetime

from legwork.mail.message import Message, Segment, SegmentKind
from legwork.understanding.names import is_shaped_as_name
from legwork.understanding.tools import is_assistant
from legwork.values.frozen import frozen
from legwork.values.people import Mailbox, Seeker
from legwork.values.regexes import regex

TEXT_CAP = 20_000


@frozen
class Part:
    """The words of one message in a mail. `indices` are its segments, `texts` their texts, in order.

    `text` are its words without the signature, the first 20,000 characters: no human writes more to be understood.
    `signature` is the text of its signature. `forwarded`: handed on by whoever wrote the part above. `dated_at` is
    aware; `own_offset`: its offset is the writer's clock, not that of a mail client that quoted it.
    """

    indices: tuple[int, ...] = ()
    texts: tuple[str, ...] = ()
    signature: str = ""
    author: Mailbox | None = None
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    subject: str | None = None
    dated_at: datetime | None = None
    depth: int = 0
    forwarded: bool = False
    own_offset: bool = False
    questions: tuple[str, ...] = field(default=())
    text: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", "\n\n".join(self.texts)[:TEXT_CAP])

    def __hash__(self) -> int:
        """By its place in the mail, which no other part of that mail has."""
        return hash((self.indices, self.depth))

    @property
    def index(self) -> int:
        """The first segment."""
        return self.indices[0] if self.indices else 0


def only_hands_on(text: str) -> bool:
    """Whether the words above a forward say no more than that it stands below: "see below, I did try"."""
    return len(_unsigned(text).split()) <= _FEW_WORDS and _SEE_BELOW.search(text) is not None


def _unsigned(text: str) -> str:
    """The text without a last paragraph of short lines that begins with the name of who writes."""
    letter, _, last = text.rstrip().rpartition("\n\n")
    name, *lines = last.strip().splitlines() or [""]
    is_name = bool(letter) and len(lines) <= _LINES_BELOW_NAME and is_shaped_as_name(name.strip(" ,"))
    return letter if is_name and not any(line.rstrip().endswith((".", "!", "?")) for line in lines) else text


_FEW_WORDS = 25
_LINES_BELOW_NAME = 4
_SEE_BELOW = regex(
    r"\b(?:(?:see|find|as|answer|reply|response) (?:\S+ ){0,6}?below|below (?:is|please find|find|you(?:'ll| will)? find)|fyi|for your information|this (?:is what )?(?:came|i got)|forward(?:ing|ed)"
    r"|siehe unten|s\. ?u\.|zur info|weiterleitung|voir ci-dessous|pour info|ver abajo|te reenvío|zie (?:hier)?onder|ter info|se (?:neden(?:for|under)|nedan)"
    r"|vedi sotto|ver abaixo|zob\. niżej)",
    re.IGNORECASE,
)


def parts_of(message: Message, segments: Sequence[Segment]) -> tuple[Part, ...]:
    """The messages in a mail, the mail itself first, then those that it quotes or hands on, in order.

    Segments of one author, date and depth are one message, also where answers stand between quoted lines.
    """
    drafts: dict[tuple[object, ...], list[int]] = {(0,): []}
    for index, segment in enumerate(segments):
        if segment.kind is SegmentKind.CALENDAR:
            continue
        drafts.setdefault(_identity(segment), []).append(index)
    return tuple(_part(message, segments, key, indices) for key, indices in drafts.items())


def _identity(segment: Segment) -> tuple[object, ...]:
    if segment.depth == 0 and not segment.attached and segment.kind in (SegmentKind.OWN, SegmentKind.SIGNATURE):
        return (0,)
    author = segment.from_.email or segment.from_.name if segment.from_ else None
    return (max(1, segment.depth), author, segment.dated_at, segment.attached)


def _part(message: Message, segments: Sequence[Segment], key: tuple[object, ...], indices: list[int]) -> Part:
    words: list[int] = []
    signed: list[str] = []
    for index in indices:
        if segments[index].kind is SegmentKind.SIGNATURE:
            signed.append(segments[index].text)
        else:
            words.append(index)
    texts, signature = tuple([segments[index].text for index in words]), "\n".join(signed)
    if key == (0,):
        author = next(iter(message.from_), None)
        return Part(
            tuple(words), texts, signature, author, message.to, message.cc,
            message.subject, message.dated_at, 0, forwarded=False, own_offset=True, questions=_questions(segments, words),
        )  # fmt: skip
    first = segments[indices[0]]
    return Part(
        tuple(words), texts, signature, first.from_, first.to, first.cc,
        first.subject, first.dated_at, max(1, first.depth),
        forwarded=any(segments[index].kind is SegmentKind.FORWARDED for index in indices), own_offset=first.attached and first.kind is SegmentKind.FORWARDED,
    )  # fmt: skip


def _questions(segments: Sequence[Segment], words: list[int]) -> tuple[str, ...]:
    """For each own segment the last quoted line above it: what it answers, where it stands between quoted lines."""
    above = []
    for index in words:
        quoted = segments[index - 1].text if index and segments[index - 1].kind is SegmentKind.QUOTED else ""
        above.append(next((line.strip() for line in reversed(quoted.splitlines()) if line.strip()), ""))
    return tuple(above)


def is_reader(mailbox: Mailbox | None, reader: Seeker) -> bool:
    """Whether a mailbox is the seeker's: by address, by name where it has none."""
    if mailbox is None:
        return False
    if mailbox.email:
        return mailbox.email == reader.email or mailbox.email in reader.also
    return bool(mailbox.name) and (mailbox.name or "").casefold() == reader.name.casefold()


def is_letter(part: Part) -> bool:
    """Whether Legwork wrote it."""
    author = part.author
    if author is None:
        return False
    return is_assistant(author) or (author.name or "").casefold() == "legwork"


def is_to_legwork(part: Part, reader: Seeker) -> bool:
    """Whether it goes to Legwork alone: nobody but the assistant and the seeker stands in its headers."""
    people = (*part.to, *part.cc)
    others = [one for one in people if not is_assistant(one) and not is_reader(one, reader)]
    return not others and any(is_assistant(one) for one in people)
