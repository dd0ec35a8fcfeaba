"""Collects what one mail changes, and turns it into one transaction."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime

from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry
from legwork.conversations.matching import Candidate
from legwork.conversations.record import Record
from legwork.scheduling.calendar_days import after_quiet_hours
from legwork.scheduling.written import WRITTEN
from legwork.service.at_once import letters_of
from legwork.service.planning import digests_replanned, replanned
from legwork.service.ports import Changes, Inbound, InboundOutcome, LetterChange, Ports, Seen
from legwork.service.reading import Reading, short
from legwork.service.records import record_of
from legwork.service.retention import dated
from legwork.values.letters import Letter, LetterKind, LetterStatus, Moment
from legwork.values.meaning import Intent
from legwork.values.profile import Profile, Standing


@dataclass(slots=True)
class Decision:
    """What is decided about one mail, while it is being decided.

    `settled`: it only answered a question. `known_home` is where a mail that came before was filed, `unanswered` the
    section of the guide that came nearest to a question without an answer.
    """

    reading: Reading
    profile: Profile
    outcome: InboundOutcome = InboundOutcome.ACCEPTED
    reason: str | None = None
    _conversations: dict[str, Conversation] = field(default_factory=dict)
    _letters: dict[str, Letter] = field(default_factory=dict)
    settled: bool = False
    known_home: tuple[str, ...] = ()
    unanswered: str | None = None
    stranger: Profile | None = None
    _home: str | None = None

    @property
    def now(self) -> datetime:
        """When it is decided."""
        return self.reading.now

    def record(self, candidate: Candidate | None) -> Record | None:
        """The record as it stands so far."""
        if candidate is None:
            return None
        return record_of(self._conversations.get(candidate.id, candidate.conversation), self.profile, self.now)

    def add(self, conversation: Conversation, entry: Entry, *, quiet: bool = False) -> Record:
        """Add an entry to a conversation, and the letters that it sends at once unless `quiet`.

        A message older than what the record already knows is filed: it sends nothing.
        """
        conversation = self._conversations.get(conversation.id, conversation)
        before = record_of(conversation, self.profile, self.now) if conversation.entries else None
        if any(known.key == entry.key for known in conversation.entries):
            return before or record_of(conversation, self.profile, self.now)
        conversation = replace(conversation, entries=(*conversation.entries, entry))
        self._conversations[conversation.id] = conversation
        self._home = self._home or conversation.id
        after = record_of(conversation, self.profile, self.now)
        if not (quiet or is_old(entry, before)):
            for kind, about in letters_of(entry, before, after, self.now):
                self.letter(kind, conversation.id, entry.key, about)
        return after

    def rewrite(self, conversation: Conversation) -> None:
        """Put another history in the place of a conversation's own."""
        self._conversations[conversation.id] = conversation

    def forget(self, candidate: Candidate) -> None:
        """Leave a record without entries: the mark that it is to be erased."""
        self.rewrite(replace(candidate.conversation, entries=()))
        self._home = candidate.id

    def letter(self, kind: LetterKind, conversation_id: str | None, key: str, about: dict[str, str]) -> None:
        """A letter due now. `key` is of the mail or entry that causes it."""
        if kind not in WRITTEN or (self.profile.standing is not Standing.ACTIVE and "command" not in about):
            return
        said = dict(about)
        if self.reading.message.message_id:
            said["in_reply_to"] = self.reading.message.message_id
        due_at = self.now if self.reading.own else after_quiet_hours(self.now, self.profile)
        occasion = f"{about.get('moment') or about.get('field') or 'answer'}.{short(key)}"
        letter = Letter(self.profile.id, conversation_id, kind, occasion, due_at, said)
        self._letters[letter.key] = letter

    def ask_stranger(self, stranger: Profile, letter: Letter) -> None:
        """Ask at another address."""
        self.stranger = stranger
        self._letters[letter.key] = letter

    def changed(self, conversation_id: str | None, **arguments: str | None) -> None:
        """The receipt of a command that was carried out."""
        self.receipt(Moment.CHANGED, conversation_id, **arguments)

    def receipt(self, moment: Moment, conversation_id: str | None, **arguments: str | None) -> None:
        """A receipt; `command` and its arguments as they were understood."""
        command = self.reading.understanding.command
        about = {"moment": moment.value}
        if command and self.reading.own:
            about["command"] = command.name
            about |= {f"arg_{name}": value for name, value in command.args.items() if value}
        about |= {name: value for name, value in arguments.items() if value}
        if moment is Moment.UNFILED:
            about["subject"] = self.reading.message.subject
            about["mail"], about["own"] = self.reading.mail.stored_at_key, "yes" if self.reading.own else "no"
        self.letter(LetterKind.RECEIPT, conversation_id, self.reading.key, about)

    def inbound(self) -> Inbound:
        """The journal line."""
        return Inbound(
            ses_message_id=self.reading.journal_key,
            at=self.now,
            outcome=self.outcome,
            reason=self.reason,
            intent=self._intent(),
            message_id=(self.reading.reply or self.reading.message).message_id,
            seeker_id=self.reading.profile.id,
            stored_at_key=self.reading.mail.stored_at_key,
            conversation_ids=self._belongs_to(),
            unanswered=self.unanswered,
            followed=self._is_followed(),
            zone=self.reading.profile.timezone,
        )

    def _is_followed(self) -> bool:
        """Whether it changed what other conversations wait for, or left something to erase."""
        emptied = any(not one.entries for one in self._conversations.values())
        return emptied or self.profile != self.reading.profile

    def _belongs_to(self) -> tuple[str, ...]:
        """The conversations that the mail tells of: those that it changed, else the one whose letter it answers."""
        answered = self.reading.answered.conversation_id if self.reading.answered else None
        return tuple(self._conversations) or self.known_home or ((answered,) if answered else ())

    def _intent(self) -> Intent | None:
        settles = self.outcome is not InboundOutcome.ACCEPTED or self.reading.reply or self.settled
        return None if settles else self.reading.understanding.intent

    def changes(self, ports: Ports, known: Collection[str] = ()) -> Changes:
        """The transaction: the mail, the conversations that it touched, their letters, and the messages now known.

        `known` are keys under which messages of this seeker are known already.
        """
        new, altered = dict(self._letters), list[LetterChange]()
        for conversation in self._conversations.values():
            letters = self.reading.letters(conversation.id)
            planned, changes = replanned(conversation, self.profile, letters, self.now)
            new |= {letter.key: letter for letter in planned}
            altered += changes
            there = {letter.key for letter in letters}
            new = {key: letter for key, letter in new.items() if key not in there}
        digests, changes = self._digests(ports)
        new |= {letter.key: letter for letter in digests}
        altered += changes
        keys = (key for key in self.reading.identity.known_as if key not in known)
        seen = (Seen(key, self.profile.id, self._home) for key in keys)
        return Changes(
            profile=self.profile if self.profile != self.reading.profile else None,
            stranger=self.stranger,
            conversations=tuple(dated(one, self.profile) for one in self._conversations.values()),
            new_letters=tuple(new.values()),
            changed_letters=tuple(altered),
            seen=tuple(seen) if self.outcome is InboundOutcome.ACCEPTED else (),
            inbound=self.inbound(),
        )

    def _digests(self, ports: Ports) -> tuple[tuple[Letter, ...], tuple[LetterChange, ...]]:
        """The next digest, where this mail changed anything that it may speak of."""
        if not self._conversations and self.profile == self.reading.profile:
            return (), ()
        known = {one.id: one.conversation for one in self.reading.candidates} | self._conversations
        records = [record_of(one, self.profile, self.now) for one in known.values() if one.entries]
        return digests_replanned(records, self.profile, ports.store.digests(self.profile.id), self.now)

    def refuse(self, outcome: InboundOutcome, reason: str) -> None:
        """Nothing is done with it."""
        self.outcome, self.reason = outcome, reason


def is_old(entry: Entry, before: Record | None) -> bool:
    """Whether the record knows something newer already."""
    return bool(before and before.last_mail_at and entry.dated_at < before.last_mail_at)


def due_now(changes: Changes, now: datetime) -> tuple[Letter, ...]:
    """The letters of a transaction that are to go out right away."""
    letters = (*changes.new_letters, *(change.after for change in changes.changed_letters))
    return tuple(one for one in letters if one.status is LetterStatus.PENDING and one.due_at <= now)
