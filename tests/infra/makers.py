"""How each resource type of our templates is made on the embedded AWS. moto's own CloudFormation skips half of them.

A maker takes the resolved properties and gives what `Ref` returns and the attributes that `Fn::GetAtt` can ask for.
A type that is not here raises: it has to be thought of.
"""

import json
import os
from collections.abc import Callable
from functools import cache
from itertools import count
from typing import Any

import boto3
import botocore.session
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

from infra.local.events import ACCOUNT

Made = tuple[str, dict[str, str]]
_numbers = count(1)


def named(kind: str) -> str:
    """A name as CloudFormation makes one where the template leaves it open."""
    return f"legwork-{kind}-{next(_numbers)}"


def region() -> str:
    return os.environ["AWS_REGION"]


def table(properties: dict[str, Any]) -> Made:
    client, name = boto3.client("dynamodb"), named("table")
    later = ("TimeToLiveSpecification", "PointInTimeRecoverySpecification")
    shape = {key: value for key, value in properties.items() if key not in later}
    shape["DeletionProtectionEnabled"] = shape["DeletionProtectionEnabled"] == "true"
    shape["SSESpecification"] = {"Enabled": shape["SSESpecification"]["SSEEnabled"]}
    made = client.create_table(TableName=name, **shape)
    client.update_time_to_live(TableName=name, TimeToLiveSpecification=properties["TimeToLiveSpecification"])
    recovery = properties["PointInTimeRecoverySpecification"]
    client.update_continuous_backups(TableName=name, PointInTimeRecoverySpecification=recovery)
    return name, {"Arn": made["TableDescription"]["TableArn"]}


def bucket(properties: dict[str, Any]) -> Made:
    client, name = boto3.client("s3"), named("bucket")
    client.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": region()})
    (encryption,) = properties["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    rule = {"ApplyServerSideEncryptionByDefault": encryption["ServerSideEncryptionByDefault"]}
    client.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": [rule]})
    closed = properties["PublicAccessBlockConfiguration"]
    client.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=closed)
    client.put_bucket_ownership_controls(Bucket=name, OwnershipControls=properties["OwnershipControls"])
    rules = [
        {
            "ID": rule["Id"],
            "Status": rule["Status"],
            "Filter": {"Prefix": rule["Prefix"]},
            "Expiration": {"Days": int(rule["ExpirationInDays"])},
            "AbortIncompleteMultipartUpload": rule["AbortIncompleteMultipartUpload"],
        }
        for rule in properties["LifecycleConfiguration"]["Rules"]
    ]
    client.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": rules})
    return name, {"Arn": f"arn:aws:s3:::{name}"}


def bucket_policy(properties: dict[str, Any]) -> Made:
    """What it allows: moto knows no conditions, so that refusing plain HTTP would refuse everything."""
    document = properties["PolicyDocument"]
    allowed = [one for one in document["Statement"] if one["Effect"] == "Allow"]
    policy = json.dumps({**document, "Statement": allowed})
    boto3.client("s3").put_bucket_policy(Bucket=properties["Bucket"], Policy=policy)
    return named("policy"), {}


def topic(properties: dict[str, Any]) -> Made:
    assert not properties
    return boto3.client("sns").create_topic(Name=named("topic"))["TopicArn"], {}


def topic_policy(properties: dict[str, Any]) -> Made:
    policy = json.dumps(properties["PolicyDocument"])
    for arn in properties["Topics"]:
        boto3.client("sns").set_topic_attributes(TopicArn=arn, AttributeName="Policy", AttributeValue=policy)
    return named("policy"), {}


def subscription(properties: dict[str, Any]) -> Made:
    raw = {"RawMessageDelivery": "true"} if properties.pop("RawMessageDelivery", False) else {}
    return boto3.client("sns").subscribe(**properties, Attributes=raw)["SubscriptionArn"], {}


def queue(properties: dict[str, Any]) -> Made:
    client, name = boto3.client("sqs"), named("queue")
    attributes = {
        key: json.dumps(value) if isinstance(value, dict) else str(value).lower() for key, value in properties.items()
    }
    url = client.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    return url, {"Arn": f"arn:aws:sqs:{region()}:{ACCOUNT}:{name}", "QueueName": name}


