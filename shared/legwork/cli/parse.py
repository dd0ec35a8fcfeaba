"""`legwork parse`: what Legwork reads in mails, one JSON object a line."""

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from shutil import get_terminal_size
from typing import Any

from legwork.cli.parse_lines import lines
from legwork.cli.terminal import Paint, Progress, is_terminal
from legwork.mail.message import Message, Segment
from legwork.mail.parse import read_message
from legwork.mail.segments import segments as segments_of
from legwork.understanding.engine import explain
from legwork.understanding.readers import reader_of
from legwork.understanding.whole_evidence import whole_evidence
from legwork.values.errors import UnreadableMailError
from legwork.values.meaning import Meeting, Slot, Understanding
from legwork.values.people import Mailbox, Person, Seeker
from legwork.values.times import zone

NAME = "parse"
_STDIN = "-"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command with its options."""
    parser = subparsers.add_parser(
        NAME, help="print what Legwork understands of mails, as JSON Lines; on a terminal as lines for people"
    )
    parser.add_argument("files", nargs="+", metavar="FILE.eml", help='a raw message; "-" is standard input')
    parser.add_argument("--seeker-email", metavar="E", help="whose mail it is")
    parser.add_argument("--seeker-name", metavar="N")
    parser.add_argument("--timezone", metavar="TZ", type=_timezone, help="the seeker's zone (IANA)")
    parser.add_argument("--seekers", metavar="FILE.json", type=_seekers, default={}, help="a seeker for each file name")
    parser.add_argument("--json", action="store_true", help="JSON Lines on a terminal too; elsewhere it always is")
    parser.add_argument("--explain", action="store_true", help="add the evidence and the segments")
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Reads every file; 1 if one could not be read, said on standard error, the rest are read all the same."""
    status, progress, for_people = 0, Progress(), is_terminal(sys.stdout) and not args.json
    width = get_terminal_size().columns
    for number, name in enumerate(args.files, 1):
        if args.files[1:]:
            progress.show(f"reading {number} of {len(args.files)}")
        shown = name if name == _STDIN else Path(name).name
        try:
            found = _parsed(shown, _bytes(name), args)
        except (OSError, UnreadableMailError) as error:
            progress.clear()
            reason = error.reason if isinstance(error, UnreadableMailError) else (error.strerror or "cannot be read")
            print(f"legwork parse: {shown}: {reason}", file=sys.stderr)
            found, status = {"file": shown, "error": reason}, 1
        progress.clear()
        for line in _lines(found, width) if for_people else (json.dumps(found, ensure_ascii=False),):
            print(line, flush=True)
    return status


def _lines(found: dict[str, Any], width: int) -> Iterable[str]:
    """For people; what could not be read has been said on standard error."""
    return () if "error" in found else lines(found, Paint(sys.stdout), width)


def _bytes(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == _STDIN else Path(name).read_bytes()


def _parsed(shown: str, data: bytes, args: argparse.Namespace) -> dict[str, Any]:
    message = read_message(data)
    reader = _reader(shown, message, args)
    meaning, segments = explain(message, reader)
    found = {"file": shown, **as_json(meaning)}
    if args.explain:
        found["evidence"] = {
            field: [{"text": one.text, "segment": one.segment, "rule": one.rule} for one in words]
            for field, words in whole_evidence(
                message, reader or reader_of(message, segments), meaning, segments
            ).items()
        }
        found["segments"] = [_segment(segment) for segment in segments]
    return found


def _reader(shown: str, message: Message, args: argparse.Namespace) -> Seeker | None:
    """The seeker of the options; what they leave open is taken from the message. None: all of it is."""
    stated = args.seekers.get(shown)
    if stated is not None:
        return Seeker(stated["name"], stated["email"].casefold(), stated["timezone"])
    if not (args.seeker_email or args.seeker_name or args.timezone):
        return None
    shows = reader_of(message, segments_of(message, zone(args.timezone or "UTC")))
    email = (args.seeker_email or shows.email).casefold()
    name = args.seeker_name or (shows.name if email == shows.email else _name_of(message, email))
    return replace(shows, name=name, email=email, timezone=args.timezone or shows.timezone)


def _name_of(message: Message, email: str) -> str:
    people = (*message.from_, *message.to, *message.cc, *message.reply_to)
    return next((one.name for one in people if one.name and one.email == email), email.partition("@")[0])


def as_json(meaning: Understanding) -> dict[str, Any]:
    """The fields of the corpus schema's `expect` and what stands beside them."""
    return {
        "intent": meaning.intent,
        "kind": meaning.kind,
        "contact": _person(meaning.contact),
        "meeting": _meeting(meaning.meeting),
        "proposed": [_slot(slot) for slot in meaning.proposed],
        "referrals": [
            {"name": one.name, "email": one.email, "title": one.title, "company": one.company}
            for one in meaning.referrals
        ],
        "away_until": meaning.away_until.isoformat() if meaning.away_until else None,
        "command": {"name": meaning.command.name, "args": dict(meaning.command.args)} if meaning.command else None,
        "confidence": meaning.confidence,
        "unclear": [{"field": one.field, "question": one.question} for one in meaning.unclear],
        "called_off": meaning.called_off,
        "notes": [{"topic": note.topic, "text": note.text} for note in meaning.notes],
        "fit": dict(meaning.fit),
    }


def _person(person: Person | None) -> dict[str, str | None] | None:
    if person is None:
        return None
    fields = ("name", "email", "title", "company", "phone", "linkedin")
    return {field: getattr(person, field) for field in fields}


def _meeting(meeting: Meeting | None) -> dict[str, str | None] | None:
    if meeting is None:
        return None
    return {
        "start": _iso(meeting.start),
        "end": _iso(meeting.end),
        "medium": meeting.medium,
        "join_url": meeting.join_url,
        "phone": meeting.phone,
        "location": meeting.location,
    }


def _slot(slot: Slot) -> dict[str, str | None]:
    return {"start": _iso(slot.start), "end": _iso(slot.end)}


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None


def _mailbox(mailbox: Mailbox | None) -> dict[str, str | None] | None:
    return {"name": mailbox.name, "email": mailbox.email} if mailbox else None


def _segment(segment: Segment) -> dict[str, Any]:
    return {
        "kind": segment.kind,
        "depth": segment.depth,
        "from": _mailbox(segment.from_),
        "to": [_mailbox(one) for one in segment.to],
        "cc": [_mailbox(one) for one in segment.cc],
        "subject": segment.subject,
        "dated_at": _iso(segment.dated_at),
        "text": segment.text,
    }


def _timezone(name: str) -> str:
    try:
        zone(name)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{name!r} is no time zone (an IANA name is needed, as Europe/Berlin)"
        ) from None
    return name


def _seekers(path: str) -> Mapping[str, Mapping[str, str]]:
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{path}: {error.strerror}") from None
    except ValueError:
        raise argparse.ArgumentTypeError(f"{path}: no valid JSON") from None
    if not isinstance(found, dict):
        raise argparse.ArgumentTypeError(f"{path}: an object of file names is needed")
    for name, seeker in found.items():
        if not isinstance(seeker, dict) or not all(
            isinstance(seeker.get(key), str) for key in ("name", "email", "timezone")
        ):
            raise argparse.ArgumentTypeError(f"{path}: {name}: name, email and timezone are needed")
        _timezone(seeker["timezone"])
    return found
