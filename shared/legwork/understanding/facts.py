"""What was read of a mail so far, and from which words."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from legwork.understanding.found import evidence
from legwork.understanding.intents import Clue
from legwork.values.frozen import frozen
from legwork.values.meaning import Evidence, Understanding

_NOTHING = Understanding()
_REASONS = 3


@frozen
class Facts:
    """What was read so far: fields of the meaning, and from which words."""

    fields: Mapping[str, Any] = field(default_factory=dict)
    evidence: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)

    def told(self, name: str, *found: Evidence) -> "Facts":
        """These facts with evidence for a field."""
        return Facts(self.fields, {**self.evidence, name: found}) if found else self

    def with_(self, **changes: object) -> "Facts":
        """These facts with fields of the meaning changed."""
        return Facts({**self.fields, **changes}, self.evidence)

    def evident(self, words: Mapping[str, tuple[Evidence, ...]]) -> "Facts":
        """These facts with the evidence for several fields."""
        return Facts(self.fields, {**self.evidence, **words}) if words else self

    def because(self, clues: Sequence[Clue], index: int) -> "Facts":
        """These facts with the words that most speak for the intent, from one segment."""
        said = [clue for clue in clues if clue.words][:_REASONS]
        return self.told("intent", *[evidence(clue.words, index, clue.rule) for clue in said])

    def __getitem__(self, name: str) -> Any:
        """A field of the meaning as it is by now."""
        return self.fields[name] if name in self.fields else getattr(_NOTHING, name)

    @property
    def meaning(self) -> Understanding:
        """All of it."""
        return Understanding(**self.fields, evidence=self.evidence)
