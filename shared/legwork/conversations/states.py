"""The life of a conversation as two tables: what each happening makes of each state, and what follows by itself.

Everything that moves a state stands here. The moves that time alone makes (a meeting is over, nobody answered, the
second keep-in-touch is due) are no happenings: `fold` derives them from the moment at which it looks.
"""

from collections.abc import Mapping
from enum import Enum, unique
from typing import NamedTuple

from legwork.conversations.entry import Happening
from legwork.conversations.record import Outcome, State
from legwork.values.letters import LetterKind


@unique
class Whose(Enum):
    """Whose turn it is after a move."""

    SEEKER = "the seeker's"
    CONTACT = "the contact's"
    NOBODY = "nobody's"
    OTHER = "the other side's"  # of the two, who did not write this mail
    SAME = "as before"


class Move(NamedTuple):
    """What a happening makes of a state. `letters` go out at once."""

    state: State
    turn: Whose
    letters: tuple[LetterKind, ...] = ()
    outcome: Outcome | None = None


H, S, W = Happening, State, Whose
RECEIPT = (LetterKind.RECEIPT,)
NOTICE = (LetterKind.NOTICE,)
REFERRAL = (LetterKind.REFERRAL,)

BOOK = Move(S.SCHEDULED, W.NOBODY, RECEIPT)
CALL_OFF = Move(S.TALKING, W.SEEKER, RECEIPT)
TALK = Move(S.TALKING, W.OTHER)
DECLINE = Move(S.CLOSED, W.NOBODY, RECEIPT, Outcome.DECLINED)
GIVE_UP: Mapping[Happening, Move] = {
    H.CANCELLED: Move(S.CLOSED, W.NOBODY, RECEIPT, Outcome.CANCELLED),
    H.DROPPED: Move(S.CLOSED, W.NOBODY, RECEIPT, Outcome.DROPPED),
    H.DONE: Move(S.CLOSED, W.NOBODY, RECEIPT, Outcome.DONE),
}


def _stays(state: State, *happenings: Happening) -> dict[Happening, Move]:
    return {happening: Move(state, W.SAME) for happening in happenings}


def _told(state: State) -> dict[Happening, Move]:
    """What the seeker says about the record itself: it is done and confirmed, the state stays."""
    return {happening: Move(state, W.SAME, RECEIPT) for happening in (H.CORRECTED, H.SNOOZED)}


