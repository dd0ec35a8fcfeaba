"""The queue of letters to be sent now. A message is {"seeker_id": …, "key": …}, as JSON."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

from legwork.adapters.codec import bounded
from legwork.values.errors import RetryableError, RuleError
from legwork.values.letters import LetterRef

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_sqs.type_defs import SendMessageBatchRequestEntryTypeDef

MESSAGES_IN_A_BATCH = 10  # SendMessageBatch (SQS API reference)


def message_of(ref: LetterRef) -> str:
    """The message that asks for one letter."""
    return json.dumps({"seeker_id": ref.seeker_id, "key": bounded(ref.key)})


def ref_of(message: str) -> LetterRef:
    """The letter that a message asks for. Raises RuleError where it is none of ours."""
    try:
        asked = json.loads(message)
        return LetterRef(str(asked["seeker_id"]), str(asked["key"]))
    except (ValueError, KeyError, TypeError) as error:
        raise RuleError("no message of the letter queue") from error


class SqsLetterQueue:
    """A `LetterQueue`."""

    def __init__(self, client: "SQSClient", queue_url: str) -> None:
        self._client = client
        self._queue_url = queue_url

    def hand_over(self, refs: Sequence[LetterRef]) -> None:
        """Ask for these letters to be sent now. At least once; raises RetryableError."""
        unique = list(dict.fromkeys(refs))
        for first in range(0, len(unique), MESSAGES_IN_A_BATCH):
            batch = unique[first : first + MESSAGES_IN_A_BATCH]
            refused = self._send(batch)
            if refused and (refused := self._send(refused)):  # a part of a batch can fail alone: once more
                raise RetryableError(f"SQS: {len(refused)} of {len(batch)} messages refused")

    def _send(self, batch: Sequence[LetterRef]) -> list[LetterRef]:
        """Those of the batch that the queue did not take."""
        entries: list[SendMessageBatchRequestEntryTypeDef] = [
            {"Id": str(number), "MessageBody": message_of(ref)} for number, ref in enumerate(batch)
        ]
        try:
            answer = self._client.send_message_batch(QueueUrl=self._queue_url, Entries=entries)
        except (ClientError, BotoCoreError) as error:
            raise RetryableError(f"SQS: {type(error).__name__}") from error
        return [batch[int(failed["Id"])] for failed in answer.get("Failed", ())]
