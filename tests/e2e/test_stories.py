"""Each folder of stories/ is played through the real handlers and held against what the product promises.

`expected.yaml` lists every mail that comes in, every letter with its minute and what it must say, and the records left
at the end. It speaks of the whole product; letters that have no writer yet are left out of the comparison.
"""

import html
import io
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import redirect_stderr, redirect_stdout
from datetime import datetime
from email import message_from_bytes, policy
from email.utils import getaddresses
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest
import yaml
from icalendar import Calendar

from infra.local import player, runtime
from infra.local.aws import ASSISTANT, TABLE, EmbeddedAws
from infra.local.events import BUCKET
from infra.local.handlers import Handlers
from legwork.__main__ import main
from legwork.adapters.rebuilding import Comparison, compare, seekers
from legwork.adapters.s3 import S3Archive
from legwork.rendering.letters import WRITTEN

STORIES = sorted(path.parent for path in (Path(__file__).parent / "stories").glob("*/story.yaml"))
UNWANTED = re.compile(r"\bNone\b|\bnull\b|\{\{|\}\}|\bundefined\b|<[A-Z_]+>|\barg_|\bnan\b")
EMPTY_SECTION = re.compile(r"^(?P<title>\S.*)\n-+\n\s*(?=-- $|\Z|\S.*\n-+\n)", re.MULTILINE)
BARE = re.compile(r"^=+\n\s*-- $", re.MULTILINE)
# What others wrote, and what the seeker may send: neither is in the words of the letter.
QUOTED = re.compile(
    r"^----- draft -----$.*?^----- end of draft -----$|^(?:>| {4}\S).*?$|“[^”]*”", re.MULTILINE | re.DOTALL
)
# What only one of the two parts needs: the frame of a draft, the line that a mail list shows, the button of a draft.
FRAME = re.compile(r"^----- (?:end of )?draft -----$", re.MULTILINE)
HIDDEN = re.compile(r'<div style="display:none.*?</div>|<a class="\w+" href="mailto:.*?</a>', re.DOTALL)
WITHIN_A_LINK = re.compile(r"(https?://[^/\s]+)\S*")  # a long link is shown by where it leads
CLOCK = re.compile(r"\b\d{1,2}:\d\d\b")
DATED_WITH_ZONE = re.compile(
    r"(?:every day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} [A-Z][a-z]+ \d{4}), \d{1,2}:\d\d[^()]{0,24}"
    r"(?:\u2013[^()]{0,40})?\([^()]{3,60}\)"
)


class Played(NamedTuple):
    """A story as it was told, as it shall go, and as it went."""

    told: Mapping[str, Any]
    expected: Mapping[str, Any]
    lines: list[dict[str, Any]]
    log: str
    mails: tuple[bytes, ...]
    rebuilt: tuple[Comparison, ...]

    @property
    def letters(self) -> list[dict[str, Any]]:
        return [line for line in self.lines if line["event"] == "sent"]


@cache
def play(folder: Path) -> Played:
    """The story in that folder, played once for all that is asked of it."""
    said, faults = io.StringIO(), io.StringIO()
    logs, mails, rebuilt = [], [], []
    put_mail, stored_conversations = EmbeddedAws.put_mail, player.stored_conversations

    def noting(aws: EmbeddedAws, key: str, raw: bytes) -> str:
        mails.append(raw)
        return put_mail(aws, key, raw)

    def last_look(running: runtime.LocalRuntime) -> Iterator[dict[str, Any]]:
        archive = S3Archive(running.aws.s3, BUCKET)
        for profile in seekers(running.aws.dynamodb, TABLE):
            rebuilt.extend(compare(profile, running.store, archive, ASSISTANT, running.clock.now()))
        return stored_conversations(running)

    class Noted(Handlers):
        def __init__(self) -> None:
            super().__init__()
            logs.append(self.log)

    with (
        redirect_stdout(said),
        redirect_stderr(faults),
        patch.object(EmbeddedAws, "put_mail", noting),
        patch.object(runtime, "Handlers", Noted),
        patch.object(player, "stored_conversations", last_look),
    ):
        status = main(["replay", str(folder / "story.yaml"), "--json"])
    assert status == 0, faults.getvalue()
    told, expected = (
        yaml.safe_load((folder / name).read_text(encoding="utf-8")) for name in ("story.yaml", "expected.yaml")
    )
    lines = [json.loads(line) for line in said.getvalue().splitlines()]
    return Played(told, expected, lines, "".join(log.getvalue() for log in logs), tuple(mails), tuple(rebuilt))


