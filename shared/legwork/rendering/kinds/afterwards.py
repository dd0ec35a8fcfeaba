"""`thank_you`, `keep_in_touch` and `referral`: what follows a meeting."""

from legwork.rendering import drafts, meetings, subjects, when, wording
from legwork.rendering.blocks import Block, Fact, FactList, Heading, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.rendering.kinds import needs

_YOURS = (
    "What stands in square brackets is for you: a note of yours to put in words that fit, or a blank to fill. BCC "
    "Legwork when you send it."
)


def thank_you(facts: LetterFacts) -> Sheet:
    """A draft that uses the notes; reminds of the referrer."""
    record = needs.conversation(facts)
    name = wording.called(record.contact)
    blocks: list[Block] = [
        Paragraph(f"A thank-you within a day is what {name} will remember. This is ready to send:"),
        drafts.thanks(facts, record),
        Paragraph(_YOURS),
    ]
    if record.referred_by:
        who = wording.listed(tuple(wording.called(one) for one in record.referred_by))
        blocks += [
            Heading("Bring the circle round"),
            Paragraph(f"{who} pointed you to {name}. Tell them in a line how it went."),
        ]
    return Sheet(subjects.of(facts, ""), "A thank-you is ready to send.", f"Thank {name}", tuple(blocks))


def keep_in_touch(facts: LetterFacts) -> Sheet:
    """A draft that recalls what was said."""
    record = needs.conversation(facts)
    name = wording.called(record.contact)
    met = (Fact("You met", when.day_in(record.met_at, facts.profile.timezone)),) if record.met_at else ()
    blocks = (
        FactList(met),
        Paragraph("People like to hear what came of their advice. A few lines keep the door open:"),
        drafts.keep_in_touch(facts, record),
        Paragraph(_YOURS),
    )
    return Sheet(subjects.of(facts, ""), "A few lines are ready to send.", f"Keep in touch with {name}", blocks)


def referral(facts: LetterFacts) -> Sheet:
    """Somebody new was named: who, by whom, and an outreach draft."""
    record = needs.conversation(facts)
    name = wording.called(record.contact)
    who = wording.listed(tuple(wording.called(one) for one in record.referred_by))
    missing = "" if record.contact.email else " Their address is not known yet: ask whoever named them, or look for it."
    blocks = (
        meetings.table(meetings.person(record), (Fact("Named by", who),) if who else ()),
        Paragraph(f"A record is started. It waits until you write; BCC Legwork when you do.{missing}"),
        Heading("To ask them"),
        drafts.outreach(facts, record),
    )
    return Sheet(subjects.of(facts, ""), "A first mail to them is ready.", f"The next person: {name}", blocks)