# A record that nothing is known of, in `None`, takes the state that its first message implies.
MOVES: Mapping[State | None, Mapping[Happening, Move]] = {
    None: {
        H.SUGGESTED: Move(S.SUGGESTED, W.NOBODY, REFERRAL),
        H.ASKED: Move(S.ASKED, W.CONTACT, RECEIPT),
        H.FOLLOWED_UP: Move(S.ASKED, W.CONTACT, RECEIPT),
        H.ACCEPTED: TALK,
        H.OFFERED: TALK,
        H.BOOKED: BOOK,
        H.MOVED: BOOK,
        H.CALLED_OFF: CALL_OFF,
        H.DECLINED: DECLINE,
        H.THANKED: Move(S.MET, W.NOBODY),
        H.NOTED: Move(S.MET, W.NOBODY, RECEIPT),
        H.WENT_AWAY: Move(S.ASKED, W.CONTACT),
        H.BOUNCED: Move(S.SUGGESTED, W.SEEKER, NOTICE),
        **GIVE_UP,
        H.CORRECTED: Move(S.SUGGESTED, W.NOBODY, RECEIPT),
        H.SNOOZED: Move(S.SUGGESTED, W.NOBODY, RECEIPT),
        H.LETTER_SENT: Move(S.SUGGESTED, W.NOBODY),
        H.FILED: Move(S.SUGGESTED, W.NOBODY),
    },
    S.SUGGESTED: {
        H.ASKED: Move(S.ASKED, W.CONTACT, RECEIPT),
        H.FOLLOWED_UP: Move(S.ASKED, W.CONTACT, RECEIPT),
        H.ACCEPTED: TALK,
        H.OFFERED: TALK,
        H.BOOKED: BOOK,
        H.MOVED: BOOK,
        H.CALLED_OFF: CALL_OFF,
        H.DECLINED: DECLINE,
        H.THANKED: Move(S.MET, W.NOBODY),
        H.NOTED: Move(S.MET, W.NOBODY, RECEIPT),
        H.BOUNCED: Move(S.SUGGESTED, W.SEEKER, NOTICE),
        **GIVE_UP,
        **_told(S.SUGGESTED),
        **_stays(S.SUGGESTED, H.SUGGESTED, H.WENT_AWAY, H.LETTER_SENT, H.FILED),
    },
    S.ASKED: {
        H.ASKED: Move(S.ASKED, W.CONTACT),
        H.FOLLOWED_UP: Move(S.ASKED, W.CONTACT),
        H.ACCEPTED: TALK,
        H.OFFERED: TALK,
        H.BOOKED: BOOK,
        H.MOVED: BOOK,
        H.CALLED_OFF: CALL_OFF,
        H.DECLINED: DECLINE,
        H.THANKED: Move(S.MET, W.NOBODY),
        H.NOTED: Move(S.MET, W.NOBODY, RECEIPT),
        H.BOUNCED: Move(S.SUGGESTED, W.SEEKER, NOTICE),
        **GIVE_UP,
        **_told(S.ASKED),
        **_stays(S.ASKED, H.SUGGESTED, H.WENT_AWAY, H.LETTER_SENT, H.FILED),
    },
    S.TALKING: {
        H.FOLLOWED_UP: TALK,
        H.ACCEPTED: TALK,
        H.OFFERED: TALK,
        H.BOOKED: BOOK,
        H.MOVED: BOOK,
        H.CALLED_OFF: CALL_OFF,
        H.DECLINED: DECLINE,
        H.THANKED: Move(S.MET, W.NOBODY),
        H.NOTED: Move(S.MET, W.NOBODY, RECEIPT),
        **GIVE_UP,
        **_told(S.TALKING),
        **_stays(S.TALKING, H.SUGGESTED, H.ASKED, H.WENT_AWAY, H.BOUNCED, H.LETTER_SENT, H.FILED),
    },
    S.SCHEDULED: {
        H.OFFERED: Move(S.SCHEDULED, W.OTHER),  # a request to move leaves the old meeting standing
        H.BOOKED: BOOK,
        H.MOVED: BOOK,
        H.CALLED_OFF: CALL_OFF,
        H.DECLINED: DECLINE,
        H.NOTED: Move(S.SCHEDULED, W.SAME, RECEIPT),
        **GIVE_UP,
        **_told(S.SCHEDULED),
        **_stays(S.SCHEDULED, H.SUGGESTED, H.ASKED, H.FOLLOWED_UP, H.ACCEPTED, H.THANKED),
        **_stays(S.SCHEDULED, H.WENT_AWAY, H.BOUNCED, H.LETTER_SENT, H.FILED),
    },
    S.MET: {
        H.ASKED: Move(S.ASKED, W.CONTACT),  # for a second talk
        H.ACCEPTED: TALK,
        H.OFFERED: TALK,
        H.BOOKED: BOOK,
        H.MOVED: BOOK,
        H.CALLED_OFF: CALL_OFF,  # "it did not happen"
        H.DECLINED: DECLINE,
        H.NOTED: Move(S.MET, W.NOBODY, RECEIPT),
        **GIVE_UP,
        **_told(S.MET),
        **_stays(S.MET, H.SUGGESTED, H.FOLLOWED_UP, H.THANKED, H.WENT_AWAY, H.BOUNCED, H.LETTER_SENT, H.FILED),
    },
    # Any later mail of or to the contact reopens the record at the state that it implies. Where a meeting was held,
    # `fold` opens it at `met` first, so that a word of thanks or of news does not look like a new ask.
    S.CLOSED: {
        H.ASKED: Move(S.ASKED, W.CONTACT, RECEIPT),
        H.FOLLOWED_UP: Move(S.ASKED, W.CONTACT),
        H.ACCEPTED: TALK,
        H.OFFERED: TALK,
        H.BOOKED: BOOK,
        H.MOVED: BOOK,
        **GIVE_UP,
        **_told(S.CLOSED),
        H.NOTED: Move(S.CLOSED, W.SAME, RECEIPT),
        **_stays(S.CLOSED, H.SUGGESTED, H.CALLED_OFF, H.DECLINED, H.THANKED),
        **_stays(S.CLOSED, H.WENT_AWAY, H.BOUNCED, H.LETTER_SENT, H.FILED),
    },
}
# On a closed record whose meeting was held these are read as news of somebody met.
REOPENS_AT_MET = frozenset({H.FOLLOWED_UP, H.THANKED, H.NOTED})


class Passing(NamedTuple):
    """A move that time makes."""

    before: State
    when: str
    after: State
    outcome: Outcome | None = None


PASSINGS: tuple[Passing, ...] = (
    Passing(S.SCHEDULED, "the meeting is over", S.MET),
    Passing(S.ASKED, "no answer after the second nudge", S.CLOSED, Outcome.NO_ANSWER),
    Passing(S.TALKING, "no answer to the seeker's offer after the second nudge", S.CLOSED, Outcome.NO_ANSWER),
    Passing(S.MET, "the second keep-in-touch is due", S.CLOSED, Outcome.DONE),
)


def move(state: State | None, happening: Happening) -> Move:
    """What the happening makes of the state. Every pair is in the table."""
    return MOVES[state][happening]
