"""The other party of a mail: who it is, and what the mail says of them."""

# ruff: noqa: E501, RUF001  # a pattern is read as one line; mail holds typographic marks

import re
from collections.abc import Sequence
from dataclasses import replace

from legwork.mail.message import Message, Segment, SegmentKind
from legwork.understanding.found import FoundContact, FoundPerson, evidence
from legwork.understanding.invitations import Invitation
from legwork.understanding.mentions import lower_case_name, mentioned
from legwork.understanding.names import is_reader, is_reader_name, name_of_address, person_name, same_name
from legwork.understanding.parties import Party, completed, is_person, mailboxes
from legwork.understanding.phones import PhoneLabel, phones
from legwork.understanding.principals import Principal, principal_in
from legwork.understanding.regions import region_of
from legwork.understanding.roles import said_of, said_of_writer, said_to_reader
from legwork.understanding.signatures import linkedin_of, read_signature
from legwork.understanding.tools import host_in, is_assistant, is_nobody, tool_of
from legwork.values.meaning import Voice
from legwork.values.people import Mailbox, Person, Seeker

CONTACT_CAP = 10
_WRITTEN = (SegmentKind.OWN, SegmentKind.QUOTED, SegmentKind.FORWARDED)


def find_contact(
    message: Message,
    segments: Sequence[Segment],
    reader: Seeker | None,
    voice: Voice,
    invitation: Invitation | None = None,
) -> FoundContact:
    """The contact of a mail as one seeker reads it: never the seeker, the assistant or a tool."""
    return _Search(message, segments, reader, invitation).find(voice)


def find_mentioned(text: str, reader: Seeker | None = None, segment: int = 0) -> tuple[FoundPerson, ...]:
    """People whom a command, a question or a note names ("a thank-you to Ada Boone"), the one it is about first."""
    found = mentioned(text, reader, segment)
    if not found and (name := lower_case_name(text)) and not is_reader_name(name, reader):
        return (FoundPerson(Person(name=name), {"name": (evidence(name, segment, "mentioned"),)}),)
    return found


