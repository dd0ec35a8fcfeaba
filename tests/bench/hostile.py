"""Mail that grows, some of it hostile: each maker takes a size in bytes and gives about that much of one kind of it."""

from collections.abc import Callable, Mapping
from itertools import count, islice

HEAD = "From: Ann Reed <ann@reedworks.example>\r\nTo: assistant@legwork.example\r\n"
PLAIN = "Content-Type: text/plain; charset=utf-8\r\n"
HTML = "Content-Type: text/html; charset=utf-8\r\n"


def _body(text: str, headers: str = PLAIN) -> bytes:
    return f"{HEAD}Subject: hello\r\n{headers}\r\n{text}".encode()


def _filled(unit: str, size: int) -> str:
    return (unit * (size // len(unit) + 1))[:size]


def _parts(size: int) -> bytes:
    part = "--b\r\nContent-Type: text/plain\r\n\r\nTuesday at 3\r\n"
    return f"{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{_filled(part, size)}\r\n--b--\r\n".encode()


def _headers(size: int) -> bytes:
    return f"{HEAD}{_filled('X-Odd: =?utf-8?q?=41=42?= <a@b.example>, x' + chr(13) + chr(10), size)}\r\n\r\nhi".encode()


def _nested(size: int) -> bytes:
    depth = size // 60
    opened = "".join(
        f"Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n" for level in range(depth)
    )
    return f"{HEAD}{opened}Content-Type: text/plain\r\n\r\nhi".encode()


def _deeper(size: int) -> str:
    """Replies to replies, each quoting all before it."""
    lines, depth = "", 0
    while len(lines) < size:
        lines += f"{'> ' * (depth % 40)}Thanks, Tuesday at {depth % 12 + 1} works for me.\n"
        depth += 1
        lines += f"{'> ' * (depth % 40)}On Mon, 2 Mar 2026, A B <a@b.example> wrote:\n"
    return lines[:size]


def _answered(size: int) -> str:
    """Answers below one another, each to somebody else."""
    turns = (
        f"On Mon, 2 Mar 2026, Ann B{turn} <ann.b{turn}@b.example> wrote:\n> Tuesday?\n\nYes.\n\n" for turn in count()
    )
    return "".join(islice(turns, size // 70 + 1))[:size]


_PROSE = (
    "I joined the firm after a few years abroad and have built two teams since then, which I enjoyed. "
    "Most weeks are meetings, a little writing and much listening.\n\n"
)

GROWING: Mapping[str, Callable[[int], bytes]] = {
    "plain words": lambda size: _body(_filled(_PROSE, size)),
    "quoted depth": lambda size: _body(_deeper(size)),
    "times in a row": lambda size: _body(_filled("thursday at 2pm or ", size)),
    "digits": lambda size: _body(_filled("3 12 2026 14:00 ", size)),
    "one long word": lambda size: _body("a" * size),
    "spaces": lambda size: _body(" " * size),
    "quote marks": lambda size: _body(_filled("> " * 40 + "hi\n", size)),
    "forwards": lambda size: _body(
        _filled("---------- Forwarded message ---------\nFrom: A B <a@b.example>\nDate: Mon, 2 Mar 2026\n\nhi\n", size)
    ),
    "attributions": lambda size: _body(_filled("On Mon, 2 Mar 2026, A B <a@b.example> wrote:\n", size)),
    "authors": lambda size: _body(_answered(size)),
    "addresses": lambda size: _body(_filled("a@b.example, ", size)),
    "links": lambda size: _body(_filled("https://x.zoom.us/j/1?pwd=a https://", size)),
    "phones": lambda size: _body(_filled("+1 614 555 0186 ", size)),
    "capitals": lambda size: _body(_filled("Ann Reed Mo Birch ", size)),
    "open tags": lambda size: _body(_filled("<a ", size), HTML),
    "nested tags": lambda size: _body(_filled("<div>", size), HTML),
    "open comments": lambda size: _body(_filled("<!--", size), HTML),
    "table cells": lambda size: _body("<table>" + _filled("<tr><td>Tuesday</td><td>3 pm</td></tr>", size), HTML),
    "parts": _parts,
    "nested parts": _nested,
    "header lines": _headers,
}
