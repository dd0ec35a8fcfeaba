"""The plots of the performance page: how cost grows with work. Written by the bench from what it measured."""

import statistics
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.bench import growth, lives, ticks
from tests.bench.counting import Invocation
from tests.bench.svg import Plot, Points, drawn

KINDS = ("plain words", "quoted depth", "times in a row", "table cells")


def write(folder: Path) -> None:
    """Draw every plot whose tools are there."""
    folder.mkdir(parents=True, exist_ok=True)
    plots: dict[str, Callable[[], Plot]] = {"mail-size": of_size}
    if lives.missing() is None:
        plots |= {"year": of_a_year, "tick": of_ticks}
    for name, plot in plots.items():
        (folder / f"{name}.svg").write_text(drawn(plot()), encoding="utf-8")


def of_size() -> Plot:
    """Reading a mail, by its size."""
    curves = growth.curves(KINDS)
    return Plot(
        "Reading a mail, by its size",
        "Processor time against bytes, both logarithmic. No kind takes more than ten times as long at ten times the "
        "size. The floor is parsing and decoding the mail with the standard library.",
        "bytes of the mail",
        "milliseconds of processor time",
        {name: [(size, 1_000 * ours) for size, ours, _ in curve] for name, curve in curves.items()},
        {"floor (plain words)": [(size, 1_000 * floor) for size, _, floor in curves[KINDS[0]]]},
    )


def of_a_year() -> Plot:
    """Reads and writes of mails and letters, by how many conversations the seeker keeps."""
    year = lives.lives().year
    mails = _by_conversations(year, "receive")
    letters = _by_conversations(year, "send")
    return Plot(
        "A mail and a letter, by what the seeker keeps",
        "Request units of DynamoDB against the number of conversations, both logarithmic: the median of a month. "
        "Writes stay where they are; the reads of a mail grow by a unit for each four thousand bytes of records.",
        "conversations of the seeker",
        "request units, median",
        {
            "a mail, writes": _median(mails, lambda one: one.wru),
            "a mail, reads": _median(mails, lambda one: one.read),
            "a letter, writes": _median(letters, lambda one: one.wru),
            "a letter, reads": _median(letters, lambda one: one.read),
        },
        {"goal for a letter's writes": [(1, 6.0), (max(mails), 6.0)]},
    )


def of_ticks() -> Plot:
    """A tick, by how many letters are due."""
    units, _ = ticks.measured()
    due = [one for one in ticks.DUE if one]
    shown = {f"{stored:,} stored": [(one, units[stored, one]) for one in due] for stored in ticks.STORED}
    return Plot(
        "A tick, by how many letters are due",
        "Read units of the due index against the letters that are due, both logarithmic. The lines of 1,000 to 30,000 "
        "stored letters lie on each other: what is stored costs a tick nothing. The floor is four empty shards.",
        "letters that are due",
        "read units",
        shown,
        {"floor: nothing due": [(due[0], units[ticks.STORED[-1], 0]), (due[-1], units[ticks.STORED[-1], 0])]},
    )


def _by_conversations(year: Sequence[Invocation], function: str) -> Mapping[int, list[Invocation]]:
    """The invocations of a function that wrote, by how many conversations there were then."""
    begun, found = set[str](), defaultdict(list)
    for one in year:
        begun |= {sk for _, sk, _ in one.written if sk.startswith("CONVERSATION#")}
        if one.function == function and len(one.records) == 1 and one.written:
            found[max(1, len(begun))].append(one)
    return found


def _median(found: Mapping[int, Sequence[Invocation]], figure: Callable[[Invocation], float]) -> Points:
    return [(count, statistics.median(map(figure, some))) for count, some in sorted(found.items())]
