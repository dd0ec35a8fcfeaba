"""Times as people read them: never without day and zone. The one place that writes them."""

import re
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from legwork.values.regexes import regex
from legwork.values.times import aware, utc, zone

_ISO_DATE = regex(r"\b\d{4}-\d\d-\d\d\b", re.ASCII)
_EN_DASH = "\u2013"
TWO_DIGITS = tuple(f"{number:02}" for number in range(60))  # to format one takes as long as to look a dozen up
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

# CLDR 46, timeData preferred="H" for nearly all of Europe; "h" for Cyprus, Greece and Albania; both are usual in the
# United Kingdom and Ireland, where "pm" is what a letter says.
_TWELVE_HOURS_IN_EUROPE = frozenset({"London", "Dublin", "Belfast", "Jersey", "Guernsey", "Isle_of_Man", "Athens"})

_MINUTE = timedelta(minutes=1)
_ZONES = 256  # remembered: what each is called and how its people read a clock
_UTC = frozenset({"UTC", "UCT", "Zulu", "Universal"})


def day(on: date) -> str:
    """As in "Thursday, 5 March 2026"."""
    return f"{_WEEKDAYS[on.weekday()]}, {short_day(on)}"


def short_day(on: date) -> str:
    """As in "5 March 2026"."""
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"


def month(on: date) -> str:
    """As in "March"."""
    return _MONTHS[on.month - 1]


def day_in(moment: datetime, zone_name: str) -> str:
    """The day of an instant in a zone, as in "Thursday, 5 March 2026"."""
    return day(local(moment, zone_name))


def weekdays(numbers: frozenset[int]) -> str:
    """As in "Monday to Friday" or "Sunday, Monday, Wednesday"; Monday is 0, a week may run over Sunday."""
    days = sorted(number for number in numbers if number in range(7))
    if len(days) == len(_WEEKDAYS):
        return "every day"
    starts = [number for number in days if (number - 1) % 7 not in numbers]
    if len(starts) == 1 and len(days) > 2:  # noqa: PLR2004  # two days read better as a list
        return f"{_WEEKDAYS[starts[0]]} to {_WEEKDAYS[(starts[0] + len(days) - 1) % 7]}"
    return ", ".join(_WEEKDAYS[number] for number in days) or "no day"


def span(start: datetime, end: datetime | None, zone_name: str, *, clock_of: str | None = None) -> str:
    """As in "Thursday, 5 March 2026, 2:00-2:30 pm (New York, EST)".

    `zone_name` is IANA or ±HH:MM; an unknown one gives UTC. `clock_of` is the zone whose people read it: it decides
    between 2:00 pm and 14:00. An end on another day is said with its day, one after a clock change with its own zone.
    """
    begins = local(start, zone_name)
    long_clock = twenty_four_hours(clock_of or zone_name)
    ends = begins if end is None else local(end, zone_name)
    is_one_clock = begins.utcoffset() == ends.utcoffset()
    if (ends <= begins) if is_one_clock else utc(ends) <= utc(begins):
        return f"{day(begins)}, {_clock(begins, long=long_clock)} ({_label(begins, zone_name)})"
    if not is_one_clock or begins.date() != ends.date():
        return f"{span(begins, None, zone_name, clock_of=clock_of)} to {span(ends, None, zone_name, clock_of=clock_of)}"
    return f"{day(begins)}, {clock_span(begins, ends, long=long_clock)} ({_label(begins, zone_name)})"


def clock_span(begins: time | datetime, ends: time | datetime, *, long: bool) -> str:
    """As in "2:00-2:30 pm", "11:30 am-12:15 pm" or "14:00-14:30". No day, no zone: say them beside it."""
    first, last = _clock(begins, long=long), _clock(ends, long=long)
    if not long and first[-2:] == last[-2:]:
        first = first[:-3]
    return f"{first}{_EN_DASH}{last}"


def same_clock(moment: datetime, one: str, other: str) -> bool:
    """Whether clocks in both zones show the same at that instant."""
    return local(moment, one).utcoffset() == local(moment, other).utcoffset()


def zone_said(zone_name: str, at: datetime) -> str:
    """As in "New York, EST" at that instant."""
    return _label(local(at, zone_name), zone_name)


def local(moment: datetime, zone_name: str) -> datetime:
    """The same instant on a clock of that zone; UTC where the zone is unknown."""
    return aware(moment).astimezone(_zone(zone_name) or zone("UTC"))


def known_zone(zone_name: str | None) -> bool:
    """Whether the name is a zone that times can be shown in."""
    return zone_name is not None and _zone(zone_name) is not None


@lru_cache(_ZONES)
def twenty_four_hours(zone_name: str) -> bool:
    """Whether people in that zone expect 14:00 rather than 2:00 pm."""
    region, _, city = zone_name.partition("/")
    return region == "Europe" and city not in _TWELVE_HOURS_IN_EUROPE


def minutes_between(start: datetime, end: datetime) -> str:
    """As in "30 minutes" or "1 hour 15 minutes"."""
    total = (utc(end) - utc(start)) // _MINUTE
    hours, minutes = divmod(total, 60)
    said = [f"{hours} hour{'s' * (hours != 1)}"] if hours else []
    said += [f"{minutes} minute{'s' * (minutes != 1)}"] if minutes or not hours else []
    return " ".join(said)


def _clock(at: time | datetime, *, long: bool) -> str:
    if long:
        return f"{TWO_DIGITS[at.hour]}:{TWO_DIGITS[at.minute]}"
    return f"{at.hour % 12 or 12}:{TWO_DIGITS[at.minute]} {'am' if at.hour < 12 else 'pm'}"  # noqa: PLR2004  # noon


def _label(moment: datetime, zone_name: str) -> str:
    city = _city(zone_name)
    if city is None or city == "UTC":
        return city or _offset(moment)
    abbreviation = moment.tzname() or ""
    return f"{city}, {abbreviation if abbreviation.isalpha() else _offset(moment)}"


def _offset(moment: datetime) -> str:
    minutes = (moment.utcoffset() or timedelta()) // _MINUTE
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


@lru_cache(_ZONES)
def _city(zone_name: str) -> str | None:
    """What a zone is named after; UTC where it is unknown, None where only its offset says anything."""
    city = zone_name.rpartition("/")[2].replace("_", " ")
    if city in _UTC or _zone(zone_name) is None:
        return "UTC"
    return None if zone_name.startswith(("Etc/", "+", "-")) or not city[0].isalpha() else city


@lru_cache(_ZONES)
def _zone(zone_name: str) -> tzinfo | None:
    try:
        return zone(zone_name)
    except ValueError:
        return None


def dates_in(text: str) -> str:
    """The text with each ISO date said, as in "5 March 2026"."""
    return _ISO_DATE.sub(_said_date, text)


def _said_date(found: re.Match[str]) -> str:
    try:
        return short_day(date.fromisoformat(found[0]))
    except ValueError:
        return found[0]
