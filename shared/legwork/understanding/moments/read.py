"""Text and frame to mentions."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cached_property
from itertools import pairwise
from typing import Any

from legwork.understanding.moments import resolve
from legwork.understanding.moments.atoms import Ahead, Atom, Choice, Clock, Day, Length, Open, Part, Same, Span, Vague
from legwork.understanding.moments.items import DayItem, Said, TimeItem, is_bare_weekday
from legwork.understanding.moments.join import Joined, join
from legwork.understanding.moments.lengths import with_end_labels, with_lengths, with_untils
from legwork.understanding.moments.mention import Frame, Mention, Precision
from legwork.understanding.moments.places import OTHER, READER, THERE, WRITER
from legwork.understanding.moments.refuse import Refusals
from legwork.understanding.moments.same import with_same_times
from legwork.understanding.moments.scan import atoms, language_of
from legwork.understanding.moments.tables.piece_words import ANSWER_BY, ARRANGED, COMES, DAY_BOUNDS, PAST, REACHED
from legwork.understanding.moments.tables.words import HALVES_OF_DAY, PARTS
from legwork.understanding.moments.tokens import Reader
from legwork.understanding.remembered import remembered
from legwork.understanding.zones import resolve_zone
from legwork.values.times import aware, offset_name, zone

Timed = Clock | Span
_ALONE = frozenset((Choice, Length, Ahead, Vague))  # what may be a mention without a day or a clock time
_QUOTE = 20  # tokens: a quote from day to time; longer ones hold the time alone
_LISTED_APART = 12  # tokens: two weekdays of one list, with the clock time of the first between them
_LIST_ENDS = frozenset((*".!?;/\n", "over", "than", "rather", "not", "instead", "but", "before", "if", "unless"))
_NOON = 12
_PUT_FORWARD = frozenset(("would", "could", "can", "love", "happy", "let's", "free", "shall"))
_TELLERS = frozenset(("i", "we", "they", "he", "she"))
_OF_BEFORE = PAST | REACHED | _TELLERS  # without one of these nothing tells of a day before
_SEVEN = 7  # the hour of which nobody knows whether it is in the morning
_WINDOW = timedelta(minutes=90)  # a longer range is when to meet, not how long


@remembered
def mentions(text: str, frame: Frame) -> tuple[Mention, ...]:
    """Every time in `text`, in its order. A length stated with offers is already in their ends.

    Raises NaiveTimeError where the frame's moment is not aware, ValueError where its zone is none; never on any text.
    """
    aware(frame.at)
    zone(frame.zone)
    reader = Reader(text)
    reader.language = frame.language or language_of(reader)
    pieces = atoms(reader, reader.language)
    if not pieces:
        return ()
    return _Builder(reader, frame, pieces).mentions()


def language_in(text: str) -> str:
    """The language (ISO 639-1) in whose words a text speaks; English where nothing speaks for another."""
    return language_of(Reader(text))


def halves_spoken_of(text: str) -> frozenset[str]:
    """The halves of the day (am, pm) that a text speaks of, by words or by the marks of its clock times."""
    reader = Reader(text)
    reader.language = language_of(reader)
    pieces = atoms(reader, reader.language)
    clocks = [one for piece in pieces if isinstance(piece.is_, Said) for one in _clocks(piece.is_)]
    marked = {one.meridiem or ("pm" if one.hour >= _NOON else "am") for one in clocks if one.meridiem or one.exact24}
    return frozenset(marked | {piece.is_.meridiem for piece in pieces if isinstance(piece.is_, Part)} | _halves(reader))


def _halves(reader: Reader) -> set[str]:
    found = (reader.phrase(place, HALVES_OF_DAY) for place in reader.starts(HALVES_OF_DAY))
    return {HALVES_OF_DAY[one[0]] for one in found if one}


def _clocks(said: Said) -> tuple[Clock, ...]:
    if isinstance(said, Span):
        return said.first, said.last
    return (said.clock,) if isinstance(said, Open) else (said,) if isinstance(said, Clock) else ()


def _without_repeats(found: list[Mention]) -> list[Mention]:
    """Without slots that say the instant of the slot before them again, in another zone or with other words."""
    kept: list[Mention] = []
    last: Mention | None = None
    for each in found:
        repeats = last is not None and each.start is not None and each.start == last.start
        if repeats and last is not None and (each.zone != last.zone or each.span[0] < last.span[1]):
            continue
        last = each if each.start is not None else last
        kept.append(each)
    return kept


class _Builder:
    """Turns joined items into mentions, in one frame."""

    def __init__(self, reader: Reader, frame: Frame, pieces: tuple[Atom, ...]) -> None:
        self._reader = reader
        self._frame = frame
        self._pieces = pieces
        self._joined: Joined = join(reader, pieces, placed=frame.other_zone is not None)
        self._context = self._seven()
        if resolve.by_is_at(frame.zone):
            self._take_by()
        self._days: dict[int, resolve.Found] = {}
        self._anchor: date | None = None
        self._today = resolve.today(frame)

    @cached_property
    def _refusals(self) -> Refusals:
        return Refusals(self._reader, ((item.first, item.last) for item in self._joined.items))

    def _seven(self) -> str | None:
        """What tells whether 7 is morning or evening: the one half of the day that the text speaks of."""
        said = [one for item in self._joined.items if isinstance(item, TimeItem) for one in _clocks(item.said)]
        if not any(one.hour == _SEVEN and not one.meridiem and not one.exact24 for one in said):
            return None
        parts = {piece.is_.meridiem for piece in self._pieces if isinstance(piece.is_, Part)}
        for found in (parts, _halves(self._reader), {one.meridiem for one in said} - {""}):
            if found:
                return found.pop() if len(found) == 1 else self._frame.half
        return self._frame.half

    def _take_by(self) -> None:
        """As in "come by 2pm" where people say "by" for "at"; "let me know by 2pm" stays a bound."""
        for item in self._joined.items:
            if isinstance(item, TimeItem) and isinstance(item.said, Open) and item.said.word == "by":
                around = self._reader.words(item.first - 6, item.first)
                if not set(around) & ANSWER_BY:
                    item.said = item.said.clock

    def mentions(self) -> tuple[Mention, ...]:
        found: list[Mention] = []
        self._resolve_days()
        for item in self._joined.items:
            if isinstance(item, TimeItem):
                found.extend(self._timed(item))
            elif not item.timed:
                found.append(self._untimed(item))
        alone = [self._alone(piece) for piece in self._pieces if type(piece.is_) in _ALONE]
        found.extend(mention for mention in alone if mention)
        found.sort(key=lambda mention: mention.span)
        found = _without_repeats(found)
        text = self._reader.text
        return with_same_times(with_untils(with_lengths(with_end_labels(tuple(found), text), text), text), text)

    def _resolve_days(self) -> None:
        """In order, since "the following Tuesday" counts from the day before it."""
        before: DayItem | None = None
        for item in self._joined.items:
            if isinstance(item, DayItem) and isinstance(item.said, Day):
                found = resolve.day(self._past(item), self._frame, self._today, self._weeks(item), self._anchor)
                if before is not None and self._lists(before, item):
                    found = resolve.not_before(found, self._days[id(before)])
                self._days[id(item)] = found
                self._anchor = found.dates[0] if found.dates else self._anchor
                before = item

    def _lists(self, before: DayItem, item: DayItem) -> bool:
        """Whether two weekdays are named one after the other in one sentence: a list goes forward in time."""
        bare = all(is_bare_weekday(each.said) and each.weeks is None for each in (before, item))
        between = self._reader.words(before.last, item.first)
        return bare and len(between) <= _LISTED_APART and not set(between) & _LIST_ENDS

    def _alone(self, piece: Atom) -> Mention | None:
        """The mention of a piece that is neither day nor clock time."""
        said = piece.is_
        if isinstance(said, Choice):
            refused = self._refusals.refused(piece.first, piece.last)
            return self._said(Precision.ORDINAL, piece.first, piece.last, ordinal=said.ordinal, negated=refused)
        if isinstance(said, Length):
            stated = {"minutes": said.minutes, "approximate": said.approximate}
            return self._said(Precision.DURATION, piece.first, piece.last, **stated)
        if isinstance(said, Ahead):
            start = self._frame.at.astimezone(zone(self._frame.zone)) + timedelta(minutes=said.minutes)
            return self._said(
                Precision.SLOT,
                piece.first,
                piece.last,
                start=start,
                zone=self._frame.zone,
                day=start.date(),
                clock=start.time(),
                approximate=said.approximate,
            )
        if isinstance(said, Vague) and not said.every:
            return self._said(Precision.VAGUE, piece.first, piece.last)
        return None

    def _said(self, precision: Precision, first: int, last: int, **known: Any) -> Mention:
        """What the tokens from `first` up to `last` say."""
        start, end = self._reader.at(first).start, self._reader.at(last - 1).end
        return Mention(precision, (start, end), self._reader.text[start:end], **known)

    def _untimed(self, item: DayItem) -> Mention:
        negated = self._refusals.refused(item.first, item.last)
        if isinstance(item.said, Vague):
            return self._said(Precision.VAGUE, item.first, item.last, negated=negated)
        found = self._days[id(item)]
        vague = item.part is not None or not found.dates or self._bounding(item)
        precision = Precision.VAGUE if vague else Precision.DAY
        if not found.dates:
            return self._said(precision, item.first, item.last, negated=negated)
        midnights = tuple(self._instant(each, time(0), self._frame.zone) for each in found.dates)
        return self._said(
            precision,
            item.first,
            item.last,
            day=found.dates[0],
            clash=found.clash,
            choices=midnights if len(midnights) > 1 else (),
            negated=negated,
            past=found.dates[0] < self._today,
        )

    def _weeks(self, item: DayItem) -> int | None:
        """The calendar weeks ahead in which a weekday lies, where the text names a week."""
        if not isinstance(item.weeks, Day):
            return item.weeks
        found = resolve.day(item.weeks, self._frame, self._today)
        return resolve.weeks_until(found.dates[0], self._today) if found.dates else None

    def _past(self, item: DayItem) -> Day:
        """As in "thank you for talking to me on Monday" is last Monday."""
        assert isinstance(item.said, Day)  # noqa: S101 - the caller looked
        if not is_bare_weekday(item.said):
            return item.said
        said = self._reader.words(item.first - 9, item.first)
        if _OF_BEFORE.isdisjoint(said):
            return item.said
        cut = max((place for place, word in enumerate(said) if word in {".", "!", "?", ";"}), default=-1)
        words = said[cut + 1 :]
        told = tuple(word for word in words if word not in {"on", "at", "it", "last", "this"})[-2:]
        if len(told) > 1 and told[0] in _TELLERS and told[1].endswith("ed") and told[1] not in ARRANGED:
            return replace(item.said, last=True)  # "we launched on Tuesday at 9"
        spoke = max((place for place, word in enumerate(words) if word in PAST), default=-1)
        if spoke >= 0 and set(words[spoke:]) & _PUT_FORWARD:
            return item.said  # "I enjoyed the lecture and would love to talk on Thursday"
        reached = any(pair[0] in REACHED and pair[1] == "your" for pair in pairwise(words))
        return replace(item.said, last=True) if reached or set(words) & PAST else item.said

    def _bounding(self, day: DayItem) -> bool:
        """As in "by Friday", "until Monday": a deadline, no offer."""
        before = self._reader.word(day.first - 1)
        return before in DAY_BOUNDS and not (before == "by" and self._reader.word(day.first - 2) in COMES)

    def _instant(self, on: date, at: time, name: str) -> datetime:
        return resolve.instants(on, at, name)[0]

    def _timed(self, item: TimeItem) -> list[Mention]:
        negated = self._refusals.refused(item.first, item.last)
        if not item.days:
            negated = negated or self._refusals.elsewhere(item.first, item.last)
            return [self._dayless(item, negated=negated)]
        found = []
        for day in item.days:
            apart = day.last <= item.first and self._refusals.refused_before(day.first)
            first, last = min(item.first, day.first), max(item.last, day.last)
            if not self._refusals.parted(day.last, item.first):  # "we close at 6 on Friday, so come at 6.15"
                apart = apart or self._refusals.elsewhere(first, last)
            apart = apart or self._refusals.elsewhere(item.first, item.last)
            apart = apart or self._refusals.moved_away(first, last)
            found.append(self._dated(item, day, negated=negated or apart))
        return found

    def _part(self, item: TimeItem, day: DayItem | None) -> Part | None:
        if item.part is not None:
            return item.part
        if day is not None and day.part is not None:
            return day.part
        if day is not None and isinstance(day.said, Day) and day.said.offset is not None:
            words = self._reader.words(day.first, day.last)  # "tonight"; "manana" is tomorrow, not the morning
            found = next((PARTS[word] for word in words if word in PARTS and word not in {"manana", "morgon"}), None)
            return Part(found.name, found.meridiem) if found else None
        return None

    def _dayless(self, item: TimeItem, *, negated: bool) -> Mention:
        said, first, last = item.said, item.first, item.last
        if isinstance(said, Same):
            return self._said(Precision.CLOCK, first, last, same_time=True, shift=said.shift, negated=negated)
        names, stated = self._zones(item.zone)
        zoned = {"zone": names[0], "zone_stated": stated}
        if isinstance(said, Open):
            at = resolve.hours(said.clock, item.part, context=self._context)[0]
            return self._said(Precision.VAGUE, first, last, clock=at, negated=negated, **zoned)
        if isinstance(said, Span):
            begin, end = resolve.span_hours(said, item.part, context=self._context)[0]
            minutes = (end.hour * 60 + end.minute - begin.hour * 60 - begin.minute) % 1440
            length = {"minutes": minutes, "window": said.between}
            return self._said(Precision.CLOCK, first, last, clock=begin, negated=negated, **length, **zoned)
        at = resolve.hours(said, item.part, context=self._context)[0]
        about = said.approximate
        return self._said(Precision.CLOCK, first, last, clock=at, negated=negated, approximate=about, **zoned)

    def _dated(self, item: TimeItem, day: DayItem, *, negated: bool) -> Mention:
        first, last = min(item.first, day.first), max(item.last, day.last)
        if last - first > _QUOTE:
            first, last = item.first, item.last
        said = item.said
        found = None if isinstance(day.said, Vague) else self._days[id(day)]
        if found is None or not found.dates:
            return self._said(Precision.VAGUE, first, last, negated=negated)
        past = found.dates[0] < self._today
        if isinstance(said, Same):
            return self._said(
                Precision.DAY,
                first,
                last,
                day=found.dates[0],
                same_time=True,
                shift=said.shift,
                clash=found.clash,
                past=past,
                negated=negated,
            )
        part = self._part(item, day)
        if isinstance(said, Open) or self._bounding(day):  # "nights until Thursday, 7pm to 7am"
            bound = said.clock if isinstance(said, Open) else said.first if isinstance(said, Span) else said
            at = resolve.hours(bound, part, context=self._context)[0]
            known = {"day": found.dates[0], "clock": at, "past": past}
            return self._said(Precision.VAGUE, first, last, negated=negated, **known)
        return self._said(Precision.SLOT, first, last, negated=negated, **self._slot(item, found, part))

    def _slot(self, item: TimeItem, found: resolve.Found, part: Part | None) -> Mapping[str, Any]:
        """What a mention says of a slot."""
        said = item.said
        assert isinstance(said, Timed)  # noqa: S101 - the callers looked
        names, stated = self._zones(item.zone)
        assumed = item.zone is None or (item.zone == WRITER and self._frame.zone == self._frame.other_zone)
        if assumed and item.twin is not None:
            names, stated = self._by_twin(item, found.dates[0], part, names)
        readings: list[tuple[datetime, datetime | None, str]] = []
        for on in found.dates:
            for name in names:
                readings += [(*reading, name) for reading in self._readings(said, on, name, part)]
        start, end, name = readings[0]
        starts = (
            tuple({reading[0].timestamp(): reading[0] for reading in readings}.values()) if readings[1:] else (start,)
        )
        clash = found.clash
        twins = item.twin is not None and item.zone is not None and item.twin.zone is not None
        if item.twin is not None and stated and twins and not self._nowhere(item.twin.zone):
            other = self._readings_of(item.twin, found.dates[0])
            if not any(abs(each - start) < timedelta(minutes=1) for each in other):
                clash, starts = True, (start, *other)
        placed = item.twin is not None and item.twin.zone is not None and not self._nowhere(item.twin.zone)
        unknown = self._nowhere(item.zone) and item.zone != THERE and not placed
        between = isinstance(said, Span) and (said.between or (end is not None and end - start > _WINDOW))
        return {
            "start": start,
            "end": end,
            "zone": name,
            "zone_stated": stated,
            "day": start.date(),
            "clock": start.time(),
            "clash": clash or unknown,
            "choices": starts if starts[1:] and len({each.timestamp() for each in starts}) > 1 else (),
            "window": between,
            "approximate": (said.first if isinstance(said, Span) else said).approximate,
            "past": start < self._frame.at,
        }

    def _nowhere(self, words: str | None) -> bool:
        """As in "her time", of which nobody knows where it is kept."""
        return words in {READER, OTHER, THERE} and self._frame.other_zone is None

    def _readings_of(self, item: TimeItem, on: date) -> list[datetime]:
        said = item.said
        if not isinstance(said, Timed):
            return []
        names = self._zones(item.zone)[0]
        days = (on, on + timedelta(days=1), on - timedelta(days=1))
        both = []
        first = said.first if isinstance(said, Span) else said
        clocks = (
            [first]
            if first.meridiem or first.exact24
            else [replace(first, meridiem="am"), replace(first, meridiem="pm")]
        )
        for each in days:
            for name in names:
                for clock in clocks:
                    both += [reading[0] for reading in self._readings(clock, each, name, item.part)]
        return both

    def _by_twin(
        self, item: TimeItem, on: date, part: Part | None, names: tuple[str, ...]
    ) -> tuple[tuple[str, ...], bool]:
        """As in "10am (1pm ET)": the stated zone decides the instant, the time in front shows the writer's offset."""
        if item.twin is None or self._nowhere(item.twin.zone) or not isinstance(item.said, Timed):
            return names, False
        here = self._readings(item.said, on, names[0], part)[0][0]
        there = self._readings_of(item.twin, on)
        if not there or any(each == here for each in there):
            return names, False
        best = min(there, key=lambda each: abs(each - here))
        shift = here.replace(tzinfo=UTC) - best.astimezone(UTC)
        if abs(shift) > timedelta(hours=14):
            return names, False
        return (offset_name(here.replace(tzinfo=timezone(shift))),), True

    def _readings(
        self, said: Clock | Span, on: date, name: str, part: Part | None
    ) -> list[tuple[datetime, datetime | None]]:
        if isinstance(said, Clock):
            clocks = resolve.hours(said, part, context=self._context)
            return [(start, None) for at in clocks for start in resolve.instants(on, at, name)]
        found: list[tuple[datetime, datetime | None]] = []
        for first, last in resolve.span_hours(said, part, context=self._context):
            for start in resolve.instants(on, first, name):
                until = on if last > first else on + timedelta(days=1)
                found.append((start, resolve.instants(until, last, name)[-1]))
        return found

    def _zones(self, words: str | None) -> tuple[tuple[str, ...], bool]:
        """The zones that a time can be in, and whether the text says so."""
        if words is None:
            wide = set(self._joined.wide)
            words = wide.pop() if len(wide) == 1 else None
        if words is None:
            return (self._frame.zone,), False
        if words == WRITER:
            return (self._frame.zone,), True
        if words in {READER, OTHER, THERE}:
            return ((self._frame.other_zone,), True) if self._frame.other_zone else ((self._frame.zone,), False)
        near = (*self._frame.near, self._frame.zone, *((self._frame.other_zone,) if self._frame.other_zone else ()))
        found = resolve_zone(words, near, self._frame.at)
        return (found, True) if found else ((self._frame.zone,), False)
