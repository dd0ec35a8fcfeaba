"""`legwork doctor` on a stack that was made from the template, whole and broken in every way that it can see."""

from contextlib import contextmanager
from datetime import UTC, datetime

import boto3
import botocore.session
import pytest

from legwork.__main__ import main
from legwork.adapters.doctor import deployed
from legwork.adapters.doctor.findings import LookupFailedError, World
from tests.infra.deployed import Deployed
from tests.infra.stubs import ACCOUNT, DOMAIN, HOST, IDENTITY, REGION, SIGNING, Stubbed, problems

pytestmark = pytest.mark.xdist_group("doctor")

AT = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)


@pytest.fixture(scope="module")
def stack(root_template):
    with Deployed(root_template, REGION, AT, MailDomain=DOMAIN) as living:
        living.create()
        for alarm in boto3.client("cloudwatch").describe_alarms()["MetricAlarms"]:
            ring(alarm["AlarmName"], "OK")
        yield living.stack


def ring(alarm, state):
    boto3.client("cloudwatch").set_alarm_state(AlarmName=alarm, StateValue=state, StateReason="told so")


def world(
    stack,
    *,
    identity=IDENTITY,
    account=ACCOUNT,
    mx=(f"10 {HOST}.",),
    status="CREATE_COMPLETE",
    opened=True,
    region=REGION,
):
    """AWS as the stack left it; what moto does not know of SES and CloudFormation comes from stubs."""
    outputs = [{"OutputKey": key, "OutputValue": str(value)} for key, value in stack.outputs().items()]
    found = {"StackName": "legwork", "CreationTime": AT, "StackStatus": status, "Outputs": outputs}
    clients = {
        "cloudformation": Stubbed(
            "cloudformation", describe_stacks=status if status == "ValidationError" else {"Stacks": [found]}
        ),
        "sesv2": Stubbed(
            "sesv2",
            get_email_identity=identity,
            get_account=account,
            get_configuration_set={"SendingOptions": {"SendingEnabled": opened}},
        ),
    }

    def lookup(name, kind):
        if isinstance(mx, Exception):
            raise mx
        return mx if (name, kind) == (DOMAIN, "MX") else ()

    return World(lambda service: clients.get(service) or boto3.client(service), lookup, region)


def test_a_whole_stack_is_fine_in_every_line(stack):
    findings = list(deployed.examine(world(stack), "legwork"))

    assert problems(findings) == []
    checks = [finding.check for finding in findings]
    assert checks[:9] == [
        "stack",
        "identity",
        "dkim",
        "mail-from",
        "mx",
        "rules",
        "sandbox",
        "sending",
        "configuration-set",
    ]
    assert checks[9:] == ["keyring", "queue inbound", "queue letters", "queue feedback", "alarms"]
    assert findings[-1].said == "all 18 are quiet"


@pytest.mark.parametrize(
    ("broken", "said", "fix"),
    [
        ({"identity": "NotFoundException"}, "identity: SES does not know", "CreateIdentity=true"),
        (
            {"identity": IDENTITY | {"VerifiedForSendingStatus": False}},
            "is not verified",
            "one._domainkey.legwork.example.org CNAME one.dkim.amazonses.com; two.",
        ),
        (
            {"identity": IDENTITY | {"DkimAttributes": SIGNING | {"SigningEnabled": False}}},
            "dkim: letters are not signed",
            "--signing-enabled",
        ),
        (
            {"identity": IDENTITY | {"DkimAttributes": SIGNING | {"Status": "FAILED"}}},
            "dkim: signing is FAILED",
            "three._domainkey",
        ),
        (
            {"identity": IDENTITY | {"DkimAttributes": SIGNING | {"CurrentSigningKeyLength": "RSA_1024_BIT"}}},
            "dkim: letters are signed with 1024 bits",
            "RSA_2048_BIT",
        ),
        (
            {
                "identity": {
                    **IDENTITY,
                    "MailFromAttributes": {**IDENTITY["MailFromAttributes"], "MailFromDomainStatus": "PENDING"},
                }
            },
            "mail-from: ",
            f"bounce.{DOMAIN} MX 10 feedback-smtp.{REGION}.amazonses.com; bounce.{DOMAIN} TXT v=spf1",
        ),
        (
            {"identity": "AccessDeniedException"},
            "identity: AWS refuses to tell (AccessDeniedException)",
            "may call GetEmailIdentity",
        ),
        ({"identity": "TooManyRequestsException"}, "identity: AWS refuses to tell", "try again"),
        ({"mx": ()}, f"mx: mail of {DOMAIN} goes nowhere", f"{DOMAIN} MX 10 {HOST}"),
        ({"mx": ("10 mx.other.example.",)}, "goes to mx.other.example", f"{DOMAIN} MX 10 {HOST}"),
        ({"mx": (f"10 {HOST}", "20 mx.other.example")}, "goes to SES and to mx.other.example", "remove"),
        ({"mx": LookupFailedError("timeout")}, "mx: DNS cannot be asked (timeout)", "--resolver"),
        (
            {"account": ACCOUNT | {"ProductionAccessEnabled": False}},
            "sandbox: SES is in the sandbox",
            "Leave the sandbox",
        ),
        ({"account": ACCOUNT | {"SendingEnabled": False}}, "sending: SES does not send freely", "Reputation"),
        ({"account": ACCOUNT | {"EnforcementStatus": "PROBATION"}}, "status PROBATION", "Reputation"),
        ({"opened": False}, "is paused", "put-configuration-set-sending-options"),
        ({"status": "UPDATE_ROLLBACK_COMPLETE"}, "stack: legwork is in the state UPDATE_ROLLBACK_COMPLETE", "events"),
        ({"status": "ValidationError"}, f"stack: there is no stack legwork in {REGION}", "--stack"),
    ],
)
def test_what_is_broken_is_the_only_thing_that_is_said_with_its_fix(stack, broken, said, fix):
    (problem,) = problems(deployed.examine(world(stack, **broken), "legwork"))

    assert said in problem
    assert fix in problem.partition(" - ")[2]


