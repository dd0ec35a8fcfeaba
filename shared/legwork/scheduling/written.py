"""Which letters can be written. Nothing else is ever planned."""

from legwork.values.letters import LetterKind

WRITTEN: frozenset[LetterKind] = frozenset(LetterKind)
