"""What Legwork is measured against: the floor under any reader of mail, and the pipeline of public libraries.

The pipeline is what somebody would put together who does not write a reader: the forwarded message by
email-forward-parser, the newest reply by mail-parser-reply, times by dateparser, invitations by icalendar.
"""

from email import policy
from email.message import Message
from email.parser import BytesParser

import dateparser.search
from emailforwardparser.client import EmailParserClient
from icalendar import Calendar
from mailparser_reply import EmailReplyParser
from selectolax.lexbor import LexborHTMLParser

FOUR = ["en", "de", "fr", "es"]
_FORWARDS = EmailParserClient()
_REPLIES = EmailReplyParser(languages=FOUR)


def floor(raw: bytes) -> list[str]:
    """The least that reading a mail costs: parse it, undo the transfer encoding, decode the text parts."""
    return [_decoded(part) for part in _parsed(raw).walk() if part.get_content_maintype() == "text"]


def pipeline(raw: bytes, languages: list[str] | None = None) -> object:
    """The same mail through public libraries; without `languages`, dateparser finds out in which one a mail is."""
    message = _parsed(raw)
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    body = next((_decoded(part) for part in parts if part.get_content_subtype() == "plain"), "")
    body = body or next((_text(_decoded(part)) for part in parts if part.get_content_subtype() == "html"), "")
    forwarded = _FORWARDS.get_original_metadata(body)
    reply = _REPLIES.read(body)
    times = dateparser.search.search_dates(body, languages=languages)  # offers stand in the history
    events = [
        event
        for part in parts
        if part.get_content_subtype() == "calendar"
        for event in Calendar.from_ical(_decoded(part)).walk("VEVENT")
    ]
    return forwarded, reply, times, events


def _text(html: str) -> str:
    root = LexborHTMLParser(html).body
    return root.text(separator="\n") if root else ""


def _parsed(raw: bytes) -> Message:
    return BytesParser(policy=policy.compat32).parsebytes(raw)


def _decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        return data.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return data.decode("utf-8", "replace")
