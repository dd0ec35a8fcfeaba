# ruff: noqa: PLR0913, PLR0917, PLR2004, S101, SIM905 - what stands around one mail; figures are weights and counts, said beside them; states what the type cannot; a row of words reads best
"""A mail to its meaning: segments, then facts with their evidence, then one consistent whole.

`understand` is the way in. It is pure and raises nothing on any message: what cannot be read is left out.
"""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import field, replace
from datetime import UTC, datetime
from typing import Any

from legwork.mail.identity import identities
from legwork.mail.message import Message, Segment, SegmentKind
from legwork.mail.segments import segments as segments_of
from legwork.mail.verification import verification
from legwork.understanding.absences import away_until
from legwork.understanding.careers import career_of_ask
from legwork.understanding.confidence import confidence_of
from legwork.understanding.contacts import find_addressed, find_contact, find_mentioned
from legwork.understanding.deciding import Situation, situation_of
from legwork.understanding.dialogue import consented, read_turn
from legwork.understanding.direct import Direct, read_direct
from legwork.understanding.exchange import Table, Turn, after
from legwork.understanding.found import FoundPerson, evidence
from legwork.understanding.intents import Clue, Register
from legwork.understanding.invitation import Invitation
from legwork.understanding.invited import read_invitation
from legwork.understanding.kinds import kind_of
from legwork.understanding.leaning import doubted, leant, leant_direct
from legwork.understanding.meetings import details, dialled, timed
from legwork.understanding.mentions import mentioned
from legwork.understanding.moments import Mention, Precision
from legwork.understanding.names import person_name
from legwork.understanding.notes import read_fit
from legwork.understanding.parts import Part, is_letter, is_reader
from legwork.understanding.questions import which_time
from legwork.understanding.readers import reader_of
from legwork.understanding.referrals import find_referrals
from legwork.understanding.remembered import one_reading
from legwork.understanding.tooled import read_tool
from legwork.understanding.tools import is_assistant
from legwork.understanding.validate import validated
from legwork.understanding.whole.features import features
from legwork.understanding.whole.model import opinion
from legwork.understanding.writers import frame_of, zone_of_others
from legwork.values.errors import UnreadableMailError
from legwork.values.frozen import frozen
from legwork.values.meaning import Automation, Evidence, Intent, Kind, Slot, Understanding, Voice
from legwork.values.people import Mailbox, Person, Seeker
from legwork.values.regexes import regex
from legwork.values.times import zone

_NOBODYS = frozenset((Intent.UNRELATED,))
_ABOUT_SOMEBODY = frozenset((Intent.COMMAND, Intent.QUESTION))
_TIMED = frozenset((Intent.SCHEDULED, Intent.RESCHEDULED, Intent.CANCELLED))
_WITHOUT_KIND = frozenset((Intent.COMMAND, Intent.AUTOMATED, Intent.UNRELATED, None))
_ALONE = (Register.NOTE, Register.TOOL)  # read without their thread
_HISTORY_CAP = 8


@frozen
class Facts:
    """What was read so far: the fields of the meaning that differ from its `first` form, and from which words."""

    first: Understanding
    fields: Mapping[str, Any] = field(default_factory=dict)
    evidence: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)

    def told(self, name: str, *found: Evidence) -> "Facts":
        """These facts with evidence for a field."""
        return Facts(self.first, self.fields, {**self.evidence, name: found}) if found else self

    def with_(self, **changes: object) -> "Facts":
        """These facts with fields of the meaning changed."""
        return Facts(self.first, {**self.fields, **changes}, self.evidence)

    def evident(self, words: Mapping[str, tuple[Evidence, ...]]) -> "Facts":
        """These facts with the evidence for several fields."""
        return Facts(self.first, self.fields, {**self.evidence, **words})

    def __getitem__(self, name: str) -> Any:
        """A field of the meaning as it is by now."""
        return self.fields[name] if name in self.fields else getattr(self.first, name)

    @property
    def meaning(self) -> Understanding:
        """All of it."""
        return replace(self.first, **self.fields, evidence=dict(self.evidence))


