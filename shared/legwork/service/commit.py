"""Decide and write, and decide again where somebody else wrote first; then hand over what is due."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from legwork.service.decision import due_now
from legwork.service.ports import Changes, Inbound, InboundMail, InboundOutcome, Ports
from legwork.service.settle import TRIES
from legwork.values.errors import AlreadyDoneError, ConflictError, RuleError
from legwork.values.letters import Letter, LetterRef

_DEALT_WITH_AGAIN = frozenset({InboundOutcome.ACCEPTED, InboundOutcome.FAILED})


def commit(mail: InboundMail, decided: Callable[[], Changes], journal_key: str, now: datetime, ports: Ports) -> Inbound:
    """Write the decision about one mail, which has a journal line of that key. Raises RetryableError.

    Letters are handed over after the commit: if that fails, the tick finds them.
    """
    for _ in range(TRIES):
        changes = decided()
        line = _line(changes, mail)
        try:
            ports.store.commit(replace(changes, inbound=line))
        except ConflictError:
            continue
        except AlreadyDoneError:
            if known := ports.store.inbound(journal_key):
                return known
            continue  # the same message came by another way meanwhile: now it is known
        hand_over(due_now(changes, now), ports)
        return line.as_found()
    raise ConflictError("other writers keep changing what this mail is about")


def _line(changes: Changes, mail: InboundMail) -> Inbound:
    """The journal line, with what was announced where the mail may have to be dealt with once more."""
    if changes.inbound is None:
        raise RuleError("a decision about a mail needs its journal line")
    return replace(changes.inbound, mail=mail) if changes.inbound.outcome in _DEALT_WITH_AGAIN else changes.inbound


def hand_over(letters: Sequence[Letter], ports: Ports) -> None:
    """Ask for these to be sent now."""
    if letters:
        ports.queue.hand_over([LetterRef(letter.seeker_id, letter.key) for letter in letters])
