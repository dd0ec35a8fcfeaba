"""Takes in what the mail service says about letters that went out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum, unique

from legwork.service import erasing
from legwork.service.life_at_hand import Life
from legwork.service.ports import Changes, LetterChange, Ports
from legwork.service.settle import TRIES, mark_sent
from legwork.values.errors import ConflictError
from legwork.values.frozen import frozen
from legwork.values.letters import LetterRef, LetterStatus
from legwork.values.profile import Profile, Standing


@unique
class DeliveryKind(StrEnum):
    """What happened to a letter on its way."""

    SEND = "send"  # the service took it
    DELIVERY = "delivery"
    BOUNCE = "bounce"
    COMPLAINT = "complaint"
    REJECT = "reject"


@frozen
class DeliveryEvent:
    """One report about a letter. `permanent` tells a bounce that will always be one; `at` is aware."""

    kind: DeliveryKind
    letter: LetterRef
    ses_message_id: str
    recipients: tuple[str, ...]
    at: datetime
    permanent: bool = False


def record(event: DeliveryEvent, ports: Ports) -> None:
    """Settle the letter or silence the seeker's address. The same report twice changes nothing more."""
    _ACTIONS[event.kind](event, ports)


def _took(event: DeliveryEvent, ports: Ports) -> None:
    """The letter went out, even if whoever sent it died before writing that down."""
    letter = ports.store.letter(event.letter)
    if letter and letter.status is LetterStatus.CLAIMED:
        mark_sent(Life(letter, ports), event.ses_message_id, event.at, ports)
    elif letter:
        erasing.farewell(event.letter, ports)


def _bounced(event: DeliveryEvent, ports: Ports) -> None:
    _took(event, ports)
    if event.permanent:
        _silence(event, ports)


def _complained(event: DeliveryEvent, ports: Ports) -> None:
    _took(event, ports)
    _silence(event, ports)


def _rejected(event: DeliveryEvent, ports: Ports) -> None:
    """The service took it and then found a virus in it: it never went out."""
    letter = ports.store.letter(event.letter)
    if letter and letter.status in {LetterStatus.CLAIMED, LetterStatus.SENT}:
        after = replace(letter, status=LetterStatus.FAILED)
        ports.store.commit(Changes(changed_letters=(LetterChange(letter, after),)))


def _silence(event: DeliveryEvent, ports: Ports) -> None:
    """Send nothing until the seeker writes again. What stopped itself stays stopped; a stranger stays one."""
    for _ in range(TRIES):
        profile = ports.store.profile(event.letter.seeker_id)
        if profile is None or profile.standing is not Standing.ACTIVE or not _is_theirs(profile, event):
            return
        try:
            ports.store.commit(Changes(profile=replace(profile, standing=Standing.SUPPRESSED)))
        except ConflictError:
            continue
        return
    raise ConflictError("the seeker's profile keeps changing")


def _is_theirs(profile: Profile, event: DeliveryEvent) -> bool:
    return not event.recipients or any(address.lower() in profile.addresses for address in event.recipients)


_ACTIONS: Mapping[DeliveryKind, Callable[[DeliveryEvent, Ports], None]] = {
    DeliveryKind.SEND: _took,
    DeliveryKind.DELIVERY: _took,
    DeliveryKind.BOUNCE: _bounced,
    DeliveryKind.COMPLAINT: _complained,
    DeliveryKind.REJECT: _rejected,
}
