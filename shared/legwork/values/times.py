"""Instants and zones. Every datetime in Legwork is aware; a zone is an IANA name or a fixed ±HH:MM offset."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from legwork.values.errors import NaiveTimeError
from legwork.values.regexes import regex

_SURE = frozenset({timezone, ZoneInfo})  # zones of these kinds have an offset at every moment
_OFFSET = regex(r"([+-])(\d\d):(\d\d)")


def aware(moment: datetime) -> datetime:
    """The same moment. Raises NaiveTimeError where it has no UTC offset."""
    if type(moment.tzinfo) not in _SURE and moment.utcoffset() is None:
        raise NaiveTimeError("an instant needs a UTC offset")
    return moment


def utc(moment: datetime) -> datetime:
    """The same instant in UTC."""
    return moment if moment.tzinfo is UTC else aware(moment).astimezone(UTC)


@cache
def zone(name: str) -> tzinfo:
    """The zone of an IANA name ("Europe/Berlin") or of an offset ("+05:30"). Raises ValueError for anything else."""
    if offset := _OFFSET.fullmatch(name):
        sign, hours, minutes = offset.groups()
        span = timedelta(hours=int(hours), minutes=int(minutes))
        return timezone(-span if sign == "-" else span)
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:  # ZoneInfo raises all three on hostile names
        raise ValueError("not a time zone") from error


def offset_name(moment: datetime) -> str:
    """The offset in force at an aware moment, as ±HH:MM."""
    offset = aware(moment).utcoffset() or timedelta()
    sign, minutes = ("-" if offset < timedelta() else "+"), abs(offset) // timedelta(minutes=1)
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}"


def iso(moment: datetime) -> str:
    """ISO 8601 with seconds and the offset in force; UTC is written as Z."""
    if moment.tzinfo is UTC:
        return moment.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
    return aware(moment).isoformat(timespec="seconds")
