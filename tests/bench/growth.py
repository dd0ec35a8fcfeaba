"""What twice the size costs, and what a megabyte costs, for each kind of mail that grows."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from legwork.mail.parse import read_message
from legwork.understanding.engine import understand
from legwork.values.errors import UnreadableMailError
from legwork.values.people import Seeker
from tests.bench.floor import floor
from tests.bench.hostile import GROWING
from tests.bench.measure import side_by_side
from tests.bench.rows import Row

MEGABYTE = 1_000_000
GROWTH_FROM = 16_000  # bytes; large enough that the constant part does not flatter
SIZES = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)
SEEKER = Seeker("Mo Birch", "mo@oakmail.example", "Europe/Berlin")


def rows() -> Iterator[Row]:
    """Two rows a kind: the growth as a ratio, the megabyte in seconds, each of a middling round."""
    for name, make in GROWING.items():
        calls = {str(size): partial(_read, make(size)) for size in (GROWTH_FROM, 2 * GROWTH_FROM)}
        taken = side_by_side(calls, rounds=9)
        twice, once = taken[str(2 * GROWTH_FROM)], taken[str(GROWTH_FROM)]
        yield Row(f"twice the {name}", twice.times(once), 2.3, spread=twice.spread)
        whole = side_by_side({"megabyte": partial(_read, make(MEGABYTE))}, rounds=3)["megabyte"]
        yield Row(f"a megabyte of {name}, seconds", whole.median, 1.0, spread=whole.spread)


def curves(kinds: Sequence[str]) -> Mapping[str, list[tuple[int, float, float]]]:
    """Of each kind for each size: bytes, our seconds, the floor's."""
    return {name: [_point(name, size) for size in SIZES] for name in kinds}


def _point(name: str, size: int) -> tuple[int, float, float]:
    raw = GROWING[name](size)
    taken = side_by_side({"ours": partial(_read, raw), "floor": partial(floor, raw)}, rounds=3)
    return size, taken["ours"].median, taken["floor"].median


def _read(raw: bytes) -> None:
    with contextlib.suppress(UnreadableMailError):  # refusing it is reading it
        understand(read_message(raw), SEEKER)
