"""A release publishes versions, takes over at its pace, and is taken back where an alarm rings (decision 11)."""

import json
import tomllib
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path

import boto3
import pytest

from legwork.adapters.cloudformation import digests
from tests.infra.deployed import Deployed
from tests.infra.intrinsics import Scope
from tests.infra.transformed import transformed

pytestmark = pytest.mark.xdist_group("release")

ROOT = Path(__file__).parents[2]
REGION = "eu-west-1"
DOMAIN = "legwork.example.org"
AT = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
SERVING = {"ReceiveFunction", "TickFunction", "SendFunction", "FeedbackFunction"}


def resources(template, **parameters):
    return transformed(template, {"MailDomain": DOMAIN, **parameters}, REGION)["Resources"]


def versions(made):
    """The logical id of each function's version, by function."""
    found = {name: one["Properties"] for name, one in made.items() if one["Type"] == "AWS::Lambda::Version"}
    return {one["FunctionName"]["Ref"]: name for name, one in found.items()}


def another_layer(template):
    """The template as `sam package` writes it once something in the layer has changed: under another address."""
    changed = deepcopy(template)
    changed["Resources"]["Layer"]["Properties"]["ContentUri"] = "shared-of-the-next-release/"
    return changed


@pytest.fixture(scope="module")
def whole(root_template):
    return resources(root_template)


def test_a_release_of_the_layer_alone_publishes_every_function_that_serves(root_template, whole):
    after = resources(another_layer(root_template))

    assert versions(whole).keys() == versions(after).keys() == SERVING
    assert set(versions(whole).values()).isdisjoint(versions(after).values())


def test_it_changes_the_name_of_nothing_else(root_template, whole):
    after = resources(another_layer(root_template))

    changed = {(whole | after)[name]["Type"] for name in whole.keys() ^ after.keys()}
    assert changed == {"AWS::Lambda::LayerVersion", "AWS::Lambda::Version"}


def test_the_same_release_once_more_publishes_nothing(root_template, whole):
    assert resources(deepcopy(root_template)) == whole


def test_a_function_that_changes_alone_is_published_alone(root_template, whole):
    changed = deepcopy(root_template)
    changed["Resources"]["TickFunction"]["Properties"]["CodeUri"] = "functions/tick-of-the-next-release/"
    after = versions(resources(changed))

    assert {name for name in SERVING if after[name] != versions(whole)[name]} == {"TickFunction"}


def test_the_stack_keeps_the_version_that_serves_and_no_older_one(whole):
    policies = {one.get("DeletionPolicy") for one in whole.values() if one["Type"] == "AWS::Lambda::Version"}
    replaced = {one.get("UpdateReplacePolicy") for one in whole.values() if one["Type"] == "AWS::Lambda::Version"}
    assert (policies, replaced) == ({"Delete"}, {None})


def varying(node):
    """What is not the same in every stack of that name: each intrinsic function, as text."""
    if isinstance(node, dict) and len(node) == 1 and next(iter(node)).startswith(("Ref", "Fn::")):
        text = json.dumps(node)
        return set() if "AWS::StackName" in text else {text}
    if not isinstance(node, (dict, list)):
        return set()
    return set().union(*map(varying, node.values() if isinstance(node, dict) else node))


@pytest.mark.parametrize("function", sorted(SERVING))
def test_the_digest_of_a_functions_settings_covers_its_environment(root_template, functions, function):
    shared = root_template["Globals"]["Function"]["Environment"]
    settings = root_template["Resources"]["Activation"]["Properties"]["Settings"]
    wanted = varying(shared) | varying(functions[function]["Environment"])

    assert {json.dumps(one) for one in settings[function.removesuffix("Function")]} == wanted


def told(template, functions, **parameters):
    """What each function's environment holds, and the digest that tells its version apart from the last one."""
    defaults = {name: one["Default"] for name, one in template["Parameters"].items() if "Default" in one}
    values = {**defaults, "MailDomain": DOMAIN, "AWS::StackName": "legwork", **parameters}
    scope = Scope(values.__getitem__, lambda name, attribute: f"{name}.{attribute}")
    published = digests(scope.value(template["Resources"]["Activation"]["Properties"]["Settings"]))
    return {
        name: (scope.value(functions[name]["Environment"]), published[name.removesuffix("Function")])
        for name in SERVING
    }


