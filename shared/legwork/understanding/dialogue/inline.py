"""Answers that stand between the quoted lines: "> Wed 16 Sep 09:30", and right below it "works"."""

from collections.abc import Sequence

from legwork.understanding.moments import Frame, Mention, choose, mentions
from legwork.understanding.parts import Part


def taken_below(part: Part, offered: Sequence[Mention], frame: Frame) -> Mention | None:
    """The one offer that the words right below its quoted line take; None where that is said of none, or of several."""
    taken = [
        offer
        for answer, line in zip(part.texts, part.questions, strict=False)  # an older part has no questions
        for offer in (_named_in(line, offered) if line else ())
        if choose(mentions(answer, frame), answer, (offer,), frame) is not None
    ]
    return taken[0] if len(taken) == 1 else None


def _named_in(line: str, offered: Sequence[Mention]) -> tuple[Mention, ...]:
    """The offer of a quoted line, where it has one alone."""
    found = tuple(one for one in offered if one.quote and one.quote in line)
    return found if len(found) == 1 else ()
