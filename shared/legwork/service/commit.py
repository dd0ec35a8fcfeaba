"""Decide and write, and decide again where somebody else wrote first; then hand over what is due."""

from collections.abc import Callable, Sequence
from datetime import datetime

from legwork.service.decision import due_now
from legwork.service.ports import Changes, Inbound, Ports
from legwork.service.settle import TRIES
from legwork.values.errors import AlreadyDoneError, ConflictError, RuleError
from legwork.values.letters import Letter, LetterRef


def commit(decided: Callable[[], Changes], journal_key: str, now: datetime, ports: Ports) -> Inbound:
    """Write the decision about one mail, which has a journal line of that key. Raises RetryableError.

    Letters are handed over after the commit: if that fails, the tick finds them.
    """
    for _ in range(TRIES):
        changes = decided()
        if changes.inbound is None:
            raise RuleError("a decision about a mail needs its journal line")
        try:
            ports.store.commit(changes)
        except ConflictError:
            continue
        except AlreadyDoneError:
            if known := ports.store.inbound(journal_key):
                return known
            continue  # the same message came by another way meanwhile: now it is known
        hand_over(due_now(changes, now), ports)
        return changes.inbound
    raise ConflictError("other writers keep changing what this mail is about")


def hand_over(letters: Sequence[Letter], ports: Ports) -> None:
    """Ask for these to be sent now."""
    if letters:
        ports.queue.hand_over([LetterRef(letter.seeker_id, letter.key) for letter in letters])
