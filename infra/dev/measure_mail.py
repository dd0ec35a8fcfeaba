#!/usr/bin/env python3
"""Measure how the mail room reads test data of other projects, which stays where it is.

    PYTHONPATH=shared python infra/dev/measure_mail.py forwards FOLDER [--show]
    PYTHONPATH=shared python infra/dev/measure_mail.py replies FOLDER [--answers NAME=FILE ...] [--show]
    PYTHONPATH=shared python infra/dev/measure_mail.py mime FOLDER [--mutations N] [--show]

FOLDER holds `cases.jsonl` (forwards, replies) or `files/` (mime). A case whose name hashes to 0-3 is held, the others
are open; both are told apart. An answers file of another parser is JSON: the case's id to a list of its readings.
"""

import argparse
import hashlib
import json
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from legwork.mail.addresses import mailboxes
from legwork.mail.charsets import decoded
from legwork.mail.html_text import to_text
from legwork.mail.message import Message, Segment, SegmentKind
from legwork.mail.parse import read_message
from legwork.mail.segments import segments
from legwork.values.errors import UnreadableMailError
from legwork.values.people import Mailbox

Case = dict[str, Any]
NAIVE = UTC  # a date without a zone is compared as it stands
READ_ON = datetime(2026, 3, 3, 15, tzinfo=UTC)
SIGNATURE = 2  # its place among the readings: own words without and with it stand before
WRITER = Mailbox("Nia Brook", "nia@student.example")


def is_held(name: str) -> bool:
    """Whether a case is kept apart: by the first digit of its name's hash."""
    return hashlib.sha256(name.encode()).hexdigest()[0] in "0123"


