"""When the next letter falls due, asked of the due index, so that the clock can jump."""

from datetime import datetime
from typing import Any

from legwork.adapters.codec import instant, sortable
from legwork.adapters.dynamodb import DUE_INDEX
from legwork.adapters.dynamodb_items import DUE_SHARDS


def next_due(client: Any, table: str, after: datetime) -> datetime | None:
    """The first instant after `after` at which a letter wants to be looked at; None if none does."""
    firsts = [
        item["wake_at"]["S"]
        for number in range(DUE_SHARDS)
        for item in client.query(
            TableName=table,
            IndexName=DUE_INDEX,
            KeyConditionExpression="due_shard = :shard AND wake_at > :after",
            ExpressionAttributeValues={":shard": {"S": f"DUE#{number}"}, ":after": {"S": sortable(after)}},
            Limit=1,
        )["Items"]
    ]
    return instant(min(firsts)) if firsts else None
