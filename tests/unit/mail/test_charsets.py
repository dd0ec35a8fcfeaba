# ruff: noqa: RUF001 - words of many scripts
import base64

import pytest

from legwork.mail.charsets import decoded
from legwork.mail.parse import read_message

GERMAN = "Grüße aus Köln, Straße 5"


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("utf-7", "utf-7", "Grüße"),
        ("gb2312", "gbk", "囍周二下午"),
        ("hz-gb-2312", "hz", "周二下午"),
        ("big5", "big5", "週二下午"),
        ("iso-2022-jp", "iso2022_jp_ext", "火曜日の午後"),
        ("shift_jis", "cp932", "火曜日の午後①"),
        ("euc-jp", "euc_jp", "火曜日の午後"),
        ("iso-2022-kr", "iso2022_kr", "화요일"),
        ("ks_c_5601-1987", "cp949", "화요일 오후"),
        ("koi8-r", "koi8_r", "Вторник в 14"),
        ("windows-1250", "cp1250", "Úterý ž"),
        ("windows-1253", "cp1253", "Τρίτη"),
        ("windows-1255", "cp1255", "יום"),
        ("windows-1256", "cp1256", "مرحبا"),
        ("windows-1257", "cp1257", "ąž"),
        ("windows-874", "cp874", "วัน"),
        ("iso-8859-15", "iso8859_15", "€5"),
        ("macintosh", "mac_roman", "café"),
    ],
)
def test_text_is_read_by_its_label_in_bodies_and_in_headers(raw, label, codec, text):
    data = text.encode(codec)
    subject = f"=?{label}?B?{base64.b64encode(data).decode()}?="
    mail = raw(base64.encodebytes(data), Subject=subject, Content_Type=f'text/plain; charset="{label}"',
               Content_Transfer_Encoding="base64")  # fmt: skip
    message = read_message(mail)
    assert (message.subject, message.text) == (text, text)


@pytest.mark.parametrize("twice", ["cp1252", "latin-1"])
@pytest.mark.parametrize("text", [GERMAN, "“Tuesday” – café", "Вторник", "Úterý Příští"])
def test_text_that_was_encoded_twice_is_decoded_twice(text, twice):
    doubled = "".join(chr(byte) if twice == "latin-1" else bytes([byte]).decode("cp1252", "ignore") or chr(byte)
                      for byte in text.encode())  # fmt: skip
    assert decoded(doubled.encode(), "utf-8") == text


@pytest.mark.parametrize("text", ["das macht Spaß“ sagte er", "MAÇÔ e IRMÃ” é", "Ça coûte 5 € – d’accord…", "ÄÖÜ"])
def test_text_that_only_looks_so_stays(text):
    assert decoded(text.encode(), "utf-8") == text


@pytest.mark.parametrize("codec", ["cp1251", "koi8-r"])
def test_unlabelled_russian_is_not_western(codec):
    assert decoded("Добрый день, встретимся во вторник в 14:00".encode(codec)) == (
        "Добрый день, встретимся во вторник в 14:00"
    )


@pytest.mark.parametrize("codec", ["utf-16", "utf-8-sig"])
def test_a_byte_order_mark_outranks_the_label(raw, codec):
    mail = raw(base64.encodebytes(GERMAN.encode(codec)), Content_Type="text/plain; charset=us-ascii",
               Content_Transfer_Encoding="base64")  # fmt: skip
    assert read_message(mail).text == GERMAN


@pytest.mark.parametrize(
    "subject",
    [
        "=?utf-8?B?54Gr5pu?=\r\n =?utf-8?B?c5pel?=",  # cut within four digits
        "=?utf-8?B?54Gr5g==?=\r\n =?utf-8?B?m5zml6U=?=",  # cut within a character
        "=?utf-8?Q?=E7=81=AB=E6?= =?utf-8?B?m5zml6U=?=",  # and another encoding behind it
        b"\x1b$B2PMKF|\x1b(B".decode(),  # no encoded word at all
    ],
)
def test_a_subject_in_pieces_is_one_text(raw, subject):
    assert read_message(raw("x", Subject=subject)).subject == "火曜日"


@pytest.mark.parametrize(
    "disposition",
    [
        "attachment; filename*=utf-8''M%C3%BCller.pdf",
        "attachment; filename*0*=utf-8''M%C3;\r\n filename*1*=%BCll;\r\n filename*2=er.pdf",
        "attachment; filename*=x-unknown''M%C3%BCller.pdf",
        "attachment; filename*=iso-8859-1'de'M%FCller.pdf",
        'attachment; filename="=?utf-8?B?TcO8bGxlci5wZGY=?="',
        'attachment; filename="Müller.pdf"',
    ],
)
def test_a_file_name_is_read_in_every_form(raw, disposition):
    body = f"--b\r\nContent-Type: application/pdf\r\nContent-Disposition: {disposition}\r\n\r\nx\r\n--b--\r\n"
    mail = raw(body, Content_Type="multipart/mixed; boundary=b")
    assert [each.filename for each in read_message(mail).attachments] == ["Müller.pdf"]


def test_prose_that_claims_to_be_base64_stays_as_it_is(raw):
    mail = raw("Hello Ada, Tuesday works for me.", Content_Transfer_Encoding="base64")
    assert read_message(mail).text == "Hello Ada, Tuesday works for me."


def test_a_boundary_behind_base64_adds_nothing(raw):
    mail = raw(base64.encodebytes(GERMAN.encode()) + b"--cut\r\n", Content_Transfer_Encoding="base64")
    assert read_message(mail).text == GERMAN
