"""`goodbye`: everything is erased; the last letter."""

from legwork.rendering.blocks import Bullets, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts

_ERASED = (
    "every conversation with its contacts, times, notes and numbers",
    "every mail that was stored",
    "your settings, your linked addresses and your private address",
    "every letter that was still to come",
)


def goodbye(_: LetterFacts) -> Sheet:
    """What was erased, and that nothing more comes."""
    blocks = (
        Paragraph("As you asked and confirmed, everything is erased:"),
        Bullets(_ERASED),
        Paragraph(
            "Nothing more comes from Legwork, and this letter is not kept. Calendar entries and mails in your own "
            "mailbox are yours; a filter that forwards mail to Legwork is best taken out."
        ),
        Paragraph(
            "If you ever write again, you start afresh, as a stranger who is asked to confirm. Good luck on your way."
        ),
    )
    return Sheet("Everything is erased", "Nothing more comes from Legwork.", "Goodbye", blocks)
