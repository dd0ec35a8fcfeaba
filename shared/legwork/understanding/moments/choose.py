# ruff: noqa: E501 - a pattern on one line reads best
"""An answer held against what was offered: "Tuesday works", "the second one", "either"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from legwork.understanding.moments.mention import Frame, Mention, Precision
from legwork.understanding.moments.refuse import Refusals
from legwork.understanding.moments.resolve import instants
from legwork.understanding.moments.same import proposes
from legwork.understanding.moments.tables.assent import ASSENTS, DEFERS, OTHERS
from legwork.understanding.moments.tables.words import PARTS
from legwork.understanding.moments.tokens import Reader
from legwork.understanding.zones import fold
from legwork.values.meaning import Slot
from legwork.values.regexes import regex
from legwork.values.times import offset_name, zone

Offer = Mention | Slot

_WINDOW = timedelta(minutes=90)  # a longer range is when to meet, not how long
_HALF_DAY = 12
_LIST_GAP = 25  # characters between two members of one list of offers
_MOST = 200  # tokens of an answer that are looked at for an assent
_NEAR = 30  # characters before the end of a time that show whether it is put forward


def offers(found: Sequence[Mention]) -> tuple[Mention, ...]:
    """The slots on offer among `found`: concrete, ahead, not refused, nor taken back by the name of their day."""
    live = tuple(each for each in found if each.precision is Precision.SLOT and not each.negated and not each.past)
    taken_back = [each for each in found if each.precision is Precision.DAY and each.negated]
    if not taken_back:
        return _numbered(live, found)
    left = tuple(
        each
        for each in live
        if not any(
            one.day == each.day and one.span[0] >= each.span[1] for one in taken_back
        )  # "P.S. Strike the Monday"
    )
    return _numbered(left or live, found)


def _numbered(slots: tuple[Mention, ...], found: Sequence[Mention]) -> tuple[Mention, ...]:
    """The slots, with their places in a list that holds windows without an end too: "Monday from 2, Tuesday at 5"."""
    loose = [
        each
        for each in found
        if each.precision is Precision.VAGUE and each.day and not each.negated and not each.past
        and any(_beside(each, slot) for slot in slots)
    ]  # fmt: skip
    if not loose:
        return slots
    places = sorted([*slots, *loose], key=lambda each: each.span)
    return tuple(replace(slot, listed=(places.index(slot) + 1, len(places))) for slot in slots)


def _beside(one: Mention, other: Mention) -> bool:
    first, last = sorted((one.span, other.span))
    return 0 <= last[0] - first[1] <= _LIST_GAP


def choose(answer: Sequence[Mention], answer_text: str, offered: Sequence[Offer], frame: Frame) -> Offer | None:
    """The offer that an answer takes; None where it takes none, or leaves open which.

    `answer` are the mentions of `answer_text`, in the answer's `frame`. A time inside an offered window, "same time
    Friday", and a clock time for an offered day come back as a Mention of their own; a slot that was never offered
    does not.
    """
    ahead = [each for each in answer if not each.negated and not each.past]
    taken = [each for each in ahead if each.precision is not Precision.ORDINAL and _is_taken(each, answer_text)]
    said = _settled_first([each for each in ahead if each not in taken], answer_text)
    refused = [each for each in answer if each.negated] + taken
    left = [offer for offer in offered if not any(_means(each, offer, frame) for each in refused)]
    if any(_counters(each, answer_text) and not _offers_it(each, left, frame) for each in said):
        return None  # another time is put forward: "Thursday, but make it 11"
    if chosen := _by_slot(said, left, frame) or _by_day_and_clock(said, left, frame):
        return chosen
    if any(each.precision is Precision.SLOT for each in said):
        return None  # another time than those on offer
    numbered = next((each for each in said if each.precision is Precision.ORDINAL), None)
    if numbered and _NAMES_AN_OFFER.match(answer_text, numbered.span[1]):  # before a day of something else
        said = [each for each in said if each is numbered or each.precision is not Precision.DAY]
    chosen = _by_day(said, left, frame) or _by_ordinal(said, list(offered)) or _by_clock(said, left, frame)
    if chosen := chosen or _by_half(answer_text, left):
        return chosen
    if any(proposes(each, answer_text) for each in said):
        return None
    return _by_assent(answer_text, offered, left)


_SETTLES_BEFORE = regex(
    r"\b(?:let'?s|let us|so|then|take|go with|going with|go for|pick|choose|prefer|make it|settle (?:on|for)|i'?d say"
    r"|nehm\w{0,3}|dann|prend\w{0,4}|donc|prefier\w{0,3}|entonces|quindi|dus)\b[^.!?;\n]{0,20}$",
    re.IGNORECASE,
)
_SETTLES_BEHIND = regex(
    r"[^.!?;,\w]{0,3}(?:it is\b|please\b|then\b|(?:is|works|suits|would be|'s) (?:\w{1,10} )?(?:best|better|easier|ideal|perfect)\b)",
    re.IGNORECASE,
)


def _settled_first(said: list[Mention], text: str) -> list[Mention]:
    """Those that the words settle before those that are only named: "Monday or Tuesday… let's go Tuesday"."""
    plain = text.replace("\u2019", "'")

    def named_only(mention: Mention) -> bool:
        first, last = mention.span
        settles = _SETTLES_BEFORE.search(plain[max(0, first - 2 * _NEAR) : first])
        return not (settles or _SETTLES_BEHIND.match(plain[last : last + 2 * _NEAR]))

    return sorted(said, key=named_only) if len(said) > 1 else said


_TAKEN = regex(
    r"\bi(?:'m| am) (?!free\b|available\b|open\b|good\b|fine\b|happy\b|around\b|here\b|looking\b|hoping\b|taking\b|coming\b|going (?:for|with)\b|(?:pleas|delight|excit|thrill|honou?r|direct|ask|instruct|interest|reliev)ed\b|(?:confirm|writ|reply|accept|choos|pick)ing\b)\w{2,12}(?:ing|ed)\b"
    r"|\bi(?:'ve| have) (?:got )?(?:an? |my |to )(?!gap|slot|window|free|half|spare|little|few|lot)|\bi (?:work|teach|train|babysit|travel)\b"
    r"|\b(?:busy|booked|away|tied up|out of (?:town|office))\b",
    re.IGNORECASE,
)
_OPEN = regex(
    r"\b(?:works?|good|fine|great|perfect|suits?|free|available|can do|let'?s|see you|ok(?:ay)?|yes|ideal|best|better|please|it is)\b|\?",
    re.IGNORECASE,
)


def _is_taken(mention: Mention, text: str) -> bool:
    """Whether the sentence of a day only says what else fills it: "Tuesday I am helping my aunt until 5"."""
    plain = text.replace("\u2019", "'")
    first = max(plain.rfind(stop, 0, mention.span[0]) for stop in ".!?\n") + 1
    lasts = [place for stop in ".!?\n" if (place := plain.find(stop, mention.span[1])) >= 0]
    sentence = plain[first : min(lasts, default=len(plain)) + 1]
    return bool(_TAKEN.search(sentence)) and not _OPEN.search(sentence)


_LEADS = regex(
    r"\b(?:make it|say|instead|rather|push(?: it)? to|move(?: it)? to|but at|lieber|plutôt|mejor|meglio|liever)"
    r"\W{0,3}\w{0,4}\W{0,2}$",
    re.IGNORECASE,
)


def _counters(mention: Mention, text: str) -> bool:
    """Whether a clock time is put forward in place of another: "make it 11", "can we say 10:15?"."""
    if mention.precision not in {Precision.CLOCK, Precision.SLOT} or mention.clock is None:
        return False
    before = text[: mention.span[1]][-_NEAR:]
    digits = max(before.rfind(" "), 0)
    return bool(_LEADS.search(before[:digits] + " "))


def _offers_it(mention: Mention, offered: Sequence[Offer], frame: Frame) -> bool:
    """Whether a clock time is one that is on offer, or lies in a window that is."""
    windows = [offer for offer in offered if _is_window(offer)]
    if mention.precision is Precision.SLOT:
        meant = any(_means(mention, offer, frame) for offer in offered)
        return meant or any(_in_window(mention, offer, frame) for offer in windows)
    shown = any(offer.start and _shows(offer, mention) for offer in offered)
    return shown or any(_clock_inside(mention, offer) for offer in windows)


def _start(offer: Offer) -> datetime | None:
    return offer.start


def _is_window(offer: Offer) -> bool:
    if isinstance(offer, Mention) and offer.window:
        return True
    return offer.start is not None and offer.end is not None and offer.end - offer.start > _WINDOW


def _bare(mention: Mention) -> bool:
    """Said by weekday alone: it means the offer of that weekday, however far ahead."""
    return not any(letter.isdigit() for letter in mention.quote.split(" at ")[0].split("@")[0][:12])


def _same_day(mention: Mention, day: date | None, frame: Frame) -> bool:
    if mention.day is None or day is None:
        return False
    if mention.day == day:
        return True
    ahead = day >= frame.at.astimezone(zone(frame.zone)).date()
    return _bare(mention) and ahead and mention.day.weekday() == day.weekday() and "week" not in mention.quote


def _day_of(offer: Offer) -> date | None:
    if isinstance(offer, Mention) and offer.day is not None:
        return offer.day
    return offer.start.date() if offer.start else None


def _means(mention: Mention, offer: Offer, frame: Frame) -> bool:
    """Whether a mention names an offer, by instant, by the clock on its own wall, or by its day."""
    start = _start(offer)
    if mention.start is not None and start is not None:
        if mention.start == start:
            return True
        if mention.zone_stated and mention.zone:  # "Thursday at 2pm PT" of a Thursday further ahead
            local = start.astimezone(zone(mention.zone))
            return local.time() == mention.clock and _same_day(mention, local.date(), frame)
        same_wall = mention.clock == start.time().replace(tzinfo=None) or (
            mention.clock is not None
            and len(mention.choices) > 1
            and mention.clock.hour % _HALF_DAY == start.hour % _HALF_DAY
        )
        return not mention.zone_stated and same_wall and _same_day(mention, start.date(), frame)
    if mention.precision in {Precision.DAY, Precision.VAGUE} and mention.clock is None:
        return _same_day(mention, _day_of(offer), frame)
    return False


def _inside(mention: Mention, offer: Offer) -> bool:
    return (
        mention.start is not None
        and offer.start is not None
        and offer.end is not None
        and offer.start <= mention.start < offer.end
    )


def _by_slot(said: list[Mention], offered: list[Offer], frame: Frame) -> Offer | None:
    for mention in said:
        if mention.precision is not Precision.SLOT:
            continue
        for offer in offered:
            if _means(mention, offer, frame):
                return _narrowed(mention, offer)
        for offer in offered:
            found = _in_window(mention, offer, frame)
            if found is not None:
                return found
    return None


def _narrowed(mention: Mention, offer: Offer) -> Offer:
    """The offer; of a window its beginning, with the length stated for it."""
    if not _is_window(offer) or mention.end is not None:
        return (
            offer
            if mention.end is None or offer.end == mention.end
            else replace(offer, end=_length_kept(mention, offer))
        )
    return _with_length(mention, offer, offer.start)


def _length_kept(mention: Mention, offer: Offer) -> datetime | None:
    if mention.start is None or mention.end is None or offer.start is None:
        return offer.end
    return offer.start + (mention.end - mention.start)


def _with_length(mention: Mention, offer: Offer, start: datetime | None) -> Mention:
    minutes = mention.minutes or (offer.minutes if isinstance(offer, Mention) else None)
    end = mention.end
    if end is None and minutes and start is not None:
        end = start + timedelta(minutes=minutes)
    name = offer.zone if isinstance(offer, Mention) else mention.zone
    return replace(
        mention,
        precision=Precision.SLOT,
        start=start,
        end=end,
        day=start.date() if start else None,
        clock=start.time() if start else None,
        zone=name or (offset_name(start) if start else None),
        minutes=minutes,
        choices=(),
        window=False,
    )


def _in_window(mention: Mention, offer: Offer, frame: Frame) -> Mention | None:
    """A time inside an offered range, read on the offer's clocks first where the answer names no zone."""
    if offer.start is None or offer.end is None or mention.clock is None:
        return None
    if not mention.zone_stated and _same_day(mention, offer.start.date(), frame):
        for moment in _readings(offer, mention.clock):
            if offer.start <= moment < offer.end:
                return _with_length(replace(mention, end=_kept(mention, moment)), offer, moment)
    return _with_length(mention, offer, mention.start) if _inside(mention, offer) else None


