"""What was read of a mail so far, and from which words."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from legwork.understanding.found import evidence
from legwork.understanding.intents import Clue
from legwork.values.frozen import frozen
from legwork.values.meaning import Evidence, Understanding


@frozen
class Facts:
    """What was read so far: the fields of the meaning that differ from its `first` form, and from which words."""

    first: Understanding
    fields: Mapping[str, Any] = field(default_factory=dict)
    evidence: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)

    def told(self, name: str, *found: Evidence) -> "Facts":
        """These facts with evidence for a field."""
        return Facts(self.first, self.fields, {**self.evidence, name: found}) if found else self

    def with_(self, **changes: object) -> "Facts":
        """These facts with fields of the meaning changed."""
        return Facts(self.first, {**self.fields, **changes}, self.evidence)

    def evident(self, words: Mapping[str, tuple[Evidence, ...]]) -> "Facts":
        """These facts with the evidence for several fields."""
        return Facts(self.first, self.fields, {**self.evidence, **words})

    def because(self, clues: Sequence[Clue], index: int) -> "Facts":
        """These facts with the words that most speak for the intent, from one segment."""
        return self.told("intent", *[evidence(clue.words, index, clue.rule) for clue in clues if clue.words][:3])

    def __getitem__(self, name: str) -> Any:
        """A field of the meaning as it is by now."""
        return self.fields[name] if name in self.fields else getattr(self.first, name)

    @property
    def meaning(self) -> Understanding:
        """All of it."""
        return replace(self.first, **self.fields, evidence=dict(self.evidence))
