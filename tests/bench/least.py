"""What every reading of a mail has to do before anything is understood, piece by piece, against the floor."""

from collections.abc import Iterator, Sequence
from functools import partial

from legwork.mail.message import SegmentKind
from legwork.mail.parse import read_message
from legwork.mail.segments import segments
from legwork.understanding.acts.model import read_act
from legwork.understanding.moments.tokens import tokens
from legwork.understanding.sentences import sentences
from legwork.values.times import zone
from tests.bench.floor import floor
from tests.bench.mails import Mails
from tests.bench.measure import side_by_side
from tests.bench.rows import Row


def rows(mails: Mails) -> Iterator[Row]:
    """The bytes to text, who wrote which part, its sentences and words once, what each sentence does; and the sum."""
    messages = [(read_message(raw), zone(seeker.timezone)) for raw, seeker in mails]
    written = [one.text for message, home in messages for one in segments(message, home) if one.kind is SegmentKind.OWN]
    said = [sentence.text for text in written for sentence in sentences(text)]
    calls = {
        "floor": lambda: [floor(raw) for raw, _ in mails],
        "its bytes": lambda: [read_message(raw) for raw, _ in mails],
        "its segments": lambda: [segments(message, home) for message, home in messages],
        "its sentences and words": partial(_words, written),
        "what each sentence does": lambda: [read_act(sentence, "contact") for sentence in said],
    }
    taken = side_by_side(calls)
    bare = taken.pop("floor").median
    for what, timing in taken.items():
        yield Row(f"a mail, {what}, times the floor", timing.median / bare, spread=timing.spread)
    yield Row("a mail at least (all of these), times the floor", sum(one.median for one in taken.values()) / bare)


def _words(texts: Sequence[str]) -> None:
    for text in texts:
        sentences(text)
        tokens(text)
