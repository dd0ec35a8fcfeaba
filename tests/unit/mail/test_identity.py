from dataclasses import replace
from datetime import UTC, datetime, timedelta

from legwork.mail.identity import identities, same_message
from legwork.mail.message import Segment, SegmentKind
from legwork.values.people import Mailbox

TEXT = "Dear Ada, I read your piece on tides and would love to hear how you came to it. Could we talk for 20 minutes?"
SENT = Segment(
    SegmentKind.OWN,
    TEXT,
    from_=Mailbox("Nia Brook", "nia@student.example"),
    to=(Mailbox("Ada Okoro", "ada@firm.example"),),
    dated_at=datetime(2026, 3, 2, 14, tzinfo=UTC),
    message_id="<ask@student.example>",
)


def same(one: Segment, other: Segment) -> bool:
    return same_message(identities(one), identities(other))


def test_a_forward_of_a_mail_is_the_mail():
    wrapped = TEXT.replace(" and ", "\nand ").replace("Dear Ada", "*Dear Ada*")
    assert same(SENT, replace(SENT, kind=SegmentKind.FORWARDED, text=wrapped, message_id=None, dated_at=None))


def test_a_quotation_that_names_no_recipient_is_the_mail():
    assert same(SENT, replace(SENT, kind=SegmentKind.QUOTED, to=(), message_id=None))


def test_the_same_words_to_somebody_else_are_another_message():
    assert not same(SENT, replace(SENT, to=(Mailbox("Bo", "bo@firm.example"),), message_id="<other@student.example>"))


def test_the_same_words_of_somebody_else_are_another_message():
    assert not same(SENT, replace(SENT, from_=Mailbox("Bo", "bo@firm.example"), message_id=None))


def test_typography_and_links_do_not_matter():
    one = replace(SENT, text=TEXT + " It's here: https://a.example/x", message_id=None)
    other = replace(SENT, text=TEXT + " It\u2019s here: <https://safe.example/?u=a>", message_id=None)
    assert same(one, other)


def test_a_short_text_counts_with_its_day():
    short = replace(SENT, text="Sounds good, thanks", message_id=None)
    assert same(short, replace(short, dated_at=short.dated_at + timedelta(hours=11)))
    assert not same(short, replace(short, dated_at=short.dated_at + timedelta(days=3)))


def test_a_short_text_without_a_date_has_no_identity():
    assert identities(replace(SENT, text="Thanks", message_id=None, dated_at=None)) == ()
