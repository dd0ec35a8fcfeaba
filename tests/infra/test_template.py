"""What the stack promises about its functions, queues, bucket and receipt rule."""

import json
import tomllib
from pathlib import Path

import pytest

from legwork.settings import NEEDS

ROOT = Path(__file__).parents[2]
SENDS = {"ses:SendEmail", "ses:SendRawEmail"}


def resources(template, kind):
    return {name: item["Properties"] for name, item in template["Resources"].items() if item["Type"] == kind}


def statements(role):
    return [one for policy in role["Policies"] for one in policy["PolicyDocument"]["Statement"]]


def actions(statement):
    return {statement["Action"]} if isinstance(statement["Action"], str) else set(statement["Action"])


@pytest.fixture(scope="module")
def roles(nested_templates):
    found = resources(nested_templates["roles"], "AWS::IAM::Role")
    assert len(found) == 5
    return found


def test_every_function_stands_on_the_layer_with_a_timeout(root_template):
    shared = root_template["Globals"]["Function"]
    assert shared["Timeout"] <= 60
    assert shared["Layers"] == [{"Ref": "Layer"}]


def test_every_function_has_a_role_of_its_own_and_a_log_that_expires(nested_templates, functions):
    logs = resources(nested_templates["roles"], "AWS::Logs::LogGroup")
    outputs = nested_templates["roles"]["Outputs"]
    for name, function in functions.items():
        short = name.removesuffix("Function")
        assert function["Role"] == {"Fn::GetAtt": ["Roles", f"Outputs.{short}RoleArn"]}
        assert outputs[f"{short}RoleArn"]["Value"] == {"Fn::GetAtt": [f"{short}Role", "Arn"]}
        assert function["LoggingConfig"]["LogGroup"] == {"Fn::GetAtt": ["Roles", f"Outputs.{short}Logs"]}
        assert logs[f"{short}Logs"]["RetentionInDays"] == {"Ref": "LogDays"}


def test_every_function_has_a_folder_with_its_handler(functions):
    for function in functions.values():
        assert (ROOT / function["CodeUri"] / "app.py").is_file()


def test_every_function_is_told_all_that_it_needs_to_know(root_template, functions):
    shared = root_template["Globals"]["Function"]["Environment"]["Variables"]
    for name, needs in NEEDS.items():
        told = functions[f"{name.title()}Function"]["Environment"]["Variables"]
        assert needs <= {*shared, *told}, name


def test_no_policy_names_every_action_or_every_resource(roles):
    for name, role in roles.items():
        assert "ManagedPolicyArns" not in role
        for statement in statements(role):
            assert not any("*" in action for action in actions(statement)), name
            if statement["Resource"] == "*":
                assert name == "ActivateRole"
                assert actions(statement) == {"ses:DescribeActiveReceiptRuleSet", "ses:SetActiveReceiptRuleSet"}


def test_only_send_can_reach_the_mail_service_and_only_as_the_assistant(roles):
    for name, role in roles.items():
        sending = [statement for statement in statements(role) if actions(statement) & SENDS]
        if name != "SendRole":
            assert not sending, name
            continue
        assert len(sending) == 1
        assert sending[0]["Condition"] == {"StringEquals": {"ses:FromAddress": {"Ref": "Assistant"}}}
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


def test_the_receipt_rule_is_for_one_domain_and_no_action_bounces_large_mail_or_waits_for_a_function(nested_templates):
    rule = resources(nested_templates["mailbox"], "AWS::SES::ReceiptRule")["StoreAndAnnounce"]["Rule"]
    assert rule["Recipients"] == [{"Ref": "MailDomain"}]  # none at all would take the mail of every domain
    assert [list(action) for action in rule["Actions"]] == [["S3Action"]]  # SNS alone takes 150 KB, Lambda 30 s


def test_the_identity_signs_with_2048_bits_and_bounces_come_back_to_a_subdomain(nested_templates):
    identity = resources(nested_templates["sending"], "AWS::SES::EmailIdentity")["Identity"]
    assert identity["DkimSigningAttributes"] == {"NextSigningKeyLength": "RSA_2048_BIT"}
    assert identity["MailFromAttributes"]["MailFromDomain"] == {"Ref": "MailFromDomain"}


def test_the_zone_gets_every_record_that_the_domain_needs(nested_templates):
    (group,) = resources(nested_templates["dns"], "AWS::Route53::RecordSetGroup").values()
    kinds = sorted(record["Type"] for record in group["RecordSets"])
    assert kinds == ["CNAME", "CNAME", "CNAME", "MX", "MX", "TXT", "TXT"]


