"""Who wrote, whose life it belongs to, and whether it counts. Pure: verdicts come with the mail, never from inside it.

own       authenticated for the seeker's address: the seeker's word
named     it names a seeker, answers a known message or came to a private address, and its author or the forwarder
          is authenticated: mail of that seeker's life, whose author never gets a letter
stranger  an authenticated author with none of these
refused   everything else
"""

import re
from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum, unique

from legwork.mail.addresses import is_plainly
from legwork.mail.message import Message
from legwork.service.domains import same_organisation
from legwork.service.ports import InboundMail, InboundOutcome, Seen
from legwork.service.seen_keys import is_letter
from legwork.service.tags import Purpose, Tag
from legwork.values.frozen import frozen
from legwork.values.profile import Profile, Standing
from legwork.values.regexes import regex

PASS, GRAY, FAIL = "PASS", "GRAY", "FAIL"
_FORWARDING_HEADERS = ("X-Forwarded-For", "X-Forwarded-To", "X-Original-To", "Delivered-To", "Resent-From", "Resent-To")
_ADDRESS = regex(r"[a-z0-9.!#$%&'*/=?^_`{|}~+-]{1,64}@[a-z0-9.-]{1,253}", re.IGNORECASE)
_ATTENDEE = regex(r"^(?:ATTENDEE|ORGANIZER)[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE)
_FOLD = regex(r"\r?\n[ \t]")
# Gmail (observed): user+caf_=target=domain@gmail.com; Exchange Online mailbox forwarding: user+SRS=hash=tt=...@domain
_FORWARDER = regex(r"([^+@]{1,64})\+(?:caf_|srs)=[^@]{1,250}@([^@]{1,253})", re.IGNORECASE)
# Sender Rewriting Scheme: SRS0=hash=tt=domain=local@forwarder, SRS1 wraps it once more
_SRS = regex(r"srs[01][=+-](?:[^=@]{1,250}==)?[^=@]{1,64}=[^=@]{1,8}=([^=@]{1,253})=([^@]{1,64})@", re.IGNORECASE)
_MANY_ADDRESSES = 200


@unique
class Standpoint(StrEnum):
    """Whose mail it is."""

    OWN = "own"
    NAMED = "named"
    STRANGER = "stranger"
    REFUSED = "refused"


@frozen
class Admission:
    """How a mail is to be treated.

    `seeker_ids` are those whose life it belongs to. Where it is refused `outcome` stands, and `claimed` is the seeker
    whose address it bears or whom it names: they are told how many there were, and nothing of what they said.
    """

    standpoint: Standpoint
    author: str | None = None
    seeker_ids: tuple[str, ...] = ()
    outcome: InboundOutcome | None = None
    reason: str | None = None
    claimed: str | None = None


def refused(outcome: InboundOutcome, reason: str, claimed: str | None = None) -> Admission:
    """No entry."""
    return Admission(Standpoint.REFUSED, outcome=outcome, reason=reason, claimed=claimed)


@frozen
class Known:
    """What Legwork knows of those whom a mail refers to.

    `profiles` are those of `addresses_in`, `seen` the messages that it answers, `tags` those of the addresses that it
    came to.
    """

    assistant: str
    profiles: Mapping[str, Profile]
    seen: tuple[Seen, ...] = ()
    tags: tuple[Tag, ...] = ()


def admit(mail: InboundMail, message: Message, known: Known) -> Admission:
    """Decide whose mail it is, and whether it counts."""
    if mail.virus == FAIL:
        return refused(InboundOutcome.REJECTED, "virus")
    author = _author(message)
    if author is None:
        return refused(InboundOutcome.REJECTED, "no_single_author")
    if is_assistant(author, known.assistant):
        return refused(InboundOutcome.IGNORED, "own_letter")
    profile = known.profiles.get(author)
    if profile and profile.standing is not Standing.STRANGER:
        if is_authenticated(mail, author):
            contact_of = _answers_conversation_of_others(profile, known)
            return Admission(Standpoint.NAMED if contact_of else Standpoint.OWN, author, contact_of or (profile.id,))
        return refused(InboundOutcome.REJECTED, "not_authenticated", profile.id)
    return _of_somebody_else(mail, message, known, author)


def _author(message: Message) -> str | None:
    """The only author, where From names one and can be read in one way alone."""
    author = message.from_[0].email if len(message.from_) == 1 else None
    said = message.header("From")
    return author if author and (said is None or is_plainly(said, author)) else None


def _of_somebody_else(mail: InboundMail, message: Message, known: Known, author: str) -> Admission:
    """Of a stranger, or of somebody in a seeker's life."""
    authenticated, profile = is_authenticated(mail, author), known.profiles.get(author)
    if profile and authenticated and _answers_letter_to(profile, known):
        return Admission(Standpoint.STRANGER, author, (profile.id,))
    seekers = _seekers(mail, message, known, author)
    vouched = seekers if authenticated else _forwarded_by(mail, known, seekers)
    if vouched:
        return Admission(Standpoint.NAMED, author, vouched)
    if authenticated:
        return Admission(Standpoint.STRANGER, author)
    return refused(InboundOutcome.REJECTED, "not_authenticated", next(iter(seekers), None))


def _seekers(mail: InboundMail, message: Message, known: Known, author: str) -> tuple[str, ...]:
    """Whose life it belongs to: whose private address it came to, whom it names, whose mail it answers."""
    tagged = (tag.seeker_id for tag in known.tags if tag.purpose is Purpose.PRIVATE)
    others = (address for address in addresses_in(mail, message) if address != author)
    named = (known.profiles[address].id for address in others if address in known.profiles)
    answered = (seen.seeker_id for seen in known.seen)
    return tuple(dict.fromkeys((*tagged, *named, *answered)))


def _forwarded_by(mail: InboundMail, known: Known, seekers: Iterable[str]) -> tuple[str, ...]:
    """Those of the seekers whose own mailbox passed the mail on, as SPF vouches."""
    forwarders = {known.profiles[one].id for one in forwarders_of(mail.mail_from) if one in known.profiles}
    return tuple(seeker for seeker in seekers if seeker in forwarders) if mail.spf == PASS else ()


def _answers_conversation_of_others(profile: Profile, known: Known) -> tuple[str, ...]:
    """Whose conversation a seeker answers as the contact in it; nobody's where it is in one of their own, too."""
    talks = [seen.seeker_id for seen in known.seen if seen.conversation_id and not is_letter(seen.key)]
    return () if profile.id in talks or _answers_letter_to(profile, known) else tuple(dict.fromkeys(talks))


def _answers_letter_to(profile: Profile, known: Known) -> bool:
    """Whether it answers a letter of ours to them: by the tag in its address, or by what it refers to."""
    tagged = any(tag.purpose is Purpose.REPLY and tag.seeker_id == profile.id for tag in known.tags)
    return tagged or any(is_letter(seen.key) and seen.seeker_id == profile.id for seen in known.seen)


def is_authenticated(mail: InboundMail, author: str) -> bool:
    """Whether SES vouches for the author: DMARC, or SPF in the same organisation where no policy is published."""
    if mail.dmarc == PASS:
        return True
    return mail.dmarc == GRAY and mail.spf == PASS and same_organisation(mail.mail_from, author)


def is_assistant(address: str, assistant: str) -> bool:
    """Whether it is our own address, tagged or not."""
    local, _, domain = address.lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}" == assistant.lower()


