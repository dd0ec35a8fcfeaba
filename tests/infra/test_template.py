"""What the stack promises about its functions, queues, bucket and receipt rule."""

import json
from itertools import chain
from pathlib import Path

import pytest

from legwork.settings import NEEDS

ROOT = Path(__file__).parents[2]
SENDS = {"ses:SendEmail", "ses:SendRawEmail"}


def resources(template, kind):
    return {name: item["Properties"] for name, item in template["Resources"].items() if item["Type"] == kind}


def statements(function):
    return list(chain.from_iterable(policy["Statement"] for policy in function["Policies"]))


def actions(statement):
    return {statement["Action"]} if isinstance(statement["Action"], str) else set(statement["Action"])


def test_every_function_stands_on_the_layer_with_a_timeout_and_a_log_that_expires(root_template, functions):
    shared = root_template["Globals"]["Function"]
    assert shared["Timeout"] <= 60
    assert shared["Layers"] == [{"Ref": "Layer"}]
    for function in functions.values():
        log = function["LoggingConfig"]["LogGroup"]["Ref"]
        assert root_template["Resources"][log]["Properties"]["RetentionInDays"]


def test_every_function_has_a_folder_with_its_handler(functions):
    for function in functions.values():
        assert (ROOT / function["CodeUri"] / "app.py").is_file()


def test_every_function_is_told_all_that_it_needs_to_know(root_template, functions):
    shared = root_template["Globals"]["Function"]["Environment"]["Variables"]
    for name, needs in NEEDS.items():
        told = functions[f"{name.title()}Function"]["Environment"]["Variables"]
        assert needs <= {*shared, *told}, name


def test_no_policy_names_every_action_or_every_resource(functions):
    for name, function in functions.items():
        for statement in statements(function):
            assert not any("*" in action for action in actions(statement)), name
            if statement["Resource"] == "*":
                assert name == "ActivateFunction"
                assert actions(statement) == {"ses:DescribeActiveReceiptRuleSet", "ses:SetActiveReceiptRuleSet"}


def test_only_send_can_reach_the_mail_service_and_only_as_the_assistant(functions):
    for name, function in functions.items():
        sending = [statement for statement in statements(function) if actions(statement) & SENDS]
        if name != "SendFunction":
            assert not sending, name
            continue
        assert len(sending) == 1
        assert "ses:FromAddress" in sending[0]["Condition"]["StringEquals"]
        assert len(sending[0]["Resource"]) == 2, "identity and configuration set"


def test_every_queue_that_feeds_a_function_gives_it_time_and_five_tries(root_template, nested_templates):
    queues = resources(nested_templates["queues"], "AWS::SQS::Queue")
    timeout = root_template["Globals"]["Function"]["Timeout"]
    visibility = root_template["Resources"]["Queues"]["Properties"]["Parameters"]["VisibilityTimeoutSeconds"]
    assert visibility >= 6 * timeout
    working = {name: queue for name, queue in queues.items() if not name.endswith("DeadLetters")}
    assert len(working) == 3
    for queue in working.values():
        assert queue["VisibilityTimeout"] == {"Ref": "VisibilityTimeoutSeconds"}
        assert queue["RedrivePolicy"]["maxReceiveCount"] == 5
        assert queue["RedrivePolicy"]["deadLetterTargetArn"]["Fn::GetAtt"][0] in queues


def test_batches_fail_in_parts_only(functions):
    sources = [
        event["Properties"]
        for function in functions.values()
        for event in function.get("Events", {}).values()
        if event["Type"] == "SQS"
    ]
    assert len(sources) == 3
    assert all(source["FunctionResponseTypes"] == ["ReportBatchItemFailures"] for source in sources)


def test_topics_deliver_raw_to_the_queues(nested_templates):
    subscriptions = resources(nested_templates["queues"], "AWS::SNS::Subscription")
    assert len(subscriptions) == 2
    assert all(subscription["RawMessageDelivery"] is True for subscription in subscriptions.values())


def test_the_bucket_expires_raw_mail_and_is_closed_and_takes_tls_only(nested_templates):
    bucket = resources(nested_templates["mailbox"], "AWS::S3::Bucket")["MailBucket"]
    assert all(bucket["PublicAccessBlockConfiguration"].values())
    assert bucket["LifecycleConfiguration"]["Rules"][0]["ExpirationInDays"] == {"Ref": "RawMailDays"}
    policy = resources(nested_templates["mailbox"], "AWS::S3::BucketPolicy")["MailBucketPolicy"]
    denied = [statement for statement in policy["PolicyDocument"]["Statement"] if statement["Effect"] == "Deny"]
    assert denied[0]["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}


def test_the_receipt_rule_scans_wants_tls_and_announces_what_it_stored(nested_templates):
    rule = resources(nested_templates["mailbox"], "AWS::SES::ReceiptRule")["StoreAndAnnounce"]["Rule"]
    assert rule["Enabled"] is True
    assert rule["ScanEnabled"] is True
    assert rule["TlsPolicy"] == "Require"
    assert rule["Actions"][0]["S3Action"]["TopicArn"] == {"Ref": "InboundTopicArn"}


def test_the_table_is_kept_protected_and_can_be_restored(nested_templates):
    (table,) = [
        item for item in nested_templates["data"]["Resources"].values() if item["Type"] == "AWS::DynamoDB::Table"
    ]
    assert table["DeletionPolicy"] == table["UpdateReplacePolicy"] == "Retain"
    assert table["Properties"]["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"] is True
    assert table["Properties"]["TimeToLiveSpecification"]["Enabled"] is True
    assert "DeletionProtectionEnabled" in table["Properties"]


def test_the_fates_that_matter_come_back(nested_templates):
    destination = resources(nested_templates["sending"], "AWS::SES::ConfigurationSetEventDestination")["Feedback"][
        "EventDestination"
    ]
    assert {"SEND", "DELIVERY", "BOUNCE", "COMPLAINT", "REJECT"} <= set(destination["MatchingEventTypes"])


@pytest.mark.parametrize("secret", ["password", "secretsmanager", "AKIA"])
def test_no_template_holds_a_secret(root_template, nested_templates, secret):
    assert secret.casefold() not in json.dumps([root_template, nested_templates], default=str).casefold()
