"""What the functions hand to SES, caught on its way: the mail as its receiver gets it, with SES's own headers."""

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from itertools import pairwise
from typing import Any, NamedTuple

import boto3
from botocore.exceptions import ClientError

from legwork.values.times import utc


@dataclass(frozen=True, slots=True)
class SentMail:
    """A mail that SES took. `raw` is what arrives, with the Message-ID and the Date that SES puts in."""

    at: datetime
    ses_message_id: str
    message_id: str
    source: str
    to: tuple[str, ...]
    tags: Mapping[str, tuple[str, ...]]
    raw: bytes


class Refusal(NamedTuple):
    """An error that SES answers with until a moment."""

    code: str
    message: str
    until: datetime


class Outbox:
    """Listens to every SESv2 client that is made from now on."""

    def __init__(self, now: Callable[[], datetime], on_sent: Callable[[SentMail], None]) -> None:
        self._now = now
        self._on_sent = on_sent
        self._sendings: Counter[tuple[str, ...]] = Counter()
        self._refusal: Refusal | None = None

    def listen(self) -> None:
        """Hook into the default session, of which clients take their events."""
        events = boto3._get_default_session().events  # noqa: SLF001 - boto3 has no public name for it
        events.register("provide-client-params.sesv2.SendEmail", self._asked)
        events.register("before-call.sesv2.SendEmail", self._refused)
        events.register("after-call.sesv2.SendEmail", self._answered)

    def refuse(self, refusal: Refusal) -> None:
        """Take no mail until then."""
        self._refusal = refusal

    def _refused(self, **_: Any) -> None:
        if self._refusal and self._now() < self._refusal.until:
            raise ClientError({"Error": {"Code": self._refusal.code, "Message": self._refusal.message}}, "SendEmail")

    def _asked(self, params: dict[str, Any], context: dict[str, Any], **_: Any) -> None:
        context["legwork_sending"] = params

    def _answered(self, http_response: Any, parsed: dict[str, Any], context: dict[str, Any], **_: Any) -> None:
        if http_response.status_code >= 300:  # noqa: PLR2004 - the status classes of HTTP
            return
        params = context["legwork_sending"]
        tags = {tag["Name"]: (tag["Value"],) for tag in params.get("EmailTags", [])}
        parsed["MessageId"] = ses_message_id = self._new_id(tags)
        message_id = f"<{ses_message_id}@email.amazonses.com>"  # us-east-1 (SES Developer Guide, header-fields)
        at = self._now()
        self._on_sent(
            SentMail(
                at=at,
                ses_message_id=ses_message_id,
                message_id=message_id,
                source=params["FromEmailAddress"],
                to=tuple(params["Destination"]["ToAddresses"]),
                tags=tags,
                raw=as_delivered(params["Content"]["Raw"]["Data"], message_id, at),
            )
        )

    def _new_id(self, tags: Mapping[str, tuple[str, ...]]) -> str:
        """An id like those of SES; the same letter has the same one whenever a story is played."""
        letter = tuple(value for _, (value,) in sorted(tags.items()))
        self._sendings[letter] += 1
        digest = hashlib.sha256(repr((letter, self._sendings[letter])).encode()).hexdigest()
        lengths = (8, 4, 4, 4, 12)
        ends = [sum(lengths[:place]) for place in range(len(lengths) + 1)]
        parts = [digest[first:last] for first, last in pairwise(ends)]
        return "-".join([f"0100{digest[-12:]}", *parts, "000000"])


def as_delivered(raw: bytes, message_id: str, at: datetime) -> bytes:
    """The bytes that arrive, with CRLF line ends: Message-ID and Date are those of SES."""
    head, _, body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    kept: list[bytes] = []
    dropping = False
    for line in head.split(b"\n"):
        if not line.startswith((b" ", b"\t")):
            dropping = line.lower().startswith((b"message-id:", b"date:"))
        if not dropping:
            kept.append(line)
    own = [f"Message-ID: {message_id}".encode(), f"Date: {format_datetime(utc(at))}".encode()]
    return b"\r\n".join([*own, *kept, b"", *body.split(b"\n")])
