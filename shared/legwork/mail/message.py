"""A message as it was read, and the segments that its text falls into."""

from dataclasses import field
from datetime import datetime
from enum import StrEnum, unique

from legwork.values.frozen import frozen
from legwork.values.people import Mailbox


@frozen
class Attachment:
    """A part that is no body: its name, its type and its decoded size in bytes. Its content is not kept."""

    filename: str | None
    content_type: str
    size: int


@frozen
class Message:
    """One RFC 5322 message, decoded within caps.

    Header values are unfolded and decoded (RFC 2047). `dated_at` is aware, with the offset that the Date header
    has, None where it is missing or cannot be read. `headers` holds all of them in order, names as written. `text`
    is the plain body, or the HTML body turned into text where there is no plain one; `html_text` is the HTML body
    as text (None where there is none, or none that could say twice as much as the plain one). `calendars` are the
    decoded text/calendar parts, each once. `attached` are message/rfc822 parts, read the same way. `defects` name
    what was odd; they are listed, never raised.
    """

    message_id: str | None = None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    subject: str = ""
    dated_at: datetime | None = None
    from_: tuple[Mailbox, ...] = ()
    sender: Mailbox | None = None
    reply_to: tuple[Mailbox, ...] = ()
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    content_type: str = "text/plain"
    text: str = ""
    html_text: str | None = None
    calendars: tuple[str, ...] = ()
    attached: tuple["Message", ...] = ()
    attachments: tuple[Attachment, ...] = ()
    delivery_status: str | None = None  # the message/delivery-status part of a report (RFC 3464)
    defects: tuple[str, ...] = ()

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its case; None where there is none."""
        wanted = name.lower()
        for key, value in self.headers:
            if len(key) == len(name) and key.lower() == wanted:
                return value
        return None

    def all_headers(self, name: str) -> tuple[str, ...]:
        """Every header of that name, in order."""
        wanted = name.casefold()
        return tuple(value for key, value in self.headers if key.casefold() == wanted)


@unique
class SegmentKind(StrEnum):
    """What a run of text is in its message."""

    OWN = "own"
    QUOTED = "quoted"
    FORWARDED = "forwarded"
    SIGNATURE = "signature"
    CALENDAR = "calendar"


@frozen
class Segment:
    """A run of text with one author and one date.

    `depth` is 0 for what the sender of the mail wrote or attached, and one more for each level of quoting or
    forwarding. Author, recipients, subject and date are those of the message that holds the text, None or empty where
    the mail does not say. A `signature` has the author of the text above it. The text of a `calendar` is the raw
    iCalendar object. `message_id` is known for attached messages and for the mail itself. `introduction` holds the
    lines that announce it (divider, header block, attribution); they are no part of its text.
    """

    kind: SegmentKind
    text: str
    depth: int = 0
    from_: Mailbox | None = None
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    subject: str | None = None
    dated_at: datetime | None = None
    message_id: str | None = None
    attached: bool = False
    references: tuple[str, ...] = field(default=())
    introduction: str = ""
