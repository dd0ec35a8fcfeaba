"""How sure a reading is: what the intent's evidence says, less what its fields leave open."""

from legwork.understanding.tables.names import PARTICLES
from legwork.values.meaning import Intent, Understanding
from legwork.values.regexes import regex

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
_ABOUT_SOMEBODY = frozenset(["draft", "forget", "prep", "correct", "reschedule", "cancel"])
_WORDS = 5  # of a name
_FIGURE = regex(r"\d")
_FLOOR, _CEILING = 0.05, 0.99


def confidence_of(meaning: Understanding) -> float:
    """How sure a meaning is: less for each thing that its intent needs and the mail does not give."""
    confidence = meaning.confidence
    if meaning.intent in _TIMED and (meaning.meeting is None or meaning.meeting.start is None):
        confidence *= 0.6
    if meaning.intent is Intent.PROPOSAL and not meaning.proposed:
        confidence *= 0.7
    if meaning.intent in _WITH_SOMEBODY and not meaning.contact:
        confidence *= 0.75
    if meaning.command and meaning.command.name in _ABOUT_SOMEBODY and not meaning.contact:
        confidence *= 0.85
    if meaning.contact and not _is_usual(meaning.contact.name):
        confidence *= 0.85
    if meaning.unclear:
        confidence *= 0.8
    return round(min(_CEILING, max(_FLOOR, confidence)), 3)


def _is_usual(name: str | None) -> bool:
    """Whether a name looks as names do: few words, none in small letters but particles, none with figures."""
    words = [word for word in (name or "").split() if word.casefold() not in PARTICLES]
    odd = [word for word in words if word[0].islower() or _FIGURE.search(word)]
    names = [word for word in words if len(word.strip(".")) != 1]
    return not odd and len(words) <= _WORDS and (bool(names) or not words)
