"""What is seen of a mail as a whole: what its sentences do, and where they stand. No word of it."""

import math
from collections.abc import Iterator, Sequence

from legwork.understanding.acts.model import acts_in
from legwork.understanding.acts.reading import Reading
from legwork.understanding.deciding import Situation
from legwork.understanding.exchange import Table
from legwork.understanding.intents import Register
from legwork.understanding.moments import Precision, mentions, offers
from legwork.understanding.parts import Part, is_reader
from legwork.understanding.tables.dialogue_phrases import ANSWERS

HARDLY = 0.03  # likelihood below which an act is not seen
_MANY = 3  # sentences
_SURELY = 0.999
_WITH_ACTS = ("times", "offered", "agreed", "asked", "other time")  # marks that change what an act means
_Said = Sequence[Reading]


def features(situation: Situation, table: Table) -> dict[str, float]:
    """The features of a mail by their names, from 0 to 1; what is not seen is left out."""
    register, part = situation.register, situation.part
    said = acts_in(part.text, _heard(register))
    marks = tuple(_marks(situation, table))
    found = {f"register:{register}": 1.0}
    for mark in marks:
        found[mark] = found[f"{register}:{mark}"] = 1.0
    found.update(_of_acts(said, marks))
    if situation.remark:
        found["remark"] = 1.0
        found.update(_most("remark", acts_in(situation.remark.text, Register.NOTE)))
    for before in situation.history[:1]:
        found.update(_of_before(before, situation))
    return found


def _heard(register: Register) -> Register:
    """The register in which the sentences were learned."""
    return Register.CONTACT if register is Register.TOOL else register


def _marks(situation: Situation, table: Table) -> Iterator[str]:
    part = situation.part
    found = mentions(part.text, situation.frame)
    slots = offers(found)
    ahead = [one for one in slots if not one.past]
    theirs = (
        {one.start for one in table.offered} if table.by_reader != (situation.register is Register.SEEKER) else set()
    )
    met = any(one.start in theirs for one in ahead)
    yield from (
        mark
        for mark, holds in (
            ("answers", bool(ANSWERS.match(part.subject or ""))),
            ("handed on", situation.handed_on),
            ("letter", situation.letter is not None),
            ("history", bool(situation.history)),
            ("asked", table.asked),
            ("answered", table.answered),
            ("agreed", table.agreed is not None),
            ("offered", bool(table.offered)),
            ("own offer", table.by_reader),
            ("times", bool(ahead)),
            ("meets an offer", met),
            ("other time", bool(theirs and ahead) and not met),
            ("more times", len(ahead) > 1),
            ("past times", len(ahead) < len(slots)),
            ("days", any(one.precision is Precision.DAY for one in found)),
        )
        if holds
    )


def _of_acts(said: _Said, marks: Sequence[str]) -> dict[str, float]:
    """For each act: the likeliest sentence, the first two, the mean, the sum, whether any does it."""
    with_acts = [mark for mark in _WITH_ACTS if mark in marks]
    found: dict[str, float] = {}
    for act, each, most in _likeliest(said):
        found[f"most:{act}"] = most
        whole = sum(each)
        found[f"mean:{act}"] = whole / len(each)
        found[f"sum:{act}"] = min(_MANY, whole) / _MANY
        capped = each if most < _SURELY else [min(_SURELY, share) for share in each]
        found[f"any:{act}"] = 1 - math.prod([1 - share for share in capped])
        if each[0] >= HARDLY:
            found[f"first:{act}"] = each[0]
        if each[1:] and each[1] >= HARDLY:
            found[f"second:{act}"] = each[1]
        for mark in with_acts:
            found[f"{mark}:{act}"] = most
    return found


def _likeliest(said: _Said) -> list[tuple[str, tuple[float, ...], float]]:
    """Each act that any sentence may do, with its likelihood in each of them, and in the likeliest one."""
    acts = said[0].places if said else ()
    shares = zip(*[one.shares for one in said], strict=True)
    return [(act, each, most) for act, each in zip(acts, shares, strict=False) if (most := max(each)) >= HARDLY]


def _most(place: str, said: _Said) -> dict[str, float]:
    return {f"{place}:{act}": most for act, _, most in _likeliest(said)}


def _of_before(before: Part, situation: Situation) -> dict[str, float]:
    """What the message before the deciding one does, and whose it is."""
    own = is_reader(before.author, situation.reader)
    said = acts_in(before.text, Register.SEEKER if own else Register.CONTACT)
    return _most("own before" if own else "theirs before", said)
