"""A seeker as Legwork keeps them: addresses, zone, settings."""

from datetime import date, datetime, time
from enum import StrEnum, unique

from legwork.values.frozen import frozen
from legwork.values.people import Seeker

MONDAY_TO_FRIDAY = frozenset(range(5))


@unique
class Standing(StrEnum):
    """How Legwork may treat an address."""

    STRANGER = "stranger"  # asked to confirm; their mail is held
    ACTIVE = "active"
    STOPPED = "stopped"  # answers to commands only
    SUPPRESSED = "suppressed"  # bounced or complained: nothing until they write again


@frozen
class Profile:
    """One seeker.

    `addresses` holds the confirmed ones, the first is where letters go; all lower-case. `timezone` is IANA.
    `working_days` are weekday numbers, Monday is 0. Quiet hours run from `quiet_from` (inclusive) to `quiet_until`
    (exclusive) in the seeker's zone. `digest` is weekly, daily or off. `confirm_asked_at` is when the last `confirm`
    was written, `link_asked_at` when a stranger's address was last asked whether it is a seeker's. `version` counts
    commits, for optimistic locking; 0 is not stored yet.
    """

    id: str
    name: str
    addresses: tuple[str, ...]
    timezone: str
    standing: Standing = Standing.STRANGER
    stage: str | None = None
    field: str | None = None
    working_days: frozenset[int] = MONDAY_TO_FRIDAY
    quiet_from: time | None = None
    quiet_until: time | None = None
    digest: str = "weekly"
    confirm_asked_at: datetime | None = None
    link_asked_at: datetime | None = None
    since: date | None = None
    version: int = 0

    @property
    def email(self) -> str:
        """Where letters go."""
        return self.addresses[0]

    def reader(self) -> Seeker:
        """This seeker as the reading of a mail needs them."""
        return Seeker(self.name, self.email, self.timezone, self.addresses[1:])
