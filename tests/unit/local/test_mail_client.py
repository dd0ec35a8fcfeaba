from datetime import UTC, datetime
from email import policy
from email.parser import BytesParser
from zoneinfo import ZoneInfo

from infra.local import mail_client
from infra.local.mail_client import Writer
from infra.local.outbox import SentMail, as_delivered

AT = datetime(2026, 3, 5, 18, 0, tzinfo=ZoneInfo("America/New_York"))
WRITER = Writer("Mo Bïrch", "mo@birch.example", AT)
RAW = (
    b"From: Legwork <assistant@legwork.example>\r\nReply-To: assistant+abc234@legwork.example\r\n"
    b"To: mo@birch.example\r\nSubject: How was it?\r\nMessage-ID: <own@legwork.example>\r\n"
    b"Date: Thu, 05 Mar 2026 20:30:00 +0000\r\nReferences: <first@x.example>\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nWhat did you learn?\r\n\r\n> older\r\n"
)
SENT_AT = datetime(2026, 3, 5, 20, 30, 1, tzinfo=UTC)
MESSAGE_ID = "<0100-1@email.amazonses.com>"
LETTER = SentMail(
    at=SENT_AT,
    ses_message_id="0100-1",
    message_id=MESSAGE_ID,
    source="assistant@legwork.example",
    to=("mo@birch.example",),
    tags={},
    raw=as_delivered(RAW, MESSAGE_ID, SENT_AT),
)


def parsed(raw):
    return BytesParser(policy=policy.default).parsebytes(raw)


def test_a_reply_goes_to_reply_to_and_keeps_the_thread():
    message = parsed(mail_client.reply(WRITER, LETTER, "Fine"))

    assert mail_client.recipient_of(message.as_bytes()) == "assistant+abc234@legwork.example"
    assert message["Subject"] == "Re: How was it?"
    assert message["In-Reply-To"] == MESSAGE_ID
    assert message["References"] == f"<first@x.example> {MESSAGE_ID}"
    assert message["From"].addresses[0].display_name == "Mo Bïrch"
    assert message["Date"] == "Thu, 05 Mar 2026 18:00:00 -0500"


def test_a_reply_quotes_the_letter_below_an_attribution_line():
    body = parsed(mail_client.reply(WRITER, LETTER, "Fine")).get_content()

    assert body.splitlines() == [
        "Fine",
        "",
        "On Thu, Mar 5, 2026 at 3:30 PM Legwork <assistant@legwork.example> wrote:",
        "",
        "> What did you learn?",
        ">",
        ">> older",
    ]


def test_re_is_not_piled_up():
    again = SentMail(
        **{name: getattr(LETTER, name) for name in LETTER.__slots__} | {"raw": RAW.replace(b"How", b"RE: How")}
    )

    assert parsed(mail_client.reply(WRITER, again, "x"))["Subject"] == "RE: How was it?"


def test_the_same_words_written_at_two_times_are_two_mails():
    later = Writer(WRITER.name, WRITER.email, AT.replace(minute=1))
    first, second = (mail_client.write(who, "a@legwork.example", "list", "") for who in (WRITER, later))

    assert parsed(first)["Message-ID"] != parsed(second)["Message-ID"]
    assert mail_client.write(WRITER, "a@legwork.example", "list", "") == first


def test_a_subject_cannot_smuggle_a_header_in():
    message = parsed(mail_client.write(WRITER, "a@legwork.example", "list\r\nBcc: x@y.example", ""))

    assert message["Bcc"] is None


def test_ses_puts_its_own_message_id_and_date_in():
    message = parsed(LETTER.raw)

    assert message.get_all("Message-ID") == [MESSAGE_ID]
    assert message.get_all("Date") == ["Thu, 05 Mar 2026 20:30:01 +0000"]
    assert message["Reply-To"] == "assistant+abc234@legwork.example"
