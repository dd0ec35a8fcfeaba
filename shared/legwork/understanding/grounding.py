"""Evidence as a reader of the mail can check it: verbatim words in the segment that holds them.

Extractors say which words they read; some read a text with its line breaks undone, a header, or a value that was
computed (the instant of a DTSTART). Here each is found again in the segments as they stand. Words that cannot be found
are left out, and a field that no extractor spoke for is looked for by its value.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime

from legwork.mail.message import Segment, SegmentKind
from legwork.understanding.found import WORDS_CAP, evidence
from legwork.understanding.media import medium_in
from legwork.understanding.moments import Frame, Precision, mentions
from legwork.values.meaning import Evidence, Meeting, Understanding

_FIELDS = (
    "intent", "kind", "contact.name", "contact.email", "contact.title", "contact.company", "contact.phone",
    "contact.linkedin", "meeting.start", "meeting.end", "meeting.medium", "meeting.join_url", "meeting.phone",
    "meeting.location", "proposed", "referrals", "away_until", "command",
)  # fmt: skip
_PROPERTIES = {
    "intent": ("BEGIN",),
    "meeting.start": ("DTSTART",),
    "meeting.end": ("DTEND", "DURATION"),
}  # RFC 5545, 3.6.1
_EVENT = "BEGIN:VEVENT"
_SCHEME = re.compile(r"^https?://(?:www\.)?")
_FIRST_DIGITS = 7  # of a number, so that its country prefix need not be written


def value_of(meaning: Understanding, field: str) -> object:
    """The value of a field by its dotted name ("meeting.start"); None where there is none."""
    value: object = meaning
    for name in field.split("."):
        value = getattr(value, name, None)
    return value or None


def grounded(meaning: Understanding, segments: Sequence[Segment]) -> dict[str, tuple[Evidence, ...]]:
    """The evidence of each field that has a value: at most 120 characters each, verbatim in the segment it names."""
    found: dict[str, tuple[Evidence, ...]] = {}
    for field in _filled(meaning):
        told = [placed(one, segments) for one in meaning.evidence.get(field, ())]
        if words := tuple(dict.fromkeys(one for one in (*told, *_computed(field, meaning, segments)) if one)):
            found[field] = words
    if meaning.command and "command" not in found and "intent" in found:
        found["command"] = found["intent"]
    return found


def _filled(meaning: Understanding) -> Iterator[str]:
    return (field for field in _FIELDS if value_of(meaning, field))


def placed(told: Evidence, segments: Sequence[Segment]) -> Evidence | None:
    """The evidence in the segment that it names, else in the first that holds its words."""
    named = [told.segment] if told.segment < len(segments) else []
    for index in (*named, *range(len(segments))):
        if words := _verbatim(told.text, segments[index]):
            return Evidence(words, index, told.rule)
    return None


def _verbatim(words: str, segment: Segment) -> str | None:
    """The words as the segment has them, whatever its line breaks and the case; headers count as its own."""
    pieces = words.split()
    if not pieces:
        return None
    flexible = re.compile(r"[\s>|]{1,9}".join(re.escape(piece) for piece in pieces), re.IGNORECASE)
    for text in (segment.text, segment.subject or "", segment.introduction, *_headers(segment)):
        if words in text:
            return words
        if hit := flexible.search(text):
            return hit.group()[:WORDS_CAP]
    return _folded(words, segment.text) if segment.kind is SegmentKind.CALENDAR else None


def _folded(words: str, calendar: str) -> str | None:
    """The first line of words that a calendar file folds over several (RFC 5545, 3.1)."""
    hit = re.search(r"(?:\r?\n[ \t])?".join(map(re.escape, words[:WORDS_CAP])), calendar)
    return hit.group().splitlines()[0] if hit else None


def _headers(segment: Segment) -> Iterator[str]:
    for mailbox in (segment.from_, *segment.to, *segment.cc):
        if mailbox:
            yield from filter(None, (mailbox.name, mailbox.email))


def _computed(field: str, meaning: Understanding, segments: Sequence[Segment]) -> Iterator[Evidence]:
    """What speaks for a value that was computed, or that nobody spoke for."""
    meeting = meaning.meeting
    if field in _PROPERTIES and (field != "intent" or _is_invitation(meaning)):
        yield from _properties(field, segments)
    if field == "contact.name" and meaning.contact and meaning.contact.email:
        yield from _values(meaning.contact.email, field, segments)
    if field == "contact.linkedin" and meaning.contact and meaning.contact.linkedin:
        yield from _values(_SCHEME.sub("", meaning.contact.linkedin), field, segments)
    if meeting is None or (field in meaning.evidence and field != "meeting.end"):
        return
    if field == "meeting.end":
        yield from _lengths(meaning, meeting, segments)
    elif field == "meeting.medium":
        yield from _media(meeting, segments)
    elif finder := _BY_VALUE.get(field):
        yield from _values(finder(meeting), field, segments)


def _is_invitation(meaning: Understanding) -> bool:
    return any(one.rule.startswith("calendar:") for one in meaning.evidence.get("intent", ()))


def _properties(field: str, segments: Sequence[Segment]) -> Iterator[Evidence]:
    for index, segment in enumerate(segments):
        if segment.kind is SegmentKind.CALENDAR:
            event = segment.text.find(_EVENT)
            for name in _PROPERTIES[field]:
                if line := re.search(rf"^{name}[;:][^\r\n]{{1,200}}", segment.text[max(event, 0) :], re.MULTILINE):
                    yield evidence(line.group(), index, f"calendar:{name.casefold()}")
                    return


def _lengths(meaning: Understanding, meeting: Meeting, segments: Sequence[Segment]) -> Iterator[Evidence]:
    """The length or the range that gives the end."""
    if meeting.start is None or meeting.end is None:
        return
    minutes = (meeting.end - meeting.start).total_seconds() / 60
    for index, segment in enumerate(segments):
        if segment.kind is SegmentKind.CALENDAR:
            continue
        for mention in mentions(segment.text, _frame(meaning, segment, meeting.start)):
            if mention.precision is Precision.DURATION and mention.minutes == minutes:
                yield evidence(mention.quote, index, "length")
                return
            if mention.start == meeting.start and mention.end == meeting.end:
                yield evidence(mention.quote, index, "time")
                return


def _frame(meaning: Understanding, segment: Segment, start: datetime) -> Frame:
    at = segment.dated_at or meaning.dated_at or start
    return Frame(at=at, zone=(meaning.meeting.zone if meaning.meeting else None) or "UTC")


def _media(meeting: Meeting, segments: Sequence[Segment]) -> Iterator[Evidence]:
    """The word for the medium, else what made it the likely one: link, number or place."""
    for index, segment in enumerate(segments):
        named = medium_in(segment.text)
        if named and named[0] is meeting.medium:
            yield evidence(named[1], index, "medium:word")
            return
    for field, finder in _BY_VALUE.items():
        if value := finder(meeting):
            yield from _values(value, field, segments)
            return


_BY_VALUE: Mapping[str, Callable[[Meeting], str | None]] = {
    "meeting.join_url": lambda meeting: meeting.join_url,
    "meeting.phone": lambda meeting: meeting.phone,
    "meeting.location": lambda meeting: meeting.location,
}


def _values(value: str | None, field: str, segments: Sequence[Segment]) -> Iterator[Evidence]:
    """Each segment's words that hold a value; of a number its digits count, however they are grouped."""
    if not value:
        return
    for index, segment in enumerate(segments):
        words = _number(value, segment.text) if field == "meeting.phone" else _verbatim(value, segment)
        if words:
            yield evidence(words, index, f"value:{field.rpartition('.')[2]}")


def _number(value: str, text: str) -> str | None:
    digits = re.sub(r"\D", "", value)[-_FIRST_DIGITS:]
    hit = re.search(r"\+?(?:\d[\s().\-/]{0,3}){0,9}" + r"[\s().\-/]{0,3}".join(digits), text)
    return hit.group() if hit and len(digits) == _FIRST_DIGITS else None