def is_auto_reply(message: Message) -> bool:
    """Whether a machine answers, as an absence notice does: from a seeker it would only make a loop."""
    submitted = (message.header("Auto-Submitted") or "").partition(";")[0].strip().lower()
    return submitted == "auto-replied" or message.header("X-Autoreply") is not None


def addresses_in(mail: InboundMail, message: Message) -> tuple[str, ...]:
    """Every address whose owner the mail may name, lower-case: author, To, Cc, attendees, forwarding, envelope."""
    boxes = (*message.from_, *message.to, *message.cc)
    found = [box.email for box in boxes if box.email]
    for calendar in message.calendars:
        for line in _ATTENDEE.findall(calendar):
            found += _ADDRESS.findall(_FOLD.sub("", line))
    for name in _FORWARDING_HEADERS:
        for value in message.all_headers(name):
            found += _ADDRESS.findall(value)
    found += forwarders_of(mail.mail_from)
    found += [f"{local}@{domain}" for domain, local in _SRS.findall(mail.mail_from)]
    return tuple(dict.fromkeys(address.lower() for address in found))[:_MANY_ADDRESSES]


def forwarders_of(mail_from: str) -> tuple[str, ...]:
    """Whose mailbox passed the mail on, as the envelope sender tells; lower-case."""
    if found := _FORWARDER.fullmatch(mail_from):
        return (f"{found[1]}@{found[2]}".lower(),)
    return (mail_from.lower(),) if "@" in mail_from else ()


def is_only_to(addresses: Collection[str], assistant: str) -> bool:
    """Whether nobody but the assistant is addressed."""
    return bool(addresses) and all(is_assistant(address, assistant) for address in addresses)


def may_sign_up(address: str, mode: str, allowed: Collection[str]) -> bool:
    """Whether a stranger of that address may become a seeker."""
    match mode:
        case "open":
            return True
        case "invited":
            return address in allowed
        case _:
            domain = address.rpartition("@")[2]
            return any(domain == one or domain.endswith(f".{one}") for one in allowed)