def _kept(mention: Mention, start: datetime) -> datetime | None:
    if mention.start is None or mention.end is None:
        return None
    return start + (mention.end - mention.start)


def _readings(offer: Offer, clock: time) -> list[datetime]:
    """A clock time on the day of an offer and on its clocks, in both halves of the day."""
    if offer.start is None:
        return []
    name = offer.zone if isinstance(offer, Mention) and offer.zone else None
    found = []
    for hour in dict.fromkeys((clock.hour, (clock.hour + _HALF_DAY) % 24)):
        at = clock.replace(hour=hour)
        if name:
            found.append(instants(offer.start.date(), at, name)[0])
        else:
            found.append(datetime.combine(offer.start.date(), at, tzinfo=offer.start.tzinfo))
    return found


def _by_day_and_clock(said: list[Mention], offered: list[Offer], frame: Frame) -> Offer | None:
    """As in "Friday is the better one, I come off nights on Thursday. So 10:00": the one offer with both in the text."""
    found = [
        offer
        for offer in offered
        if any(each.precision is Precision.DAY and _same_day(each, _day_of(offer), frame) for each in said)
        and any(each.clock is not None and offer.start is not None and _shows(offer, each) for each in said)
    ]
    return found[0] if len(found) == 1 else None


def _by_day(said: list[Mention], offered: list[Offer], frame: Frame) -> Offer | None:
    for mention in said:
        if mention.precision not in {Precision.DAY, Precision.VAGUE} or mention.day is None:
            continue
        if mention.same_time:
            return _same_time(mention, offered)
        found = [offer for offer in offered if _means(mention, offer, frame)]
        exact = [offer for offer in found if _day_of(offer) == mention.day] or found
        exact = _in_part(mention, exact)
        clocks = [each for each in said if each.precision is Precision.CLOCK and each.clock is not None]
        if clocks and (chosen := _by_clock(clocks, exact, frame)):
            return chosen
        if len(exact) == 1 and exact[0].start is not None and not _is_window(exact[0]):
            return exact[0]
    return None


