"""Drafts in the seeker's voice. What is not known stands as a visible blank in square brackets, never as a guess."""

from legwork.conversations.record import Record
from legwork.rendering import wording
from legwork.rendering.blocks import Draft
from legwork.rendering.facts import LetterFacts


def rebook(facts: LetterFacts, record: Record) -> Draft:
    """After a meeting fell away: asks for a new time."""
    return _draft(
        facts,
        record,
        "A new time for our conversation",
        "I am sorry that our conversation could not take place as planned. I would still value hearing about your work.",
        "Would one of these suit you: [two or three times, with your time zone]? Half an hour, by phone or video, "
        "would be plenty, and I am glad to fit in with your calendar.",
    )


def gracious(facts: LetterFacts, record: Record) -> Draft:
    """After a no: thanks, no pressure, a door left open."""
    return _draft(
        facts,
        record,
        "Thank you",
        "Thank you for your answer, and for being open about it. I understand completely.",
        "If somebody else comes to mind who might enjoy talking about this work, I would be grateful for a name. And "
        "if your calendar eases later in the year, I would still be glad to hear from you.",
    )


def _draft(facts: LetterFacts, record: Record, subject: str, *paragraphs: str) -> Draft:
    name = facts.profile.name or "[your name]"
    body = "\n\n".join((wording.greeting(record.contact), *paragraphs, f"Best wishes,\n{name}"))
    return Draft(record.contact.email, subject, body)
