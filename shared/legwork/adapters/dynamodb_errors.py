"""What DynamoDB's errors mean to Legwork, in one place.

Source of the codes: DynamoDB API reference, "Error handling" and "TransactWriteItems".
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from botocore.exceptions import ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as NoConnectionError

from legwork.values.errors import (
    AlreadyDoneError,
    ConflictError,
    LegworkError,
    RetryableError,
    RuleError,
    SettingsError,
    ThrottledError,
)

SERVER_FAULT = 500

CODES: Mapping[str, type[LegworkError]] = {
    # busy: the same call can succeed later
    "ProvisionedThroughputExceededException": ThrottledError,
    "RequestLimitExceeded": ThrottledError,
    "ThrottlingException": ThrottledError,
    "LimitExceededException": ThrottledError,
    "InternalServerError": ThrottledError,
    "ServiceUnavailable": ThrottledError,
    "TransactionInProgressException": ThrottledError,
    # another transaction holds one of the items
    "TransactionConflictException": ConflictError,
    # the deployment lacks the table or the right
    "ResourceNotFoundException": SettingsError,
    "AccessDeniedException": SettingsError,
    # our own call was wrong
    "ValidationException": RuleError,
    "ItemCollectionSizeLimitExceededException": RuleError,
    "IdempotentParameterMismatchException": RuleError,
}

# The reason of one action in a cancelled transaction -> the error, in the order in which reasons decide.
REASONS: Sequence[tuple[str, type[LegworkError]]] = (
    ("ValidationError", RuleError),
    ("ItemCollectionSizeLimitExceeded", RuleError),
    ("ConditionalCheckFailed", ConflictError),
    ("TransactionConflict", ConflictError),
    ("ThrottlingError", ThrottledError),
    ("ProvisionedThroughputExceeded", ThrottledError),
)


def translated(error: ClientError) -> LegworkError:
    """The error of a call that was no transaction."""
    code = error.response["Error"]["Code"]
    fault = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    known = CODES.get(code, ThrottledError if fault >= SERVER_FAULT else RetryableError)
    return known(f"DynamoDB: {code}")


def cancelled(error: ClientError, once: Sequence[bool]) -> LegworkError:
    """The error of a transaction. `once` says for each action whether its failed condition means "done before"."""
    reasons: list[dict[str, Any]] = error.response.get("CancellationReasons", [])  # type: ignore[assignment]
    codes = [reason.get("Code", "None") for reason in reasons]
    if any(code == "ConditionalCheckFailed" and done for code, done in zip(codes, once, strict=False)):
        return AlreadyDoneError("committed before")
    for code, meaning in REASONS:
        if code in codes:
            return meaning(f"DynamoDB: {code}")
    return translated(error)


@contextmanager
def our_errors() -> Iterator[None]:
    """Within it, calls of a client raise our errors."""
    try:
        yield
    except ClientError as error:
        raise translated(error) from error
    except (NoConnectionError, HTTPClientError) as error:
        raise ThrottledError(f"DynamoDB: {type(error).__name__}") from error
