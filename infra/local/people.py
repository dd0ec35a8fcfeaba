"""Seekers who are there from the beginning, as if they had confirmed before."""

from datetime import datetime

from legwork.service.ports import Changes, Store
from legwork.service.tags import seeker_id_of
from legwork.values.profile import Profile, Standing
from legwork.values.times import zone


def enrol(store: Store, name: str, email: str, timezone: str, now: datetime) -> None:
    """Make somebody a seeker. `timezone` is an IANA name."""
    since = now.astimezone(zone(timezone)).date()
    profile = Profile(seeker_id_of(email), name, (email,), timezone, standing=Standing.ACTIVE, since=since)
    store.commit(Changes(profile=profile))
