"""Mail that could not be read: what lies there, and how it is given back once the fault is mended.

Nothing is copied aside: raw mail stays where it is, and the journal line of mail that failed keeps what was announced.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from legwork.adapters import dynamodb_items as items
from legwork.adapters.dynamodb_errors import our_errors
from legwork.adapters.notifications import announcement_of
from legwork.service.ports import Inbound, InboundOutcome

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sqs import SQSClient

HIDDEN_SECONDS = 60  # the announcement is seen when the line is gone for sure


def quarantined(client: "DynamoDBClient", table_name: str, reason: str | None = None) -> Iterator[Inbound]:
    """The journal lines of mail that failed, for one reason or any. Reads the whole table."""
    pages = client.get_paginator("scan").paginate(
        TableName=table_name,
        FilterExpression="SK = :line AND outcome = :failed",
        ExpressionAttributeValues={":line": {"S": items.JOURNAL}, ":failed": {"S": InboundOutcome.FAILED.value}},
    )
    with our_errors():
        for page in pages:
            lines = (items.value_of(Inbound, item) for item in page["Items"])
            yield from (line for line in lines if reason in {None, line.reason})


def give_back(client: "DynamoDBClient", table_name: str, queue: "SQSClient", queue_url: str, line: Inbound) -> bool:
    """Announce a mail that failed once more, with the verdicts that it came with; whether that can be done.

    Broken off between its two steps it is asked for again: the announcement then finds its line and changes nothing.
    """
    if line.mail is None:
        return False
    queue.send_message(QueueUrl=queue_url, MessageBody=announcement_of(line.mail), DelaySeconds=HIDDEN_SECONDS)
    with our_errors():
        client.delete_item(TableName=table_name, Key=items.inbound_key(line.mail.ses_message_id))
    return True
