"""What a mail says of one of its people: name, title, company, telephone, profile, each with its words."""

import re
from dataclasses import replace
from functools import cached_property, partial
from itertools import islice

from legwork.mail.message import Message, Segment, SegmentKind
from legwork.understanding.correspondence import WRITTEN, Correspondence
from legwork.understanding.cues import Cue
from legwork.understanding.firms import company_at, company_fitting, company_spelt
from legwork.understanding.found import NOBODY, FoundPerson, evidence
from legwork.understanding.hosts import is_booking_page
from legwork.understanding.name_order import in_order
from legwork.understanding.names import (
    fold,
    is_reader,
    is_reader_name,
    name_of_address,
    person_name,
    same_name,
    same_parts,
    squashed,
)
from legwork.understanding.occurrences import occurrences
from legwork.understanding.owned_numbers import number_of_reader, number_of_theirs, own_number
from legwork.understanding.parties import Party, completed
from legwork.understanding.phones import FoundPhone, PhoneLabel, personal_phones
from legwork.understanding.principals import Principal, principal_in
from legwork.understanding.roles import LIKELY, said_of, said_of_writer, said_to_reader
from legwork.understanding.signatures import linkedin_of, read_signature, signed_by
from legwork.understanding.tables.names import PARTICLES
from legwork.understanding.tools import is_assistant, is_nobody, tool_of
from legwork.understanding.vocabulary import domain_fits, domain_label, is_place, title_weight
from legwork.values.people import Mailbox, Person
from legwork.values.regexes import regex

OTHERS_CAP = 60
_TOLD = (*WRITTEN, SegmentKind.SIGNATURE)
_CALLED = 100  # characters before a number in which a tool says whom it reaches


def described(party: Party, mail: Correspondence) -> FoundPerson:
    """What the mail says of a person whom its headers or a tool name."""
    return _Description(party, mail).read()


