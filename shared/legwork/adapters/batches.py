"""How a function works through a batch of an SQS queue: record by record, only the failed ones come again.

What is logged of a record is what its handler says of it (ids and outcomes) or, where it failed, the class of the
error; never its body. Each is counted in the embedded metric format.
"""

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from legwork.adapters.metrics import count
from legwork.values.frozen import frozen

Handler = Callable[[dict[str, Any], LambdaContext], PartialItemFailureResponse]


@frozen
class Told:
    """What became of one record: the `metric` to count by one, under its dimensions, and the ids for the log."""

    metric: str
    dimensions: Mapping[str, str]
    ids: Mapping[str, str | None] = field(default_factory=dict)


def batch_handler(each: Callable[[str], Told | None], logger: Logger) -> Handler:
    """A Lambda handler that hands each record's body to `each`.

    An error of `each` makes that record alone a batch item failure: the queue shows it again after its visibility
    timeout, and after five tries its dead-letter queue keeps it.
    """

    def one(record: SQSRecord) -> None:
        try:
            told = each(record.body)
        except Exception as error:
            logger.error("failed", extra={"record": record.message_id, "error": type(error).__name__})  # noqa: TRY400 - a traceback may quote the mail
            count(
                "RecordsFailed", {"service": str(logger.service)}
            )  # rolls a release back: no error of Lambda counts it
            raise
        if told:
            logger.info("done", extra={"record": record.message_id, **told.dimensions, **told.ids})
            count(told.metric, told.dimensions)

    def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse:
        processor = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)
        return process_partial_response(event, one, processor, context)

    return logger.inject_lambda_context(handler)
