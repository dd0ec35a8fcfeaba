"""Each folder of stories/ is played through the real handlers and held against what the product promises.

`expected.yaml` lists every mail that comes in, every letter with its minute and what it must say, and the records left
at the end. It speaks of the whole product; letters that have no writer yet are left out of the comparison.
"""

import html
import json
import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from icalendar import Calendar

from legwork.__main__ import main
from legwork.rendering.letters import WRITTEN

STORIES = sorted(path.parent for path in (Path(__file__).parent / "stories").glob("*/story.yaml"))
UNWANTED = re.compile(r"\bNone\b|\bnull\b|\{\{|\}\}|\bundefined\b|<[A-Z_]+>")


@pytest.fixture(params=STORIES, ids=lambda folder: folder.name)
def played(
    request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> tuple[Mapping[str, Any], list[dict[str, Any]]]:
    folder: Path = request.param
    status = main(["replay", str(folder / "story.yaml"), "--json"])
    captured = capsys.readouterr()
    assert status == 0, captured.err
    expected = yaml.safe_load((folder / "expected.yaml").read_text(encoding="utf-8"))
    return expected, [json.loads(line) for line in captured.out.splitlines()]


def test_there_are_stories():
    assert len(STORIES) >= 8


def test_a_story_goes_as_the_product_says(played):
    expected, lines = played
    assert_inbound(expected["inbound"], [line for line in lines if line["event"] == "inbound"])
    assert_letters(expected["sent"], [line for line in lines if line["event"] == "sent"])
    assert_conversations(expected["conversations"], [line for line in lines if line["event"] == "conversation"])
    assert [line["at"] for line in lines if "at" in line] == sorted(line["at"] for line in lines if "at" in line)


def test_every_letter_of_a_story_keeps_the_promises(played):
    _, lines = played
    seekers = {line["seeker"] for line in lines if line["event"] == "conversation"}
    letters = [line for line in lines if line["event"] == "sent"]
    for letter in letters:
        assert len(letter["to"]) == 1
        assert not seekers or set(letter["to"]) <= seekers, "Legwork writes to seekers only"
        assert letter["headers"]["Auto-Submitted"] in {"auto-replied", "auto-generated"}
        assert letter["headers"]["Reply-To"]
        for part in (letter["text"], words_of(letter["html"])):
            assert not UNWANTED.search(part), UNWANTED.search(part)
    said = [(letter["kind"], letter["conversation"], letter["text"]) for letter in letters]
    assert len(said) == len(set(said)), "nothing is sent twice"


def assert_inbound(expected: list[Mapping[str, Any]], lines: list[dict[str, Any]]) -> None:
    got = [{key: line[key] for key in wanted} for wanted, line in zip(expected, lines, strict=False)]
    assert (got, len(lines)) == (expected, len(expected)), [
        (line["outcome"], line["intent"], line["reason"]) for line in lines
    ]


def assert_letters(expected: list[Mapping[str, Any]], lines: list[dict[str, Any]]) -> None:
    wanted = [letter for letter in expected if letter["kind"] in WRITTEN]
    assert when_and_what(lines) == when_and_what(wanted)
    for letter in wanted:
        spoken = " ".join([letter.get("about", ""), *letter.get("says", ())])
        same = [line for line in lines if when_and_what([line]) == when_and_what([letter])]
        assert any(fulfils(letter, line) for line in same), (
            f"no {letter['kind']} says {spoken}: {[line['text'] for line in same]}"
        )


def when_and_what(letters: list[Any]) -> list[tuple[datetime, str]]:
    return sorted((moment(letter["at"]), letter["kind"]) for letter in letters)


def fulfils(wanted: Mapping[str, Any], line: Mapping[str, Any]) -> bool:
    text, markup = squeeze(line["text"] + line["subject"]), squeeze(words_of(line["html"]) + line["subject"])
    if not all(squeeze(str(words)) in text and squeeze(str(words)) in markup for words in wanted.get("says", ())):
        return False
    calendars = [Calendar.from_ical(file["text"]) for file in line["attachments"] if "calendar" in file["content_type"]]
    if "calendar" not in wanted:
        return True
    return len(calendars) == 1 and matches_calendar(wanted, calendars[0])


def matches_calendar(wanted: Mapping[str, Any], calendar: Any) -> bool:
    event = calendar.walk("VEVENT")[0]
    return (
        str(calendar["METHOD"]) == wanted["calendar"]
        and wanted.get("uid", str(event["UID"])) == str(event["UID"])
        and int(event["SEQUENCE"]) >= wanted.get("sequence", 0)
    )


def assert_conversations(expected: list[Mapping[str, Any]], lines: list[dict[str, Any]]) -> None:
    assert len(lines) == len(expected), [line["contact"] for line in lines]
    by_name = {line["contact"]["name"]: line for line in lines}
    for wanted in expected:
        got = by_name[wanted["contact"]["name"]]
        assert comparable(select(got, wanted)) == comparable(wanted)


def select(got: Any, wanted: Any) -> Any:
    """The part of `got` that `wanted` speaks of."""
    if isinstance(wanted, Mapping) and isinstance(got, Mapping):
        return {key: select(got.get(key), wanted[key]) for key in wanted}
    return got


def comparable(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: comparable(item) for key, item in value.items()}
    if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT", value):
        return moment(value)
    return moment(value) if isinstance(value, datetime) else value


def moment(value: str | datetime) -> datetime:
    parsed = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    assert parsed.utcoffset() is not None
    return parsed


def words_of(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<(style|head)[^>]*>.*?</\1>", " ", markup, flags=re.DOTALL)))


def squeeze(text: str) -> str:
    return re.sub(r"[\s()-]+", "", text).casefold()