@pytest.mark.parametrize(
    ("parameters", "concerned"),
    [
        ({}, ()),
        ({"LogDays": "7", "ReleasePace": "Canary10Percent5Minutes"}, ()),
        ({"SignUpMode": "invited"}, ("ReceiveFunction",)),
        ({"SignUpList": ["mo@oakmail.example", "ann@oakmail.example"]}, ("ReceiveFunction",)),
        ({"RawMailDaysAfterEnd": "60"}, ("TickFunction",)),
        ({"AssistantDisplayName": "Career office"}, ("ReceiveFunction", "SendFunction")),
    ],
    ids=str,
)
def test_a_change_of_a_parameter_publishes_the_functions_that_are_told_of_it(
    root_template, functions, parameters, concerned
):
    before, after = told(root_template, functions), told(root_template, functions, **parameters)

    assert {name for name in SERVING if before[name][0] != after[name][0]} == set(concerned)
    assert {name for name in SERVING if before[name][1] != after[name][1]} == set(concerned)


@pytest.fixture(scope="module")
def deployed(root_template):
    with Deployed(root_template, REGION, AT, MailDomain=DOMAIN, ReleasePace="Canary10Percent30Minutes") as stack:
        stack.create()
        yield stack


def test_a_version_is_described_by_the_digest_of_its_functions_settings(deployed):
    settings = deployed.stack.made["Activation"].properties["Settings"]
    described = {
        one.properties["FunctionName"]: one.properties["Description"]
        for one in deployed.stack.of_kind("AWS::Lambda::Version").values()
    }

    wanted = {deployed.stack.made[f"{name}Function"].ref: digest for name, digest in digests(settings).items()}
    assert described == wanted


def test_whatever_calls_a_function_that_serves_calls_its_alias(deployed):
    stack = deployed.stack
    called = [one.properties["FunctionName"] for one in stack.of_kind("AWS::Lambda::EventSourceMapping").values()]
    called += [one.properties["Target"]["Arn"] for one in stack.of_kind("AWS::Scheduler::Schedule").values()]

    assert sorted(called) == sorted(one.ref for one in stack.of_kind("AWS::Lambda::Alias").values())
    assert {arn.rpartition(":")[2] for arn in called} == {"live"}


def groups(deployed):
    return [one.properties for one in deployed.stack.of_kind("AWS::CodeDeploy::DeploymentGroup").values()]


def test_every_function_takes_over_at_the_pace_and_under_its_own_alarm(deployed):
    pace = "CodeDeployDefault.LambdaCanary10Percent30Minutes"

    assert [group["DeploymentConfigName"] for group in groups(deployed)] == [pace] * len(SERVING)
    watched = sorted(alarm["Name"] for group in groups(deployed) for alarm in group["AlarmConfiguration"]["Alarms"])
    assert watched == [f"legwork.{name}-errors" for name in ("feedback", "receive", "send", "tick")]
    assert all("DEPLOYMENT_STOP_ON_ALARM" in group["AutoRollbackConfiguration"]["Events"] for group in groups(deployed))


def test_an_alias_is_moved_under_the_alarm_of_its_own_function(whole):
    groups = {
        one["Properties"]["AlarmConfiguration"]["Fn::If"][1]["Alarms"][0]["Name"]["Fn::GetAtt"][1]: name
        for name, one in whole.items()
        if one["Type"] == "AWS::CodeDeploy::DeploymentGroup"
    }
    for one in whole.values():
        if one["Type"] == "AWS::Lambda::Alias":
            moved = one["UpdatePolicy"]["CodeDeployLambdaAliasUpdate"]["DeploymentGroupName"]["Ref"]
            function = one["Properties"]["FunctionName"]["Ref"].removesuffix("Function")
            assert groups[f"Outputs.{function}Errors"] == moved


