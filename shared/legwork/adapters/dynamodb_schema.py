"""The version of what the table holds, so that older code is not put over newer items.

A field with a default may be added without a new version (`codec.py`). What older code would misread needs one: another
key, another meaning of a field. docs/day-two.md says what a new version brings with it.
"""

from typing import TYPE_CHECKING

from legwork.adapters.dynamodb_errors import our_errors
from legwork.adapters.dynamodb_items import key
from legwork.values.errors import SettingsError

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

SCHEMA_VERSION = 1  # template.yaml repeats it, so that CloudFormation asks the activation again
SCHEMA = key("SCHEMA", "SCHEMA")


def ensure_schema(client: "DynamoDBClient", table_name: str, version: int = SCHEMA_VERSION) -> None:
    """Note that items are written in this version from now on. Raises SettingsError where a newer one was noted."""
    with our_errors():
        try:
            client.put_item(
                TableName=table_name,
                Item={**SCHEMA, "schema_version": {"N": str(version)}},
                ConditionExpression="attribute_not_exists(PK) OR schema_version <= :version",
                ExpressionAttributeValues={":version": {"N": str(version)}},
            )
        except client.exceptions.ConditionalCheckFailedException:
            newer = f"the table was written by a newer Legwork; this one knows its schema up to version {version}"
            raise SettingsError(newer) from None
