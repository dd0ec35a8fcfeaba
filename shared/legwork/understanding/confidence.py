"""How sure a reading is: what the intent's evidence says, less what its fields leave open."""

from dataclasses import replace

from legwork.values.meaning import Intent, Understanding

_TIMED = frozenset((Intent.SCHEDULED, Intent.RESCHEDULED))
_WITH_SOMEBODY = frozenset(
    (
        Intent.OUTREACH,
        Intent.FOLLOW_UP,
        Intent.ACCEPTED,
        Intent.PROPOSAL,
        Intent.SCHEDULED,
        Intent.RESCHEDULED,
        Intent.CANCELLED,
        Intent.DECLINED,
        Intent.REFERRAL,
        Intent.THANK_YOU,
    )
)
_FLOOR, _CEILING = 0.05, 0.99


def confidence_of(meaning: Understanding) -> Understanding:
    """The meaning with its confidence lowered for each thing that its intent needs and the mail does not give."""
    confidence = meaning.confidence
    if meaning.intent in _TIMED and (meaning.meeting is None or meaning.meeting.start is None):
        confidence *= 0.6
    if meaning.intent is Intent.PROPOSAL and not meaning.proposed:
        confidence *= 0.7
    if meaning.intent in _WITH_SOMEBODY and not meaning.contact:
        confidence *= 0.75
    if meaning.unclear:
        confidence *= 0.8
    return replace(meaning, confidence=round(min(_CEILING, max(_FLOOR, confidence)), 3))
