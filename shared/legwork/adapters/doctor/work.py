"""Does the work get done: the keys, the queues, the alarms."""

from collections.abc import Iterator
from typing import Any

from legwork.adapters.doctor.findings import DEPLOY_AGAIN, Deployment, Finding, World
from legwork.adapters.dynamodb_items import KEYRING

QUEUES = ("Inbound", "Letters", "Feedback")


def keyring(world: World, deployment: Deployment) -> Iterator[Finding]:
    """The activation has run."""
    table = deployment.outputs["TableName"]
    found = world.client("dynamodb").get_item(TableName=table, Key=KEYRING, ProjectionExpression="PK")
    if "Item" in found:
        yield Finding("keyring", "the keys of tagged addresses are there")
    else:
        yield Finding("keyring", "the table holds no keys: no letter can be written", DEPLOY_AGAIN)


def queues(world: World, deployment: Deployment) -> Iterator[Finding]:
    """Nothing waits, and nothing was given up."""
    client = world.client("sqs")
    for queue in QUEUES:
        name = queue.lower()
        waiting, dead = (_depth(client, deployment.outputs[f"{queue}{kind}Url"]) for kind in ("Queue", "DeadLetters"))
        if dead:
            yield Finding(
                f"queue {name}", f"{dead} in the dead-letter queue", "find out why and redrive them (docs/runbook.md)"
            )
        if waiting:
            yield Finding(
                f"queue {name}",
                f"{waiting} waiting",
                f"look again in a minute; if they stay, read the log of the function that reads {name}",
            )
        if not (dead or waiting):
            yield Finding(f"queue {name}", "empty")


def _depth(client: Any, url: str) -> int:
    asked = ["ApproximateNumberOfMessages"]
    told = client.get_queue_attributes(QueueUrl=url, AttributeNames=asked)
    return int(told["Attributes"]["ApproximateNumberOfMessages"])


def alarms(world: World, deployment: Deployment) -> Iterator[Finding]:
    """The alarms are there and quiet."""
    pages = world.client("cloudwatch").get_paginator("describe_alarms").paginate(AlarmNamePrefix=f"{deployment.stack}.")
    alarms = [alarm for page in pages for alarm in page["MetricAlarms"]]
    if not alarms:
        yield Finding("alarms", "there are none", DEPLOY_AGAIN)
        return
    ringing = [alarm for alarm in alarms if alarm["StateValue"] == "ALARM"]
    for alarm in ringing:
        yield Finding(
            f"alarm {alarm['AlarmName']}",
            alarm.get("AlarmDescription", "it rings"),
            "docs/day-two.md says where to look first",
        )
    if not ringing:
        yield Finding("alarms", f"all {len(alarms)} are quiet")
