from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from legwork.mail.message import Message, Segment
from legwork.mail.segments import segments
from legwork.values.people import Mailbox

HEADERS = {
    "From": "Nia Brook <nia@student.example>",
    "To": "assistant@legwork.example",
    "Subject": "Fwd: hello",
    "Date": "Tue, 3 Mar 2026 10:00:00 +0000",
    "Message-ID": "<outer@student.example>",
    "MIME-Version": "1.0",
}


@pytest.fixture
def raw() -> Callable[..., bytes]:
    """Builds the bytes of a mail: headers by name (underscores for hyphens), the body behind them."""

    def build(body: str | bytes = "", **headers: str | None) -> bytes:
        fields = HEADERS | {name.replace("_", "-"): value for name, value in headers.items()}
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value is not None)
        return head.encode() + b"\r\n" + (body if isinstance(body, bytes) else body.encode())

    return build


@pytest.fixture
def split() -> Callable[..., tuple[Segment, ...]]:
    """The segments of a plain text, as a mail of Nia's on 3 March 2026; dates are read in New York."""

    def of(text: str, subject: str = "Re: hello", **fields: object) -> tuple[Segment, ...]:
        message = Message(
            subject=subject,
            text=text,
            from_=(Mailbox("Nia Brook", "nia@student.example"),),
            dated_at=datetime(2026, 3, 3, 15, tzinfo=UTC),
            references=("<asked@student.example>",),
            **fields,
        )
        return segments(message, ZoneInfo("America/New_York"))

    return of
