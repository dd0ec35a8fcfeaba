"""What a terminal shows people, and what it does not show to programs."""

import argparse
import io

import pytest

from legwork.cli import parse
from legwork.cli.parse_lines import lines
from legwork.cli.terminal import BOLD, Paint, Progress, table

FOUND = {
    "file": "one.eml",
    "intent": "scheduled",
    "kind": "informational",
    "confidence": 0.98,
    "contact": {"name": "Ana Ruiz", "email": "ana@x.example", "title": None, "company": "Mill"}
    | {"phone": None, "linkedin": None},
    "meeting": {"start": "2026-09-24T14:00:00-05:00", "end": "2026-09-24T14:30:00-05:00", "medium": "in_person"}
    | {"join_url": None, "phone": None, "location": "12 Water Street"},
    "called_off": False,
    "proposed": [{"start": "2026-09-25T23:30:00+00:00", "end": "2026-09-26T00:30:00+00:00"}],
    "referrals": [{"name": "Bo Lind", "email": None, "title": "Geologist", "company": None}],
    "away_until": "2026-10-01",
    "command": {"name": "snooze", "args": {"until": "2026-10-02", "who": None}},
    "unclear": [{"field": "meeting", "question": "Which Friday?"}],
    "notes": [{"topic": "work_environment", "text": "Half\noutside."}],
    "fit": {"skills": 4},
    "evidence": {"contact.name": [{"text": "Ana  Ruiz", "segment": 1}] * 2},
    "segments": [{"kind": "own"}, {"kind": "forwarded"}],
}


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def colours(monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    return monkeypatch


def test_colour_is_for_terminals_alone(colours):
    assert Paint(Terminal())("Legwork", BOLD) == "\x1b[1mLegwork\x1b[0m"
    assert Paint(io.StringIO())("Legwork", BOLD) == "Legwork"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", ""), ("NO_COLOR", "1"), ("TERM", "dumb")])
def test_who_wants_no_colour_gets_none(colours, name, value):
    colours.setenv(name, value)
    assert Paint(Terminal())("Legwork", BOLD) == "Legwork"


def test_progress_leaves_no_trace():
    shown = Terminal()
    progress = Progress(shown)
    progress.show("reading 1 of 2")
    progress.clear()
    assert shown.getvalue() == "\r\x1b[Kreading 1 of 2\r\x1b[K"


def test_programs_see_no_progress():
    hidden = io.StringIO()
    Progress(hidden).show("reading 1 of 2")
    assert hidden.getvalue() == ""


def test_columns_stand_below_each_other_whatever_the_script():
    assert table([("name", "n"), ("山田 花子", "2"), ("Zoë", "10")]) == [
        "name       n",
        "山田 花子  2",
        "Zoë        10",
    ]


def test_a_reading_is_told_in_lines():
    assert list(lines(FOUND, Paint(io.StringIO()), 100)) == [
        "one.eml  scheduled, informational, 98% sure",
        "  contact                 Ana Ruiz, ana@x.example, Mill",
        "  meeting                 Thu 24 Sep 2026 14:00 to 14:30 (-05:00), in person, 12 Water Street",
        "  offers                  Fri 25 Sep 2026 23:30 to Sat 26 Sep 2026 00:30 (+00:00)",
        "  refers to               Bo Lind, Geologist",
        "  away until              2026-10-01",
        "  command                 snooze (until: 2026-10-02)",
        "  note: work environment  Half outside.",
        "  fit                     skills 4 of 5",
        "  asks                    Which Friday?",
        "    contact.name  \u201cAna Ruiz\u201d (forwarded)",
    ]


def test_no_line_is_wider_than_the_terminal():
    long = FOUND | {"contact": dict.fromkeys(FOUND["contact"], "a long value of several words")}
    assert max(len(line) for line in lines(long, Paint(io.StringIO()), 60)) <= 60


@pytest.mark.parametrize(("arguments", "begins"), [((), "one.eml  command"), (("--json",), '{"file": "one.eml"')])
def test_on_a_terminal_parse_speaks_to_people_unless_json_is_asked_for(colours, tmp_path, arguments, begins):
    path = tmp_path / "one.eml"
    path.write_bytes(b"From: Odile <o@student.example>\nTo: assistant@legwork.example\nSubject: list\n\nlist\n")
    shown = Terminal()
    colours.setattr("sys.stdout", shown)
    colours.setenv("NO_COLOR", "1")
    parser = argparse.ArgumentParser()
    parse.add_parser(parser.add_subparsers())
    args = parser.parse_args(["parse", *arguments, str(path)])
    assert args.func(args) == 0
    assert shown.getvalue().startswith(begins)
