"""When the tick has something to do next, asked of the due index, so that the clock can jump."""

from datetime import datetime, timedelta
from typing import Any

from legwork.adapters.codec import instant, sortable
from legwork.adapters.dynamodb import DUE_INDEX
from legwork.adapters.dynamodb_items import CLOSING, DUE_SHARDS
from legwork.adapters.store_rules import CLAIM_LASTS


def next_due(client: Any, table: str, after: datetime, kept: timedelta) -> datetime | None:
    """The first instant after `after` at which the tick has something to do; None if none does.

    A letter wants to be looked at, or a conversation has been closed for as long as its raw mail is `kept`.
    """
    shards = [f"DUE#{number}" for number in range(DUE_SHARDS)]
    letters = [_first(client, table, shard, after) for shard in shards]
    letters += [_abandoned(client, table, shard, after) for shard in shards]
    closing = _first(client, table, CLOSING, after - kept)
    return min((moment for moment in (*letters, closing and closing + kept) if moment), default=None)


def _first(client: Any, table: str, shard: str, after: datetime) -> datetime | None:
    found = client.query(
        TableName=table,
        IndexName=DUE_INDEX,
        KeyConditionExpression="due_shard = :shard AND wake_at > :after",
        ExpressionAttributeValues={":shard": {"S": shard}, ":after": {"S": sortable(after)}},
        Limit=1,
    )["Items"]
    return instant(found[0]["wake_at"]["S"]) if found else None


def _abandoned(client: Any, table: str, shard: str, after: datetime) -> datetime | None:
    """When the first letter that was claimed and never marked may be claimed again."""
    waiting = client.query(
        TableName=table,
        IndexName=DUE_INDEX,
        KeyConditionExpression="due_shard = :shard AND wake_at <= :after",
        ExpressionAttributeValues={":shard": {"S": shard}, ":after": {"S": sortable(after)}},
    )["Items"]
    items = (client.get_item(TableName=table, Key={"PK": one["PK"], "SK": one["SK"]}).get("Item") for one in waiting)
    claims = (instant(item["claimed_at"]["S"]) + CLAIM_LASTS for item in items if item and "claimed_at" in item)
    return min((moment for moment in claims if moment > after), default=None)
