"""`welcome`: what Legwork can do, and the two things it would like to know."""

from legwork.rendering import when
from legwork.rendering.blocks import Bullets, Fact, FactList, Heading, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts

_TEN_LINES = (
    "BCC or forward it what you write to people whose work interests you. It keeps the record.",
    "When nobody answers, it reminds you, at most twice, with a follow-up ready to send.",
    "When times are offered, it shows them in your zone and says whether they clash.",
    "When a time is agreed, it sends you a calendar file, and a new one whenever the time moves.",
    "The day before, it tells you who they are and which questions are open; an hour before, link or place.",
    "Afterwards it asks what you learned; answer in any shape, it files your notes by topic.",
    "It reminds you to say thank you and to keep in touch, with drafts made from your notes.",
    "When somebody names the next person to ask, it starts with a draft that says who sent you.",
    "Ask it about such talks, or send a draft with “check this” above it: it says what to change.",
    "“list” shows where everything stands, “compare” sets careers side by side, “help” names all the rest.",
)


def welcome(facts: LetterFacts) -> Sheet:
    """What it can do in ten lines, the zone it takes, one question, the private address."""
    zone = facts.profile.timezone
    blocks = (
        Paragraph(
            "Your address is confirmed. Legwork writes to you and to nobody else; what goes to others, you send."
        ),
        Bullets(_TEN_LINES),
        Heading("Two things to check"),
        Paragraph(
            f"Your time zone is taken to be {when.zone_said(zone, facts.now)} ({zone}). If that is wrong, answer with "
            "one word, your city or zone: “Berlin”, “Pacific”."
        ),
        Paragraph(
            "Where do you stand: first-year, graduate, career changer or alumna, and which field do you want to "
            "explore? One line is enough; it makes the questions fit you."
        ),
        Heading("Your private address"),
        FactList((Fact("Forward to", facts.private_address),)),
        Paragraph(
            "A filter in your mailbox can forward answers there by itself. Keep it to yourself: what comes to it is "
            "taken as mail of your life."
        ),
    )
    return Sheet("Welcome to Legwork", "What Legwork can do, and two things to check.", "Welcome to Legwork", blocks)