def understand(message: Message, reader: Seeker | None = None) -> Understanding:
    """What a mail means to `reader`; to the seeker whom the mail itself shows where None is given."""
    return explain(message, reader)[0]


def explain(message: Message, reader: Seeker | None = None) -> tuple[Understanding, tuple[Segment, ...]]:
    """The same, with the segments whose indices the evidence names."""
    with one_reading():
        return _explained(message, reader)


def _explained(message: Message, reader: Seeker | None) -> tuple[Understanding, tuple[Segment, ...]]:
    home = zone(reader.timezone) if reader else (message.dated_at or datetime(1970, 1, 1, tzinfo=UTC)).tzinfo or UTC
    segments = segments_of(message, home)
    seeker = reader or reader_of(message, segments)
    situation = situation_of(message, segments, seeker)
    invitations = _invitations(segments, seeker)
    facts = _identified(message, segments, situation)
    likely: Mapping[Intent, float] = {}
    if situation.automation in (
        Automation.ABSENCE,
        Automation.BOUNCE,
        Automation.READ_RECEIPT,
        Automation.VERIFICATION,
    ):
        facts = _automatic(facts, message, segments, situation)
    elif invitations and (situation.register is not Register.NOTE or _sends_own(invitations[0], situation, seeker)):
        facts = _invited(facts, message, segments, situation, invitations)
    else:
        table = table_of(situation)
        likely = opinion(features(situation, table))
        if situation.register is Register.NOTE:
            facts = _direct(facts, message, segments, situation, likely)
        elif situation.register is Register.TOOL:
            facts = _tooled(facts, message, segments, situation)
        else:
            facts = _between(facts, message, segments, situation, table, likely)
    facts = _kinded(facts, situation, invitations)
    return doubted(validated(confidence_of(facts.meaning), seeker), likely), segments


def _identified(message: Message, segments: Sequence[Segment], situation: Situation) -> Facts:
    part = situation.part
    keys = [key for index in part.indices[:1] for key in identities(segments[index])]
    if part.depth == 0 and not keys and message.message_id:
        keys = list(identities(replace(segments[0], message_id=message.message_id)))
    worded = [key for key in keys if not key.startswith("id:")]
    thread = tuple(dict.fromkeys((*message.references, *message.in_reply_to)))
    for index in part.indices[:1]:
        thread = tuple(dict.fromkeys((*thread, *segments[index].references)))
    meaning = Understanding(
        voice=situation.voice,
        author=part.author or Mailbox(),
        dated_at=part.dated_at or message.dated_at,
        message_key=next(iter((*worded, *keys)), None),
        message_keys=tuple(dict.fromkeys(keys)),
        thread=thread,
        automation=situation.automation,
    )
    return Facts(meaning)


def _invitations(segments: Sequence[Segment], reader: Seeker) -> tuple[Invitation, ...]:
    calendars = [segment for segment in segments if segment.kind is SegmentKind.CALENDAR]
    if not calendars:
        return ()
    from legwork.understanding.invitations import read_calendar  # noqa: PLC0415 - as in `invitation`

    found: list[Invitation] = []
    for segment in calendars:
        with suppress(UnreadableMailError):
            found.extend(read_calendar(segment.text, reader.timezone))
    return tuple(found)


def _sends_own(invitation: Invitation, situation: Situation, seeker: Seeker) -> bool:
    """Whether the seeker's own calendar invites somebody, and Legwork with them."""
    guests = [box for box in invitation.attendees if not is_reader(box, seeker) and not is_assistant(box)]
    return situation.letter is None and is_reader(invitation.organizer, seeker) and bool(guests)


def _automatic(facts: Facts, message: Message, segments: Sequence[Segment], situation: Situation) -> Facts:
    facts = facts.with_(intent=Intent.AUTOMATED, voice=Voice.MACHINE, confidence=0.97)
    facts = facts.told(
        "intent",
        evidence(
            situation.part.subject or situation.part.text, situation.part.index, f"automatic:{situation.automation}"
        ),
    )
    if situation.automation is Automation.VERIFICATION:
        return facts.with_(verification=verification(message), contact=None)
    facts = _with_contact(facts, message, segments, situation, None, voice=Voice.MACHINE)
    if situation.automation is Automation.ABSENCE:
        back = away_until(f"{situation.part.text}\n\n{situation.part.signature}", situation.frame)
        if back:
            facts = facts.with_(away_until=back[0]).told(
                "away_until", evidence(back[1], situation.part.index, "absence:return")
            )
        return _with_referrals(facts, segments, situation)
    return facts


