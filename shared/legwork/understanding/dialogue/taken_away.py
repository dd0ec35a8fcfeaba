"""Whether words take a time away."""

from legwork.understanding.cues import words_of
from legwork.understanding.dialogue.around import sentence_around
from legwork.understanding.exchange import Table
from legwork.understanding.moments import (
    Mention,
)
from legwork.understanding.sentences import straight
from legwork.understanding.tables.dialogue_phrases import (
    CANCELS,
    CONDITIONS,
    FALLS_AWAY,
    INSTEAD,
    OUR_MEETING,
    TAKES_AWAY,
)


def is_called_off(plain: str, mention: Mention) -> bool:
    """Whether the sentence that names a time takes it away: "we are cancelling your call of Friday at 11"."""
    span, around = mention.span, sentence_around(plain, mention.span)
    words = words_of(around)
    if mention.negated and CANCELS.within(around, words) and not CONDITIONS.search(around):
        return True
    before = around[: max(0, around.find(" ".join(plain[span[0] : span[1]].split())))]
    behind = FALLS_AWAY.within(around[len(before) :], words)
    if behind and not INSTEAD.search(around[len(before) :]) and not CONDITIONS.search(before):
        return True
    taken = TAKES_AWAY.within(before, words)
    if taken is None or CONDITIONS.search(before[: taken.start()]):
        return False
    return not INSTEAD.search(before[taken.end() :])


def is_explicitly_off(text: str, table: Table) -> bool:
    """Whether an agreed meeting falls away, and is not only asked to move."""
    plain = straight(text)
    if CANCELS.search(plain):
        return True
    return table.agreed is not None or bool(OUR_MEETING.search(plain))
