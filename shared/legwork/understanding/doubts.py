# ruff: noqa: PLR2004 - figures are shares and limits, said beside them
"""What makes a reading of a turn less sure than its words alone: factors from 0 to 1 on its confidence.

The limits are those that told right from wrong on mail that nothing had been fitted to: with every sentence of a turn
below them, three of four readings that proved wrong were caught, and one in fourteen of the right ones.
"""

from collections.abc import Mapping, Sequence

from legwork.understanding.acts.reading import Reading
from legwork.understanding.moments import Mention, Precision
from legwork.values.meaning import Intent

DOES: Mapping[Intent, tuple[str, ...]] = {
    Intent.SCHEDULED: ("agree", "moved"), Intent.RESCHEDULED: ("agree", "moved"),
    Intent.PROPOSAL: ("offer", "move_ask"), Intent.ACCEPTED: ("willing",), Intent.DECLINED: ("decline",),
    Intent.CANCELLED: ("call_off",), Intent.REFERRAL: ("introduce",), Intent.OUTREACH: ("ask",),
    Intent.FOLLOW_UP: ("bump",), Intent.THANK_YOU: ("thank",),
}  # fmt: skip
_HARDLY, _RATHER = (0.5, 0.7), (0.8, 0.88)  # likelihood below which, and the factor then


def by_sentences(intent: Intent | None, said: Sequence[Reading]) -> float:
    """Whether any sentence, as a whole, does what the turn is taken for; `said` is what each may do."""
    acts = DOES.get(intent) if intent else None
    if acts is None or not said:
        return 1.0
    likeliest = max(one.of(*acts) for one in said)
    return next((factor for limit, factor in (_HARDLY, _RATHER) if likeliest < limit), 1.0)


def by_days(agreed: Mention | None, found: Sequence[Mention]) -> float:
    """Whether the words that agree name other days, and not the one that is taken for agreed."""
    if agreed is None or agreed.start is None:
        return 1.0
    named = {one.day.weekday() for one in found if one.day and not one.negated and not one.past}
    return 0.6 if named and agreed.start.weekday() not in named and len(named) < 3 else 1.0


def by_offers(offered: Sequence[Mention]) -> float:
    """Whether a window stands among slots: it may be what keeps the writer busy."""
    sorts = {one.window for one in offered if one.precision is Precision.SLOT}
    return 0.88 if len(sorts) > 1 else 1.0
