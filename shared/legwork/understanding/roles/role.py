"""A role: what somebody is, and of which firm, with the words that say so."""

from typing import NamedTuple

from legwork.understanding.found import NOBODY, FoundPerson, evidence
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
    if not (title or company):
        return NOBODY
    said = (evidence(" ".join(words.split()), segment, rule),)
    stated = (("title", title), ("company", company))
    return FoundPerson(Person(title=title, company=company), {field: said for field, value in stated if value})
