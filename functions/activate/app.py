"""Custom resource: makes the receipt rule set the active one, and what the table holds from the beginning.

Its attributes are digests of the functions' settings, by which CloudFormation sees that one has to be published anew.
"""

import os
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.typing import LambdaContext

from legwork import bootstrap
from legwork.adapters.cloudformation import CustomResourceRequest, answer, digests
from legwork.adapters.receipt_rules import activate, deactivate, expect_active

logger = Logger()
activating = bootstrap.activating(os.environ)


@logger.inject_lambda_context
def handler(event: dict[str, Any], _context: LambdaContext) -> None:
    """Does what CloudFormation asks and always answers it: a request without an answer holds up a stack for an hour."""
    request = CustomResourceRequest.from_event(event)
    rule_set = str(request.resource_properties.get("RuleSetName", ""))
    try:
        _carry_out(request, rule_set)
    except Exception as error:  # noqa: BLE001 - whatever went wrong, CloudFormation waits for an answer
        logger.error("failed", extra={"request": request.request_type, "error": type(error).__name__})  # noqa: TRY400 - the answer holds the reason
        answer(request, _physical_id(request, rule_set), error=f"{type(error).__name__}: {error}")
    else:
        logger.info("done", extra={"request": request.request_type})
        settings = request.resource_properties.get("Settings", {})
        answer(request, _physical_id(request, rule_set), attributes=digests(settings))


def _carry_out(request: CustomResourceRequest, rule_set: str) -> None:
    if not rule_set:
        raise ValueError("RuleSetName is missing")
    if request.request_type == "Delete":
        if not _shared(request):
            deactivate(activating.ses, rule_set)
        return
    activating.ensure_table()
    if _shared(request):
        expect_active(activating.ses, rule_set)
        return
    activate(
        activating.ses,
        rule_set,
        predecessor=request.old_resource_properties.get("RuleSetName"),
        take_over=request.resource_properties.get("TakeOver") == "true",
    )


def _shared(request: CustomResourceRequest) -> bool:
    """Whether the rule stands in somebody else's rule set, which is theirs to switch on and off."""
    return request.resource_properties.get("Shared") == "true"


def _physical_id(request: CustomResourceRequest, rule_set: str) -> str:
    """One id a rule set: a new name makes a new resource, whose old one CloudFormation then deletes."""
    if request.request_type == "Delete" and request.physical_resource_id:
        return request.physical_resource_id
    return f"{'shared' if _shared(request) else 'active'}-{rule_set or 'none'}"
