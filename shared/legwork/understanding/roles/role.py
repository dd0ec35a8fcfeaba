"""A role: what somebody is, and of which firm, with the words that say so."""

from typing import NamedTuple

from legwork.understanding.found import FoundPerson, evidence
from legwork.values.people import Person

TEXT_CAP = 10_000
STATEMENT_CAP = 60
LIKELY = 3.0


class Role(NamedTuple):
    """A title and a company, either may be None, and the verbatim words that say so."""

    title: str | None
    company: str | None
    words: str


def found_role(title: str | None, company: str | None, words: str, segment: int, rule: str) -> FoundPerson:
    """A title and a company with their words as what is found of a person."""
    person = Person(title=title, company=company)
    said = (evidence(" ".join(words.split()), segment, rule),)
    return FoundPerson(person, {key: said for key in ("title", "company") if getattr(person, key)})
