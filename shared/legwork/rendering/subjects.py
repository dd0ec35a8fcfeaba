"""Subjects: every letter about one conversation has the same one, so that a mail program keeps them in one thread."""

from legwork.rendering import wording
from legwork.rendering.facts import LetterFacts


def of(facts: LetterFacts, otherwise: str) -> str:
    """The subject of a letter about a conversation; `otherwise` where it is about none."""
    if facts.record is None:
        return otherwise
    return f"Your {wording.talk(facts.record)} with {wording.called(facts.record.contact)}"
