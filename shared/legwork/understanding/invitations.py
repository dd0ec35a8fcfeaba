"""Invitations: an iCalendar object (RFC 5545, RFC 5546) to the one event that matters."""

# a pattern is read as one line; mail holds typographic marks

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from icalendar import Calendar, Component, ComponentFactory, Timezone
from icalendar.error import BrokenCalendarProperty
from icalendar.parser import Contentline, Parameters
from icalendar.parser.ical import CalendarIcalParser
from icalendar.timezone import tzp
from icalendar.timezone.zoneinfo import ZONEINFO

from legwork.understanding.calendar_zones import displayed, iana, is_told, windows
from legwork.understanding.invitation import Invitation
from legwork.understanding.links import urls
from legwork.values import times
from legwork.values.errors import UnreadableMailError
from legwork.values.people import Mailbox
from legwork.values.regexes import regex

TEXT_CAP = 1_000_000  # characters; an invitation with a large X-ALT-DESC stays far below
EVENT_CAP = 200
ATTENDEE_CAP = 200
ZONES_CAP = 20
FIELD_CAP = 20_000
_URL_PROPERTIES = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "CONFERENCE",  # RFC 7986
    "URL",
)


def read_calendar(text: str, seeker_zone: str) -> tuple[Invitation, ...]:
    """The events of an iCalendar object, the one that matters first; empty where it holds no event.

    Floating times are taken in `seeker_zone` (IANA). Raises UnreadableMailError ("calendar_too_large",
    "not_a_calendar", "unreadable_calendar"). Broken properties are skipped and named in `defects`.
    """
    if len(text) > TEXT_CAP:
        raise UnreadableMailError("calendar_too_large")
    if "BEGIN:VCALENDAR" not in text.upper():
        raise UnreadableMailError("not_a_calendar")
    found: list[Invitation] = []
    for calendar in _calendars(text):
        method = (_text(calendar, "METHOD") or "PUBLISH").strip().upper()
        events = calendar.walk("VEVENT")[:EVENT_CAP]
        own = _zones_of(calendar) if events else {}
        found += [_Event(event, method, seeker_zone, own).read() for event in events]
    if not found and "BEGIN:VEVENT" in text.upper():
        raise UnreadableMailError("unreadable_calendar")
    return tuple(sorted(found, key=_rank))


def _calendars(text: str) -> list[Component]:
    start = text.upper().index("BEGIN:VCALENDAR")
    body = text[start:].replace("\x00", "")
    try:
        return _parsed(_with_lean_zones(body))
    except _PARSE_ERRORS:
        try:  # a broken zone definition must not hide the event: its times are then of an unknown zone
            return _parsed("".join(_zones_apart(body)[::2]))
        except _PARSE_ERRORS as error:
            raise UnreadableMailError("unreadable_calendar") from error


_FOLDS = regex(r"\n(?<!\n\n)\n*[ \t]")  # as the library reads them, empty lines before it and all
_PARSE_ERRORS = (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError, RecursionError)
# What follows is looked for behind the end of the line before: a search then looks for that alone.
_ZONE_MARK = regex(r"\n(BEGIN|END):VTIMEZONE[^\n]*", re.IGNORECASE)
_NAME = regex(r"\nTZID:([^\r\n]{1,100})", re.IGNORECASE)
_OFFSET = regex(r"\nTZOFFSETTO:([+-]\d{4})", re.IGNORECASE)
_UNREAD = regex(  # with the lines that go on with it
    r"\n(?:PRODID|VERSION|CALSCALE|DTSTAMP|CREATED|LAST-MODIFIED|TRANSP|CLASS|PRIORITY|CATEGORIES|TRIGGER|ACTION|TZURL"
    r"|X-(?:ALT-DESC|LIC-LOCATION|(?:APPLE|MOZ|MS-OLK|MICROSOFT-CDO)-[\w-]{1,40}))"
    r"[;:][^\n]*(?:\n[ \t][^\n]*)*(?=\n)",
    re.IGNORECASE,
)
_YEAR = regex(r"\n(?:DTSTART|DTEND|RECURRENCE-ID)[^:\n]{0,200}:(\d{4})", re.IGNORECASE)
_PARTS = regex(r"(?=\nBEGIN:)")
_START = regex(r"\nDTSTART:(\d{4})(?!0229)")
_LONG_AGO = 2001


def _with_lean_zones(body: str) -> str:
    """The file without what is not read here: properties, and the definitions of zones that the tz database knows.

    The rules of the others hold since 1601 or 1970, and every year from then on costs: here endless ones hold from the
    year before the first event.
    """
    body = _UNREAD.sub("", body)
    if "VTIMEZONE" not in body.upper():
        return body
    pieces = _zones_apart(body)
    first = min(map(int, _YEAR.findall("".join(pieces[::2]))), default=0) - 1
    pieces[1::2] = [_lean(zone, max(first, _LONG_AGO)) for zone in pieces[1::2]]
    return "".join(pieces)


