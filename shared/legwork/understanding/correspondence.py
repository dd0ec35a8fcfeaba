"""A mail with everybody in it: who wrote which words, and who can be somebody's contact."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

from legwork.mail.message import Message, Segment, SegmentKind
from legwork.understanding.invitation import Invitation
from legwork.understanding.names import person_name, same_name
from legwork.understanding.parties import Party, is_person, mailboxes
from legwork.understanding.phones import PhoneLabel, phones
from legwork.understanding.regions import (
    region_among,
    region_at,
    region_of,
    region_of_clock,
    region_of_form,
    regions_of_language,
)
from legwork.understanding.tools import Host, host_in, is_tool_text, tool_of
from legwork.values.people import Mailbox, Seeker

NUMBERS_CAP = 10
WRITTEN = (SegmentKind.OWN, SegmentKind.QUOTED, SegmentKind.FORWARDED)


@dataclass(frozen=True)
class Correspondence:
    """One mail as one seeker reads it."""

    message: Message
    segments: Sequence[Segment]
    reader: Seeker | None
    invitation: Invitation | None = None

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """Everybody whom the headers name."""
        return tuple(mailboxes(self.message, self.segments, self.invitation))

    @cached_property
    def texts(self) -> tuple[tuple[int, str], ...]:
        """The texts of the mail and the segments that they stand in: words and footers, then subjects."""
        kinds = (*WRITTEN, SegmentKind.SIGNATURE)
        texts = [(index, segment.text) for index, segment in enumerate(self.segments) if segment.kind in kinds]
        texts += [(index, segment.subject or "") for index, segment in enumerate(self.segments)]
        texts.append((0, self.message.subject))
        if self.message.html_text and not any(text.strip() for _, text in texts[:1]):
            texts.insert(0, (0, self.message.html_text))
        return tuple(texts)

    @cached_property
    def has_tool_foot(self) -> bool:
        """Whether a text of it ends as a booking tool's do."""
        return is_tool_text(*{text for _, text in self.texts})

    @cached_property
    def stated_host(self) -> tuple[Host, int] | None:
        """The host whom a text of a tool's mail states, and the segment that it stands in."""
        return next(((found, index) for index, text in self.texts if (found := host_in(text, self.reader))), None)

    def is_person(self, mailbox: Mailbox | None) -> bool:
        """Whether a mailbox can be the contact's."""
        return is_person(mailbox, self.reader)

    def author_of(self, segment: Segment) -> Mailbox | None:
        """Who wrote a segment; None where nothing says so."""
        return segment.from_ or (next(iter(self.message.from_), None) if segment.depth == 0 else None)

    def own_texts(self, mailbox: Mailbox) -> list[tuple[int, Segment]]:
        """The segments that this person wrote, signatures first."""
        found: list[tuple[int, Segment]] = []
        for index, segment in enumerate(self.segments):
            if segment.kind is SegmentKind.CALENDAR:
                continue
            author = self.author_of(segment) or _signed(segment, mailbox)
            if author is None:
                continue
            signs, by_address = segment.kind is SegmentKind.SIGNATURE, bool(author.email and mailbox.email)
            if not signs and by_address and author.email != mailbox.email:
                continue
            lent = tool_of(author) is not None  # a tool's text is its own; only a signature in it is the host's
            if lent and not signs:
                continue
            by_address = by_address and not lent
            if author.email == mailbox.email if by_address else same_name(person_name(author.name), mailbox.name):
                found.append((index, segment))
        found.sort(key=lambda item: (item[1].kind is not SegmentKind.SIGNATURE, item[1].depth))
        return [*found, *self._described_by(mailbox)]

    def _described_by(self, mailbox: Mailbox) -> list[tuple[int, Segment]]:
        """The description of the invitation, where this person organizes it."""
        invitation = self.invitation
        if not (invitation and invitation.description and invitation.organizer):
            return []
        if invitation.organizer.email != mailbox.email:
            return []
        return [(len(self.segments) - 1, Segment(SegmentKind.OWN, invitation.description, from_=mailbox))]

    def region(self, text: str, own_words: Callable[[], str] = str) -> str | None:
        """The country of the numbers in a text: its address, the writer's domain, clock or language, the seeker.

        `own_words` gives what else its writer says. The first of the numbers decides between the countries of a clock
        or a language, and so does whether it is called a mobile one.
        """
        stated = region_of(None, text) or region_of(None, own_words()) or self._region_by_domain or region_of_form(text)
        if stated:
            return stated
        home = self.reader.timezone if self.reader else None
        found = phones(text, None)
        number = found[0].words if found else ""
        if by_clock := self._region_by_clock(home, number) or self._region_of_named_clock(home):
            return by_clock
        mobile = any(one.words == number and one.label is PhoneLabel.MOBILE for one in found)
        return region_among(regions_of_language(own_words()), home, number, mobile=mobile) or region_of(home)

    @cached_property
    def _region_by_domain(self) -> str | None:
        boxes = (party.mailbox for party in self.parties if party.mailbox.email and self.is_person(party.mailbox))
        return region_of(None, next((box.email for box in boxes if box.email), ""))

    def _region_by_clock(self, home: str | None, number: str) -> str | None:
        if number not in self._by_clock and len(self._by_clock) < NUMBERS_CAP:
            self._by_clock[number] = region_at(self._clock, home, number)
        return self._by_clock.get(number)

    def _region_of_named_clock(self, home: str | None) -> str | None:
        """The country whose time the mail counts in beside the seeker's: "both UK time"."""
        at = self.message.dated_at or datetime(1970, 1, 1, tzinfo=UTC)
        named = (region_of_clock(segment.text, at) for segment in self.segments if segment.kind in WRITTEN)
        return next((region for region in named if region and region != region_of(home)), None)

    @cached_property
    def _by_clock(self) -> dict[str, str | None]:
        return {}

    @cached_property
    def _clock(self) -> datetime | None:
        """A date with the offset that the other party's own mail program wrote; None where it says nothing."""
        dates = [self.message.dated_at] if any(self.is_person(box) for box in self.message.from_) else []
        dates += [one.dated_at for one in self.message.attached if any(self.is_person(box) for box in one.from_)]
        return next((date for date in dates if date is not None and date.utcoffset()), None)


def _signed(segment: Segment, mailbox: Mailbox) -> Mailbox | None:
    """The mailbox, where its full name stands alone on a line of words whose author no header tells."""
    name = person_name(mailbox.name)
    if not name or " " not in name:
        return None
    return mailbox if any(line.strip() == name for line in segment.text.splitlines()) else None
