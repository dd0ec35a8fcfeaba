"""For whom a mail is read, where nobody says: the seeker as the mail itself shows."""

import re
from collections.abc import Sequence
from datetime import UTC

from legwork.mail.message import Message, Segment
from legwork.understanding.intents import Register, clues_in, scores_of
from legwork.understanding.tools import is_assistant
from legwork.understanding.zones import plausible_zone_for_offset
from legwork.values.meaning import Intent
from legwork.values.people import Mailbox, Seeker
from legwork.values.regexes import regex

_CAF = regex(r"<?([\w.'-]{1,64})\+caf_=[^@\s]{1,200}@([\w.-]{1,253})>?")  # Gmail's envelope sender of a filter forward
_SRS = regex(r"SRS[01]=[^=]{1,40}=[^=]{1,10}=([\w.-]{1,253})=([\w.+'-]{1,64})@", re.IGNORECASE)
_ADDRESS = regex(r"[\w.+'-]{1,64}@[\w.-]{1,253}")
_FORWARDERS = ("x-forwarded-for", "resent-from", "x-original-from", "x-forwarded-by")


def reader_of(message: Message, segments: Sequence[Segment]) -> Seeker:
    """The seeker: who forwarded the mail by a filter, else who began the thread, else its author.

    The zone is the usual one of the Date header's offset where the seeker wrote the mail, else UTC.
    """
    author = next(iter(message.from_), None) or Mailbox()
    people = [*message.to, *message.cc, author]
    address = _forwarder(message)
    if address is None and not _is_alone(message) and _names_legwork(message):
        address = _beginner(segments, people)
    mailbox = (
        next((one for one in people if one.email and one.email == address), Mailbox(email=address))
        if address
        else author
    )
    zone_name = "UTC"
    if mailbox.email == author.email and message.dated_at and message.dated_at.utcoffset() is not None:
        zone_name = plausible_zone_for_offset(message.dated_at) if message.dated_at.tzinfo is not UTC else "UTC"
    name = mailbox.name or _known_name(mailbox.email, segments) or (mailbox.email or "").partition("@")[0]
    return Seeker(name, mailbox.email or "", zone_name)


def _forwarder(message: Message) -> str | None:
    author = next(iter(message.from_), Mailbox()).email
    path = message.header("return-path") or ""
    if found := _CAF.search(path):
        return f"{found[1]}@{found[2]}".casefold()
    if (found := _SRS.search(path)) and f"{found[2]}@{found[1]}".casefold() != author:
        return f"{found[2]}@{found[1]}".casefold()
    for name in _FORWARDERS:
        for address in _ADDRESS.findall(message.header(name) or ""):
            if address.casefold() != author and not is_assistant(Mailbox(email=address.casefold())):
                return str(address.casefold())
    to_legwork = any(is_assistant(one) for one in (*message.to, *message.cc))
    if not to_legwork and len(message.to) == 1 and message.calendars:
        return message.to[0].email
    return None


def _names_legwork(message: Message) -> bool:
    """Whether Legwork stands in To or Cc. Where it does not, it came by BCC: from the seeker, who alone sends those."""
    return any(is_assistant(one) for one in (*message.to, *message.cc))


def _is_alone(message: Message) -> bool:
    return all(is_assistant(one) for one in (*message.to, *message.cc))


def _beginner(segments: Sequence[Segment], people: Sequence[Mailbox]) -> str | None:
    """Who wrote the oldest quoted message, where it is one of the people in the headers."""
    addresses = {one.email for one in people if one.email and not is_assistant(one)}
    for segment in sorted(segments, key=lambda one: -one.depth):
        if segment.depth and segment.from_ and segment.from_.email in addresses and _asks(segment):
            return segment.from_.email
    return None


def _asks(segment: Segment) -> bool:
    """Whether an older message reads like a seeker's: it asks for a talk or agrees to one, more than it grants it."""
    own = scores_of(clues_in(segment.text, Register.SEEKER))
    granted = scores_of(clues_in(segment.text, Register.CONTACT))
    return own.get(Intent.OUTREACH, 0.0) + own.get(Intent.FOLLOW_UP, 0.0) >= granted.get(Intent.ACCEPTED, 0.0)


def _known_name(email: str | None, segments: Sequence[Segment]) -> str | None:
    for segment in segments:
        for one in (segment.from_, *segment.to, *segment.cc):
            if one and one.name and one.email == email:
                return one.name
    return None
