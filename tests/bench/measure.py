"""Timing things side by side: medians of rounds that take turns, so that a busy machine hurts all of them alike.

Counted is the processor time of this process, which a busy machine stretches less than the clock on the wall.
"""

import gc
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds a call: the median of the rounds, and the quickest and the slowest of them."""

    median: float
    quickest: float
    slowest: float

    @property
    def spread(self) -> float:
        """How far the rounds lie apart, as a share of the median."""
        return (self.slowest - self.quickest) / self.median


def side_by_side(calls: Mapping[str, Callable[[], object]], rounds: int = 7) -> dict[str, Timing]:
    """Each call once to warm up, then all of them in turn, `rounds` times."""
    for call in calls.values():
        call()
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            gc.collect()
            begin = time.process_time()
            call()
            taken[name].append(time.process_time() - begin)
    return {name: Timing(statistics.median(some), min(some), max(some)) for name, some in taken.items()}
