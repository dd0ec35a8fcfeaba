# ruff: noqa: PLR0913, PLR2004 - what stands around one message; figures are weights and counts, said beside them
"""One turn of a thread: what was on the table, what was agreed, and what the newest words do with it."""

from collections.abc import Sequence
from dataclasses import replace

from legwork.understanding.acts.model import acts_in
from legwork.understanding.cues import words_of
from legwork.understanding.dialogue.agreed import agreed_in, confirmed, is_moved, on_clock_said
from legwork.understanding.dialogue.around import said_at
from legwork.understanding.dialogue.inline import taken_below
from legwork.understanding.dialogue.passing import about_times, in_passing, is_told, to_move_to, turns_away
from legwork.understanding.dialogue.taken_away import is_called_off, is_explicitly_off
from legwork.understanding.dialogue.weighed import is_bulk, judged, no_before_names, structure, without_slots
from legwork.understanding.doubts import by_days, by_offers, by_sentences
from legwork.understanding.exchange import Table, Turn, after, with_named
from legwork.understanding.intents import Clue, Register, Verdict, clues_in, scores_of
from legwork.understanding.moments import (
    Frame,
    Mention,
    Precision,
    choose,
    mentions,
    offers,
    with_days,
    with_same_times,
)
from legwork.understanding.parts import Part
from legwork.understanding.sentences import in_small_letters, straight
from legwork.understanding.tables.dialogue_phrases import (
    A_TALK,
    ANSWERS,
    CALLS_OFF,
    CONSENTS,
    INVITES,
    MOVES,
    SAID_YES,
    SEES,
)
from legwork.values.meaning import Intent, Slot

_INSTEAD_OF_A_NO = 0.6  # what is left of calling off where there is only an ask to decline
_UNSHOWN = 0.85  # the factor where what is moved is not shown
_NO = (Intent.DECLINED, Intent.UNRELATED)
_TOLD = 0.8  # how sure the seeker's word for it is
_OF_NOTHING = 4.0  # the weight of a mail without a thread that speaks of no talk


def heard(part: Part, register: Register, frame: Frame, table: Table) -> Table:
    """What a thread has come to once one of its older messages is read.

    An ask that names no time to come only puts itself on an empty table, whatever else it says.
    """
    found = _named_in(part.text, frame, table)
    is_empty = not (table.offered or table.agreed or table.moving)
    if is_empty and register is Register.SEEKER and not _ahead(found):
        return with_named(table, found, register)
    return after(table, _read(part, register, frame, table, found), register)


def read_turn(
    part: Part,
    register: Register,
    frame: Frame,
    table: Table,
    *,
    referral: bool = False,
    alone: bool = False,
    handed_on: bool = False,
) -> Turn:
    """What one message of a thread does, given what the thread had come to, and how sure that is.

    `referral`: it points to somebody else. `alone`: the mail shows no other message.
    `handed_on`: the seeker forwards it.
    """
    found = _named_in(part.text, frame, table)
    turn = _read(part, register, frame, table, found, referral=referral, alone=alone, handed_on=handed_on)
    said = acts_in(part.text, register)
    factor = by_sentences(turn.verdict.intent, said) * by_days(turn.agreed, turn.found) * by_offers(turn.offered)
    if (
        turn.verdict.intent is Intent.RESCHEDULED
        and table.agreed is None
        and not MOVES.search(in_small_letters(straight(part.text)))
    ):
        factor *= _UNSHOWN
    return turn if factor == 1 else replace(turn, verdict=turn.verdict.weighing(factor))


def _named_in(text: str, frame: Frame, table: Table) -> tuple[Mention, ...]:
    known = (table.agreed,) if table.agreed else table.offered
    return with_days(with_same_times(mentions(text, frame), text, known), text, frame)


def _ahead(found: Sequence[Mention]) -> list[Mention]:
    return [one for one in found if one.precision is Precision.SLOT and not one.past]


