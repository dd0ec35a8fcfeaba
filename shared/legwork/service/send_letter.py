"""Sends one letter: claim, look whether it is still wanted, write it, send it, write down that it went out."""

from datetime import datetime, timedelta
from enum import StrEnum, unique

from legwork.scheduling import timing
from legwork.scheduling.digest import has_something_to_say
from legwork.scheduling.reconcile import still_wanted
from legwork.service import erasing
from legwork.service.compose import letter_facts
from legwork.service.life_at_hand import Life
from legwork.service.limits import is_beyond, is_endless
from legwork.service.planning import last_digest
from legwork.service.ports import Ports
from legwork.service.settle import drop, hold_back, mark_sent, settle
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
    life = Life(letter, ports)
    profile = life.profile
    if profile is None or not _is_wanted(life, profile, now, ports):
        drop(life, now, ports)
        return SendOutcome.DROPPED
    if is_beyond(letter, profile, now, ports):
        hold_back(letter, profile, now, ports)
        return SendOutcome.PARKED
    facts = letter_facts(life, profile, now, ports)
    raw = ports.to_mime(ports.render(facts), facts)
    return _hand_out(life, profile, raw, now, ports)


def _is_wanted(life: Life, profile: Profile, now: datetime, ports: Ports) -> bool:
    letter = life.letter
    if not still_wanted(letter, life.record(now), profile):
        return False
    if is_endless(letter, now, ports):
        return False
    if letter.kind is not LetterKind.DIGEST:
        return True
    return has_something_to_say(life.records(now), now, last_digest(life.digests))


def _hand_out(life: Life, profile: Profile, raw: bytes, now: datetime, ports: Ports) -> SendOutcome:
    letter = life.letter
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
    mark_sent(life, ses_message_id, now, ports)
    return SendOutcome.SENT


def _park(letter: Letter, until: datetime, ports: Ports) -> SendOutcome:
    settle(letter, LetterStatus.PENDING, ports, until)
    return SendOutcome.PARKED
