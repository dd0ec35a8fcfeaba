"""`notice`: something did not arrive or could not be read."""

from collections.abc import Mapping

from legwork.rendering import meetings, subjects, wording
from legwork.rendering.blocks import Fact, FactList, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts

# about["reason"]: the `reason` of UnreadableMailError
_REASONS: Mapping[str, str] = {
    "too_large": "it is larger than Legwork reads. Send it again without its attachments",
    "encrypted": "it is encrypted. Send it again without encryption, or tell in your own words what it says",
    "signed": "its text is wrapped in a signature (S/MIME). Send it again without signing it",
    "too_many_parts": "it has more parts than Legwork reads. Forward only the mail that matters",
    "too_deep": "it holds mails within mails within mails. Forward only the one that matters",
    "no_mail": "there is nothing in it. Send it again, or tell in your own words what it says",
    "calendar_too_large": "its calendar file is larger than Legwork reads. Tell the day and the time in your own words",
    "unreadable_calendar": "its calendar file is broken. Tell the day and the time in your own words",
    "not_a_calendar": "its calendar file is none. Tell the day and the time in your own words",
}
_OTHER = "its form is broken. Send it again, or tell in your own words what it says"


def notice(facts: LetterFacts) -> Sheet:
    """A bounced ask (`about["reason"]` is `bounced`), else a mail that cannot be read."""
    return _bounced(facts) if facts.letter.about.get("reason") == "bounced" else _unreadable(facts)


def _bounced(facts: LetterFacts) -> Sheet:
    name = wording.called(facts.record.contact) if facts.record else "your contact"
    rows = meetings.named(facts.record) if facts.record else ()
    blocks = (
        Paragraph(f"Your mail to {name} came back: it never arrived. They have not seen it, so no reminder will come."),
        FactList(rows),
        Paragraph(
            "Look for another address: their company's page, their profile, or somebody you both know. When you write "
            "to the new address, BCC Legwork as before and this record goes on there."
        ),
    )
    title = f"Your mail to {name} never arrived"
    return Sheet(subjects.of(facts, "Your mail never arrived"), title, title, blocks)


def _unreadable(facts: LetterFacts) -> Sheet:
    about = facts.letter.about
    reason = _REASONS.get(about.get("reason", ""), _OTHER)
    subject = about.get("subject")
    blocks = (
        Paragraph(f"A mail that you sent to Legwork cannot be read: {reason}."),
        FactList((Fact("Its subject", subject),) if subject else ()),
        Paragraph("The mail is kept, and everything else you sent is dealt with as usual."),
    )
    title = "A mail could not be read"
    return Sheet("A mail could not be read", "What happened, and what you can do.", title, blocks)