class _Search:
    """The search in one mail."""

    def __init__(
        self, message: Message, segments: Sequence[Segment], reader: Seeker | None, invitation: Invitation | None
    ) -> None:
        self.message = message
        self.segments = segments
        self.reader = reader
        self.invitation = invitation
        self.parties = tuple(mailboxes(message, segments, invitation))
        self.own_words = ""  # of the one being described: their address tells the country of their numbers

    def find(self, voice: Voice) -> FoundContact:
        """The contact, by who speaks."""
        found = self._by_voice(voice)
        return self._result(found) if found else self._named()

    def _by_voice(self, voice: Voice) -> list[Party]:
        if voice is Voice.MACHINE:
            return self._reported()
        if voice is Voice.TOOL:
            return self._hosts()
        invited = self._invited_by()
        own_mail = self._addressed() if voice is Voice.SEEKER else []
        return invited or own_mail or self._authors() or self._addressed() or self._addressed_before()

    # Who it is

    def _person(self, mailbox: Mailbox | None) -> bool:
        return is_person(mailbox, self.reader)

    def _authors(self) -> list[Party]:
        """The first author, from the mail inwards, who is a person and not the seeker."""
        for mailbox in self.message.from_:
            if self._person(mailbox):
                return [Party(mailbox, 0)]
        for kinds in ((SegmentKind.OWN, SegmentKind.FORWARDED), (SegmentKind.QUOTED,)):
            for index, segment in enumerate(self.segments):
                if segment.kind in kinds and self._person(segment.from_) and segment.from_:
                    return [Party(segment.from_, index)]
        return self._hosts() if any(tool_of(segment.from_) for segment in self.segments) else []

    def _addressed(self) -> list[Party]:
        """Those to whom the seeker wrote the mail itself."""
        if not any(is_reader(mailbox, self.reader) for mailbox in self.message.from_) and self.reader is not None:
            return []
        to = [Party(mailbox, 0) for mailbox in self.message.to if self._person(mailbox)]
        return to or [Party(mailbox, 0) for mailbox in self.message.cc if self._person(mailbox)][:1]

    def _addressed_before(self) -> list[Party]:
        """Those to whom the seeker wrote a mail that this one forwards, attaches or quotes."""
        for index, segment in enumerate(self.segments):
            to = [Party(mailbox, index) for mailbox in (*segment.to, *segment.cc) if self._person(mailbox)]
            if segment.depth + segment.attached and to:
                return to
        return []

    def _invited_by(self) -> list[Party]:
        """The organizer, else the guest who is not the seeker; the author of the mail goes before other guests."""
        if self.invitation is None:
            return []
        index = next(
            (number for number, segment in enumerate(self.segments) if segment.kind is SegmentKind.CALENDAR), 0
        )
        organizer = self.invitation.organizer
        if organizer is not None and self._person(organizer):
            return [Party(organizer, index)]
        guests = [mailbox for mailbox in self.invitation.attendees if self._person(mailbox)]
        writer = next((mailbox for mailbox in self.message.from_ if self._person(mailbox)), None)
        guests.sort(key=lambda mailbox: writer is None or mailbox.email != writer.email)
        return [Party(mailbox, index) for mailbox in guests[:1]]

    def _hosts(self) -> list[Party]:
        """The human of a tool's mail: invitation, Reply-To, labelled lines, the name that the tool lends itself."""
        if invited := self._invited_by():
            return invited
        replies = [Party(mailbox, 0) for mailbox in self.message.reply_to if self._person(mailbox)]
        texts = [(index, segment.text) for index, segment in enumerate(self.segments) if segment.kind in _WRITTEN]
        texts += [(index, segment.subject or "") for index, segment in enumerate(self.segments)]
        texts.append((0, self.message.subject))
        if self.message.html_text and not any(text.strip() for _, text in texts[:1]):
            texts.insert(0, (0, self.message.html_text))
        host = next(((found, index) for index, text in texts if (found := host_in(text, self.reader))), None)
        if replies:
            named = replies[0].mailbox.name or (host[0].name if host else None) or self._lent_name()
            return [Party(Mailbox(named, replies[0].mailbox.email), 0)]
        if host:
            found, index = host
            lent = self._lent_name()
            return (
                [Party(Mailbox(found.name, found.email), index)]
                if not lent or not found.name
                else [
                    Party(
                        Mailbox(
                            lent if same_name(lent, found.name) and len(lent) > len(found.name) else found.name,
                            found.email,
                        ),
                        index,
                    )
                ]
            )
        if lent := self._lent_name():
            return [Party(Mailbox(lent, None), 0)]
        return [Party(mailbox, 0) for mailbox in self.message.from_ if self._person(mailbox)][:1]

    def _lent_name(self) -> str | None:
        """The human's name on a tool's own address: "Ada Boone <no-reply@…>"."""
        senders = [*self.message.from_, *(segment.from_ for segment in self.segments if segment.from_)]
        for mailbox in senders:
            name = person_name(mailbox.name)
            tool = tool_of(mailbox) or is_nobody(mailbox)
            if (
                name
                and " " in name
                and tool
                and tool_of(Mailbox(mailbox.name)) is None
                and not is_reader_name(name, self.reader)
            ):
                return name
        return None

    def _reported(self) -> list[Party]:
        """Of automatic mail: the addressee who was not reached, the reader, the absent person."""
        if failed := self._not_reached():
            return failed
        for mailbox in (*self.message.from_, *(segment.from_ for segment in self.segments)):
            if self._person(mailbox) and mailbox:
                return [Party(mailbox, 0)]
        return []

    def _not_reached(self) -> list[Party]:
        stated = self.message.header("X-Failed-Recipients") or ""
        report = self.message.delivery_status or ""
        recipients = _RECIPIENT.findall(report) if "fail" in report.casefold() or "delayed" in report.casefold() else []
        found = [address.casefold() for address in (*_ADDRESS.findall(stated), *recipients)]
        if not found:
            for index, segment in enumerate(self.segments):
                if segment.kind is not SegmentKind.CALENDAR and (bounce := _BOUNCED.search(segment.text)):
                    sender = segment.from_ or next(iter(self.message.from_), None)
                    address = _ADDRESS.search(bounce[0])
                    if address and (is_nobody(sender) or sender is None):
                        return [Party(Mailbox(None, address[0].casefold()), index)]
        boxes = [Mailbox(None, address) for address in dict.fromkeys(found)]
        return [Party(mailbox, 0) for mailbox in boxes if self._person(mailbox)]

    # What is said of them

    def _result(self, parties: list[Party]) -> FoundContact:
        people: list[FoundPerson] = []
        for party in parties[:CONTACT_CAP]:
            found = self._described(party)
            if found.person and not any(_same(found.person, other.person) for other in people):
                people.append(found)
        if not people:
            return FoundContact()
        return FoundContact(people[0].person, people[0].evidence, tuple(people[1:]))

    def _described(self, party: Party) -> FoundPerson:
        mailbox = completed(party.mailbox, self.parties)
        if principal := self._principal(mailbox):
            return self._described_principal(principal, mailbox, party.segment)
        own = self._own_texts(mailbox)
        self.own_words = "\n".join(segment.text for _, segment in own)
        found = FoundPerson()
        for index, segment in own:
            block = read_signature(
                segment.text, mailbox.name, email=mailbox.email, region=self._region(segment.text), segment=index
            )
            if segment.kind is not SegmentKind.SIGNATURE and mailbox.name and not block.person.name:
                continue
            found = found.completed_by(self._without_people(_unless_of_another(block, mailbox), mailbox.email))
        identity = self._identity(mailbox, party.segment, found)
        found = FoundPerson(
            Person(
                title=found.person.title,
                company=found.person.company,
                phone=found.person.phone,
                linkedin=found.person.linkedin,
            ),
            {key: value for key, value in found.evidence.items() if key != "name"},
        )
        for index, segment in own:
            if segment.kind in _WRITTEN:
                said = self._said_by(segment, index)
                if said.person.phone and found.person.phone and not self._is_own_line(found.person.phone, own):
                    found = replace(found, person=replace(found.person, phone=None))
                found = found.completed_by(said)
        found = found.completed_by(self._said_about(identity.person))
        return identity.completed_by(found)

    def _without_people(self, found: FoundPerson, email: str | None) -> FoundPerson:
        """The find without a company that is somebody's name: a list of guests is no signature."""
        company = found.person.company
        names = [person_name(party.mailbox.name) for party in self.parties if party.mailbox.email != email]
        if company and any(name and same_name(name, company) and " " in company for name in names):
            return replace(found, person=replace(found.person, company=None))
        return found

    def _identity(self, mailbox: Mailbox, index: int, found: FoundPerson) -> FoundPerson:
        name, rule = mailbox.name, "header"
        signed = found.person.name
        if signed and (name is None or (same_name(name, signed) and len(signed.split()) > len(name.split()))):
            name, rule = signed, "signature"
        if name is None or " " not in name:
            better = self._name_in_bodies(mailbox) or name_of_address(mailbox.email)
            if better and (name is None or (same_name(name, better) and len(better) > len(name))):
                name, rule = better, "body"
        name = name or next(
            (
                shown
                for party in self.parties
                if party.mailbox.email == mailbox.email and (shown := person_name(party.mailbox.name))
            ),
            None,
        )
        words = {"name": name, "email": mailbox.email}
        return FoundPerson(
            Person(name=name, email=mailbox.email),
            {
                key: (evidence(value, index, rule if key == "name" else "header"),)
                for key, value in words.items()
                if value
            },
        )

    def _name_in_bodies(self, mailbox: Mailbox) -> str | None:
        """The name that greets or signs, where no header has one: "Dear Dr. Okafor,", "Best, Sam Okafor"."""
        for _, segment in self._own_texts(mailbox):
            block = read_signature(segment.text, None)
            if block.person.name and not is_reader_name(block.person.name, self.reader):
                return block.person.name
        for segment in self.segments:
            to = {box.email for box in segment.to} or {box.email for box in self.message.to if segment.depth == 0}
            if mailbox.email in to and (greeted := _GREETING.match(segment.text.lstrip())):
                name = person_name(greeted[1])
                if name and not is_reader_name(name, self.reader):
                    return name
        return None

    def _own_texts(self, mailbox: Mailbox) -> list[tuple[int, Segment]]:
        """The segments that this person wrote, signatures first."""
        found: list[tuple[int, Segment]] = []
        for index, segment in enumerate(self.segments):
            author = segment.from_ or (next(iter(self.message.from_), None) if segment.depth == 0 else None)
            if segment.kind is SegmentKind.CALENDAR or author is None:
                continue
            named = same_name(person_name(author.name), mailbox.name)
            lent = tool_of(author) is not None  # a tool's text is its own; only a signature in it is the host's
            by_address = bool(author.email and mailbox.email) and not lent
            if lent and segment.kind is not SegmentKind.SIGNATURE:
                continue
            if author.email == mailbox.email if by_address else named:
                found.append((index, segment))
        found.sort(key=lambda item: (item[1].kind is not SegmentKind.SIGNATURE, item[1].depth))
        if (
            self.invitation
            and self.invitation.description
            and self.invitation.organizer
            and self.invitation.organizer.email == mailbox.email
        ):
            found.append((len(self.segments) - 1, Segment(SegmentKind.OWN, self.invitation.description, from_=mailbox)))
        return found

    def _region(self, text: str) -> str | None:
        """The country of the numbers in a text, as a fallback that of the mail's author or of the seeker."""
        zone = self.reader.timezone if self.reader else None
        text = f"{text}\n{self.own_words}"
        domain = next(
            (party.mailbox.email for party in self.parties if self._person(party.mailbox) and party.mailbox.email), ""
        )
        return region_of(None, text) or region_of(None, domain or "") or region_of(zone)

    def _said_by(self, segment: Segment, index: int) -> FoundPerson:
        """What somebody writes of themselves: trade, employer, a number to call them at, a profile."""
        found = said_of_writer(segment.text, index)
        number = next(
            (
                phone
                for phone in phones(segment.text, self._region(segment.text))
                if phone.personal
                and (
                    phone.label in (PhoneLabel.DIRECT, PhoneLabel.MOBILE)
                    or _CALL_ME.search(segment.text[max(0, phone.start - 60) : phone.start])
                )
            ),
            None,
        )
        profile = linkedin_of(segment.text)
        if profile and not _MY_PROFILE.search(segment.text) and not _slug_fits(profile, segment.from_):
            profile = None
        words = {"phone": number.words if number else None, "linkedin": profile}
        own = FoundPerson(
            Person(phone=number.number if number else None, linkedin=profile),
            {key: (evidence(value, index, "body"),) for key, value in words.items() if value},
        )
        return found.completed_by(own)

    def _is_own_line(self, number: str, own: list[tuple[int, Segment]]) -> bool:
        """Whether a text calls the number direct or mobile."""
        return any(
            phone.number == number and phone.label in (PhoneLabel.DIRECT, PhoneLabel.MOBILE)
            for _, segment in own
            for phone in phones(segment.text, self._region(segment.text))
        )

    def _said_about(self, person: Person) -> FoundPerson:
        """What the seeker says to or of this person, and what Legwork's own quoted letter says of them."""
        found = FoundPerson()
        for index, segment in enumerate(self.segments):
            author = segment.from_ or (next(iter(self.message.from_), None) if segment.depth == 0 else None)
            if segment.kind not in _WRITTEN or author is None:
                continue
            if is_reader(author, self.reader) and not _only_to_assistant(segment, self.message):
                found = found.completed_by(said_to_reader(segment.text, index))
            if (is_reader(author, self.reader) or is_assistant(author)) and person.name:
                found = found.completed_by(_said_by_name(segment.text, person.name, index))
        return found

    # Principals

    def _principal(self, mailbox: Mailbox) -> Principal | None:
        others = tuple(
            name
            for party in self.parties
            if party.mailbox.email != mailbox.email
            and self._person(party.mailbox)
            and (name := person_name(party.mailbox.name))
        )
        for _, segment in self._own_texts(mailbox):
            found = principal_in(segment.text, mailbox.name, others)
            if found and not is_reader_name(found.name, self.reader):
                return found
        return None

    def _described_principal(self, principal: Principal, writer: Mailbox, index: int) -> FoundPerson:
        """The one for whom an assistant writes: their own address where a header has it, the firm that both share."""
        mailbox = completed(Mailbox(principal.name), self.parties)
        said = (evidence(principal.words, index, "principal"),)
        texts = self._own_texts(writer)
        title = principal.title or next(
            (
                role.title
                for _, segment in texts
                if (role := principal_in(segment.text, writer.name, (principal.name,))) and role.title
            ),
            None,
        )
        company = next(
            (
                block.person.company
                for number, segment in texts
                if (
                    block := read_signature(segment.text, writer.name, email=writer.email, segment=number)
                ).person.company
            ),
            None,
        )
        person = Person(name=mailbox.name or principal.name, email=mailbox.email, title=title, company=company)
        found = FoundPerson(
            person, {key: said for key in ("name", "email", "title", "company") if getattr(person, key)}
        )
        return found.completed_by(self._said_about(person))

    # A name without an address

    def _named(self) -> FoundContact:
        """Whom a note, a command or a question to the assistant names; the mail's own words before the subject."""
        own = [(index, segment.text) for index, segment in enumerate(self.segments) if segment.kind is SegmentKind.OWN]
        quoted = [
            (index, segment.text)
            for index, segment in enumerate(self.segments)
            if segment.kind is SegmentKind.QUOTED and is_assistant(segment.from_)
        ]
        first: FoundPerson | None = None
        for index, text in (*own, (0, _without_prefix(self.message.subject)), *quoted):
            for found in find_mentioned(text, self.reader, index):
                if first is None:
                    first = found
                elif same_name(first.person.name, found.person.name):
                    first = _fuller(first, found)
        return FoundContact(first.person, first.evidence) if first else FoundContact()


