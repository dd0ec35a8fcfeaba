"""A year of use and the stories that do what it does not, played on the real engine with everything counted."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from infra.local import dynamodb_local
from infra.local.player import Player
from infra.local.story import Story, read_story
from legwork.service.ports import Inbound
from tests.bench.counting import Invocation, Meter, on_engine
from tests.bench.year import Year

STORIES = Path(__file__).parents[1] / "e2e" / "stories"
BESIDE = ("called-off-and-rebooked", "questions-and-answers", "absence-moves-the-nudge", "settings-by-mail")


@dataclass(frozen=True, slots=True)
class Lives:
    """Every invocation of a year, in order, and those of the stories beside it."""

    year: Sequence[Invocation]
    beside: Sequence[Invocation]

    def of(self, function: str) -> list[Invocation]:
        """The invocations of a function that had one record to deal with."""
        return [one for one in (*self.year, *self.beside) if one.function == function and len(one.records) == 1]


def missing() -> str | None:
    """Why they cannot be played; None where they can."""
    return dynamodb_local.missing()


@cache
def lives() -> Lives:
    """Play them; once is enough."""
    with dynamodb_local.running(dynamodb_local.folder()) as endpoint, tempfile.TemporaryDirectory() as folder:
        year = _played(Year(Path(folder)).story(), endpoint)
        beside = [one for name in BESIDE for one in _played(read_story(STORIES / name / "story.yaml"), endpoint)]
    return Lives(year, beside)


def _played(story: Story, endpoint: str) -> list[Invocation]:
    with on_engine(endpoint):
        player = Player(story)
        start, meters = player.runtime._start, list[Meter]()

        def metered() -> None:
            start()
            meters.append(Meter(player.runtime))

        player.runtime._start = metered  # type: ignore[method-assign]
        try:
            for _ in player.play():
                pass
        finally:
            for meter in meters:
                meter.stop()
    if player.faults:
        raise RuntimeError("; ".join(player.faults))
    return meters[0].invocations


def inbound_of(one: Invocation) -> Iterator[Inbound]:
    """The journal lines that an invocation wrote."""
    return (changes.inbound for changes in one.changes if changes.inbound)


def letter_kind(one: Invocation) -> str:
    """The kind of the letter that an invocation of `send` was asked for."""
    return str(json.loads(one.records[0]["body"])["key"]).split(".")[1]
