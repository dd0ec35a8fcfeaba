import json
import os
import subprocess
import sys

import pytest

from legwork.__main__ import main
from legwork.cli import common

STORY = """
seeker: {name: Mo Birch, email: mo@birch.example, timezone: Europe/Berlin}
steps:
"""


@pytest.fixture
def story(tmp_path):
    def written(steps: str):
        path = tmp_path / "story.yaml"
        path.write_text(STORY + steps, encoding="utf-8")
        return str(path)

    return written


@pytest.mark.parametrize(
    "argv",
    [[], ["unknown"], ["--no-such-option"], ["replay"], ["replay", "a.yaml", "b.yaml"], ["serve", "--smtp-port", "x"]],
)
def test_wrong_use_is_one_line_and_two(argv, capsys):
    assert main(argv) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("legwork: ")
    assert err.count("\n") == 1


def test_help_is_fine_and_names_the_commands(capsys):
    assert main(["--help"]) == 0

    assert {"parse", "when", "replay", "serve"} <= set(capsys.readouterr().out.split())


@pytest.mark.parametrize("command", ["replay", "serve"])
def test_each_command_explains_itself(command, capsys):
    assert main([command, "--help"]) == 0

    assert f"legwork {command}" in capsys.readouterr().out


def test_a_missing_story_is_wrong_use(tmp_path, capsys):
    assert main(["replay", str(tmp_path / "none.yaml")]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_every_fault_of_a_story_has_its_line(story, capsys):
    path = story("  - {at: soon, write: {}}\n  - {at: 2026-03-02T09:00:00Z, deliver: none.eml, reply: {}}\n")

    assert main(["replay", path, "--json"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "step 1: at: " in err
    assert "step 2: reply.to: " in err
    assert all(line.startswith("legwork: ") for line in err.splitlines())


def test_a_reply_to_a_letter_that_never_went_out_fails_and_the_story_goes_on(story, capsys):
    steps = "  - {at: 2026-03-02T09:00:00Z, reply: {to: debrief, text: Fine}}\n"
    steps += "  - {at: 2026-03-02T10:00:00Z, write: {subject: help}}\n"

    assert main(["replay", story(steps), "--json"]) == 1
    out, err = capsys.readouterr()
    assert err == "legwork: step 1: no letter of kind debrief has been sent\n"
    assert [json.loads(line)["event"] for line in out.splitlines()] == ["inbound", "sent"]


def test_without_a_checkout_around_it_the_command_says_so(story, capsys, monkeypatch, tmp_path):
    monkeypatch.setattr(common, "CHECKOUT", tmp_path)

    assert main(["replay", story("  - {at: 2026-03-02T09:00:00Z, write: {}}\n")]) == 2
    assert "needs a checkout" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--seeker-email", "mo@birch.example"], "belong together"),
        (["--seeker-email", "mo", "--seeker-name", "Mo", "--timezone", "Europe/Berlin"], "no seeker"),
        (["--seeker-email", "mo@birch.example", "--seeker-name", "Mo", "--timezone", "Mars"], "no seeker"),
        (["--smtp-port", "70000"], "invalid"),
    ],
)
def test_serve_refuses_what_it_cannot_use(options, complaint, capsys):
    assert main(["serve", *options]) == 2
    assert complaint in capsys.readouterr().err


def test_the_module_runs_as_the_command_does():
    environment = {**os.environ, "PYTHONPATH": str(common.CHECKOUT / "shared")}
    finished = subprocess.run(
        [sys.executable, "-m", "legwork", "nonsense"], capture_output=True, text=True, env=environment, check=False
    )

    assert finished.returncode == 2
    assert finished.stderr.startswith("legwork: ")
    assert finished.stdout == ""
