"""The Date header (RFC 5322 section 3.3)."""

from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

_DAY_SECONDS = 24 * 60 * 60


def header_date(value: str) -> datetime | None:
    """The aware instant with the header's own offset; `-0000` and no zone mean UTC. None if it cannot be read."""
    try:
        parsed = parsedate_tz(value[:200])
        if parsed is None:
            return None
        offset = parsed[9] or 0
        if abs(offset) >= _DAY_SECONDS:
            return None
        zone = timezone(timedelta(seconds=offset)) if offset else UTC
        moment = datetime(*parsed[:6], tzinfo=zone)
        moment.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment
