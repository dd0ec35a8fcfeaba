"""`legwork replay`: every kind of step, and the shape of what it prints."""

import json
from textwrap import dedent

import pytest

from legwork.__main__ import main

MO, ANN = "mo.birch@oakmail.example", "ann.reed@reedworks.example"
ASK = f"""\
    From: Mo Birch <{MO}>
    To: Ann Reed <{ANN}>
    Subject: A student's questions about carpentry
    Date: Mon, 02 Mar 2026 10:00:00 +0100
    Message-ID: <ask-1@oakmail.example>

    Dear Ms. Reed,

    I am a student and wonder whether carpentry is for me. Could you spare 30
    minutes for a call, so that I can ask about your work? I am not looking for a job.

    Kind regards,
    Mo Birch
    """
YES = f"""\
    From: Ann Reed <{ANN}>
    To: Mo Birch <{MO}>
    Subject: Re: A student's questions about carpentry
    Date: Tue, 03 Mar 2026 09:00:00 +0100
    Message-ID: <yes-1@reedworks.example>
    In-Reply-To: <ask-1@oakmail.example>

    Hello Mo,

    happy to help. When would suit you?

    Ann Reed
    """
SEEKER = f"seeker: {{name: Mo Birch, email: {MO}, timezone: Europe/Berlin}}\n"
SENT_KEYS = {"event", "at", "kind", "to", "subject", "text", "html", "headers", "attachments", "conversation"}
INBOUND_KEYS = {"event", "at", "outcome", "reason", "intent", "message_id"}
CONVERSATION_KEYS = set(
    "event id seeker state outcome turn kind contact meeting referred_by notes fit messages".split()  # noqa: SIM905 - reads better
)


@pytest.fixture
def played(tmp_path, capsys):
    (tmp_path / "ask.eml").write_text(dedent(ASK))
    (tmp_path / "yes.eml").write_text(dedent(YES))

    def play(steps, *options, seeker=SEEKER):
        (tmp_path / "story.yaml").write_text(seeker + dedent(steps), encoding="utf-8")
        status = main(["replay", str(tmp_path / "story.yaml"), *options])
        captured = capsys.readouterr()
        assert (status, captured.err) == (0, "")
        return captured.out

    return play


def lines(printed, event):
    return [line for line in map(json.loads, printed.splitlines()) if line["event"] == event]


def test_the_lines_have_their_shape_and_stand_in_order(played):
    printed = played(
        "steps: [{at: 2026-03-02T10:00:30+01:00, deliver: ask.eml}]\nuntil: 2026-03-03T00:00:00Z\n", "--json"
    )

    assert [set(line) for line in lines(printed, "inbound")] == [INBOUND_KEYS]
    assert all(set(line) == SENT_KEYS for line in lines(printed, "sent"))
    assert [set(line) for line in lines(printed, "conversation")] == [CONVERSATION_KEYS]
    events = [json.loads(line)["event"] for line in printed.splitlines()]
    assert events[0] == "inbound"
    assert events[-1] == "conversation"
    (receipt,) = lines(printed, "sent")
    assert (receipt["at"], receipt["kind"], receipt["to"]) == ("2026-03-02T09:00:30Z", "receipt", [MO])
    assert "<assistant+" in receipt["headers"]["Reply-To"]
    assert receipt["conversation"] == lines(printed, "conversation")[0]["id"]


def test_a_story_plays_the_same_every_time(played):
    story = "steps: [{at: 2026-03-02T10:00:30+01:00, deliver: ask.eml}]\nuntil: 2026-03-12T00:00:00Z\n"

    first, second = (lines(played(story, "--json"), "sent") for _ in range(2))

    assert [line["headers"]["Reply-To"] for line in first] == [line["headers"]["Reply-To"] for line in second]
    assert [line["headers"]["Message-ID"] for line in first] == [line["headers"]["Message-ID"] for line in second]


def test_the_contacts_own_mail_comes_in_by_the_private_address(played):
    story = """
        steps:
          - {at: 2026-03-02T10:00:30+01:00, deliver: ask.eml}
          - {at: 2026-03-03T09:00:30+01:00, deliver: yes.eml, to: private}
    """
    printed = played(story, "--json")

    assert [line["outcome"] for line in lines(printed, "inbound")] == ["accepted", "accepted"]
    (conversation,) = lines(printed, "conversation")
    assert (conversation["state"], conversation["turn"], conversation["messages"]) == ("talking", "seeker", 2)
    assert {address for line in lines(printed, "sent") for address in line["to"]} == {MO}


def test_a_forged_mail_gets_nowhere(played):
    printed = played("steps: [{at: 2026-03-02T10:00:30+01:00, deliver: ask.eml, authenticated: false}]\n", "--json")

    assert [line["outcome"] for line in lines(printed, "inbound")] == ["rejected"]
    assert lines(printed, "sent") == lines(printed, "conversation") == []


