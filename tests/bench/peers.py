"""What Legwork is measured against: the floor under any reader of mail, and the pipeline of public libraries.

The pipeline is what somebody would put together who does not write a reader: the forwarded message by
email-forward-parser, the newest reply by mail-parser-reply, times by dateparser, invitations by icalendar.
"""

import dateparser.search
from emailforwardparser.client import EmailParserClient
from icalendar import Calendar
from mailparser_reply import EmailReplyParser
from selectolax.lexbor import LexborHTMLParser

from tests.bench.floor import decoded, parsed

FOUR = ["en", "de", "fr", "es"]
_FORWARDS = EmailParserClient()
_REPLIES = EmailReplyParser(languages=FOUR)


def pipeline(raw: bytes, languages: list[str] | None = None) -> object:
    """The same mail through public libraries; without `languages`, dateparser finds out in which one a mail is."""
    message = parsed(raw)
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    body = next((decoded(part) for part in parts if part.get_content_subtype() == "plain"), "")
    body = body or next((_text(decoded(part)) for part in parts if part.get_content_subtype() == "html"), "")
    forwarded = _FORWARDS.get_original_metadata(body)
    reply = _REPLIES.read(body)
    times = dateparser.search.search_dates(body, languages=languages)  # offers stand in the history
    events = [
        event
        for part in parts
        if part.get_content_subtype() == "calendar"
        for event in Calendar.from_ical(decoded(part)).walk("VEVENT")
    ]
    return forwarded, reply, times, events


def _text(html: str) -> str:
    root = LexborHTMLParser(html).body
    return root.text(separator="\n") if root else ""