@contextmanager
def no_active_set(_stack):
    ses, name = boto3.client("ses"), active()
    ses.set_active_receipt_rule_set()
    yield
    ses.set_active_receipt_rule_set(RuleSetName=name)


@contextmanager
def a_foreign_set(_stack):
    ses, name = boto3.client("ses"), active()
    ses.create_receipt_rule_set(RuleSetName="theirs")
    ses.set_active_receipt_rule_set(RuleSetName="theirs")
    yield
    ses.set_active_receipt_rule_set(RuleSetName=name)
    ses.delete_receipt_rule_set(RuleSetName="theirs")


@contextmanager
def a_disabled_rule(_stack):
    ses = boto3.client("ses")
    (rule,) = ses.describe_active_receipt_rule_set()["Rules"]
    ses.update_receipt_rule(RuleSetName=active(), Rule=rule | {"Enabled": False})
    yield
    ses.update_receipt_rule(RuleSetName=active(), Rule=rule)


@contextmanager
def a_rule_of_another_domain(_stack):
    ses = boto3.client("ses")
    (rule,) = ses.describe_active_receipt_rule_set()["Rules"]
    ses.update_receipt_rule(RuleSetName=active(), Rule=rule | {"Recipients": ["other.example"]})
    yield
    ses.update_receipt_rule(RuleSetName=active(), Rule=rule)


@contextmanager
def a_waiting_mail(stack):
    with a_message(stack.outputs()["InboundQueueUrl"]):
        yield


@contextmanager
def a_dead_letter(stack):
    with a_message(stack.outputs()["LettersDeadLettersUrl"]):
        yield


@contextmanager
def a_message(url):
    boto3.client("sqs").send_message(QueueUrl=url, MessageBody="x")
    yield
    boto3.client("sqs").purge_queue(QueueUrl=url)


@contextmanager
def a_ringing_alarm(_stack):
    ring("legwork.heartbeat", "ALARM")
    yield
    ring("legwork.heartbeat", "OK")


@contextmanager
def no_keyring(stack):
    client, table = boto3.client("dynamodb"), stack.outputs()["TableName"]
    key = {"PK": {"S": "KEYRING"}, "SK": {"S": "KEYRING"}}
    item = client.get_item(TableName=table, Key=key)["Item"]
    client.delete_item(TableName=table, Key=key)
    yield
    client.put_item(TableName=table, Item=item)


def active():
    return boto3.client("ses").describe_active_receipt_rule_set()["Metadata"]["Name"]


@pytest.mark.parametrize(
    ("broken", "said", "fix"),
    [
        (
            no_active_set,
            "rules: no receipt rule set is active",
            "set-active-receipt-rule-set --rule-set-name legwork-rules",
        ),
        (a_foreign_set, "rules: theirs is active", "ExistingRuleSet=theirs"),
        (a_disabled_rule, f"rules: the rule for {DOMAIN} is switched off", "deploy the stack again"),
        (a_rule_of_another_domain, f"rules: the rule for {DOMAIN} is gone", "deploy the stack again"),
        (a_waiting_mail, "queue inbound: 1 waiting", "look again in a minute"),
        (a_dead_letter, "queue letters: 1 in the dead-letter queue", "docs/runbook.md"),
        (a_ringing_alarm, "alarm legwork.heartbeat: The minute tick", "docs/day-two.md"),
        (no_keyring, "keyring: the table holds no keys", "deploy the stack again"),
    ],
)
def test_what_somebody_broke_afterwards_is_seen(stack, broken, said, fix):
    with broken(stack):
        (problem,) = problems(deployed.examine(world(stack), "legwork"))

    assert said in problem
    assert fix in problem.partition(" - ")[2]


def test_alarms_of_another_stage_are_none_of_ours(stack):
    there = boto3.client("cloudwatch")
    there.put_metric_alarm(
        AlarmName="legwork-dev.heartbeat", EvaluationPeriods=1, ComparisonOperator="LessThanThreshold"
    )
    ring("legwork-dev.heartbeat", "ALARM")

    assert problems(deployed.examine(world(stack), "legwork")) == []


def test_a_stack_without_alarms_is_told(stack):
    findings = deployed.examine(world(stack), "other")

    assert problems(findings) == ["alarms: there are none - deploy the stack again (docs/deploy.md)"]


def test_the_command_prints_a_line_each_and_says_by_its_status_whether_all_is_fine(stack, monkeypatch, capsys):
    worlds = [world(stack), world(stack, mx=())]
    monkeypatch.setattr("legwork.cli.doctor._world", lambda _: worlds.pop(0))

    assert main(["doctor"]) == 0
    fine = capsys.readouterr()
    assert (fine.err, len(fine.out.splitlines())) == ("", 14)
    assert main(["doctor"]) == 1
    broken = capsys.readouterr()
    assert len(broken.out.splitlines()) == 13
    assert broken.err == f"legwork: mx: mail of {DOMAIN} goes nowhere - set the record {DOMAIN} MX 10 {HOST}\n"


def test_the_answers_of_the_stubs_have_the_shape_of_the_service():
    shape = botocore.session.get_session().get_service_model("sesv2").operation_model("GetEmailIdentity").output_shape
    assert set(IDENTITY) <= set(shape.members)