def _invited(
    facts: Facts, message: Message, segments: Sequence[Segment], situation: Situation, invitations: Sequence[Invitation]
) -> Facts:
    invitation = invitations[0]
    found = read_invitation(invitation, message, situation)
    index = next((number for number, segment in enumerate(segments) if segment.kind is SegmentKind.CALENDAR), 0)
    facts = facts.with_(intent=found.intent, confidence=0.97, called_off=found.called_off, proposed=found.proposed)
    facts = facts.told("intent", evidence(f"METHOD:{invitation.method}", index, "calendar:method"))
    if found.meeting is not None:
        around = details((situation.part, *_of_the_other(situation)), invitations[:1], situation.reader.timezone)
        meeting = replace(
            around.meeting, start=found.meeting.start, end=found.meeting.end, zone=found.meeting.zone,
            uid=invitation.uid, sequence=invitation.sequence,
        )  # fmt: skip
        facts = facts.with_(meeting=meeting).told(
            "meeting.start", evidence(str(invitation.start), index, "calendar:dtstart")
        )
    return _with_contact(facts, message, segments, situation, invitation)


def _of_the_other(situation: Situation) -> tuple[Part, ...]:
    """The history of this thread that can say how and where: nothing after a new subject."""
    return situation.history[:_HISTORY_CAP]


def _direct(
    facts: Facts,
    message: Message,
    segments: Sequence[Segment],
    situation: Situation,
    likely: Mapping[Intent, float],
) -> Facts:
    told = leant_direct(read_direct(situation), situation, likely)
    facts = facts.with_(
        intent=told.intent, confidence=told.confidence, command=told.command.command if told.command else None,
        notes=told.notes, fit=told.fit, called_off=told.intent is Intent.CANCELLED,
        proposed=tuple(_slot(one) for one in told.offered),
    )  # fmt: skip
    facts = _because(facts, situation, told.clues)
    if told.agreed:
        facts = _agreed(facts, situation, told.agreed)
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
    if named is None and situation.letter is not None and told.intent is not Intent.QUESTION and not _of_nobody(told):
        named = next(
            iter(
                mentioned(
                    f"{situation.letter.subject or ''}\n{situation.letter.text[:600]}",
                    situation.reader,
                    situation.letter.index,
                    places=False,
                )
            ),
            None,
        )
    if named is not None:
        facts = _about(facts, _corrected(named.person, told), named.evidence)
    return _with_referrals(facts, segments, situation) if told.intent in (Intent.NOTES, Intent.REFERRAL) else facts


def _named(told: Direct, part: Part, situation: Situation) -> FoundPerson | None:
    subject = "" if told.intent is Intent.QUESTION or _is_above_a_forward(situation) else part.subject or ""
    text = f"{subject}\n{part.text}"
    found = find_mentioned(text, situation.reader, part.index)
    who = told.command.who if told.command else None
    if who and person_name(who):
        return next(
            (one for one in found if one.person.name and who.casefold() in one.person.name.casefold()), None
        ) or FoundPerson(Person(name=who), {"name": (evidence(who, part.index, "command:who"),)})
    if told.command and told.command.command.name == "check":
        return find_addressed(part.text, situation.reader, part.index)
    return None if _of_nobody(told) else next(iter(found), None)


def _is_above_a_forward(situation: Situation) -> bool:
    """Whether own words stand above a message of somebody else, whose subject theirs repeats."""
    return situation.letter is None and any(part.forwarded for part in situation.history[:1])


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


