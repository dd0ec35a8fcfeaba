"""What follows from a mail in transactions of its own: held mail is worked off, what waits is re-timed.

Done after the mail's own transaction, and again when the queue shows the mail again: each step is done once.
"""

from datetime import datetime
from functools import partial

from legwork.mail.message import Message
from legwork.service import erasing, strangers
from legwork.service.arrival import Arrival
from legwork.service.commit import commit, hand_over
from legwork.service.decide import decide_unless_known
from legwork.service.decision import due_now
from legwork.service.planning import replanned
from legwork.service.ports import Changes, HeldMail, Inbound, InboundOutcome, Ports
from legwork.service.settle import TRIES
from legwork.service.tags import seeker_id_of
from legwork.values.errors import AlreadyDoneError, ConflictError, UnreadableMailError
from legwork.values.meaning import Intent
from legwork.values.profile import Profile, Standing


def catch_up(inbound: Inbound, now: datetime, ports: Ports) -> None:
    """Do what the mail of this journal line made necessary."""
    if inbound.seeker_id is None or inbound.outcome is not InboundOutcome.ACCEPTED or not inbound.followed:
        return
    if inbound.intent not in {None, Intent.COMMAND}:
        return
    erasing.finish(inbound, ports)
    if inbound.intent is None:
        work_off_held(inbound.seeker_id, now, ports)
    replan_all(inbound.seeker_id, now, ports)


def work_off_held(seeker_id: str, now: datetime, ports: Ports) -> None:
    """Deal with the mail that waited for its stranger, in the order of its own dates."""
    profile = ports.store.profile(seeker_id)
    if profile is None or profile.standing is Standing.STRANGER:
        return
    # mail of a further address waited under the id that it had as a stranger's
    waiting = [held for one in profile.addresses for held in ports.store.held(seeker_id_of(one))]
    if seeker_id not in map(seeker_id_of, profile.addresses):
        waiting += ports.store.held(seeker_id)
    for held in sorted(waiting, key=lambda held: (held.dated_at, held.mail.received_at)):
        _work_off(held, profile.id, now, ports)
    for stranger_id in {seeker_id_of(one) for one in profile.addresses[1:]} - {seeker_id}:
        ports.store.erase(stranger_id)  # they turned out to be this seeker


def _work_off(held: HeldMail, seeker_id: str, now: datetime, ports: Ports) -> None:
    """As if it came now; its journal gets a second line."""
    journal_key = strangers.released_key(held.mail.ses_message_id)
    message = _message(held, ports)
    if message is None or strangers.has_lapsed(held, now):
        ports.store.commit(Changes(released=(held,)))
        return
    decided = partial(_released, held, seeker_id, message, journal_key, now, ports)
    commit(held.mail, decided, journal_key, now, ports)


def _message(held: HeldMail, ports: Ports) -> Message | None:
    try:
        return ports.read_message(ports.archive.fetch(held.mail.stored_at_key, ports.mail_cap))
    except UnreadableMailError:
        return None


def _released(  # noqa: PLR0913, PLR0917 - what is worked off, for whom and when
    held: HeldMail, seeker_id: str, message: Message, journal_key: str, now: datetime, ports: Ports
) -> Changes:
    arrival = Arrival.of(held.mail, message, now, ports)
    profile = ports.store.profile(seeker_id)
    if profile is None:
        raise ConflictError("the seeker is gone meanwhile")
    return decide_unless_known(arrival.read(profile, journal_key, ports), ports, held)


def replan_all(seeker_id: str, now: datetime, ports: Ports) -> None:
    """Re-time what waits, after a setting changed."""
    profile = ports.store.profile(seeker_id)
    for conversation in ports.store.conversations(seeker_id) if profile else ():
        _replan(seeker_id, conversation.id, now, ports)


def _replan(seeker_id: str, conversation_id: str, now: datetime, ports: Ports) -> None:
    for _ in range(TRIES):
        changes = _replanned(ports.store.profile(seeker_id), conversation_id, now, ports)
        if changes is None:
            return
        try:
            ports.store.commit(changes)
        except (ConflictError, AlreadyDoneError):
            continue
        hand_over(due_now(changes, now), ports)
        return


def _replanned(profile: Profile | None, conversation_id: str, now: datetime, ports: Ports) -> Changes | None:
    conversation = ports.store.conversation(profile.id, conversation_id) if profile else None
    if profile is None or conversation is None:
        return None
    letters = ports.store.letters(profile.id, conversation_id)
    new, changed = replanned(conversation, profile, letters, now)
    return Changes(new_letters=new, changed_letters=changed) if new or changed else None
