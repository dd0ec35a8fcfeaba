"""Sends one letter: claim, look whether it is still wanted, write it, send it, write down that it went out."""

from datetime import datetime, timedelta
from enum import StrEnum, unique

from legwork.conversations.record import Record
from legwork.scheduling import timing
from legwork.scheduling.digest import has_something_to_say
from legwork.scheduling.reconcile import still_wanted
from legwork.service import erasing
from legwork.service.compose import letter_facts
from legwork.service.limits import is_beyond, is_endless
from legwork.service.planning import last_digest
from legwork.service.ports import Ports
from legwork.service.records import record_of
from legwork.service.settle import drop, mark_sent, settle
from legwork.values.errors import AlreadyDoneError, QuotaError, RefusedError, SendingStoppedError, ThrottledError
from legwork.values.letters import Letter, LetterKind, LetterRef, LetterStatus
from legwork.values.profile import Profile


@unique
class SendOutcome(StrEnum):
    """What became of one try to send."""

    SENT = "sent"
    SKIPPED = "skipped"  # not due, sent before or claimed by another
    DROPPED = "dropped"  # its reason is gone
    PARKED = "parked"  # not now: it waits until its new time
    REFUSED = "refused"  # never


def send(ref: LetterRef, ports: Ports) -> SendOutcome:
    """Send this letter if it is due and still wanted.

    A crash after the claim sends no second mail at once: the letter stays claimed until the SEND event settles it, or
    15 minutes have passed. Raises SendingStoppedError (the letter waits again), and RetryableError of the store.
    """
    now = ports.clock.now()
    try:
        letter = ports.store.claim(ref, now)
    except AlreadyDoneError:
        erasing.farewell(ref, ports)  # whoever sent the goodbye may have died before this
        return SendOutcome.SKIPPED
    profile = ports.store.profile(letter.seeker_id)
    record = _record(letter, profile, now, ports)
    if profile is None or not _is_wanted(letter, record, profile, now, ports):
        drop(letter, profile, now, ports)
        return SendOutcome.DROPPED
    facts = letter_facts(letter, profile, record, now, ports)
    raw = ports.to_mime(ports.render(facts), facts)
    return _hand_out(letter, profile, raw, now, ports)


def _record(letter: Letter, profile: Profile | None, now: datetime, ports: Ports) -> Record | None:
    if profile is None or letter.conversation_id is None:
        return None
    conversation = ports.store.conversation(letter.seeker_id, letter.conversation_id)
    return record_of(conversation, profile, now) if conversation else None


def _is_wanted(letter: Letter, record: Record | None, profile: Profile, now: datetime, ports: Ports) -> bool:
    if not still_wanted(letter, record, profile):
        return False
    if is_beyond(letter, profile, now, ports) or is_endless(letter, now, ports):
        return False
    if letter.kind is not LetterKind.DIGEST:
        return True
    records = [record_of(one, profile, now) for one in ports.store.conversations(profile.id)]
    since = last_digest(ports.store.letters(profile.id, None))
    return has_something_to_say(records, now, since)


def _hand_out(letter: Letter, profile: Profile, raw: bytes, now: datetime, ports: Ports) -> SendOutcome:
    try:
        ses_message_id = ports.sender.send(profile, letter, raw)
    except ThrottledError:
        return _park(letter, now + timedelta(seconds=timing.THROTTLE_PARK_SECONDS), ports)
    except QuotaError:
        return _park(letter, now + timedelta(minutes=timing.QUOTA_PARK_MINUTES), ports)
    except RefusedError:
        settle(letter, LetterStatus.FAILED, ports)
        erasing.farewell(LetterRef(letter.seeker_id, letter.key), ports)
        return SendOutcome.REFUSED
    except SendingStoppedError:
        _park(letter, now + timedelta(minutes=timing.QUOTA_PARK_MINUTES), ports)
        raise
    mark_sent(letter, ses_message_id, now, ports)
    return SendOutcome.SENT


def _park(letter: Letter, until: datetime, ports: Ports) -> SendOutcome:
    settle(letter, LetterStatus.PENDING, ports, until)
    return SendOutcome.PARKED
