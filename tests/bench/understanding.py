"""What a mail takes at least, and what public libraries take for it."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.bench import least
from tests.bench.mails import Mails, corpus, read_all
from tests.bench.measure import side_by_side
from tests.bench.peers import FOUR, pipeline
from tests.bench.rows import Row, ratio


def through(reader: Callable[[bytes], object], mails: Mails) -> None:
    """A peer's way through all of them."""
    for raw, _ in mails:
        reader(raw)


def rows() -> Iterator[Row]:
    """The least of a reading against the floor, and public libraries against a whole one (see `sittings`)."""
    mails = corpus()
    yield from least.rows(mails)
    few = mails[::8]
    told, unaided = partial(pipeline, languages=FOUR), partial(pipeline, languages=None)
    calls = {"ours": partial(read_all, few), "told": partial(through, told, few)}
    yield Row("public libraries told four languages, times a mail", ratio(side_by_side(calls, 3), "told", "ours"))
    calls = {"ours": partial(read_all, few), "unaided": partial(through, unaided, few)}
    far = ratio(side_by_side(calls, 1), "unaided", "ours")
    yield Row("public libraries that find the language, times a mail", far, 10, at_least=True)
