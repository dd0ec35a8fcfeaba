"""`list`: every conversation by state, what comes next, whose turn it is."""

from legwork.conversations.record import Record, State
from legwork.rendering import ledger, meetings, when, wording
from legwork.rendering.blocks import Block, Entries, Entry, Heading, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.values.times import utc

_SHOWN = 40  # a state; a career centre's keenest seeker stays on one page


def list_(facts: LetterFacts) -> Sheet:
    """All conversations, the next meeting first."""
    records = (*((facts.record,) if facts.record else ()), *facts.others)
    blocks: list[Block] = [*ledger.pipeline(records)]
    for state, title in wording.STATES.items():
        rows = sorted([record for record in records if record.state is state], key=_order)
        if rows:
            blocks += [Heading(title), Entries(tuple(entry(record, facts) for record in rows[:_SHOWN]))]
            if len(rows) > _SHOWN:
                blocks.append(Paragraph(f"And {len(rows) - _SHOWN} more."))
    blocks += [*ledger.referrals(records, facts), *ledger.topics(facts)]
    if not records:
        blocks = [
            Paragraph("There is no conversation yet. BCC Legwork when you write to somebody, and the first one starts.")
        ]
    count = len(records)
    said = f"{count} conversation{'s' * (count != 1)}" if count else "No conversation yet"
    return Sheet("Your conversations", f"{said}.", "Your conversations", tuple(blocks))


def _order(record: Record) -> tuple[str, str]:
    start = record.meeting.start if record.meeting else None
    return (utc(start).isoformat() if start else "9", wording.called(record.contact).casefold())


def entry(record: Record, facts: LetterFacts, *, turn: bool = True) -> Entry:
    """One conversation among others: who, what is next and, with `turn`, whose turn it is."""
    tail = [said] if (said := _said(record, facts)) else []
    if wording.is_job(record):
        tail.append("job interview")
    if record.turn and turn:
        tail.append(wording.TURNS[record.turn])
    shown = "; ".join(tail)
    return Entry(wording.called(record.contact), wording.role(record), shown[:1].upper() + shown[1:] or None)


def _said(record: Record, facts: LetterFacts) -> str | None:
    """What is said of a conversation in its state."""
    zone, meeting = facts.profile.timezone, record.meeting
    start = meeting.start if meeting else None
    match record.state:
        case State.SCHEDULED:
            return meetings.said(start, meeting.end, facts) if meeting and start else None
        case State.TALKING:
            return _on_the_table(record, facts)
        case State.ASKED:
            return f"asked on {when.day_in(record.asked_at, zone)}" if record.asked_at else None
        case State.SUGGESTED:
            return f"named by {_names(record)}" if record.referred_by else None
        case State.MET:
            met = record.met_at or start
            return f"met on {when.day_in(met, zone)}" if met else None
        case State.CLOSED:
            return wording.OUTCOMES[record.outcome] if record.outcome else None


def _names(record: Record) -> str:
    return wording.listed(tuple(wording.called(one) for one in record.referred_by))


def _on_the_table(record: Record, facts: LetterFacts) -> str | None:
    if not record.offered:
        return None
    first = min(record.offered, key=lambda slot: utc(slot.start))
    more = f" and {len(record.offered) - 1} more" if record.offered[1:] else ""
    return f"on the table: {meetings.said(first.start, first.end, facts)}{more}"
