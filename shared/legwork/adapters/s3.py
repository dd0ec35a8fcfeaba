"""The raw mail in an S3 bucket, written there by the mail service."""

from contextlib import closing
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError, HTTPClientError, IncompleteReadError
from botocore.exceptions import ConnectionError as NoConnectionError

from legwork.values.errors import LegworkError, RetryableError, SettingsError, UnreadableMailError

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

# S3 API reference, "Error responses". Without the right to list, a missing key reads as AccessDenied: grant it.
LACKING = frozenset({"AccessDenied", "NoSuchBucket", "KMS.DisabledException", "KMS.NotFoundException"})
GONE = frozenset({"NoSuchKey", "404"})


class S3Archive:
    """An `Archive`."""

    def __init__(self, client: "S3Client", bucket: str) -> None:
        self._client = client
        self._bucket = bucket

    def fetch(self, key: str, cap: int) -> bytes:
        """The bytes stored under `key`.

        Raises UnreadableMailError("too_large") beyond `cap` bytes, before reading, and ("missing") where there is none.
        """
        try:
            found = self._client.get_object(Bucket=self._bucket, Key=key)
            with closing(found["Body"]) as stored:  # entering the body itself would skip its check of the length
                if found["ContentLength"] > cap:
                    raise UnreadableMailError("too_large")
                return stored.read()
        except ClientError as error:
            raise _translated(error) from error
        except (NoConnectionError, HTTPClientError, IncompleteReadError) as error:
            raise RetryableError(f"S3: {type(error).__name__}") from error

    def erase(self, key: str) -> None:
        """Erase the bytes stored under `key`; nothing happens where there are none. Raises RetryableError."""
        try:
            self._client.delete_object(Bucket=self._bucket, Key=key)
        except ClientError as error:
            raise _translated(error) from error
        except (NoConnectionError, HTTPClientError) as error:
            raise RetryableError(f"S3: {type(error).__name__}") from error


def _translated(error: ClientError) -> LegworkError:
    code = error.response["Error"]["Code"]
    if code in GONE:
        return UnreadableMailError("missing")
    return SettingsError(f"S3: {code}") if code in LACKING else RetryableError(f"S3: {code}")