LOOKED_INTO = STORIES[::6]  # by coverage: the others go where these have been


def of_story(folder: Path) -> Any:
    """One worker plays a story, and answers all that is asked of it."""
    volume = () if folder in LOOKED_INTO else (pytest.mark.volume,)
    return pytest.param(folder, id=folder.name, marks=(pytest.mark.xdist_group(folder.name), *volume))


@pytest.fixture(params=map(of_story, STORIES), scope="module")
def played(request: pytest.FixtureRequest) -> Played:
    return play(request.param)


def test_there_are_stories():
    assert len(STORIES) >= 8


def test_a_story_goes_as_the_product_says(played):
    _, expected, lines, *_ = played
    assert_inbound(expected["inbound"], [line for line in lines if line["event"] == "inbound"])
    assert_letters(expected["sent"], [line for line in lines if line["event"] == "sent"])
    assert_conversations(expected["conversations"], [line for line in lines if line["event"] == "conversation"])
    assert [line["at"] for line in lines if "at" in line] == sorted(line["at"] for line in lines if "at" in line)


def test_the_records_made_anew_from_raw_mail_are_those_that_are_stored(played):
    assert {one.conversation_id: dict(one.differing) for one in played.rebuilt if one.complete and not one.same} == {}


def test_legwork_writes_to_seekers_and_to_nobody_else(played):
    people = [played.told["seeker"], *(played.told.get("also") or ())]
    spoken = [part for step in played.told["steps"] for part in (step.get("reply"), step.get("write")) if part]
    theirs = {person["email"] for person in people} | {part["as"] for part in spoken if "as" in part}
    for letter in played.letters:
        assert len(letter["to"]) == 1
        assert set(letter["to"]) <= theirs
        assert letter["headers"]["Auto-Submitted"] in {"auto-replied", "auto-generated"}
        assert "assistant+" in letter["headers"]["Reply-To"]
        assert not {"Cc", "Bcc"} & set(letter["headers"])
        assert not any("ATTENDEE" in file.get("text", "") for file in letter["attachments"] if is_calendar(file))


def test_nothing_is_sent_twice(played):
    said = [(letter["kind"], letter["conversation"], *letter["to"], letter["text"]) for letter in played.letters]
    once = [one for one in said if one[0] not in {"list", "help", "confirm", "keep_in_touch"}]
    assert len(once) == len(set(once))
    at_once = [
        (letter["at"], letter["kind"], letter["conversation"], *letter["to"], letter["text"].partition("\n")[0])
        for letter in played.letters
    ]
    assert len(at_once) == len(set(at_once))


def test_every_letter_says_why_it_came_and_how_to_stop(played):
    for letter in played.letters:
        _, mark, why = letter["text"].partition("\n-- \n")
        assert mark
        assert squeeze("You get this") in squeeze(why)
        assert re.search(r"stop|do nothing|nothing happens|nothing more", why), why


def test_no_letter_shows_what_is_not_known(played):
    for letter in played.letters:
        for part in (letter["subject"], letter["text"], words_of(letter["html"])):
            assert not UNWANTED.search(part), UNWANTED.search(part)
        assert not (empty := EMPTY_SECTION.search(letter["text"])), empty
        assert not BARE.search(letter["text"]), f"{letter['kind']} says nothing"


def test_text_and_html_say_the_same_word_for_word(played):
    for letter in played.letters:
        markup = re.sub(r"<ol.*?</ol>", numbered, HIDDEN.sub(" ", letter["html"]), flags=re.DOTALL)
        assert words(FRAME.sub(" ", letter["text"])) == words(words_of(markup)), letter["kind"]


