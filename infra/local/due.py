"""When the tick has something to do next, asked of the due index, so that the clock can jump."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from legwork.adapters.codec import instant
from legwork.adapters.dynamodb import DUE_INDEX
from legwork.adapters.dynamodb_items import CLOSING
from legwork.adapters.store_rules import CLAIM_LASTS


def next_due(client: Any, table: str, after: datetime, kept: timedelta) -> datetime | None:
    """The first instant after `after` at which the tick has something to do; None if none does.

    A letter wants to be looked at, or a conversation has been closed for as long as its raw mail is `kept`. The whole
    index is read, in one call as a rule: all that waits for a seeker are some dozen rows.
    """
    pages = client.get_paginator("scan").paginate(TableName=table, IndexName=DUE_INDEX)
    rows = [row for page in pages for row in page["Items"]]
    moments = [
        instant(row["wake_at"]["S"]) + kept if row["due_shard"]["S"] == CLOSING else _letter(client, table, row, after)
        for row in rows
    ]
    return min((moment for moment in moments if moment and moment > after), default=None)


def _letter(client: Any, table: str, row: Mapping[str, Any], after: datetime) -> datetime | None:
    """When it wakes; of one that has been claimed and never marked, when it may be claimed again."""
    wake_at = instant(row["wake_at"]["S"])
    if wake_at > after:
        return wake_at
    item = client.get_item(TableName=table, Key={"PK": row["PK"], "SK": row["SK"]}).get("Item", {})
    return instant(item["claimed_at"]["S"]) + CLAIM_LASTS if "claimed_at" in item else None