@pytest.mark.parametrize(("roll_back", "alarms"), [("true", 1), ("false", 0)])
def test_an_alarm_that_rings_does_not_keep_out_what_mends_it(root_template, whole, roll_back, alarms):
    scope = Scope({"RollBackOnAlarm": roll_back}.__getitem__, lambda *_: "an-alarm", root_template["Conditions"])
    watching = [
        scope.value(one["Properties"]["AlarmConfiguration"])
        for one in whole.values()
        if one["Type"] == "AWS::CodeDeploy::DeploymentGroup"
    ]
    assert [len(one.get("Alarms", [])) for one in watching] == [alarms] * len(SERVING)


def test_only_a_release_may_move_an_alias_and_only_these(deployed):
    (releasing,) = deployed.stack.nested["Releasing"].of_kind("AWS::IAM::Role").values()
    (policy,) = releasing.properties["Policies"]
    moving, looking = policy["PolicyDocument"]["Statement"]
    functions = {name: deployed.stack.made[name].attributes["Arn"] for name in SERVING}

    assert {group["ServiceRoleArn"] for group in groups(deployed)} == {releasing.attributes["Arn"]}
    assert "ManagedPolicyArns" not in releasing.properties
    assert set(moving["Resource"]) == {*functions.values(), *(f"{arn}:*" for arn in functions.values())}
    assert looking["Action"] == "cloudwatch:DescribeAlarms"
    for name, one in deployed.stack.of_kind("AWS::IAM::Role").items():
        if one is not releasing:
            assert "UpdateAlias" not in json.dumps(one.properties), name


def test_the_alarms_that_take_a_release_back_watch_the_alias(deployed):
    alarms = boto3.client("cloudwatch").describe_alarms(AlarmNamePrefix="legwork.")["MetricAlarms"]
    errors = {alarm["AlarmName"].partition(".")[2]: alarm for alarm in alarms if alarm["AlarmName"].endswith("-errors")}
    for name, alarm in errors.items():
        function = deployed.stack.made[f"{name.removesuffix('-errors').title()}Function"].ref
        stats = [one["MetricStat"]["Metric"] for one in alarm.get("Metrics", []) if "MetricStat" in one] or [alarm]
        (seen,) = [one for one in stats if one["MetricName"] == "Errors"]
        dimensions = {one["Name"]: one["Value"] for one in seen["Dimensions"]}
        assert dimensions == {"FunctionName": function, "Resource": f"{function}:live"}


@pytest.mark.parametrize("function", ["receive", "send", "feedback"])
def test_a_record_that_fails_rings_the_alarm_of_its_function(deployed, function):
    """Lambda counts no error where a batch reports a record, so that the function counts it itself."""
    client = boto3.client("cloudwatch")
    (alarm,) = client.describe_alarms(AlarmNames=[f"legwork.{function}-errors"])["MetricAlarms"]
    stats = {one["Id"]: one["MetricStat"]["Metric"] for one in alarm["Metrics"] if "MetricStat" in one}
    (summed,) = [one["Expression"] for one in alarm["Metrics"] if "MetricStat" not in one]
    environment = deployed.stack.made[f"{function.title()}Function"].properties["Environment"]["Variables"]

    assert all(name in summed for name in stats)
    assert stats["failed"] == {
        "Namespace": environment["POWERTOOLS_METRICS_NAMESPACE"],
        "MetricName": "RecordsFailed",
        "Dimensions": [{"Name": "service", "Value": environment["POWERTOOLS_SERVICE_NAME"]}],
    }


def test_at_home_a_release_goes_out_at_once_and_in_earnest_a_tenth_goes_first():
    with (ROOT / "samconfig.toml").open("rb") as file:
        stages = tomllib.load(file)
    pace = {
        stage: dict(one.split("=", 1) for one in stages[stage]["deploy"]["parameters"]["parameter_overrides"]).get(
            "ReleasePace", "AllAtOnce"
        )
        for stage in ("dev", "prod")
    }
    assert pace == {"dev": "AllAtOnce", "prod": "Canary10Percent30Minutes"}
