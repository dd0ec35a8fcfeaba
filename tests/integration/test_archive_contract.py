"""What every Archive promises."""

import io

import pytest
from botocore.exceptions import ReadTimeoutError
from botocore.response import StreamingBody
from botocore.stub import Stubber

from legwork.adapters.memory import MemoryArchive
from legwork.adapters.s3 import S3Archive
from legwork.values.errors import RetryableError, SettingsError, UnreadableMailError

RAW = b"Subject: 8-bit \xe9\r\n\r\nbody\x00\xff"


@pytest.fixture(params=["memory", "s3"])
def archive(request):
    """An archive that holds RAW under `mail/1`."""
    if request.param == "memory":
        return MemoryArchive({"mail/1": RAW})
    client = request.getfixturevalue("aws")("s3")
    client.create_bucket(Bucket="mail", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    client.put_object(Bucket="mail", Key="mail/1", Body=RAW)
    return S3Archive(client, "mail")


class UnreadBody(io.RawIOBase):
    """A body that must not be read."""

    def read(self, *_):
        raise AssertionError("the body was read")


class BrokenBody(io.RawIOBase):
    """A body whose connection is lost."""

    def read(self, *_):
        raise ReadTimeoutError(endpoint_url="https://s3.example")


def answering(client, body, length):
    stub = Stubber(client)
    stub.add_response("get_object", {"Body": body, "ContentLength": length})
    stub.activate()
    return S3Archive(client, "mail")


def test_the_bytes_come_back_as_they_were(archive):
    assert archive.fetch("mail/1", cap=1_000) == RAW


def test_a_mail_of_just_the_cap_is_read(archive):
    assert archive.fetch("mail/1", cap=len(RAW)) == RAW


def test_a_mail_beyond_the_cap_is_too_large(archive):
    with pytest.raises(UnreadableMailError, match="too_large"):
        archive.fetch("mail/1", cap=len(RAW) - 1)


def test_a_mail_that_is_not_there_is_missing(archive):
    with pytest.raises(UnreadableMailError, match="missing"):
        archive.fetch("mail/2", cap=1_000)


def test_a_mail_beyond_the_cap_is_not_even_read(aws):
    archive = answering(aws("s3"), UnreadBody(), 41_000_000)
    with pytest.raises(UnreadableMailError, match="too_large"):
        archive.fetch("mail/1", cap=40_000_000)


@pytest.mark.parametrize("body", [BrokenBody(), StreamingBody(io.BytesIO(b"half"), 8)])
def test_a_body_that_breaks_off_is_tried_again(aws, body):
    with pytest.raises(RetryableError):
        answering(aws("s3"), body, 8).fetch("mail/1", cap=100)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("SlowDown", RetryableError),
        ("InternalError", RetryableError),
        ("AccessDenied", SettingsError),
        ("NoSuchBucket", SettingsError),
    ],
)
def test_errors_of_s3_are_told_apart(aws, code, expected):
    client = aws("s3")
    with Stubber(client) as stub:
        stub.add_client_error("get_object", code)
        with pytest.raises(expected):
            S3Archive(client, "mail").fetch("mail/1", cap=100)


def test_what_is_erased_is_missing_and_erasing_it_again_does_nothing(archive):
    archive.erase("mail/1")
    archive.erase("mail/1")
    with pytest.raises(UnreadableMailError, match="missing"):
        archive.fetch("mail/1", cap=1_000)
