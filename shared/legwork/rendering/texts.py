"""Every text among the facts of a letter, by hand: to find them by their fields takes four times as long.

A test plants a text in each field that can hold one, and holds that it comes out here.
"""

from legwork.conversations.record import Record
from legwork.rendering.facts import LetterFacts
from legwork.values.letters import Letter
from legwork.values.meaning import Meeting
from legwork.values.people import Person
from legwork.values.profile import Profile

SHORT = 80  # characters: no field is cut to fewer


class Texts:
    """The texts of a letter: those of `short` fields, and with the names of their fields those that may be `long`."""

    __slots__ = ("long", "short")

    def __init__(self, facts: LetterFacts) -> None:
        """Those of everything that may be shown: of `history` and `letters` nothing is."""
        self.short: list[str | None] = [facts.assistant.name, facts.assistant.email]
        self.short += (facts.reply_to, facts.private_address, *facts.held)
        self.long: list[tuple[str, str]] = []
        self._letter(facts.letter)
        self._profile(facts.profile)
        if facts.record is not None:
            self._record(facts.record)
        for other in facts.others:
            self._record(other)

    def _letter(self, letter: Letter) -> None:
        self.short += (letter.seeker_id, letter.conversation_id, letter.occasion, letter.ses_message_id)
        for name, text in letter.about.items():
            self._add(name, text)

    def _profile(self, profile: Profile) -> None:
        self.short += (profile.id, profile.name, profile.timezone, profile.stage, profile.field, profile.digest)
        self.short += profile.addresses

    def _record(self, record: Record) -> None:
        self.short += (record.id, record.career, record.calendar_uid, record.turn_by)
        self.short += record.sources.values()
        self.short += record.thread
        self._person(record.contact)
        for meeting in (record.meeting, record.called_off):
            if meeting is not None:
                self._meeting(meeting)
        for person in record.referred_by:
            self._person(person)
        for note in record.notes:
            self.long.append(("text", note.text))  # it may have lines

    def _person(self, person: Person) -> None:
        self.short += (person.name, person.email, person.title, person.company, person.phone, person.linkedin)

    def _meeting(self, meeting: Meeting) -> None:
        self.short += (meeting.phone, meeting.location, meeting.zone, meeting.uid)
        if meeting.join_url:
            self._add("join_url", meeting.join_url)

    def _add(self, name: str, text: str) -> None:
        if len(text) > SHORT:
            self.long.append((name, text))
        else:
            self.short.append(text)
