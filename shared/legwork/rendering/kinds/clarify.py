"""`clarify`: one plain question that a one-line reply answers."""

from legwork.rendering import meetings, subjects
from legwork.rendering.blocks import Block, Heading, Numbered, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.values.errors import RuleError

_FIELDS_OF_TIME = ("meeting", "proposed", "start")


def clarify(facts: LetterFacts) -> Sheet:
    """The question of `about["question"]`; where it is about a time, what is on the table. Raises RuleError without."""
    question = facts.letter.about.get("question")
    if not question:
        raise RuleError("a clarify needs a question")
    blocks: list[Block] = []
    record = facts.record
    if record and record.offered and facts.letter.about.get("field", "").startswith(_FIELDS_OF_TIME):
        blocks += [
            Heading("On the table"),
            Numbered(tuple(meetings.said(slot.start, slot.end, facts) for slot in record.offered[:8])),
        ]
    blocks.append(
        Paragraph("Just reply; one line is enough. Until you answer, nothing is assumed and nothing else changes.")
    )
    return Sheet(subjects.of(facts, "A question about your mail"), "One line answers it.", question, tuple(blocks))
