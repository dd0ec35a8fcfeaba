"""The template made resource by resource on the embedded AWS, and a mail on its whole way through what was made."""

from datetime import UTC, datetime, timedelta

import boto3
import pytest

from infra.local import mail_client
from infra.local.mail_client import Writer
from legwork.adapters.dynamodb_schema import SCHEMA_VERSION
from legwork.adapters.receipt_rules import active_rule_set
from legwork.adapters.ses import ref_from_tags
from tests.infra.deployed import Deployed

REGION = "eu-west-1"
DOMAIN = "legwork.example.org"
ASSISTANT = f"assistant@{DOMAIN}"
EMAIL = "mo.birch@oakmail.example"
AT = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)


pytestmark = pytest.mark.xdist_group("stack")


@pytest.fixture(scope="module")
def deployed(root_template):
    """One stack for all that follows, in this order."""
    with Deployed(root_template, REGION, AT, MailDomain=DOMAIN) as stack:
        stack.create()
        yield stack


def kinds(deployed):
    return [str(ref_from_tags(mail.tags).key).split(".")[1] for mail in deployed.sent]


def writer(deployed):
    return Writer("Mo Birch", EMAIL, deployed.clock.now())


def test_a_mail_goes_all_the_way_through_the_stack(deployed):
    deployed.arrive(mail_client.write(writer(deployed), ASSISTANT, "Hello", "What can you do?"), EMAIL, ASSISTANT)
    assert kinds(deployed) == ["confirm"]

    deployed.clock.advance(timedelta(minutes=5))
    yes = mail_client.reply(writer(deployed), deployed.sent[0], "Yes")
    deployed.arrive(yes, EMAIL, mail_client.recipient_of(yes))
    assert "welcome" in kinds(deployed)

    deployed.clock.advance(timedelta(minutes=5))
    ask = mail_client.write(
        writer(deployed),
        "ann.oak@harbour.example",
        "A question",
        "Could we talk for 20 minutes about your work?",
    )
    deployed.arrive(ask, EMAIL, ASSISTANT)
    deployed.clock.advance(timedelta(days=8))
    deployed.tick()
    assert {"receipt", "nudge"} <= set(kinds(deployed))
    assert {mail.to for mail in deployed.sent} == {(EMAIL,)}
    assert {mail.source for mail in deployed.sent} == {ASSISTANT}


def test_every_resource_of_the_template_is_made(deployed):
    stack = deployed.stack

    assert set(stack.nested) == {"Data", "Queues", "Mailbox", "Sending", "Releasing", "Roles", "Watching"}
    outputs = stack.outputs()
    assert outputs["AssistantAddress"] == ASSISTANT
    assert outputs["MxRecord"] == f"{DOMAIN} MX 10 inbound-smtp.{REGION}.amazonaws.com"
    assert outputs["DkimRecord1"] == f"token1._domainkey.{DOMAIN} CNAME token1.dkim.amazonses.com"
    assert active_rule_set(boto3.client("ses")) == outputs["RuleSetName"]
    alarms = boto3.client("cloudwatch").describe_alarms(AlarmNamePrefix="legwork.")["MetricAlarms"]
    assert len(alarms) == 18
    table = boto3.client("dynamodb").describe_table(TableName=outputs["TableName"])["Table"]
    assert table["DeletionProtectionEnabled"] is True


def test_the_schedule_may_call_the_tick_and_nothing_else(deployed):
    (schedule,) = deployed.stack.of_kind("AWS::Scheduler::Schedule").values()
    tick = deployed.stack.made["TickFunction"].attributes["Arn"] + ":live"
    roles = deployed.stack.of_kind("AWS::IAM::Role").values()
    (role,) = [one for one in roles if one.attributes["Arn"] == schedule.properties["Target"]["RoleArn"]]
    (policy,) = role.properties["Policies"]
    (statement,) = policy["PolicyDocument"]["Statement"]
    assert schedule.properties["Target"]["Arn"] == tick
    assert (statement["Action"], statement["Resource"]) == ("lambda:InvokeFunction", tick)
    assert "ManagedPolicyArns" not in role.properties


def test_two_stages_in_one_account_share_no_name(deployed):
    """Names that the template chooses itself hold the stack's name; all others are CloudFormation's."""
    chosen = [
        one.properties[key]
        for kind, key in (
            ("AWS::CloudWatch::Alarm", "AlarmName"),
            ("AWS::CloudWatch::Dashboard", "DashboardName"),
            ("AWS::Scheduler::Schedule", "Name"),
        )
        for one in deployed.stack.of_kind(kind).values()
    ]
    assert all(name.startswith("legwork") for name in chosen)


def test_the_stack_says_the_schema_that_the_code_writes(root_template):
    assert root_template["Resources"]["Activation"]["Properties"]["SchemaVersion"] == str(SCHEMA_VERSION)


def test_deleting_the_stack_stops_receiving(deployed):
    deployed.delete_activation()

    assert active_rule_set(boto3.client("ses")) is None
