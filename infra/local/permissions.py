"""What each function may do, as its role in infra/roles.yaml says: everything else is refused, as IAM would.

The embedded AWS knows no IAM of its own. Every call that a handler makes passes here first, so that whatever runs on a
laptop or in a story runs with the rights that the deployed function has, and with no others. Checked are the actions;
of the resources only whether a table itself may be asked or its index alone.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

from botocore.exceptions import ClientError
from botocore.model import OperationModel

from infra.local.template import resources

# IAM's name of a service, where boto3 has another one.
SERVICES: Final = {"sesv2": "ses"}
# IAM's name of an action, where the operation has another one (Service Authorization Reference).
ACTIONS: Final = {"sqs:SendMessageBatch": "sqs:SendMessage", "s3:HeadObject": "s3:GetObject"}
# The action that TransactWriteItems needs for each of its parts is that of the single write.
PARTS: Final = {
    "Put": "PutItem",
    "Update": "UpdateItem",
    "Delete": "DeleteItem",
    "ConditionCheck": "ConditionCheckItem",
}


def check(function: str, model: OperationModel, parameters: Mapping[str, Any]) -> None:
    """Raises the ClientError of a call that the function has no right to make."""
    granted = _granted(function)
    for action in _needed(model, parameters):
        if action not in granted:
            refusal = {"Code": "AccessDeniedException", "Message": f"{function} is not authorized to perform {action}"}
            answer: Any = {"Error": refusal, "ResponseMetadata": {"HTTPStatusCode": 403}}
            raise ClientError(answer, model.name)


def _needed(model: OperationModel, parameters: Mapping[str, Any]) -> Iterator[str]:
    service = str(model.service_model.service_name)
    service = SERVICES.get(service, service)
    if model.name == "TransactWriteItems":
        yield from sorted({f"dynamodb:{PARTS[part]}" for item in parameters["TransactItems"] for part in item})
        return
    action = f"{service}:{model.name}"
    yield f"{ACTIONS.get(action, action)}{' on an index' if 'IndexName' in parameters else ''}"


@cache
def _granted(function: str) -> frozenset[str]:
    """The actions that its role lets a function do."""
    granted = set[str]()
    roles = resources("roles.yaml", "AWS::IAM::Role")
    for policy in roles[f"{function.title()}Role"]["Policies"]:
        for statement in policy["PolicyDocument"]["Statement"]:
            actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
            on_index = " on an index" if "/index/" in str(statement["Resource"]) else ""
            granted |= {f"{action}{on_index}" for action in actions}
    return frozenset(granted)
