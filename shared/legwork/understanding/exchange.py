"""What a thread comes to, turn by turn: what is on the table, and what a turn makes of it."""

from collections.abc import Sequence
from dataclasses import replace

from legwork.understanding.acts.model import acts_in
from legwork.understanding.cues import words_of_sentence
from legwork.understanding.intents import Register, Verdict
from legwork.understanding.moments import Frame, Mention, length_in
from legwork.understanding.parts import Part
from legwork.understanding.sentences import in_small_letters, sentences, straight
from legwork.understanding.tables.dialogue_phrases import (
    ASKS_TO_MOVE,
    CALLS_OFF,
    IN_PLACE_OF,
    INSTEAD,
    MOVED_FROM,
    OUR_MEETING,
)
from legwork.values.frozen import frozen
from legwork.values.meaning import Intent

_HARDLY = 0.05  # likelihood below which a phrase is said of something else
_SURELY = 0.55  # likelihood from which a sentence asks to move
_CERTAINLY = 0.8  # the same where nothing is shown to be moved


@frozen
class Table:
    """What the thread had come to before a turn: offers and whose they are, the agreed time, days named without a time.

    `moving`: the newest offers are to move an agreed meeting, shown or not. `minutes` is a length stated on the way.
    """

    offered: tuple[Mention, ...] = ()
    by_reader: bool = False
    agreed: Mention | None = None
    days: tuple[str, ...] = ()
    willing: bool = False
    asked: bool = False
    answered: bool = False
    minutes: int | None = None
    moving: bool = False


@frozen
class Turn:
    """One message in the thread, read.

    `agreed` is the time that it agrees to or calls off, `offered` what it offers, `gone` what falls away for that.
    """

    verdict: Verdict
    part: Part
    frame: Frame
    found: tuple[Mention, ...] = ()
    agreed: Mention | None = None
    offered: tuple[Mention, ...] = ()
    called_off: bool = False
    gone: tuple[Mention, ...] = ()


def after(table: Table, turn: Turn, register: Register) -> Table:
    """What the thread has come to once a turn is read."""
    by_reader = register is Register.SEEKER
    intent = turn.verdict.intent
    willing = not by_reader and intent in (Intent.ACCEPTED, Intent.PROPOSAL, Intent.SCHEDULED)
    table = with_named(table, turn.found, register, willing=willing)
    if intent in (Intent.SCHEDULED, Intent.RESCHEDULED) and turn.agreed:
        return replace(table, agreed=turn.agreed, offered=())
    asks_to_move = _asks_to_move(turn.part.text, register, agreed=table.agreed is not None)
    if turn.offered:
        instead = _instead_of_one(table, straight(turn.part.text))
        known = {one.start for one in table.offered}
        instead = instead or (table.agreed is None and any(one.start not in known for one in turn.gone))
        instead = instead or any(one.negated and _is_one_time(one, table.agreed) for one in turn.found)
        instead = instead or (table.agreed is None and _gives_up_one(table, turn.part.text, register))
        moving = (asks_to_move and not turn.called_off) or instead
        agreed = None if turn.called_off else table.agreed
        return replace(table, offered=turn.offered, by_reader=by_reader, agreed=agreed, moving=moving)
    if asks_to_move:  # to no time that is named
        return replace(table, moving=table.agreed is not None)
    if intent is Intent.CANCELLED:
        return replace(table, agreed=None, offered=())
    return table


def _is_one_time(one: Mention, agreed: Mention | None) -> bool:
    return agreed is not None and one.start is not None and one.start == agreed.start


def with_named(table: Table, found: Sequence[Mention], register: Register, *, willing: bool = False) -> Table:
    """The table once somebody has spoken and named these times; `willing`: the contact would talk."""
    by_reader = register is Register.SEEKER
    return replace(
        table,
        days=table.days + tuple(one.day.isoformat() for one in found if one.day and not one.negated),
        minutes=length_in(found) or table.minutes,
        asked=table.asked or by_reader,
        answered=table.answered or not by_reader,
        willing=table.willing or willing,
    )


def _instead_of_one(table: Table, plain: str) -> bool:
    """Whether what is offered stands for an agreed time: shown, or only said to fall away."""
    if table.agreed is not None:
        return bool(INSTEAD.search(plain))
    return not table.offered and bool(IN_PLACE_OF.search(plain)) and bool(CALLS_OFF.search(in_small_letters(plain)))


def _gives_up_one(table: Table, text: str, register: Register) -> bool:
    """Whether a meeting that the thread does not show falls away: "instead of Tuesday", "let go of our Friday talk"."""
    said = zip(sentences(text), acts_in(text, register), strict=True)
    return any(
        (not table.offered and MOVED_FROM.within(one.plain, words_of_sentence(one)))
        or (acts.of("call_off") >= _SURELY and OUR_MEETING.search(one.plain))
        for one, acts in said
    )


def _asks_to_move(text: str, register: Register, *, agreed: bool) -> bool:
    """Whether a sentence asks for another time: by its words, and not against what it does as a whole."""
    for one, acts in zip(sentences(text), acts_in(text, register), strict=True):
        likely = acts.of("move_ask")
        if likely >= _HARDLY and ASKS_TO_MOVE.within(one.plain, words_of_sentence(one)):
            return True
        if likely >= (_SURELY if agreed else _CERTAINLY):
            return True
    return False
