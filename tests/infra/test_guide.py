"""What the pages for operators show is what there is: commands, options, alarms, sums, links."""

import re
import shlex

import pytest

from legwork.adapters.doctor import mail
from legwork.cli import _parser
from tests.infra.pages import ROOT, commands, unknown_to_aws

PAGES = ("README.md", "docs/deploy.md", "docs/day-two.md")
OPERATORS = ("docs/deploy.md", "docs/school.md", "docs/day-two.md", "docs/forwarding.md", "docs/shipped.md")
SHOWN = [(page, one) for page in PAGES for one in commands(page)]
MODEL = {"domain": "a.example", "wanted": "rules", "active": "theirs", "name": "letters"}


def test_the_pages_show_commands():
    assert {page for page, _ in SHOWN} == set(PAGES)


@pytest.mark.parametrize(("page", "command"), [one for one in SHOWN if "aws " in one[1]])
def test_a_command_of_the_aws_cli_has_a_service_an_operation_and_options_that_it_knows(page, command):
    assert unknown_to_aws(shlex.split(command)) == []


@pytest.mark.parametrize("fix", [mail.SIGN, mail.SIGN_LONGER, mail.ACTIVATE, mail.OPEN])
def test_the_commands_that_the_doctor_prescribes_are_known_too(fix):
    assert unknown_to_aws(shlex.split(fix.format(**MODEL).partition(";")[0])) == []


@pytest.mark.parametrize(
    ("command", "unknown"),
    [
        ("aws sesv3 get-account", "sesv3"),
        ("aws sesv2 get-acount", "get-acount"),
        ("aws sesv2 get-email-identity --identity x", "identity"),
    ],
)
def test_a_slip_in_a_command_is_seen(command, unknown):
    assert unknown_to_aws(command.split()) == [unknown]


@pytest.mark.parametrize(("page", "command"), [one for one in SHOWN if one[1].startswith(".venv/bin/legwork ")])
def test_a_command_of_legwork_is_understood(page, command):
    argv = shlex.split(command)[1:]
    assert _parser(argv).parse_args(argv).func


@pytest.mark.parametrize(("page", "command"), [one for one in SHOWN if one[1].startswith("make ")])
def test_a_target_of_make_is_there(page, command):
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(command.split()[1:]) <= set(targets)


def test_nothing_else_is_run():
    ways = ("aws ", ".venv/bin/legwork ", ".venv-sam/bin/sam ", "make ")
    assert [command for _, command in SHOWN if not command.startswith(ways)] == []


def test_the_stages_that_the_pages_name_are_there():
    stages = set(re.findall(r"--config-env (\w+)", " ".join(command for _, command in SHOWN)))
    assert all(
        f"[{stage}.deploy.parameters]" in (ROOT / "samconfig.toml").read_text(encoding="utf-8") for stage in stages
    )


def test_day_two_tells_of_every_alarm(nested_templates):
    alarms = [
        one["Properties"]
        for one in nested_templates["watching"]["Resources"].values()
        if one["Type"] == "AWS::CloudWatch::Alarm"
    ]
    names = [alarm["AlarmName"]["Fn::Sub"].removeprefix("${StackName}.") for alarm in alarms]
    page = (ROOT / "docs" / "day-two.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE)) == sorted(names)


def test_the_costs_of_a_school_add_up():
    page = (ROOT / "docs" / "school.md").read_text(encoding="utf-8")
    rows = re.findall(r"\| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$", page, re.MULTILINE)
    *parts, together = [[float(cell) for cell in row] for row in rows]
    assert len(parts) == 6
    assert [round(sum(column), 2) for column in zip(*parts, strict=True)] == together


def test_every_parameter_that_the_pages_name_is_there(root_template):
    named = set()
    for page in OPERATORS:
        named |= set(
            re.findall(r"`([A-Z][a-z]+(?:[A-Z][A-Za-z]+)+)(?:=\w+)?`", (ROOT / page).read_text(encoding="utf-8"))
        )
    assert named - set(root_template["Parameters"]) - set(root_template["Outputs"]) == set()


@pytest.mark.parametrize("page", OPERATORS)
def test_the_links_of_a_page_lead_somewhere(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    dead = {link for link in links if not (ROOT / page).parent.joinpath(link).exists()}
    assert dead <= {"runbook.md", "threat-model.md"}