def _in_part(mention: Mention, offered: list[Offer]) -> list[Offer]:
    """The offers in the half of the day that the mention names, if it names one."""
    halves = {PARTS[word].meridiem for word in fold(mention.quote).split() if word in PARTS}
    if len(halves) != 1:
        return offered
    afternoon = halves == {"pm"}
    return [offer for offer in offered if offer.start is None or (offer.start.hour >= _HALF_DAY) == afternoon]


def _same_time(mention: Mention, offered: list[Offer]) -> Mention | None:
    starts = [offer for offer in offered if offer.start is not None]
    if not starts or mention.day is None or len({offer.start.time() for offer in starts if offer.start}) > 1:
        return None
    offer = starts[-1]
    assert offer.start is not None  # noqa: S101 - filtered above
    name = (offer.zone if isinstance(offer, Mention) else None) or offset_name(offer.start)
    tz = offer.start.tzinfo
    start = (
        instants(mention.day, offer.start.time(), name)[0]
        if isinstance(offer, Mention)
        else datetime.combine(mention.day, offer.start.time(), tzinfo=tz)
    )
    length = offer.end - offer.start if offer.end and not _is_window(offer) else None
    found = _with_length(mention, offer, start)
    return replace(found, end=start + length if length else found.end, same_time=True)


