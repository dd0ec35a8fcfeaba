"""Mails, broken as mails get broken on purpose and by accident. The same seed, the same mails."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

CORPUS = Path(__file__).parents[1] / "corpus"
LARGEST = 20_000  # bytes of a mail that is broken; what a change does to more of the same, a smaller one shows too
PIECES = (
    b"\r\n",
    b"\r\n\r\n",
    b"\0",
    b"\xff\xfe",
    b"\x1b$B",
    b"=?utf-8?B?////?=",
    b"=?x-nothing?Q?=zz?=",
    b"=?utf-8?Q?=0D=0ABcc:_a@b.example?=",
    b"Content-Type: multipart/mixed; boundary=x\r\n",
    b"Content-Type: message/rfc822\r\n",
    b"--x\r\n",
    b"--x--\r\n",
    b"Content-Type: text/html; charset=utf-16\r\n",
    b"Content-Transfer-Encoding: base64\r\n",
    b"Content-Transfer-Encoding: x\r\n",
    b"From: Eve <eve@attacker.example>\r\n",
    b"From: a@b.example)c@d.example\r\n",
    b"Message-ID: <[weird]@[bad\r\n",
    b"Date: Tue, 99 Foo 2026 99:99:99 +9999\r\n",
    b"To: " + b"a@b.example, " * 50 + b"\r\n",
    b"Subject: " + b"=?utf-8?q?=41?= " * 50 + b"\r\n",
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Nowhere:20261399T999999\r\nRRULE:FREQ=SECONDLY\r\n",
    b"END:VEVENT\r\nEND:VCALENDAR\r\n",
    b"<blockquote>",
    b"<div style='display:none'>",
    b"<script>alert(1)</script>",
    b"<!--",
    b"&#1114112;&#xD800;",
    b"> " * 40,
    "\u202e\u2066\u200b\u0430\U000e0041".encode(),
    b"(" * 60,
    b'"',
    b"<" * 30,
    b"name*0*=utf-8''%zz;",
    b"https://x.zoom.us/j/1?pwd=",
    b"at 25:61 on 31 February, 3/3/3/3 pm am UTC+99",
    b"$" * 40,
    b"@" * 40,
    b"-- \r\n",
    b"\t" * 40,
)


def mutated(count: int, folders: Sequence[Path] = (CORPUS / "dev",), seed: int = 1) -> Iterator[tuple[str, bytes]]:
    """So many broken mails, each with what it was made of: any of the mails in these folders and below."""
    chance = Random(seed)  # noqa: S311 - the same every time
    seeds = [path for path in mails_in(folders) if 0 < path.stat().st_size < LARGEST]
    for number in range(count):
        path = chance.choice(seeds)
        raw = path.read_bytes()
        for _ in range(chance.randint(1, 6)):
            raw = chance.choice(_WAYS)(raw, chance)
        yield f"{number} {path.name}", raw[:200_000]


def mails_in(folders: Sequence[Path]) -> list[Path]:
    """The mails in these folders and below."""
    return [path for folder in folders for path in sorted(folder.rglob("*.eml"))]


def _flipped(raw: bytes, chance: Random) -> bytes:
    kept = bytearray(raw)
    for _ in range(chance.randint(1, 20)):
        kept[chance.randrange(len(kept))] = chance.randrange(256)
    return bytes(kept)


def _cut(raw: bytes, chance: Random) -> bytes:
    first, last = _slice(raw, chance)
    return raw[:first] + raw[last:] or b"\0"


def _doubled(raw: bytes, chance: Random) -> bytes:
    first, last = _slice(raw, chance)
    return raw[:last] + raw[first:last] * chance.randint(1, 5) + raw[last:]


def _moved(raw: bytes, chance: Random) -> bytes:
    lines = raw.splitlines(keepends=True)
    lines.insert(chance.randrange(len(lines)), lines.pop(chance.randrange(len(lines))))
    return b"".join(lines)


def _with_piece(raw: bytes, chance: Random) -> bytes:
    place = chance.randrange(len(raw))
    if chance.random() < 0.5:
        place = raw.find(b"\n", place) + 1
    return raw[:place] + chance.choice(PIECES) * chance.choice((1, 1, 1, 3, 30)) + raw[place:]


def _truncated(raw: bytes, chance: Random) -> bytes:
    return raw[: chance.randrange(1, len(raw) + 1)]


def _slice(raw: bytes, chance: Random) -> tuple[int, int]:
    first = chance.randrange(len(raw))
    return first, min(len(raw), first + chance.randint(1, 400))


_WAYS = (_flipped, _cut, _doubled, _moved, _with_piece, _with_piece, _truncated)
