"""The only way out: finished messages through SES, to the seeker alone."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator, Mapping, Sequence
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from typing import TYPE_CHECKING, NamedTuple

from botocore.exceptions import ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as NoConnectionError

from legwork.adapters.codec import bounded
from legwork.service.recipients import address_for
from legwork.values.errors import (
    AmbiguousSendError,
    LegworkError,
    QuotaError,
    RefusedError,
    RetryableError,
    RuleError,
    SendingStoppedError,
    ThrottledError,
)
from legwork.values.letters import Letter, LetterRef
from legwork.values.profile import Profile

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client
    from mypy_boto3_sesv2.type_defs import MessageTagTypeDef

SERVER_FAULT = 500
TOO_BUSY = 503
TAG_CHARACTERS = 256  # a tag's value takes 256 of [A-Za-z0-9_-] (SESv2 API reference, MessageTag)
SEEKER_TAG = "seeker"
LETTER_TAGS = ("letter", "letter-2", "letter-3")  # a key of codec.KEY_BYTES in base64 takes three


class Row(NamedTuple):
    """An error of SES: its code, words that its message must hold (lower-case), and what it means."""

    code: str
    words: str
    error: type[LegworkError]


# Source: SESv2 API reference, SendEmail, "Errors"; SES developer guide, "Amazon SES email sending errors".
# The first row that fits decides. v1 spellings stand beside v2's: both have been seen on v2.
ERRORS = (
    Row("TooManyRequestsException", "daily message quota", QuotaError),
    Row("ThrottlingException", "daily message quota", QuotaError),
    Row("Throttling", "daily message quota", QuotaError),
    Row("LimitExceededException", "daily message quota", QuotaError),
    Row("TooManyRequestsException", "", ThrottledError),
    Row("ThrottlingException", "", ThrottledError),
    Row("Throttling", "", ThrottledError),
    Row("LimitExceededException", "", ThrottledError),
    Row("SendingPausedException", "", SendingStoppedError),
    Row("AccountSuspendedException", "", SendingStoppedError),
    Row("MailFromDomainNotVerifiedException", "", SendingStoppedError),
    Row("NotFoundException", "", SendingStoppedError),  # the configuration set
    Row("AccessDeniedException", "", SendingStoppedError),
    Row("AccessDenied", "", SendingStoppedError),
    Row("MessageRejected", "", RefusedError),
    Row("BadRequestException", "", RefusedError),
)


def ses_client() -> "SESV2Client":
    """A client that tries once: SES does not deduplicate, so a retried timeout could send twice."""
    import boto3  # noqa: PLC0415  a function that never sends does not pay for the import
    from botocore.config import Config  # noqa: PLC0415  as above

    return boto3.client("sesv2", config=Config(connect_timeout=3, read_timeout=15, retries={"total_max_attempts": 1}))


class SesSender:
    """A `Sender`. Raises AmbiguousSendError, too, where nobody knows whether SES took the message."""

    def __init__(self, client: "SESV2Client", from_address: str, configuration_set: str) -> None:
        self._client = client
        self._from_address = from_address
        self._configuration_set = configuration_set

    def send(self, to: Profile, letter: Letter, raw: bytes) -> str:
        """Send a finished MIME message to the seeker; the id that SES gave it.

        Raises ThrottledError, QuotaError, RefusedError, SendingStoppedError, AmbiguousSendError; RuleError for a
        message that names anybody else, holds instructions to SES or may not go to this seeker.
        """
        address = address_for(letter, to)
        _check(raw, address)
        try:
            answer = self._client.send_email(
                FromEmailAddress=self._from_address,
                Destination={"ToAddresses": [address]},
                Content={"Raw": {"Data": raw}},
                ConfigurationSetName=self._configuration_set,
                EmailTags=tags_of(letter),
            )
        except ClientError as error:
            raise self._translated(error) from error
        except NoConnectionError as error:
            raise ThrottledError(f"SES: {type(error).__name__}") from error  # it never left
        except HTTPClientError as error:
            raise AmbiguousSendError(f"SES: {type(error).__name__}") from error
        return answer["MessageId"]

    def _translated(self, error: ClientError) -> LegworkError:
        code, message = error.response["Error"]["Code"], error.response["Error"].get("Message", "").casefold()
        domain = self._from_address.rpartition("@")[2].casefold()
        # "not verified" names either our own domain or, in the sandbox, this one recipient
        if code == "MessageRejected" and "not verified" in message and domain in message:
            return SendingStoppedError("SES: our own identity is not verified")
        if row := next((row for row in ERRORS if row.code == code and row.words in message), None):
            return row.error(f"SES: {code}")
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        if status == TOO_BUSY:
            return ThrottledError(f"SES: {code}")
        return AmbiguousSendError(f"SES: {code}") if status >= SERVER_FAULT else RetryableError(f"SES: {code}")


def tags_of(letter: Letter) -> "list[MessageTagTypeDef]":
    """The tags by which the events of a mail are led back to its letter."""
    named = [(SEEKER_TAG, _encoded(bounded(letter.seeker_id)))]
    named += zip(LETTER_TAGS, _pieces(_encoded(bounded(letter.key))), strict=False)
    return [{"Name": name, "Value": value} for name, value in named]


def ref_from_tags(tags: Mapping[str, Sequence[str]]) -> LetterRef | None:
    """The letter behind `mail.tags` of an SES event; None where the tags are not ours."""
    pieces = [tags[name][0] for name in LETTER_TAGS if tags.get(name)]
    seeker = tags.get(SEEKER_TAG)
    if not pieces or not seeker:
        return None
    try:
        return LetterRef(_decoded(seeker[0]), _decoded("".join(pieces)))
    except ValueError:
        return None


def _check(raw: bytes, address: str) -> None:
    """The last gate before the world: Legwork writes to the seeker and to nobody else."""
    headers = BytesHeaderParser().parsebytes(raw)
    named = {email.lower() for _, email in getaddresses([str(to) for to in headers.get_all("To", [])])}
    if named != {address.lower()}:
        raise RuleError("a letter is addressed to its seeker alone")
    if any(name.lower() in {"cc", "bcc"} or name.lower().startswith(("resent-", "x-ses-")) for name in headers.keys()):  # noqa: SIM118  a Message iterates over nothing on its own
        raise RuleError("a letter has no further recipients and no instructions to SES")


def _encoded(text: str) -> str:
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _decoded(text: str) -> str:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()


def _pieces(text: str) -> Iterator[str]:
    return (text[first : first + TAG_CHARACTERS] for first in range(0, len(text), TAG_CHARACTERS))
