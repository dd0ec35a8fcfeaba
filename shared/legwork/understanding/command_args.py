# ruff: noqa: E501, SIM905 - a pattern on one line reads best; a row of words reads best
"""The arguments of a command, in the forms of the corpus schema."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from functools import cached_property, partial
from itertools import takewhile

from legwork.understanding.mentions import mentioned
from legwork.understanding.moments import mentions
from legwork.understanding.moments.mention import Frame, Mention, Precision
from legwork.understanding.names import fold, is_shaped_as_name
from legwork.understanding.remembered import remembered
from legwork.understanding.sentences import straight
from legwork.understanding.settings_phrases import quiet_hours, stage, working_days
from legwork.understanding.tables.correction_fields import FIELD_OF_VALUE, FIELDS
from legwork.understanding.tables.names import PARTICLES
from legwork.understanding.zones import resolve_zone, zone_of_place
from legwork.values.frozen import frozen
from legwork.values.meaning import Command
from legwork.values.regexes import regex
from legwork.values.times import zone

_Match = re.Match[str]

_NOT_A_NAME = frozenset(
    "her him them it this that these those me my myself everything all data us you someone somebody people everyone "
    "one today tomorrow tonight now later the a an each any".split()
)
_NAME_ENDS = regex(
    r"\s{1,40}(?:please|pls|again|once|one more|now|today|tomorrow|tonight|before|after|about|for|from|at|on|in|by|who|whom|because|since|so|and|"
    r"asap|thanks|with|when|if|to|too|already|yet|next|this|she|he|they|it|i|we|-|which|that|as|until|till|using|saying)\b.*|[,;:!?(].*",
    re.IGNORECASE,
)
_NAME_LEAD = regex(
    r"^(?:(?:my|the|our|a|an|tomorrow'?s|today'?s|this|next|upcoming|all|everything|that|dear|note|note that|remember|please|kindly|so|ok|now),?\s+)*"
    r"(?:(?:call|chat|meeting|conversation|talk|interview|coffee|lunch|zoom|appointment|guy|woman|lady|man|person|data|records?|notes)\s+"
    r"(?:with|of|from|about|for|on)\s+)?(?:with|about|of|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?|professor)?\s*",
    re.IGNORECASE,
)
_ANYBODY = regex(r"\s*(?:an?|some|any|another)\s", re.IGNORECASE)
_LENGTH = regex(
    r"\b(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|couple(?: of)?|few)(?: more)? (?P<unit>minute|hour|day|week|month|fortnight|"
    r"business day|working day)s?\b|\b(?P<bare>fortnight)\b",
    re.IGNORECASE,
)
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
           "ten": 10, "couple": 2, "couple of": 2, "few": 3}  # fmt: skip
_NEXT = regex(r"\bnext (?P<unit>week|month)\b|\b(?P<tomorrow>tomorrow|morgen|demain|mañana)\b", re.IGNORECASE)
_PART_OF_DAY = (("morning", time(9)), ("lunch", time(12)), ("noon", time(12)), ("afternoon", time(14)), ("evening", time(18)),
                ("tonight", time(18)), ("night", time(20)))  # fmt: skip
_FORMER = regex(r",? (?:and |but )?(?:not|no longer|instead of|rather than|any ?more)\b", re.IGNORECASE)
_TILL = regex(
    r"\b(?:until|till|til|through|for (?=the next|an?\b|one|two|three|four|\d))\s*(?P<when>.{2,40})", re.IGNORECASE
)
_TOO_OFTEN = regex(
    r"\b(?:daily|weekly|monthly|(?:every|each|per|once an?) (?:day|week|month)|mondays?)\b[^,.;]{0,20}?\b(?:is|are|feels?) (?:\w+ )?(?:too|a bit|more than)\b[^,.;]{0,20}",
    re.IGNORECASE,
)  # what is to change: "weekly is too much, once a month will do"
_UNWANTED = regex(
    r"\b(?:not (?:necessary|needed|useful|wanted|required)|(?:don'?t|do not|no longer) (?:need|want|read)|unnecessary|no need|stop)\b",
    re.IGNORECASE,
)
_OFTEN = regex(r"\b(?:daily|weekly|every ?(?:day|week))\b", re.IGNORECASE)
_DAILY = regex(r"\b(?:daily|every ?day|day|mornings?)\b", re.IGNORECASE)
_OFF = regex(r"off|no\b|no more|never|stop|disable|drop|skip|cancel|kill|want|need|without|end", re.IGNORECASE)
_CONTRASTS = (
    regex(
        r"\bnot (?:an? |the |at |for |with )?(?P<instead>[^,.;:]{1,60}?),? but (?:an? |the |at |for |with )?(?P<value>[^,.;:]{1,60})"
    ),
    regex(
        r"(?:(?:'s|'re|\bis|\bare|\bwas|\bas|\bbe|\bat|\bfor|\bwith|\bcalled|\bnamed|\bto)(?: an?| the| called| named)? )(?P<value>[^,;:]{1,60}?)"
        r"(?:[,;]| -+| and)* (?:not|rather than|instead of) (?:an? |the |at |for |with )?(?P<instead>[^,.;:]{1,60})"
    ),
    regex(
        r"\b(?:[Nn]ot|[Nn]o) (?:an? |the |at |for |with )?(?P<instead>[^,.;:?!]{1,40}?)(?: please| sorry| actually)?[,;:.!]? "
        r"(?:[Ss]he|[Hh]e|[Ii]t|[Tt]hey|[Tt]hat)(?:'s|'re| is| are) (?:an? |the |at |with )?(?P<value>[^,.;:?!]{1,60})"
    ),
)
_WRONG = regex(
    r"\b(?:wrong|incorrect|mistake in|mistake with|misspelt|misspelled|correct|fix|change|update)(?: (?:the|her|his|their|my|with|in)){0,2} (\w{3,20})",
    re.IGNORECASE,
)
_PRONOUN = regex(r"\b(?:him|her|them|his|their)\b", re.IGNORECASE)
_OF_WORK = regex(
    r"\bwork(?:ing|s)? ?(?:days?|week|on|from|mon|tue|wed|thu|fri|sat|sun)|\b(?:business|free|off) days?\b|\bweekends?\b",
    re.IGNORECASE,
)
_BARE = "bare:"
_NEEDED = {"forget": ("who",), "timezone": ("timezone",), "address": ("email",), "set": (), "reschedule": ("start",)}
_SATURDAY = 5
_THANKS = regex(r"than?k", re.IGNORECASE)
_AGAIN = regex(r"follow|nudg|remind|bump|second", re.IGNORECASE)
_EMAIL = regex(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_NOT_A_VALUE = regex(
    r"^(?:not|no|very|too|so|really|ok|fine|good|great|busy|away|late|sick|nice|happy|just|still|here|there)\b",
    re.IGNORECASE,
)


_BY_THAT = regex(r"\s*(?:accordingly|please|to (?:that|match|this|suit)|for (?:that|this|here))\b", re.IGNORECASE)
_I_AM_IN = regex(
    r"\bI(?:'m| am|'ve moved to| have moved to)(?: [a-z]{2,10}){0,3} (?:in |at )?(?P<place>[A-Z\u00c0-\u00de][\w'-]{1,20}(?: (?:de|del|da|do|la|[A-Z\u00c0-\u00de])[\w'-]{0,20}){0,3})"
)


@frozen
class ReadCommand:
    """A command with its arguments; `weight` is what the arguments add to the evidence, `who` the person it names."""

    command: Command
    weight: float = 0.0
    who: str | None = None


class Arguments:
    """Reads the arguments of the commands of one mail. Each method gives None where they are missing or make no sense."""

    def __init__(self, frame: Frame, text: str, letter: str) -> None:
        self._frame = frame
        self._text = text
        self._letter = letter
        self._readers: Mapping[str, Callable[[_Match, str], ReadCommand | None]] = {
            "timezone": self._timezone,
            "snooze": self._snooze,
            "reschedule": self._reschedule,
            "forget": self._forget,
            "prep": self._prep,
            "digest": self._digest,
            "draft": self._draft,
            "address": self._address,
            "correct": self._correct,
            "set:quiet_hours": self._set(quiet_hours),
            "set:working_days": self._set(working_days),
            "set:stage": self._set(stage),
            "cancel": partial(self._about, "cancel"),
            "close": partial(self._about, "close"),
            "stop": self._stop,
        }

    def of(self, name: str, match: _Match, request: str) -> ReadCommand | None:
        """The command of that row, or None where its arguments cannot be read."""
        if name.startswith(_BARE):
            name = name.removeprefix(_BARE)
            return ReadCommand(Command(name, dict.fromkeys(_NEEDED[name])))
        reader = self._readers.get(name)
        return reader(match, request) if reader else ReadCommand(Command(name))

    def loosely(self, name: str, sentence: str) -> ReadCommand | None:
        """The command `name` (of the schema) with what arguments a sentence that says it in free words holds."""
        readers: Mapping[str, Callable[[str], ReadCommand | None]] = {
            "timezone": lambda text: _if_known("timezone", zone_of_place(_FORMER.split(text)[0])),
            "snooze": lambda text: ReadCommand(Command("snooze", {"until": self._until(text)})),
            "reschedule": self._moved_to,
            "address": lambda text: _if_known("email", found.group() if (found := _EMAIL.search(text)) else None),
            "digest": lambda text: ReadCommand(Command("digest", {"frequency": _frequency(text)})),
            "draft": lambda text: ReadCommand(Command("draft", {"what": _sort_of_draft(text), "who": None})),
            "prep": lambda _text: ReadCommand(Command("prep", {"who": None})),
            "set": self._setting,
            "correct": self._corrected,
            "forget": lambda text: ReadCommand(Command("forget", {"who": None})) if _named(text) else None,
        }
        if name not in readers:
            return ReadCommand(Command(name), 0.0, _named(sentence) if name in ("cancel", "close") else None)
        read = readers[name](sentence)
        if read is None or "who" not in read.command.args:
            return read
        who = _named(sentence) or (_named(self._text) if _PRONOUN.search(sentence) else None)
        return ReadCommand(Command(name, {**read.command.args, "who": who}), read.weight, who)

    def _setting(self, text: str) -> ReadCommand | None:
        days = (working_days,) if _OF_WORK.search(text) else ()
        for read in (quiet_hours, *days, stage):
            if value := read(text):
                return ReadCommand(Command("set", {"name": read.__name__, "value": value}))
        return None

    def _moved_to(self, text: str) -> ReadCommand | None:
        command = self._to_new_time(text)
        return ReadCommand(command, 0.0, _named(text)) if command else None

    def _to_new_time(self, text: str) -> Command | None:
        found = [one for one in mentions(text, self._frame) if not one.negated]
        slot = next((one for one in found if one.precision is Precision.SLOT and one.start and not one.past), None)
        slot = slot or self._joined(found)
        if slot is None or slot.start is None:
            return None
        start = None if slot.clash else slot.start.isoformat()
        return Command("reschedule", {"start": start})

    @cached_property
    def _today(self) -> date:
        return self._frame.at.astimezone(zone(self._frame.zone)).date()

    def _at(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, zone(self._frame.zone))

    def _timezone(self, match: _Match, _request: str) -> ReadCommand | None:
        stated = match.groupdict().get("place") or ""
        place = _FORMER.split(self._whereabouts() if not stated or _BY_THAT.match(stated) else stated)[0]
        name = zone_of_place(place) or next(iter(resolve_zone(place, (self._frame.zone,), self._frame.at)), None)
        return ReadCommand(Command("timezone", {"timezone": name}), 0.6) if name else None

    def _whereabouts(self) -> str:
        """Where the words say the seeker is: "I am in Oslo now … send letters by the clock here"."""
        for found in _I_AM_IN.finditer(straight(self._text)):
            words = found["place"].split()
            places = (" ".join(words[:length]) for length in range(len(words), 0, -1))
            if place := next((place for place in places if zone_of_place(place)), None):
                return place
        return ""

    def _snooze(self, match: _Match, _request: str) -> ReadCommand | None:
        until = self._until((match["when"] or "").strip())
        if until is None:
            return ReadCommand(Command("snooze", {"until": None}), -0.5) if match["when"] is None else None
        return ReadCommand(Command("snooze", {"until": until}), 0.4)

    def _stop(self, match: _Match, request: str) -> ReadCommand:
        """As in "pause everything till December 1": what ends on a day is a snooze."""
        bound = _TILL.search(request, match.start())
        until = self._until(bound["when"]) if bound else None
        return ReadCommand(Command("snooze", {"until": until}), 0.4) if until else ReadCommand(Command("stop"))

    def _until(self, words: str) -> str | None:
        if not words:
            return None
        found = mentions(words, self._frame)
        slot = next((one for one in found if one.precision is Precision.SLOT and one.start), None)
        if slot and slot.start:
            return slot.start.isoformat()
        if length := _LENGTH.search(words):
            return self._after(length)
        day = next((one.day for one in found if one.day), None) or self._next_day(words)
        if day is None:
            return None
        clock = next((one.clock for one in found if one.clock), None)
        clock = clock or next((clock for word, clock in _PART_OF_DAY if word in words.casefold()), None)
        return self._at(day, clock).isoformat() if clock else day.isoformat()

    def _after(self, length: _Match) -> str:
        unit = (length["unit"] or "fortnight").casefold()
        count = 1 if length["bare"] else _count(length["count"])
        if unit in ("minute", "hour"):
            span = timedelta(**{f"{unit}s": count})
            return (self._frame.at.astimezone(zone(self._frame.zone)) + span).isoformat(timespec="seconds")
        if unit in ("business day", "working day"):
            return _working_days_on(self._today, count).isoformat()
        days = {"day": 1, "week": 7, "fortnight": 14, "month": 30}[unit]
        return (self._today + timedelta(days=days * count)).isoformat()

    def _next_day(self, words: str) -> date | None:
        found = _NEXT.search(words)
        if found is None:
            return None
        if found["tomorrow"]:
            return self._today + timedelta(days=1)
        if found["unit"].casefold() == "week":
            return self._today + timedelta(days=7 - self._today.weekday())
        return (self._today.replace(day=1) + timedelta(days=32)).replace(day=1)

    def _reschedule(self, match: _Match, request: str) -> ReadCommand | None:
        command = self._to_new_time(match["when"].strip() or request)
        who = _name(match["who"]) if "who" in match.re.groupindex else None
        if who and who.islower() and not request.islower():  # "her visit got shifted"
            who = None
        return ReadCommand(command, 0.4, who) if command else None

    def _joined(self, found: list[Mention]) -> Mention | None:
        """A day and a clock that stand apart, the day from the letter that is answered where the words have none."""
        clock = next((one for one in found if one.clock), None)
        day = next((one.day for one in found if one.day), None)
        if clock is None or clock.clock is None:
            return None
        if day is None and self._letter:
            slots = mentions(self._letter, self._frame)
            start = next((one.start for one in slots if one.start and one.start > self._frame.at), None)
            day = start.astimezone(zone(self._frame.zone)).date() if start else None
        if day is None:
            return None
        return Mention(Precision.SLOT, clock.span, clock.quote, start=self._at(day, clock.clock))

    def _meant(self, words: str) -> str | None:
        """Whom a pronoun in the words of a request stands for."""
        return _named(self._text) if _PRONOUN.search(words) else None

    def _wrong_field(self) -> str | None:
        """The field of which the words say that it is wrong: "you have the wrong company for her"."""
        return next(
            (FIELDS[found[1].casefold()] for found in _WRONG.finditer(self._text) if found[1].casefold() in FIELDS),
            None,
        )

    def _corrected(self, text: str) -> ReadCommand | None:
        """The value X of "X, not Y" or "not Y but X", and the field that it looks like."""
        for pattern in _CONTRASTS:
            if (found := pattern.search(text)) and (value := _value(found["value"])):
                field = next((FIELDS[word] for word in re.findall(r"[a-z]+", text.casefold()) if word in FIELDS), None)
                field = field or self._wrong_field() or _field_of(value, found["instead"], found.group())
                if address := _EMAIL.search(value):
                    field, value = "email", address.group().rstrip(".").casefold()
                return ReadCommand(Command("correct", {"field": field, "value": value}))
        return None

    def _forget(self, match: _Match, request: str) -> ReadCommand | None:
        who = _name(match["who"]) or self._meant(request)
        return ReadCommand(Command("forget", {"who": who}), 0.4, who) if who else None

    def _prep(self, match: _Match, _request: str) -> ReadCommand | None:
        words = match["who"] if "who" in match.re.groupindex else None
        who = _name(words) or self._meant(match.group())
        if words and who is None and "prep" not in match.group().casefold():
            return None
        return ReadCommand(Command("prep", {"who": who}), 0.2, who)

    def _digest(self, match: _Match, _request: str) -> ReadCommand | None:
        if _TOO_OFTEN.search(match.string):
            return ReadCommand(Command("digest", {"frequency": _frequency(match.string)}), 0.2)
        words = [word for key in ("frequency", "frequency2") if key in match.re.groupindex and (word := match[key])]
        said = words[-1] if words else ""
        if _UNWANTED.search(match.string):  # "stop the daily digest, weekly is fine", or none instead
            often = _OFTEN.findall(match.string.casefold())
            said = often[-1] if len(set(often)) > 1 else "off"
        return ReadCommand(Command("digest", {"frequency": _frequency(said)}), 0.2 if said else 0.0)

    def _draft(self, match: _Match, request: str) -> ReadCommand | None:
        groups = match.re.groupindex
        said = (match["what"] if "what" in groups else None) or request
        who = (_name(match["who"]) if "who" in groups else None) or self._meant(request)
        return ReadCommand(Command("draft", {"what": _sort_of_draft(said), "who": who}), 0.3, who)

    def _address(self, match: _Match, _request: str) -> ReadCommand | None:
        found = _EMAIL.search(match.string)
        return ReadCommand(Command("address", {"email": found.group().rstrip(".").casefold()}), 0.3) if found else None

    def _correct(self, match: _Match, _request: str) -> ReadCommand | None:
        value = _value(match["value"])
        if not value:
            return None
        groups = match.re.groupindex
        field = FIELDS.get(match["field"].casefold().replace("-", "")) if "field" in groups else None
        field = field or self._wrong_field()
        if field is None:
            field = _field_of(value, match["instead"] if "instead" in groups else None, match.group())
        if address := _EMAIL.search(value):
            field, value = "email", address.group().rstrip(".").casefold()
        weight = 0.2 if "instead" in groups or "field" in groups else 0.0
        return ReadCommand(Command("correct", {"field": field, "value": value}), weight)

    def _about(self, name: str, match: _Match, _request: str) -> ReadCommand | None:
        words = next((match[key] for key in ("who", "who2") if key in match.re.groupindex and match[key]), None)
        return ReadCommand(Command(name), 0.0, _name(words))

    def _set(self, read: Callable[[str], str | None]) -> Callable[[_Match, str], ReadCommand | None]:
        name = read.__name__

        def reader(match: _Match, request: str) -> ReadCommand | None:
            value = read(match["value"] if name == "stage" else request)
            return ReadCommand(Command("set", {"name": name, "value": value}), 0.6) if value else None

        return reader


def _if_known(argument: str, value: str | None) -> ReadCommand | None:
    names = {"timezone": "timezone", "email": "address"}
    return ReadCommand(Command(names[argument], {argument: value.rstrip(".")})) if value else None


@remembered
def _named(text: str) -> str | None:
    """The person whom a text is about, as it names them."""
    return next((one.person.name for one in mentioned(text)), None)


def _frequency(text: str) -> str:
    text = _TOO_OFTEN.sub(" ", text)
    return "daily" if _DAILY.search(text) else "off" if _OFF.search(text) else "weekly"


def _sort_of_draft(text: str) -> str:
    return "thank_you" if _THANKS.search(text) else "follow_up" if _AGAIN.search(text) else "outreach"


def _count(words: str) -> int:
    return int(words) if words.isdigit() else _COUNTS.get(words.casefold(), 1)


def _working_days_on(day: date, count: int) -> date:
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day


def _name(words: str | None) -> str | None:
    """The person that the words after "for", "about" or a verb name, as written; None for pronouns and things."""
    if not words or _ANYBODY.match(words):
        return None
    name = _NAME_LEAD.sub("", words.strip(), count=1)
    name = _NAME_ENDS.sub("", f"{name} ").strip(" .'\"-")
    name = _MANNER.sub("", _up_to_small_words(re.sub(r"'s$", "", name)))
    if not name or name.casefold() in _NOT_A_NAME or name.split()[0].casefold() in _NOT_A_NAME:
        return None
    return name if is_shaped_as_name(name) else None


_MANNER = regex(
    r"\s(?:(?:complete|entire|total|whol|ful|immediate|permanent|final|quick|discreet|quiet|polite|strict|sole)(?:l?y)"
    r"|altogether|forever|for good|outright|too|instead|first|fast|soon)$",
    re.IGNORECASE,
)


def _up_to_small_words(name: str) -> str:
    """A name in capitals without what follows it in small letters: "Ada van Boone completely" is Ada van Boone."""
    words = name.split()
    if not words or not words[0][0].isupper():
        return name
    kept = list(
        takewhile(lambda word: not word[0].islower() or fold(word) in PARTICLES or not word[0].isalpha(), words)
    )
    while len(kept) > 1 and kept[-1][0].islower():
        kept.pop()
    return " ".join(kept)


def _value(words: str) -> str | None:
    value = words.strip(" .,;:!\"'")
    value = re.sub(r"^(?:an?|the)\s+", "", value, flags=re.IGNORECASE)
    return None if not value or _NOT_A_VALUE.match(value) else value


def _field_of(value: str, instead: str | None, words: str) -> str:
    if _EMAIL.search(value):
        return "email"
    if re.search(r"\bwork(?:s|ing)? (?:at|for)\b|\bat [A-Z]", words):
        return "company"
    pair = (value, instead or "")
    if any(word in FIELD_OF_VALUE for text in pair for word in text.casefold().split()):
        return "kind"
    names = all(part[:1].isupper() for text in pair if text for part in text.split())
    return "name" if names and re.search(r"\bname|spel[lt]|\bcalled\b|^it'?s|\bis [A-Z]", words) else "title"
