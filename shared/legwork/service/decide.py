"""What a mail of a seeker's life makes of their conversations."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from legwork.conversations import matching
from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry, Happening
from legwork.conversations.interpret import asks, entries_of, suggestions, tells_of_a_conversation
from legwork.conversations.matching import Candidate, Clues
from legwork.conversations.record import State
from legwork.mail.automated import never_answer
from legwork.service import answering, clarified, commands, sensitive, settle_question, welcomed
from legwork.service.admission import is_auto_reply
from legwork.service.choices import own_lines
from legwork.service.decision import Decision, is_old
from legwork.service.own_words import forwards
from legwork.service.ports import Changes, HeldMail, InboundOutcome, Ports
from legwork.service.reading import Reading
from legwork.service.tags import conversation_id_of
from legwork.values.letters import LetterKind, Moment
from legwork.values.meaning import Automation, Intent, Understanding, Voice
from legwork.values.people import Person
from legwork.values.profile import Profile, Standing
from legwork.values.regexes import regex

# Each starts a conversation with its letters, and one transaction holds a hundred writes.
_PEOPLE_A_MAIL = 20


def decide_unless_known(reading: Reading, ports: Ports, held: HeldMail | None = None) -> Changes:
    """What the mail changes; the same message a second time changes nothing. `held` is released with it."""
    identity = reading.identity
    known = {one.key: one for one in ports.store.seen_of(reading.profile.id, {*identity.known_as, *identity.shows})}
    before = [known[key] for key in identity.shows if key in known]
    if before:
        decision = Decision(reading, reading.profile)
        decision.refuse(InboundOutcome.IGNORED, "erased" if all(one.erased for one in before) else "duplicate")
        decision.known_home = tuple(dict.fromkeys(one.conversation_id for one in before if one.conversation_id))
    else:
        decision = decide(reading)
    changes = decision.changes(ports, known)
    return replace(changes, released=(held,)) if held else changes


def decide(reading: Reading) -> Decision:
    """The decision about one mail that got through and is no duplicate. Pure."""
    decision = Decision(reading, _awake(reading))
    intent = reading.understanding.intent
    if reading.own and is_auto_reply(reading.message):
        decision.refuse(InboundOutcome.IGNORED, "automatic")
    elif reading.own and _settles_confirm(decision):
        decision.settled = True
    elif reading.own and (clear := clarified.command_of(decision)):
        decision.settled = True
        commands.carry_out(decision, clear)
    elif reading.own and welcomed.answers_it(decision):
        decision.settled = intent is not Intent.COMMAND
    elif reading.own and intent is Intent.COMMAND:
        commands.carry_out(decision)
    elif reading.own and intent is Intent.QUESTION:
        answering.answer(decision)
    elif reading.own and reading.answered and _may_settle(reading):
        decision.settled = settle_question.settle(decision)
    elif intent is Intent.AUTOMATED and not _tells(reading):
        decision.refuse(InboundOutcome.IGNORED, "automatic")
    elif intent is None or not tells_of_a_conversation(reading.understanding):
        _belongs_to_none(decision)
    else:
        _file(decision)
    return decision


def _settles_confirm(decision: Decision) -> bool:
    answered = decision.reading.answered
    return answered is not None and sensitive.is_confirm(answered) and sensitive.settle(decision, answered)


def _awake(reading: Reading) -> Profile:
    """A seeker whose address bounced or who complained is written to again once they write."""
    if reading.own and reading.profile.standing is Standing.SUPPRESSED:
        return replace(reading.profile, standing=Standing.ACTIVE)
    return reading.profile


def _may_settle(reading: Reading) -> bool:
    """Whether the mail is no more than the answer to a letter."""
    kind, intent = reading.answered.kind if reading.answered else None, reading.understanding.intent
    if intent is None or (kind is LetterKind.CLARIFY and intent is Intent.UNRELATED):
        return True
    told = intent in {Intent.PROPOSAL, Intent.UNRELATED} and reading.understanding.voice is Voice.SEEKER
    return told and kind in _OF_A_TIME and reading.is_to_us


# A single time in answer to one of these is the time that holds, no offer.
_OF_A_TIME = frozenset({LetterKind.RECEIPT, LetterKind.PREP, LetterKind.BRIEF, LetterKind.DEBRIEF, LetterKind.CLARIFY})


def _tells(reading: Reading) -> bool:
    """Of a conversation; what a filter passes on of people whom nobody asked is none of ours."""
    understanding = reading.understanding
    if understanding.automation not in {Automation.ABSENCE, Automation.BOUNCE}:
        return False
    handed_over = reading.own and bool(understanding.contact)
    return handed_over or bool(reading.thread) or bool(_match(understanding.contact, reading).id)


def _belongs_to_none(decision: Decision) -> None:
    """Not of a conversation by its own words: filed with one where it answers a known mail, else one plain receipt."""
    reading = decision.reading
    if not reading.own and never_answer(reading.message, reading.mail.mail_from) and not reading.thread:
        decision.refuse(InboundOutcome.IGNORED, "automatic")
        return
    home = reading.candidate(reading.chosen or (reading.thread[0] if reading.thread else None))
    if home:
        decision.add(home.conversation, _filed(reading), quiet=True)
    elif reading.own:
        decision.receipt(Moment.UNFILED, None)


def _filed(reading: Reading) -> Entry:
    facts = reading.facts()
    return Entry(
        key=f"{facts.key}#1",
        happening=Happening.FILED,
        dated_at=facts.dated_at,
        known_at=facts.known_at,
        by=reading.understanding.voice,
        message_id=facts.message_id,
    )


def _file(decision: Decision) -> None:
    """Add what happened to the conversation that it belongs to, and start one for everybody it points to."""
    reading = decision.reading
    understanding = reading.understanding
    if understanding.intent is Intent.OUTREACH and len(understanding.contacts) > 1:
        _file_each(decision, asks(understanding, reading.facts()))
    elif understanding.intent is not Intent.REFERRAL or _known(understanding.contact, reading):
        _file_one(decision)
    for person, entry in suggestions(understanding, reading.facts())[:_PEOPLE_A_MAIL]:
        decision.add(_home_of(person, decision), entry)


def _file_each(decision: Decision, asked: Sequence[tuple[Person, Entry]]) -> None:
    """A conversation for everybody who was asked; whoever is one too many is named in the first one's receipt."""
    said_once = {"left_out": ", ".join(person.name or person.email or "" for person, _ in asked[_PEOPLE_A_MAIL:])}
    for person, entry in asked[:_PEOPLE_A_MAIL]:
        about = {**entry.about, **said_once} if said_once.get("left_out") else entry.about
        decision.add(_home_of(person, decision), replace(entry, about=about))
        said_once = {}


