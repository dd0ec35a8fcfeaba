# ruff: noqa: E501, RUF001 - a pattern on one line reads best; typographic signs are what mail holds
"""The zone of a writer, and the frame in which their words are read."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

from legwork.understanding.cues import Cue, words_of
from legwork.understanding.moments import Frame, Precision, halves_spoken_of, language_in, mentions
from legwork.understanding.parts import Part, is_letter, is_reader
from legwork.understanding.remembered import remembered
from legwork.understanding.sentences import in_small_letters, straight
from legwork.understanding.tables.states import AUSTRALIAN_STATES, STATES
from legwork.understanding.tables.zones import DIALLED, PLACES
from legwork.understanding.zones import fold, resolve_zone, zone_of_place
from legwork.values.people import Seeker
from legwork.values.regexes import regex
from legwork.values.times import offset_name, zone

# a sign, a new line, a dash or much white space, with the white space around it; beginning with all of its first signs
_FRAGMENT = regex(r"[\s|·•,;()–—](?:(?<!\s)\s*|\s*[|·•,;()–—]\s*|(?<=\n)\s*|[^\S\n]*\n\s*|\s*-\s+|\s{2,})")
# these begin with the class of all of their first signs: a search then looks for those alone
_POSTCODE = regex(
    r"[A-Z\d](?<!\w.)(?:(?<=\d)\d{3,5}(?:-\d{4})?|(?<=[A-Z])(?:[A-Z]{1,2} \d{4,6}(?:-\d{4})?|\d[A-Z] ?\d[A-Z]\d|[A-Z]?\d{1,2}[A-Z]?(?: ?\d[A-Z]{2})?))\b"
)
_BEHIND_LETTER = r"\d[A-Z][ -]?\d[A-Z]\d\b"
_CANADIAN = rf"[A-Z]{_BEHIND_LETTER}"
_STATE = regex(
    rf"(?P<city>[A-Z][\w.' -]{{2,30}}),\s*(?P<state>[A-Z]{{2}})\b(?=\s*(?:\d{{5}}|{_CANADIAN}|\(|$|[|·•,\n]))",
    re.MULTILINE,
)
_STATE_WITH_CODE = regex(
    rf"(?P<city>[A-Z][a-z][\w.'-]{{0,20}}(?: [A-Z][\w.'-]{{1,20}}){{0,2}}),?\s{{1,3}}\(?(?P<state>[A-Z]{{2}})\)?,?\s{{1,3}}(?:{_CANADIAN}|\d{{5}}\b)"
)
_CAPITALS = regex(r"[A-Z]{2}")  # no state without these, nor without one of the next two
_COMMA_CAPITALS = regex(r",\s*[A-Z]{2}\b")
_CAPITALS_CODE = regex(r"[A-Z]{2}\)?,?\s{1,3}(?:[A-Z]\d|\d{5})")
_CODE_ALONE = regex(rf"[A-Z](?<!\w.)(?:(?P<canadian>{_BEHIND_LETTER})|[A-Z]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{{2}}\b)")
# Source: Canada Post, the first letter of a postal code
_PROVINCES = {
    "A": "NL", "B": "NS", "C": "PE", "E": "NB", "G": "QC", "H": "QC", "J": "QC", "K": "ON", "L": "ON", "M": "ON",
    "N": "ON", "P": "ON", "R": "MB", "S": "SK", "T": "AB", "V": "BC",
}  # fmt: skip
_AUSTRALIAN_STATE = regex(
    rf"^(?:[^\n]*[,|·•] ?)?(?P<city>[A-Z][\w' -]{{2,30}}),? (?P<state>{'|'.join(AUSTRALIAN_STATES)})(?: \d{{4}})?$",
    re.MULTILINE,
)
_TERRITORY = regex(r"(?<=[a-z]),? [A-Z]{2,3}$")  # "Perth WA"
# ISO 3166-2:CA, without the one that ends the names of Swedish firms (AB)
_PROVINCE_CODES = frozenset(("BC", "MB", "NB", "NL", "NS", "ON", "QC", "SK"))
_LOCATED = Cue(
    r"\b(?:[Ii](?:['\u2019]m| am) (?:based |currently |now ){0,2}(?:in|from)|[Hh]ere in|[Ww]e(?:['\u2019]re| are) (?:based )?in|[Gg]reetings from)"
    r"\s+(?P<place>[A-Z][\w.'-]{1,30}(?: [A-Z][\w.'-]{1,30}){0,2})"
    r"(?! (?:on|next|this|that|until|till|for|from|all|at|tomorrow|today|again|originally)\b)"  # a visit
)
_ON_TIME = Cue(
    r"\b(?:[Ii](?:'m| am)|[Ww]e(?:'re| are)) (?:\w{1,12} ){0,2}?(?:on|in) (?:the )?(?P<zone>[A-Z]\w{1,14}(?: [A-Z]\w{1,14}){0,2}) time\b"
)
_PREFIX = regex(r"(?<!\w)(?:\+|00)(\d{2,3})")
_ENDING = 300  # characters of a letter without a signature that may hold a phone number
# in small letters, and beginning with its first ones: a search then looks for these alone
_SEVEN = regex(r"[7sz](?<!\w.)(?:(?<=7)|(?<=s)(?:even|ieben|ept|iete|ette|ete|ju|yv)|(?<=z)even)(?!\d)")
_TERSE = 8  # words: too few to tell a language by
_NEWEST = 3  # messages that tell which half of the day is spoken of
_FRAGMENTS_CAP = 60
_FOR_YOU = regex(  # as above
    r"you(?:(?<=\bfor you)|(?<=\byou)r (?:time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|(?<=\bwhere you) are|(?<=\bat you)r end|(?<=\bon you)r side)\b"
)
_FOR_YOU_REACH, _BETWEEN_TWINS = 20, 40  # characters behind the second time; between the two
_FARTHEST_OFFSET = timedelta(hours=14)
_PLACES = frozenset(place for places in PLACES.values() for place in places.split(";"))


def frame_in(part: Part, older: Sequence[Part], reader: Seeker, at: datetime | None = None) -> Frame:
    """How the times in a part are read where the `older` messages of its thread stand below it, the newest first."""
    frame = frame_of(part, reader, at, zone_of_others(older, reader))
    if not older:
        return frame
    if len(part.text.split(maxsplit=_TERSE)) <= _TERSE and (spoken := language_in(older[0].text)) != "en":
        frame = replace(frame, language=spoken)  # "Di. 17.15"
    is_open = _SEVEN.search(in_small_letters(part.text))
    return replace(frame, half=_half_of(older)) if is_open else frame


def _half_of(older: Sequence[Part]) -> str | None:
    """The one half of the day that the newest message to speak of any speaks of."""
    for part in older[:_NEWEST]:
        if spoken := halves_spoken_of(part.text):
            return next(iter(spoken)) if len(spoken) == 1 else None
    return None


def frame_of(part: Part, reader: Seeker, at: datetime | None = None, others: str | None = None) -> Frame:
    """How the times in a part are read: from its own date, in its writer's zone.

    The seeker's own words are in the seeker's zone. Another's are in the zone of the city that their signature or
    words name ("I'm on Eastern time" before all, "you are an hour behind"), else in that of their Date header where the
    seeker's zone has another offset on that date (not +0000, which says nothing), else in `others`, the zone that the rest of the thread shows of the other party, else in the
    seeker's. `at` stands in for a part without a date.
    """
    dated_at = part.dated_at or at or datetime(1970, 1, 1, tzinfo=UTC)
    if is_reader(part.author, reader):
        return Frame(
            dated_at, reader.timezone, other_zone=others, near=tuple(one for one in (reader.timezone, others) if one)
        )
    name, places = _told_by(part, dated_at)
    name = name or _apart_from(reader, part.text, dated_at)
    shown = _offset(part, reader)
    if name is None and part.own_offset:
        name = shown
    near = (*places, shown, reader.timezone) if shown else (*places, reader.timezone)
    return Frame(dated_at, name or others or reader.timezone, other_zone=reader.timezone, near=near)


@remembered
def _told_by(part: Part, at: datetime) -> tuple[str | None, tuple[str, ...]]:
    """The zone that a writer's words tell, and the places that speak for theirs."""
    place = place_of(part)
    name = _stated_zone(part, at) or (zone_of_place(place) if place else None)
    return name, (place, *_dialled(part)) if place else _dialled(part)


