"""The other party of a mail: who it is, by who speaks in it."""

# ruff: noqa: E501  # a pattern is read as one line

import re
from collections.abc import Sequence

from legwork.mail.message import Message, Segment, SegmentKind
from legwork.understanding.correspondence import Correspondence
from legwork.understanding.described import described, greeted, said_of_their_number
from legwork.understanding.found import FoundContact, FoundPerson, evidence
from legwork.understanding.hosts import hosts, invited_by, is_booking_page, reported, signers
from legwork.understanding.invitation import Invitation
from legwork.understanding.mentions import lower_case_name, mentioned
from legwork.understanding.names import is_elder_of, is_reader, is_reader_name, same_name
from legwork.understanding.parties import Party
from legwork.understanding.parts import only_hands_on
from legwork.understanding.roles import said_by_pronoun, said_to_reader
from legwork.understanding.tools import is_assistant, tool_of
from legwork.values.meaning import Voice
from legwork.values.people import Mailbox, Person, Seeker
from legwork.values.regexes import regex

CONTACT_CAP = 60  # people of one mail; how many conversations it starts is decided elsewhere


def find_contact(
    message: Message,
    segments: Sequence[Segment],
    reader: Seeker | None,
    voice: Voice,
    invitation: Invitation | None = None,
) -> FoundContact:
    """The contact of a mail as one seeker reads it: never the seeker, the assistant or a tool."""
    mail = Correspondence(message, segments, reader, invitation)
    found = _by_voice(mail, voice)
    return _described(found, mail) if found else _named(mail)


def find_mentioned(text: str, reader: Seeker | None = None, segment: int = 0) -> tuple[FoundPerson, ...]:
    """People whom a command, a question or a note names ("a thank-you to Ada Boone"), the one it is about first."""
    found = mentioned(text, reader, segment)
    name = lower_case_name(text)
    if name is None or is_reader_name(name, reader) or (found and not _stands_before(name, found[0], text)):
        return found
    small = FoundPerson(Person(name=name), {"name": (evidence(name, segment, "mentioned"),)})
    return (small, *(one for one in found if not same_name(one.person.name, name)))


def _stands_before(name: str, other: FoundPerson, text: str) -> bool:
    """Whether the name written small stands in the text before the other's."""
    small, place = text.casefold(), text.find(other.person.name or "")
    return 0 <= small.find(name.casefold()) < place


def find_addressed(text: str, reader: Seeker | None = None, segment: int = 0) -> FoundPerson | None:
    """To whom the draft in a text goes: greeted in it or named before it, with what it says to them."""
    letter = next((text[one.start() :] for one in _DEAR.finditer(text) if "legwork" not in one[0].casefold()), "")
    name = greeted(letter) if letter else None
    named = mentioned(text[: len(text) - len(letter)], reader, segment)
    first = next(iter(named), None)
    if first is None and name and not is_reader_name(name, reader):
        first = FoundPerson(Person(name=name), {"name": (evidence(name, segment, "greeted"),)})
    return first.completed_by(said_to_reader(letter, segment)) if first else None


