# ruff: noqa: S101 - states what the type cannot
"""The meeting at an agreed time, as facts."""

from legwork.understanding.deciding import Situation
from legwork.understanding.exchange import Table
from legwork.understanding.facts import Facts
from legwork.understanding.found import evidence
from legwork.understanding.meetings import details, timed
from legwork.understanding.moments import Mention
from legwork.understanding.questions import which_time
from legwork.understanding.thread import HISTORY_CAP
from legwork.values.meaning import Intent, Slot


def agreed_at(facts: Facts, situation: Situation, agreed: Mention, table: Table | None = None) -> Facts:
    """The meeting at the agreed time, unless weekday and date disagree."""
    off = facts["intent"] is Intent.CANCELLED
    around = details((situation.part, *situation.history[:HISTORY_CAP]), (), situation.reader.timezone)
    facts = facts.evident({f"meeting.{name}": words for name, words in around.evidence.items()})
    facts = facts.told("meeting.start", evidence(agreed.quote, situation.part.index, "time"))
    meeting = (
        around.meeting
        if agreed.clash or len(agreed.choices) > 1
        else timed(around.meeting, agreed, None if off or table is None else table.minutes)
    )
    if meeting.start is None:
        return facts.with_(meeting=None, unclear=(*facts["unclear"], *which_time(agreed, situation.frame)))
    return facts.with_(meeting=meeting)


def slot(mention: Mention) -> Slot:
    """A time that is offered."""
    assert mention.start is not None
    return Slot(mention.start, mention.end)
