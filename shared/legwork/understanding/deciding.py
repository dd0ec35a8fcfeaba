# ruff: noqa: E501, PLR0913, PLR0917 - a pattern on one line reads best; what stands around one mail
"""Which of the messages in a mail decides what it means, and who speaks in it to whom."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import pairwise

from legwork.mail.automated import automation, is_list_mail, segment_automation
from legwork.mail.message import Message, Segment, SegmentKind
from legwork.understanding.commands import FoundCommand, find_commands
from legwork.understanding.cues import Cue
from legwork.understanding.intents import Register, clues_in, scores_of
from legwork.understanding.moments import Frame, mentions, offers
from legwork.understanding.parts import Part, is_letter, is_reader, is_to_legwork, only_hands_on, parts_of
from legwork.understanding.sentences import sentences, straight
from legwork.understanding.signatures import signed_by
from legwork.understanding.tables.dialogue_phrases import SAID_YES
from legwork.understanding.tools import is_list_text, is_nobody, is_shared, is_tool_text, tool_of
from legwork.understanding.writers import frame_in, frame_of
from legwork.values.meaning import Automation, Intent, Voice
from legwork.values.people import Mailbox, Seeker
from legwork.values.regexes import regex

_OF_A_PERSON = Cue(r"\b(?:correct|fix|change|wrong|she|he|they|her|his|their)\b", re.IGNORECASE)
_COMMANDS = 3.3  # own words above a forward command only where they hardly mean anything else
_NOTES = 3.0
_FEW = 4  # words of a length and no more
_PARTS_CAP = 30
# what people call the machine's answer that they hand on
_AUTO_REPLY = regex(
    r"\b(?:auto(?:matic|mated)?[- ]?(?:reply|replies|response|responder|answer)|ooo(?: reply| message| note)|out[- ]of[- ]office (?:reply|message|note)|vacation (?:reply|responder|message|note)|abwesenheits\w+)\b",
    re.IGNORECASE,
)
_LONG_REMARK = 5  # sentences


@dataclass(frozen=True)
class Situation:
    """The deciding part, in what light it is read, and what stands around it.

    `remark` are the seeker's words above a forward that decides, `history` the older messages (the newest first, letters
    of Legwork left out), `letter` the letter of Legwork that is answered. `handed_on`: the deciding part was forwarded.
    `framed` gives the frame.
    """

    reader: Seeker
    part: Part
    register: Register
    voice: Voice
    framed: Callable[[], Frame] = field(repr=False, compare=False)
    history: tuple[Part, ...] = ()
    remark: Part | None = None
    letter: Part | None = None
    automation: Automation | None = None
    handed_on: bool = False

    @cached_property
    def frame(self) -> Frame:
        """How the times in the deciding part are read: worked out when it is first asked for, as of an invitation never."""
        return self.framed()


def situation_of(message: Message, segments: Sequence[Segment], reader: Seeker) -> Situation:
    """Who speaks to whom, and where.

    Own words to Legwork decide where they command, tell notes or settle a time; a mere remark above a forward leaves it
    to the forwarded message. A mail between people is decided by its own words.
    """
    own, *others = parts_of(message, segments)[:_PARTS_CAP]
    letters = [part for part in others if is_letter(part)]
    letter = letters[0] if letters else None
    history = tuple([part for part in others if part not in letters]) if letters else tuple(others)
    handed = _handed(history, segments)
    if is_reader(own.author, reader):
        if not _goes_to_legwork(own, reader):
            return _between(own, history, reader, message)
        framed = partial(frame_of, own, reader)
        if handed is None or (letter and letter.depth <= handed.depth and letter.index < handed.index):
            return Situation(reader, own, Register.NOTE, Voice.SEEKER, framed, history, letter=letter)
        if _decides(own, framed(), handed, reader):
            return Situation(reader, own, Register.NOTE, Voice.SEEKER, framed, history, letter=letter)
        return _handed_on(own, handed, history, reader, message, segments)
    if not own.text.strip() and handed is not None and not message.calendars:
        return _handed_on(None, handed, history, reader, message, segments)
    return _between(own, history, reader, message)


def _handed(history: Sequence[Part], segments: Sequence[Segment]) -> Part | None:
    """The newest of the older messages that says something; not one that only hands the next on."""
    spoken = [part for part in history if part.text.strip() or _is_invited(part, segments)]
    for part, inner in pairwise(spoken):
        if not (part.forwarded and inner.forwarded and inner.depth > part.depth and only_hands_on(part.text)):
            return part
    return spoken[-1] if spoken else None


def _goes_to_legwork(own: Part, reader: Seeker) -> bool:
    return is_to_legwork(own, reader) or not any(not is_reader(one, reader) for one in (*own.to, *own.cc))


def _is_invited(part: Part, segments: Sequence[Segment]) -> bool:
    return any(segment.kind is SegmentKind.CALENDAR and segment.depth >= part.depth for segment in segments)


def _between(own: Part, history: tuple[Part, ...], reader: Seeker, message: Message) -> Situation:
    framed = partial(frame_in, own, history, reader)
    if is_reader(own.author, reader):
        return Situation(reader, own, Register.SEEKER, Voice.SEEKER, framed, history)
    sort = automation(message)
    register, voice = _of_author(
        _writer(own), sort, bulk=is_list_mail(message) or is_tool_text(own.text), sender=message.sender
    )
    return Situation(reader, own, register, voice, framed, history, automation=sort)


def _handed_on(
    remark: Part | None,
    part: Part,
    history: tuple[Part, ...],
    reader: Seeker,
    message: Message,
    segments: Sequence[Segment],
) -> Situation:
    older = tuple(one for one in history if one is not part and one.index > part.index)
    framed = partial(frame_in, part, older, reader, message.dated_at)
    if is_reader(part.author, reader):
        return Situation(reader, part, Register.SEEKER, Voice.SEEKER, framed, older, remark, handed_on=True)
    sort = _sort_of(part, message, segments)
    if sort is None and remark is not None and _AUTO_REPLY.search(remark.text):
        sort = Automation.ABSENCE
    bulk = is_tool_text(part.text) or is_list_text(part.text, part.signature)
    register, voice = _of_author(_writer(part), sort, bulk=bulk, sender=None)
    return Situation(reader, part, register, voice, framed, older, remark, automation=sort, handed_on=True)


def _sort_of(part: Part, message: Message, segments: Sequence[Segment]) -> Automation | None:
    for attached in message.attached:
        if (
            attached.from_
            and part.author
            and attached.from_[0].email == part.author.email
            and (sort := automation(attached))
        ):
            return sort
    return next((sort for index in part.indices if (sort := segment_automation(segments[index]))), None)


def _writer(part: Part) -> Mailbox | None:
    """The author; None where a person signs what the one mailbox of a small firm sent."""
    return None if is_shared(part.author) and signed_by(f"{part.text}\n{part.signature}") else part.author


def _of_author(
    author: Mailbox | None, sort: Automation | None, *, bulk: bool, sender: Mailbox | None
) -> tuple[Register, Voice]:
    if sort in (Automation.ABSENCE, Automation.BOUNCE, Automation.READ_RECEIPT, Automation.VERIFICATION):
        return Register.TOOL, Voice.MACHINE
    if tool_of(author) or is_nobody(author) or tool_of(sender) or bulk:
        return Register.TOOL, Voice.TOOL
    return Register.CONTACT, Voice.CONTACT


def _is_booked(handed: Part, reader: Seeker) -> bool:
    """Whether the forwarded words name one time to come."""
    named = [one for one in offers(mentions(handed.text, frame_of(handed, reader))) if not one.past and not one.window]
    return len({one.start for one in named}) == 1


def _decides(own: Part, frame: Frame, handed: Part, reader: Seeker) -> bool:
    """Whether own words above a forward are more than a remark on the forwarded ones."""
    text = own.text.strip()
    if not text:
        return False
    sure = [found for found in find_commands(text, "", frame) if found.weight >= _COMMANDS]
    if any(not _is_remark(found, own, handed, reader) for found in sure):
        return True
    scores = scores_of(clues_in(text, Register.NOTE))
    if len(sentences(text)) >= _LONG_REMARK and scores.get(Intent.NOTES, 0) >= _NOTES:
        return True
    if scores.get(Intent.SCHEDULED, 0) < _NOTES:
        return False
    return any(not mention.window for mention in offers(mentions(text, frame)))


def _is_remark(found: FoundCommand, own: Part, handed: Part, reader: Seeker) -> bool:
    """Whether what sounds like a command tells of the forwarded words: "sent this", "this one is a real interview".

    "Done" tells of own words, or of the one time that they name.
    """
    if found.command.name == "correct":
        return not _OF_A_PERSON.search(found.words)
    if found.command.name == "snooze" and len(found.words.split()) <= _FEW:
        return True  # "After nine days!" tells how long it took
    if found.command.name == "help" and SAID_YES.search(straight(own.text)):
        return True  # "She is in! And now?"
    return found.command.name == "done" and (is_reader(handed.author, reader) or _is_booked(handed, reader))
