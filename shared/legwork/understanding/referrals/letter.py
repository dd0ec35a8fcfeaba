"""The text in which people are pointed to: who wrote it, to whom, and what it is about."""

# ruff: noqa: RUF001  # a pattern is read as one line; mail holds typographic marks

import re
from functools import cached_property

from legwork.mail.message import Segment
from legwork.understanding.names import fold, is_reader, person_name, reader_parts, same_parts
from legwork.understanding.referrals.patterns import says
from legwork.understanding.tables import referral_cues as cues
from legwork.understanding.tools import is_assistant
from legwork.values.people import Person, Seeker
from legwork.values.regexes import regex

TEXT_CAP = 12_000
_MEET = regex(r"\bmeet ([^\W\d_][\w'’-]{1,20})", re.IGNORECASE)
_FOR_NAMES = regex(  # the letter thanks for names
    r"\b(?:thank\w*|grateful|dank\w*|merci|gracias|grazie|tack|takk)\b[^.!?\n]{0,40}\b(?:names|contacts|introductions?|intros?|referrals?|leads|recommendations|people|namen|kontakte|noms|nombres|nomi)\b",
    re.IGNORECASE,
)


class Letter:
    """One text of a mail, as one seeker reads it who knows its contact; `index` is that of its segment."""

    def __init__(
        self, segment: Segment, index: int, reader: Seeker | None, contact: Person | None, above: Segment | None = None
    ) -> None:
        """Only what every text is asked for; `above` is the segment that stands above it, maybe what it answers."""
        self.segment = segment
        self.index = index
        self.reader = reader
        self.contact = contact
        self.text = segment.text[:TEXT_CAP]
        self.by_reader = is_reader(segment.from_, reader)
        self._above = above

    @cached_property
    def to_assistant(self) -> bool:
        """Whether it is written to Legwork."""
        return any(is_assistant(mailbox) for mailbox in self.segment.to)

    @cached_property
    def names_others(self) -> bool:
        """Whether it answers Legwork's question whom else to meet, which stands quoted right above it."""
        above = self._above
        if above is None or above.depth <= self.segment.depth:
            return False
        if not (is_assistant(above.from_) or (above.from_ is None and self.to_assistant)):
            return False
        return says(cues.ASKED_FOR_OTHERS, above.text.rstrip().rpartition("\n\n")[2])

    @cached_property
    def hands_on(self) -> bool:
        """Whether it says that the letter was handed on, or that another knows better."""
        return says(cues.HANDED_ON, self.text)

    @cached_property
    def met(self) -> frozenset[str]:
        """Whom it asks to "meet", each by one word."""
        return frozenset(_MEET.findall(self.text))

    @cached_property
    def thanks(self) -> bool:
        """Whether the seeker thanks for names in it."""
        return self.by_reader and _FOR_NAMES.search(self.text) is not None

    @cached_property
    def introduces(self) -> bool:
        """Whether it introduces people to each other."""
        return says(cues.INTRODUCES, f"{self.segment.subject or ''}\n{self.text}")

    @cached_property
    def _known(self) -> tuple[list[str], ...]:
        """The names of the seeker, the author and the contact, each by its words."""
        author = person_name(self.segment.from_.name) if self.segment.from_ else None
        reader = reader_parts(self.reader.name) if self.reader and self.reader.name else []
        others = (author, self.contact.name if self.contact else None)
        return (reader, *(fold(name).split() for name in others if name))

    def is_stranger(self, name: str) -> bool:
        """Whether a name is neither the seeker's nor the author's nor the contact's."""
        words = fold(name).split()
        return not any(same_parts(one, words) for one in self._known)