_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_RECIPIENT = re.compile(
    r"^(?:final|original)-recipient:\s*[\w-]+;\s*<?([^\s<>]{3,200}@[^\s<>]{3,200}?)>?\s*$", re.IGNORECASE | re.MULTILINE
)
_BOUNCED = re.compile(
    r"(?:wasn['’]t|was not|couldn['’]t|could not|cannot|can['’]t|failed|undeliver|not be delivered|rejected|does(?: not|n['’]t) exist|address not found|nicht zugestellt|non remis|no se pudo)[^@]{0,200}?<?[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe[r]?|sehr geehrte[r]?|guten tag|bonjour|cher|chère|hola|estimad[oa]|olá|prezad[oa]|ciao|gentile|beste|hej|hei|kära|kjære|kære)?\s*([^\W\d_][^,:!\n?]{1,50})\s*[,:!\n–-]",
    re.IGNORECASE,
)
_CALL_ME = re.compile(
    r"\b(?:call|ring|reach|text|phone|dial|whatsapp|buzz|try)\b[^.!?\n]{0,40}$|\bmy (?:number|cell|mobile|phone|direct)",
    re.IGNORECASE,
)
_MY_PROFILE = re.compile(
    r"\b(?:my (?:linkedin|profile)|find me on linkedin|connect with me|me on linkedin|i['’]m on linkedin)\b",
    re.IGNORECASE,
)


