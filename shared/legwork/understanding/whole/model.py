"""The trained opinion: how likely a mail has each intent, by what is seen of it as a whole."""

import math
from collections.abc import Mapping
from functools import cache
from struct import unpack

from legwork.understanding.acts.weights import Weights, read
from legwork.understanding.whole import HERE
from legwork.values.meaning import Intent

FILE = HERE / "whole.bin"
MIDDLE = 128  # the byte of a weight of 0
ONE = 1 << 16  # a value of 1
LANE = 4  # bytes of a sum of weights: they hold those of all features at once


def opinion(seen: Mapping[str, float]) -> Mapping[Intent, float]:
    """The likelihood of each intent; they sum to 1. `seen`: features with their values."""
    return _shipped().likely(seen)


class Opinion:
    """Some weights, as they are added up: by the name of a feature; one that they do not know says nothing."""

    def __init__(self, weights: Weights) -> None:
        self._intents = tuple(map(Intent, weights.acts))
        self._scale = weights.scale / ONE
        self._rows = _Rows(weights.rows)

    def likely(self, seen: Mapping[str, float]) -> Mapping[Intent, float]:
        """The likelihood of each intent by these weights."""
        intents, scale, rows = self._intents, self._scale, self._rows
        total = sum([rows[name] * int(value * ONE) for name, value in seen.items()])
        sums = unpack(f"<{len(intents)}I", total.to_bytes(LANE * len(intents), "little"))
        top = max(sums)
        powers = [math.exp((one - top) * scale) for one in sums]
        whole = sum(powers)
        return {intent: power / whole for intent, power in zip(intents, powers, strict=True)}


class _Rows(dict[str, int]):
    """The weights of features by their names, each as one number in which a weight has four bytes: such add up."""

    def __init__(self, rows: Mapping[str, bytes]) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, name: str) -> int:
        row = self._rows.get(name, b"")
        spread = bytearray(LANE * len(row))
        spread[::LANE] = row
        self[name] = wide = int.from_bytes(spread, "little")
        return wide


@cache
def _shipped() -> Opinion:
    return Opinion(read(FILE))
