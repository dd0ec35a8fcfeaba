"""`brief`: link or place and three questions, on one phone screen."""

from legwork.rendering import event_mark, meetings, questions, subjects, wording
from legwork.rendering.blocks import FactList, Numbered, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.values.errors import RuleError

_THREE = 3


def brief(facts: LetterFacts) -> Sheet:
    """When, where, three questions, nothing else."""
    record = facts.record
    times = meetings.times(record.meeting, facts) if record and record.meeting else ()
    if record is None or record.meeting is None or not times:
        raise RuleError("a brief needs a meeting with a start")
    meeting, name = record.meeting, wording.called(record.contact)
    link = meetings.join(meeting)
    where = tuple(row for row in meetings.place(meeting) if not (link and row.href))
    blocks = (
        FactList((times[0], *where)),
        *link,
        *meetings.missing(meeting),
        Numbered(questions.ranked(facts, record, _THREE)),
    )
    spoken = times[0].value
    mark = event_mark.of(meeting, facts)
    return Sheet(subjects.of(facts, "Soon"), f"Soon: {spoken}", f"Soon: {name}", blocks, event=mark)
