#!/usr/bin/env python3
"""Makes `people.bin` and `note.bin` in `legwork/understanding/acts` from the sentences in `acts/*.tsv`.

Run it after a change to them.

A line holds the register in which a sentence is said (`contact`, `seeker`: between people; `note`: to Legwork), what
the sentence does, and the sentence. One sentence in twelve, chosen by its checksum, is held out to measure; the weights
are a multinomial logistic regression with a slight penalty on large weights, fitted by AdaGrad in a fixed order and
taken as the mean of the last rounds: the same sentences give the same weights.

`train_acts.py --check` changes nothing and exits with 1 where the weights were made from other sentences, or cannot be
read.
"""

import math
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from legwork.understanding.acts import weights as shipped
from legwork.understanding.acts.features import features
from legwork.understanding.acts.model import NOTE, PEOPLE
from legwork.understanding.acts.weights import Weights, WeightsError, weights_of

SENTENCES = Path(__file__).parent / "acts"
HELD_OUT = 12  # one in
EPOCHS, RATE, SEED = 10, 2.0, 7
TAKEN = 5  # of the last rounds
PENALTY = 1e-4
CELLS = 3
SEEN_TWICE = 2  # a feature of one sentence alone tells nothing
SURE = 0.02  # a sentence whose own act lacks less than this is left alone
TINY = 3  # of 127: a feature whose weights are all smaller is left out


class Row(NamedTuple):
    """A labelled sentence, and the file that holds it (without its ending)."""

    register: str
    act: str
    sentence: str
    file: str


def read(folder: Path = SENTENCES) -> list[Row]:
    """Every labelled sentence once, in the order of the files. Raises ValueError for a line of another form."""
    rows: dict[tuple[str, str], Row] = {}
    for path in sorted(folder.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            cells = line.split("\t")
            if len(cells) != CELLS or cells[0] not in ("contact", "seeker", "note"):
                raise ValueError(f"{path.name}:{number}: {line!r}")
            rows.setdefault((cells[0], cells[2].casefold()), Row(*cells, path.stem))
    return list(rows.values())


def is_held_out(row: Row) -> bool:
    """Whether a sentence is kept for measuring."""
    return zlib.crc32(row.sentence.casefold().encode()) % HELD_OUT == 0


def of_model(rows: Iterable[Row], model: str) -> list[Row]:
    """The sentences from which a model learns."""
    return [row for row in rows if (row.register == "note") == (model == NOTE)]


def train(rows: Sequence[Row]) -> Weights:
    """The weights that tell the acts of the rows apart."""
    acts = sorted({row.act for row in rows})
    seen = [features(row.sentence, row.register) for row in rows]
    counts = Counter(feature for known in seen for feature in set(known))
    names = sorted(feature for feature, count in counts.items() if count >= SEEN_TWICE)
    number = {name: place for place, name in enumerate(names)}
    inputs = [sorted(number[feature] for feature in known if feature in number) for known in seen]
    weights = _fit(inputs, [acts.index(row.act) for row in rows], len(names), len(acts))
    return _quantised(acts, names, weights)


def _fit(inputs: Sequence[Sequence[int]], answers: Sequence[int], count: int, width: int) -> list[list[float]]:
    weights = [[0.0] * width for _ in range(count)]
    paces = [[1.0] * width for _ in range(count)]
    order = list(range(len(inputs)))
    chance = random.Random(SEED)  # noqa: S311 - a fixed order, nothing secret
    taken = [[0.0] * width for _ in range(count)]
    for epoch in range(EPOCHS):
        chance.shuffle(order)
        for place in order:
            known = inputs[place]
            value = 1 / math.sqrt(len(known) or 1)
            sums = [0.0] * width
            for feature in known:
                sums = _added(sums, weights[feature])
            top = max(sums)
            powers = [math.exp((total - top) * value) for total in sums]
            whole = sum(powers)
            slopes = [power / whole for power in powers]
            slopes[answers[place]] -= 1
            if -slopes[answers[place]] < SURE:
                continue
            slopes = [slope * value for slope in slopes]
            squares = [slope * slope for slope in slopes]
            for feature in known:
                paces[feature] = pace = _added(paces[feature], squares)
                weights[feature] = [
                    weight - RATE * (slope + PENALTY * weight) / math.sqrt(one)
                    for weight, slope, one in zip(weights[feature], slopes, pace, strict=True)
                ]
        if epoch >= EPOCHS - TAKEN:
            taken = [_added(row, more) for row, more in zip(taken, weights, strict=True)]
    return [[weight / TAKEN for weight in row] for row in taken]


def _added(one: Sequence[float], other: Sequence[float]) -> list[float]:
    return [first + second for first, second in zip(one, other, strict=True)]


def _quantised(acts: Sequence[str], names: Sequence[str], weights: Sequence[Sequence[float]]) -> Weights:
    largest = max(abs(weight) for row in weights for weight in row)
    rows = {}
    for name, row in zip(names, weights, strict=True):
        small = [round(weight / largest * 127) for weight in row]
        if max(map(abs, small)) >= TINY:
            rows[name] = bytes(weight + 128 for weight in small)
    return weights_of(tuple(acts), largest / 127, rows)


def checksum(rows: Iterable[Row]) -> str:
    """What tells the sentences apart from others."""
    return f"{zlib.crc32(repr(sorted(row[:CELLS] for row in rows)).encode()):08x}"


def is_current(rows: Iterable[Row], folder: Path = shipped.HERE) -> bool:
    """Whether the files of weights in a folder were made from these sentences and can be read. Prints what is wrong."""
    try:
        for model in (PEOPLE, NOTE):
            shipped.read(shipped.file_of(model, folder))
    except WeightsError as error:
        print(error)
        return False
    made_from = {shipped.sentences(shipped.file_of(model, folder)) for model in (PEOPLE, NOTE)}
    return made_from == {checksum(rows)}


def main() -> int:
    """Trains and writes, or checks."""
    rows = read()
    if "--check" in sys.argv:
        return 0 if is_current(rows) else 1
    learned = [row for row in rows if not is_held_out(row)]
    for model in (PEOPLE, NOTE):
        weights = train(of_model(learned, model))
        shipped.file_of(model).write_bytes(shipped.packed(weights, checksum(rows)))
        print(f"{model}: {len(weights.names)} features of {len(of_model(learned, model))} sentences")
    return 0


if __name__ == "__main__":
    sys.exit(main())
