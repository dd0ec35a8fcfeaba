"""Every minute, hands the letters that are due to the queue, and erases the raw mail whose time is over."""

import os
from datetime import timedelta
from itertools import islice
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.typing import LambdaContext

from legwork import bootstrap
from legwork.adapters.metrics import count
from legwork.service.find_due import tick
from legwork.service.retention import let_expire

OVERDUE_AFTER = timedelta(minutes=5)  # a letter goes out within a minute or two; later than this, something is wrong
COUNT_TO = 1_000
NAME_TO = 20

logger = Logger()
ports = bootstrap.ticking(os.environ)


@logger.inject_lambda_context
def handler(_event: dict[str, Any], _context: LambdaContext) -> None:
    """Finds what is due now, letters first. What fails here is made up for a minute later."""
    handed_over = tick(ports)
    late = tuple(islice(ports.store.due(ports.clock.now() - OVERDUE_AFTER), COUNT_TO))
    for ref in late[:NAME_TO]:  # the dashboard lists them
        logger.warning("overdue", extra={"seeker": ref.seeker_id, "kind": ref.kind})
    logger.info("done", extra={"handed_over": handed_over, "overdue": len(late)})
    count("Heartbeat", {"service": "tick"})
    count("LettersOverdue", {"service": "tick"}, len(late))
    if expired := let_expire(ports):
        logger.info("raw mail erased", extra={"conversations": expired})
