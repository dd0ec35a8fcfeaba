from datetime import UTC, datetime

import pytest

from infra.local.events import FORGED, Arriving
from infra.local.reception import as_received, envelope_sender

ARRIVING = Arriving("abc", "mo@birch.example", ("assistant@legwork.example",), FORGED, datetime(2026, 3, 2, tzinfo=UTC))


@pytest.mark.parametrize(
    ("head", "sender"),
    [
        (b"From: Mo <mo@birch.example>", "mo@birch.example"),
        (b"Return-Path: <bounce@list.example>\nFrom: mo@birch.example", "bounce@list.example"),
        (b"Return-Path: <>\nFrom: mo@birch.example", ""),
        (b"Subject: none", ""),
    ],
)
def test_the_envelope_sender_is_return_path_or_from(head, sender):
    assert envelope_sender(head + b"\n\nHi\n") == sender


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_ses_puts_its_headers_above_the_senders(newline):
    raw = newline.join([b"From: mo@birch.example", b"", b"Hi", b""])
    stored = as_received(raw, ARRIVING)

    assert stored.endswith(raw)
    assert stored.startswith(b"Return-Path: <mo@birch.example>" + newline)
    assert b"dmarc=fail" in stored[: -len(raw)]
