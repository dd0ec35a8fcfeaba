"""What every reading of a mail has to do before anything is understood, piece by piece, against the floor."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from functools import partial

from legwork.mail.message import Message, SegmentKind
from legwork.mail.parse import read_message
from legwork.mail.segments import segments
from legwork.understanding.acts.features import WORD
from legwork.understanding.acts.model import acts_in
from legwork.understanding.acts.weights import file_of, read
from legwork.understanding.moments.tokens import Reader
from legwork.understanding.sentences import sentences
from legwork.values.people import Seeker
from legwork.values.times import zone
from tests.bench.floor import floor
from tests.bench.mails import Mails
from tests.bench.measure import item_by_item
from tests.bench.rows import Row

_SENTENCE_END = re.compile(r"[.!?\n]+")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Mail:
    """A mail, and what each piece of a reading begins with."""

    raw: bytes
    message: Message
    home: tzinfo
    written: Sequence[str]


def rows(mails: Mails) -> Iterator[Row]:
    """The bytes to text, who wrote which part, its sentences and words once, what each sentence does; and the sum."""
    pieces: Mapping[str, Callable[[_Mail], object]] = {
        "floor": lambda mail: floor(mail.raw),
        "looks": partial(_looked_at, _known(mails)),
        "its bytes": lambda mail: read_message(mail.raw),
        "its segments": lambda mail: segments(mail.message, mail.home),
        "its sentences and words": lambda mail: _words(mail.written),
        "what each sentence does": lambda mail: [acts_in(text, "contact") for text in mail.written],
    }
    taken = item_by_item(pieces, [_begun(raw, seeker) for raw, seeker in mails])
    bare, looks = taken.pop("floor"), taken.pop("looks")
    yield Row("one look at each word of a mail and nothing else, times the floor", looks.times(bare))
    for what, timing in taken.items():
        yield Row(f"a mail, {what}, times the floor", timing.times(bare), spread=timing.spread)
    yield Row("a mail at least (all of these), times the floor", sum(one.times(bare) for one in taken.values()))


def _begun(raw: bytes, seeker: Seeker) -> _Mail:
    message, home = read_message(raw), zone(seeker.timezone)
    own = [one.text for one in segments(message, home) if one.kind is SegmentKind.OWN]
    return _Mail(raw, message, home, own)


def _known(mails: Mails) -> Mapping[str, int]:
    """The words of the mails that the classifier knows, each with its weights as one number."""
    rows = read(file_of("people")).rows
    words = {word for raw, _ in mails for text in floor(raw) for word in _WORD.findall(text.lower())}
    found = {word: rows.get(f"{WORD}{word}") for word in words}
    return {word: int.from_bytes(row, "little") for word, row in found.items() if row}


def _looked_at(known: Mapping[str, int], mail: _Mail) -> list[int]:
    """The leanest reading: of each sentence that the standard library decodes, what is known of its words, added."""
    said = (sentence for text in floor(mail.raw) for sentence in _SENTENCE_END.split(text.lower()))
    return [sum(map(known.__getitem__, filter(known.__contains__, _WORD.findall(one)))) for one in said]


def _words(texts: Sequence[str]) -> None:
    for text in texts:
        sentences(text)
        Reader(text)
