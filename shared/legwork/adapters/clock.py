"""The clocks. The only reader of the system's time."""

from datetime import UTC, datetime, timedelta

from legwork.values.times import utc


class SystemClock:
    """The real time."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)


class FrozenClock:
    """A time that stands still until it is moved."""

    def __init__(self, moment: datetime) -> None:
        self._moment = utc(moment)

    def now(self) -> datetime:
        """The instant it was set to, in UTC."""
        return self._moment

    def move_to(self, moment: datetime) -> None:
        """Set it, forwards or back. Raises NaiveTimeError."""
        self._moment = utc(moment)

    def advance(self, span: timedelta) -> None:
        """Move it by a span."""
        self._moment += span
