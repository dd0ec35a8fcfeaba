"""`legwork replay`: plays a story on the embedded AWS, in seconds, and tells what happened."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from legwork.cli.common import FAILED, FINE, WrongUseError, complain, reach_checkout
from legwork.cli.terminal import Paint, Progress

if TYPE_CHECKING:
    from infra.local.player import Happened
    from infra.local.story import Story

NAME = "replay"


def add_parser(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(NAME, help="play a story on the embedded AWS", description=__doc__)
    parser.add_argument("story", type=Path, metavar="STORY.yaml", help="what the seeker does and when")
    parser.add_argument("--json", action="store_true", help="print JSON Lines")
    parser.add_argument("--out", type=Path, metavar="DIR", help="leave every mail there as .eml and .html")
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Play the story; the exit status."""
    reach_checkout()
    from infra.local import telling  # noqa: PLC0415 - as above
    from infra.local.player import Player  # noqa: PLC0415 - as above
    from infra.local.story import StoryError, read_story  # noqa: PLC0415 - as above

    try:
        story = read_story(arguments.story)
    except StoryError as error:
        raise WrongUseError(str(error)) from None
    shelf = telling.Shelf(arguments.out) if arguments.out else None
    player = Player(story)
    paint, progress = Paint(sys.stdout), Progress()
    progress.show("starting the embedded AWS")
    for happened in player.play():
        progress.clear()
        print(_line(happened, story, paint, as_json=arguments.json), flush=True)
        progress.show(telling.passed(happened, story.begins_at, story.until))
        if shelf:
            shelf.keep(happened)
    progress.clear()
    for line in _conversations(player.conversations, story.seeker.timezone, paint, as_json=arguments.json):
        print(line)
    if shelf and not arguments.json:
        print(shelf)
    for fault in player.faults:
        complain(fault)
    return FAILED if player.faults else FINE


def _conversations(told: list[dict[str, Any]], timezone: str, paint: Paint, *, as_json: bool) -> list[str]:
    from infra.local import telling  # noqa: PLC0415 - as above

    if as_json:
        return [json.dumps(one, ensure_ascii=False) for one in told]
    return telling.conversations(told, timezone, paint)


def _line(happened: "Happened", story: "Story", paint: Paint, *, as_json: bool) -> str:
    from infra.local import telling  # noqa: PLC0415 - as above

    if as_json:
        return json.dumps(telling.event(happened), ensure_ascii=False)
    return telling.line(happened, story.seeker.timezone, paint)
