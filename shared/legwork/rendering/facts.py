"""What a letter is written from, and what comes out."""

from datetime import datetime

from legwork.conversations.conversation import Conversation
from legwork.conversations.record import Record
from legwork.values.frozen import frozen
from legwork.values.letters import Letter, LetterKind, Moment
from legwork.values.people import Mailbox
from legwork.values.profile import Profile

_LOOK_AROUND = frozenset(
    {
        LetterKind.YOUR_TURN,
        LetterKind.PREP,
        LetterKind.BRIEF,
        LetterKind.THANK_YOU,
        LetterKind.DIGEST,
        LetterKind.COMPARE,
        LetterKind.LIST,
        LetterKind.DRAFT,
        LetterKind.EXPORT,
    }
)
_OF_A_MEETING = frozenset({Moment.BOOKED, Moment.MOVED, Moment.DETAILED})


def looks_around(letter: Letter) -> bool:
    """Whether what it says depends on the seeker's other conversations: on clashes, open topics, who named whom."""
    of_a_meeting = letter.kind is LetterKind.RECEIPT and letter.about.get("moment") in _OF_A_MEETING
    return of_a_meeting or letter.kind in _LOOK_AROUND


@frozen
class LetterFacts:
    """Everything that a letter may say.

    `record` is the conversation that the letter is about (None for letters about none), `others` the seeker's other
    ones, for a letter that `looks_around`. `assistant` is the From of every letter; `reply_to` the tagged address that
    brings an answer back to this letter; `private_address` the seeker's own tagged address. `held` are subjects of mail
    that is held, for `confirm`. `rejected` counts the mails since the last digest that claimed to be of the seeker's
    life and were not authenticated. `history` and `letters` are all conversations with their entries and all letters,
    for `export` alone.
    """

    letter: Letter
    profile: Profile
    now: datetime
    assistant: Mailbox
    reply_to: str
    private_address: str
    record: Record | None = None
    others: tuple[Record, ...] = ()
    held: tuple[str, ...] = ()
    rejected: int = 0
    history: tuple[Conversation, ...] = ()
    letters: tuple[Letter, ...] = ()


@frozen
class File:
    """An attachment. `content` is text; `method` is the iTIP method of a calendar file."""

    filename: str
    content_type: str
    content: str
    method: str | None = None


@frozen
class Rendered:
    """A letter ready to go: the same facts as plain text and as HTML."""

    subject: str
    text: str
    html: str
    files: tuple[File, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
