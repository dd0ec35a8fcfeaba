"""Receives one mail: journal, read, admit, decide, commit in one transaction, then hand over what is due at once."""

from datetime import datetime
from functools import partial

from legwork.mail.message import Message
from legwork.service import linking, relay, strangers, unreadable
from legwork.service.admission import Standpoint
from legwork.service.arrival import Arrival
from legwork.service.catch_up import catch_up
from legwork.service.commit import commit
from legwork.service.decide import decide_unless_known
from legwork.service.ports import Changes, Inbound, InboundMail, InboundOutcome, Ports
from legwork.values.errors import UnreadableMailError
from legwork.values.profile import Standing


def receive(mail: InboundMail, ports: Ports) -> Inbound:
    """Deal with one mail. Called again with the same mail it changes nothing and gives the same answer.

    Raises RetryableError where the world is to blame; a mail that cannot be read is an outcome, not an error.
    """
    now = ports.clock.now()
    inbound = ports.store.inbound(mail.ses_message_id)
    if inbound is None:
        inbound = _dealt_with(mail, now, ports)
    catch_up(inbound, now, ports)
    return inbound


def _dealt_with(mail: InboundMail, now: datetime, ports: Ports) -> Inbound:
    message = _open(mail, ports)
    if isinstance(message, UnreadableMailError):
        report = partial(unreadable.report, mail, message.reason, now, ports)
        return commit(mail, report, mail.ses_message_id, now, ports)
    if asked := relay.verifies(mail, message, ports):
        return commit(mail, partial(relay.relay, mail, message, asked, ports), mail.ses_message_id, now, ports)
    arrival = Arrival.of(mail, message, now, ports)
    # The journal line of the mail comes last: what a crash leaves undone is done when the queue shows the mail again.
    for seeker_id in arrival.admission.seeker_ids[1:]:
        journal_key = f"{mail.ses_message_id}+{seeker_id}"
        commit(mail, partial(_of_life, arrival, seeker_id, journal_key, ports), journal_key, now, ports)
    return commit(mail, partial(_decided, arrival, ports), mail.ses_message_id, now, ports)


def _open(mail: InboundMail, ports: Ports) -> Message | UnreadableMailError:
    try:
        return ports.read_message(ports.archive.fetch(mail.stored_at_key, ports.mail_cap))
    except UnreadableMailError as error:
        return error


def _decided(arrival: Arrival, ports: Ports) -> Changes:
    admission = arrival.admission
    match admission.standpoint:
        case Standpoint.OWN | Standpoint.NAMED:
            return _of_life(arrival, admission.seeker_ids[0], arrival.mail.ses_message_id, ports)
        case Standpoint.STRANGER:
            return _of_stranger(arrival, ports)
        case Standpoint.REFUSED:
            return _refused(arrival, ports)


def _refused(arrival: Arrival, ports: Ports) -> Changes:
    """Nothing but the journal line, which is a seeker's where the mail claims to be of their life."""
    admission = arrival.admission
    outcome = admission.outcome or InboundOutcome.REJECTED
    claimed = ports.store.profile(admission.claimed) if admission.claimed else None
    owner = claimed.id if claimed and claimed.standing is not Standing.STRANGER else None
    return strangers.journalled(arrival.mail, arrival.message, arrival.now, outcome, admission.reason, owner)


def _of_stranger(arrival: Arrival, ports: Ports) -> Changes:
    author = arrival.admission.author or ""
    profile = ports.store.profiles_by_address({author}).get(author)
    asked = arrival.answered(profile.id, ports) if profile and arrival.admission.seeker_ids else None
    if profile and asked and linking.is_open(asked, arrival.now):
        return linking.answer(arrival.mail, arrival.message, profile, asked, ports)
    if profile and arrival.admission.seeker_ids and strangers.is_open(profile, arrival.now):
        return strangers.answer(arrival.mail, arrival.message, profile, arrival.now)
    return strangers.meet(arrival.mail, arrival.message, profile, arrival.now, ports)


def _of_life(arrival: Arrival, seeker_id: str, journal_key: str, ports: Ports) -> Changes:
    """The mail as one of this seeker's life."""
    profile = arrival.profile(seeker_id, ports)
    if profile is None:
        outcome = InboundOutcome.IGNORED
        return strangers.journalled(arrival.mail, arrival.message, arrival.now, outcome, "unknown_seeker")
    if profile.standing is Standing.STRANGER:
        return strangers.hold(arrival.mail, arrival.message, profile, arrival.now)
    return decide_unless_known(arrival.read(profile, journal_key, ports), ports)
