"""A story in which one function dies at one AWS call, before it or after it.

The points are not listed by hand: every call that botocore makes while a handler runs is one. A death takes the whole
process along, as on Lambda: nothing that a module remembers survives it.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from botocore.client import BaseClient

from infra.local import player as players
from infra.local.aws import TABLE
from infra.local.letters import SentLetter
from infra.local.player import Player
from infra.local.records import stored_conversations
from infra.local.story import read_story
from legwork.adapters.ses import ref_from_tags

READS = frozenset(("GetItem", "BatchGetItem", "Query", "GetObject"))


class DeathError(Exception):
    """What is left of a process that died, as its caller sees it."""


class _Dies(BaseException):
    """Not an Exception, so that nothing in the product can catch it."""


@dataclass(frozen=True, slots=True)
class Point:
    """Where to die: at which AWS call of the story, and on which side of it."""

    number: int
    after: bool


@dataclass(slots=True)
class Ending:
    """What a story leaves. `letters` maps a letter's key to its status, `copies` to how often SES took it."""

    conversations: list[dict[str, Any]] = field(default_factory=list)
    letters: dict[str, str] = field(default_factory=dict)
    copies: Counter[str] = field(default_factory=Counter)
    outcomes: list[tuple[str, str | None]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    def differences(self, other: "Ending") -> list[str]:
        """In what the two differ; the calls themselves may."""
        names = ("conversations", "letters", "copies", "outcomes")
        return [
            f"{name}: {getattr(self, name)} != {getattr(other, name)}"
            for name in names
            if getattr(self, name) != getattr(other, name)
        ]


def play(story: Path, death: Point | None = None) -> Ending:
    """The story from beginning to end, with at most one death in it."""
    player, ending = Player(read_story(story)), Ending()

    def last_look(runtime: Any) -> Iterator[dict[str, Any]]:
        ending.letters = _letters(runtime.aws.dynamodb)
        return stored_conversations(runtime)

    with _mortal(player, ending.calls, death), patch.object(players, "stored_conversations", last_look):
        for happened in player.play():
            if isinstance(happened, SentLetter):
                ref = ref_from_tags(happened.mail.tags)
                ending.copies[ref.key if ref else "?"] += 1
            else:
                ending.outcomes.append((happened.outcome.value, happened.intent))
    ending.conversations, ending.failures = player.conversations, player.faults
    return ending


def _letters(dynamodb: Any) -> dict[str, str]:
    pages = dynamodb.get_paginator("scan").paginate(TableName=TABLE)
    items = [item for page in pages for item in page["Items"] if item["SK"]["S"].startswith("LETTER#")]
    return {item["SK"]["S"]: item["letter_status"]["S"] for item in items}


@contextmanager
def _mortal(player: Player, calls: list[str], death: Point | None) -> Iterator[None]:
    """Counts the AWS calls of the handlers, and lets one of them be the last of its process."""
    handlers = player.runtime.handlers
    invoke, call = handlers.invoke, BaseClient._make_api_call
    running: list[str] = []

    def watched(function: str, event: dict[str, Any]) -> Any:
        running.append(function)
        try:
            return invoke(function, event)
        except _Dies:
            handlers.forget()
            raise DeathError(function) from None
        finally:
            running.pop()

    def counted(client: BaseClient, operation: str, arguments: dict[str, Any]) -> Any:
        if not running or running[-1] == "activate":  # CloudFormation itself calls that again
            return call(client, operation, arguments)
        number = len(calls)
        calls.append(f"{running[-1]}: {operation}")
        if death == Point(number, after=False):
            raise _Dies
        answer = call(client, operation, arguments)
        if death == Point(number, after=True):
            raise _Dies
        return answer

    with patch.object(handlers, "invoke", watched), patch.object(BaseClient, "_make_api_call", counted):
        yield


def points(calls: list[str], *, reads: bool) -> Iterator[Point]:
    """Both sides of every call; of the writes alone where nothing that a read could have left is looked for."""
    for number, call in enumerate(calls):
        if reads or call.rpartition(" ")[2] not in READS:
            yield Point(number, after=False)
            yield Point(number, after=True)