def _tooled(facts: Facts, message: Message, segments: Sequence[Segment], situation: Situation) -> Facts:
    found = read_tool(situation)
    facts = facts.with_(intent=found.intent, confidence=found.confidence, called_off=found.intent is Intent.CANCELLED)
    facts = facts.told("intent", evidence(found.words, situation.part.index, "tool"))
    if found.intent in _NOBODYS:
        return facts
    if found.agreed:
        facts = _agreed(facts, situation, found.agreed)
    facts = facts.with_(proposed=tuple(_slot(one) for one in found.offered))
    facts = _with_contact(facts, message, segments, situation, None, voice=Voice.TOOL)
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
    return Facts(facts.first, {**facts.fields, "contact": replace(contact, phone=None)}, kept)


_OF_HOST = 160  # characters between a host's name and a number of theirs
_CALL_ME = regex(r"\b(?:call|ring|phone|reach) me\b[^.!?\n]{0,20}$", re.IGNORECASE)
_FORM = regex(r"\b(?:your answers|you told us|phone number|invitee|your details|questions?)\b", re.IGNORECASE)


def _between(
    facts: Facts,
    message: Message,
    segments: Sequence[Segment],
    situation: Situation,
    table: Table,
    likely: Mapping[Intent, float],
) -> Facts:
    contact = find_contact(message, segments, situation.reader, situation.voice)
    referrals = find_referrals(_told_in(segments, situation), situation.reader, contact.person)
    turn = read_turn(
        situation.part,
        situation.register,
        situation.frame,
        table,
        referral=bool(referrals),
        alone=not situation.history,
        handed_on=situation.handed_on,
    )
    turn = leant(turn, table, situation.register, likely)
    if situation.remark:
        turn = consented(turn, situation.remark.text)
    intent = turn.verdict.intent
    facts = facts.with_(intent=intent, confidence=turn.verdict.confidence, called_off=turn.called_off)
    facts = _because(facts, situation, turn.verdict.clues)
    if intent in _NOBODYS:
        return facts
    if intent in _TIMED:
        facts = (
            _agreed(facts, situation, turn.agreed, _with_length(table, turn))
            if turn.agreed
            else facts.with_(meeting=None)
        )
    if intent is Intent.PROPOSAL:
        facts = _offered(facts, turn)
    if intent is Intent.OUTREACH:
        facts = facts.with_(career=career_of_ask(situation.part.text))
    if intent is Intent.THANK_YOU and situation.register is Register.SEEKER:
        fit = read_fit(situation.part.text)
        facts = facts.with_(fit=fit) if fit else facts
    if facts["meeting"] and contact.person:
        own, theirs = _words_by_side(situation)
        facts = facts.with_(meeting=dialled(facts["meeting"], own, theirs, contact.person.phone))
    facts = _about(facts, contact.person, contact.evidence).with_(
        contacts=contact.contacts if intent is Intent.OUTREACH else ()
    )
    return _referred(facts, referrals)


def _with_length(table: Table, turn: Turn) -> Table:
    """The table with the length that the agreeing words state themselves: "Friday then. Half an hour is fine"."""
    said = (one.minutes for one in turn.found if one.precision is Precision.DURATION and not one.approximate)
    return replace(table, minutes=next((minutes for minutes in said if minutes), table.minutes))


def _words_by_side(situation: Situation) -> tuple[str, str]:
    """The words of the seeker and those of everybody else, the newest first."""
    spoken = (situation.part, *situation.history[:_HISTORY_CAP])
    own = [part.text for part in spoken if is_reader(part.author, situation.reader)]
    theirs = [part.text for part in spoken if not is_reader(part.author, situation.reader)]
    return "\n".join(own), "\n".join(theirs)


def table_of(situation: Situation) -> Table:
    """What the history had come to, read from its oldest message on; nothing for a mail without a thread."""
    table = Table()
    if situation.register in _ALONE:
        return table
    others = zone_of_others((situation.part, *situation.history), situation.reader)
    for part in reversed(situation.history[:_HISTORY_CAP]):
        register = Register.SEEKER if is_reader(part.author, situation.reader) else Register.CONTACT
        turn = read_turn(part, register, frame_of(part, situation.reader, situation.frame.at, others), table)
        table = after(table, turn, register)
    return table


