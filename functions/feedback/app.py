"""Marks what became of each letter."""

import os
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.typing import LambdaContext

from legwork import bootstrap
from legwork.adapters.batches import Told, batch_handler
from legwork.adapters.notifications import delivery_event
from legwork.service.record_feedback import record

logger = Logger()
ports = bootstrap.recording(os.environ)


def one(body: str) -> Told | None:
    """Records what SES tells of one letter; what it tells of other mail is none of ours."""
    event = delivery_event(body)
    if event is None:
        return None
    record(event, ports)
    return Told("Feedback", {"event": event.kind.value}, {"ses_message_id": event.ses_message_id})


handle_batch = batch_handler(one, logger)


def handler(event: dict[str, Any], context: LambdaContext) -> Any:
    """Takes a batch of the feedback queue; the records to deliver again."""
    return handle_batch(event, context)
