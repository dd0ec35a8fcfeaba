"""Invitations: an iCalendar object (RFC 5545, RFC 5546) to the one event that matters."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from icalendar import Timezone, vDDDTypes
from icalendar.parser import Contentline, unescape_backslash
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
    begin = _BEGIN.search(text)
    if begin is None:
        raise UnreadableMailError("not_a_calendar")
    pieces = _zones_apart(text[begin.start() :].replace("\x00", "").replace("\r\n", "\n"))
    body = "".join(pieces[::2])
    zones = _defined(pieces[1::2], body)
    found: list[Invitation] = []
    for calendar in _calendars(body):
        method = (_text(calendar, "METHOD") or "PUBLISH").upper()
        found += [_Event(event, method, seeker_zone, zones).read() for event in calendar.events[:EVENT_CAP]]
    if not found and "BEGIN:VEVENT" in text.upper():
        raise UnreadableMailError("unreadable_calendar")
    return tuple(sorted(found, key=_rank))


_BEGIN = regex(r"BEGIN:VCALENDAR", re.IGNORECASE | re.ASCII)
_PARSE_ERRORS = (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError, RecursionError)
# What follows is looked for behind the end of the line before: a search then looks for that alone.
_FOLDS = regex(r"\n(?<!\n\n)\n*[ \t]")  # as calendars are read elsewhere, empty lines before it and all
_ZONE_MARK = regex(r"\n(BEGIN|END):VTIMEZONE[^\n]*", re.IGNORECASE)
_NAME = regex(r"\nTZID:([^\r\n]{1,100})", re.IGNORECASE)
_OFFSET = regex(r"\nTZOFFSETTO:([+-]\d{4})", re.IGNORECASE)
_YEAR = regex(r"\n(?:DTSTART|DTEND|RECURRENCE-ID)[^:\n]{0,200}:(\d{4})", re.IGNORECASE)
_PARTS = regex(r"(?=\nBEGIN:)")
_START = regex(r"\nDTSTART:(\d{4})(?!0229)")
_LONG_AGO = 2001
_PLAIN = regex(r"[\w-]+(?:;[\w-]+=[\w./@+-]+(?: [\w./@+-]+)*)*")  # what stands before most values


class _Component:
    """What stands between a BEGIN and its END: the lines of each property; of a calendar its events as well."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[str, list[str]] = {}
        self.events: list[_Component] = []


def _calendars(body: str) -> list[_Component]:
    """The calendars of a file without its zones. What a line says is looked at when it is asked for."""
    found: list[_Component] = []
    begun: list[_Component] = []
    for line in _FOLDS.sub("", body).split("\n"):
        head, colon, value = line.partition(":")
        name = head.partition(";")[0].replace(" ", "").upper()
        if name == "BEGIN":
            begun.append(_Component(value.strip().upper()))
        elif name == "END" and begun:
            outermost, ended = begun[0], begun.pop()
            if ended.name == "VEVENT":
                outermost.events.append(ended)
            if ended is outermost:
                found.append(ended)
        elif begun and (colon or ";" in head):
            begun[-1].lines.setdefault(name, []).append(line)
        elif begun and line and begun[-1].name == "VCALENDAR":
            raise UnreadableMailError("unreadable_calendar")
    return found


def _said(line: str) -> tuple[Mapping[str, Any], str]:
    """The parameters of a line by their names, and its value. Raises ValueError where it cannot be read."""
    head, _, value = line.partition(":")
    if _PLAIN.fullmatch(head):
        stated = (one.partition("=") for one in head.split(";")[1:])
        return {name.upper(): word for name, _, word in stated}, unescape_backslash(value)
    _, told, value = Contentline(line).parts()  # type: ignore[no-untyped-call]
    return told, value


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


def _defined(definitions: Sequence[str], body: str) -> dict[str, Timezone]:
    """The zones of a file that their names do not tell, by these; the library reads times in them from then on.

    Their rules hold since 1601 or 1970, and every year from then on costs: here endless ones hold from the year before
    the first event in `body`.
    """
    tzp.use(_Zones())  # the library keeps the zones of one file: what one mail defines must not reach the next
    found: dict[str, Timezone] = {}
    year = max(min(map(int, _YEAR.findall(body)), default=0) - 1, _LONG_AGO)
    for definition in definitions[:ZONES_CAP]:
        name = _NAME.search(definition)
        if name and is_told(name[1].strip(), _OFFSET.findall(definition), year):
            continue
        with suppress(*_PARSE_ERRORS):  # a broken one must not hide the event: its times are then of an unknown zone
            rules = "".join(_since(year, part) for part in _PARTS.split(definition))
            zone = Timezone.from_ical(rules.strip())
            if isinstance(zone, Timezone):
                found[str(zone["TZID"]).strip()] = zone
    return found