def _stated_zone(part: Part, at: datetime) -> str | None:
    """The zone that the writer's own words say they live by: "I'm on Eastern time"."""
    said = _ON_TIME.within(straight(part.text), words_of(part.text))
    found = resolve_zone(said["zone"], (), at) if said else ()
    return found[0] if len(found) == 1 else None


def _apart_from(reader: Seeker, text: str, at: datetime) -> str | None:
    """The offset of a writer who says how far the reader's clock is from theirs: "you are an hour behind"."""
    said = _HOURS_APART.within(straight(text), words_of(text))
    if said is None:
        return None
    hours = _COUNTED.get(said["hours"].lower()) or int(said["hours"])
    behind = said["way"].lower() in ("behind", "earlier")
    mine = timedelta(hours=hours if behind == (said["who"].lower().startswith("y")) else -hours)
    there = at.astimezone(zone(reader.timezone)).utcoffset() or timedelta()
    return offset_name(at.replace(tzinfo=timezone(there + mine)))


_COUNTED = {"an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_HOURS_APART = Cue(
    rf"\b(?P<who>you are|you're|we are|we're|i am|i'm) (?:only |just )?(?P<hours>{'|'.join(_COUNTED)}|1?\d) hours? (?P<way>ahead|behind|later|earlier)\b"
    r"(?! (?:schedule|time|plan|than (?:planned|usual)))",
    re.IGNORECASE,
)


