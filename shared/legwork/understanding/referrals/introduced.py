"""People whom a letter introduces by their places in To and Cc."""

from collections.abc import Iterator

from legwork.understanding.found import FoundPerson, evidence
from legwork.understanding.names import is_reader, person_name
from legwork.understanding.occurrences import occurrences
from legwork.understanding.parties import is_person
from legwork.understanding.referrals.letter import Letter
from legwork.understanding.roles import said_of
from legwork.values.people import Mailbox, Person


def introduced(letter: Letter) -> Iterator[FoundPerson]:
    """People who stand in To or Cc of a letter that introduces them."""
    to_reader = any(is_reader(mailbox, letter.reader) for mailbox in (*letter.segment.to, *letter.segment.cc))
    if not letter.introduces or (letter.segment.depth and not to_reader):
        return  # a letter of others to each other introduces nobody
    for mailbox in (*letter.segment.to, *letter.segment.cc):
        name = person_name(mailbox.name)
        if not is_person(mailbox, letter.reader) or not letter.is_stranger(name or "") or _is_contact(letter, mailbox):
            continue
        first = (name or "").split()[0] if name else ""
        places = [*occurrences(letter.text, name or "", whole=True)] or [*occurrences(letter.text, first, whole=True)]
        if not name or not places:
            continue
        said = FoundPerson()
        for start, end in places:
            said = said.completed_by(said_of(letter.text, start, end, letter.index))
        own = Person(name=name, email=mailbox.email)
        here = (evidence(letter.text[slice(*places[0])], letter.index, "introduced"),)
        yield FoundPerson(own, {"name": here, "email": here}).completed_by(said)


def _is_contact(letter: Letter, mailbox: Mailbox) -> bool:
    return bool(letter.contact and mailbox.email and letter.contact.email == mailbox.email)
