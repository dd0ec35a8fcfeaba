#!/usr/bin/env python3
"""Makes `whole.bin` in `legwork/understanding/whole` from the mails with gold in `tests/corpus`.

Run it after `train_acts.py` and after mails were added. What a calendar part or an automatic mail says of itself needs
no opinion; those mails are left out. The weights are a multinomial logistic regression with a penalty on large weights,
fitted by AdaGrad in a fixed order: the same mails and the same reading of their sentences give the same weights.

`train_whole.py --check` changes nothing and exits with 1 where the weights were made from other mails or other weights
of sentences, or cannot be read.
"""

import json
import math
import random
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from legwork.mail.message import SegmentKind
from legwork.mail.parse import read_message
from legwork.mail.segments import segments as segments_of
from legwork.understanding.acts import weights as shipped
from legwork.understanding.acts.weights import Weights, WeightsError, weights_of
from legwork.understanding.deciding import situation_of
from legwork.understanding.remembered import one_reading
from legwork.understanding.thread import table_of
from legwork.understanding.whole.features import features
from legwork.understanding.whole.model import FILE, MIDDLE, Opinion
from legwork.values.people import Seeker
from legwork.values.times import zone

CORPUS = Path(__file__).parents[2] / "tests" / "corpus"
EPOCHS, RATE, SEED = 60, 0.5, 7
PENALTY = 1.0  # on the square of each weight, for all mails together
LARGEST = MIDDLE - 1


class Mail(NamedTuple):
    """A mail with gold: what is seen of it as a whole, and its intent."""

    seen: Mapping[str, float]
    intent: str


def mails(folders: Sequence[Path]) -> Iterator[Mail]:
    """The mails of the folders that need an opinion, in the order of their names."""
    for path in sorted(path for folder in folders for path in folder.glob("*.eml")):
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        seeker = Seeker(gold["seeker"]["name"], gold["seeker"]["email"].casefold(), gold["seeker"]["timezone"])
        if seen := seen_in(path.read_bytes(), seeker):
            yield Mail(seen, gold["expect"]["intent"])


def seen_in(data: bytes, seeker: Seeker) -> Mapping[str, float] | None:
    """What is seen of a raw mail as a whole; None where its form says what it is."""
    message = read_message(data)
    with one_reading():
        segments = segments_of(message, zone(seeker.timezone))
        situation = situation_of(message, segments, seeker)
        if situation.automation or any(segment.kind is SegmentKind.CALENDAR for segment in segments):
            return None
        return features(situation, table_of(situation))


def train(learned: Sequence[Mail]) -> Weights:
    """The weights that tell the intents of the mails apart."""
    intents = sorted({mail.intent for mail in learned})
    names = sorted({name for mail in learned for name in mail.seen})
    place = {name: number for number, name in enumerate(names)}
    rows = [
        ([(place[name], value) for name, value in mail.seen.items()], intents.index(mail.intent)) for mail in learned
    ]
    weights = _fit(rows, len(names), len(intents))
    largest = max(abs(weight) for row in weights for weight in row)
    small = {
        name: bytes(round(weight / largest * LARGEST) + MIDDLE for weight in row)
        for name, row in zip(names, weights, strict=True)
    }
    return weights_of(tuple(intents), largest / LARGEST, small)


def _fit(rows: Sequence[tuple[list[tuple[int, float]], int]], count: int, width: int) -> list[list[float]]:
    weights = [[0.0] * width for _ in range(count)]
    paces = [[1.0] * width for _ in range(count)]
    decay = PENALTY / len(rows)
    order = list(range(len(rows)))
    chance = random.Random(SEED)  # noqa: S311 - a fixed order, nothing secret
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for number in order:
            seen, answer = rows[number]
            slopes = _likely(seen, weights, width)
            slopes[answer] -= 1
            for feature, value in seen:
                row, pace = weights[feature], paces[feature]
                for one, slope in enumerate(slopes):
                    step = slope * value + decay * row[one]
                    pace[one] += step * step
                    row[one] -= RATE * step / math.sqrt(pace[one])
    return weights


def _likely(seen: Sequence[tuple[int, float]], weights: Sequence[Sequence[float]], width: int) -> list[float]:
    sums = [0.0] * width
    for feature, value in seen:
        sums = [total + value * weight for total, weight in zip(sums, weights[feature], strict=True)]
    top = max(sums)
    powers = [math.exp(total - top) for total in sums]
    whole = sum(powers)
    return [power / whole for power in powers]


def folders() -> list[Path]:
    """The folders of mails with gold."""
    return sorted(path for path in CORPUS.iterdir() if path.is_dir() and any(path.glob("*.eml")))


def checksum() -> str:
    """What tells the mails, their gold and the weights of sentences apart from others."""
    files = sorted(path for folder in folders() for path in folder.iterdir() if path.suffix in (".eml", ".json"))
    acts = sorted(shipped.HERE.glob("*.bin"))
    return f"{zlib.crc32(b''.join(path.read_bytes() for path in (*files, *acts))):08x}"


def is_current() -> bool:
    """Whether the file of weights was made from these mails and can be read. Prints what is wrong."""
    try:
        shipped.read(FILE)
        return shipped.sentences(FILE) == checksum()
    except WeightsError as error:
        print(error)
        return False


def main() -> int:
    """Trains and writes, or checks."""
    if "--check" in sys.argv:
        return 0 if is_current() else 1
    learned = list(mails(folders()))
    weights = train(learned)
    FILE.write_bytes(shipped.packed(weights, checksum()))
    right = sum(told(mail, weights) == mail.intent for mail in learned)
    print(f"{len(weights.names)} features of {len(learned)} mails, {right} of them told")
    return 0


def told(mail: Mail, weights: Weights) -> str:
    """The likeliest intent of a mail."""
    shares = Opinion(weights).likely(mail.seen)
    return max(shares, key=lambda intent: shares[intent])


if __name__ == "__main__":
    sys.exit(main())
