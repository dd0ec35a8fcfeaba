"""People whom a letter introduces by their places in To and Cc."""

from collections.abc import Iterator

from legwork.understanding.found import NOBODY, FoundPerson, evidence
from legwork.understanding.names import is_reader, person_name
from legwork.understanding.occurrences import occurrences
from legwork.understanding.parties import is_person
from legwork.understanding.referrals.letter import Letter
from legwork.understanding.roles import said_of
from legwork.values.people import Mailbox, Person


def introduced(letter: Letter) -> Iterator[FoundPerson]:
    """People who stand in To or Cc of a letter that introduces them."""
    boxes = (*letter.segment.to, *letter.segment.cc)
    strangers = [(name, box) for box in boxes if (name := person_name(box.name)) and _is_introduced(letter, name, box)]
    if not strangers or not letter.introduces:
        return
    if letter.segment.depth and not any(is_reader(box, letter.reader) for box in boxes):
        return  # a letter of others to each other introduces nobody
    for name, box in strangers:
        first = name.split()[0]
        places = [*occurrences(letter.text, name, whole=True)] or [*occurrences(letter.text, first, whole=True)]
        if not places:
            continue
        said = NOBODY
        for start, end in places:
            said = said.completed_by(said_of(letter.text, start, end, letter.index))
        here = (evidence(letter.text[slice(*places[0])], letter.index, "introduced"),)
        yield FoundPerson(Person(name=name, email=box.email), {"name": here, "email": here}).completed_by(said)


def _is_introduced(letter: Letter, name: str, box: Mailbox) -> bool:
    """Whether a mailbox is a person's who is neither the seeker nor the author nor the contact."""
    known = letter.contact is not None and box.email is not None and letter.contact.email == box.email
    return not known and is_person(box, letter.reader) and letter.is_stranger(name)
