"""Who wrote, whose life it belongs to, and whether it counts. Pure: verdicts come with the mail, never from inside it.

own       authenticated for the seeker's address: the seeker's word
named     it names a seeker, answers a known message or came to a private address, and its author or the forwarder
          is authenticated: mail of that seeker's life, whose author never gets a letter
stranger  an authenticated author with none of these
refused   everything else
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum, unique

from legwork.mail.message import Message
from legwork.service.domains import same_organisation
from legwork.service.ports import InboundMail, InboundOutcome, Seen
from legwork.service.tags import Purpose, Tag
from legwork.values.profile import Profile, Standing

PASS, GRAY, FAIL = "PASS", "GRAY", "FAIL"
_FORWARDING_HEADERS = ("X-Forwarded-For", "X-Forwarded-To", "X-Original-To", "Delivered-To", "Resent-From", "Resent-To")
_ADDRESS = re.compile(r"[a-z0-9.!#$%&'*/=?^_`{|}~+-]{1,64}@[a-z0-9.-]{1,253}", re.IGNORECASE)
_ATTENDEE = re.compile(r"^(?:ATTENDEE|ORGANIZER)[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE)
_FOLD = re.compile(r"\r?\n[ \t]")
# Gmail (observed): user+caf_=target=domain@gmail.com; Exchange Online mailbox forwarding: user+SRS=hash=tt=...@domain
_FORWARDER = re.compile(r"([^+@]{1,64})\+(?:caf_|srs)=[^@]{1,250}@([^@]{1,253})", re.IGNORECASE)
# Sender Rewriting Scheme: SRS0=hash=tt=domain=local@forwarder, SRS1 wraps it once more
_SRS = re.compile(r"srs[01][=+-](?:[^=@]{1,250}==)?[^=@]{1,64}=[^=@]{1,8}=([^=@]{1,253})=([^@]{1,64})@", re.IGNORECASE)
_MANY_ADDRESSES = 200


@unique
class Standpoint(StrEnum):
    """Whose mail it is."""

    OWN = "own"
    NAMED = "named"
    STRANGER = "stranger"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Admission:
    """How a mail is to be treated. `seeker_ids` are those whose life it belongs to; `outcome` stands where refused."""

    standpoint: Standpoint
    author: str | None = None
    seeker_ids: tuple[str, ...] = ()
    outcome: InboundOutcome | None = None
    reason: str | None = None


def refused(outcome: InboundOutcome, reason: str) -> Admission:
    """No entry."""
    return Admission(Standpoint.REFUSED, outcome=outcome, reason=reason)


def admit(
    mail: InboundMail,
    message: Message,
    profiles: Mapping[str, Profile],
    seen: Iterable[Seen],
    tags: Iterable[Tag],
    assistant: str,
) -> Admission:
    """Decide. `profiles` are those of `addresses_in`, `seen` what is known of the messages that it answers."""
    if mail.virus == FAIL:
        return refused(InboundOutcome.REJECTED, "virus")
    if len(message.from_) != 1 or not (author := message.from_[0].email):
        return refused(InboundOutcome.REJECTED, "no_single_author")
    if is_assistant(author, assistant):
        return refused(InboundOutcome.IGNORED, "own_letter")
    authenticated = is_authenticated(mail, author)
    profile = profiles.get(author)
    if profile and profile.standing is not Standing.STRANGER:
        if not authenticated:
            return refused(InboundOutcome.REJECTED, "not_authenticated")
        return Admission(Standpoint.OWN, author, (profile.id,))
    if profile and authenticated and any(_answers_letter_to(profile, tag) for tag in tags):
        return Admission(Standpoint.STRANGER, author, (profile.id,))
    return _of_somebody_else(mail, message, profiles, seen, tags, author, authenticated=authenticated)


def _of_somebody_else(  # noqa: PLR0913 - what `admit` was given, and what it found
    mail: InboundMail,
    message: Message,
    profiles: Mapping[str, Profile],
    seen: Iterable[Seen],
    tags: Iterable[Tag],
    author: str,
    *,
    authenticated: bool,
) -> Admission:
    named = [
        profiles[address].id for address in addresses_in(mail, message) if address in profiles and address != author
    ]
    tagged = [tag.seeker_id for tag in tags if tag.purpose is Purpose.PRIVATE]
    answered = [known.seeker_id for known in seen]
    seekers = tuple(dict.fromkeys((*tagged, *named, *answered)))
    if not seekers:
        if authenticated:
            return Admission(Standpoint.STRANGER, author)
        return refused(InboundOutcome.REJECTED, "not_authenticated")
    forwarders = {profiles[address].id for address in forwarders_of(mail.mail_from) if address in profiles}
    if authenticated:
        return Admission(Standpoint.NAMED, author, seekers)
    vouched = tuple(seeker for seeker in seekers if seeker in forwarders and mail.spf == PASS)
    if vouched:
        return Admission(Standpoint.NAMED, author, vouched)
    return refused(InboundOutcome.REJECTED, "not_authenticated")


def _answers_letter_to(profile: Profile, tag: Tag) -> bool:
    return tag.purpose is Purpose.REPLY and tag.seeker_id == profile.id


def is_authenticated(mail: InboundMail, author: str) -> bool:
    """Whether SES vouches for the author: DMARC, or SPF in the same organisation where no policy is published."""
    if mail.dmarc == PASS:
        return True
    return mail.dmarc == GRAY and mail.spf == PASS and same_organisation(mail.mail_from, author)


def is_assistant(address: str, assistant: str) -> bool:
    """Whether it is our own address, tagged or not."""
    local, _, domain = address.lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}" == assistant.lower()


def is_automatic(mail: InboundMail, message: Message) -> bool:
    """Whether no human sent it just now (RFC 3834, section 2; RFC 2919; RFC 3464): such mail is never answered."""
    submitted = (message.header("Auto-Submitted") or "no").partition(";")[0].strip().lower()
    precedence = (message.header("Precedence") or "").strip().lower()
    return (
        submitted != "no"
        or precedence in {"bulk", "junk", "list", "auto_reply"}
        or any(message.header(name) is not None for name in ("List-Id", "X-Autoreply", "X-Autorespond"))
        or message.content_type == "multipart/report"
        or not mail.mail_from
    )


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
