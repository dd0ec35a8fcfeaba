"""`list`: every conversation by state, what comes next, whose turn it is."""

from legwork.conversations.record import Record, State
from legwork.rendering import meetings, when, wording
from legwork.rendering.blocks import Block, Bullets, Heading, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.values.times import utc

_SHOWN = 40  # a state; a career centre's keenest seeker stays on one page


def list_(facts: LetterFacts) -> Sheet:
    """All conversations, the next meeting first."""
    records = (*((facts.record,) if facts.record else ()), *facts.others)
    blocks: list[Block] = []
    for state, title in wording.STATES.items():
        rows = sorted((record for record in records if record.state is state), key=_order)
        if rows:
            blocks += [Heading(title), Bullets(tuple(_line(record, facts) for record in rows[:_SHOWN]))]
            if len(rows) > _SHOWN:
                blocks.append(Paragraph(f"And {len(rows) - _SHOWN} more."))
    if not blocks:
        blocks = [
            Paragraph("There is no conversation yet. BCC Legwork when you write to somebody, and the first one starts.")
        ]
    count = len(records)
    said = f"{count} conversation{'s' * (count != 1)}" if count else "No conversation yet"
    return Sheet("Your conversations", f"{said}.", "Your conversations", tuple(blocks))


def _order(record: Record) -> tuple[str, str]:
    start = record.meeting.start if record.meeting else None
    return (utc(start).isoformat() if start else "9", wording.called(record.contact).casefold())


def _line(record: Record, facts: LetterFacts) -> str:
    work = wording.role(record)
    head = f"{wording.called(record.contact)} ({work})" if work else wording.called(record.contact)
    tail = [*_dates(record, facts)]
    if wording.is_job(record):
        tail.append("job interview")
    if record.turn:
        tail.append(wording.TURNS[record.turn])
    return f"{head}: {'; '.join(tail)}" if tail else head


def _dates(record: Record, facts: LetterFacts) -> list[str]:
    zone, start = facts.profile.timezone, record.meeting.start if record.meeting else None
    if record.state is State.SCHEDULED and record.meeting and start:
        return [meetings.said(start, record.meeting.end, facts)]
    if record.state is State.ASKED and record.asked_at:
        return [f"asked on {when.day_in(record.asked_at, zone)}"]
    if record.state is State.MET and (met := record.met_at or start):
        return [f"met on {when.day_in(met, zone)}"]
    if record.state is State.CLOSED and record.outcome:
        return [wording.OUTCOMES[record.outcome]]
    if record.state is State.TALKING and record.offered:
        return [f"{len(record.offered)} time{'s' * (len(record.offered) != 1)} on the table"]
    if record.state is State.SUGGESTED and record.referred_by:
        return [f"named by {wording.listed(tuple(wording.called(one) for one in record.referred_by))}"]
    return []
