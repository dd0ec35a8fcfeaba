"""`legwork when`."""

import argparse
import io
import json

import pytest

from legwork.cli import when

AT = "2026-03-02T09:00:00-05:00"


def called(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[dict[str, object]], str]:
    parser = argparse.ArgumentParser()
    when.add_parser(parser.add_subparsers())
    arguments = parser.parse_args([when.NAME, *words])
    status = arguments.func(arguments)
    printed = capsys.readouterr()
    return status, [json.loads(line) for line in printed.out.splitlines()], printed.err


def test_a_slot_is_printed_with_its_zone_and_words(capsys: pytest.CaptureFixture[str]) -> None:
    status, (line,), _ = called(capsys, "Thursday 2-2:45pm ET works", "--at", AT, "--timezone", "Europe/Berlin")
    assert status == 0
    assert line == {
        "text": "Thursday 2-2:45pm ET works",
        "slots": [
            {
                "start": "2026-03-05T14:00:00-05:00",
                "end": "2026-03-05T14:45:00-05:00",
                "zone": "America/New_York",
                "quote": "Thursday 2-2:45pm ET",
            }
        ],
        "unclear": [],
    }


def test_a_time_without_zone_is_in_the_given_one(capsys: pytest.CaptureFixture[str]) -> None:
    _, (line,), _ = called(capsys, "tomorrow at 3", "--at", AT, "--timezone", "Europe/Berlin")
    assert line["slots"][0]["start"] == "2026-03-03T15:00:00+01:00"  # type: ignore[index]


@pytest.mark.parametrize("text", ["Tuesday", "at 3pm", "sometime next week", "Wednesday March 5 at 2", "Thursday at 7"])
def test_what_is_not_certain_is_asked(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, (line,), _ = called(capsys, text, "--at", AT)
    assert line["slots"] == []
    assert line["unclear"]


def test_what_is_no_time_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    _, (line,), _ = called(capsys, "We have 12 people on 3 floors", "--at", AT)
    assert (line["slots"], line["unclear"]) == ([], [])


def test_a_hyphen_reads_a_text_a_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("tomorrow at 3pm\n\nFriday noon\n"))
    _, lines, _ = called(capsys, "-", "--at", AT)
    assert [line["text"] for line in lines] == ["tomorrow at 3pm", "Friday noon"]


@pytest.mark.parametrize("wrong", [("--timezone", "Mars/Olympus"), ("--at", "teatime")])
def test_wrong_use_is_one_line_and_status_two(wrong: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    status, lines, said = called(capsys, "tomorrow", *wrong)
    assert (status, lines) == (2, [])
    assert len(said.splitlines()) == 1
