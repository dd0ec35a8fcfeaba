"""What is printed: measured figures, each held against its goal."""

from dataclasses import dataclass

from tests.bench.measure import Timing


@dataclass(frozen=True, slots=True)
class Row:
    """One measured figure: it may be at most (or at least) its `goal`; without one it only tells."""

    what: str
    figure: float
    goal: float | None = None
    at_least: bool = False
    spread: float = 0.0

    @property
    def met(self) -> bool:
        """Whether the goal is met."""
        if self.goal is None:
            return True
        return self.figure >= self.goal if self.at_least else self.figure <= self.goal

    def __str__(self) -> str:
        word = "    " if self.goal is None else "ok  " if self.met else "MISS"
        goal = "" if self.goal is None else f"  {'≥' if self.at_least else '≤'} {self.goal:g}"
        return f"{word} {self.what:<58} {self.figure:9.2f}{goal}"


def ratio(taken: dict[str, Timing], above: str, below: str) -> float:
    """How many times the one takes the time of the other."""
    return taken[above].times(taken[below])