def _by_ordinal(said: list[Mention], offered: list[Offer]) -> Offer | None:
    pointed = [each for each in said if each.precision is Precision.ORDINAL and each.ordinal is not None]
    pointed += [_as_ordinal(each) for each in said if _NUMBERED_DAY.fullmatch(each.quote) and not pointed]
    for mention in sorted(pointed, key=lambda each: each.ordinal == 0):
        number = mention.ordinal or 0
        if number == 0:
            return offered[0] if len(offered) == 1 else None
        ordered = list(offered)
        if any(word in mention.quote.lower() for word in ("earl", "late")) and "latter" not in mention.quote.lower():
            ordered.sort(key=lambda offer: (offer.start is None, offer.start.timestamp() if offer.start else 0.0))
        dated = [offer for offer in offered if offer.start is not None and offer.start.day == number]
        if mention.quote[:1].isdigit() and len(dated) == 1:  # "3rd works" of the third of the month
            return dated[0]
        counted = [offer for offer in offered if isinstance(offer, Mention) and offer.listed]
        if counted:
            of = next(offer.listed[1] for offer in counted if offer.listed)
            return next(
                (one for one in counted if one.listed and one.listed[0] == (number if number > 0 else of)), None
            )
        place = number - 1 if number > 0 else number
        if -len(ordered) <= place < len(ordered):
            return ordered[place]
    return None


