"""Referrals: people other than the contact whom the seeker is pointed to."""

from collections.abc import Sequence

from legwork.mail.message import Segment
from legwork.understanding.found import FoundPerson
from legwork.values.people import Person, Seeker


def find_referrals(
    segments: Sequence[Segment], reader: Seeker | None, contact: Person | None
) -> tuple[FoundPerson, ...]:
    """Whom the seeker is pointed to, with what is said of that person, in the order of mention."""
    return ()