@pytest.fixture(scope="module")
def alarms(nested_templates):
    return resources(nested_templates["watching"], "AWS::CloudWatch::Alarm")


def test_every_alarm_is_told_and_bears_the_name_of_the_stack(alarms):
    for alarm in alarms.values():
        assert alarm["AlarmActions"] == alarm["OKActions"] == [{"Ref": "Alarms"}]
        assert alarm["AlarmName"]["Fn::Sub"].startswith("${StackName}.")
        assert alarm["AlarmDescription"]


def parts(alarm):
    """The metrics that an alarm looks at."""
    return [one for one in alarm["Metrics"] if "MetricStat" in one] if "Metrics" in alarm else [alarm]


def test_every_queue_is_watched_and_every_function(alarms, nested_templates):
    watched = {
        (metric["MetricName"], dimension["Value"]["Ref"])
        for alarm in alarms.values()
        for metric in (one["MetricStat"]["Metric"] if "MetricStat" in one else one for one in parts(alarm))
        for dimension in metric.get("Dimensions", [])
        if isinstance(dimension["Value"], dict) and "Ref" in dimension["Value"]
    }
    queues = resources(nested_templates["queues"], "AWS::SQS::Queue")
    depth, age = "ApproximateNumberOfMessagesVisible", "ApproximateAgeOfOldestMessage"
    expected = {(depth if queue.endswith("DeadLetters") else age, queue) for queue in queues}
    for function in ("ReceiveFunction", "TickFunction", "SendFunction", "FeedbackFunction"):
        expected |= {("Errors", function), ("Throttles", function)}
    assert watched == expected


@pytest.mark.parametrize(
    ("alarm", "metric", "comparison", "threshold", "missing"),
    [
        ("HeartbeatAlarm", "Heartbeat", "LessThanThreshold", 1, "breaching"),
        ("OverdueAlarm", "LettersOverdue", "GreaterThanThreshold", 0, "notBreaching"),
        ("BounceAlarm", "Reputation.BounceRate", "GreaterThanOrEqualToThreshold", 0.05, "ignore"),
        ("ComplaintAlarm", "Reputation.ComplaintRate", "GreaterThanOrEqualToThreshold", 0.001, "ignore"),
    ],
)
def test_what_no_queue_shows_is_watched_too(alarms, alarm, metric, comparison, threshold, missing):  # noqa: PLR0917
    found = alarms[alarm]
    assert (found["MetricName"], found["ComparisonOperator"]) == (metric, comparison)
    assert (found["Threshold"], found["TreatMissingData"]) == (threshold, missing)


def test_the_alarms_and_the_functions_speak_of_the_same_metrics(root_template, nested_templates):
    told = root_template["Globals"]["Function"]["Environment"]["Variables"]["POWERTOOLS_METRICS_NAMESPACE"]
    assert root_template["Resources"]["Watching"]["Properties"]["Parameters"]["MetricsNamespace"] == told
    tick = (ROOT / "functions" / "tick" / "app.py").read_text(encoding="utf-8")
    for metric in ("Heartbeat", "LettersOverdue"):
        assert f'count("{metric}", {{"service": "tick"}}' in tick


def test_the_dashboard_shows_every_alarm_and_is_json(alarms, nested_templates):
    (board,) = resources(nested_templates["watching"], "AWS::CloudWatch::Dashboard").values()
    body = board["DashboardBody"]["Fn::Sub"]
    widgets = json.loads(body)["widgets"]
    (shown,) = (widget["properties"]["alarms"] for widget in widgets if widget["type"] == "alarm")
    assert sorted(shown) == sorted(f"${{{name}.Arn}}" for name in alarms)
    assert all(widget["x"] + widget["width"] <= 24 for widget in widgets)


def test_every_parameter_says_what_it_is_for_and_what_it_takes(root_template):
    for name, parameter in root_template["Parameters"].items():
        assert parameter["Description"], name
        constrained = {"AllowedPattern", "AllowedValues", "MinValue"} & set(parameter)
        assert constrained or parameter["Type"] == "CommaDelimitedList", name
        assert ("AllowedPattern" in parameter) == ("ConstraintDescription" in parameter), name


@pytest.mark.parametrize("stage", ["dev", "prod"])
def test_the_stages_set_parameters_that_there_are(root_template, stage):
    with (ROOT / "samconfig.toml").open("rb") as file:
        deploy = tomllib.load(file)[stage]["deploy"]["parameters"]
    names = {setting.partition("=")[0] for setting in deploy["parameter_overrides"]}
    assert "MailDomain" in names
    assert names <= set(root_template["Parameters"])
    assert set(deploy["capabilities"].split()) == {"CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"}


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
