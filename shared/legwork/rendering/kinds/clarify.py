"""`clarify`: one plain question that a one-line reply answers."""

from datetime import datetime

from legwork.rendering import meetings, subjects
from legwork.rendering.blocks import Block, Heading, Numbered, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.values.errors import NaiveTimeError, RuleError

_MOST = 8


def clarify(facts: LetterFacts) -> Sheet:
    """The question of `about["question"]`; where it is about a time, the slots to choose from.

    These are `about["choices"]`: ISO instants, `start` or `start/end`, separated by commas. Raises RuleError without a
    question.
    """
    question = facts.letter.about.get("question")
    if not question:
        raise RuleError("a clarify needs a question")
    slots = _choices(facts)
    how = "the number or the day is enough" if slots[1:] else "one line is enough"
    blocks: list[Block] = [
        Heading("To choose from" if slots[1:] else "It reads as"),
        Numbered(slots),
        Paragraph(f"Just reply; {how}. Until you answer, nothing is assumed and nothing else changes."),
    ]
    return Sheet(
        subjects.of(facts, "A question about your mail"), f"{question} One line answers it.", question, tuple(blocks)
    )


def _choices(facts: LetterFacts) -> tuple[str, ...]:
    """The slots in the seeker's zone, in their order; none where the choices are no times."""
    said = []
    for choice in facts.letter.about.get("choices", "").split(",")[:_MOST]:
        start, _, end = choice.partition("/")
        try:
            slot = datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None
            said.append(meetings.said(*slot, facts))
        except (ValueError, NaiveTimeError):
            return ()
    return tuple(said)