def test_every_time_is_shown_with_its_day_and_zone(played):
    for letter in played.letters:
        own = " ".join(QUOTED.sub(" ", letter["text"]).split())
        bare = DATED_WITH_ZONE.sub(" ", own)
        if letter["kind"] not in {"help", "welcome", "compare", "answer"}:
            assert not (clock := CLOCK.search(bare)), (letter["kind"], bare[max(0, clock.start() - 80) :][:160])


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", WITHIN_A_LINK.sub(r"\1", text))


def numbered(found: re.Match[str]) -> str:
    """The points of a list with the numbers that HTML leaves to the reader."""
    first, *points = found[0].split("<li")
    return first + "".join(f"{number}. <li{point}" for number, point in enumerate(points, 1))


def test_logs_and_metrics_hold_no_address_name_or_words_of_any_mail(played):
    said = " ".join(" ".join(strings(json.loads(line))) for line in played.log.splitlines()).casefold()
    assert '"outcome"' in played.log
    tokens = set(re.findall(r"\w+", said))
    for secret in personal(played):
        assert secret.casefold() not in (tokens if secret.isalpha() else said), secret


def strings(value: Any) -> Iterator[str]:
    """Every text in a line of the log."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from (str(key), *strings(one))
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)
    else:
        yield str(value)


def personal(played: Played) -> set[str]:
    """Every address, name, subject and run of five words of a story's mails and letters, in and out."""
    secrets = set[str]()
    for line in played.lines:
        if line["event"] == "conversation":
            person = line["contact"]
            secrets |= {person[key] for key in ("name", "email", "phone") if person[key]} | {line["seeker"]}
            secrets |= {part for part in (person["name"] or "").split() if len(part) > 3}
        elif line["event"] == "sent":
            secrets |= runs(line["text"]) | {line["subject"], *line["to"]}
    for raw in played.mails:
        message = message_from_bytes(raw, policy=policy.compat32)
        secrets |= {address for _, address in getaddresses(message.get_all("From", []) + message.get_all("To", []))}
        secrets |= {name for name, _ in getaddresses(message.get_all("From", [])) if " " in name}
        for part in message.walk():
            if part.get_content_maintype() == "text":
                secrets |= runs((part.get_payload(decode=True) or b"").decode("utf-8", "replace"))
    return secrets - {"", "legwork", "Legwork", "Assistant", "assistant"}


def runs(text: str) -> set[str]:
    """Every fifth run of five words."""
    words = text.split()
    return {" ".join(words[first : first + 5]) for first in range(0, len(words) - 4, 5)}


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
    if "to" in wanted and line["to"] != [wanted["to"]]:
        return False
    if any(squeeze(str(words)) in text for words in wanted.get("omits", ())):
        return False
    calendars = [Calendar.from_ical(file["text"]) for file in line["attachments"] if is_calendar(file)]
    if "file" in wanted and not any(holds(wanted["file"], file) for file in line["attachments"]):
        return False
    if "calendar" not in wanted:
        return True
    return len(calendars) == 1 and matches_calendar(wanted, calendars[0])


def is_calendar(file: Mapping[str, Any]) -> bool:
    return "calendar" in file["content_type"]


def holds(wanted: Mapping[str, Any], file: Mapping[str, Any]) -> bool:
    return file["content_type"] == wanted["content_type"] and all(words in file["text"] for words in wanted["says"])


def matches_calendar(wanted: Mapping[str, Any], calendar: Any) -> bool:
    event = calendar.walk("VEVENT")[0]
    return (
        str(calendar["METHOD"]) == wanted["calendar"]
        and wanted.get("uid", str(event["UID"])) == str(event["UID"])
        and int(event["SEQUENCE"]) >= wanted.get("sequence", 0)
    )


def assert_conversations(expected: list[Mapping[str, Any]], lines: list[dict[str, Any]]) -> None:
    assert len(lines) == len(expected), [line["contact"] for line in lines]
    by_name = {(line["seeker"], line["contact"]["name"]): line for line in lines}
    for wanted in expected:
        name = wanted["contact"]["name"]
        got = next(
            line for (who, called), line in by_name.items() if called == name and wanted.get("seeker", who) == who
        )
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
