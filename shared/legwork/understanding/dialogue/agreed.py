# ruff: noqa: PLR0913, PLR0917 - a docstring on one line reads best; what stands around one time
"""The one time that words agree to, and whether it takes the place of another."""

from collections.abc import Sequence
from dataclasses import replace

from legwork.understanding.cues import words_of
from legwork.understanding.dialogue.around import said_at, sentence_around, sentence_before, sentence_with
from legwork.understanding.dialogue.passing import SAYS
from legwork.understanding.dialogue.weighed import USUAL
from legwork.understanding.exchange import Table
from legwork.understanding.intents import Clue, Register
from legwork.understanding.moments import Frame, Mention, Precision, choose
from legwork.understanding.sentences import in_small_letters, sentences, straight
from legwork.understanding.tables.dialogue_phrases import (
    AGREES,
    BETTER,
    CLAUSE,
    COMES,
    HEDGES,
    LABEL,
    MOVED,
    MOVED_FROM,
    OFFERS,
    PASTED,
    SEES_THEN,
    WEAKLY,
)
from legwork.values.meaning import Intent

_RATHER = 0.35  # likelihood from which it does where nothing speaks of offering and no other time is named
_OFFERS = 0.93  # likelihood from which a sentence offers, whatever its phrases
_SHORT = 6  # words of a question that only asks whether a time suits


def confirmed(text: str, clues: Sequence[Clue], found: Sequence[Mention], agreed: Mention) -> Mention | None:
    """The time agreed before, where the words say it again, are to see each other then, or agree to nothing else."""
    confirms = max((clue.weight for clue in clues if clue.intent is Intent.SCHEDULED), default=0.0)
    again = confirms >= USUAL or _same_again(found, agreed) or SEES_THEN.search(straight(text))
    return agreed if again else None


def on_clock_said(agreed: Mention, found: Sequence[Mention]) -> Mention:
    """The agreed time on the clock that the words that take it name for it: "same time on Monday, so 9 Oslo time"."""
    said = {
        one.start: one
        for one in found
        if one.zone_stated and one.certain and not (one.negated or one.past) and _shows_as(one, agreed)
    }
    if len(said) != 1 or agreed.start in said or agreed.start is None:
        return agreed
    start, named = said.popitem()
    assert start is not None  # noqa: S101 - a slot
    end = agreed.end and start + (agreed.end - agreed.start)
    return replace(agreed, start=start, end=end, zone=named.zone, zone_stated=True, clash=False, choices=())


def _shows_as(one: Mention, agreed: Mention) -> bool:
    return (
        one.start is not None
        and agreed.start is not None
        and (one.start.replace(tzinfo=None) == agreed.start.replace(tzinfo=None))
    )


def _taken_up(text: str, found: Sequence[Mention], table: Table, register: Register, frame: Frame) -> Mention | None:
    """The time that one's own side put down before, where the words say its day again: "Friday then"."""
    own = table.offered if table.by_reader == (register is Register.SEEKER) else ()
    days = [one for one in found if one.precision is Precision.DAY and not (one.negated or one.past)]
    arranged = choose(days, text, own, frame) if len(days) == 1 and own else None
    if not isinstance(arranged, Mention):
        return None
    around = sentence_around(straight(text), days[0].span)
    agrees = AGREES.stand_in(in_small_letters(around), words_of(around))
    return arranged if agrees or said_at(text, days[0].span, register).of("agree") >= SAYS else None


def is_moved(plain: str, agreed: Mention, table: Table, *, chosen: bool) -> bool:
    """Whether the agreed time takes the place of another: shown before, or said to."""
    if table.moving and (chosen or table.agreed != agreed):
        return True
    if table.agreed is not None and table.agreed.start != agreed.start:
        return True
    return bool(MOVED_FROM.search(plain)) or (not chosen and bool(MOVED.search(plain)))


