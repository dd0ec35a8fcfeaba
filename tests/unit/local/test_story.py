from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent

import pytest

from infra.local.story import StoryError, read_story
from legwork.values.letters import LetterKind

SEEKER = "seeker: {name: Mo Birch, email: Mo@Birch.example, timezone: Europe/Berlin}\n"


@pytest.fixture
def story(tmp_path):
    def written(text: str, *, seeker: str = SEEKER):
        path = tmp_path / "story.yaml"
        path.write_text(seeker + dedent(text), encoding="utf-8")
        return read_story(path)

    return written


def test_a_story_is_read_with_its_defaults(story, tmp_path: Path):
    (tmp_path / "a.eml").write_bytes(b"From: x@y.example\n\n")
    told = story("steps:\n  - {at: 2026-03-02T09:15:00+01:00, deliver: a.eml}\n")

    (step,) = told.steps
    assert (told.verified, told.also, told.seeker.email) == (True, (), "mo@birch.example")
    assert (step.to, step.authenticated) == ("assistant@legwork.example", True)
    assert told.begins_at == told.until == datetime(2026, 3, 2, 8, 15, tzinfo=UTC)


def test_words_that_yaml_takes_for_something_else_stay_words(story):
    told = story("""
        steps:
          - {at: 2026-03-02T09:15:00+01:00, reply: {to: confirm, text: yes}}
          - {at: 2026-03-02T09:15:00+01:00, write: {subject: off, text: 12:30}}
        until:
    """)

    assert told.steps[0].reply.text == "yes"
    assert (told.steps[1].write.subject, told.steps[1].write.text) == ("off", "12:30")


def test_steps_are_played_in_the_order_of_their_times(story):
    told = story("""
        steps:
          - {at: 2026-03-03T09:00:00Z, write: {subject: second}}
          - {at: 2026-03-02T09:00:00Z, write: {subject: first}}
    """)

    assert [step.write.subject for step in told.steps] == ["first", "second"]


def test_a_reply_may_say_about_whom_and_as_whom(story):
    told = story("""
        steps:
          - at: 2026-03-03T09:00:00Z
            reply: {to: debrief, text: Fine, about: Ann@Oak.example, as: mo@home.example}
    """)

    reply = told.steps[0].reply
    assert (reply.to, reply.about, reply.as_) == (LetterKind.DEBRIEF, "ann@oak.example", "mo@home.example")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("steps: [", "story.yaml:2: not YAML"),
        ("", "steps: Field required"),
        ("steps: []", "steps: "),
        ("steps: [{at: 2026-03-02T09:00:00Z}]", "step 1: a step has exactly one of"),
        ("steps: [{at: 2026-03-02T09:00:00, write: {subject: x}}]", "step 1: at: "),
        ("steps: [{at: soon, write: {subject: x}}]", "step 1: at: "),
        ("steps: [{at: 2026-03-02T09:00:00Z, reply: {to: debief, text: x}}]", "step 1: reply.to: "),
        ("steps: [{at: 2026-03-02T09:00:00Z, reply: {to: debrief}}]", "step 1: reply.text: Field required"),
        ("steps: [{at: 2026-03-02T09:00:00Z, feedback: {event: opened, of: prep}}]", "step 1: feedback.event: "),
        ("steps: [{at: 2026-03-02T09:00:00Z, write: {subjct: x}}]", "step 1: write.subjct: "),
        ("steps: [{at: 2026-03-02T09:00:00Z, deliver: gone.eml}]", "step 1: no such file: gone.eml"),
        ("steps: [{at: 2026-03-02T09:00:00Z, write: {}, to: private}]", "step 1: `to` and `authenticated` belong"),
    ],
)
def test_a_malformed_story_is_refused_and_says_where(story, text, complaint):
    with pytest.raises(StoryError) as caught:
        story(text)

    assert complaint in str(caught.value)


def test_a_wrong_seeker_is_named(story):
    with pytest.raises(StoryError) as caught:
        story(
            "steps: [{at: 2026-03-02T09:00:00Z, write: {}}]", seeker="seeker: {name: Mo, email: mo, timezone: Mars}\n"
        )

    assert {line.split(": ", 1)[1].split(":")[0] for line in str(caught.value).splitlines()} == {
        "seeker.email",
        "seeker.timezone",
    }


def test_a_story_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(StoryError, match="cannot be read"):
        read_story(tmp_path / "story.yaml")


def test_bytes_that_are_no_text_are_refused(tmp_path):
    (tmp_path / "story.yaml").write_bytes(b"\xff\xfe\xff")

    with pytest.raises(StoryError, match="cannot be read: not UTF-8"):
        read_story(tmp_path / "story.yaml")
