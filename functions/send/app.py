"""Claims, writes and sends each letter."""

import os
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.typing import LambdaContext

from legwork import bootstrap
from legwork.adapters.batches import Told, batch_handler
from legwork.adapters.sqs import ref_of
from legwork.service.send_letter import send

logger = Logger()
ports = bootstrap.sending(os.environ)


def one(body: str) -> Told:
    """Sends the letter that one message asks for, unless that is done or no longer wanted."""
    ref = ref_of(body)
    outcome = send(ref, ports)
    return Told("Letters", {"kind": ref.kind, "outcome": outcome.value}, {"seeker": ref.seeker_id})


handle_batch = batch_handler(one, logger)


def handler(event: dict[str, Any], context: LambdaContext) -> Any:
    """Takes a batch of the letters queue; the records to deliver again."""
    return handle_batch(event, context)
