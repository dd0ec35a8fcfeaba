"""The stack's life as far as it needs a function: CloudFormation's custom resource, answered without a network."""

import io
import json
import urllib.request
from typing import Any
from unittest.mock import patch

from infra.local.events import custom_resource_event
from infra.local.handlers import Handlers


class ActivationError(Exception):
    """The custom resource answered that it failed."""


def call(handlers: Handlers, event: dict[str, Any]) -> dict[str, Any]:
    """What the function answers to CloudFormation."""
    answers: list[dict[str, Any]] = []

    def urlopen(request: urllib.request.Request, timeout: float) -> io.BytesIO:
        del timeout
        assert isinstance(request.data, bytes)  # noqa: S101 - narrows the type; the function sends nothing else
        answers.append(json.loads(request.data))
        return io.BytesIO()

    with patch.object(urllib.request, "urlopen", urlopen):
        handlers.invoke("activate", event)
    (answer,) = answers
    return answer


def create(handlers: Handlers, rule_set: str) -> None:
    """What happens when the stack is made. Raises ActivationError with the reason that CloudFormation would show."""
    answer = call(handlers, custom_resource_event("Create", {"RuleSetName": rule_set, "TakeOver": "false"}))
    if answer["Status"] != "SUCCESS":
        raise ActivationError(answer["Reason"])