class _Description:
    """The reading of one person."""

    def __init__(self, party: Party, mail: Correspondence) -> None:
        self.mail = mail
        self.segment = party.segment
        self.mailbox = completed(party.mailbox, mail.parties)
        self.own = mail.own_texts(self.mailbox)

    @cached_property
    def booked(self) -> bool:
        """Whether a booking tool wrote for a shared mailbox."""
        return is_booking_page(self.mail)

    def read(self) -> FoundPerson:
        if principal := self._principal():
            return self._of_principal(principal)
        signed = self.signed()
        identity = self._identity(signed)
        found = _without_name(signed)
        for index, segment in self.own:
            if segment.kind in WRITTEN:
                said = self._said_by(segment, index, identity.person.name, employed=_is_employed(found))
                if said.person.phone and found.person.phone and not self._is_own_line(found.person.phone):
                    found = replace(found, person=replace(found.person, phone=None))
                found = found.completed_by(said)
        about = self._said_about(identity.person, employed=_is_employed(found))
        whole = identity.completed_by(found.completed_by(about))
        return self._with_firm_of_domain(whole)

    def _with_firm_of_domain(self, found: FoundPerson) -> FoundPerson:
        """The find with the organisation that their mail domain spells and the mail names: "Brook Vale", @brookvale."""
        label, known = domain_label(self.mailbox.email), found.person.company
        if label is None:
            return found
        wanted = squashed(label)
        if known and not self._may_go_on(known, wanted):
            return found
        for index, segment in enumerate(self.mail.segments):
            if segment.kind not in _TOLD:
                continue
            firm = self._firm_spelt(segment, wanted) if wanted in squashed(segment.text) else None
            if firm is None and known is None:
                firm = company_fitting(segment.text, label) or self._shown_firm
            if firm is None or firm == found.person.title or is_place(firm) or same_name(firm, found.person.name):
                continue
            if known is None or (known != firm and firm.startswith(known)):
                said = {**found.evidence, "company": (evidence(firm, index, "domain"),)}
                return FoundPerson(replace(found.person, company=firm), said)
            break
        return found

    def _may_go_on(self, firm: str, wanted: str) -> bool:
        """Whether what a domain spells can be more of the name of a firm, or words follow it: "Brook Vale Partners"."""
        shown = squashed(firm)
        if shown != wanted:
            return wanted.startswith(shown)
        return any(f"{firm} " in one.text or f"{firm}\n" in one.text for one in self.mail.segments)

    def _firm_spelt(self, segment: Segment, wanted: str) -> str | None:
        """The words that spell a domain's label: of one line, in a signature."""
        lines = segment.text.splitlines() if segment.kind is SegmentKind.SIGNATURE else [segment.text]
        return next((firm for line in lines if (firm := company_spelt(line, wanted))), None)

    @cached_property
    def _shown_firm(self) -> str | None:
        """The name that a header shows of a firm whose domain the person writes from."""
        label = domain_label(self.mailbox.email)
        boxes = (*self.mail.message.from_, *(one.from_ for one in self.mail.segments if one.from_))
        names = dict.fromkeys(
            box.name for box in boxes if box.name and " " in box.name and box.email != self.mailbox.email
        )
        fitting = (name for name in names if label and domain_fits(name, label))
        return next((name for name in fitting if not same_name(name, self.mailbox.name)), None)

    def _region(self, text: str) -> str | None:
        """The country of the numbers in a text."""
        return self.mail.region(text, lambda: self._own_words)

    @cached_property
    def _own_words(self) -> str:
        return "\n".join(segment.text for _, segment in self.own)

    # Their own words

    def signed(self) -> FoundPerson:
        """What they sign with."""
        found = NOBODY
        name = self.mailbox.name
        for index, segment in self.own:
            signed = segment.kind is not SegmentKind.SIGNATURE and bool(name)
            block = self._block(segment, index, name, found.person, signed=signed)
            if name is None and block.person.name is None and (shown := self._shown()):  # "Ann Contractor"
                block = self._block(segment, index, shown, found.person)
            if block is NOBODY:
                continue
            found = found.completed_by(self._without_people(_unless_of_another(block, self.mailbox)))
        return found

    def _block(
        self, segment: Segment, index: int, name: str | None, known: Person, *, signed: bool = False
    ) -> FoundPerson:
        return read_signature(
            segment.text,
            name,
            email=self.mailbox.email,
            region=partial(self._region, segment.text),
            segment=index,
            signed=signed,
            known=known,
        )

    @cached_property
    def _others(self) -> tuple[list[str], ...]:
        """The names that headers show of everybody else, each by its words."""
        others = [party.mailbox for party in self.mail.parties if party.mailbox.email != self.mailbox.email]
        shown = dict.fromkeys([box.name for box in others if box.name])
        return tuple([fold(name).split() for stated in islice(shown, OTHERS_CAP) if (name := person_name(stated))])

    def _without_people(self, found: FoundPerson) -> FoundPerson:
        """The find without a title or a company that is somebody's name: a list of guests is no signature."""
        person = found.person
        title = None if self._is_of_another(person.title) else person.title
        company = None if self._is_of_another(person.company) else person.company
        if title == person.title and company == person.company:
            return found
        return replace(found, person=replace(person, title=title, company=company))

    def _is_of_another(self, words: str | None) -> bool:
        """Whether words are the name of somebody else."""
        if words is None or " " not in words or not self._others:
            return False
        parts = fold(words).split()
        return any(same_parts(name, parts) for name in self._others)

    def _said_by(self, segment: Segment, index: int, name: str | None, *, employed: bool) -> FoundPerson:
        """What they write of themselves: trade and employer unless known, a number to call them at, a profile."""
        text = segment.text
        found = NOBODY if employed else said_of_writer(text, index)
        for start, end in () if employed else occurrences(text, name or ""):
            found = found.completed_by(said_of(text, start, end, index, pronouns=False))
        number = own_number(text, partial(self._region, text))
        profile = linkedin_of(text)
        if profile and not _MY_PROFILE.search(text) and not _slug_fits(profile, segment.from_):
            profile = None
        return found.completed_by(_numbers(number, profile, index))

    def _is_own_line(self, number: str) -> bool:
        """Whether a text calls the number direct or mobile."""
        return any(
            phone.number == number and phone.label in (PhoneLabel.DIRECT, PhoneLabel.MOBILE)
            for _, segment in self.own
            for phone in personal_phones(segment.text, partial(self._region, segment.text))
        )

    # Others' words

    def _said_about(self, person: Person, *, employed: bool) -> FoundPerson:
        """What the seeker says to or of them, what Legwork's own letter says of them, and a tool of its host.

        Who is known to be `employed` is not asked for trade and employer again.
        """
        found = NOBODY
        for index, segment in enumerate(self.mail.segments):
            author = self.mail.author_of(segment)
            if author is None or segment.kind is SegmentKind.CALENDAR or (self._is_plain and author == self.mailbox):
                continue
            by_reader = is_reader(author, self.mail.reader)
            if person.name and (self.booked or not (by_reader or author == self.mailbox or not _is_tools(author))):
                found = found.completed_by(self._said_by_tool(segment.text, person.name, index))
                if same_name(person_name(author.name), person.name):  # the tool writes in their name
                    number = own_number(segment.text, partial(self._region, segment.text))
                    found = found.completed_by(_numbers(number, None, index))
            if segment.kind not in WRITTEN:
                continue
            if by_reader and not _only_to_assistant(segment, self.mail.message):
                found = found if employed else found.completed_by(said_to_reader(segment.text, index))
                if number := number_of_reader(segment.text, partial(self._region, segment.text)):
                    found = found.completed_by(_numbers(number, None, index))
            if person.name and not employed and (by_reader or is_assistant(author)):
                found = found.completed_by(
                    said_by_name(segment.text, person.name, index, places=not is_assistant(author))
                )
        return found.completed_by(self._of_booking_page(person)) if self.booked else found

    @cached_property
    def _is_plain(self) -> bool:
        """Whether nothing but what they write themselves is to be read in what they write."""
        return not (self.booked or is_reader(self.mailbox, self.mail.reader) or is_assistant(self.mailbox))

    def _of_booking_page(self, person: Person) -> FoundPerson:
        """The organisation whose shared mailbox a booking page wrote from."""
        sender = next((box for box in self.mail.message.from_ if self.mail.is_person(box)), None)
        if sender is None or not sender.name or sender.email == person.email:
            return NOBODY
        company = _BOOKING.sub("", sender.name)
        said = (evidence(sender.name, 0, "header"),)
        return FoundPerson(Person(company=company), {"company": said})

    def _said_by_tool(self, text: str, name: str, index: int) -> FoundPerson:
        found = NOBODY
        for start, end in (*occurrences(text, name), *occurrences(text, name.split(maxsplit=1)[0], whole=True)):
            found = found.completed_by(said_of(text, start, end, index, pronouns=False))
        block = read_signature(text, name, email=self.mailbox.email, segment=index, signed=True)
        if block.person.name and title_weight(block.person.title or "") >= LIKELY:  # no line of the booking
            found = found.completed_by(_without_name(block))
        profile = linkedin_of(text)
        if profile and _slug_fits(profile, Mailbox(name)):
            found = found.completed_by(_numbers(None, profile, index))
        number = number_of_theirs(text, partial(self._region, text))
        called = text[max(0, number.start - _CALLED) : number.start] if number else ""
        if number and _names_host(re.split(r"[.!?]\s", called)[-1], name):
            found = found.completed_by(_numbers(number, None, index))
        if found.person.company is None and (cue := _INTERVIEW_AT.search(text)):
            company = company_at(text[cue.end() :])
            if company and not same_name(company, name) and not is_reader_name(company, self.mail.reader):
                words = (evidence(cue[0] + company, index, "tool"),)
                found = found.completed_by(FoundPerson(Person(company=company), {"company": words}))
        return found

    # Who they are

    def _identity(self, found: FoundPerson) -> FoundPerson:
        name, rule = self.mailbox.name, "header"
        signed = found.person.name
        if signed and (name is None or (_is_fuller(signed, name) and not self._is_behind_name(signed, name))):
            name, rule = signed, "signature"
        if name is None or " " not in name or len(name.split()[0].rstrip(".")) == 1:
            better = self._name_in_bodies() or name_of_address(self.mailbox.email)
            if better and (name is None or (same_name(name, better) and len(better) > len(name))):
                name, rule = better, "body"
        name = name or self._shown()
        if name:
            texts = [segment.text for _, segment in self.own]
            mine = {index for index, _ in self.own}
            others = (segment.text for index, segment in enumerate(self.mail.segments) if index not in mine)
            name = in_order(name, self.mailbox.email, texts, others)
        email = self.mailbox.email
        words = (("name", name, rule), ("email", email, "header"))
        return FoundPerson(
            Person(name, email), {key: (evidence(value, self.segment, rule),) for key, value, rule in words if value}
        )

    def _is_behind_name(self, signed: str, name: str) -> bool:
        """Whether what a signature has more than a name stands in capitals behind it: "Ada Boone MSCSI"."""
        more = signed.removeprefix(f"{name} ")
        return more != signed and any(f"{name} {more.upper()}" in segment.text for _, segment in self.own)

    def _shown(self) -> str | None:
        """The display name as any header has it, where no other name is known."""
        boxes = (party.mailbox for party in self.mail.parties if party.mailbox.email == self.mailbox.email)
        return next((shown for box in boxes if (shown := person_name(box.name))), None)

    def _name_in_bodies(self) -> str | None:
        """The name that greets or signs, where no header has one: "Dear Dr. Okafor,", "Best, Sam Okafor"."""
        for _, segment in self.own:
            name = signed_by(segment.text)
            if name and not is_reader_name(name, self.mail.reader):
                return name
        for segment in self.mail.segments:
            to = {box.email for box in segment.to} or {box.email for box in self.mail.message.to if segment.depth == 0}
            name = greeted(segment.text) if self.mailbox.email in to else None
            if name and not is_reader_name(name, self.mail.reader):
                return name
        return None

    # Principals

    def _principal(self) -> Principal | None:
        for _, segment in self.own:
            found = principal_in(segment.text, self.mailbox.name, self._named)
            if found and not is_reader_name(found.name, self.mail.reader):
                return found
        return None

    def _named(self) -> tuple[str, ...]:
        """The names of the other people whom the headers name."""
        return tuple(
            name
            for party in self.mail.parties
            if party.mailbox.email != self.mailbox.email
            and self.mail.is_person(party.mailbox)
            and (name := person_name(party.mailbox.name))
        )

    def _of_principal(self, principal: Principal) -> FoundPerson:
        """The one for whom an assistant writes: their own address where a header has it, the firm that both share."""
        mailbox = completed(Mailbox(principal.name), self.mail.parties)
        said = (evidence(principal.words, self.segment, "principal"),)
        roles = (principal_in(segment.text, self.mailbox.name, lambda: (principal.name,)) for _, segment in self.own)
        told = (said_by_name(segment.text, principal.name, index) for index, segment in self.own)
        title = principal.title or next((role.title for role in roles if role and role.title), None)
        title = title or next((one.person.title for one in told if one.person.title), None)
        theirs = _Description(Party(mailbox, self.segment), self.mail).signed().person if mailbox.email else Person()
        title = title or theirs.title
        company = self.signed().person.company or theirs.company
        person = Person(name=mailbox.name or principal.name, email=mailbox.email, title=title, company=company)
        found = FoundPerson(
            person, {key: said for key in ("name", "email", "title", "company") if getattr(person, key)}
        )
        return found.completed_by(self._said_about(person, employed=_is_employed(found)))


