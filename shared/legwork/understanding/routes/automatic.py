"""A mail that no human wrote: an absence, a bounce, a receipt, a verification."""

from collections.abc import Sequence

from legwork.mail.message import Message, Segment
from legwork.mail.verification import verification
from legwork.understanding.absences import away_until
from legwork.understanding.deciding import Situation
from legwork.understanding.facts import Facts
from legwork.understanding.found import evidence
from legwork.understanding.routes.people import with_contact, with_referrals
from legwork.values.meaning import Automation, Intent, Voice


def automatic(facts: Facts, message: Message, segments: Sequence[Segment], situation: Situation) -> Facts:
    """The facts of a mail of a machine."""
    facts = facts.with_(intent=Intent.AUTOMATED, voice=Voice.MACHINE, confidence=0.97)
    facts = facts.told(
        "intent",
        evidence(
            situation.part.subject or situation.part.text, situation.part.index, f"automatic:{situation.automation}"
        ),
    )
    if situation.automation is Automation.VERIFICATION:
        return facts.with_(verification=verification(message), contact=None)
    facts = with_contact(facts, message, segments, situation, None, voice=Voice.MACHINE)
    if situation.automation is Automation.ABSENCE:
        back = away_until(f"{situation.part.text}\n\n{situation.part.signature}", situation.frame)
        if back:
            facts = facts.with_(away_until=back[0]).told(
                "away_until", evidence(back[1], situation.part.index, "absence:return")
            )
        return with_referrals(facts, segments, situation)
    return facts
