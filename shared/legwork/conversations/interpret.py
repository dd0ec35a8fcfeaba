"""What a mail's meaning makes happen. One mail may make several things happen, each in its own conversation."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from legwork.conversations.entry import Entry, Happening
from legwork.values.frozen import frozen
from legwork.values.meaning import Automation, Intent, Meeting, Understanding, Voice
from legwork.values.people import Person

H = Happening


@frozen
class MailFacts:
    """What is known of a mail beside its meaning.

    `key` identifies the human message. `own`: the seeker wrote or forwarded it; else nothing in it commands. `alone`:
    it was forwarded alone. `dated_at` and `known_at` are aware.
    """

    key: str
    dated_at: datetime
    known_at: datetime
    message_id: str | None = None
    own: bool = True
    alone: bool = False


# What an intent makes happen where the mail says all that is needed.
HAPPENINGS: Mapping[Intent, Happening] = {
    Intent.OUTREACH: H.ASKED,
    Intent.FOLLOW_UP: H.FOLLOWED_UP,
    Intent.ACCEPTED: H.ACCEPTED,
    Intent.PROPOSAL: H.OFFERED,
    Intent.SCHEDULED: H.BOOKED,
    Intent.RESCHEDULED: H.MOVED,
    Intent.CANCELLED: H.CALLED_OFF,
    Intent.DECLINED: H.DECLINED,
    Intent.REFERRAL: H.FILED,
    Intent.THANK_YOU: H.THANKED,
    Intent.NOTES: H.NOTED,
}
_AUTOMATIC: Mapping[Automation, Happening] = {Automation.ABSENCE: H.WENT_AWAY, Automation.BOUNCE: H.BOUNCED}
# These are the seeker's alone: in somebody else's mail they are text.
_SEEKERS_OWN = frozenset({Intent.OUTREACH, Intent.FOLLOW_UP, Intent.THANK_YOU, Intent.NOTES})


def entries_of(understanding: Understanding, mail: MailFacts) -> tuple[Entry, ...]:
    """What happened in the conversation that the mail belongs to, in order. Empty: it tells nothing of one."""
    happened = tuple(_happenings(understanding, mail))
    return tuple(
        _entry(understanding, mail, happening, number, len(happened)) for number, happening in enumerate(happened, 1)
    )


def tells_of_a_conversation(understanding: Understanding) -> bool:
    """Whether a mail of this meaning belongs to a conversation at all."""
    if understanding.intent is Intent.AUTOMATED:
        return understanding.automation in _AUTOMATIC
    return understanding.intent in HAPPENINGS


def _happenings(understanding: Understanding, mail: MailFacts) -> Iterator[Happening]:
    intent = understanding.intent
    if intent is Intent.AUTOMATED:
        if happening := _AUTOMATIC.get(understanding.automation or Automation.OTHER):
            yield happening
        return
    if intent is None or intent not in HAPPENINGS:
        return
    if understanding.called_off and intent is not Intent.CANCELLED:
        yield H.CALLED_OFF
    yield _main(understanding, mail, intent)
    if understanding.notes and intent is not Intent.NOTES and mail.own:
        yield H.NOTED


def _main(understanding: Understanding, mail: MailFacts, intent: Intent) -> Happening:
    if intent in _SEEKERS_OWN and understanding.voice is not Voice.SEEKER:
        return H.FILED
    if intent is Intent.NOTES and not mail.own:
        return H.FILED
    start = understanding.meeting.start if understanding.meeting else None
    if intent is Intent.SCHEDULED and start is None:
        return H.ACCEPTED  # agreed in principle; when is being asked
    if intent is Intent.RESCHEDULED and start is None:
        return H.FILED  # the old time stands until the new one is certain
    return HAPPENINGS[intent]


def _entry(understanding: Understanding, mail: MailFacts, happening: Happening, number: int, count: int) -> Entry:
    voice, contact = understanding.voice, understanding.contact
    last = number == count
    asked = understanding.intent is Intent.SCHEDULED and happening is H.ACCEPTED  # for the time, in a letter of its own
    about = {name: "yes" for name, holds in (("alone", mail.alone and not asked), ("own", mail.own)) if holds}
    if contact and contact.email and contact.email == understanding.author.email and voice is Voice.CONTACT:
        about["of_self"] = "yes"
    noted = happening is H.NOTED or (last and not understanding.notes)
    return Entry(
        key=f"{mail.key}#{number}",
        happening=happening,
        dated_at=mail.dated_at,
        known_at=mail.known_at,
        by=voice,
        kind=understanding.kind,
        contact=contact,
        career=understanding.career,
        meeting=_meeting(understanding.meeting, happening),
        slots=understanding.proposed if happening is H.OFFERED else (),
        notes=understanding.notes if happening is H.NOTED else (),
        fit=dict(understanding.fit) if noted else {},
        away_until=understanding.away_until,
        message_id=mail.message_id,
        about=about,
        counts=number == 1,
    )


def _meeting(meeting: Meeting | None, happening: Happening) -> Meeting | None:
    return meeting if happening in (H.BOOKED, H.MOVED, H.CALLED_OFF) else None


def asks(understanding: Understanding, mail: MailFacts) -> tuple[tuple[Person, Entry], ...]:
    """Of one ask to several insiders: each with an entry for a conversation of their own."""
    (entry, *_) = entries_of(understanding, mail)
    return tuple(
        (person, replace(entry, key=f"{entry.key}:{person.email or person.name}", contact=person))
        for person in understanding.contacts
    )


def suggestions(understanding: Understanding, mail: MailFacts) -> tuple[tuple[Person, Entry], ...]:
    """The people that the mail points to, each with the entry that says who did."""
    referrer = understanding.contact
    return tuple(
        (
            person,
            Entry(
                key=f"{mail.key}#to:{person.email or person.name}",
                happening=H.SUGGESTED,
                dated_at=mail.dated_at,
                known_at=mail.known_at,
                by=understanding.voice,
                kind=understanding.kind,
                contact=person,
                referrer=referrer,
                message_id=mail.message_id,
            ),
        )
        for person in understanding.referrals
        if person
    )
