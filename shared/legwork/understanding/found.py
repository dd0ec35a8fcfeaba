"""Finds: people and values together with the words that they were read from."""

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from legwork.values.frozen import frozen
from legwork.values.meaning import Evidence
from legwork.values.people import Person

WORDS_CAP = 120
_NO_EVIDENCE: Mapping[str, tuple[Evidence, ...]] = MappingProxyType({})


def evidence(words: str, segment: int, rule: str) -> Evidence:
    """Evidence whose verbatim words are cut to what Evidence allows."""
    return Evidence(words.strip()[:WORDS_CAP], segment, rule)


@frozen
class FoundPerson:
    """Somebody, and for each field of theirs ("name", "email", …) the words that say so."""

    person: Person = Person()
    evidence: Mapping[str, tuple[Evidence, ...]] = field(default_factory=lambda: _NO_EVIDENCE)

    def completed_by(self, other: "FoundPerson") -> "FoundPerson":
        """This find with what is missing taken from `other`, evidence included."""
        if other is NOBODY or not (other.person or other.evidence):
            return self
        if self is NOBODY:
            return other
        gaps = {key: words for key, words in other.evidence.items() if not getattr(self.person, key, None)}
        return FoundPerson(self.person.completed_by(other.person), {**gaps, **self.evidence})


NOBODY = FoundPerson()


@frozen
class FoundContact:
    """The other party of a mail.

    `person` is None where the mail has no other party. `others` are the further contacts of one ask to several.
    `evidence` is that of `person`, field by field.
    """

    person: Person | None = None
    evidence: Mapping[str, tuple[Evidence, ...]] = field(default_factory=lambda: _NO_EVIDENCE)
    others: tuple[FoundPerson, ...] = ()

    @property
    def contacts(self) -> tuple[Person, ...]:
        """Every contact of the ask, the first one first."""
        return () if self.person is None else (self.person, *(other.person for other in self.others))