def _lean(zone: str, year: int) -> str:
    """The definition of a zone from that year on; nothing where its name tells as much."""
    name = _NAME.search(zone)
    if name and is_told(name[1].strip(), _OFFSET.findall(zone), year):
        return ""
    return "".join(_since(year, part) for part in _PARTS.split(zone))


def _since(year: int, part: str) -> str:
    """A part of a zone's definition that holds from that year at the earliest, where it repeats and never ends."""
    is_endless = "RRULE:" in part and "UNTIL=" not in part and "COUNT=" not in part
    return _START.sub(lambda start: f"\nDTSTART:{max(year, int(start[1]))}", part) if is_endless else part


def _zones_apart(body: str) -> list[str]:
    """The file in pieces: what is no definition of a zone and each of those, in turns."""
    pieces: list[str] = []
    end, begin = 0, None
    for mark in _ZONE_MARK.finditer(body):
        if mark[1].upper() == "BEGIN":
            begin = mark.start() if begin is None else begin
        elif begin is not None:
            pieces += body[end:begin], body[begin : mark.end()]
            end, begin = mark.end(), None
    return [*pieces, body[end:]]


def _parsed(body: str) -> list[Component]:
    tzp.use(_Zones())  # the library keeps the zones of one file: what one mail defines must not reach the next
    unfolded = _FOLDS.sub("", body.replace("\r\n", "\n"))
    lines: list[Contentline] = [_Line(line) for line in unfolded.split("\n") if line]  # type: ignore[no-untyped-call]
    return _Parser(lines, ComponentFactory(), Calendar.types_factory).parse()


_LONGEST_NAME = 60  # of a zone in the tz database, and more


class _Zones(ZONEINFO):
    """The zones of the tz database. The library looks for a file of whatever name a mail gives a zone."""

    def timezone(self, name: str) -> tzinfo | None:
        """The zone of that name; None where it can be none: a name with a space is that of Windows."""
        return None if " " in name or len(name) > _LONGEST_NAME else super().timezone(name)


_TEXTS = frozenset(("METHOD", "UID", "STATUS", "SUMMARY", "DESCRIPTION", "LOCATION", *_URL_PROPERTIES))
_WITHOUT_PARAMETERS = _TEXTS.union(("BEGIN", "END"))  # none of theirs are read
_NO_PARAMETERS = Parameters()


class _Parser(CalendarIcalParser):
    """A parser that leaves a text the text that it is: the library makes four objects of each."""

    def handle_property(self, name: str, params: Parameters, vals: str, line: Contentline) -> None:
        """Adds a property; of a text the first stands."""
        if name in _TEXTS and self.component is not None:
            self.component.setdefault(name, vals)
        else:
            super().handle_property(name, params, vals, line)


_PLAIN = regex(r"[\w-]+(?:;[\w-]+=[\w./@+-]+(?: [\w./@+-]+)*)*")


class _Line(Contentline):
    """A line whose value is not read: the library looks at each character for the first colon, however long it is."""

    def raw_parts(self) -> tuple[str, Parameters, str]:
        """Its name, parameters and value. Where nothing is quoted before it, the first colon begins the value."""
        head, colon, value = self.partition(":")
        if colon and _PLAIN.fullmatch(head):
            name, *stated = head.split(";")
            is_bare = name.upper() in _WITHOUT_PARAMETERS
            return name, _NO_PARAMETERS if is_bare else Parameters(one.split("=") for one in stated), value
        if not colon or '"' in head or "\\" in head:
            return super().raw_parts()
        name, told, _ = Contentline(f"{head}:").raw_parts()  # type: ignore[no-untyped-call]
        return name, told, value


def _zones_of(calendar: Component) -> dict[str, Timezone]:
    """The zones that a calendar defines, by their name without white space around it."""
    return {
        (_text(one, "TZID") or "").strip(): one
        for one in calendar.walk("VTIMEZONE")[:ZONES_CAP]
        if isinstance(one, Timezone)
    }


def _rank(invitation: Invitation) -> tuple[bool, bool, int, bool]:
    """An event with an instant matters more, then a changed instance of a series, then the newest sequence."""
    return (
        invitation.start is None,
        invitation.recurrence_id is None,
        -(invitation.sequence or 0),
        invitation.called_off and invitation.method != "CANCEL",
    )


def _value(component: Component, name: str) -> Any:
    """The first value of a property; None where it is missing or broken."""
    value = component.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return value


def _text(component: Component, name: str) -> str | None:
    try:
        value = _value(component, name)
        stated = str(value)[:FIELD_CAP].strip() if value is not None else ""
    except (BrokenCalendarProperty, ValueError):
        return None
    return stated or None


