"""Which letters can be written. Nothing else is ever planned."""

from legwork.values.letters import LetterKind

_TO_COME = frozenset(
    {
        LetterKind.COMPARE,
        LetterKind.CHECK,
        LetterKind.DRAFT,
        LetterKind.EXPORT,
        LetterKind.RELAY,
        LetterKind.GOODBYE,
    }
)
WRITTEN: frozenset[LetterKind] = frozenset(LetterKind) - _TO_COME