def _known(person: Person | None, reading: Reading) -> bool:
    return bool(_match(person, reading).id)


def _file_one(decision: Decision) -> None:
    reading = decision.reading
    match = _match(reading.understanding.contact, reading)
    if match.among:
        settle_question.ask_which(decision, match.among)
        return
    if match.id is None and reading.own and reading.is_to_us and not reading.understanding.contact:
        match = _told_of_nobody(reading)
        if match.among:
            settle_question.ask_which(decision, match.among)
            return
    home, contact = reading.candidate(match.id), reading.understanding.contact
    told = _as_told(reading)
    entries = entries_of(told, replace(reading, understanding=told).facts())
    starts_one = contact and any(entry.happening is not Happening.FILED for entry in entries)
    if home:
        _take(decision, home.conversation, entries, home)
    elif contact and starts_one:
        _take(decision, _new(contact, reading), entries, None)
    elif reading.own:
        decision.receipt(Moment.UNFILED, None)


_OWN_OFFER = regex(r"\b(?:i|we)(?:'ve| have)? (?:just )?(?:offer|propos|suggest|ask|said|told|accept)", re.IGNORECASE)


def _as_told(reading: Reading) -> Understanding:
    """A yes, or times, of which the seeker tells Legwork are the contact's, unless the seeker says otherwise."""
    meaning, message = reading.understanding, reading.message
    told = reading.own and reading.is_to_us and meaning.intent in {Intent.ACCEPTED, Intent.PROPOSAL}
    if not told or meaning.voice is not Voice.SEEKER or forwards(message) or _OWN_OFFER.search(own_lines(message.text)):
        return meaning
    return replace(meaning, voice=Voice.CONTACT)


# Of whom news without a name can be, by how far the conversation has come.
_NEWS_OF: Mapping[Intent, frozenset[State]] = {
    Intent.NOTES: frozenset({State.MET}),
    Intent.SCHEDULED: frozenset({State.ASKED, State.TALKING}),
    Intent.RESCHEDULED: frozenset({State.SCHEDULED}),
    Intent.CANCELLED: frozenset({State.SCHEDULED}),
    Intent.ACCEPTED: frozenset({State.ASKED}),
    Intent.DECLINED: frozenset({State.ASKED, State.TALKING}),
    Intent.PROPOSAL: frozenset({State.ASKED, State.TALKING}),
}


def _told_of_nobody(reading: Reading) -> matching.Match:
    """The one conversation that news told to Legwork without a name can be about; several: ask which."""
    states = _NEWS_OF.get(reading.understanding.intent or Intent.UNRELATED, frozenset())
    found = tuple(one.id for one in reading.candidates if one.record.state in states)
    return matching.Match(found[0]) if len(found) == 1 else matching.Match(among=found)


def _take(decision: Decision, conversation: Conversation, entries: tuple[Entry, ...], home: Candidate | None) -> None:
    reading = decision.reading
    asked = bool(reading.understanding.unclear)
    for entry in entries:
        decision.add(conversation, entry, quiet=asked and entry.happening is Happening.ACCEPTED)
    old = bool(entries) and is_old(entries[0], home.record if home else None)
    if asked and not old:
        settle_question.ask(decision, conversation.id, reading.understanding.unclear[0])


def _match(person: Person | None, reading: Reading) -> matching.Match:
    if reading.chosen:
        return matching.Match(reading.chosen)
    answered = reading.answered.conversation_id if reading.answered else None
    theirs = reading.understanding.voice is Voice.CONTACT
    clues = Clues(person, reading.understanding.meeting, answered, reading.thread, theirs)
    return matching.find(clues, reading.candidates)


def _home_of(person: Person, decision: Decision) -> Conversation:
    """The conversation of one person among several: by who they are alone, never by the thread."""
    reading = decision.reading
    found = reading.candidate(matching.find(Clues(person), reading.candidates).id)
    return found.conversation if found else _new(person, reading)


def _new(person: Person, reading: Reading) -> Conversation:
    occasion = f"{reading.key} {person.email or person.name}"
    return Conversation(conversation_id_of(reading.profile.id, occasion), reading.profile.id)