def _is_employed(found: FoundPerson) -> bool:
    """Whether both trade and employer are known."""
    return bool(found.person.title and found.person.company)


_GREETING = regex(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe[r]?|sehr geehrte[r]?|guten tag|bonjour|cher|chère|hola|estimad[oa]|olá|prezad[oa]|ciao|gentile|beste|hej|hei|kära|kjære|kære)?\s*([^\W\d_][^,:!\n?]{1,50})\s*[,:!\n–-]",  # noqa: E501, RUF001  # mail holds dashes
    re.IGNORECASE,
)
_MY_PROFILE = regex(
    r"\b(?:my (?:linkedin|profile)|find me on linkedin|connect with me|me on linkedin|i['’]m on linkedin)\b",  # noqa: RUF001
    re.IGNORECASE,
)
_BOOKING = regex(  # what a shared mailbox for appointments says behind the name of its owner
    r"(?<=\S)[\s,|·–-]{1,4}(?:(?:open|office|opening|visiting|consulting) hours|(?:online )?(?:bookings?|appointments?|scheduling)|calendar|termine|agenda)$",  # noqa: E501, RUF001  # mail holds dashes
    re.IGNORECASE,
)
_INTERVIEW_AT = Cue(
    r"\b(?:interview|position|role|application|conversation|opportunity|team|meeting)\b[^.!?\n]{0,80}?\s(?:at|with)\s+(?=(?:the\s)?[A-ZÀ-Þ])",
)


