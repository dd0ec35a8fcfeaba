"""`legwork doctor --before-deploy` on an account that holds nothing yet, and how DNS is asked."""

import io
import json
import urllib.error
import urllib.request
from contextlib import contextmanager
from datetime import UTC, datetime

import boto3
import pytest
from botocore.exceptions import NoCredentialsError

from legwork.__main__ import main
from legwork.adapters.doctor import before, deployed, dns
from legwork.adapters.doctor.findings import RECEIVING_REGIONS, LookupFailedError, World
from tests.infra.deployed import Deployed
from tests.infra.pages import ROOT
from tests.infra.stubs import ACCOUNT, DOMAIN, IDENTITY, REGION, Stubbed, problems

AT = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)


@pytest.fixture
def fresh(root_template):
    with Deployed(root_template, REGION, AT, MailDomain=DOMAIN):
        yield


def beginning(*, identity="NotFoundException", account=ACCOUNT, mx=(), region=REGION):
    sesv2 = Stubbed("sesv2", get_email_identity=identity, get_account=account)
    return World(lambda service: sesv2 if service == "sesv2" else boto3.client(service), lambda *_: mx, region)


@pytest.fixture
def tools(monkeypatch):
    there = {"sam", "python3.13"}
    monkeypatch.setattr(before.shutil, "which", lambda name, **_: name if name in there else None)
    return there


@pytest.mark.parametrize("account", [ACCOUNT, ACCOUNT | {"ProductionAccessEnabled": False}])
def test_an_empty_account_is_ready_in_the_sandbox_too(fresh, tools, account):
    assert problems(before.examine(beginning(account=account), DOMAIN)) == []


@pytest.mark.parametrize(
    ("broken", "said", "fix"),
    [
        ({"region": "us-west-1"}, "region: SES does not receive in us-west-1", "eu-central-1"),
        ({"mx": ("1 smtp.google.com.",)}, "goes to smtp.google.com already", f"legwork.{DOMAIN}"),
        ({"identity": IDENTITY}, "SES knows legwork.example.org already", "CreateIdentity=false"),
    ],
)
def test_what_stands_in_the_way_of_a_first_deploy_is_said(fresh, tools, broken, said, fix):
    (problem,) = problems(before.examine(beginning(**broken), DOMAIN))

    assert said in problem
    assert fix in problem.partition(" - ")[2]


def test_a_rule_set_of_somebody_else_and_a_missing_tool_are_said(fresh, tools):
    tools.remove("sam")
    with a_foreign_set_from_nothing():
        found = problems(before.examine(beginning(), DOMAIN))

    assert [problem.partition(" - ")[0] for problem in found] == [
        "rules: the receipt rule set theirs is active",
        "tools: sam is not there",
    ]


@contextmanager
def a_foreign_set_from_nothing():
    ses = boto3.client("ses")
    ses.create_receipt_rule_set(RuleSetName="theirs")
    ses.set_active_receipt_rule_set(RuleSetName="theirs")
    yield


def test_the_sam_cli_is_found_where_make_puts_it(fresh, tools, monkeypatch):
    monkeypatch.setattr(before.shutil, "which", lambda name, path=None: name if path == before.BESIDE else None)

    assert problems(before.examine(beginning(), DOMAIN)) == []
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "$(VENV)-sam/bin/sam" in makefile
    assert "VENV ?= .venv" in makefile


def test_without_credentials_each_check_says_so(tools):
    def nobody(_service):
        raise NoCredentialsError

    found = problems(before.examine(World(nobody, lambda *_: (), REGION), DOMAIN))

    assert [problem.partition(":")[0] for problem in found] == ["credentials", "identity", "rules", "sandbox"]
    assert all("look at credentials and network" in problem for problem in found)


def test_the_regions_are_those_of_the_template(root_template):
    (assertion,) = root_template["Rules"]["SesReceivesHere"]["Assertions"]
    assert tuple(assertion["Assert"]["Fn::Contains"][0]) == RECEIVING_REGIONS


def test_the_command_looks_before_a_deploy(fresh, tools, monkeypatch, capsys):
    monkeypatch.setattr("legwork.cli.doctor._world", lambda _: beginning())

    assert main(["doctor", "--before-deploy", DOMAIN.upper()]) == 0
    assert f"ok: mx: nothing else receives mail of {DOMAIN}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["--profile", "nobody"], "nobody"), ([], "no AWS region is set")],
)
def test_a_profile_or_region_that_is_not_there_is_wrong_use(fresh, monkeypatch, capsys, arguments, said):
    for name in ("AWS_DEFAULT_REGION", "AWS_REGION"):
        monkeypatch.delenv(name)

    assert main(["doctor", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_the_command_asks_the_region_and_the_stack_that_it_is_told(fresh, monkeypatch):
    asked = []
    monkeypatch.setattr(deployed, "examine", lambda world, stack: asked.append((world.region, stack)) or [])

    assert main(["doctor", "--region", "eu-central-1", "--stack", "legwork-dev"]) == 0
    assert asked == [("eu-central-1", "legwork-dev")]


@pytest.mark.parametrize(
    ("told", "values"),
    [
        (
            {"Status": 0, "Answer": [{"type": 15, "data": "10 mx.example."}, {"type": 46, "data": "signature"}]},
            ("10 mx.example.",),
        ),
        ({"Status": 3}, ()),
        ({"Status": 0}, ()),
    ],
)
def test_dns_is_read_as_resolvers_write_it(monkeypatch, told, values):
    asked = []

    def urlopen(request, timeout):
        asked.append((request.full_url, request.headers["Accept"], timeout))
        return io.BytesIO(json.dumps(told).encode())

    monkeypatch.setattr(urllib.request, "urlopen", urlopen)

    assert dns.lookup("a.example", "MX", "https://resolver.example/q") == values
    assert asked == [("https://resolver.example/q?name=a.example&type=MX", "application/dns-json", 5)]


@pytest.mark.parametrize("answer", [b'{"Status": 2}', b"no json", b"[]", urllib.error.URLError("no network")])
def test_dns_that_does_not_answer_is_no_absence(monkeypatch, answer):
    def urlopen(_request, timeout):
        if isinstance(answer, Exception):
            raise answer
        return io.BytesIO(answer)

    monkeypatch.setattr(urllib.request, "urlopen", urlopen)
    with pytest.raises(LookupFailedError):
        dns.lookup("a.example", "MX")


def test_a_resolver_is_asked_by_https_alone():
    with pytest.raises(LookupFailedError, match="https"):
        dns.lookup("a.example", "MX", "file:///etc/passwd")
