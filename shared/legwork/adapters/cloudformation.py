"""Answers to CloudFormation's custom resources. It waits for one, up to an hour, so that every request gets one."""

import hashlib
import json
import urllib.request
from collections.abc import Mapping
from typing import Any

from legwork.adapters.documents import Document, NotificationError
from legwork.values.frozen import frozen

ANSWER_SECONDS = 10


@frozen
class CustomResourceRequest:
    """What CloudFormation asks of a custom resource, and where it waits for the answer."""

    request_type: str
    response_url: str
    stack_id: str
    request_id: str
    logical_resource_id: str
    physical_resource_id: str
    resource_properties: Mapping[str, Any]
    old_resource_properties: Mapping[str, Any]

    @classmethod
    def from_event(cls, event: dict[str, Any]) -> "CustomResourceRequest":
        """Read a request. Raises NotificationError where it lacks what an answer needs, or would not go by https."""
        told = Document(event, "custom resource request")
        if not told.text("ResponseURL").startswith("https://"):
            raise NotificationError("not a custom resource request: ResponseURL")
        return cls(
            told.text("RequestType"),
            told.text("ResponseURL"),
            told.text("StackId"),
            told.text("RequestId"),
            told.text("LogicalResourceId"),
            told.text("PhysicalResourceId", otherwise=""),
            told.mapping("ResourceProperties"),
            told.mapping("OldResourceProperties"),
        )


def digests(settings: Mapping[str, Any]) -> dict[str, str]:
    """A digest of each one's settings, for the template to refer to: it changes if and only if they do."""
    return {
        name: hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()
        for name, values in settings.items()
    }


def answer(
    request: CustomResourceRequest,
    physical_id: str,
    error: str | None = None,
    attributes: Mapping[str, str] | None = None,
) -> None:
    """Tell CloudFormation that it is done, with the `attributes` of the resource; or with `error`, why it failed."""
    body = {
        "Status": "FAILED" if error else "SUCCESS",
        "Reason": error or "",
        "PhysicalResourceId": physical_id,
        "StackId": request.stack_id,
        "RequestId": request.request_id,
        "LogicalResourceId": request.logical_resource_id,
        "Data": dict(attributes or {}),
    }
    # A presigned S3 address: it was signed without a content type, so none may be sent.
    put = urllib.request.Request(  # noqa: S310 - the pattern of response_url lets https through alone
        request.response_url, data=json.dumps(body).encode(), headers={"Content-Type": ""}, method="PUT"
    )
    with urllib.request.urlopen(put, timeout=ANSWER_SECONDS):  # noqa: S310 - as above
        pass
