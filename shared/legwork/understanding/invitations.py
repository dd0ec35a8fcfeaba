"""Invitations: an iCalendar object (RFC 5545, RFC 5546) to the one event that matters."""

# a pattern is read as one line; mail holds typographic marks

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from legwork.understanding.calendar_files import CalendarFile, Event, Property, calendars_in
from legwork.understanding.calendar_zones import OwnZones, displayed, known, windows
from legwork.understanding.invitation import Invitation
from legwork.understanding.links import urls
from legwork.values import times
from legwork.values.errors import UnreadableMailError
from legwork.values.people import Mailbox
from legwork.values.regexes import regex

TEXT_CAP = 1_000_000  # characters; an invitation with a large X-ALT-DESC stays far below
FIELD_CAP = 20_000
_URL_PROPERTIES = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "CONFERENCE",  # RFC 7986
    "URL",
)
_MOMENTS = ("DTSTART", "DTEND", "RECURRENCE-ID")
_MOMENT = regex(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?", re.ASCII)
_DURATION = regex(
    r"([-+]?)P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?",
    re.ASCII | re.IGNORECASE,
)


def read_calendar(text: str, seeker_zone: str) -> tuple[Invitation, ...]:
    """The events of an iCalendar object, the one that matters first; empty where it holds no event.

    Floating times are taken in `seeker_zone` (IANA). Raises UnreadableMailError ("calendar_too_large",
    "not_a_calendar", "unreadable_calendar"). Broken properties are skipped and named in `defects`.
    """
    if len(text) > TEXT_CAP:
        raise UnreadableMailError("calendar_too_large")
    start = text.upper().find("BEGIN:VCALENDAR")
    if start < 0:
        raise UnreadableMailError("not_a_calendar")
    calendars = calendars_in(text[start:])
    found = [invitation for one in calendars for invitation in _events(one, seeker_zone)]
    if not calendars or (not found and "BEGIN:VEVENT" in text.upper()):
        raise UnreadableMailError("unreadable_calendar")
    return tuple(sorted(found, key=_rank))


def _events(calendar: CalendarFile, seeker_zone: str) -> Iterator[Invitation]:
    method = calendar.method.strip().upper() or "PUBLISH"
    moments = (event[name][0].value[:4] for event in calendar.events for name in _MOMENTS if name in event)
    zones = OwnZones(calendar.zones, min((int(year) for year in moments if year.isdecimal()), default=0) - 1)
    return (_Event(event, method, seeker_zone, zones).read() for event in calendar.events)


def _rank(invitation: Invitation) -> tuple[bool, bool, int, bool]:
    """An event with an instant matters more, then a changed instance of a series, then the newest sequence."""
    return (
        invitation.start is None,
        invitation.recurrence_id is None,
        -(invitation.sequence or 0),
        invitation.called_off and invitation.method != "CANCEL",
    )


def _text(event: Event, name: str) -> str | None:
    """The first text of a property; None where it is missing."""
    return event[name][0].text[:FIELD_CAP].strip() or None if name in event else None


class _Event:
    """The reading of one VEVENT; collects its defects on the way."""

    def __init__(self, event: Event, method: str, seeker_zone: str, zones: OwnZones) -> None:
        self.event = event
        self.zones = zones
        self.method = method
        self.seeker_zone = seeker_zone
        self.defects: list[str] = []

    def read(self) -> Invitation:
        start, zone, day = self._moment("DTSTART")
        end = self._end(start)
        guests = tuple(self._attendees())
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
            recurring="RRULE" in self.event,
            summary=_text(self.event, "SUMMARY"),
            description=_text(self.event, "DESCRIPTION"),
            location=_text(self.event, "LOCATION"),
            organizer=self._organizer(),
            attendees=tuple(mailbox for mailbox, _ in guests),
            partstats=tuple(partstat for _, partstat in guests),
            urls=tuple(dict.fromkeys(self._urls())),
            defects=tuple(dict.fromkeys(self.defects)),
        )

    def _sequence(self) -> int | None:
        stated = _text(self.event, "SEQUENCE")
        return int(stated) if stated and stated.isdecimal() and len(stated) < 10 else None  # noqa: PLR2004  # 32 bits

    def _moment(self, name: str) -> tuple[datetime | None, str | None, date | None]:
        """The aware instant of a property and its zone, or the day of an all-day one."""
        if name not in self.event:
            return None, None, None
        stated = self.event[name][0]
        read = _MOMENT.fullmatch(stated.value.strip())
        try:
            figures = [int(figure) for figure in read.groups()[:-1] if figure] if read else []
            if read is None or read[4] is None:
                return None, None, date(*figures)
            moment = datetime(*figures)  # type: ignore[arg-type]  # noqa: DTZ001 - its zone comes below
        except (TypeError, ValueError):
            self.defects.append(f"broken_{name.lower()}")
            return None, None, None
        zone_name = stated.parameters.get("TZID", "").strip() if stated.stated else ""
        return (*self._aware(moment, zone_name, is_utc=bool(read[7])), None)

    def _aware(self, moment: datetime, stated: str, *, is_utc: bool) -> tuple[datetime | None, str | None]:
        """A time of the file in its zone: of the tz database, of Windows, as the file defines it, or as it is shown."""
        if not stated:
            if is_utc:
                return moment.replace(tzinfo=UTC), None
            self.defects.append("floating_time")
            return moment.replace(tzinfo=times.zone(self.seeker_zone)), self.seeker_zone
        name = known(stated)
        if name is None and (own := self._by_definition(moment, stated)):
            return own
        if name := name or windows(stated) or displayed(stated, moment):
            return moment.replace(tzinfo=times.zone(name)), name
        self.defects.append("unknown_zone")
        return None, None

    def _by_definition(self, moment: datetime, stated: str) -> tuple[datetime, str] | None:
        """A time in a zone that only this file knows."""
        zone = self.zones.named(stated)
        if zone is None:
            return None
        placed = moment.replace(tzinfo=zone)
        usual = windows(stated)
        if usual and placed.astimezone(times.zone(usual)).utcoffset() == placed.utcoffset():
            return placed.astimezone(times.zone(usual)), usual
        return placed, times.offset_name(placed)

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
        read = _DURATION.fullmatch(self.event["DURATION"][0].value.strip()) if "DURATION" in self.event else None
        if read is None:
            return None
        weeks, days, hours, minutes, seconds = (int(figure or 0) for figure in read.groups()[1:])
        try:
            length = timedelta(days, seconds, minutes=minutes, hours=hours, weeks=weeks)
        except OverflowError:
            return None
        return -length if read[1] == "-" else length

    def _organizer(self) -> Mailbox | None:
        return _mailbox(self.event["ORGANIZER"][0]) if "ORGANIZER" in self.event else None

    def _attendees(self) -> Iterator[tuple[Mailbox, str | None]]:
        for guest in self.event.get("ATTENDEE", ()):
            mailbox = _mailbox(guest)
            if mailbox is not None:
                yield mailbox, guest.parameters.get("PARTSTAT", "").upper() or None

    def _urls(self) -> Iterator[str]:
        for name in _URL_PROPERTIES:
            if stated := _text(self.event, name):
                yield from (url for url, _ in urls(stated))


def _mailbox(stated: Property) -> Mailbox | None:
    """The mailbox of a calendar address; None where it names nobody."""
    address, parameters = stated.text.strip(), stated.parameters
    name = parameters.get("CN", "").strip().strip("\"'").strip()
    email = address[7:] if address[:7].lower() == "mailto:" else address if "@" in address else ""
    email = (email or parameters.get("EMAIL", "").strip()).partition("?")[0].strip().strip("<>").lower()
    if "@" in name:
        name = ""
    if not email and not name:
        return None
    return Mailbox(name or None, email or None)
