# ruff: noqa: RUF001 - dashes and commas of many scripts
import base64
from dataclasses import replace
from datetime import datetime

import pytest

from legwork.mail.caps import CAPS
from legwork.mail.parse import read_message
from legwork.values.errors import UnreadableMailError
from legwork.values.people import Mailbox

CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"


def multipart(kind: str, *parts: str) -> str:
    return "".join(f"--cut\r\n{part}\r\n" for part in parts) + "--cut--\r\n"


def test_headers_become_mailboxes_ids_and_an_aware_date(raw):
    message = read_message(
        raw("Hi", Cc='"Okoro, Ada" <ADA@Firm.example>, tom@firm.example', References="<a@x.example> <b@x.example>")
    )
    assert message.from_ == (Mailbox("Nia Brook", "nia@student.example"),)
    assert message.cc == (Mailbox("Okoro, Ada", "ada@firm.example"), Mailbox(None, "tom@firm.example"))
    assert message.references == ("<a@x.example>", "<b@x.example>")
    assert message.message_id == "<outer@student.example>"
    assert message.dated_at == datetime.fromisoformat("2026-03-03T10:00:00+00:00")


def test_the_date_keeps_the_offset_of_its_header(raw):
    dated = read_message(raw(Date="Tue, 3 Mar 2026 10:00:00 -0500")).dated_at
    assert dated.isoformat() == "2026-03-03T10:00:00-05:00"


def test_a_date_that_cannot_be_read_is_a_defect_and_no_error(raw):
    message = read_message(raw(Date="Tue, 99 Foo 2026 77:00"))
    assert message.dated_at is None
    assert "date_unreadable" in message.defects


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("utf-8", "Grüße aus Zürich"),
        ("iso-8859-1", "Grüße"),
        ("windows-1252", "“quoted” – dash"),
        ("koi8-r", "Привет, мир"),
        ("shift_jis", "こんにちは"),
        ("iso-2022-jp", "こんにちは"),
        ("gb18030", "你好，世界"),
        ("gb2312", "你好"),
        ("euc-kr", "안녕하세요"),
        ("big5", "您好"),
        ("windows-1255", "שלום"),
    ],
)
def test_text_is_decoded_by_its_label(raw, charset, text):
    body = text.encode("gb18030" if charset == "gb2312" else charset)
    message = read_message(raw(body, Content_Type=f"text/plain; charset={charset}"))
    assert message.text == text


@pytest.mark.parametrize("label", ["x-unknown", "us-ascii", "iso-8859-1", "", "idna"])
def test_utf_8_under_a_wrong_or_unknown_label_is_still_read(raw, label):
    message = read_message(raw("Grüße – bis Dienstag".encode(), Content_Type=f"text/plain; charset={label}"))
    assert message.text == "Grüße – bis Dienstag"


def test_western_bytes_under_a_utf_8_label_are_still_read(raw):
    message = read_message(raw("Grüße".encode("cp1252"), Content_Type="text/plain; charset=utf-8"))
    assert message.text == "Grüße"


def test_encoded_words_split_within_a_character_are_joined(raw):
    first, second = (base64.b64encode(half).decode() for half in ("Gr\u00fc".encode()[:3], "Gr\u00fcn".encode()[3:]))
    message = read_message(raw(Subject=f"=?utf-8?B?{first}?=\r\n =?utf-8?B?{second}?="))
    assert message.subject == "Grün"


def test_a_comma_inside_an_encoded_name_separates_nothing(raw):
    message = read_message(raw(To="=?utf-8?Q?M=C3=BCller=2C_Ana?= <ana@firm.example>"))
    assert message.to == (Mailbox("Müller, Ana", "ana@firm.example"),)


def test_a_second_from_header_is_named_as_a_defect():
    data = b"From: a@one.example\r\nFrom: b@two.example\r\n\r\nx"
    message = read_message(data)
    assert [box.email for box in message.from_] == ["a@one.example", "b@two.example"]
    assert "from_repeated" in message.defects