def queue_policy(properties: dict[str, Any]) -> Made:
    policy = {"Policy": json.dumps(properties["PolicyDocument"])}
    for url in properties["Queues"]:
        boto3.client("sqs").set_queue_attributes(QueueUrl=url, Attributes=policy)
    return named("policy"), {}


def rule_set(properties: dict[str, Any]) -> Made:
    assert not properties
    name = named("rules")
    boto3.client("ses").create_receipt_rule_set(RuleSetName=name)
    return name, {}


def receipt_rule(properties: dict[str, Any]) -> Made:
    rule = {"Name": named("rule"), **properties["Rule"]}
    boto3.client("ses").create_receipt_rule(RuleSetName=properties["RuleSetName"], Rule=rule)
    return rule["Name"], {}


def configuration_set(properties: dict[str, Any]) -> Made:
    name = named("letters")
    boto3.client("sesv2").create_configuration_set(ConfigurationSetName=name, **properties)
    return name, {}


def event_destination(properties: dict[str, Any]) -> Made:
    """By the first version of SES's interface: moto knows no event destinations of the second."""
    told = dict(properties["EventDestination"])
    told["MatchingEventTypes"] = [kind.lower() for kind in told["MatchingEventTypes"]]
    told["SNSDestination"] = told.pop("SnsDestination")
    name = properties["ConfigurationSetName"]
    boto3.client("ses").create_configuration_set_event_destination(ConfigurationSetName=name, EventDestination=told)
    return told["Name"], {}


def identity(properties: dict[str, Any]) -> Made:
    name = properties["EmailIdentity"]
    boto3.client("sesv2").create_email_identity(
        EmailIdentity=name, DkimSigningAttributes=properties["DkimSigningAttributes"]
    )
    tokens = {f"DkimDNSTokenName{n}": f"token{n}._domainkey.{name}" for n in (1, 2, 3)}
    return name, tokens | {f"DkimDNSTokenValue{n}": f"token{n}.dkim.amazonses.com" for n in (1, 2, 3)}


def role(properties: dict[str, Any]) -> Made:
    client, name = boto3.client("iam"), named("role")
    trust = json.dumps(properties["AssumeRolePolicyDocument"])
    made = client.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]
    for policy in properties["Policies"]:
        document = json.dumps({"Version": "2012-10-17", **policy["PolicyDocument"]})  # moto wants one, SAM writes none
        client.put_role_policy(RoleName=name, PolicyName=policy["PolicyName"], PolicyDocument=document)
    return name, {"Arn": made["Arn"]}


def log_group(properties: dict[str, Any]) -> Made:
    client, name = boto3.client("logs"), named("log")
    client.create_log_group(logGroupName=name)
    client.put_retention_policy(logGroupName=name, retentionInDays=int(properties["RetentionInDays"]))
    return name, {"Arn": f"arn:aws:logs:{region()}:{ACCOUNT}:log-group:{name}:*"}


def alarm(properties: dict[str, Any]) -> Made:
    boto3.client("cloudwatch").put_metric_alarm(**properties)
    name = properties["AlarmName"]
    return name, {"Arn": f"arn:aws:cloudwatch:{region()}:{ACCOUNT}:alarm:{name}"}


def dashboard(properties: dict[str, Any]) -> Made:
    boto3.client("cloudwatch").put_dashboard(**properties)
    return properties["DashboardName"], {}


def records(properties: dict[str, Any]) -> Made:
    changes = [
        {
            "Action": "CREATE",
            "ResourceRecordSet": {
                **{key: record[key] for key in ("Name", "Type")},
                "TTL": int(record["TTL"]),
                "ResourceRecords": [{"Value": value} for value in record["ResourceRecords"]],
            },
        }
        for record in properties["RecordSets"]
    ]
    boto3.client("route53").change_resource_record_sets(
        HostedZoneId=properties["HostedZoneId"], ChangeBatch={"Changes": changes}
    )
    return named("records"), {}


def schedule(properties: dict[str, Any]) -> Made:
    boto3.client("scheduler").create_schedule(**properties)
    return properties["Name"], {}