class _Event:
    """The reading of one VEVENT; collects its defects on the way."""

    def __init__(self, event: Component, method: str, seeker_zone: str, zones: Mapping[str, Timezone]) -> None:
        self.event = event
        self.zones = zones
        self.method = method
        self.seeker_zone = seeker_zone
        self.defects: list[str] = sorted({f"broken_{name.lower()}" for name, _ in getattr(event, "errors", ()) if name})

    def read(self) -> Invitation:
        start, zone, day = self._moment("DTSTART")
        end = self._end(start)
        people = list(self._attendees())
        return Invitation(
            method=self.method,
            uid=_text(self.event, "UID"),
            sequence=self._sequence(),
            recurrence_id=self._moment("RECURRENCE-ID")[0],
            status=(_text(self.event, "STATUS") or "").upper() or None,
            start=start,
            end=end,
            zone=zone,
            all_day=day is not None,
            on=day,
            recurring=self.event.get("RRULE") is not None,
            summary=_text(self.event, "SUMMARY"),
            description=_text(self.event, "DESCRIPTION"),
            location=_text(self.event, "LOCATION"),
            organizer=self._organizer(),
            attendees=tuple([mailbox for mailbox, _ in people]),
            partstats=tuple([partstat for _, partstat in people]),
            urls=tuple(dict.fromkeys(self._urls())),
            defects=tuple(dict.fromkeys(self.defects)),
        )

    def _sequence(self) -> int | None:
        stated = _text(self.event, "SEQUENCE")
        return int(stated) if stated and stated.isdecimal() and len(stated) < 10 else None  # noqa: PLR2004  # 32 bits

    def _moment(self, name: str) -> tuple[datetime | None, str | None, date | None]:
        """The aware instant of a property and its zone, or the day of an all-day one."""
        value = _value(self.event, name)
        if value is None:
            return None, None, None
        try:
            moment = value.dt
            stated = str(value.params.get("TZID") or "").strip()
        except (BrokenCalendarProperty, AttributeError, ValueError):
            self.defects.append(f"broken_{name.lower()}")
            return None, None, None
        if not isinstance(moment, datetime):
            return (None, None, moment) if isinstance(moment, date) else (None, None, None)
        return (*self._aware(moment, stated), None)

    def _aware(self, moment: datetime, stated: str) -> tuple[datetime | None, str | None]:
        if moment.utcoffset() is None:
            if not stated:
                self.defects.append("floating_time")
                return moment.replace(tzinfo=times.zone(self.seeker_zone)), self.seeker_zone
            known = iana(stated.lstrip("/")) or displayed(stated, moment)
            if known is None:
                return self._by_definition(moment, stated)
            return moment.replace(tzinfo=times.zone(known)), known
        if not stated and moment.utcoffset() == timedelta():
            return moment, None
        zone = (
            getattr(moment.tzinfo, "key", None) or iana(stated) or windows(stated, moment) or times.offset_name(moment)
        )
        if zone in ("UTC", "+00:00") and not stated:
            return moment, None
        return moment.astimezone(times.zone(zone)) if iana(zone) else moment, zone

    def _by_definition(self, moment: datetime, stated: str) -> tuple[datetime | None, str | None]:
        """A time in a zone that only this file knows."""
        try:
            placed = moment.replace(tzinfo=self.zones[stated].to_tz(lookup_tzid=False))
            return placed, times.offset_name(placed)
        except _PARSE_ERRORS:
            self.defects.append("unknown_zone")
            return None, None

    def _end(self, start: datetime | None) -> datetime | None:
        if start is None:
            return None
        end, _, _ = self._moment("DTEND")
        if end is None and (duration := self._duration()):
            end = (times.utc(start) + duration).astimezone(start.tzinfo)
        if end is not None and end <= start:
            if end < start:
                self.defects.append("end_before_start")
            return None
        return end

    def _duration(self) -> timedelta | None:
        value = _value(self.event, "DURATION")
        try:
            length = value.dt if value is not None else None
        except (BrokenCalendarProperty, AttributeError, ValueError):
            return None
        return length if isinstance(length, timedelta) else None

    def _organizer(self) -> Mailbox | None:
        value = _value(self.event, "ORGANIZER")
        return _mailbox(value) if value is not None else None

    def _attendees(self) -> Iterator[tuple[Mailbox, str | None]]:
        values = self.event.get("ATTENDEE")
        for value in (values if isinstance(values, list) else [values] if values is not None else [])[:ATTENDEE_CAP]:
            mailbox = _mailbox(value)
            if mailbox is not None:
                partstat = str(getattr(value, "params", {}).get("PARTSTAT") or "").upper()
                yield mailbox, partstat or None

    def _urls(self) -> Iterator[str]:
        for name in _URL_PROPERTIES:
            if stated := _text(self.event, name):
                yield from (url for url, _ in urls(stated))


def _mailbox(value: Any) -> Mailbox | None:
    """The mailbox of a calendar address. Raises nothing: what cannot be read is None."""
    try:
        address = str(value).strip()
        name = str(getattr(value, "params", {}).get("CN") or "").strip().strip("\"'").strip()
        stated = str(getattr(value, "params", {}).get("EMAIL") or "").strip()
    except (BrokenCalendarProperty, ValueError):
        return None
    email = address[7:] if address[:7].lower() == "mailto:" else address if "@" in address else ""
    email = (email or stated).partition("?")[0].strip().strip("<>").lower()
    if "@" in name:
        name = ""
    if not email and not name:
        return None
    return Mailbox(name or None, email or None)
