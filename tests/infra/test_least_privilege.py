"""Each function may do what it does, and nothing else: its policy against the calls that its code makes."""

from dataclasses import replace
from datetime import UTC, datetime
from unittest.mock import patch

import pytest

import legwork.service.send_letter
from infra.local import mail_client
from infra.local.aws import ASSISTANT, CONFIGURATION_SET, TABLE
from infra.local.events import ACCOUNT, BUCKET
from infra.local.mail_client import Writer
from infra.local.player import Player
from infra.local.story import read_story
from legwork.settings import NEEDS
from tests.infra.calls import REGION, arn, of_lambda, recorded
from tests.infra.intrinsics import Scope
from tests.infra.policies import Call, Grant, differences, grants

pytestmark = pytest.mark.xdist_group("least-privilege")  # the stories are played once

# Every kind of call that there is: a mail that comes in, letters that go out and fall due, the raw mail of what ended a
# month ago, and erasing all of it. What a role lacks would stop any other story as well: they run with the rights of
# these roles (infra/local/permissions.py).
LIFE = """
seeker: {name: Mo Birch, email: mo.birch@oakmail.example, timezone: Europe/Berlin}
steps:
  - {at: 2026-03-02T15:15:00+01:00, deliver: ask.eml}
  - {at: 2026-03-10T15:15:00+01:00, reply: {to: receipt, text: "close"}}
  - {at: 2026-04-15T15:15:00+02:00, write: {subject: "Delete my account", text: ""}}
  - {at: 2026-04-15T15:20:00+02:00, reply: {to: confirm, text: "Yes"}}
until: 2026-04-15T16:00:00+02:00
"""
ASKER = Writer("Mo Birch", "mo.birch@oakmail.example", datetime(2026, 3, 2, 14, 14, tzinfo=UTC))
ASK = mail_client.write(ASKER, "ann.oak@harbour.example", "A question", "Could we talk for 20 minutes about your work?")
OUTPUTS = {
    "ConfigurationSetName": CONFIGURATION_SET,
    "TableArn": arn("dynamodb", f"table/{TABLE}"),
    "BucketArn": f"arn:aws:s3:::{BUCKET}",
    "InboundQueueArn": arn("sqs", "legwork-inbound"),
    "LettersQueueArn": arn("sqs", "legwork-letters"),
    "FeedbackQueueArn": arn("sqs", "legwork-feedback"),
}
PARAMETERS = {
    **OUTPUTS,
    "Assistant": ASSISTANT,
    "MailDomain": ASSISTANT.partition("@")[2],
    "AWS::Partition": "aws",
    "AWS::Region": REGION,
    "AWS::AccountId": ACCOUNT,
}


def log_group(name, _attribute="Arn"):
    return arn("logs", f"log-group:{name}:*")


@pytest.fixture(scope="module")
def granted(nested_templates):
    """The grants of each function by its short name, with the embedded AWS's names in them."""
    scope = Scope(PARAMETERS.__getitem__, log_group)
    return {
        name: grants(scope.value(_statements(nested_templates["roles"]["Resources"][f"{name.title()}Role"])))
        for name in NEEDS
    }


def _statements(role):
    return [one for policy in role["Properties"]["Policies"] for one in policy["PolicyDocument"]["Statement"]]


@pytest.fixture(scope="module")
def made(functions, tmp_path_factory):
    """The calls of each function by its short name: those of the code, and those that Lambda makes for it."""
    story = tmp_path_factory.mktemp("life") / "story.yaml"
    story.write_text(LIFE, encoding="utf-8")
    story.with_name("ask.eml").write_bytes(ASK)
    with recorded() as calls:
        _play(story)
        with _deaths_after_sending():
            _play(story)
    for name in NEEDS:
        events = functions[f"{name.title()}Function"].get("Events", {}).values()
        queues = [event["Properties"]["Queue"] for event in events if event["Type"] == "SQS"]
        arns = [OUTPUTS[queue["Fn::GetAtt"][1].removeprefix("Outputs.")] for queue in queues]
        calls[name] |= of_lambda(arns, log_group(f"{name.title()}Logs").removesuffix(":*"))
    return calls


def _play(story):
    for _ in Player(read_story(story)).play():
        pass


def _deaths_after_sending():
    """`send` dies before it marks, once for each kind of letter: `feedback` has to settle these."""
    plain, died = legwork.service.send_letter.mark_sent, set()

    def mark_sent(letter, *rest):
        if letter.kind not in died:
            died.add(letter.kind)
            raise RuntimeError("the power went out")
        return plain(letter, *rest)

    return patch.object(legwork.service.send_letter, "mark_sent", mark_sent)


@pytest.mark.parametrize("function", NEEDS)
def test_a_policy_is_what_its_function_does(granted, made, function):
    assert differences(granted[function], made[function]) == []


@pytest.mark.parametrize("function", NEEDS)
def test_every_grant_that_is_taken_away_is_missed(granted, made, function):
    for grant in granted[function]:
        rest = [one for one in granted[function] if one is not grant]
        assert any(line.startswith(f"missing: {grant.action} ") for line in differences(rest, made[function])), grant


@pytest.mark.parametrize("function", NEEDS)
@pytest.mark.parametrize(
    "further",
    [
        Grant("dynamodb:Scan", OUTPUTS["TableArn"]),
        Grant("dynamodb:Query", f"{OUTPUTS['TableArn']}/index/other"),
        Grant("s3:PutObject", f"{OUTPUTS['BucketArn']}/mail/*"),
        Grant("sqs:PurgeQueue", OUTPUTS["LettersQueueArn"]),
        Grant("ses:SendEmail", arn("ses", "identity/other.example")),
    ],
    ids=str,
)
def test_a_grant_that_nothing_needs_is_seen(granted, made, function, further):
    assert differences([*granted[function], further], made[function]) == [f"never used: {further}"]


@pytest.mark.parametrize("function", ["send", "activate"])
def test_a_condition_that_is_dropped_or_widened_is_seen(granted, made, function):
    conditioned = [grant for grant in granted[function] if grant.conditions]
    assert conditioned
    for grant in conditioned:
        ((operator, key, values),) = grant.conditions
        for conditions in ((), ((operator, key, values | {"somebody@else.example"}),)):
            others = [replace(one, conditions=conditions) if one is grant else one for one in granted[function]]
            assert any(line.startswith("condition: ") for line in differences(others, made[function])), grant


def test_a_condition_that_shuts_a_call_out_is_seen():
    grant = Grant("ses:SendEmail", "*", (("StringEquals", "ses:FromAddress", frozenset({"a@x.example"})),))
    call = Call("ses:SendEmail", "anything", frozenset({("ses:FromAddress", "b@x.example")}))
    assert differences([grant], [call]) == ["missing: ses:SendEmail on anything", f"never used: {grant}"]
