"""A message as the segments that its text falls into."""

from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta, tzinfo
from operator import attrgetter
from textwrap import dedent

from legwork.mail.header_blocks import Context
from legwork.mail.markers import Marker, Sort, is_end, is_forward_subject, marker_at, merged, places
from legwork.mail.message import Message, Segment, SegmentKind
from legwork.mail.readings import reading
from legwork.mail.signatures import signature_cut
from legwork.values.frozen import frozen

_MAX_DEPTH = 25  # quote marks deeper than that stay in the text
_MAX_MESSAGES = 300  # announcements beyond that stay in the text
_MAX_RUNS = 1_000  # runs of quoted lines beyond that stay in the text: nobody answers so many lines one by one
# all that segments of one message share, in order
_of_message = attrgetter(*(one.name for one in fields(Segment) if one.name not in ("text", "introduction")))


def segments(message: Message, zone: tzinfo) -> tuple[Segment, ...]:
    """The parts of a mail in order: text, then calendars, then attached messages, each as segments.

    Dates in forward and quote headers that have no zone of their own are read in `zone` (the seeker's), unless the
    Date header has another offset that is not UTC. Nothing is thrown away: what announces a message stands in the
    `introduction` of the segment behind it. A mail without any text gives one empty `own` segment.
    """
    found = _segments(message, zone, 0)
    return found or (_own(message),)


def _segments(message: Message, zone: tzinfo, depth: int) -> tuple[Segment, ...]:
    holder = _own(message, depth)
    splitter = _Splitter(Context(_reading_zone(message.dated_at, zone), message.dated_at))
    splitter.walk(reading(message).split("\n"), holder)
    out = splitter.segments
    out.extend(_saying(holder, SegmentKind.CALENDAR, text) for text in message.calendars)
    for attached in message.attached:
        out.extend(_attached(attached, zone, depth + 1))
    return tuple(out)


def _attached(message: Message, zone: tzinfo, depth: int) -> list[Segment]:
    """An attached message: what it says itself is `forwarded`, the rest as in any mail."""
    inner = _segments(message, zone, depth)
    out = [
        replace(each, kind=SegmentKind.FORWARDED if each.kind is SegmentKind.OWN else each.kind, attached=True)
        for each in inner
    ]
    if not any(each.kind is SegmentKind.FORWARDED and each.depth == depth for each in out):
        out.insert(0, replace(_own(message, depth), kind=SegmentKind.FORWARDED, attached=True))
    return out


def _own(message: Message, depth: int = 0) -> Segment:
    return Segment(
        kind=SegmentKind.OWN,
        text="",
        depth=depth,
        from_=message.from_[0] if message.from_ else message.sender,
        to=message.to,
        cc=message.cc,
        subject=message.subject or None,
        dated_at=message.dated_at,
        message_id=message.message_id,
        references=tuple(dict.fromkeys((*message.references, *message.in_reply_to))),
    )


def _reading_zone(dated_at: datetime | None, zone: tzinfo) -> tzinfo:
    """The zone in which the client wrote its dates: as its own Date header shows, where that says something."""
    offset = dated_at.utcoffset() if dated_at else None
    if dated_at is None or dated_at.tzinfo is None or not offset or offset == timedelta():
        return zone
    return zone if dated_at.astimezone(zone).utcoffset() == offset else dated_at.tzinfo


@frozen
class _Run:
    """Quoted lines without their outermost mark, what announces them, and how many marks they had lost before."""

    lines: list[str]
    announced: Marker | None
    introduction: str
    marks: int


