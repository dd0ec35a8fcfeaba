"""Which letters can be written. Nothing else is ever planned."""

from legwork.values.letters import LetterKind

WRITTEN: frozenset[LetterKind] = frozenset(
    {
        LetterKind.CONFIRM,
        LetterKind.WELCOME,
        LetterKind.RECEIPT,
        LetterKind.CLARIFY,
        LetterKind.NOTICE,
        LetterKind.PREP,
        LetterKind.BRIEF,
        LetterKind.DEBRIEF,
        LetterKind.THANK_YOU,
        LetterKind.KEEP_IN_TOUCH,
        LetterKind.NUDGE,
        LetterKind.YOUR_TURN,
        LetterKind.REFERRAL,
        LetterKind.DIGEST,
        LetterKind.HELP,
        LetterKind.LIST,
    }
)
