"""All the words that a field hangs on.

Mail says things more than once. The evidence of a field is whole when the mail without it means something else there:
so the mail is read again without the words found so far, until the field changes or nothing more speaks for it.
"""

from collections.abc import Sequence

from legwork.mail.message import Message, Segment
from legwork.mail.redact import without
from legwork.understanding.engine import explain
from legwork.understanding.grounding import grounded, placed, value_of
from legwork.values.frozen import frozen
from legwork.values.meaning import Evidence, Understanding
from legwork.values.people import Seeker

_ROUNDS = 12


def whole_evidence(
    message: Message, reader: Seeker, meaning: Understanding, segments: Sequence[Segment]
) -> dict[str, tuple[Evidence, ...]]:
    """The evidence of each field that has a value: without these words the mail says something else there, or nothing.

    `meaning` and `segments` are what `explain` made of the mail. Each text is verbatim in the segment that it names and
    at most 120 characters long. Reads the mail some dozen times.
    """
    search = _Search(message, reader, meaning, segments)
    return {field: search.whole(field, found) for field, found in grounded(meaning, segments).items()}


@frozen
class _Search:
    message: Message
    reader: Seeker
    meaning: Understanding
    segments: Sequence[Segment]

    def whole(self, field: str, found: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        for _ in range(_ROUNDS):
            again, left = explain(without(self.message, [one.text for one in found]), self.reader)
            if value_of(again, field) != value_of(self.meaning, field):
                break
            further = (placed(one, self.segments) for one in grounded(again, left).get(field, ()))
            more = tuple(dict.fromkeys(one for one in further if one and one not in found))
            if not more:
                break
            found += more
        return found
