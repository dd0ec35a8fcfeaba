# ruff: noqa: PLR0913 - what stands around one mail
"""The people that a mail is about, as facts."""

from collections.abc import Mapping, Sequence

from legwork.mail.message import Message, Segment, SegmentKind
from legwork.understanding.contacts import find_contact
from legwork.understanding.deciding import Situation
from legwork.understanding.facts import Facts
from legwork.understanding.found import FoundPerson
from legwork.understanding.invitation import Invitation
from legwork.understanding.referrals import find_referrals
from legwork.values.meaning import Evidence, Voice
from legwork.values.people import Person

_SPEAKING = (SegmentKind.OWN, SegmentKind.FORWARDED)
_UNTOLD = Segment(SegmentKind.SIGNATURE, "")  # it stands in a place, and points to nobody


def with_contact(
    facts: Facts,
    message: Message,
    segments: Sequence[Segment],
    situation: Situation,
    invitation: Invitation | None,
    *,
    voice: Voice | None = None,
) -> Facts:
    """The facts with the contact of the mail."""
    found = find_contact(message, segments, situation.reader, voice or situation.voice, invitation)
    return about(facts, found.person, found.evidence)


def about(facts: Facts, person: Person | None, words: Mapping[str, tuple[Evidence, ...]]) -> Facts:
    """The facts about a person."""
    if not person:
        return facts
    return facts.with_(contact=person).evident({f"contact.{name}": found for name, found in words.items()})


def told_in(segments: Sequence[Segment], situation: Situation) -> tuple[Segment, ...]:
    """The segments, without those that could point to somebody and do not speak for the deciding part."""
    kept = {*situation.part.indices, *(situation.remark.indices if situation.remark else ())}
    return tuple(
        [
            _UNTOLD if segment.kind in _SPEAKING and index not in kept else segment
            for index, segment in enumerate(segments)
        ]
    )


def with_referrals(facts: Facts, segments: Sequence[Segment], situation: Situation) -> Facts:
    """The facts with the people whom the seeker is pointed to."""
    return referred(facts, find_referrals(told_in(segments, situation), situation.reader, facts["contact"]))


def referred(facts: Facts, referrals: Sequence[FoundPerson]) -> Facts:
    """The facts with these people, whom the seeker is pointed to."""
    if not referrals:
        return facts
    words = tuple(found for one in referrals for found in one.evidence.get("name", ()))
    return facts.with_(referrals=tuple(one.person for one in referrals)).told("referrals", *words)
