# ruff: noqa: PLR2004 - figures are likelihoods and factors, said beside them
"""Where a mail as a whole speaks against what its turn was taken for: the turn as the mail leans, or a doubt."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from legwork.understanding.exchange import Table, Turn
from legwork.understanding.intents import Register, Verdict
from legwork.understanding.moments import Mention, offers
from legwork.values.meaning import Intent

_LEANS = 0.7  # likelihood of another intent from which the turn is taken for that
_SURE = 0.88  # of what a leaning says at most
_DOUBTS = ((0.1, 0.6), (0.3, 0.75), (0.5, 0.88))  # likelihood of the own intent below which, and the factor then
_TIMED = (Intent.SCHEDULED, Intent.RESCHEDULED)
_OF_CONTACTS = (
    *_TIMED, Intent.PROPOSAL, Intent.CANCELLED, Intent.DECLINED, Intent.ACCEPTED, Intent.REFERRAL, Intent.UNRELATED,
)  # fmt: skip
_OF_SEEKERS = (
    *_TIMED, Intent.PROPOSAL, Intent.CANCELLED, Intent.THANK_YOU, Intent.FOLLOW_UP, Intent.OUTREACH, Intent.ACCEPTED,
)  # fmt: skip


def doubt(intent: Intent | None, likely: Mapping[Intent, float]) -> float:
    """The factor on the confidence of a reading, by how likely its intent is for the mail as a whole."""
    own = likely.get(intent, 1.0) if intent else 1.0
    return next((factor for limit, factor in _DOUBTS if own < limit), 1.0)


def leant(turn: Turn, table: Table, register: Register, likely: Mapping[Intent, float]) -> Turn:
    """The turn as the whole mail leans, where that is another intent for sure and the times that it needs are there."""
    best = max(likely, key=lambda intent: likely[intent])
    allowed = _OF_SEEKERS if register is Register.SEEKER else _OF_CONTACTS
    if best is turn.verdict.intent or best not in allowed or likely[best] < _LEANS:
        return turn
    verdict = Verdict(best, min(_SURE, likely[best]))
    if best in _TIMED:
        agreed = _the_time(turn, table, register)
        return replace(turn, verdict=verdict, agreed=agreed, offered=()) if agreed else turn
    if best is Intent.PROPOSAL:
        offered = turn.offered or _ahead(turn.found)
        return replace(turn, verdict=verdict, agreed=None, offered=offered) if offered else turn
    if best is Intent.CANCELLED:
        return replace(turn, verdict=verdict, agreed=turn.agreed or table.agreed, offered=(), called_off=True)
    return replace(turn, verdict=verdict, agreed=None, offered=(), called_off=False)


def _the_time(turn: Turn, table: Table, register: Register) -> Mention | None:
    """The one time that can be agreed: what was taken for it, the only one named, the only one offered by the other."""
    theirs = table.offered if table.by_reader != (register is Register.SEEKER) else ()
    return turn.agreed or _only(turn.offered) or _only(theirs) or _only(_ahead(turn.found)) or table.agreed


def _ahead(found: Sequence[Mention]) -> tuple[Mention, ...]:
    return tuple(one for one in offers(found) if not one.past)


def _only(times: Sequence[Mention]) -> Mention | None:
    return times[0] if len(times) == 1 and not times[0].window else None
