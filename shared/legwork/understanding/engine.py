"""A mail to its meaning: segments, then facts with their evidence, then one consistent whole.

`understand` is the way in. It is pure and raises nothing on any message: what cannot be read is left out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from legwork.mail.identity import identities
from legwork.mail.message import Message, Segment
from legwork.mail.segments import segments as segments_of
from legwork.understanding.confidence import confidence_of
from legwork.understanding.deciding import Situation, situation_of
from legwork.understanding.facts import Facts
from legwork.understanding.found import evidence
from legwork.understanding.intents import Register
from legwork.understanding.invitation import Invitation
from legwork.understanding.kinds import kind_of
from legwork.understanding.leaning import doubted
from legwork.understanding.readers import reader_of
from legwork.understanding.remembered import one_reading
from legwork.understanding.routes.automatic import automatic
from legwork.understanding.routes.between import between
from legwork.understanding.routes.calendar import invitations_in, invited, sends_own
from legwork.understanding.routes.own_words import own_words
from legwork.understanding.routes.tool import tooled
from legwork.understanding.thread import table_of
from legwork.understanding.validate import validated
from legwork.understanding.whole.features import features
from legwork.understanding.whole.model import opinion
from legwork.values.meaning import Automation, Intent, Kind, Understanding
from legwork.values.people import Mailbox, Seeker
from legwork.values.times import zone

_WITHOUT_KIND = frozenset((Intent.COMMAND, Intent.AUTOMATED, Intent.UNRELATED, None))


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
    invitations = invitations_in(segments, seeker)
    facts = _identified(message, segments, situation)
    likely: Mapping[Intent, float] = {}
    if situation.automation in (
        Automation.ABSENCE,
        Automation.BOUNCE,
        Automation.READ_RECEIPT,
        Automation.VERIFICATION,
    ):
        facts = automatic(facts, message, segments, situation)
    elif invitations and (situation.register is not Register.NOTE or sends_own(invitations[0], situation, seeker)):
        facts = invited(facts, message, segments, situation, invitations)
    else:
        table = table_of(situation)
        likely = opinion(features(situation, table))
        if situation.register is Register.NOTE:
            facts = own_words(facts, message, segments, situation, likely)
        elif situation.register is Register.TOOL:
            facts = tooled(facts, message, segments, situation)
        else:
            facts = between(facts, message, segments, situation, table, likely)
    return _checked(_kinded(facts, situation, invitations), seeker, likely), segments


def _checked(facts: Facts, seeker: Seeker, likely: Mapping[Intent, float]) -> Understanding:
    """The meaning of the facts, with the schema's rules kept, as sure as it is in the end: that asks nothing more."""
    meaning = facts.meaning
    confidence = confidence_of(meaning)
    sound = validated(meaning, confidence, seeker)
    return facts.with_(**sound, confidence=doubted(meaning.intent, confidence, likely)).meaning


def _identified(message: Message, segments: Sequence[Segment], situation: Situation) -> Facts:
    part = situation.part
    keys = [key for index in part.indices[:1] for key in identities(segments[index])]
    if part.depth == 0 and not keys and message.message_id:
        keys = list(identities(replace(segments[0], message_id=message.message_id)))
    worded = [key for key in keys if not key.startswith("id:")]
    thread = tuple(dict.fromkeys((*message.references, *message.in_reply_to)))
    for index in part.indices[:1]:
        thread = tuple(dict.fromkeys((*thread, *segments[index].references)))
    return Facts().with_(
        voice=situation.voice,
        author=part.author or Mailbox(),
        dated_at=part.dated_at or message.dated_at,
        message_key=next(iter((*worded, *keys)), None),
        message_keys=tuple(dict.fromkeys(keys)),
        thread=thread,
        automation=situation.automation,
    )


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
