"""What speaks for each intent of a turn, weighed with what the thread shows."""

from collections.abc import Sequence

from legwork.understanding.exchange import Table
from legwork.understanding.intents import Clue, Register, Verdict, judge, scores_of
from legwork.understanding.moments import (
    Mention,
    Precision,
)
from legwork.understanding.parts import Part
from legwork.understanding.sentences import straight
from legwork.understanding.tables.dialogue_phrases import (
    ANSWERS,
    INVITES,
    MEETS_EACH,
)
from legwork.values.meaning import Intent

USUAL = 2.0  # the weight of what people usually say for an intent
_NO, _FIRM_NO = 1.3, 3.0  # the weight of a no that comes first, and of one that may stand anywhere
_BULK = 4.2  # the weight of words of newsletters and receipts from which times in them mean nothing
_SURELY = 2.7  # the weight of words that agree for sure


def without_slots(clues: Sequence[Clue], found: Sequence[Mention], register: Register) -> list[Clue]:
    """Words of offering where no concrete time is read: who offers a vague time is willing."""
    kinds = {one.precision for one in found if not one.negated and not one.past}
    if {Precision.CLOCK, Precision.DAY} <= kinds:
        return list(clues)
    willing = register is Register.CONTACT
    return [
        clue
        if clue.intent is not Intent.PROPOSAL
        else clue.weighing(0.5, Intent.ACCEPTED)
        if willing and clue.rule.startswith("act:")
        else clue.weighing(0.3)
        for clue in clues
    ]


def no_before_names(clues: Sequence[Clue]) -> list[Clue]:
    """A no that then names somebody else is a no."""
    if not any(clue.intent is Intent.DECLINED for clue in clues):
        return list(clues)
    scores = scores_of(clues)
    no = scores.get(Intent.DECLINED, 0.0)
    said, named, granted = (
        _place_of_strongest(clues, intent) for intent in (Intent.DECLINED, Intent.REFERRAL, Intent.ACCEPTED)
    )
    stands = no > scores.get(Intent.ACCEPTED, 0.0) or (no >= USUAL and said < named < granted)
    if not stands or not (no >= _FIRM_NO or (no >= _NO and said < named)):
        return list(clues)
    theirs = (Intent.REFERRAL, Intent.ACCEPTED)  # whoever is named then may well be willing
    return [clue.weighing(0.2) if clue.intent in theirs else clue for clue in clues]


def _place_of_strongest(clues: Sequence[Clue], intent: Intent) -> int:
    places = [place for place, clue in enumerate(clues) if clue.intent is intent and clue.words]
    return max(places, key=lambda place: clues[place].weight, default=len(clues))


_SEEKERS = (
    Intent.RESCHEDULED, Intent.SCHEDULED, Intent.PROPOSAL, Intent.CANCELLED, Intent.THANK_YOU, Intent.FOLLOW_UP,
    Intent.OUTREACH, Intent.ACCEPTED, Intent.DECLINED,
)  # fmt: skip
_CONTACTS = (
    Intent.RESCHEDULED, Intent.SCHEDULED, Intent.PROPOSAL, Intent.CANCELLED, Intent.DECLINED, Intent.ACCEPTED,
    Intent.REFERRAL, Intent.FOLLOW_UP, Intent.THANK_YOU, Intent.UNRELATED,
)  # fmt: skip


def judged(clues: Sequence[Clue], register: Register) -> Verdict:
    """What a turn does by its clues; words of agreeing mean nothing where no time is agreed."""
    allowed = _SEEKERS if register is Register.SEEKER else _CONTACTS
    return judge(_without_weak_schedule(clues), allowed, Intent.UNRELATED)


def _without_weak_schedule(clues: Sequence[Clue]) -> list[Clue]:
    """Words of agreeing or moving mean nothing where no time is agreed."""
    if any(clue.rule == "agreed" for clue in clues):
        return list(clues)
    sure = any(
        clue.intent is Intent.SCHEDULED and clue.weight >= _SURELY and clue.rule.startswith("act:") for clue in clues
    )
    held = {Intent.SCHEDULED: 0.8 if sure else 0.15, Intent.RESCHEDULED: 0.15}
    return [clue.weighing(held[clue.intent]) if clue.intent in held else clue for clue in clues]


def structure(part: Part, register: Register, table: Table, *, referral: bool) -> list[Clue]:
    """What the thread and the place of a message in it speak for."""
    clues = []
    answers = bool(ANSWERS.match(part.subject or ""))
    if register is Register.SEEKER:
        if table.answered:
            clues.append(Clue(Intent.OUTREACH, -3.0, "", "the contact answered before"))
            if table.willing and not table.agreed:
                clues.append(Clue(Intent.ACCEPTED, 1.5, "", "the contact is willing"))
        elif table.asked or answers:
            clues.append(Clue(Intent.FOLLOW_UP, 3.0, "", "asked before without an answer"))
            clues.append(Clue(Intent.OUTREACH, -1.5, "", "asked before"))
        else:
            clues.append(Clue(Intent.OUTREACH, 0.8, "", "first message"))
    elif referral:
        each_other = MEETS_EACH.search(straight(part.text)) is not None  # then times are of something else
        clues.append(Clue(Intent.REFERRAL, 7.5 if each_other else 2.0, "", "names another person"))
    else:
        clues.append(Clue(Intent.REFERRAL, -0.8, "", "names nobody else"))
    return clues


def is_bulk(clues: Sequence[Clue]) -> bool:
    """Whether a mail outside any thread reads like one that goes to many, or to a customer."""
    scores = scores_of(clues)
    if scores.get(Intent.UNRELATED, 0.0) < max(_BULK, scores.get(Intent.PROPOSAL, 0.0)):
        return False
    return not any(INVITES.search(clue.words) for clue in clues)
