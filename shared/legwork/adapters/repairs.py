"""What an operator does to a deployed stack by hand: see docs/runbook.md."""

from typing import TYPE_CHECKING, Any

from legwork.adapters import dynamodb_items as items
from legwork.adapters.dynamodb_errors import our_errors
from legwork.values.errors import ConflictError, RuleError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_dynamodb.service_resource import Table
    from mypy_boto3_sqs import SQSClient

LAST_KEY_ID = "z"


def rotate_keyring(client: "DynamoDBClient", table_name: str, new_key: bytes) -> str:
    """Add a key to the ring, which signs from then on; its id. Older keys go on being read.

    `new_key` is 32 random bytes, drawn by the caller. Raises SettingsError where there is no ring yet, ConflictError
    where somebody else rotated at the same time, RuleError where the alphabet is used up.
    """
    with our_errors():
        item = client.get_item(TableName=table_name, Key=items.KEYRING, ConsistentRead=True).get("Item")
    if item is None:
        raise SettingsError("the table holds no keyring: the activation has not run")
    last = max(item["ring"]["M"])
    if last >= LAST_KEY_ID:
        raise RuleError("every key id is used up: take the oldest off the ring")
    key_id = chr(ord(last) + 1)
    with our_errors():
        try:
            client.update_item(
                TableName=table_name,
                Key=items.KEYRING,
                UpdateExpression="SET ring.#id = :key",
                ConditionExpression="attribute_not_exists(ring.#id)",
                ExpressionAttributeNames={"#id": key_id},
                ExpressionAttributeValues={":key": {"B": new_key}},
            )
        except client.exceptions.ConditionalCheckFailedException as error:
            raise ConflictError("somebody else rotates the keys") from error
    return key_id


def drain(client: "SQSClient", dead_letters_url: str, queue_url: str) -> int:
    """Give every dead letter back to its queue; how many there were. A message is deleted once it is handed over."""
    moved = 0
    while messages := _taken(client, dead_letters_url):
        for message in messages:
            client.send_message(QueueUrl=queue_url, MessageBody=message["Body"])
            client.delete_message(QueueUrl=dead_letters_url, ReceiptHandle=message["ReceiptHandle"])
            moved += 1
    return moved


def _taken(client: "SQSClient", url: str) -> "list[Any]":
    answer = client.receive_message(QueueUrl=url, MaxNumberOfMessages=10, VisibilityTimeout=60, WaitTimeSeconds=0)
    return list(answer.get("Messages", ()))


def put_back(restored: "Table", table: "Table") -> tuple[int, int]:
    """Have a table hold what a restored one holds, and nothing else: how many items were written, and how many removed.

    Broken off, it is begun again. Nothing else may write to the table meanwhile.
    """
    kept: set[tuple[Any, Any]] = set()
    with our_errors(), table.batch_writer() as batch:
        for item in _items(restored):
            batch.put_item(Item=item)
            kept.add((item["PK"], item["SK"]))
    with our_errors(), table.batch_writer() as batch:
        gone = [key for key in _items(table, ProjectionExpression="PK, SK") if (key["PK"], key["SK"]) not in kept]
        for key in gone:
            batch.delete_item(Key=key)
    return len(kept), len(gone)


def _items(table: "Table", **more: Any) -> "Iterator[Any]":
    """Every item of a table, page by page."""
    page: dict[str, Any] = {}
    while not page or page.get("LastEvaluatedKey"):
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]} if page else {}
        page = dict(table.scan(ConsistentRead=True, **start, **more))
        yield from page["Items"]
