"""Learns which words of a question speak for which section, from examples; used by `compile_guide.py`.

Multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011): the mean of a few fixed orders, for a single
one leaves its mark on what was learned. Each time that an example is seen, half of its features are hidden (Wager, Wang
and Liang 2013), so that no few words carry all of it; which half hangs on the order alone, the same in each run.
"""

import math
import random
from collections import Counter
from collections.abc import Iterator, Sequence

from legwork.guide.classifier import Weights, features

ROUNDS, RATE, DECAY, HIDDEN = 12, 1.0, 1e-4, 0.5  # measured by cross-validation: whole manners of asking held out
LEAST = 1.1  # smaller weights are left out: nine in ten, without loss on the questions of the tests
SLIGHT = 1e-3  # an error smaller than this corrects nothing
_Rows = dict[str, list[float]]
_Example = tuple[dict[str, float], int]
_STRIDES = (7919, 6007, 4999, 3571)  # primes: neighbours in the files are far apart in each order


def learn(examples: Sequence[tuple[str, int]], classes: int) -> Weights:
    """The weights for these texts, each with the number of its class."""
    vectors = _of_what_is_common([(features(text), number) for text, number in examples])
    learned = [_in_order(stride, vectors, classes) for stride in _STRIDES]
    means = {name: _mean(name, learned, classes) for name in sorted(set[str]().union(*learned))}
    return {name: kept for name, row in means.items() if (kept := tuple(_kept(row)))}


def _mean(name: str, learned: Sequence[_Rows], classes: int) -> list[float]:
    rows = (one.get(name, [0.0] * classes) for one in learned)
    return [sum(cells) / len(learned) for cells in zip(*rows, strict=True)]


def _of_what_is_common(vectors: Sequence[_Example]) -> list[_Example]:
    """Without the features of one example alone: they tell nothing of another."""
    seen = Counter(name for vector, _ in vectors for name in vector)
    return [({name: value for name, value in vector.items() if seen[name] > 1}, number) for vector, number in vectors]


def _kept(row: list[float]) -> Iterator[tuple[int, int]]:
    return ((number, round(100 * one)) for number, one in enumerate(row) if abs(one) >= LEAST)


def _in_order(stride: int, vectors: Sequence[_Example], classes: int) -> _Rows:
    order = sorted(range(len(vectors)), key=lambda one: one * stride % len(vectors))
    chance = random.Random(stride)  # noqa: S311 - the same in each run
    weights: _Rows = {}
    squares: _Rows = {}
    for _ in range(ROUNDS):
        for place in order:
            vector, number = vectors[place]
            shown = {name: value / (1 - HIDDEN) for name, value in vector.items() if chance.random() >= HIDDEN}
            _step(shown, number, weights, squares, classes)
    return weights


def _step(
    vector: dict[str, float],
    number: int,
    weights: _Rows,
    squares: _Rows,
    classes: int,
) -> None:
    errors = _probabilities(vector, weights, classes)
    errors[number] -= 1.0
    wrong = [(one, error) for one, error in enumerate(errors) if abs(error) > SLIGHT]
    for name, value in vector.items():
        row = weights.setdefault(name, [0.0] * classes)
        seen = squares.setdefault(name, [1e-3] * classes)
        for one, error in wrong:
            slope = error * value + DECAY * row[one]
            seen[one] += slope * slope
            row[one] -= RATE * slope / math.sqrt(seen[one])


def _probabilities(vector: dict[str, float], weights: dict[str, list[float]], classes: int) -> list[float]:
    score = [0.0] * classes
    for name, value in vector.items():
        for one, weight in enumerate(weights.get(name, ())):
            score[one] += value * weight
    most = max(score)
    odds = [math.exp(one - most) for one in score]
    return [one / sum(odds) for one in odds]
