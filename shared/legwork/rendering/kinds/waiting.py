"""`nudge` and `your_turn`: while two people look for a time."""

from legwork.conversations.record import Turn
from legwork.rendering import drafts, meetings, subjects, when, wording
from legwork.rendering.blocks import Block, Fact, FactList, Heading, Numbered, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.rendering.kinds import needs
from legwork.values.meaning import Slot
from legwork.values.times import utc


def nudge(facts: LetterFacts) -> Sheet:
    """No answer yet: when it was asked, a follow-up ready to send, what else can be said."""
    record = needs.conversation(facts)
    name = wording.called(record.contact)
    asked = (Fact("Asked", when.day_in(record.asked_at, facts.profile.timezone)),) if record.asked_at else ()
    last = bool(record.nudged_at)
    blocks = (
        FactList(asked),
        Paragraph(
            f"No answer from {name} has come to Legwork. Most people mean to answer and forget; a short, friendly word "
            "is welcome more often than not."
        ),
        Heading("To follow up"),
        drafts.follow_up(facts, record),
        Paragraph(
            "Best sent as an answer to your own mail, so that they see what you asked; keep Legwork in BCC. If you "
            "have followed up already, answer “done”." + (" This is the last reminder about it." if last else "")
        ),
    )
    preheader = "No answer yet; a follow-up is ready to send."
    return Sheet(subjects.of(facts, ""), preheader, f"No answer yet from {name}", blocks)


def your_turn(facts: LetterFacts) -> Sheet:
    """A yes or offered times: each in the seeker's zone and whether it clashes, with an answer ready to send."""
    record = needs.conversation(facts)
    name = wording.called(record.contact)
    offered = record.offered if record.offered_by is not Turn.SEEKER else ()
    ahead = tuple(slot for slot in offered if utc(slot.start) > utc(facts.now))
    free = next((slot for slot in ahead if not meetings.clashes(slot, facts)), None)
    blocks: list[Block] = []
    if offered:
        blocks += [Heading("On offer"), Numbered(tuple(_slot(slot, facts) for slot in offered[:8]))]
        title = f"{name} offers {len(offered)} times" if offered[1:] else f"{name} offers a time"
    else:
        blocks.append(Paragraph("They are willing to talk, and no time is on the table yet."))
        title = f"{name} said yes"
    if offered and free is None:
        blocks.append(Paragraph("None of these is free, so the answer below offers others."))
    blocks += [
        Heading("To answer"),
        drafts.answer(facts, record, free),
        Paragraph("Best sent as an answer to their mail, with Legwork in BCC."),
    ]
    return Sheet(subjects.of(facts, ""), f"{title}. It is your turn to answer.", title, tuple(blocks))


def _slot(slot: Slot, facts: LetterFacts) -> str:
    spoken = meetings.said(slot.start, slot.end, facts)
    if utc(slot.start) <= utc(facts.now):
        return f"{spoken}: already past"
    found = meetings.clashes(slot, facts)
    names = wording.listed(tuple(wording.called(other.contact) for other, _, _ in found))
    return f"{spoken}: clashes with {names}" if found else f"{spoken}: no clash"