_NAMES_AN_OFFER = regex(
    r" (?:of (?:the|your|those|these) (?:\w{2,6} )?)?(?:one|option|date|slot|time|day|proposal|suggestion|choice)s?\b",
    re.IGNORECASE,
)
_NUMBERED_DAY = regex(r"(?:the |your )?([1-5])(?:st|nd|rd|th)", re.IGNORECASE)


def _as_ordinal(mention: Mention) -> Mention:
    """As in "could we take the 2nd?", where no second of a month is on offer."""
    number = _NUMBERED_DAY.fullmatch(mention.quote)
    return replace(mention, precision=Precision.ORDINAL, ordinal=int(number[1]) if number else None)


_HALVES = regex(r"\bthe (morning|afternoon|evening|lunchtime) (?:one|slot|option|time)\b", re.IGNORECASE)


def _by_half(text: str, offered: list[Offer]) -> Offer | None:
    """As in "the morning one please"."""
    found = _HALVES.search(text)
    if found is None:
        return None
    afternoon = PARTS[found[1].lower()].meridiem == "pm"
    fits = [each for each in offered if each.start is not None and (each.start.hour >= _HALF_DAY) == afternoon]
    return fits[0] if len(fits) == 1 else None


def _by_clock(said: list[Mention], offered: list[Offer], frame: Frame) -> Offer | None:
    for mention in said:
        if mention.precision is not Precision.CLOCK or mention.clock is None:
            continue
        found = [offer for offer in offered if offer.start is not None and _shows(offer, mention)]
        if len(found) == 1:
            return found[0]
        if found:
            return None
        inside = [chosen for offer in offered if (chosen := _clock_inside(mention, offer))]
        if len(inside) == 1:
            return inside[0]
        days = [offer for offer in offered if isinstance(offer, Mention) and offer.precision is Precision.DAY]
        if len(days) == 1 and len(offered) == 1 and days[0].day is not None:
            start = instants(days[0].day, mention.clock, mention.zone or frame.zone)[0]
            return _with_length(mention, days[0], start)
    return None


def _shows(offer: Offer, mention: Mention) -> bool:
    """Whether the offer begins at that clock time: on its own clocks, or on those that the answer names."""
    assert offer.start is not None and mention.clock is not None  # noqa: S101, PT018 - the caller looked
    if mention.zone_stated and mention.zone:
        return offer.start.astimezone(zone(mention.zone)).time() == mention.clock
    clock = offer.start.time()
    return clock.minute == mention.clock.minute and clock.hour % _HALF_DAY == mention.clock.hour % _HALF_DAY


def _clock_inside(mention: Mention, offer: Offer) -> Mention | None:
    if offer.start is None or offer.end is None or mention.clock is None:
        return None
    for moment in _readings(offer, mention.clock):
        if offer.start <= moment < offer.end:
            return _with_length(mention, offer, moment)
    return None


def _by_assent(text: str, offered: Sequence[Offer], left: list[Offer]) -> Offer | None:
    """As in "Perfect, see you then" where one offer is left."""
    reader = Reader(text)
    agrees, other = reader.has(ASSENTS, 4, _MOST), reader.has(OTHERS, 3, _MOST)
    refusing = Refusals(reader).any() or reader.has(DEFERS, 4, _MOST)
    if len(left) == 1 and len(offered) > 1 and (agrees or other):
        return left[0]
    if len(offered) == 1 == len(left) and agrees and not refusing and not _is_window(left[0]):
        return left[0] if left[0].start is not None else None
    return None
