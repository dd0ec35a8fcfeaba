"""What else the parameters make of the stack, and what they do not let through."""

from datetime import UTC, datetime

import boto3
import pytest

from legwork.adapters.receipt_rules import active_rule_set
from tests.infra.creator import RefusedError
from tests.infra.deployed import Deployed

pytestmark = pytest.mark.xdist_group("stack-variants")

REGION = "eu-west-1"
DOMAIN = "legwork.example.org"
AT = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("region", "parameters", "reason"),
    [
        ("us-west-1", {}, "does not receive mail in this region"),
        (REGION, {"ExistingRuleSet": "theirs", "TakeOverRuleSet": "true"}, "not both"),
        (REGION, {"HostedZoneId": "Z0", "CreateIdentity": "false"}, "HostedZoneId needs CreateIdentity"),
    ],
)
def test_parameters_that_cannot_work_are_refused(root_template, region, parameters, reason):
    with (
        Deployed(root_template, region, AT, MailDomain=DOMAIN, **parameters) as deployed,
        pytest.raises(RefusedError, match=reason),
    ):
        deployed.create()


@pytest.fixture(scope="module")
def joined(root_template):
    """A stack whose rule joins a set that is active already, and whose records go into a hosted zone."""
    with Deployed(root_template, REGION, AT, MailDomain=DOMAIN, ExistingRuleSet="theirs") as deployed:
        boto3.client("ses").create_receipt_rule_set(RuleSetName="theirs")
        boto3.client("ses").set_active_receipt_rule_set(RuleSetName="theirs")
        zone = boto3.client("route53").create_hosted_zone(Name="example.org", CallerReference="1")["HostedZone"]
        deployed.create(HostedZoneId=zone["Id"].rpartition("/")[2])
        yield deployed


def test_the_zone_is_filled_where_it_is_named(joined):
    zone = joined.stack.parameters["HostedZoneId"]
    records = boto3.client("route53").list_resource_record_sets(HostedZoneId=zone)["ResourceRecordSets"]

    names = {(record["Type"], record["Name"].rstrip(".")) for record in records}
    assert {("MX", DOMAIN), ("MX", f"bounce.{DOMAIN}"), ("TXT", f"_dmarc.{DOMAIN}")} <= names
    assert ("CNAME", f"token3._domainkey.{DOMAIN}") in names


def test_the_rule_joins_a_set_that_is_active_already_and_leaves_it_so(joined):
    ses = boto3.client("ses")

    assert not joined.stack.of_kind("AWS::SES::ReceiptRuleSet")
    assert [rule["Recipients"] for rule in ses.describe_active_receipt_rule_set()["Rules"]] == [[DOMAIN]]
    joined.delete_activation()
    assert active_rule_set(ses) == "theirs"
