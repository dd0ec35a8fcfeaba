"""Hands the letters whose time has come to the queue. Only a hint: the claim decides."""

from itertools import islice

from legwork.service.ports import Ports

# What one tick hands over at most; the next one, a minute later, goes on.
LETTERS_A_TICK = 5_000
_AT_ONCE = 500


def tick(ports: Ports) -> int:
    """Hand over what is due now, oldest first. Returns how many. Asked twice, one letter goes out."""
    due = iter(islice(ports.store.due(ports.clock.now()), LETTERS_A_TICK))
    handed = 0
    while refs := tuple(islice(due, _AT_ONCE)):
        ports.queue.hand_over(refs)
        handed += len(refs)
    return handed
