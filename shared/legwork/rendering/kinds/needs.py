"""What a writer cannot do without."""

from legwork.conversations.record import Record
from legwork.rendering.facts import LetterFacts
from legwork.values.errors import RuleError


def conversation(facts: LetterFacts) -> Record:
    """The conversation that the letter is about. Raises RuleError where it is about none."""
    if facts.record is None:
        raise RuleError(f"a {facts.letter.kind} needs a conversation")
    return facts.record