def zone_of_others(parts: Sequence[Part], reader: Seeker) -> str | None:
    """The zone of the other party, as the newest of their parts shows it, else as a time said in both zones does."""
    for part in parts:
        if not is_reader(part.author, reader) and not is_letter(part):
            found = frame_of(part, reader).zone
            if found != reader.timezone:
                return found
    return next((both for part in parts if (both := _said_in_both(part, reader))), None)


def _said_in_both(part: Part, reader: Seeker) -> str | None:
    """The other's offset where the seeker says one instant on both clocks: "Thursday at 5pm, Friday 9am for you"."""
    if not is_reader(part.author, reader) or not _FOR_YOU.search(in_small_letters(part.text)):
        return None
    frame = frame_of(part, reader)
    slots = [one for one in mentions(part.text, frame) if one.precision is Precision.SLOT and one.start]
    for here, there in pairwise(slots):
        between = part.text[here.span[1] : there.span[0]]
        behind = part.text[there.span[0] : there.span[1] + _FOR_YOU_REACH]
        if (
            len(between) > _BETWEEN_TWINS
            or "." in between
            or not _FOR_YOU.search(in_small_letters(behind))
            or not here.start
            or not there.start
        ):
            continue
        shift = there.start.replace(tzinfo=UTC) - here.start.astimezone(UTC)
        if abs(shift) <= _FARTHEST_OFFSET:
            return offset_name(there.start.replace(tzinfo=timezone(shift)))
    return None


def _dialled(part: Part) -> tuple[str, ...]:
    """The countries of the phone numbers below the letter."""
    text = part.signature or part.text[-_ENDING:]
    numbers = _PREFIX.findall(text) if "+" in text or "00" in text else ()
    found = (DIALLED.get(f"+{number[:length]}") for number in numbers for length in (3, 2))
    return tuple(dict.fromkeys(place for place in found if place))


def _offset(part: Part, reader: Seeker) -> str | None:
    """The offset of a message's date, where it shows more than the reader's own clock."""
    offset = part.dated_at.utcoffset() if part.dated_at else None
    if part.dated_at is None or not offset:
        return None
    home = part.dated_at.astimezone(zone(reader.timezone)).utcoffset()
    return None if home == offset else offset_name(part.dated_at)


def place_of(part: Part) -> str | None:
    """The place that a part's signature, or else its words, say the writer is at; None where they say none."""
    lines = part.signature or "\n".join(part.text.splitlines()[-8:])
    if _CAPITALS.search(lines) and (state := _in_state(lines, part)):
        return state
    fragments = _FRAGMENT.split(_POSTCODE.sub("", lines))[:_FRAGMENTS_CAP]
    if town := _town_among([one.strip(" .") for one in fragments], part):
        return town
    if code := _CODE_ALONE.search(part.signature):
        province = _PROVINCES.get(code[0][0]) if code["canadian"] else None
        return f", {province}" if province else None if code["canadian"] else "united kingdom"
    located = _LOCATED.within(part.text, words_of(part.text))
    return located["place"] if located and _is_place(located["place"]) else None


def _in_state(lines: str, part: Part) -> str | None:
    """The city with its state, in lines that hold one."""
    comma = _STATE.search(lines) if _COMMA_CAPITALS.search(lines) else None
    code = _STATE_WITH_CODE.search(lines) if _CAPITALS_CODE.search(lines) else None
    for stated in filter(None, (comma, code)):
        place = f"{stated['city']}, {stated['state']}"
        if zone_of_place(place) and not _is_name(stated["city"], part):
            return place
    is_near = any(map(lines.__contains__, AUSTRALIAN_STATES))
    state = _AUSTRALIAN_STATE.search(lines) if is_near else None
    if state is None:
        return None
    return state["city"] if _is_place(state["city"]) else AUSTRALIAN_STATES[state["state"]]


def _town_among(fragments: Sequence[str], part: Part) -> str | None:
    """The first of the pieces of a signature, or of last lines, that is a town; with its state where one follows."""
    for said, following in zip(fragments, [*fragments[1:], ""], strict=True):
        if following and fold(following) in STATES and zone_of_place(following):
            return following
        if not said[:1].isupper():
            continue
        town = _TERRITORY.sub("", said) if said[-1].isupper() else said
        if _is_place(town) and not _is_name(town, part):
            return town
        if (code := said[len(town) :].strip(" ,")) in _PROVINCE_CODES:
            return f"{town}, {code}"
    return None


def _is_place(words: str) -> bool:
    """Whether the words are a place and nothing else."""
    return fold(words) in _PLACES


def _is_name(words: str, part: Part) -> bool:
    name = set((part.author.name or "").casefold().split()) if part.author else set()
    return bool(name & set(words.casefold().split()))
