# ruff: noqa: SIM905 - figures are counts; a row of words reads best
"""Own words to Legwork: what they mean, and the person they are about."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from legwork.mail.message import Message, Segment
from legwork.understanding.careers import career_of_ask
from legwork.understanding.contacts import find_addressed, find_contact, find_mentioned
from legwork.understanding.deciding import Situation
from legwork.understanding.direct import Direct, read_direct
from legwork.understanding.facts import Facts
from legwork.understanding.found import FoundPerson, evidence
from legwork.understanding.leaning import leant_direct
from legwork.understanding.mentions import mentioned
from legwork.understanding.names import person_name, same_name
from legwork.understanding.parts import Part, is_letter
from legwork.understanding.routes.meeting import agreed_at, slot
from legwork.understanding.routes.people import about, with_referrals
from legwork.understanding.sentences import sentences
from legwork.values.meaning import Intent, Voice
from legwork.values.people import Mailbox, Person, Seeker

_ABOUT_SOMEBODY = frozenset((Intent.COMMAND, Intent.QUESTION))


def own_words(
    facts: Facts,
    message: Message,
    segments: Sequence[Segment],
    situation: Situation,
    likely: Mapping[Intent, float],
) -> Facts:
    """The facts of a mail from the seeker to Legwork."""
    told = leant_direct(read_direct(situation), situation, likely)
    facts = facts.with_(
        intent=told.intent, confidence=told.confidence, command=told.command.command if told.command else None,
        notes=told.notes, fit=told.fit, called_off=told.intent is Intent.CANCELLED,
        proposed=tuple(slot(one) for one in told.offered),
    )  # fmt: skip
    facts = facts.because(told.clues, situation.part.index)
    if told.agreed:
        facts = agreed_at(facts, situation, told.agreed)
    if told.intent is Intent.COMMAND and told.command and told.command.command.name == "set":
        facts = facts.with_(career=career_of_ask(situation.part.text))
    return _with_people_of_note(facts, message, segments, situation, told)


def _with_people_of_note(
    facts: Facts, message: Message, segments: Sequence[Segment], situation: Situation, told: Direct
) -> Facts:
    if told.intent is None or told.intent is Intent.UNRELATED:
        return facts
    part = situation.part
    named: FoundPerson | None = None
    if told.intent in _ABOUT_SOMEBODY:
        named = _named(told, part, situation)
    about_forward = told.command is not None and _is_above_a_forward(situation) and not _of_nobody(told)
    if named is None and (told.intent not in _ABOUT_SOMEBODY or about_forward):
        contact = find_contact(message, segments, situation.reader, Voice.SEEKER)
        if contact.person and not _is_assistant_person(contact.person):
            named = FoundPerson(contact.person, contact.evidence)
    if situation.letter is not None and told.intent is not Intent.QUESTION and not _of_nobody(told):
        named = _as_in_letter(named, part, situation.letter, situation.reader)
        if told.intent is Intent.NOTES:
            named = _asked_about(named, part, situation.letter, situation.reader)
    if named is not None:
        facts = about(facts, _corrected(named.person, told), named.evidence)
    return with_referrals(facts, segments, situation) if told.intent in (Intent.NOTES, Intent.REFERRAL) else facts


def _asked_about(named: FoundPerson | None, part: Part, letter: Part, reader: Seeker) -> FoundPerson | None:
    """Whom a letter asks about by its subject ("How did it go with Ada?"), where the answer names somebody else."""
    subject = (part.subject or "").casefold()
    told = mentioned(letter.text[:_OF_LETTER], reader, letter.index, places=False)
    asked = next((one for one in told if (one.person.name or "").split()[0].casefold() in subject), None)
    if asked is None or (named is not None and same_name(named.person.name, asked.person.name)):
        return named
    return asked


def _as_in_letter(named: FoundPerson | None, part: Part, letter: Part, reader: Seeker) -> FoundPerson | None:
    """Who is named, with what the letter that is answered says of them; else whom that names first."""
    if named is None:
        told = mentioned(f"{letter.subject or ''}\n{letter.text[:_OF_LETTER]}", reader, letter.index, places=False)
        return next(iter(told), None)
    name = named.person.name
    if not name or (named.person.title and named.person.company):
        return named
    said = " ".join(one.text for one in sentences(letter.text[:_OF_LETTER]) if name in one.text)
    denied = part.text.casefold()  # what own words say again is what they correct
    for one in mentioned(said, reader, letter.index, places=False):
        if one.person.name == name and not (one.person.company and one.person.company.casefold() in denied):
            return named.completed_by(one)
    return named


def _named(told: Direct, part: Part, situation: Situation) -> FoundPerson | None:
    who = told.command.who if told.command else None
    if not (who and person_name(who)):
        if told.command and told.command.command.name == "check":
            return find_addressed(part.text, situation.reader, part.index)
        if _of_nobody(told):
            return None
        who = None
    subject = "" if told.intent is Intent.QUESTION or _is_above_a_forward(situation) else part.subject or ""
    found = find_mentioned(f"{subject}\n{part.text}", situation.reader, part.index)
    if who is None:
        return next(iter(found), None)
    return next(
        (one for one in found if one.person.name and who.casefold() in one.person.name.casefold()), None
    ) or FoundPerson(Person(name=who), {"name": (evidence(who, part.index, "command:who"),)})


def _is_above_a_forward(situation: Situation) -> bool:
    """Whether own words stand above a message of somebody else, whose subject theirs repeats."""
    return situation.letter is None and any(part.forwarded for part in situation.history[:1])


_OF_LETTER = 600  # characters of a letter that say whom it is about
_ABOUT_NOBODY = frozenset("help list timezone stop start delete export digest compare set address".split())
_CORRECTED = frozenset("name title company phone email linkedin".split())


def _of_nobody(told: Direct) -> bool:
    return told.command is not None and told.command.command.name in _ABOUT_NOBODY


def _corrected(person: Person, told: Direct) -> Person:
    """The person with what the seeker says that they really are."""
    if told.command is None or told.command.command.name != "correct":
        return person
    args = told.command.command.args
    field, value = args.get("field"), args.get("value")
    return replace(person, **{field: value}) if field in _CORRECTED and isinstance(value, str) else person


def _is_assistant_person(person: Person) -> bool:
    return is_letter(Part(author=Mailbox(person.name, person.email)))
