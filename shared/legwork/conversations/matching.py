"""Which conversation a mail belongs to. Evidence is weighed in a fixed order; where it does not decide, we ask."""

from collections.abc import Collection, Iterable, Sequence

from legwork.conversations.conversation import Conversation
from legwork.conversations.names import name_words
from legwork.conversations.record import Record, State, Turn
from legwork.values.frozen import frozen
from legwork.values.meaning import Meeting
from legwork.values.people import Person


@frozen
class Candidate:
    """A conversation with its record and every address that its contact is known under."""

    conversation: Conversation
    record: Record

    @property
    def id(self) -> str:
        """The conversation's id."""
        return self.conversation.id

    @property
    def emails(self) -> frozenset[str]:
        """The contact's addresses, past ones too."""
        told = {entry.contact.email for entry in self.conversation.entries if entry.contact and entry.contact.email}
        return frozenset(told | ({self.record.contact.email} if self.record.contact.email else set()))


@frozen
class Clues:
    """What a mail says of where it belongs. `answered` and `thread` are ids of conversations, best first.

    `theirs`: somebody else than the seeker speaks.
    """

    person: Person | None = None
    meeting: Meeting | None = None
    answered: str | None = None
    thread: tuple[str, ...] = ()
    theirs: bool = False


@frozen
class Match:
    """The conversation, or those among which the seeker has to choose, or neither: a new one."""

    id: str | None = None
    among: tuple[str, ...] = ()


def find(clues: Clues, candidates: Sequence[Candidate]) -> Match:
    """The conversation that the mail belongs to."""
    by_id = {candidate.id: candidate for candidate in candidates}
    person = clues.person or Person()
    known = _with_email(person, candidates)
    if clues.answered in by_id and _may_be(person, by_id[clues.answered], known):
        return Match(clues.answered)
    for found in (_with_uid(clues.meeting, candidates), known):
        if len(found) == 1:
            return Match(found[0].id)
    threads = [one for one in clues.thread if one in by_id]
    if fitting := [one for one in threads if _may_be(person, by_id[one], known)]:
        return Match(fitting[0])
    named = _by_name(person, clues.meeting, candidates)
    if threads and clues.theirs and not known and not named.id and not named.among:
        return Match(threads[0])  # somebody unknown answers there: they speak for the contact
    return named


def named(who: str, candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Those whom a seeker may mean by a name, a first name or an address. An exact name wins over parts of one."""
    words = who.strip().lower()
    found = [one for one in candidates if words in one.emails]
    if found:
        return tuple(found)
    wanted = name_words(who)
    if not wanted:
        return ()
    pool = [(one, name_words(one.record.contact.name or "")) for one in candidates]
    exact = tuple(one for one, words in pool if words == wanted)
    return exact or tuple(one for one, words in pool if set(wanted) <= set(words))


def _with_email(person: Person, candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    return tuple(one for one in candidates if person.email and person.email in one.emails)


def _with_uid(meeting: Meeting | None, candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    if meeting is None or not meeting.uid:
        return ()
    return tuple(one for one in candidates if _knows_uid(one, meeting.uid))


def _knows_uid(candidate: Candidate, uid: str) -> bool:
    told = (entry.meeting for entry in candidate.conversation.entries)
    return candidate.record.calendar_uid == uid or any(meeting and meeting.uid == uid for meeting in told)


def _may_be(person: Person, candidate: Candidate, known: Collection[Candidate]) -> bool:
    """Whether nothing says that it is about somebody else. Answering an old mail can open something new."""
    if not person or candidate in known:
        return True
    if known:
        return False
    mine, theirs = name_words(person.name or ""), name_words(candidate.record.contact.name or "")
    same_name = not mine or not theirs or set(mine) <= set(theirs) or set(theirs) <= set(mine)
    return same_name and not (person.email and candidate.emails and not mine)


def _by_name(person: Person, meeting: Meeting | None, candidates: Sequence[Candidate]) -> Match:
    alike = [one for one in candidates if person.name and _same_person(person, one)]
    if len(alike) > 1:
        alike = _narrowed(alike, person, meeting)
    if len(alike) == 1:
        return Match(alike[0].id)
    if alike:
        return Match(among=tuple(one.id for one in alike))
    if person:
        return Match()
    return _by_time(meeting, candidates)


def _narrowed(alike: list[Candidate], person: Person, meeting: Meeting | None) -> list[Candidate]:
    for fits in (
        [one for one in alike if _same_company(person, one)],
        [one for one in alike if _same_start(meeting, one)],
    ):
        if len(fits) == 1:
            return fits
    return alike


def _same_person(person: Person, candidate: Candidate) -> bool:
    """One name, and nothing that says that there are two of it: no other company, no second address in one domain."""
    contact = candidate.record.contact
    mine, theirs = name_words(person.name or ""), name_words(contact.name or "")
    if mine != theirs and not (len(mine) == 1 and mine[0] in theirs[:1] and not person.email):
        return False
    if person.company and contact.company and not _same_company(person, candidate):
        return False
    if not person.email or not candidate.emails:
        return True
    return _bounced(candidate) or person.email.rpartition("@")[2] not in {
        email.rpartition("@")[2] for email in candidate.emails
    }


def _bounced(candidate: Candidate) -> bool:
    record = candidate.record
    return record.state is State.SUGGESTED and record.turn is Turn.SEEKER


def _same_company(person: Person, candidate: Candidate) -> bool:
    mine, theirs = name_words(person.company or ""), name_words(candidate.record.contact.company or "")
    return bool(mine and theirs) and (set(mine) <= set(theirs) or set(theirs) <= set(mine))


def _same_start(meeting: Meeting | None, candidate: Candidate) -> bool:
    standing = candidate.record.meeting
    return bool(meeting and meeting.start and standing and standing.start == meeting.start)


def _by_time(meeting: Meeting | None, candidates: Iterable[Candidate]) -> Match:
    found = [one for one in candidates if _same_start(meeting, one)]
    return Match(found[0].id) if len(found) == 1 else Match()