@pytest.mark.parametrize(
    ("page", "read"), [("<p>far richer than plain</p>", "far richer than plain"), ("<p>rich</p>", None)]
)
def test_of_an_alternative_the_page_is_read_where_it_can_say_more(raw, page, read):
    body = multipart("alternative", "Content-Type: text/plain\r\n\r\nplain", f"Content-Type: text/html\r\n\r\n{page}")
    message = read_message(raw(body, Content_Type="multipart/alternative; boundary=cut"))
    assert (message.text, message.html_text) == ("plain", read)


def test_a_mail_of_html_alone_is_read_as_text(raw):
    message = read_message(raw("<p>Hello <b>there</b></p>", Content_Type="text/html"))
    assert message.text == "Hello there"


def test_the_same_calendar_inline_and_attached_counts_once(raw):
    body = multipart(
        "mixed",
        f"Content-Type: text/calendar; method=REQUEST\r\n\r\n{CALENDAR}",
        f"Content-Type: application/octet-stream; name=invite.ics\r\nContent-Disposition: attachment\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{base64.b64encode(CALENDAR.encode()).decode()}",
    )
    message = read_message(raw(body, Content_Type="multipart/mixed; boundary=cut"))
    assert message.calendars == (CALENDAR.strip().replace("\r\n", "\n"),)


@pytest.mark.parametrize(
    "head",
    [
        "Content-Type: message/rfc822",
        'Content-Type: application/octet-stream; name="original.eml"\r\nContent-Disposition: attachment',
    ],
)
def test_an_attached_mail_is_read_like_any_other(raw, head):
    inner = "From: Ada <ada@firm.example>\r\nSubject: yes\r\nMessage-ID: <in@firm.example>\r\n\r\nGladly"
    body = multipart("mixed", "Content-Type: text/plain\r\n\r\nsee", f"{head}\r\n\r\n{inner}")
    message = read_message(raw(body, Content_Type="multipart/mixed; boundary=cut"))
    assert message.text == "see"
    assert [(each.subject, each.message_id, each.text) for each in message.attached] == [
        ("yes", "<in@firm.example>", "Gladly")
    ]


def test_the_header_of_an_attached_mail_may_be_encoded_too(raw):
    inner = "From: Ada Okoro <ada@firm.example>\r\nSubject: =3D?utf-8?Q?Gr=3DC3=3DBCn?=3D\r\n\r\nGladly=2C t=C3=BC"
    head = "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    (attached,) = read_message(
        raw(f"--b\r\n{head}{inner}\r\n--b--\r\n", Content_Type="multipart/mixed; boundary=b")
    ).attached
    assert (attached.from_[0].email, attached.subject, attached.text) == ("ada@firm.example", "Grün", "Gladly, tü")


def test_text_that_was_signed_in_place_is_read_without_its_armour(raw):
    signed = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nTuesday works.\n- -- \nNia\n"
        "-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\nbelow"
    )
    assert read_message(raw(signed)).text == "Tuesday works.\n-- \nNia\nbelow"


def test_a_page_that_claims_to_be_plain_text_is_read_as_a_page(raw):
    assert read_message(raw("<!DOCTYPE html><html><body><p>Hi <b>Ada</b></p></body></html>")).text == "Hi Ada"


def test_an_attached_mail_that_cannot_be_read_is_a_defect_of_the_mail(raw):
    part = 'Content-Type: application/octet-stream; name="x.eml"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA'
    body = multipart("mixed", "Content-Type: text/plain\r\n\r\nsee", part)
    message = read_message(raw(body, Content_Type="multipart/mixed; boundary=cut"))
    assert (message.text, message.attached) == ("see", ())
    assert "attached_no_mail" in message.defects


def test_the_text_of_a_multipart_without_a_sound_boundary_is_kept(raw):
    message = read_message(raw("all the words", Content_Type="multipart/mixed"))
    assert message.text == "all the words"
    assert "multipart_broken" in message.defects


def test_other_parts_are_listed_by_name_type_and_size(raw):
    content = base64.b64encode(b"x" * 300).decode()
    part = (
        'Content-Type: application/pdf; name="cv.pdf"\r\nContent-Disposition: attachment\r\n'
        f"Content-Transfer-Encoding: base64\r\n\r\n{content}"
    )
    message = read_message(raw(multipart("mixed", part), Content_Type="multipart/mixed; boundary=cut"))
    assert [(each.filename, each.content_type, each.size) for each in message.attachments] == [
        ("cv.pdf", "application/pdf", 300)
    ]