def _same(one: Person, other: Person) -> bool:
    return one.email == other.email if one.email and other.email else same_name(one.name, other.name)


def _slug_fits(profile: str, author: Mailbox | None) -> bool:
    name = person_name(author.name) if author else None
    slug = profile.rpartition("/")[2].casefold()
    return bool(name) and any(len(part) > 2 and part.casefold() in slug for part in (name or "").split())  # noqa: PLR2004  # not an initial


def _unless_of_another(block: FoundPerson, mailbox: Mailbox) -> FoundPerson:
    """The block, nothing where it is signed by somebody else."""
    signed = block.person.name
    return FoundPerson() if signed and mailbox.name and not same_name(signed, mailbox.name) else block


def _said_by_name(text: str, name: str, index: int) -> FoundPerson:
    found = FoundPerson()
    for place in re.finditer(re.escape(name), text):
        found = found.completed_by(said_of(text, place.start(), place.end(), index))
    return found


def _only_to_assistant(segment: Segment, message: Message) -> bool:
    to = (*segment.to, *segment.cc) or ((*message.to, *message.cc) if segment.depth == 0 else ())
    return bool(to) and all(is_assistant(mailbox) for mailbox in to)


def _fuller(one: FoundPerson, other: FoundPerson) -> FoundPerson:
    if len((other.person.name or "").split()) > len((one.person.name or "").split()):
        one, other = other, one
    return one.completed_by(other)


def _without_prefix(subject: str) -> str:
    return re.sub(r"^(?:\s*(?:re|fw|fwd|aw|wg|sv|tr|rv|antw)\s*:)+\s*", "", subject, flags=re.IGNORECASE)
