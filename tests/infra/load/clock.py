"""A clock that runs like any other and jumps over the time in which nothing happens. Functions read it from a file."""

from datetime import UTC, datetime, timedelta
from pathlib import Path


class LoadClock:
    """Begins at a moment. `file` holds how many seconds it is ahead of the machine's clock."""

    def __init__(self, begins_at: datetime, file: Path) -> None:
        self.file = file
        self.jump_to(begins_at)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def jump_to(self, moment: datetime) -> None:
        self._ahead = moment - datetime.now(UTC)
        fresh = self.file.with_suffix(".new")
        fresh.write_text(str(self._ahead / timedelta(seconds=1)), encoding="ascii")
        fresh.replace(self.file)