def test_damaged_base64_gives_what_can_be_saved(raw):
    message = read_message(raw("SGVsbG8*gdGhl\r\ncm", Content_Transfer_Encoding="base64"))
    assert message.text.startswith("Hello the")


def test_damaged_quoted_printable_gives_what_can_be_saved(raw):
    message = read_message(raw("caf=C3=A9 =ZZ =", Content_Transfer_Encoding="quoted-printable"))
    assert message.text.startswith("café =ZZ")


def test_flowed_lines_are_joined_within_their_quote_depth(raw):
    body = "> one \r\n> two\r\nthree \r\nfour\r\n-- \r\nNia"
    message = read_message(raw(body, Content_Type="text/plain; format=flowed"))
    assert message.text == "> one two\nthree four\n-- \nNia"


def test_delsp_removes_the_space_that_flows(raw):
    message = read_message(raw("https://a.example/lo \r\nng", Content_Type="text/plain; format=flowed; delsp=yes"))
    assert message.text == "https://a.example/long"


def test_invisible_and_bidi_characters_are_removed_and_spaces_made_plain(raw):
    message = read_message(raw("a\u200bb\u202ec\0d\u00a0e\u202ff", Content_Type="text/plain; charset=utf-8"))
    assert message.text == "abcd e f"


def test_a_mail_without_a_subject_has_an_empty_one_and_controls_are_taken_out_of_others(raw):
    assert read_message(raw("Hello", Subject=None)).subject == ""
    assert read_message(raw("Hello", Subject="=?utf-8?q?a=00b=07c=E2=80=AEd?=")).subject == "abcd"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", "AAAA"),
        (
            "multipart/encrypted; boundary=cut",
            "--cut\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--cut--",
        ),
        ("text/plain", "-----BEGIN PGP MESSAGE-----\r\n\r\nabc\r\n-----END PGP MESSAGE-----"),
    ],
)
def test_encrypted_mail_cannot_be_read(raw, kind, body):
    with pytest.raises(UnreadableMailError) as caught:
        read_message(raw(body, Content_Type=kind))
    assert caught.value.reason == "encrypted"


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b"\0\0\0"])
def test_nothing_is_no_mail(data):
    with pytest.raises(UnreadableMailError) as caught:
        read_message(data)
    assert caught.value.reason == "no_mail"


def test_a_mail_above_the_size_cap_is_refused(raw):
    with pytest.raises(UnreadableMailError) as caught:
        read_message(raw("x" * 500), replace(CAPS, total_bytes=400))
    assert caught.value.reason == "too_large"


def test_a_header_block_above_its_cap_is_refused(raw):
    with pytest.raises(UnreadableMailError) as caught:
        read_message(raw(X_Filler="x" * 2000), replace(CAPS, header_block_bytes=1000))
    assert caught.value.reason == "too_large"


def test_a_storm_of_parts_is_refused(raw):
    body = "--cut\r\n\r\nx\r\n" * 6000
    with pytest.raises(UnreadableMailError) as caught:
        read_message(raw(body, Content_Type="multipart/mixed; boundary=cut"))
    assert caught.value.reason == "too_many_parts"


@pytest.mark.parametrize(
    "body",
    [
        "Content-Type: message/rfc822\r\n\r\n" * 200,
        "".join(f"--b{n}\r\nContent-Type: multipart/mixed; boundary=b{n + 1}\r\n\r\n" for n in range(200)),
    ],
    ids=["messages", "multiparts"],
)
def test_bottomless_nesting_is_refused(raw, body):
    kind = "message/rfc822" if body.startswith("C") else "multipart/mixed; boundary=b0"
    with pytest.raises(UnreadableMailError) as caught:
        read_message(raw(body, Content_Type=kind))
    assert caught.value.reason == "too_deep"


def test_text_beyond_its_cap_is_cut_and_named(raw):
    message = read_message(raw("word " * 100), replace(CAPS, part_bytes=50))
    assert len(message.text) <= 50
    assert "text_cut" in message.defects


def test_a_long_header_is_cut_and_named(raw):
    message = read_message(raw(Subject="x" * 500), replace(CAPS, header_bytes=100))
    assert len(message.subject) == 100
    assert "header_cut" in message.defects
