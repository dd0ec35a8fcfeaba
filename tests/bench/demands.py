"""What the product's table of letters demands of the store for one mail: the floor under what is written and read.

It follows from product.md, row by row and rule by rule:

- "Nothing is sent twice": the mail itself, by the id of SES, so that a redelivery changes nothing (one item).
- "`delete` erases every record and stored mail", "raw mail lives as long as its conversation plus 30 days": from the
  seeker to the stored mail (one item).
- "The same message twice changes nothing": it is known by its Message-ID, and where it may come back in a forward, by
  its words (one item each).
- "A record is the fold of its messages": each conversation that it changes (one item).
- The rows of the table: each letter that the mail makes due, at once or later, and each that it moves or drops (one
  item, and its copy in the index by which "when" is kept).
- A seeker's setting: the profile and what finds it by address.

All of it at once ("lost" and "twice" leave no other way), which the engine charges double. Each item is charged by what
it weighs, so a floor is the sum of these items as the engine weighs them. What was written beyond is not demanded:
further keys of the same message, letters that no row of the table gives to that intent, writes that were refused.
"""

from collections.abc import Mapping

from legwork.values.letters import LetterKind as K
from tests.bench.counting import Invocation

_MEETING = frozenset({K.RECEIPT, K.PREP, K.BRIEF, K.DEBRIEF, K.THANK_YOU, K.KEEP_IN_TOUCH})
_ONES_TURN = frozenset({K.RECEIPT, K.NUDGE, K.YOUR_TURN, K.CLARIFY})
# Of each intent the rows that apply to it, whichever do in a given state; the digest is for every conversation.
ROWS: Mapping[str, frozenset[K]] = {
    "outreach": frozenset({K.RECEIPT, K.NUDGE}),
    "accepted": _ONES_TURN,
    "proposal": _ONES_TURN,
    "scheduled": _MEETING | {K.NUDGE, K.YOUR_TURN, K.CLARIFY},
    "rescheduled": _MEETING | {K.NUDGE, K.YOUR_TURN},
    "cancelled": _MEETING | {K.YOUR_TURN},
    "declined": frozenset({K.RECEIPT, K.NUDGE, K.REFERRAL, K.YOUR_TURN}),
    "referral": frozenset({K.REFERRAL}),
    "thank_you": frozenset({K.THANK_YOU, K.NUDGE}),
    "notes": frozenset({K.RECEIPT, K.DEBRIEF, K.THANK_YOU, K.CLARIFY}),
    "question": frozenset({K.ANSWER}),
    "automated": frozenset({K.NUDGE, K.NOTICE}),
    "command": frozenset(K),
    "unrelated": frozenset({K.RECEIPT}),
}
_ALWAYS = frozenset({K.DIGEST})


def floor_of(one: Invocation, intent: str) -> float:
    """The write units that the table demands for the mail of an invocation of `receive`."""
    rows = ROWS.get(intent, frozenset()) | _ALWAYS
    seen, total = set[str](), 0.0
    for pk, sk, units in one.written:
        if pk.startswith("SEEN#"):
            kind = pk.split(":")[0]
            total += 0 if kind in seen else units
            seen.add(kind)
        elif sk.startswith("LETTER#"):
            total += units if sk.split(".")[1] in rows else 0
        elif sk != "refused":
            total += units
    return total


def letters_of(one: Invocation) -> float:
    """Of these, the units of letters alone."""
    return sum(units for _, sk, units in one.written if sk.startswith("LETTER#"))