def layer(properties: dict[str, Any]) -> Made:
    assert properties["Content"]
    return f"arn:aws:lambda:{region()}:{ACCOUNT}:layer:{properties['LayerName']}:1", {}


def function(properties: dict[str, Any]) -> Made:
    """Only checked against Lambda's own description of the call; who made the stack runs the code."""
    given = {key: value for key, value in properties.items() if key != "Tags"}
    given["Environment"] = {"Variables": {k: str(v) for k, v in given["Environment"]["Variables"].items()}}
    name = named("function")
    _check("CreateFunction", {"FunctionName": name, **given})
    return name, {"Arn": f"arn:aws:lambda:{region()}:{ACCOUNT}:function:{name}"}


def version(properties: dict[str, Any]) -> Made:
    """As `function`."""
    _check("PublishVersion", properties)
    arn = f"arn:aws:lambda:{region()}:{ACCOUNT}:function:{properties['FunctionName']}:1"
    return arn, {"Version": "1"}


def alias(properties: dict[str, Any]) -> Made:
    """As `function`."""
    _check("CreateAlias", properties)
    return f"arn:aws:lambda:{region()}:{ACCOUNT}:function:{properties['FunctionName']}:{properties['Name']}", {}


def event_source_mapping(properties: dict[str, Any]) -> Made:
    """As `function`."""
    _check("CreateEventSourceMapping", properties)
    return named("mapping"), {}


def deploying(properties: dict[str, Any]) -> Made:
    name, platform = named("application"), properties["ComputePlatform"]
    boto3.client("codedeploy").create_application(applicationName=name, computePlatform=platform)
    return name, {}


def deployment_group(properties: dict[str, Any]) -> Made:
    given = {f"{key[0].lower()}{key[1:]}": value for key, value in properties.items()}
    for key, one in given.items():
        if isinstance(one, dict):
            given[key] = {f"{inner[0].lower()}{inner[1:]}": value for inner, value in one.items()}
    if alarms := given.get("alarmConfiguration", {}).get("alarms"):
        given["alarmConfiguration"]["alarms"] = [{"name": alarm["Name"]} for alarm in alarms]
    name = named("deployments")
    boto3.client("codedeploy").create_deployment_group(deploymentGroupName=name, **given)
    return name, {}


def _check(operation: str, parameters: dict[str, Any]) -> None:
    report = ParamValidator().validate(parameters, _lambda().operation_model(operation).input_shape)
    assert not report.has_errors(), report.generate_report()


@cache
def _lambda() -> ServiceModel:
    """Lambda's own description of its calls."""
    return botocore.session.get_session().get_service_model("lambda")


MAKERS: dict[str, Callable[[dict[str, Any]], Made]] = {
    "AWS::CloudWatch::Alarm": alarm,
    "AWS::CloudWatch::Dashboard": dashboard,
    "AWS::CodeDeploy::Application": deploying,
    "AWS::CodeDeploy::DeploymentGroup": deployment_group,
    "AWS::DynamoDB::Table": table,
    "AWS::IAM::Role": role,
    "AWS::Lambda::Alias": alias,
    "AWS::Lambda::EventSourceMapping": event_source_mapping,
    "AWS::Lambda::Function": function,
    "AWS::Lambda::LayerVersion": layer,
    "AWS::Lambda::Version": version,
    "AWS::Logs::LogGroup": log_group,
    "AWS::Route53::RecordSetGroup": records,
    "AWS::S3::Bucket": bucket,
    "AWS::S3::BucketPolicy": bucket_policy,
    "AWS::SES::ConfigurationSet": configuration_set,
    "AWS::SES::ConfigurationSetEventDestination": event_destination,
    "AWS::SES::EmailIdentity": identity,
    "AWS::SES::ReceiptRule": receipt_rule,
    "AWS::SES::ReceiptRuleSet": rule_set,
    "AWS::SNS::Subscription": subscription,
    "AWS::SNS::Topic": topic,
    "AWS::SNS::TopicPolicy": topic_policy,
    "AWS::SQS::Queue": queue,
    "AWS::SQS::QueuePolicy": queue_policy,
    "AWS::Scheduler::Schedule": schedule,
}