def test_after_a_bounce_nothing_is_sent_until_the_seeker_writes_again(played):
    story = """
        steps:
          - {at: 2026-03-02T10:00:30+01:00, deliver: ask.eml}
          - {at: 2026-03-02T11:00:00+01:00, feedback: {event: bounce, of: receipt}}
          - {at: 2026-03-20T11:00:00+01:00, write: {subject: list}}
    """
    sent = lines(played(story, "--json"), "sent")

    assert [line["kind"] for line in sent if line["at"] < "2026-03-20"] == ["receipt"]
    assert "list" in [line["kind"] for line in sent if line["at"] >= "2026-03-20"]


def test_a_delivery_report_changes_nothing(played):
    ask = "steps:\n  - {at: 2026-03-02T10:00:30+01:00, deliver: ask.eml}\n"
    report = "  - {at: 2026-03-02T11:00:00+01:00, feedback: {event: delivery, of: receipt}}\n"
    until = "until: 2026-03-12T00:00:00Z\n"

    assert played(ask + report + until, "--json") == played(ask + until, "--json")


def test_each_seeker_has_letters_and_records_of_their_own(played):
    story = """
        also: [{name: Kay Dell, email: kay@dellmail.example, timezone: America/Chicago}]
        steps:
          - {at: 2026-03-02T10:00:30+01:00, deliver: ask.eml}
          - {at: 2026-03-02T11:00:00+01:00, write: {subject: list, as: kay@dellmail.example}}
          - {at: 2026-03-02T12:00:00+01:00, reply: {to: list, text: help, as: kay@dellmail.example}}
    """
    printed = played(story, "--json")

    assert [(line["kind"], line["to"][0]) for line in lines(printed, "sent")] == [
        ("receipt", MO),
        ("list", "kay@dellmail.example"),
        ("help", "kay@dellmail.example"),
    ]
    assert "Reed" not in lines(printed, "sent")[1]["text"]
    assert [line["seeker"] for line in lines(printed, "conversation")] == [MO]


def test_a_stranger_is_asked_to_confirm_and_welcomed(played):
    story = """
        verified: false
        steps:
          - {at: 2026-03-02T10:00:30+01:00, deliver: ask.eml}
          - {at: 2026-03-02T11:00:00+01:00, reply: {to: confirm, text: yes}}
    """
    printed = played(story, "--json")

    assert [line["outcome"] for line in lines(printed, "inbound")] == ["held", "accepted", "accepted"]
    assert [line["kind"] for line in lines(printed, "sent")][:2] == ["confirm", "welcome"]
    assert "Berlin" in lines(printed, "sent")[1]["text"]


def test_a_reply_may_pick_the_conversation(played, tmp_path):
    other = ASK.replace(ANN, "lee@leewood.example").replace("Ann Reed", "Lee Wood").replace("ask-1", "ask-2")
    (tmp_path / "other.eml").write_text(dedent(other.replace("Ms. Reed", "Ms. Wood")))
    story = f"""
        steps:
          - {{at: 2026-03-02T10:00:30+01:00, deliver: ask.eml}}
          - {{at: 2026-03-02T10:01:30+01:00, deliver: other.eml}}
          - {{at: 2026-03-02T11:00:00+01:00, reply: {{to: receipt, text: close, about: {ANN}}}}}
    """
    conversations = lines(played(story, "--json"), "conversation")

    assert {told["contact"]["email"]: told["state"] for told in conversations} == {
        ANN: "closed",
        "lee@leewood.example": "asked",
    }


def test_people_read_times_in_the_seekers_zone(played):
    printed = played("steps: [{at: 2026-03-02T09:00:30Z, deliver: ask.eml}]\n").splitlines()

    assert printed[0].split() == "Mon 2 Mar 2026 10:00 CET -> accepted outreach".split()  # noqa: SIM905 - as it is printed
    assert printed[1].startswith("Mon  2 Mar 2026 10:00 CET  <- receipt")
    assert printed[-2].split() == ["contact", "state", "turn", "meeting", "notes", "mails"]
    assert printed[-1].split() == ["Ann", "Reed", "asked", "contact", "0", "1"]


def test_the_letters_are_left_as_files(played, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "009-old.eml").write_text("of an earlier run")
    (out / "notes.eml").write_text("not ours")
    played("steps: [{at: 2026-03-02T09:00:30Z, deliver: ask.eml}]\n", "--out", str(out))

    assert sorted(path.name for path in out.iterdir()) == ["001-receipt.eml", "001-receipt.html", "notes.eml"]
    assert (out / "001-receipt.html").read_text().lstrip().lower().startswith("<!doctype html")