def cases(folder: Path) -> list[Case]:
    """The rows of `cases.jsonl`."""
    rows = (folder / "cases.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(row) for row in rows if row]


class Tally:
    """Right and all, open and held apart, by name; what is wrong is listed."""

    def __init__(self) -> None:
        self.right: Counter[tuple[str, bool]] = Counter()
        self.all: Counter[tuple[str, bool]] = Counter()
        self.wrong: list[str] = []

    def add(self, name: str, case: str, told: str = "", *, right: bool) -> None:
        """Counts one case."""
        held = is_held(case)
        self.all[name, held] += 1
        self.right[name, held] += right
        if not right:
            self.wrong.append(f"{name} {'held' if held else 'open'} {case} {told}")

    def print(self, *, show: bool) -> None:
        """One line a name."""
        for name in dict.fromkeys(name for name, _ in self.all):
            parts = [f"{self.right[name, held]}/{self.all[name, held]}" for held in (False, True)]
            total = f"{self.right[name, False] + self.right[name, True]}/{self.all[name, False] + self.all[name, True]}"
            print(f"{name:45} {total:>9}   open {parts[0]:>9}   held {parts[1]:>9}")
        if show:
            print(*self.wrong, sep="\n")


def message_of(text: str, subject: str, sender: Mailbox = WRITER) -> Message:
    """A mail with that plain text, read as bytes."""
    head = f"Subject: {subject}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    return replace(read_message(head.encode() + text.encode("utf-8", "replace")), from_=(sender,), dated_at=READ_ON)


# --- forwards


def measure_forwards(folder: Path, *, show: bool) -> None:
    """Author, subject, date and text of each forwarded mail, and no forward where there is none."""
    tally = Tally()
    for case in cases(folder):
        expect = case["expect"]
        found = segments(message_of(case["body"], " ".join((case["subject"] or "hello").split())), NAIVE)
        inner = next((each for each in found if each.kind is SegmentKind.FORWARDED), None)
        if not expect["forwarded"]:
            tally.add("no forward", case["id"], right=inner is None)
            continue
        tally.add("from and subject", case["id"], _told(inner), right=_announced(case, inner))
        local = (case.get("noted") or {}).get("date_local")
        if local:
            read = inner.dated_at.replace(tzinfo=None).isoformat() if inner and inner.dated_at else None
            tally.add("local date", case["id"], f"{read} for {local}", right=read == _iso(local))
        if expect.get("to"):
            told = [box.email or "" for box in inner.to] if inner else []
            tally.add("recipients", case["id"], str(told), right=told[: len(expect["to"])] == _emails(expect["to"]))
        if isinstance(expect.get("body"), str) and inner:
            rest = found[found.index(inner) :]
            whole = " ".join(f"{each.introduction if each is not inner else ''} {each.text}" for each in rest)
            tally.add("text", case["id"], right=_words(expect["body"]) == _words(whole))
        if "message" in expect:
            own = "\n".join(each.text for each in found if each.kind is SegmentKind.OWN)
            tally.add("remark", case["id"], repr(own[:60]), right=_words(own) == _words(expect["message"] or ""))
    tally.print(show=show)


def _announced(case: Case, inner: Segment | None) -> bool:
    expect = case["expect"]
    if inner is None:
        return False
    author = expect.get("from")
    box = inner.from_ or Mailbox(None, None)
    if author and (
        (box.email or "") != (author["address"] or "").lower() or (author.get("name") and box.name != author["name"])
    ):
        return False
    subject = expect.get("subject")
    if subject is None or inner.subject == " ".join(subject.split()):
        return True
    return inner.subject is None and "outlook_2019" in case["client"]  # that client writes no subject


def _iso(local: str) -> str:
    return datetime.fromisoformat(local).isoformat()


def _told(inner: Segment | None) -> str:
    return f"{inner.from_} {inner.subject!r}" if inner else "no forward"


def _emails(rows: list[Case]) -> list[str]:
    return [(row["address"] or "").lower() for row in rows]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


# --- replies


def measure_replies(folder: Path, answers: dict[str, dict[str, list[str]]], *, show: bool) -> None:
    """The own words by source, ours and those of other parsers; of several readings of a source the best one counts."""
    ours = {case["id"]: our_readings(case, folder) for case in cases(folder)}
    for name, given in {"legwork": ours, **answers}.items():
        tallies: dict[str, list[Tally]] = defaultdict(lambda: [Tally(), Tally()])
        for case in cases(folder):
            if not _judged(case):
                continue
            readings = given.get(case["id"]) or [""]
            signature = dict(enumerate(readings)).get(SIGNATURE)
            for number, text in enumerate((readings * 2)[:SIGNATURE]):
                right = is_right(case["expect"], text, signature=signature)
                tallies[_part(case)][number].add(f"{name}: {_part(case)}", case["id"], repr(text[-300:]), right=right)
        for pair in tallies.values():
            max(pair, key=lambda tally: sum(tally.right.values())).print(show=show and name == "legwork")


def _part(case: Case) -> str:
    kind = "signatures" if "text" in case["expect"] else case["format"]
    return f"{case['source']} {kind}" if "talon" in case["source"] else case["source"]


def _judged(case: Case) -> bool:
    return bool(
        {"reply", "reply_html_nows", "reply_starts", "reply_contains", "not_in_reply", "text"} & case["expect"].keys()
    )


def text_of(case: Case, folder: Path) -> str:
    """The text that a case is about, its line ends as LF; HTML as it stands."""
    if case["format"] == "eml":
        return read_message((folder / case["file"]).read_bytes()).text
    text = case.get("body")
    if text is None:
        text = (folder / case["file"]).read_bytes().decode("utf-8", "replace")
    return text.replace("\r\n", "\n")


def our_readings(case: Case, folder: Path) -> list[str]:
    """The own words without and with the signature, and the signature."""
    text = text_of(case, folder)
    text = to_text(text) if case["format"] == "html" else text
    sender = mailboxes(case["sender"])[0] if case.get("sender") else WRITER
    found = [each for each in segments(message_of(text, "Re: hello", sender), NAIVE) if not each.depth]
    own = [each for each in found if each.kind is SegmentKind.OWN]
    signature = [each.text for each in found if each.kind is SegmentKind.SIGNATURE]
    both = [each.text for each in found if each.kind in (SegmentKind.OWN, SegmentKind.SIGNATURE)]
    return ["\n\n".join(each.text for each in own), "\n\n".join(both), "\n".join(signature)]


def is_right(expect: Case, text: str, signature: str | None = None) -> bool:
    """Whether a text is what a case expects: white space and HTML's marks do not count."""
    if "text" in expect and signature is not None and _solid(signature) != _solid(expect.get("signature") or ""):
        return False
    for key in ("reply", "text", "reply_html_nows"):
        if key in expect:
            wanted = to_text(expect[key]) if key == "reply_html_nows" else expect[key]
            return _solid(text) == _solid(wanted or "")
    checks = [_solid(text).startswith(_solid(each)) for each in _listed(expect.get("reply_starts"))]
    checks += [_solid(each) in _solid(text) for each in _listed(expect.get("reply_contains"))]
    checks += [_solid(each) not in _solid(text) for each in _listed(expect.get("not_in_reply"))]
    return all(checks)


def _listed(value: Any) -> list[str]:
    return [] if value is None else value if isinstance(value, list) else [value]


def _solid(text: str) -> str:
    text = decoded(text.encode("utf-8", "replace"), "utf-8")  # gold too may hold text that was encoded twice
    return re.sub(r"[\s\u200b\ufeff]+", "", text)


# --- mime


def measure_mime(folder: Path, mutations: int, *, show: bool) -> None:
    """Every message and every mutation of one is read or unreadable, within time; what fails is named."""
    tally, texts = Tally(), Counter[str]()
    files = sorted((folder / "files").iterdir())
    for path in files:
        told = read(path.read_bytes())
        texts[told] += 1
        tally.add("read", path.name, told, right=told == "read")
    rng = random.Random(20260303)  # noqa: S311 - the same mutations every time
    for number in range(mutations):
        path, other = rng.choice(files), rng.choice(files)
        kind, data = mutated(path.read_bytes(), other.read_bytes(), rng)
        begin = time.perf_counter()
        told = read(data)
        took = time.perf_counter() - begin
        name = f"{number}:{kind}:{path.name}"
        tally.add("mutation survives", name, told, right=not told.startswith("error"))
        tally.add("mutation in time", name, f"{took:.2f} s for {len(data)} bytes", right=took < 0.2 + len(data) * 5e-6)
    tally.print(show=show)
    print(dict(texts))


def read(data: bytes) -> str:
    """`read`, the reason why not, or the error."""
    try:
        message = read_message(data)
        found = segments(message, NAIVE)
    except UnreadableMailError as error:
        return f"unreadable {error.reason}"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
        return f"error {error!r}"
    return "read" if found else "error no segment"


def mutated(data: bytes, other: bytes, rng: random.Random) -> tuple[str, bytes]:
    """The bytes after one accident."""
    place, end = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    kind = rng.choice(("flip", "cut", "splice", "duplicate"))
    if kind == "flip":
        flipped = bytearray(data)
        for _ in range(1 + len(data) // 200):
            flipped[rng.randrange(len(flipped))] = rng.randrange(256)
        return kind, bytes(flipped)
    if kind == "cut":
        return kind, data[:place] + data[end:]
    if kind == "splice":
        return kind, data[:place] + other[rng.randrange(len(other) + 1) :]
    return kind, data[:place] + data[place:end] * rng.randrange(2, 6) + data[end:]


def answers_of(options: list[str]) -> Iterator[tuple[str, dict[str, list[str]]]]:
    """Each `NAME=FILE` with the answers that it holds."""
    for option in options:
        name, _, file = option.partition("=")
        yield name, json.loads(Path(file).read_text(encoding="utf-8"))


def main() -> None:
    """Measures what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("forwards", "replies", "mime"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--answers", action="append", default=[], metavar="NAME=FILE")
    parser.add_argument("--mutations", type=int, default=2_000)
    parser.add_argument("--show", action="store_true", help="list what is wrong")
    given = parser.parse_args()
    if given.what == "forwards":
        measure_forwards(given.folder, show=given.show)
    elif given.what == "replies":
        measure_replies(given.folder, dict(answers_of(given.answers)), show=given.show)
    else:
        measure_mime(given.folder, given.mutations, show=given.show)


if __name__ == "__main__":
    main()