def greeted(text: str) -> str | None:
    """Whom a letter greets, without honorific ("Dear Ms Okafor," is Okafor); None where it opens otherwise."""
    found = _GREETING.match(text.lstrip())
    return person_name(found[1]) if found else None


def said_by_name(text: str, name: str, index: int, *, places: bool = True) -> FoundPerson:
    """What a text says of somebody wherever it names them. Not `places`: "at …" behind the name is where they meet."""
    found = NOBODY
    for start, end in occurrences(text, name):
        found = found.completed_by(said_of(text, start, end, index, places=places))
    return found


def said_of_their_number(text: str, index: int, mail: Correspondence) -> FoundPerson:
    """The telephone number of the one whom a note is about."""
    return _numbers(number_of_theirs(text, lambda: mail.region(text)), None, index)


def _numbers(number: FoundPhone | None, profile: str | None, index: int) -> FoundPerson:
    if number is None and profile is None:
        return NOBODY
    words = {"phone": number.words if number else None, "linkedin": profile}
    return FoundPerson(
        Person(phone=number.number if number else None, linkedin=profile),
        {key: (evidence(value, index, "body"),) for key, value in words.items() if value},
    )


def _names_host(before: str, name: str) -> bool:
    """Whether words right before a number name somebody by any part of their name: "please call Ada at …"."""
    return bool({fold(part) for part in name.split()} & set(fold(before).split()))