def _agreed(facts: Facts, situation: Situation, agreed: Mention, table: Table | None = None) -> Facts:
    """The meeting at the agreed time, unless weekday and date disagree."""
    off = facts["intent"] is Intent.CANCELLED
    around = details((situation.part, *situation.history[:_HISTORY_CAP]), (), situation.reader.timezone)
    facts = facts.evident({f"meeting.{name}": words for name, words in around.evidence.items()})
    facts = facts.told("meeting.start", evidence(agreed.quote, situation.part.index, "time"))
    meeting = (
        around.meeting
        if agreed.clash or len(agreed.choices) > 1
        else timed(around.meeting, agreed, None if off or table is None else table.minutes)
    )
    if meeting.start is None:
        return facts.with_(meeting=None, unclear=(*facts["unclear"], *which_time(agreed, situation.frame)))
    return facts.with_(meeting=meeting)


def _offered(facts: Facts, turn: Turn) -> Facts:
    sure = tuple(one for one in turn.offered if not one.clash and len(one.choices) < 2)
    unsure = [one for one in turn.offered if one.clash or len(one.choices) > 1]
    facts = facts.with_(proposed=tuple(_slot(one) for one in sure))
    facts = facts.told("proposed", *(evidence(one.quote, turn.part.index, "time") for one in turn.offered))
    for one in unsure[:1]:
        facts = facts.with_(unclear=(*facts["unclear"], *which_time(one, turn.frame)))
    return facts


def _slot(mention: Mention) -> Slot:
    assert mention.start is not None
    return Slot(mention.start, mention.end)


def _because(facts: Facts, situation: Situation, clues: Sequence[Clue]) -> Facts:
    said = [evidence(clue.words, situation.part.index, clue.rule) for clue in clues if clue.words][:3]
    return facts.told("intent", *said)


def _with_contact(
    facts: Facts,
    message: Message,
    segments: Sequence[Segment],
    situation: Situation,
    invitation: Invitation | None,
    *,
    voice: Voice | None = None,
) -> Facts:
    found = find_contact(message, segments, situation.reader, voice or situation.voice, invitation)
    return _about(facts, found.person, found.evidence)


def _about(facts: Facts, person: Person | None, words: Mapping[str, tuple[Evidence, ...]]) -> Facts:
    if not person:
        return facts
    return facts.with_(contact=person).evident({f"contact.{name}": found for name, found in words.items()})


def _told_in(segments: Sequence[Segment], situation: Situation) -> tuple[Segment, ...]:
    """The segments, with those that do not speak for the deciding part emptied, so that their numbers stay."""
    kept = set(situation.part.indices) | {
        index for index, segment in enumerate(segments) if segment.kind is SegmentKind.SIGNATURE
    }
    if situation.remark:
        kept |= set(situation.remark.indices)
    return tuple(segment if index in kept else replace(segment, text="") for index, segment in enumerate(segments))


def _with_referrals(facts: Facts, segments: Sequence[Segment], situation: Situation) -> Facts:
    return _referred(facts, find_referrals(_told_in(segments, situation), situation.reader, facts["contact"]))


def _referred(facts: Facts, referrals: Sequence[FoundPerson]) -> Facts:
    if not referrals:
        return facts
    words = tuple(found for one in referrals for found in one.evidence.get("name", ()))
    return facts.with_(referrals=tuple(one.person for one in referrals)).told("referrals", *words)


def _kinded(facts: Facts, situation: Situation, invitations: Sequence[Invitation]) -> Facts:
    intent = facts["intent"]
    if intent in _WITHOUT_KIND:
        return facts
    if intent in (Intent.QUESTION, Intent.NOTES):
        return facts.with_(kind=Kind.INFORMATIONAL)
    texts = [situation.part.subject or "", situation.part.text]
    texts += [text for part in situation.history for text in (part.subject or "", part.text)]
    texts += [text for one in invitations for text in (one.summary or "", one.description or "")]
    if situation.remark:
        texts.append(situation.remark.text)
    kind, words = kind_of(texts)
    facts = facts.with_(kind=kind)
    return facts.told("kind", evidence(words, situation.part.index, "kind:words")) if words else facts