def _since(year: int, part: str) -> str:
    """A part of a zone's definition that holds from that year at the earliest, where it repeats and never ends."""
    is_endless = "RRULE:" in part and "UNTIL=" not in part and "COUNT=" not in part
    return _START.sub(lambda start: f"\nDTSTART:{max(year, int(start[1]))}", part) if is_endless else part


_LONGEST_NAME = 60  # of a zone in the tz database, and more


class _Zones(ZONEINFO):
    """The zones of the tz database. The library looks for a file of whatever name a mail gives a zone."""

    def timezone(self, name: str) -> tzinfo | None:
        """The zone of that name; None where it can be none: a name with a space is that of Windows."""
        return None if " " in name or len(name) > _LONGEST_NAME else super().timezone(name)


def _rank(invitation: Invitation) -> tuple[bool, bool, int, bool]:
    """An event with an instant matters more, then a changed instance of a series, then the newest sequence."""
    return (
        invitation.start is None,
        invitation.recurrence_id is None,
        -(invitation.sequence or 0),
        invitation.called_off and invitation.method != "CANCEL",
    )


def _text(component: _Component, name: str) -> str | None:
    """The text of the first line of a property."""
    with suppress(LookupError, ValueError):
        return _said(component.lines[name][0])[1][:FIELD_CAP].strip() or None
    return None


class _Event:
    """The reading of one VEVENT; collects its defects on the way."""

    def __init__(self, event: _Component, method: str, seeker_zone: str, zones: Mapping[str, Timezone]) -> None:
        self.event = event
        self.zones = zones
        self.method = method
        self.seeker_zone = seeker_zone
        self.defects: list[str] = []

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
            recurring="RRULE" in self.event.lines,
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
        moment, stated = self._told(name)
        if not isinstance(moment, datetime):
            return None, None, moment if isinstance(moment, date) else None
        return (*self._aware(moment, stated), None)

    def _told(self, name: str) -> tuple[Any, str]:
        """The first value of a property of time and the zone that it states; None where it is missing or broken."""
        try:
            told, value = _said(self.event.lines[name][0]) if name in self.event.lines else ({}, "")
            moment = vDDDTypes.from_ical(value, told.get("TZID")) if value else None  # type: ignore[no-untyped-call]
        except _PARSE_ERRORS:
            self.defects.append(f"broken_{name.lower()}")
            return None, ""
        return moment, str(told.get("TZID") or "").strip()

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
        length, _ = self._told("DURATION")
        return length if isinstance(length, timedelta) else None

    def _organizer(self) -> Mailbox | None:
        return next((_mailbox(line)[0] for line in self.event.lines.get("ORGANIZER", ())), None)

    def _attendees(self) -> Iterator[tuple[Mailbox, str | None]]:
        for line in self.event.lines.get("ATTENDEE", ())[:ATTENDEE_CAP]:
            mailbox, partstat = _mailbox(line)
            if mailbox is not None:
                yield mailbox, partstat

    def _urls(self) -> Iterator[str]:
        for name in _URL_PROPERTIES:
            if stated := _text(self.event, name):
                yield from (url for url, _ in urls(stated))


def _mailbox(line: str) -> tuple[Mailbox | None, str | None]:
    """The mailbox of a calendar address, and the answer of its owner. Raises nothing: what cannot be read is None."""
    try:
        told, address = _said(line)
    except ValueError:
        return None, None
    address = address.strip()
    name = str(told.get("CN") or "").strip().strip("\"'").strip()
    stated = str(told.get("EMAIL") or "").strip()
    email = address[7:] if address[:7].lower() == "mailto:" else address if "@" in address else ""
    email = (email or stated).partition("?")[0].strip().strip("<>").lower()
    if "@" in name:
        name = ""
    found = Mailbox(name or None, email or None) if email or name else None
    return found, str(told.get("PARTSTAT") or "").upper() or None
