"""The other party of a mail: who it is, and what the mail says of them."""

from collections.abc import Sequence

from legwork.mail.message import Message, Segment
from legwork.understanding.found import FoundContact, FoundPerson
from legwork.understanding.invitations import Invitation
from legwork.values.meaning import Voice
from legwork.values.people import Seeker


def find_contact(
    message: Message,
    segments: Sequence[Segment],
    reader: Seeker | None,
    voice: Voice,
    invitation: Invitation | None = None,
) -> FoundContact:
    """The contact of a mail as one seeker reads it: never the seeker, the assistant or a tool."""
    return FoundContact()


def find_mentioned(text: str, reader: Seeker | None = None, segment: int = 0) -> tuple[FoundPerson, ...]:
    """People whom a command, a question or a note names ("a thank-you to Ada Boone"), the one it is about first."""
    return ()