_DEAR = regex(
    r"^[ \t>]{0,8}(?:dear|hello|hi|sehr geehrte[r]?|liebe[r]?|guten tag|bonjour|chère?|estimad[oa]|prezad[oa]|gentile|geachte|beste)\s+(?=[^\W\d_])[^\n]{1,60}[,:!]?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)


# Who it is


def _by_voice(mail: Correspondence, voice: Voice) -> list[Party]:
    if voice is Voice.MACHINE:
        return reported(mail)
    if voice is Voice.TOOL or is_booking_page(mail):
        return hosts(mail)
    invited = invited_by(mail)
    own_mail = _addressed(mail) if voice is Voice.SEEKER else []
    return invited or own_mail or signers(mail) or _authors(mail) or _addressed(mail) or _addressed_before(mail)


def _authors(mail: Correspondence) -> list[Party]:
    """The first author, from the mail inwards, who is a person and not the seeker."""
    for mailbox in mail.message.from_:
        if mail.is_person(mailbox):
            return [Party(mailbox, 0)]
    for kinds in ((SegmentKind.OWN, SegmentKind.FORWARDED), (SegmentKind.QUOTED,)):
        for index, segment in enumerate(mail.segments):
            if not (segment.kind in kinds and segment.from_ and mail.is_person(segment.from_)):
                continue
            return [_handed_on_by(mail, index) or Party(segment.from_, index)]
    return hosts(mail) if any(tool_of(segment.from_) for segment in mail.segments) else []


def _handed_on_by(mail: Correspondence, outer: int) -> Party | None:
    """Whose letter a forwarded one only hands on ("see below, I did try"): the author of the one inside it."""
    segment = mail.segments[outer]
    if segment.kind is not SegmentKind.FORWARDED or not only_hands_on(segment.text):
        return None
    inner = enumerate(mail.segments[outer + 1 :], outer + 1)
    return next(
        (
            Party(one.from_, index)
            for index, one in inner
            if one.kind is SegmentKind.FORWARDED
            and one.from_
            and one.depth > segment.depth
            and one.from_.email != segment.from_.email  # type: ignore[union-attr]  # it has an author
            and mail.is_person(one.from_)
        ),
        None,
    )


def _addressed(mail: Correspondence) -> list[Party]:
    """Those to whom the seeker wrote the mail itself."""
    message = mail.message
    if not any(is_reader(mailbox, mail.reader) for mailbox in message.from_) and mail.reader is not None:
        return []
    to = [Party(mailbox, 0) for mailbox in message.to if mail.is_person(mailbox)]
    to = to or [Party(mailbox, 0) for mailbox in message.cc if mail.is_person(mailbox)][:1]
    if len(to) == 1 and not to[0].mailbox.name:
        return _greeted_at_desk(mail) or to
    return to or _greeted_at_desk(mail)


_FIRST_NAME = regex(  # "hi Ada saw your page"
    r"[Hh](?:i|ey|ello)\s{1,3}([A-ZÀ-Þ][a-zß-ÿ'-]{1,20})(?=,|!|\s+[a-zß-ÿ])"
)


def _greeted_at_desk(mail: Correspondence) -> list[Party]:
    """The one greeted in a mail to a shared address ("Hi Ada," to hello@…): the address is theirs."""
    own = (segment.text.lstrip() for segment in mail.segments if segment.kind is SegmentKind.OWN)
    opening = next(own, "")
    first = _FIRST_NAME.match(opening)
    name = greeted(opening) or (first[1] if first else None)
    if not name or is_reader_name(name, mail.reader):
        return []
    strangers = (box for box in mail.message.to if not (is_reader(box, mail.reader) or is_assistant(box)))
    return [Party(Mailbox(name, box.email), 0) for box in strangers if box.email and tool_of(box) is None][:1]


def _addressed_before(mail: Correspondence) -> list[Party]:
    """Those to whom the seeker wrote a mail that this one forwards, attaches or quotes."""
    for index, segment in enumerate(mail.segments):
        to = [Party(mailbox, index) for mailbox in (*segment.to, *segment.cc) if mail.is_person(mailbox)]
        if segment.depth + segment.attached and to:
            return to
    return []


# What is said of them


def _described(parties: list[Party], mail: Correspondence) -> FoundContact:
    people: list[FoundPerson] = []
    for party in parties[:CONTACT_CAP]:
        found = described(party, mail)
        if found.person and not any(_same(found.person, other.person) for other in people):
            people.append(found)
    if not people:
        return FoundContact()
    return FoundContact(people[0].person, people[0].evidence, tuple(people[1:]))


def _same(one: Person, other: Person) -> bool:
    return one.email == other.email if one.email and other.email else same_name(one.name, other.name)


# A name without an address


def _named(mail: Correspondence) -> FoundContact:
    """Whom a note names: in its subject, in the mail's own words, in the letter of Legwork that it answers."""
    own = [(index, segment.text) for index, segment in enumerate(mail.segments) if segment.kind is SegmentKind.OWN]
    quoted = [
        (index, segment.text)
        for index, segment in enumerate(mail.segments)
        if segment.kind is SegmentKind.QUOTED and is_assistant(segment.from_)
    ]
    subject = _without_prefix(mail.message.subject)
    first: FoundPerson | None = None
    in_subject = find_mentioned(subject, mail.reader)
    named = [
        *in_subject,
        *(one for index, text in own for one in find_mentioned(text, mail.reader, index)),
        *(one for index, text in quoted for one in mentioned(text, mail.reader, index, places=False)),
    ]
    for found in named:
        if first is None or _is_fuller_name(first.person.name, found.person.name):
            first = found
        elif same_name(first.person.name, found.person.name):
            # what the mail says goes before what its subject says
            first = _fuller(found, first) if first in in_subject else _fuller(first, found)
    if first is None:
        return FoundContact()
    for index, text in own:
        of_them = said_by_pronoun(text, index)  # the subject names them: "Met him at 2. He is a pilot with …"
        if of_them.person and {one.person.name for one in mentioned(text, mail.reader, index)} <= {
            of_them.person.company
        }:
            first = of_them.completed_by(first)
        first = first.completed_by(said_of_their_number(text, index, mail))
    return FoundContact(first.person, first.evidence)


def _is_fuller_name(shown: str | None, found: str | None) -> bool:
    """Whether a name of two words is meant by another with one of them: "Gogo Ada" in a subject is Ada Boone."""
    one, other = (shown or "").split(), (found or "").split()
    turned = len(one) > 1 and len(other) > 1 and one[-1] == other[0] and one[0] != other[0]
    return turned or is_elder_of(shown, found)


def _fuller(one: FoundPerson, other: FoundPerson) -> FoundPerson:
    if len((other.person.name or "").split()) > len((one.person.name or "").split()):
        one, other = other, one
    return one.completed_by(other)


def _without_prefix(subject: str) -> str:
    return re.sub(r"^(?:\s*(?:re|fw|fwd|aw|wg|sv|tr|rv|antw)\s*:)+\s*", "", subject, flags=re.IGNORECASE)
