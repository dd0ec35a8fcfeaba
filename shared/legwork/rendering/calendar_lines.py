"""The content lines of a calendar file (RFC 5545 section 3.1): escaped, folded, ended by CRLF.

Legwork writes two dozen of them in an order that never changes; a library that can write every calendar takes two
milliseconds and a tenth of a second of a cold start for it.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from legwork.rendering.when import TWO_DIGITS

_FOLDED_AT = 74  # octets; the section allows 75, and folded lines begin with a blank


def component(name: str, lines: Iterable[str], *inner: str) -> str:
    """A component as it is written: its lines folded and ended, then the components within it."""
    return f"BEGIN:{name}\r\n{written(lines)}{''.join(inner)}END:{name}\r\n"


def written(lines: Iterable[str]) -> str:
    """Lines, folded and ended."""
    fitting = [line if len(line) <= _FOLDED_AT and line.isascii() else "\r\n ".join(_pieces(line)) for line in lines]
    return "\r\n".join([*fitting, ""])


def text(value: str) -> str:
    """A value of type TEXT, escaped (section 3.3.11)."""
    escaped = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def moment(name: str, at: datetime) -> str:
    """A property of type DATE-TIME: in UTC, or in the zone that `at` stands in."""
    if isinstance(at.tzinfo, ZoneInfo):
        return f"{name};TZID={at.tzinfo.key}:{local(at)}"
    return f"{name}:{local(at.astimezone(UTC))}Z"


def local(at: datetime) -> str:
    """A local time without its zone."""
    day = f"{at.year:04}{TWO_DIGITS[at.month]}{TWO_DIGITS[at.day]}"
    return f"{day}T{TWO_DIGITS[at.hour]}{TWO_DIGITS[at.minute]}{TWO_DIGITS[at.second]}"


def offset(value: timedelta) -> str:
    """A value of type UTC-OFFSET."""
    seconds = int(value.total_seconds())
    sign, seconds = "-" if seconds < 0 else "+", abs(seconds)
    rest = f"{seconds % 60:02}" if seconds % 60 else ""
    return f"{sign}{seconds // 3600:02}{seconds // 60 % 60:02}{rest}"


def _pieces(line: str) -> Iterator[str]:
    """Of at most 74 octets each; no character and no escape is cut."""
    while line:
        end = _FOLDED_AT if line.isascii() else _fitting(line)
        piece = line[:end]
        if len(piece) < len(line) and (len(piece) - len(piece.rstrip("\\"))) % 2:
            piece = piece[:-1]
        yield piece
        line = line[len(piece) :]


def _fitting(line: str) -> int:
    """How many characters fit into a piece."""
    octets = line[:_FOLDED_AT].encode(errors="replace")[:_FOLDED_AT]
    return len(octets.decode(errors="ignore"))