def _without_name(found: FoundPerson) -> FoundPerson:
    if found is NOBODY:
        return found
    one = found.person
    unnamed = Person(None, one.email, one.title, one.company, one.phone, one.linkedin)
    return FoundPerson(unnamed, {key: value for key, value in found.evidence.items() if key != "name"})


def _is_fuller(signed: str, name: str) -> bool:
    """Whether somebody signs with more of their name, or with the accents that a header leaves out."""
    if signed == name or not same_name(name, signed) or _runs_on(signed):
        return False
    accented = fold(signed) == fold(name) and name.isascii() and not signed.isascii()
    return accented or len(signed.split()) > len(name.split())


def _runs_on(signed: str) -> bool:
    """Whether small words follow the name: "Ada Boone invites you"."""
    small = [word for word in signed.split() if word[0].islower() and word not in PARTICLES]
    return signed[0].isupper() and bool(small)


def _slug_fits(profile: str, author: Mailbox | None) -> bool:
    name = person_name(author.name) if author else None
    slug = profile.rpartition("/")[2].casefold()
    return bool(name) and any(len(part) > 2 and part.casefold() in slug for part in (name or "").split())  # noqa: PLR2004  # not an initial


def _unless_of_another(block: FoundPerson, mailbox: Mailbox) -> FoundPerson:
    """The block, nothing where it is signed by somebody else."""
    signed = block.person.name
    is_other = signed and mailbox.name and signed != mailbox.name and not same_name(signed, mailbox.name)
    return NOBODY if is_other else block


def _only_to_assistant(segment: Segment, message: Message) -> bool:
    to = (*segment.to, *segment.cc) or ((*message.to, *message.cc) if segment.depth == 0 else ())
    return bool(to) and all(is_assistant(mailbox) for mailbox in to)


def _is_tools(author: Mailbox) -> bool:
    return tool_of(author) is not None or is_nobody(author) or person_name(author.name) is None
