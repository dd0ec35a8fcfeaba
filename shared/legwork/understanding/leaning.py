"""Where a mail as a whole speaks against what its turn was taken for: the turn as the mail leans, or a doubt."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from legwork.understanding.acts.model import acts_in
from legwork.understanding.deciding import Situation
from legwork.understanding.dialogue.agreed import is_moved
from legwork.understanding.dialogue.around import said_at
from legwork.understanding.dialogue.inline import taken_below
from legwork.understanding.direct import Direct, told_as
from legwork.understanding.doubts import DOES
from legwork.understanding.exchange import Table, Turn
from legwork.understanding.intents import Clue, Register, Verdict
from legwork.understanding.moments import Mention, offers
from legwork.understanding.sentences import sentences, straight
from legwork.understanding.tables.dialogue_phrases import INVITES
from legwork.values.meaning import Intent

# how sure a reading is of its own intent, and the likelihood of another from which it is taken for that
_LEANS = ((0.7, 0.3), (0.9, 0.7), (1.0, 0.75))
_MORE = 1.5  # times the likelihood of its own, at least
_QUOTED = 120  # characters
_BEHIND = 60  # characters behind a time in which a question is about it
_SURE = 0.88  # of what a leaning says at most
_ONLY = 0.99  # likelihood of an offer from which a sentence agrees to nothing
_MAYBE = 0.1  # likelihood below which a sentence calls nothing off
_RATHER = 0.6  # likelihood of an offer from which a time is on the table
_DOUBTS = ((0.1, 0.6), (0.3, 0.75), (0.5, 0.88))  # likelihood of the own intent below which, and the factor then
_TIMED = (Intent.SCHEDULED, Intent.RESCHEDULED)
_OF_CONTACTS = (
    *_TIMED, Intent.PROPOSAL, Intent.CANCELLED, Intent.DECLINED, Intent.ACCEPTED, Intent.REFERRAL, Intent.UNRELATED,
)  # fmt: skip
_OF_SEEKERS = (
    *_TIMED, Intent.PROPOSAL, Intent.CANCELLED, Intent.THANK_YOU, Intent.FOLLOW_UP, Intent.OUTREACH, Intent.ACCEPTED,
)  # fmt: skip
_OFFERS_NOTHING = (Intent.UNRELATED, Intent.CANCELLED)  # "I can't make it. Could we do Friday at 3?" offers
_AGREES_NOTHING = (Intent.OUTREACH, Intent.FOLLOW_UP, Intent.THANK_YOU)  # beside an agreed time they are politeness
_OF_NOTES = (Intent.SCHEDULED, Intent.NOTES, Intent.QUESTION, Intent.CANCELLED, Intent.DECLINED)
_OF_NOTHING = (Intent.UNRELATED, Intent.QUESTION)  # what may still be a command


def doubted(intent: Intent | None, confidence: float, likely: Mapping[Intent, float]) -> float:
    """How sure an intent is: the less, the less likely it is for the mail as a whole."""
    own = likely.get(intent, 1.0) if intent else 1.0
    factor = next((factor for limit, factor in _DOUBTS if own < limit), 1.0)
    return round(confidence * factor, 3)


def leaning(intent: Intent | None, confidence: float, likely: Mapping[Intent, float]) -> Intent | None:
    """The other intent that the whole mail surely has, held against how sure its own is; None where there is none."""
    best = max(likely, key=likely.__getitem__)
    alike = _TIMED if best in _TIMED else (best,)  # whether a time is moved, the thread knows better
    least = next(least for sure, least in _LEANS if confidence <= sure)
    whole, own = sum(likely.get(one, 0.0) for one in alike), likely.get(intent, 0.0) if intent else 0.0
    return best if intent not in alike and whole >= max(least, _MORE * own) else None


def leant_direct(told: Direct, situation: Situation, likely: Mapping[Intent, float]) -> Direct:
    """What own words to Legwork mean as the whole mail leans. What only settles a question stays."""
    best = leaning(told.intent, told.confidence, likely) if told.intent else None
    is_open = best in _OF_NOTES or (best is Intent.COMMAND and told.intent in _OF_NOTHING)
    if best is Intent.NOTES and told.intent is Intent.CANCELLED:  # there are none of what did not happen
        return told
    other = told_as(situation, best) if best and is_open else None
    return replace(other, confidence=min(_SURE, likely[best])) if best and other else told


def leant(turn: Turn, table: Table, register: Register, likely: Mapping[Intent, float]) -> Turn:
    """The turn as the whole mail leans, where that is another intent for sure and the times that it needs are there."""
    best = leaning(turn.verdict.intent, turn.verdict.confidence, likely)
    if best is None or not _may_be(best, turn, register):
        return turn
    if best not in _TIMED and turn.agreed and taken_below(turn.part, table.offered, turn.frame):
        return turn
    verdict = Verdict(best, min(_SURE, likely[best]), _spoken_for(best, turn, register))
    if best in _TIMED:
        return _as_agreed(turn, table, register, verdict)
    if best is Intent.PROPOSAL:
        return _as_offered(turn, verdict)
    if best is Intent.CANCELLED:
        return replace(turn, verdict=verdict, agreed=turn.agreed or table.agreed, offered=(), called_off=True)
    return replace(turn, verdict=verdict, agreed=None, offered=(), called_off=False)


def _may_be(best: Intent, turn: Turn, register: Register) -> bool:
    """Whether nothing that the words were read for rules an intent out."""
    if best not in (_OF_SEEKERS if register is Register.SEEKER else _OF_CONTACTS):
        return False
    if best is Intent.REFERRAL:  # a no in so many words that names somebody else is a no
        return all(clue.rule != f"phrase:{Intent.DECLINED}" for clue in turn.verdict.clues)
    return not (
        (best in _TIMED and (_asks_back(turn) or _offers_surely(turn, register, _ONLY)))
        or (best is Intent.ACCEPTED and _offers_surely(turn, register, _RATHER))
        or (best in _OFFERS_NOTHING and turn.offered)
        or (best is Intent.CANCELLED and not _calls_off(turn, register))
        or (best in _AGREES_NOTHING and turn.agreed)
        or (best is Intent.UNRELATED and turn.agreed and INVITES.search(straight(turn.part.text)))
    )


def _calls_off(turn: Turn, register: Register) -> bool:
    """Whether any sentence may call something off."""
    said = acts_in(turn.part.text, register)
    return bool(turn.gone) or any(one.of("call_off", "decline") >= _MAYBE for one in said)


def _spoken_for(intent: Intent, turn: Turn, register: Register) -> tuple[Clue, ...]:
    """The sentence that most does what the mail is taken for, as its evidence."""
    acts = DOES.get(intent, ())
    said = [
        (does.of(*acts), one.text)
        for one, does in zip(sentences(turn.part.text), acts_in(turn.part.text, register), strict=True)
    ]
    share, words = max(said, default=(0.0, ""))
    return (Clue(intent, share, words[:_QUOTED], f"whole:{intent}"),) if words and acts else ()


def _as_agreed(turn: Turn, table: Table, register: Register, verdict: Verdict) -> Turn:
    agreed = _the_time(turn, table, register)
    if agreed is None or (table.moving and agreed == table.agreed):
        return turn
    moved = is_moved(straight(turn.part.text), agreed, table, chosen=agreed in table.offered)
    verdict = replace(verdict, intent=Intent.RESCHEDULED if moved else Intent.SCHEDULED)
    return replace(turn, verdict=verdict, agreed=agreed, offered=())


def _as_offered(turn: Turn, verdict: Verdict) -> Turn:
    """What speaks of no talk at all offers none."""
    offered = turn.offered or _ahead(turn.found)
    if not offered or turn.verdict.intent is Intent.UNRELATED:
        return turn
    return replace(turn, verdict=verdict, agreed=None, offered=offered)


def _asks_back(turn: Turn) -> bool:
    """Whether the words ask if an offered time suits."""
    return any("?" in turn.part.text[one.span[1] : one.span[1] + _BEHIND] for one in turn.offered)


def _offers_surely(turn: Turn, register: Register, least: float) -> bool:
    """Whether the sentence of an offered time offers it with that likelihood: "I could do Thursday at 4"."""
    return any(said_at(turn.part.text, one.span, register).of("offer") >= least for one in turn.offered)


def _the_time(turn: Turn, table: Table, register: Register) -> Mention | None:
    """The one time that can be agreed: what was taken for it, the only one named, the only one offered by the other.

    Where the other has offered times, an own one beside them is an offer.
    """
    theirs = table.offered if table.by_reader != (register is Register.SEEKER) else ()
    if theirs and turn.offered:
        return turn.agreed
    return turn.agreed or _only(turn.offered) or _only(theirs) or _only(_ahead(turn.found)) or table.agreed


def _ahead(found: Sequence[Mention]) -> tuple[Mention, ...]:
    return tuple(one for one in offers(found) if not one.past)


def _only(times: Sequence[Mention]) -> Mention | None:
    return times[0] if len(times) == 1 and not times[0].window else None
