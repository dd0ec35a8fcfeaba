"""What each function asks of AWS, as IAM sees it. A call of a kind that is not described here raises.

Source: Service Authorization Reference, "Actions, resources, and condition keys" of each service; for transactions
the DynamoDB developer guide, "Using IAM with DynamoDB transactions"; for raw mail the SES developer guide,
"Controlling access to Amazon SES".
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from botocore.client import BaseClient

from infra.local.events import ACCOUNT
from infra.local.handlers import Handlers
from tests.infra.policies import Call

REGION = "us-east-1"
IN_TRANSACTION = {
    "Put": "PutItem",
    "Update": "UpdateItem",
    "Delete": "DeleteItem",
    "ConditionCheck": "ConditionCheckItem",
}
NO_RESOURCE = {"DescribeActiveReceiptRuleSet", "SetActiveReceiptRuleSet"}


def arn(service: str, resource: str) -> str:
    return f"arn:aws:{service}:{REGION}:{ACCOUNT}:{resource}"


@contextmanager
def recorded() -> Iterator[dict[str, set[Call]]]:
    """The calls of each function while the block runs, by the function's name."""
    made: dict[str, set[Call]] = {}
    running: list[str] = []
    plain_invoke, plain_call = Handlers.invoke, BaseClient._make_api_call

    def invoke(handlers, function, event):
        running.append(function)
        try:
            return plain_invoke(handlers, function, event)
        finally:
            running.pop()

    def call(client, operation, parameters):
        if running:
            service = client.meta.service_model.service_name
            made.setdefault(running[-1], set()).update(_calls(service, operation, parameters))
        return plain_call(client, operation, parameters)

    with patch.object(Handlers, "invoke", invoke), patch.object(BaseClient, "_make_api_call", call):
        yield made


def of_lambda(queue_arns: list[str], log_group: str) -> set[Call]:
    """What Lambda does in the function's name: it polls its queues and writes its log."""
    polls = {
        Call(f"sqs:{action}", queue)
        for queue in queue_arns
        for action in ("ReceiveMessage", "DeleteMessage", "GetQueueAttributes")
    }
    return polls | {
        Call(f"logs:{action}", f"{log_group}:log-stream:today") for action in ("CreateLogStream", "PutLogEvents")
    }


def _calls(service: str, operation: str, parameters: dict[str, Any]) -> Iterator[Call]:
    return {"dynamodb": _dynamodb, "s3": _s3, "sqs": _sqs, "sesv2": _sesv2, "ses": _ses}[service](operation, parameters)


def _dynamodb(operation, parameters):
    if operation == "TransactWriteItems":
        for action in parameters["TransactItems"]:
            ((kind, request),) = action.items()
            yield _on_table(IN_TRANSACTION[kind], request["TableName"], request.get("Item") or request["Key"])
    elif operation == "BatchGetItem":
        for table, asked in parameters["RequestItems"].items():
            for key in asked["Keys"]:
                yield _on_table(operation, table, key)
    elif operation == "Query":
        index = f"/index/{parameters['IndexName']}" if "IndexName" in parameters else ""
        yield Call("dynamodb:Query", arn("dynamodb", f"table/{parameters['TableName']}{index}"))
    else:
        assert operation in {"GetItem", "PutItem", "UpdateItem", "DeleteItem"}, operation
        yield _on_table(operation, parameters["TableName"], parameters.get("Item") or parameters["Key"])


def _on_table(operation, table, key):
    leading = frozenset({("dynamodb:LeadingKeys", key["PK"]["S"])})
    return Call(f"dynamodb:{operation}", arn("dynamodb", f"table/{table}"), leading)


def _s3(operation, parameters):
    assert operation in {"GetObject", "DeleteObject"}, operation
    yield Call(f"s3:{operation}", f"arn:aws:s3:::{parameters['Bucket']}/{parameters['Key']}")
    if operation == "GetObject":  # or a missing key reads as a forbidden one
        yield Call("s3:ListBucket", f"arn:aws:s3:::{parameters['Bucket']}")


def _sqs(operation, parameters):
    assert operation == "SendMessageBatch", operation
    yield Call("sqs:SendMessage", arn("sqs", parameters["QueueUrl"].rpartition("/")[2]))


def _sesv2(operation, parameters):
    assert operation == "SendEmail", operation
    assert "Raw" in parameters["Content"]
    sender = parameters["FromEmailAddress"]
    for action in ("ses:SendEmail", "ses:SendRawEmail"):
        for resource in (
            f"identity/{sender.partition('@')[2]}",
            f"configuration-set/{parameters['ConfigurationSetName']}",
        ):
            yield Call(action, arn("ses", resource), frozenset({("ses:FromAddress", sender)}))


def _ses(operation, parameters):
    del parameters
    assert operation in NO_RESOURCE, operation
    yield Call(f"ses:{operation}", "*")
