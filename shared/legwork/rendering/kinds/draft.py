"""`draft`: an outreach, a follow-up or a thank-you on request."""

from collections.abc import Callable, Mapping

from legwork.conversations.record import Record, State
from legwork.rendering import drafts, meetings, subjects, wording
from legwork.rendering.blocks import Block, Draft, Heading, Paragraph, Sheet
from legwork.rendering.facts import LetterFacts
from legwork.values.people import Person

_WRITE: Mapping[str, tuple[str, Callable[[LetterFacts, Record], Draft]]] = {
    "outreach": ("A first mail", drafts.outreach),
    "follow_up": ("A follow-up", drafts.follow_up),
    "thank_you": ("A thank-you", drafts.thanks),
}


def draft(facts: LetterFacts) -> Sheet:
    """The draft that `about["arg_what"]` names, to the record's contact, else to `about["arg_who"]`.

    A follow-up to somebody who was met is a word to keep in touch.
    """
    record = facts.record or _unknown(facts.letter.about.get("arg_who", ""))
    what, write = _WRITE.get(facts.letter.about.get("arg_what", ""), _WRITE["outreach"])
    if write is drafts.follow_up and record.met_at is not None:
        write = drafts.keep_in_touch
    written = write(facts, record)
    name = wording.called(record.contact)
    whom = f"{what} to {name}" if record.contact else what
    blocks: list[Block] = [
        Paragraph(f"Ready to send once you have read it. {drafts.hint(written)}"),
        written,
        Paragraph(_after(facts.record, record)),
        Heading("Whom it is to"),
        meetings.table(meetings.person(record)),
    ]
    return Sheet(subjects.of(facts, whom), f"{whom} is ready.", f"{whom} is ready", tuple(blocks))


def _unknown(who: str) -> Record:
    person = Person(email=who.lower()) if "@" in who else Person(name=who or None)
    return Record(id="", state=State.SUGGESTED, contact=person)


def _after(known: Record | None, record: Record) -> str:
    if known is None:
        return "No record is started by a draft. It starts when you send the mail with Legwork in BCC."
    missing = "" if record.contact.email else " Their address is not known yet, so the draft opens without one."
    return f"Legwork stands in BCC, so the record goes on by itself.{missing}"
