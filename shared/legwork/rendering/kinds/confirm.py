"""`confirm`: whether an address is the stranger's own, or whether a weighty command is meant."""

from collections.abc import Mapping

from legwork.rendering.blocks import Block, Bullets, Heading, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts

_REQUESTS: Mapping[str, tuple[str, str]] = {
    "delete": (
        "Erase everything?",
        (
            "Somebody writing as you asked Legwork to erase all your data: every conversation, every note, every "
            "stored mail. This cannot be undone. Answer “yes” to erase it. “export” first sends you a copy."
        ),
    ),
    "export": (
        "Send you a copy of everything?",
        "Somebody writing as you asked for a copy of all your data. Answer “yes” and it comes to this address.",
    ),
}


def confirm(facts: LetterFacts) -> Sheet:
    """Asks a stranger for a reply; with `about["command"]` (or `purpose`) asks whether that command is meant."""
    about = facts.letter.about
    if command := about.get("command") or about.get("purpose"):
        return _of_command(command, facts)
    blocks: list[Block] = [
        Paragraph(
            "Mail from this address came to Legwork, an assistant for informational interviews that works by email "
            "alone. If it is yours, just reply to this letter. Any words will do; “yes” is enough."
        ),
        Paragraph(
            "Until you reply, what you sent is only held: nobody reads it and nothing is done with it. Once you reply "
            "it is worked off in the order in which it was written. Without a reply it is erased after 30 days, and "
            "you are asked again at most once a week, only if you write again."
        ),
        Heading("Held for you"),
        Bullets(tuple(subject or "(no subject)" for subject in facts.held[:10])),
    ]
    if len(facts.held) > 10:  # noqa: PLR2004  # the ten shown above
        blocks.append(Paragraph(f"And {len(facts.held) - 10} more."))
    return Sheet("Please confirm your address", "Just reply to this letter.", "Is this you?", tuple(blocks))


def _of_command(command: str, facts: LetterFacts) -> Sheet:
    about = facts.letter.about
    if command == "forget":
        who = about.get("arg_who") or "this person"
        title, text = (
            f"Erase everything about {who}?",
            (
                f"Somebody writing as you asked Legwork to erase {who}: the conversation, the notes and the stored "
                "mail. This cannot be undone. Answer “yes” to erase it."
            ),
        )
    elif command == "address":
        title, text = (
            "Is this address yours too?",
            (
                f"{about.get('arg_from') or 'A Legwork user'} says that they also write from this address. Answer "
                "“yes” from here and Legwork treats mail from it as theirs. Until then nothing is linked."
            ),
        )
    else:
        title, text = _REQUESTS.get(
            command,
            ("Do you mean this?", f"Somebody writing as you asked Legwork for “{command}”. Answer “yes” to go on."),
        )
    last = "If that was not you, do nothing, or answer “no”: nothing is changed and nothing is sent."
    return Sheet("Please confirm", title, title, (Paragraph(text), Paragraph(last)))
