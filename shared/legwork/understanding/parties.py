"""Everybody whom a mail's headers name: in the message, in what it quotes, forwards or attaches, in its invitation."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from legwork.mail.message import Message, Segment
from legwork.understanding.invitation import Invitation
from legwork.understanding.names import is_reader, person_name, same_name
from legwork.understanding.tools import is_assistant, is_nobody, tool_of
from legwork.understanding.vocabulary import names_no_person
from legwork.values.people import Mailbox, Seeker


class Party(NamedTuple):
    """A mailbox as one header has it, and the segment whose header it is."""

    mailbox: Mailbox
    segment: int


def is_person(mailbox: Mailbox | None, reader: Seeker | None) -> bool:
    """Whether a mailbox can be the contact's: not the seeker's, the assistant's or a tool's."""
    return (
        mailbox is not None
        and bool(mailbox.email or person_name(mailbox.name))
        and not is_reader(mailbox, reader)
        and not is_assistant(mailbox)
        and tool_of(mailbox) is None
        and not is_nobody(mailbox)
    )


def mailboxes(message: Message, segments: Sequence[Segment], invitation: Invitation | None) -> Iterator[Party]:
    """Every mailbox of the headers, in the order of their nearness to the mail itself."""
    for mailbox in (*message.from_, *message.reply_to, *message.to, *message.cc):
        yield Party(mailbox, 0)
    if invitation is not None:
        organizer = (invitation.organizer,) if invitation.organizer else ()
        for mailbox in (*organizer, *invitation.attendees):
            yield Party(mailbox, _calendar(segments))
    for index, segment in enumerate(segments):
        author = (segment.from_,) if segment.from_ else ()
        for mailbox in (*author, *segment.to, *segment.cc):
            yield Party(mailbox, index)
    for attached in message.attached:
        for mailbox in (*attached.from_, *attached.to, *attached.cc):
            yield Party(mailbox, 0)


def _calendar(segments: Sequence[Segment]) -> int:
    return next((index for index, segment in enumerate(segments) if segment.kind == "calendar"), 0)


def completed(mailbox: Mailbox, parties: Sequence[Party]) -> Mailbox:
    """The mailbox with the fullest display name that any header has for its address, and the address for its name."""
    email = mailbox.email or next(
        (
            party.mailbox.email
            for party in parties
            if party.mailbox.email
            and mailbox.name
            and tool_of(party.mailbox) is None
            and not is_nobody(party.mailbox)
            and same_name(_personal(party.mailbox.name), person_name(mailbox.name))
        ),
        None,
    )
    shown = [
        mailbox.name,
        *([party.mailbox.name for party in parties if party.mailbox.email == email] if email else ()),
    ]
    stated = [name for one in dict.fromkeys(shown) if (name := _personal(one))]
    if not stated:
        return Mailbox(None, email)
    first = stated[0]
    if len(stated) == 1:
        return mailbox if first == mailbox.name and email == mailbox.email else Mailbox(first, email)
    fullest = max(stated, key=lambda name: min(len(name.split()), 4))
    return Mailbox(fullest if same_name(first, fullest) else first, email)


def _personal(shown: str | None) -> str | None:
    """The display name where it is a person's and not a firm's."""
    name = person_name(shown)
    return None if name and " " in name and names_no_person(name) else name
