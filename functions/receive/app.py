"""Reads each mail that came in."""

import os
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.typing import LambdaContext

from legwork import bootstrap
from legwork.adapters.batches import Told, batch_handler
from legwork.adapters.metrics import count
from legwork.adapters.notifications import inbound_mail
from legwork.service.receive_mail import receive

logger = Logger()
ports = bootstrap.receiving(os.environ)


def one(body: str) -> Told | None:
    """Deals with the mail that one notification announces."""
    mail = inbound_mail(body)
    if mail is None:
        return None
    inbound = receive(mail, ports)
    if inbound.unanswered:
        count("QuestionsUnanswered", {"service": "receive", "nearest": inbound.unanswered})
    ids = {"ses_message_id": inbound.ses_message_id, "reason": inbound.reason}
    return Told("Mails", {"outcome": inbound.outcome.value}, ids)


handle_batch = batch_handler(one, logger)


def handler(event: dict[str, Any], context: LambdaContext) -> Any:
    """Takes a batch of the inbound queue; the records to deliver again."""
    return handle_batch(event, context)
