"""Twice the mail takes at most 2.3 times as long, whatever it is made of."""

from datetime import UTC
from time import process_time

import pytest

from legwork.mail.parse import read_message
from legwork.mail.segments import segments

pytestmark = pytest.mark.volume

HEAD = b"From: Nia <nia@student.example>\r\nDate: Tue, 3 Mar 2026 10:00:00 +0000\r\n"
TEXT = HEAD + b"\n"
HTML = HEAD + b"Content-Type: text/html\r\n\r\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
BLOCK = b"From: Ada <ada@firm.example>\nSent: Monday, March 2, 2026 9:00 AM\nSubject: hello\n\nhi\n\n"
ATTACHED = b"--b\r\nContent-Type: message/rfc822\r\n\r\n" + HEAD + b"\r\nhi\r\n"
MAILS = {  # name -> the mail made of so many pieces
    "quoted ever deeper": lambda size: TEXT + b"".join(b">" * depth + b" words\n" for depth in range(size // 5)),
    "quoted in turn": lambda size: TEXT + b"> asked\nanswered\n" * size,
    "blank lines in a quotation": lambda size: TEXT + b"> a\n" + b"\n" * (size * 10) + b"> b",
    "attributions": lambda size: TEXT + b"On Mon, Mar 2, 2026 at 9:00 AM Ada <a@b.example> wrote:\n> hi\n" * size,
    "half an attribution": lambda size: TEXT + b"On Monday <\n" * size,
    "forwards": lambda size: TEXT + b"---------- Forwarded message ---------\n" * size,
    "header blocks": lambda size: TEXT + BLOCK * size,
    "labels": lambda size: TEXT + b"From: a@b.example\nOdd: y\nTo: z\n" * size,
    "rules": lambda size: TEXT + b"________________________________\n" * size,
    "labels below rules": lambda size: TEXT + b"________\nFrom: x Date: y\n" * (size // 4),
    "one long line": lambda size: TEXT + b"word: 2 March " * (size * 5),
    "footers": lambda size: TEXT + b"Sent from my phone\n\n" * size,
    "closings": lambda size: TEXT + b"Best regards,\nNia Brook\n\n" * size,
    "banners": lambda size: TEXT + b"[EXT] caution sender links email\n\n" * size,
    "flowed lines": lambda size: HEAD + b"Content-Type: text/plain; format=flowed\n\n" + b"words \n" * (size * 20),
    "text encoded twice": lambda size: TEXT + "Ã¼Ã©\n".encode() * (size * 10),
    "header lines": lambda size: HEAD + b"X-Odd: =?utf-8?q?=C3=BC?= <a@b.example>\r\n" * (size // 3) + b"\r\nhi",
    "parts": lambda size: MIXED + b"--b\r\nContent-Type: text/html\r\n\r\n<p>hi\r\n" * (size // 6) + b"--b--",
    "attached mails": lambda size: MIXED + ATTACHED * (size // 90),
    "nested elements": lambda size: HTML + b"<blockquote><div>a" * (size * 4),
    "table cells": lambda size: HTML + b"<table>" + b"<tr><td><p>a<td>b" * (size * 2),
    "lists in lists": lambda size: HTML + b"<ul><li>a" * (size * 4),
    "style sheets": lambda size: HTML + b"<style>.a{display:none} .b{" * (size * 4) + b"</style>x",
    "style attributes": lambda size: HTML + b"<p style='" + b"color:#fff; font-size:   " * (size * 8) + b"'>x",
}  # fmt: skip
SIZE, RATIO, TRIES = 1_500, 2.3, 12


def seconds(mail: bytes) -> float:
    begin = process_time()
    segments(read_message(mail), UTC)
    return process_time() - begin


@pytest.mark.parametrize("make", MAILS.values(), ids=MAILS.keys())
def test_twice_the_mail_takes_about_twice_as_long(make):
    one, two = make(SIZE), make(SIZE * 2)
    ratios = (seconds(two) / seconds(one) for _ in range(TRIES))  # measured side by side: a busy machine slows both
    assert any(ratio <= RATIO for ratio in ratios)
