"""What a tick reads and how long it works, with N letters stored of which D are due, on the real engine."""

import itertools
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import boto3

from infra.local import dynamodb_local
from infra.local.template import resources
from legwork.adapters import dynamodb_items as items
from legwork.adapters.dynamodb import DynamoStore
from legwork.service.find_due import tick
from legwork.service.ports import Ports
from legwork.values.letters import Letter, LetterKind, LetterRef
from legwork.values.people import Mailbox
from tests.bench.counting import KEYS
from tests.bench.rows import Row

NOW = datetime(2026, 3, 2, 14, tzinfo=UTC)
STORED = (1_000, 3_000, 10_000, 30_000)
ON_PAPER = 1_000_000
DUE = (0, 10, 100, 1_000)
AT_ONCE = 25  # BatchWriteItem
ROUNDS = 3


class Queue:
    """Counts what is handed over; SQS takes ten messages a request."""

    def __init__(self) -> None:
        self.requests = 0

    def hand_over(self, refs: Sequence[LetterRef]) -> None:
        """As the queue does."""
        self.requests += -(-len(refs) // 10)


def rows() -> Iterator[Row]:
    """How the read units and the time grow with what is stored, and with what is due."""
    if why := dynamodb_local.missing():
        yield Row(f"ticks are left out: {why}", 0)
        return
    units, seconds = measured()
    for due in DUE:
        yield Row(f"a tick with {due} due, RRU", units[STORED[-1], due])
    least, most = STORED[0], STORED[-1]
    yield Row(f"a tick, RRU with {most} stored, times with {least}", units[most, 10] / units[least, 10], 1.05)
    flat = seconds[most, 10] / seconds[least, 10]
    yield Row(f"a tick, time with {most} stored, times with {least}", flat, 1.5)
    slope = (units[most, 10] - units[least, 10]) / (most - least)
    yield Row(f"a tick with 10 due of {ON_PAPER} stored, RRU (on paper)", units[most, 10] + slope * (ON_PAPER - most))
    yield Row("a tick, RRU more for each letter due", (units[most, 1_000] - units[most, 0]) / 1_000)


@cache
def measured() -> tuple[dict[tuple[int, int], float], dict[tuple[int, int], float]]:
    """Read units and processor seconds by what is stored and what is due."""
    units: dict[tuple[int, int], float] = {}
    seconds: dict[tuple[int, int], float] = {}
    with dynamodb_local.running(dynamodb_local.folder()) as endpoint:
        client = boto3.client("dynamodb", endpoint_url=endpoint, **KEYS)
        for number, stored in enumerate(STORED):
            table = f"legwork-{number}"
            _create(client, table)
            # the oldest are due: the later the tick comes, the more of them are
            _fill(client, table, stored)
            for due in DUE:
                now = NOW + timedelta(seconds=due - 1)
                units[stored, due], seconds[stored, due] = _one(client, table, now)
            client.delete_table(TableName=table)
    return units, seconds


def _one(client: Any, table: str, now: datetime) -> tuple[float, float]:
    read: list[float] = []

    def told(params: dict[str, Any], **_: Any) -> None:
        params["ReturnConsumedCapacity"] = "TOTAL"

    def counted(parsed: dict[str, Any], **_: Any) -> None:
        read.append(max(parsed["ConsumedCapacity"]["CapacityUnits"], 0.5))

    client.meta.events.register("provide-client-params.dynamodb.Query", told, unique_id="told")
    client.meta.events.register("after-call.dynamodb.Query", counted, unique_id="counted")
    ports = _ports(DynamoStore(client, table), now)
    taken = []
    for _ in range(ROUNDS):
        read.clear()
        began = time.process_time()
        tick(ports)
        taken.append(time.process_time() - began)
    client.meta.events.unregister("provide-client-params.dynamodb.Query", unique_id="told")
    client.meta.events.unregister("after-call.dynamodb.Query", unique_id="counted")
    return sum(read), min(taken)


def _ports(store: DynamoStore, now: datetime) -> Ports:
    class Clock:
        def now(self) -> datetime:
            return now

    nothing: Any = None
    return Ports(
        store=store,
        archive=nothing,
        queue=Queue(),
        sender=nothing,
        clock=Clock(),
        assistant=Mailbox(None, "assistant@legwork.example"),
    )


def _create(client: Any, table: str) -> None:
    (shape,) = resources("data.yaml", "AWS::DynamoDB::Table").values()
    parts = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
    client.create_table(TableName=table, BillingMode="PAY_PER_REQUEST", **{part: shape[part] for part in parts})


def _fill(client: Any, table: str, count: int) -> None:
    """A letter a second from now on, a thousand seekers in turn."""
    letters = (
        Letter(f"seeker-{number % 1_000}", "c", LetterKind.NUDGE, str(number), NOW + timedelta(seconds=number))
        for number in range(count)
    )
    while some := tuple(itertools.islice(letters, AT_ONCE)):
        puts = [{"PutRequest": {"Item": items.letter_item(letter)}} for letter in some]
        client.batch_write_item(RequestItems={table: puts})
