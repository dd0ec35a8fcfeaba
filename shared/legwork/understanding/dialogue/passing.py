"""Whether a time is only named: by words that turn away, tell of something else, or speak to many."""

from legwork.understanding.acts.model import acts_in
from legwork.understanding.acts.reading import Reading
from legwork.understanding.cues import words_of
from legwork.understanding.dialogue.around import said_at, sentence_around
from legwork.understanding.intents import Register
from legwork.understanding.moments import (
    Mention,
)
from legwork.understanding.sentences import in_small_letters, straight
from legwork.understanding.tables.dialogue_phrases import (
    A_TALK,
    AGREES,
    ASKS_TO_MOVE,
    INVITES,
    IS_TOLD,
    STILL_STANDS,
    TO_ONE,
)
from legwork.understanding.tables.valedictions import VALEDICTIONS

_ABOUT_TIMES = ("offer", "agree", "move_ask", "moved", "call_off")
PASSING = 0.15  # likelihood of all those below which a time is only named
SAYS = 0.55  # likelihood from which a sentence agrees
_SOME = 2  # times, of which one may be the old one
_BELOW = 30  # lines of a footer that are looked through for the words that close the letter
_TOLD = 0.6  # likelihood from which a sentence of a mail to many speaks to one about a time
_LIST, _ITEM = 400, 70  # characters: a list of times with what introduces it, one line of it


def turns_away(text: str, register: Register) -> bool:
    """Whether the words ask for another time, call off or decline, and none of them agree."""
    said = acts_in(text, register)
    agrees = max((one.of("agree", "moved", "willing") for one in said), default=0.0)
    against = max((one.of("move_ask", "call_off", "decline") for one in said), default=0.0)
    return against >= SAYS and agrees < PASSING


def is_told(text: str, mention: Mention, register: Register) -> bool:
    """Whether a sentence of a mail to many speaks to its one reader about a time."""
    plain = straight(text)
    around = f"{_introduction(plain, mention.span[0])} {sentence_around(plain, mention.span)}"
    settles = (
        AGREES.stand_in(in_small_letters(around), words_of(around))
        or about_times(said_at(text, mention.span, register)) >= _TOLD
    )
    return settles and bool(TO_ONE.search(around)) and bool(A_TALK.search(around))


def _introduction(plain: str, place: int) -> str:
    """The words that introduce the list in which a time stands ("…, these are open:"); empty where it is in none."""
    colon = plain.rfind(":\n", max(0, place - _LIST), place)
    items = plain[colon + 2 : place].splitlines() if colon >= 0 else []
    listed = all(len(item) <= _ITEM for item in items)
    return plain[max(0, colon - _LIST) : colon] if colon >= 0 and listed else ""


def about_times(said: Reading) -> float:
    """How likely a sentence says something of a time to meet at."""
    return said.of(*_ABOUT_TIMES)


def in_passing(text: str, mention: Mention, register: Register) -> bool:
    """Whether a time is named in a sentence that neither offers, agrees to nor moves one: "you sat with me till 4"."""
    if IS_TOLD.stand_in(in_small_letters(text[max(0, mention.span[0] - 60) : mention.span[0]]), words_of(text)):
        return True
    said = said_at(text, mention.span, register)
    about, first = about_times(said), said.act
    if first == "decline" and about < SAYS:
        return True
    if about < SAYS and INVITES.search(sentence_around(straight(text), mention.span)):
        return False
    least = said.of("bulk") if first == "bulk" and _is_below(text, mention.span[0]) else PASSING
    return about < least and first not in ("ask", "willing")


def to_move_to(text: str, live: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The times asked for in place of one that stands: "tomorrow at 3 is still fine, but could we move it to …"."""
    plain = straight(text)
    if len(live) < _SOME or not ASKS_TO_MOVE.search(plain):
        return live
    return tuple(one for one in live if not STILL_STANDS.search(sentence_around(plain, one.span))) or live


def _is_below(text: str, place: int) -> bool:
    """Whether a place in a letter stands below the words that close it."""
    lines = text[:place].splitlines()[-_BELOW:-1]
    return any(line.strip(" ,.!-").casefold() in VALEDICTIONS for line in lines)
