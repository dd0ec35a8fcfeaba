"""What a story costs on the real DynamoDB engine: every call of every invocation, and the capacity that it took.

Whatever boto3 is asked for DynamoDB goes to an engine on this machine, which says of each request what it consumed
(ReturnConsumedCapacity); S3, SQS and SES stay embedded, and their calls are counted.
"""

import functools
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from unittest.mock import patch

import boto3
from botocore import xform_name

from infra.local.aws import TABLE
from infra.local.runtime import LocalRuntime
from legwork.adapters.dynamodb import DynamoStore
from legwork.service.ports import Changes

KEYS = {"region_name": "us-east-1", "aws_access_key_id": "none", "aws_secret_access_key": "none"}
SHADOW = f"{TABLE}-shadow"
TELL = {"ReturnConsumedCapacity": "TOTAL"}
READS = frozenset({"GetItem", "BatchGetItem", "Query"})
WRITES = frozenset({"PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems"})


@dataclass(slots=True)
class Invocation:
    """One call of a function at a moment: its event's records, its AWS calls by "service.Operation", what it wrote.

    `read` are read units (RRU), `written` the write units (WRU) of each item by its keys, where one was written;
    `changes` is what was committed, `seconds` the processor time, the embedded AWS included.
    """

    function: str
    at: datetime
    records: Sequence[dict[str, Any]]
    calls: Counter[str] = field(default_factory=Counter)
    written: list[tuple[str, str, float]] = field(default_factory=list)
    read: float = 0.0
    changes: list[Changes] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def wru(self) -> float:
        """Its write units."""
        return sum(units for _, _, units in self.written)

    def of(self, service: str) -> int:
        """How many calls a service got."""
        return sum(count for name, count in self.calls.items() if name.startswith(f"{service}."))


@contextmanager
def on_engine(endpoint: str) -> Iterator[None]:
    """Whoever asks boto3 for DynamoDB within this block gets a client of the engine."""
    plain = boto3.client

    def client(service: str, **options: Any) -> Any:
        return plain(service, **options, **({**KEYS, "endpoint_url": endpoint} if service == "dynamodb" else {}))

    with patch.object(boto3, "client", client):
        yield


class Shadow:
    """A second table, kept like the first by one action at a time.

    Of a transaction the engine tells the units of one action alone; here each is a transaction of its own. Likewise it
    tells nothing of what it did not find, which the service charges as the least of a read (`LEAST`).
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        shape = client.describe_table(TableName=TABLE)["Table"]
        kept = ("IndexName", "KeySchema", "Projection")
        indexes = [{name: index[name] for name in kept} for index in shape["GlobalSecondaryIndexes"]]
        client.create_table(
            TableName=SHADOW,
            BillingMode="PAY_PER_REQUEST",
            KeySchema=shape["KeySchema"],
            AttributeDefinitions=shape["AttributeDefinitions"],
            GlobalSecondaryIndexes=indexes,
        )

    def written(self, operation: str, params: Mapping[str, Any]) -> Iterator[tuple[str, str, float]]:
        """The keys and the write units of each item of an operation that has succeeded on the first table."""
        if operation == "TransactWriteItems":
            yield from map(self._action, params["TransactItems"])
            return
        bare = {name: value for name, value in params.items() if name != "ConditionExpression"}
        _drop_unused(bare)
        answer = getattr(self._client, xform_name(operation))(**bare | {"TableName": SHADOW} | TELL)
        yield (*_keys(params), float(answer["ConsumedCapacity"]["CapacityUnits"]))

    def _action(self, action: Mapping[str, Any]) -> tuple[str, str, float]:
        ((kind, what),) = action.items()
        bare = {name: what[name] for name in ("Item", "Key") if name in what}
        answer = self._client.transact_write_items(TransactItems=[{kind: {**bare, "TableName": SHADOW}}], **TELL)
        return (*_keys(what), float(answer["ConsumedCapacity"][0]["CapacityUnits"]))


def _keys(what: Mapping[str, Any]) -> tuple[str, str]:
    where = what.get("Item") or what["Key"]
    return where["PK"]["S"], where["SK"]["S"]


def _drop_unused(params: dict[str, Any]) -> None:
    """Values that only the condition named are refused without it."""
    text = params.get("UpdateExpression", "")
    values = params.get("ExpressionAttributeValues", {})
    used = {name: value for name, value in values.items() if re.search(rf"{name}\b", text)}
    params.pop("ExpressionAttributeValues", None)
    if used:
        params["ExpressionAttributeValues"] = used


class Meter:
    """Watches a runtime that has been entered; `invocations` grows as it works."""

    def __init__(self, runtime: LocalRuntime) -> None:
        self.invocations: list[Invocation] = []
        self._runtime = runtime
        self._now: Invocation | None = None
        self._quiet = False
        self._invoke, runtime.handlers.invoke = runtime.handlers.invoke, self._metered  # type: ignore[method-assign]
        self._client = runtime.aws.dynamodb
        self._shadow = Shadow(self._client)
        self._noting = patch.object(DynamoStore, "commit", self._noted(DynamoStore.commit))
        self._noting.start()
        session = boto3._get_default_session().events
        session.register("provide-client-params", self._asked)
        session.register("after-call", self._answered)

    def stop(self) -> None:
        """Note no longer what is committed, and leave the engine empty."""
        self._noting.stop()
        for table in (TABLE, SHADOW):
            self._client.delete_table(TableName=table)

    def _noted(self, commit: Callable[[DynamoStore, Changes], None]) -> Callable[[DynamoStore, Changes], None]:
        @functools.wraps(commit)
        def noting(store: DynamoStore, changes: Changes) -> None:
            commit(store, changes)
            if self._now:
                self._now.changes.append(changes)

        return noting

    def _metered(self, function: str, event: dict[str, Any]) -> Any:
        self._now = Invocation(function, self._runtime.clock.now(), event.get("Records", []))
        self.invocations.append(self._now)
        began = time.process_time()
        try:
            return self._invoke(function, event)
        finally:
            self._now.seconds = time.process_time() - began
            self._now = None

    def _asked(self, params: dict[str, Any], model: Any, context: dict[str, Any], **_: Any) -> None:
        if self._quiet:
            return
        service = model.service_model.service_name
        if self._now:
            self._now.calls[f"{service}.{model.name}"] += 1
        if service == "dynamodb":
            context["counted"] = dict(params)
            if self._now and model.name in READS:
                params.update(TELL)

    def _answered(
        self, http_response: Any, parsed: dict[str, Any], model: Any, context: dict[str, Any], **_: Any
    ) -> None:
        if (params := context.get("counted")) is None or self._quiet:
            return
        now = self._now or Invocation("", self._runtime.clock.now(), ())
        if model.name in READS:
            now.read += _read(model.name, params, parsed)
        elif model.name in WRITES:
            if http_response.status_code >= 300:
                now.written.append(("", "refused", float(len(params.get("TransactItems", "1")))))
                return
            self._quiet = True
            try:
                now.written += self._shadow.written(model.name, params)
            finally:
                self._quiet = False


def _read(operation: str, params: Mapping[str, Any], parsed: Mapping[str, Any]) -> float:
    consumed = parsed.get("ConsumedCapacity") or []
    told = sum(one["CapacityUnits"] for one in (consumed if isinstance(consumed, list) else [consumed]))
    if operation == "BatchGetItem":
        (table,) = params["RequestItems"].values()
        found = sum(len(items) for items in parsed.get("Responses", {}).values())
        return float(told + len(table["Keys"]) - found)  # of what is missing a unit each
    return float(max(told, 0.5 if "IndexName" in params else 1.0))