def _read(
    part: Part,
    register: Register,
    frame: Frame,
    table: Table,
    found: tuple[Mention, ...],
    *,
    referral: bool = False,
    alone: bool = False,
    handed_on: bool = False,
) -> Turn:
    text = part.text
    gone = tuple(one for one in _ahead(found) if is_called_off(straight(text), one))
    live = tuple(one for one in offers(found) if one not in gone and not in_passing(text, one, register))
    new = tuple(one for one in live if table.agreed is None or not _is_one_time(one, table.agreed))
    live = to_move_to(text, new or live)  # "we said Thursday at 9, but could you do Friday?" offers Friday
    by_reader = register is Register.SEEKER
    theirs = table.offered if table.offered and table.by_reader != by_reader else ()
    chosen = _chosen(part, found, theirs, frame, register) if theirs else None
    clues = [*clues_in(text, register), *structure(part, register, table, referral=referral)]
    is_reply = ANSWERS.match(part.subject or "") is not None
    replies = table.asked or table.answered or is_reply
    if live and alone and not (replies or handed_on or by_reader or _is_of_a_talk(part)):
        live, clues = (), [*clues, Clue(Intent.UNRELATED, _OF_NOTHING, "", "speaks of no talk")]
    if replies or handed_on or INVITES.within(straight(text), words_of(text)):  # what goes to many answers nobody
        clues = [clue.weighing(0.5) if clue.rule == "act:unrelated" else clue for clue in clues]
    answers = is_reply and not (table.asked or table.answered)
    agreed = chosen or agreed_in(text, found, live, table, register, frame, is_answer=answers)
    if not (replies or handed_on) and is_bulk(clues):
        live = tuple(one for one in live if is_told(text, one, register))
        agreed = agreed if agreed in live else None
    if agreed is None and table.agreed is not None and not (live or gone or _is_taken_from(text)):
        agreed = confirmed(text, clues, found, table.agreed)
    if agreed is not None:
        agreed = on_clock_said(agreed, found)
        moved = is_moved(straight(text), agreed, table, chosen=chosen is not None)
        clues.append(Clue(Intent.RESCHEDULED if moved else Intent.SCHEDULED, 7.0, agreed.quote, "agreed"))
        return Turn(judged(clues, register), part, frame, found, agreed, (), called_off=False)
    if table.asked and not table.answered and not any(one.day or one.start for one in found):
        clues = [  # there is nothing to call off yet
            clue.weighing(_INSTEAD_OF_A_NO, Intent.DECLINED) if clue.rule == "act:cancelled" else clue for clue in clues
        ]
    clues = no_before_names(clues)
    if live:
        likeliest = max(about_times(said_at(text, one.span, register)) for one in live)
        clues.append(Clue(Intent.PROPOSAL, 3.0 + 3.5 * min(1.0, 2 * likeliest), live[0].quote, "offers"))
        off = CALLS_OFF.search(in_small_letters(straight(text))) is not None and is_explicitly_off(text, table)
        return Turn(judged(clues, register), part, frame, found, None, live, called_off=off, gone=gone)
    scores = scores_of(clues)
    clues = without_slots(clues, found, register)
    if gone:
        clues.append(Clue(Intent.CANCELLED, 6.0, gone[0].quote, "called off"))
    elif table.agreed is None and scores.get(Intent.CANCELLED, 0) < 3:
        clues = [clue.weighing(0.5) if clue.intent is Intent.CANCELLED else clue for clue in clues]
    verdict = judged(clues, register)
    off = verdict.intent is Intent.CANCELLED
    named = next((one for one in (*gone, *found) if one.start and not one.past), None)
    return Turn(verdict, part, frame, found, (named or table.agreed) if off else None, (), called_off=off)


def _is_taken_from(text: str) -> bool:
    """Whether words of a text move a time or call it off."""
    small = in_small_letters(straight(text))
    return MOVES.search(small) is not None or CALLS_OFF.search(small) is not None


def _chosen(
    part: Part, found: Sequence[Mention], theirs: Sequence[Mention], frame: Frame, register: Register
) -> Mention | None:
    """What is taken of their offers: right below its quoted line, else in the words as a whole."""
    if len(part.texts) > 1 and (below := taken_below(part, theirs, frame)):
        return below
    return None if turns_away(part.text, register) else _as_mention(choose(found, part.text, theirs, frame))


def _is_of_a_talk(part: Part) -> bool:
    """Whether a mail without a thread speaks of people who talk: a neighbour's "feed the cat at 8" does not."""
    return any(cue.search(said) for cue, said in ((A_TALK, part.subject or ""), (A_TALK, part.text), (SEES, part.text)))


def _is_one_time(one: Mention, other: Mention) -> bool:
    """Whether two mentions are of one instant, or of one time on the clock of one day."""
    return one.start == other.start or (one.day, one.clock) == (other.day, other.clock)


def _as_mention(offer: "Mention | Slot | None") -> Mention | None:
    if offer is None or isinstance(offer, Mention):
        return offer
    return Mention(Precision.SLOT, (0, 0), "", start=offer.start, end=offer.end)


def consented(turn: Turn, remark: str) -> Turn:
    """The turn with its one offer agreed to, where the seeker's remark above it says so ("I said yes to this").

    What reads like a no is a yes where the remark says that ("She said yes!").
    """
    if turn.verdict.intent in _NO and SAID_YES.search(straight(remark)):
        return replace(turn, verdict=Verdict(Intent.ACCEPTED, _TOLD, turn.verdict.clues))
    if turn.verdict.intent is not Intent.PROPOSAL or len(turn.offered) != 1 or not CONSENTS.search(straight(remark)):
        return turn
    clue = Clue(Intent.SCHEDULED, 6.0, turn.offered[0].quote, "agreed")
    return replace(turn, verdict=Verdict(Intent.SCHEDULED, 0.95, (clue,)), agreed=turn.offered[0], offered=())
