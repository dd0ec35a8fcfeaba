"""Timing things side by side: medians of rounds that take turns, so that a busy machine hurts all of them alike.

Counted is the processor time of this process, which a busy machine stretches less than the clock on the wall. What
stretches it all the same (others in the same caches) comes and goes within tenths of a second: a round of a floor may
be over before it comes. So where one takes many times what the other does, they take turns item by item, and garbage
is looked for between rounds alone, as `timeit` does; the functions, too, let it lie while they read (`bootstrap`).
"""

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds a call, of each round."""

    rounds: Sequence[float]

    @property
    def median(self) -> float:
        """The seconds of a middling round."""
        return statistics.median(self.rounds)

    @property
    def spread(self) -> float:
        """How far the rounds lie apart, as a share of the median."""
        return (max(self.rounds) - min(self.rounds)) / self.median

    def times(self, other: "Timing") -> float:
        """How many times the other's time this is in a middling round: what slows a round slows both in it."""
        return statistics.median(one / two for one, two in zip(self.rounds, other.rounds, strict=True))


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
    return {name: Timing(rounds) for name, rounds in taken.items()}


def item_by_item(
    calls: Mapping[str, Callable[[_Item], object]], items: Sequence[_Item], rounds: int = 15
) -> dict[str, Timing]:
    """Each call for each item in turn, `rounds` times; a timing is that of all items together.

    A call is made twice and the second is counted: each finds the processor as warm as it would in a loop of its own,
    not full of what the other left there.
    """
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        gc.collect()
        gc.disable()
        try:
            for name, seconds in _one_round(calls, items).items():
                taken[name].append(seconds)
        finally:
            gc.enable()
    return {name: Timing(rounds) for name, rounds in taken.items()}


def _one_round(calls: Mapping[str, Callable[[_Item], object]], items: Sequence[_Item]) -> dict[str, float]:
    taken = dict.fromkeys(calls, 0.0)
    for item in items:
        for name, call in calls.items():
            call(item)
            begin = time.process_time()
            call(item)
            taken[name] += time.process_time() - begin
    return taken
