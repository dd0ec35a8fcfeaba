"""What is known of the contact, and where it comes from."""

from dataclasses import dataclass, field, fields, replace

from legwork.conversations.entry import Entry, Happening
from legwork.conversations.names import may_be_one
from legwork.values.meaning import Voice
from legwork.values.people import Person

_SAID_BY_OTHERS, _SAID_OF_THEMSELVES = 1, 2


@dataclass(slots=True)
class ContactFacts:
    """Takes entries in the order of their dates.

    What somebody says of themselves stands above what others say of them, and of their own statements the newest
    wins; so does a correction by the seeker. What others say fills gaps. An ask to another address is where the
    contact is now. Of one word written twice the spelling with capitals is kept ("Veterinarian").
    """

    person: Person = Person()
    sources: dict[str, str] = field(default_factory=dict)
    _weights: dict[str, int] = field(default_factory=dict)

    def take(self, entry: Entry) -> None:
        """Merge what one entry says of the contact."""
        if not entry.contact or self._is_of_another(entry):
            return
        weight = _weight(entry)
        for name in (item.name for item in fields(Person)):
            value = getattr(entry.contact, name)
            if value and (self._wins(name, weight, entry) or _better_written(value, getattr(self.person, name))):
                self.person = replace(self.person, **{name: value})
                self.sources[name] = f"{entry.dated_at.date().isoformat()} {entry.by or Voice.SEEKER}"
                self._weights[name] = weight

    def _is_of_another(self, entry: Entry) -> bool:
        """Whether somebody else speaks for the contact: what they say of themselves is nothing of the contact's."""
        said = entry.contact
        if said is None or entry.by is not Voice.CONTACT or not self.person.name or not said.name:
            return False
        return not may_be_one(said.name, self.person.name) and said.email != self.person.email

    def _wins(self, name: str, weight: int, entry: Entry) -> bool:
        known = self._weights.get(name, 0)
        if name == "email" and entry.happening is Happening.ASKED:
            return True
        return weight > known or weight == known == _SAID_OF_THEMSELVES


def _better_written(value: str, known: str | None) -> bool:
    if known is None or value.casefold() != known.casefold() or value.isupper():
        return False
    return sum(map(str.isupper, value)) > sum(map(str.isupper, known))


def _weight(entry: Entry) -> int:
    own = entry.happening is Happening.CORRECTED or (entry.by is Voice.CONTACT and entry.about.get("of_self") == "yes")
    return _SAID_OF_THEMSELVES if own else _SAID_BY_OTHERS