def agreed_in(
    text: str,
    found: Sequence[Mention],
    live: Sequence[Mention],
    table: Table,
    register: Register,
    frame: Frame,
    *,
    is_answer: bool,
) -> Mention | None:
    """The one time that the words settle by themselves: "let's do tomorrow at 3", "see you Tuesday at 2".

    `is_answer`: it answers a mail that is not shown, so that "Tuesday at 2 works" takes what that offered.
    """
    if not live:
        return _taken_up(text, found, table, register, frame)
    plain = straight(text)
    unseen = len(live) == 1 and not table.days and not table.offered and is_answer and not BETTER.search(plain)
    alone = len({mention.start for mention in live}) == 1
    settled, plainly = [], False
    for mention in live:
        if mention.choices and not mention.clash:
            continue
        around = sentence_around(plain, mention.span)
        small, words = in_small_letters(around), words_of(around)
        if mention.window and not (COMES.within(around, words) and not OFFERS.stand_in(small, words)):
            continue
        bare = not CLAUSE.within(around, words)  # "Well, come over. Monday, 9 sharp, shed 2."
        if bare:
            around = f"{sentence_before(plain, mention.span[0])} {around}"
            small, words = in_small_letters(around), words_of(around)
        offered = OFFERS.stand_in(small, words)
        agrees, offers_it = _leaning(text, mention, found, register)
        said = (
            AGREES.stand_in(small, words)
            and not (offered and HEDGES.stand_in(small, words))
            and (bare or offers_it < _OFFERS or agrees >= SAYS or (alone and not offered))
        )
        plainly = plainly or said
        asks = _asked_after(text, mention.span)
        said = said or (agrees >= SAYS and agrees > 1.5 * offers_it and not asks)
        said = said or (alone and not offered and not asks and agrees >= _RATHER and agrees > offers_it)
        taken = WEAKLY.stand_in(small, words) and not offered and (_named_before(mention, table) or unseen)
        taken = taken or (alone and not offered and not asks and table.asked and _named_before(mention, table))
        if said or taken or _is_invite_line(plain, mention.span):
            settled.append(mention)
    starts = {mention.start for mention in settled}
    if len(starts) != 1:
        return None
    others = {mention.start for mention in live} - starts
    return (
        settled[0] if not others or (plainly and not OFFERS.stand_in(in_small_letters(plain), words_of(text))) else None
    )


def _asked_after(text: str, span: tuple[int, int]) -> bool:
    """Whether a short question follows the sentence of a time: "Thursday at 2 I have half an hour. Does that suit?"."""
    place = sentence_with(text, span)
    following = [] if place is None else [one.text for one in sentences(text)[place + 1 : place + 2]]
    return any(one.rstrip(" )").endswith("?") and len(one.split()) <= _SHORT for one in following)


def _leaning(text: str, mention: Mention, found: Sequence[Mention], register: Register) -> tuple[float, float]:
    """How much the sentence of a time agrees to it, and how much it offers; the sentence of its day counts as well."""
    days = [
        one.span
        for one in found
        if one.precision is Precision.DAY and mention.start and one.day == mention.start.date()
    ]
    said = [said_at(text, span, register) for span in (mention.span, *days)]
    return (
        max(one.of("agree", "moved") for one in said),
        max(one.of("offer", "move_ask") for one in said),
    )


def _is_invite_line(plain: str, span: tuple[int, int]) -> bool:
    """Whether the time stands behind a label in an invitation that was pasted into the mail."""
    line = plain[plain.rfind("\n", 0, span[0]) + 1 : span[0]]
    return bool(LABEL.match(line) and PASTED.search(plain))


def _named_before(mention: Mention, table: Table) -> bool:
    return bool(mention.start and mention.start.date().isoformat() in table.days)


def _same_again(found: Sequence[Mention], agreed: Mention) -> bool:
    return any(one.start is not None and agreed.start is not None and one.start == agreed.start for one in found)
