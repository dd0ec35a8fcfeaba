"""The trained opinion: how likely a mail has each intent, by what is seen of it as a whole."""

import math
from collections.abc import Mapping
from functools import cache
from operator import mul

from legwork.understanding.acts.model import feature_key
from legwork.understanding.acts.weights import Weights, read
from legwork.understanding.whole import HERE
from legwork.values.meaning import Intent

FILE = HERE / "whole.bin"
MIDDLE = 128  # the byte of a weight of 0


def opinion(seen: Mapping[str, float]) -> Mapping[Intent, float]:
    """The likelihood of each intent; they sum to 1. `seen`: features with their values."""
    return {Intent(intent): share for intent, share in likely(seen, _weights()).items()}


def likely(seen: Mapping[str, float], weights: Weights) -> Mapping[str, float]:
    """The likelihood of each intent by some weights; features that they do not know say nothing."""
    rows, values = [], []
    for name, value in seen.items():
        if row := weights.rows.get(feature_key(name)):
            rows.append(row)
            values.append(value)
    middle = MIDDLE * sum(values)
    sums = [sum(map(mul, column, values)) - middle for column in zip(*rows, strict=True)] or [0.0] * len(weights.acts)
    top = max(sums)
    powers = [math.exp((total - top) * weights.scale) for total in sums]
    whole = sum(powers)
    return {intent: power / whole for intent, power in zip(weights.acts, powers, strict=True)}


@cache
def _weights() -> Weights:
    return read(FILE)
