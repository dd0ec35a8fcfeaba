"""A story in which one AWS call goes wrong: its function dies before or after it, AWS refuses it, or no answer comes.

The points are not listed by hand: every call that botocore makes while a handler runs is one. A death takes the whole
process along, as on Lambda: nothing that a module remembers survives it.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, unique
from pathlib import Path
from typing import Any
from unittest.mock import patch

from botocore.client import BaseClient
from botocore.exceptions import ClientError, ReadTimeoutError

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


@unique
class Fault(Enum):
    """What goes wrong at a call, and on which side of it. Errors come when botocore has tried often enough."""

    DEATH_BEFORE = "dies before"
    DEATH_AFTER = "dies after"
    REFUSED = "is throttled at"
    LOST = "loses the answer of"

    @property
    def after(self) -> bool:
        """Whether the call took effect."""
        return self in {Fault.DEATH_AFTER, Fault.LOST}

    def error(self, operation: str) -> BaseException:
        """What the caller gets to see."""
        if self is Fault.REFUSED:
            answer = {"Error": {"Code": "ThrottlingException"}, "ResponseMetadata": {"HTTPStatusCode": 400}}
            return ClientError(answer, operation)
        return ReadTimeoutError(endpoint_url=operation) if self is Fault.LOST else _Dies()


DEATHS = (Fault.DEATH_BEFORE, Fault.DEATH_AFTER)


@dataclass(frozen=True, slots=True)
class Point:
    """What goes wrong at which AWS call of the story; `call` is the function and the operation, `turn` its run."""

    number: int
    fault: Fault
    call: str = field(default="", compare=False)
    turn: int = field(default=0, compare=False)

    @property
    def is_ambiguous(self) -> bool:
        """Whether whoever comes next cannot know that SES took a letter."""
        return self.call == "send: SendEmail" and self.fault.after


@dataclass(slots=True)
class Ending:
    """What a story leaves. `letters` maps a letter's key to its status, `copies` to how often SES took it."""

    conversations: list[dict[str, Any]] = field(default_factory=list)
    letters: dict[str, str] = field(default_factory=dict)
    copies: Counter[str] = field(default_factory=Counter)
    standings: dict[str, str] = field(default_factory=dict)
    outcomes: list[tuple[str, str | None]] = field(default_factory=list)
    raw_mails: int = 0
    calls: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    def differences(self, other: "Ending") -> list[str]:
        """In what the two differ; the calls themselves may."""
        names = ("conversations", "letters", "copies", "standings", "outcomes", "raw_mails")
        return [
            f"{name}: {getattr(self, name)} != {getattr(other, name)}"
            for name in names
            if getattr(self, name) != getattr(other, name)
        ]


def never(_: Point) -> bool:
    """Nothing goes wrong."""
    return False


def play(story: Path, strikes: Callable[[Point], bool] = never) -> Ending:
    """The story from beginning to end. `strikes` is asked at every point whether that goes wrong."""
    player, ending = Player(read_story(story)), Ending()

    def last_look(runtime: Any) -> Iterator[dict[str, Any]]:
        _look(runtime, ending)
        return stored_conversations(runtime)

    with _mortal(player, ending.calls, strikes), patch.object(players, "stored_conversations", last_look):
        for happened in player.play():
            if isinstance(happened, SentLetter):
                ref = ref_from_tags(happened.mail.tags)
                ending.copies[ref.key if ref else "?"] += 1
            else:
                ending.outcomes.append((happened.outcome.value, happened.intent))
    ending.conversations, ending.failures = player.conversations, player.faults
    return ending


def _look(runtime: Any, ending: Ending) -> None:
    for page in runtime.aws.dynamodb.get_paginator("scan").paginate(TableName=TABLE):
        for item in page["Items"]:
            if item["SK"]["S"].startswith("LETTER#"):
                ending.letters[item["SK"]["S"]] = item["letter_status"]["S"]
            elif item["PK"]["S"].startswith("ADDRESS#"):
                ending.standings[item["PK"]["S"]] = item["standing"]["S"]
    ending.raw_mails = len(runtime.aws.mails())


@contextmanager
def _mortal(player: Player, calls: list[str], strikes: Callable[[Point], bool]) -> Iterator[None]:
    """Counts the AWS calls of the handlers, and lets some of them go wrong."""
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
        number, name, turn = len(calls), f"{running[-1]}: {operation}", handlers.calls.total()
        calls.append(name)
        for fault in Fault:
            if not fault.after and strikes(Point(number, fault, name, turn)):
                raise fault.error(operation)
        answer = call(client, operation, arguments)
        for fault in Fault:
            if fault.after and strikes(Point(number, fault, name, turn)):
                raise fault.error(operation)
        return answer

    with patch.object(handlers, "invoke", watched), patch.object(BaseClient, "_make_api_call", counted):
        yield
