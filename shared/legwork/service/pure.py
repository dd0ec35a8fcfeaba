"""The pure rooms below, as the use cases call them. Imported when first used: nobody pays for what they never do."""

from datetime import datetime
from typing import TYPE_CHECKING

from legwork.mail.message import Message
from legwork.values.meaning import Understanding
from legwork.values.people import Seeker

if TYPE_CHECKING:
    from legwork.rendering.facts import LetterFacts, Rendered


def read_message(data: bytes) -> Message:
    """The message in the bytes. Raises UnreadableMailError."""
    from legwork.mail import parse  # noqa: PLC0415 - only `receive` pays for it

    return parse.read_message(data)


def understand(message: Message, reader: Seeker) -> Understanding:
    """What the mail means to the reader."""
    from legwork.understanding import engine  # noqa: PLC0415 - only `receive` pays for it

    return engine.understand(message, reader)


def zone_of(moment: datetime) -> str:
    """The zone of somebody whose clock shows this offset at this moment."""
    from legwork.understanding import zones  # noqa: PLC0415 - only `receive` pays for it

    return zones.plausible_zone_for_offset(moment)


def render(facts: "LetterFacts") -> "Rendered":
    """The letter as subject, plain text and HTML."""
    from legwork.rendering import letters  # noqa: PLC0415 - only `send` pays for it

    return letters.render(facts)


def to_mime(rendered: "Rendered", facts: "LetterFacts") -> bytes:
    """The letter as a MIME message."""
    from legwork.rendering import mime  # noqa: PLC0415 - only `send` pays for it

    return mime.to_mime(rendered, facts)
