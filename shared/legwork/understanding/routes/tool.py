"""The mail of a tool without a calendar file."""

import re
from collections.abc import Sequence
from dataclasses import replace

from legwork.mail.message import Message, Segment
from legwork.understanding.deciding import Situation
from legwork.understanding.facts import Facts
from legwork.understanding.found import evidence
from legwork.understanding.routes.meeting import agreed_at, slot
from legwork.understanding.routes.people import with_contact
from legwork.understanding.tooled import read_tool
from legwork.values.meaning import Intent, Voice
from legwork.values.regexes import regex


def tooled(facts: Facts, message: Message, segments: Sequence[Segment], situation: Situation) -> Facts:
    """The facts of what a booking or recruiting tool, a newsletter or a desk sent."""
    found = read_tool(situation)
    facts = facts.with_(intent=found.intent, confidence=found.confidence, called_off=found.intent is Intent.CANCELLED)
    facts = facts.told("intent", evidence(found.words, situation.part.index, "tool"))
    if found.intent is Intent.UNRELATED:
        return facts
    if found.agreed:
        facts = agreed_at(facts, situation, found.agreed)
    facts = facts.with_(proposed=tuple(slot(one) for one in found.offered))
    facts = with_contact(facts, message, segments, situation, None, voice=Voice.TOOL)
    return _without_form(facts, situation.part.text)


def _without_form(facts: Facts, text: str) -> Facts:
    """Without a number that stands far from the host's name or in the booker's own answers."""
    contact, words = facts["contact"], facts.evidence.get("contact.phone", ())
    if contact is None or not contact.phone or not contact.name or not words:
        return facts
    place = text.find(words[0].text)
    before = text[max(0, place - _OF_HOST) : place] if place >= 0 else contact.name
    named = {contact.name.split()[0], contact.name.split()[-1]} & set(re.findall(r"\w+", before))
    if (named or _CALL_ME.search(before)) and not _FORM.search(before):
        return facts
    kept = {name: said for name, said in facts.evidence.items() if name != "contact.phone"}
    return Facts({**facts.fields, "contact": replace(contact, phone=None)}, kept)


_OF_HOST = 160  # characters between a host's name and a number of theirs
_CALL_ME = regex(r"\b(?:call|ring|phone|reach) me\b[^.!?\n]{0,20}$", re.IGNORECASE)
_FORM = regex(
    r"\b(?:your answers|you told us|phone number|invitee|your application|(?:call|ring|phone) you|your details"
    r"|questions?)\b",
    re.IGNORECASE,
)