@dataclass(slots=True)
class _Splitter:
    """Walks the lines of a text; opens a holder for each message that it finds in it."""

    context: Context
    segments: list[Segment] = field(default_factory=list)
    worded: set[tuple[SegmentKind, int]] = field(default_factory=set)  # kinds and depths that have said something
    messages: int = 0
    runs: int = 0

    def walk(self, lines: list[str], holder: Segment, marks: int = 0) -> None:
        """Adds the segments of `lines`, which hold text of `holder` first. Recursive over quote marks alone."""
        outer, number = holder, 0
        text: list[str] = []
        waiting: Marker | None = None  # an announcement whose message stands in quote marks
        quoted: Segment | None = None  # whom the quotations at this level quote
        may_begin = places(lines)
        while number < len(lines):
            line = lines[number]
            if not may_begin[number] and not waiting:  # words up to where something else may begin
                end = may_begin.find(True, number)
                text += lines[number:] if end < 0 else lines[number:end]
                number = len(lines) if end < 0 else end
                continue
            if is_quoted(line) and marks < _MAX_DEPTH and self.runs < _MAX_RUNS:
                end = _run_end(lines, number)
                self._flush(text, holder)
                run = _Run(
                    [_unmarked(each) for each in lines[number:end]], waiting, _introduction(lines, waiting), marks
                )
                quoted = self._quotation(run, holder, quoted)
                waiting, number = None, end
                continue
            if holder is not outer and is_end(line):
                text.append(line)
                self._flush(text, holder)
                holder, number = outer, number + 1
                continue
            marker = self._marker(lines, number)
            if marker is None:
                if waiting and line.strip():
                    holder, waiting = self._opened(waiting, holder, lines), None
                text.append(line)
                number += 1
                continue
            has_own = any(map(str.strip, text)) or self._holds(holder)
            self._flush(text, holder)
            if waiting:
                holder, waiting = self._opened(waiting, holder, lines), None
            if (sort := _settled(marker.sort, holder, has_own=has_own)) is not marker.sort:
                marker = replace(marker, sort=sort)
            number = marker.end
            if _next_is_quoted(lines, number):
                waiting = marker
            else:
                holder = self._opened(marker, holder, lines)
        self._flush(text, holder)

    def _quotation(self, run: _Run, holder: Segment, before: Segment | None) -> Segment | None:
        """Adds a run of quoted lines. `before` is whom the last one quoted; returns whom this one quotes."""
        self.runs += 1
        announced = run.announced
        if announced and not announced.bare:
            child = _child(announced, holder, run.introduction)
            self.segments.append(child)
            self.walk(run.lines, child, run.marks + 1)
            return child
        start = next((number for number, line in enumerate(run.lines) if line.strip()), None)
        first = self._marker(run.lines, start) if start is not None else None
        if announced:
            block = first if first and first.from_ else None
            end = block.end if block else 0
            shown = "\n".join((run.introduction, *run.lines[:end])).strip("\n")
            child = _child(merged(announced, block) if block else announced, holder, shown)
            self.segments.append(child)
            self.walk(run.lines[end:], child, run.marks + 1)
            return child
        if first and not before:
            self.walk(run.lines, holder, run.marks + 1)  # the announcement is marked too: no level of its own
            return None
        child = before or Segment(SegmentKind.QUOTED, "", holder.depth + 1)
        self.walk(run.lines, replace(child, introduction=""), run.marks + 1)
        return child

    def _marker(self, lines: list[str], number: int) -> Marker | None:
        """The announcement at a line, as long as the mail does not hold more messages than any thread does."""
        marker = marker_at(lines, number, self.context) if self.messages < _MAX_MESSAGES else None
        self.messages += marker is not None
        return marker

    def _opened(self, marker: Marker, holder: Segment, lines: list[str]) -> Segment:
        child = _child(marker, holder, _introduction(lines, marker))
        self.segments.append(child)  # it has a segment, even where no text of its own follows
        return child

    def _holds(self, holder: Segment) -> bool:
        return (holder.kind, holder.depth) in self.worded

    def _flush(self, text: list[str], holder: Segment) -> None:
        """Adds what was read for `holder`, its signature apart."""
        for is_signature, piece in signature_cut(text, holder) if any(map(str.strip, text)) else ():
            words = _trimmed(piece)
            if not words:
                continue
            kind = SegmentKind.SIGNATURE if is_signature else holder.kind
            self.worded.add((kind, holder.depth))
            last = self.segments[-1] if self.segments else None
            if last and not last.text and not is_signature and _same_message(last, holder):
                self.segments[-1] = _saying(last, last.kind, words, last.introduction)
            else:
                self.segments.append(_saying(holder, kind, words))
        text.clear()


def _trimmed(lines: list[str]) -> str:
    """The lines without blank ones around them and without an indentation that they share."""
    text = "\n".join(map(str.rstrip, lines)).strip("\n")
    return dedent(text) if text[:1].isspace() else text  # nothing is shared with a first line that has none


def _same_message(one: Segment, other: Segment) -> bool:
    return _of_message(one) == _of_message(other)


def _saying(segment: Segment, kind: SegmentKind, text: str, introduction: str = "") -> Segment:
    """Another segment of its message: `dataclasses.replace`, which looks at each field by its name, in a fifth."""
    _, *shared = _of_message(segment)
    return Segment(*(kind, text, *shared, introduction))


def _settled(sort: Sort, holder: Segment, *, has_own: bool) -> Sort:
    """Whether an announcement that fits both means a forward: the subject of the mail that holds it says."""
    if sort is Sort.FORWARDED:
        return sort
    forwards = is_forward_subject(holder.subject)
    if forwards is None and sort is Sort.ORIGINAL and not holder.depth:
        forwards = not has_own or not holder.references  # a reply names what it answers
    return Sort.FORWARDED if forwards else sort


def _child(marker: Marker, holder: Segment, introduction: str) -> Segment:
    forwarded = marker.sort is Sort.FORWARDED
    return Segment(
        kind=SegmentKind.FORWARDED if forwarded else SegmentKind.QUOTED,
        text="",
        depth=holder.depth + 1,
        from_=marker.from_,
        to=marker.to,
        cc=marker.cc,
        subject=marker.subject,
        dated_at=marker.dated_at,
        introduction=introduction,
    )


def is_quoted(line: str) -> bool:
    """Whether the line carries a quote mark."""
    return line.startswith((">", " >"))


def _unmarked(line: str) -> str:
    return line.lstrip(" ").removeprefix(">").removeprefix(" ") if is_quoted(line) else line


def _run_end(lines: list[str], start: int) -> int:
    """The end of a run of quoted lines; blank lines between two of them belong to it."""
    end = number = start
    while number < len(lines):
        if is_quoted(lines[number]):
            end = number + 1
        elif lines[number].strip():
            break
        number += 1
    return end


def _next_is_quoted(lines: list[str], number: int) -> bool:
    while number < len(lines) and not lines[number].strip():
        number += 1
    return number < len(lines) and is_quoted(lines[number])


def _introduction(lines: list[str], marker: Marker | None) -> str:
    return "\n".join(lines[marker.start : marker.end]).strip("\n") if marker else ""
