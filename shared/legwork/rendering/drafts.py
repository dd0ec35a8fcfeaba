"""Drafts in the seeker's voice. What is not known stands as a visible blank in square brackets, never as a guess."""

from legwork.conversations.record import Record
from legwork.rendering import wording
from legwork.rendering.blocks import Draft
from legwork.rendering.facts import LetterFacts


def rebook(facts: LetterFacts, record: Record) -> Draft:
    """After a meeting fell away: asks for a new time."""
    if wording.is_job(record):
        return draft(
            facts,
            record,
            "A new time for our interview",
            "Thank you for letting me know about our interview. I remain very interested in the position.",
            "Would one of these suit you instead: [two or three times, with your time zone]? I am glad to fit in with "
            "your calendar.",
        )
    return draft(
        facts,
        record,
        "A new time for our conversation",
        "I am sorry that our conversation could not take place as planned. I would still value hearing about your "
        "work.",
        "Would one of these suit you: [two or three times, with your time zone]? Half an hour, by phone or video, "
        "would be plenty, and I am glad to fit in with your calendar.",
    )


def gracious(facts: LetterFacts, record: Record) -> Draft:
    """After a no: thanks, no pressure, a door left open."""
    if wording.is_job(record):
        return draft(
            facts,
            record,
            "Thank you",
            "Thank you for letting me know, and for the time you gave my application.",
            "If another position comes up that you think would suit me, I would be glad to hear of it.",
        )
    return draft(
        facts,
        record,
        "Thank you",
        "Thank you for your answer, and for being open about it. I understand completely.",
        "If somebody else comes to mind who might enjoy talking about this work, I would be grateful for a name. And "
        "if your calendar eases later in the year, I would still be glad to hear from you.",
    )


def draft(facts: LetterFacts, record: Record, subject: str, *paragraphs: str) -> Draft:
    """Greeting, paragraphs, name; addressed where the address is known."""
    name = facts.profile.name or "[your name]"
    body = "\n\n".join((wording.greeting(record.contact), *paragraphs, f"Best wishes,\n{name}"))
    return Draft(record.contact.email, subject, body)
