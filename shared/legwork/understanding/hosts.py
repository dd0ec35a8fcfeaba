"""The human behind a machine's mail: who invites, who hosts a booking, who is away or was not reached."""

import re
from collections.abc import Iterator

from legwork.mail.addresses import mailboxes
from legwork.mail.message import SegmentKind
from legwork.mail.tables.header_labels import REPLY_TO
from legwork.understanding.correspondence import Correspondence
from legwork.understanding.names import is_reader_name, person_name, same_name
from legwork.understanding.parties import Party
from legwork.understanding.signatures import signed_by
from legwork.understanding.tools import is_nobody, is_shared, spelled, tool_of
from legwork.values.people import Mailbox
from legwork.values.regexes import regex


def is_booking_page(mail: Correspondence) -> bool:
    """Whether a booking tool wrote for a shared mailbox: its foot is there, and a host who is not the sender."""
    if not mail.has_tool_foot:
        return False
    sender = next((box for box in _senders(mail) if mail.is_person(box)), None)
    host = mail.stated_host if sender else None
    if host is None or sender is None:
        return False
    return not same_name(host[0].name, person_name(sender.name)) and host[0].email != sender.email


def invited_by(mail: Correspondence) -> list[Party]:
    """The organizer, else the guest who is not the seeker; the author of the mail goes before other guests."""
    invitation = mail.invitation
    if invitation is None:
        return []
    index = next((number for number, segment in enumerate(mail.segments) if segment.kind is SegmentKind.CALENDAR), 0)
    guests = [mailbox for mailbox in invitation.attendees if mail.is_person(mailbox)]
    if is_booking_page(mail) and (host := mail.stated_host):
        guests = [mailbox for mailbox in guests if same_name(person_name(mailbox.name), host[0].name)]
        return [Party(mailbox, index) for mailbox in guests[:1]]
    organizer = invitation.organizer
    lent = organizer is not None and _VIA in (organizer.name or "") and len(guests) == 1
    if organizer is not None and mail.is_person(organizer) and not lent:
        return [Party(organizer, index)]
    writer = next((mailbox for mailbox in mail.message.from_ if mail.is_person(mailbox)), None)
    guests.sort(key=lambda mailbox: writer is None or mailbox.email != writer.email)
    return [Party(mailbox, index) for mailbox in guests[:1]]


_VIA = " via "  # a tool writes for a firm; who comes is among the guests


def hosts(mail: Correspondence) -> list[Party]:
    """The human of a tool's mail: invitation, Reply-To, labelled lines, the name that the tool lends itself."""
    if invited := invited_by(mail):
        return invited
    stated, lent = mail.stated_host, _lent_name(mail)
    for mailbox in _reply_addresses(mail):
        if mail.is_person(mailbox):
            named = mailbox.name or (stated[0].name if stated else None) or lent
            return [Party(Mailbox(named, mailbox.email), 0)]
    if stated:
        host, index = stated
        fuller = lent is not None and same_name(lent, host.name) and len(lent) > len(host.name)
        return [Party(Mailbox(lent if fuller else host.name, host.email or _address_of(host.name, mail)), index)]
    if lent:
        return [Party(Mailbox(lent, _address_of(lent, mail)), 0)]
    return signers(mail) or [Party(mailbox, 0) for mailbox in mail.message.from_ if mail.is_person(mailbox)][:1]


def _reply_addresses(mail: Correspondence) -> Iterator[Mailbox]:
    """Where answers go: the header of the mail, and what the header block of a forward shows of it."""
    yield from mail.message.reply_to
    for segment in mail.segments:
        if shown := _REPLY_TO.search(segment.introduction):
            yield from mailboxes(shown[1])


def signers(mail: Correspondence) -> list[Party]:
    """Who signs a letter that the one mailbox of a small firm sent; nobody where nobody signs."""
    for index, segment in enumerate(mail.segments):
        author = mail.author_of(segment)
        name = signed_by(segment.text) if is_shared(author) else None
        if author and name and not is_reader_name(name, mail.reader):
            return [Party(Mailbox(name, author.email), index)]
    return []


def _address_of(name: str, mail: Correspondence) -> str | None:
    """The address that a text of the mail gives somebody, by their name in it."""
    return next((address for _, text in mail.texts if (address := spelled(text, name, mail.reader))), None)


def _senders(mail: Correspondence) -> Iterator[Mailbox]:
    yield from mail.message.from_
    yield from (segment.from_ for segment in mail.segments if segment.from_)


def _lent_name(mail: Correspondence) -> str | None:
    """The human's name on a tool's own address: "Ada Boone <no-reply@…>"."""
    for mailbox in _senders(mail):
        name = person_name(mailbox.name)
        if (
            name
            and " " in name
            and (tool_of(mailbox) or is_nobody(mailbox))
            and tool_of(Mailbox(mailbox.name)) is None
            and not is_reader_name(name, mail.reader)
        ):
            return name
    return None


def reported(mail: Correspondence) -> list[Party]:
    """Of automatic mail: the addressee who was not reached, the reader, the absent person."""
    if failed := _not_reached(mail):
        return failed
    return [Party(mailbox, 0) for mailbox in _senders(mail) if mail.is_person(mailbox)][:1]


def _not_reached(mail: Correspondence) -> list[Party]:
    stated = mail.message.header("X-Failed-Recipients") or ""
    report = mail.message.delivery_status or ""
    recipients = _RECIPIENT.findall(report) if "fail" in report.casefold() or "delayed" in report.casefold() else []
    found = [address.casefold() for address in (*_ADDRESS.findall(stated), *recipients)]
    if not found:
        for index, segment in enumerate(mail.segments):
            sender = segment.from_ or next(iter(mail.message.from_), None)
            may_report = segment.kind is not SegmentKind.CALENDAR and (sender is None or is_nobody(sender))
            if may_report and (bounce := _BOUNCED.search(segment.text)) and (address := _ADDRESS.search(bounce[0])):
                return [Party(Mailbox(None, address[0].casefold()), index)]
    boxes = [Mailbox(None, address) for address in dict.fromkeys(found)]
    return [Party(mailbox, 0) for mailbox in boxes if mail.is_person(mailbox)]


_REPLY_TO = regex(
    rf"^[> \t*]{{0,20}}(?:{'|'.join(map(re.escape, REPLY_TO))})[ \t*]{{0,3}}[:\uff1a][ \t*]*([^\n]{{3,300}})",
    re.IGNORECASE | re.MULTILINE,
)
_ADDRESS = regex(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_RECIPIENT = regex(
    r"^(?:final|original)-recipient:\s*[\w-]+;\s*<?([^\s<>]{3,200}@[^\s<>]{3,200}?)>?\s*$", re.IGNORECASE | re.MULTILINE
)
_BOUNCED = regex(
    r"(?:wasn['’]t|was not|couldn['’]t|could not|cannot|can['’]t|failed|undeliver|not be delivered|rejected|does(?: not|n['’]t) exist|address not found|nicht zugestellt|non remis|no se pudo)[^@]{0,200}?<?[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}",  # noqa: E501, RUF001  # mail holds typographic marks
    re.IGNORECASE,
)
