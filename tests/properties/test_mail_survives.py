import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legwork.mail.addresses import mailboxes
from legwork.mail.automated import automation, bounced_recipient, never_answer
from legwork.mail.html_text import to_text
from legwork.mail.identity import identities
from legwork.mail.message import Message
from legwork.mail.parse import read_message
from legwork.mail.quoted_dates import quoted_date
from legwork.mail.segments import segments
from legwork.values.errors import UnreadableMailError
from legwork.values.people import Mailbox

pytestmark = pytest.mark.volume

ZONE = ZoneInfo("Europe/Berlin")
PIECES = (
    b"From: ", b"To: a@b.example\r\n", b"Subject: ", b"Date: Mon, 2 Mar 2026 09:00:00 +0100\r\n", b"\r\n",
    b"\r\n\r\n", b"--x\r\n", b"Content-Type: multipart/mixed; boundary=x\r\n", b"Content-Type: text/html\r\n",
    b"Content-Type: message/rfc822\r\n", b"Content-Type: text/plain; charset=", b"utf-8", b"iso-2022-jp",
    b"utf-7", b"utf-16", b"Content-Transfer-Encoding: ", b"base64", b"quoted-printable", b"x-uuencode",
    b"=?utf-8?B?", b"?=", b"<p>", b"<blockquote>", b"\xff\xfe", b"> ", b"<a@b>",
    b"Message-ID: <[weird]@[bad\r\n", b"filename*0*=utf-8''%zz", b"name=a.ics", b"name=a.eml", b'"', b"(", b";",
    b"\x1b$B",
)  # fmt: skip
LINES = st.sampled_from(
    (
        "", "Hello Nia,", "> quoted words", ">> deeper", "On Mon, Mar 2, 2026 at 9:00 AM Ada <ada@firm.example> wrote:",
        "---------- Forwarded message ---------", "From: Ada <ada@firm.example>", "Sent: Monday, March 2, 2026 9:00 AM",
        "To: Bo; Cy", "Subject: words here", "-- ", "Best,", "Ada Okoro", "Engineer, Firm", "Sent from my iPhone",
        "________________________________", "-----Original Message-----", "[EXTERNAL] careful", "Disclaimer: all of it",
        "--- End forwarded message ---", "   indented words", "Date: 2.3.2026 9:00", "wrote:", "Am schrieb:",
        "==== Forwarded message ====", "On Monday, 2 March 2026 Ada", "<", "mailto:Ada <ada@firm.example>", "> wrote:",
        "[EXT] tagged words", "Message du 02/03/26 09:00", "PS: more words", "Odd: label",
        "From Ada <ada@firm.example>",
        "Von: Ada <ada@firm.example>", "Ada Okoro | Firm", "-----Ada <ada@firm.example> wrote: -----", "***", "> ",
        "From: Ada <ada@firm.example> Date: 2 March 2026", "Viele Grüße", "Get Outlook for iOS <https://aka.example/x>",
    )
)  # fmt: skip


TAGS = (
    *("<p>", "</p>", "<div>", "</div>", "<b>", "</i>", "<br>", "<hr>", "<blockquote>", "</blockquote>", "<ul>", "<li>"),
    *("</ul>", "<ol start=4>", "</ol>", "<table>", "<tr>", "<td>", "<th>", "</td>", "</tr>", "</table>", "<pre>"),
    *("</pre>", "<a href='https://a.example/x'>", "</a>", "<span style='color:red'>", "</span>", "<img alt=x>", "<dl>"),
    *("<dt>", "<dd>", "<button>", "</button>", "<!-- c -->", "<![if x]>", "<o:p>", "&nbsp;", "<font>", "<h1>", "</h1>"),
)


@given(st.one_of(st.binary(max_size=400), st.lists(st.sampled_from(PIECES), max_size=25).map(b"".join)))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_a_message_or_unreadable(data: bytes):
    try:
        message = read_message(data)
    except UnreadableMailError:
        return
    parts = segments(message, ZONE)
    assert parts
    for part in parts:
        identities(part)
    automation(message)
    bounced_recipient(message)
    never_answer(message, "")
    str(message).encode()


@given(st.lists(LINES, max_size=25))
@settings(max_examples=300, deadline=None)
def test_every_word_survives_in_some_segment(lines: list[str]):
    text = "\n".join(lines)
    message = Message(text=text, subject="Fwd: x", from_=(Mailbox("Ada Okoro", "ada@firm.example"),))
    kept = " ".join(f"{part.introduction} {part.text}" for part in segments(message, ZONE))
    assert sorted(re.findall(r"\w+", kept)) == sorted(re.findall(r"\w+", text))


@given(st.lists(st.sampled_from(TAGS), max_size=40))
@settings(max_examples=300, deadline=None)
def test_every_word_of_a_page_survives_whatever_its_tags(tags: list[str]):
    page = "".join(f"{tag} word{number} " for number, tag in enumerate(tags))
    assert sorted(re.findall(r"word\d+", to_text(page))) == sorted(f"word{number}" for number in range(len(tags)))


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_may_stand_where_a_date_an_address_or_a_page_is_read(text: str):
    to_text(text)
    for box in mailboxes(text):
        assert box.email is None or box.email == box.email.lower()
    found = quoted_date(text, ZONE)
    assert found is None or isinstance(found.moment, datetime)
