"""`digest`: what is coming, whose turn it is, what went quiet, how far each topic is."""

from datetime import timedelta

from legwork.conversations.record import Outcome, Record, State, Turn
from legwork.rendering import ledger, when
from legwork.rendering.blocks import Block, Entries, Heading, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.rendering.kinds.list import entry
from legwork.values.times import utc

_SHOWN = 20
_AHEAD = timedelta(days=14)
_LOOKING_BACK = timedelta(days=7)
_OPEN = frozenset({State.SUGGESTED, State.ASKED, State.TALKING})


def digest(facts: LetterFacts) -> Sheet:
    """The week on one page. Its subject carries its date."""
    records = (*((facts.record,) if facts.record else ()), *facts.others)
    opened = [record for record in records if record.state in _OPEN]
    sections = (
        ("In the next two weeks", [record for record in records if _coming(record, facts)]),
        ("Your turn", [record for record in opened if record.turn is Turn.SEEKER]),
        ("Waiting for them", [record for record in opened if record.turn is Turn.CONTACT]),
        ("Open", [record for record in opened if record.turn is None]),
        ("Met lately", [record for record in records if _met_lately(record, facts)]),
        ("Went quiet", [record for record in records if _closed_lately(record, facts) and _is_quiet(record)]),
        ("Closed", [record for record in records if _closed_lately(record, facts) and not _is_quiet(record)]),
    )
    blocks: list[Block] = []
    for title, rows in sections:
        blocks += [Heading(title), Entries(tuple(entry(record, facts, turn=False) for record in rows[:_SHOWN]))]
        if rows[_SHOWN:]:
            blocks.append(Paragraph(f"And {len(rows) - _SHOWN} more."))
    blocks += [*ledger.pipeline(records), *ledger.referrals(records, facts), *ledger.topics(facts)]
    if facts.rejected:
        mails = "One mail" if facts.rejected == 1 else f"{facts.rejected} mails"
        were = "was" if facts.rejected == 1 else "were"
        blocks.append(Paragraph(f"{mails} in your name could not be verified and {were} left unread."))
    today = when.local(facts.now, facts.profile.timezone).date()
    waiting = len(sections[1][1])
    turn = f"It is your turn in {waiting} conversation{'s' * (waiting != 1)}."
    said = turn if waiting else "What is coming, and what is open."
    title = f"Your conversations, {when.short_day(today)}"
    return Sheet(title, said, title, tuple(blocks))


def _coming(record: Record, facts: LetterFacts) -> bool:
    start = record.meeting.start if record.meeting else None
    return record.state is State.SCHEDULED and start is not None and utc(start) - utc(facts.now) <= _AHEAD


def _met_lately(record: Record, facts: LetterFacts) -> bool:
    return (
        record.state is State.MET and record.met_at is not None and utc(facts.now) - utc(record.met_at) <= _LOOKING_BACK
    )


def _closed_lately(record: Record, facts: LetterFacts) -> bool:
    closed_at = record.closed_at if record.state is State.CLOSED else None
    return closed_at is not None and utc(facts.now) - utc(closed_at) <= _LOOKING_BACK


def _is_quiet(record: Record) -> bool:
    return record.outcome is Outcome.NO_ANSWER
