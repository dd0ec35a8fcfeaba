"""`legwork parse`."""

import argparse
import io
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from legwork.cli import parse

MAIL = (
    b"From: Odile Marsh <odile@student.example>\nTo: Legwork <assistant@legwork.example>\nSubject: list\n"
    b"Date: Mon, 02 Mar 2026 10:00:00 -0500\nContent-Type: text/plain\n\nlist\n"
)


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser(prog="legwork")
    parse.add_parser(parser.add_subparsers())
    args = parser.parse_args([parse.NAME, *arguments])
    return int(args.func(args))


def printed(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def eml(tmp_path: Path) -> Path:
    path = tmp_path / "one.eml"
    path.write_bytes(MAIL)
    return path


def test_a_mail_is_one_line_of_json(eml: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(eml)) == 0
    (line,) = printed(capsys)
    assert line["file"] == "one.eml"
    assert (line["intent"], line["command"]) == ("command", {"name": "list", "args": {}})
    assert set(line) == {
        *("file", "intent", "kind", "contact", "meeting", "proposed", "referrals", "away_until", "command"),
        *("confidence", "unclear", "called_off", "notes", "fit"),
    }


def test_explain_adds_evidence_and_segments(eml: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("--explain", str(eml))
    (line,) = printed(capsys)
    assert line["evidence"]["intent"][0]["segment"] == 0
    (segment,) = line["segments"]
    assert set(segment) == {"kind", "depth", "from", "to", "cc", "subject", "dated_at", "text"}
    assert segment["from"] == {"name": "Odile Marsh", "email": "odile@student.example"}


def test_what_cannot_be_read_is_said_and_the_rest_is_read(eml: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("missing.eml", str(eml)) == 1
    told = capsys.readouterr()
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert set(lines[0]) == {"file", "error"}
    assert lines[1]["intent"] == "command"
    assert len(told.err.splitlines()) == 1


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(MAIL)))
    assert run("-") == 0
    assert printed(capsys)[0]["file"] == "-"


def test_seekers_are_looked_up_by_file_name(eml: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seekers = tmp_path / "seekers.json"
    seekers.write_text(
        json.dumps({"one.eml": {"name": "Nia", "email": "nia@kelpworks.example", "timezone": "Europe/Oslo"}})
    )
    run("--seekers", str(seekers), str(eml))
    assert printed(capsys)[0]["command"] is None


@pytest.mark.parametrize("wrong", [["--timezone", "Mars/Base"], ["--seekers", "missing.json"], []])
def test_wrong_use_exits_with_2(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(*wrong, *(["one.eml"] if wrong else []))
    assert left.value.code == 2


def test_seekers_that_are_no_json_are_wrong_use(tmp_path: Path) -> None:
    path = tmp_path / "seekers.json"
    path.write_text("{")
    with pytest.raises(SystemExit) as left:
        run("--seekers", str(path), "one.eml")
    assert left.value.code == 2
