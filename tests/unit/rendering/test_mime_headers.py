"""What is written by hand is what the standard library writes."""

from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.policy import SMTP
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legwork.rendering import mime_headers
from legwork.rendering.echo import line

POLICY = SMTP.clone(cte_type="7bit")
TEXTS = st.text("abc Z019.,:;<>@()[]\"\\'-_=?éñ山\u05d0").map(line) | st.just("=?utf-8?q?x?=") | st.text().map(line)
EMAILS = st.sampled_from(["a@b.example", "a.b+c@x-y.example", "a@b", '"q q"@x.example', "x@[192.0.2.1]"])


def of_the_library(name, value):
    return POLICY.fold_binary(*POLICY.header_store_parse(name, value)).decode()


@given(TEXTS)
def test_a_subject_is_folded_and_encoded_as_the_library_does(text):
    assert mime_headers.written([("Subject", text)]) == of_the_library("Subject", text)


@given(TEXTS, EMAILS)
def test_a_name_is_quoted_and_encoded_as_the_library_does(name, email):
    written = mime_headers.written([("To", mime_headers.mailbox(name, email))])
    assert written == of_the_library("To", Address(name, addr_spec=email))


@pytest.mark.parametrize("email", ["", "no address", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example"])
def test_what_is_no_address_is_refused(email):
    with pytest.raises((ValueError, HeaderParseError)):
        mime_headers.mailbox("Nia", email)


@given(st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1)))  # noqa: DTZ001  # in UTC below
def test_a_date_is_written_as_the_library_does(moment):
    assert mime_headers.date(moment.replace(tzinfo=UTC)) == format_datetime(moment.replace(tzinfo=UTC, microsecond=0))


def test_ids_stand_on_lines_of_their_own_and_are_never_encoded():
    long = f"<{'a' * 90}@mail.example>"
    assert mime_headers.written([("References", f"{long} <b@mail.example>")]) == (
        f"References: {long}\r\n <b@mail.example>\r\n"
    )
