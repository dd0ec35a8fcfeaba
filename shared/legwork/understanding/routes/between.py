# ruff: noqa: PLR0913, PLR0917, PLR2004 - what stands around one mail; figures are counts
"""A mail between people."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from legwork.mail.message import Message, Segment
from legwork.understanding.careers import career_of_ask
from legwork.understanding.contacts import find_contact
from legwork.understanding.deciding import Situation
from legwork.understanding.dialogue import consented, read_turn
from legwork.understanding.exchange import Table, Turn
from legwork.understanding.facts import Facts
from legwork.understanding.found import evidence
from legwork.understanding.intents import Register
from legwork.understanding.leaning import leant
from legwork.understanding.meetings import dialled
from legwork.understanding.moments import length_in
from legwork.understanding.notes import read_fit
from legwork.understanding.questions import which_time
from legwork.understanding.referrals import find_referrals
from legwork.understanding.routes.meeting import agreed_at, slot
from legwork.understanding.routes.people import about, referred, told_in
from legwork.understanding.thread import words_by_side
from legwork.values.meaning import Intent

_TIMED = frozenset((Intent.SCHEDULED, Intent.RESCHEDULED, Intent.CANCELLED))


def between(
    facts: Facts,
    message: Message,
    segments: Sequence[Segment],
    situation: Situation,
    table: Table,
    likely: Mapping[Intent, float],
) -> Facts:
    """The facts of a mail between the seeker and somebody else, given what the thread had come to."""
    contact = find_contact(message, segments, situation.reader, situation.voice)
    referrals = find_referrals(told_in(segments, situation), situation.reader, contact.person)
    turn = read_turn(
        situation.part,
        situation.register,
        situation.frame,
        table,
        referral=bool(referrals),
        alone=not situation.history,
        handed_on=situation.handed_on,
    )
    turn = leant(turn, table, situation.register, likely)
    if situation.remark:
        turn = consented(turn, situation.remark.text)
    intent = turn.verdict.intent
    contacts = contact.contacts if intent is Intent.OUTREACH else ()
    facts = facts.with_(
        intent=intent, confidence=turn.verdict.confidence, called_off=turn.called_off, contacts=contacts
    )
    facts = facts.because(turn.verdict.clues, situation.part.index)
    if intent is Intent.UNRELATED:
        return facts
    if intent in _TIMED:
        facts = (
            agreed_at(facts, situation, turn.agreed, _with_length(table, turn))
            if turn.agreed
            else facts.with_(meeting=None)
        )
    if intent is Intent.PROPOSAL:
        facts = _offered(facts, turn)
    if intent is Intent.OUTREACH:
        facts = facts.with_(career=career_of_ask(situation.part.text))
    if intent is Intent.THANK_YOU and situation.register is Register.SEEKER:
        fit = read_fit(situation.part.text)
        facts = facts.with_(fit=fit) if fit else facts
    if facts["meeting"] and contact.person:
        own, theirs = words_by_side(situation)
        facts = facts.with_(meeting=dialled(facts["meeting"], own, theirs, contact.person.phone))
    return referred(about(facts, contact.person, contact.evidence), referrals)


def _with_length(table: Table, turn: Turn) -> Table:
    """The table with the length that the agreeing words state themselves: "Friday then. Half an hour is fine"."""
    said = length_in(one for one in turn.found if not one.approximate)
    return replace(table, minutes=said) if said else table


def _offered(facts: Facts, turn: Turn) -> Facts:
    sure = tuple(one for one in turn.offered if not one.clash and len(one.choices) < 2)
    unsure = [one for one in turn.offered if one.clash or len(one.choices) > 1]
    facts = facts.with_(proposed=tuple(slot(one) for one in sure))
    facts = facts.told("proposed", *(evidence(one.quote, turn.part.index, "time") for one in turn.offered))
    for one in unsure[:1]:
        facts = facts.with_(unclear=(*facts["unclear"], *which_time(one, turn.frame)))
    return facts
