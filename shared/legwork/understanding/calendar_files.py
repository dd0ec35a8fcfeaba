"""An iCalendar file to the events in it: lines and properties as RFC 5545 writes them, none of them understood."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from legwork.values.regexes import regex

EVENTS_CAP, ZONES_CAP, PROPERTIES_CAP = 200, 20, 200  # of a file, of a file, of one name in an event
_FOLD = regex(r"(?<!\n)\n++[ \t]")  # one line is written on two
_QUOTED = regex(r'((?:[^":]|"[^"]*")*+):(.*)', re.DOTALL)  # a line with a colon in a quoted parameter
_PARAMETER = regex(r'([\w-]{1,40})[ \t]{0,9}=((?:[^";]|"[^"]*")*+)')
_ESCAPED = regex(r"\\([\\,;:nN])")
_ESCAPED_PARAMETER = regex(r"\^([\^n'])|\\([\\,;:])")  # RFC 6868, and what it does away with


class Property(NamedTuple):
    """A line of an event: what stands between its name and its value, and the value as written."""

    stated: str
    value: str

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters by their names in capitals."""
        found = _PARAMETER.findall(self.stated)
        return {name.upper(): _ESCAPED_PARAMETER.sub(_unescaped, value.replace('"', "")) for name, value in found}

    @property
    def text(self) -> str:
        """The value of a property that is text."""
        return _ESCAPED.sub(lambda sign: "\n" if sign[1] in "nN" else sign[1], self.value)


Event = Mapping[str, Sequence[Property]]  # by the names of properties, in capitals


class CalendarFile(NamedTuple):
    """One calendar: its method, its events, and the definitions of its zones by their names."""

    method: str
    events: Sequence[Event]
    zones: Mapping[str, str]


def calendars_in(text: str) -> list[CalendarFile]:
    """The calendars of a file. What was never ended is left out, and so are lines that are none."""
    lines = _FOLD.sub("", text.replace("\x00", "").replace("\r\n", "\n")).split("\n")
    return _Reader(lines).calendars


class _Reader:
    """The lines of a file from the first to the last, and what is open at the one that is read."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.calendars: list[CalendarFile] = []
        self._lines = lines
        self._open: list[tuple[str, int]] = []  # components: the name of each, and the number of its first line
        self._method = ""
        self._begun: list[dict[str, list[Property]]] = []
        self._events: list[Event] = []
        self._zones: dict[str, str] = {}
        for number, line in enumerate(lines):
            if line:
                self._read(number, *_parted(line))

    def _read(self, number: int, name: str, stated: str, value: str) -> None:
        within = self._open[-1][0] if self._open else ""
        if name == "BEGIN":
            self._open.append((value.strip().upper(), number))
            if self._open[-1][0] == "VEVENT":
                self._begun.append({})
        elif name == "END" and self._open:
            self._end(*self._open.pop(), number)
        elif within == "VEVENT":
            properties = self._begun[-1].setdefault(name, [])
            if len(properties) < PROPERTIES_CAP:
                properties.append(Property(stated, value))
        elif within == "VCALENDAR" and name == "METHOD":
            self._method = self._method or value

    def _end(self, name: str, begin: int, end: int) -> None:
        if name == "VEVENT":
            event = self._begun.pop()
            if len(self._events) < EVENTS_CAP:
                self._events.append(event)
        elif name == "VTIMEZONE" and len(self._zones) < ZONES_CAP:
            definition = self._lines[begin : end + 1]
            names = (value for name, _, value in map(_parted, definition) if name == "TZID")
            self._zones.setdefault(next(names, "").strip(), "\r\n".join(definition))
        elif name == "VCALENDAR":
            self.calendars.append(CalendarFile(self._method, self._events, self._zones))
            self._method, self._events, self._zones = "", [], {}


def _parted(line: str) -> tuple[str, str, str]:
    """The name of a line in capitals, what stands behind it, and its value; no name where it is no property."""
    head, colon, value = line.partition(":")
    if '"' in head:
        whole = _QUOTED.fullmatch(line)
        head, value = whole.groups() if whole else ("", "")
    name, _, stated = head.partition(";")
    return name.strip().upper() if colon else "", stated, value


def _unescaped(sign: "re.Match[str]") -> str:
    return "\n" if sign[1] == "n" else '"' if sign[1] == "'" else sign[1] or sign[2]
