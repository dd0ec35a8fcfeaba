"""The embedded AWS: moto in this process, with the same resources as the templates make.

One at a time in a process, since moto is one AWS to all of it. Table and queues are read from the templates; topics,
bucket, rule set and configuration set have nothing in them that matters here.
"""

import json
import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from unittest.mock import patch

import boto3
import botocore.session
import moto.sqs.models
from botocore.config import Config
from botocore.loaders import create_loader
from moto import mock_aws
from moto.dynamodb.models.table import Table
from moto.sqs.models import sqs_backends

from infra.local.events import ACCOUNT, BUCKET
from infra.local.quick_moto import remembering
from infra.local.template import resources
from legwork.scheduling import timing

REGION = "us-east-1"
PREFIX = "mail/"  # infra/mailbox.yaml, the rule's ObjectKeyPrefix
ASSISTANT = "assistant@legwork.example"
VISIBILITY_SECONDS = 180  # template.yaml, Queues: six times the functions' timeout
TABLE, RULE_SET, CONFIGURATION_SET = "legwork", "legwork-rules", "legwork-letters"
_LOADER = create_loader()
QUEUES = {"inbound": "InboundQueue", "letters": "LettersQueue", "feedback": "FeedbackQueue"}


@dataclass(frozen=True, slots=True)
class Received:
    """One message as a queue hands it out."""

    record: dict[str, Any]
    receipt_handle: str


class EmbeddedAws:
    """Started by `start`, gone with `stop`. Queues hide and show their messages by the time that `now` tells."""

    def __init__(self, now: Callable[[], datetime], raw_mail_days: int = timing.RAW_MAIL_DAYS) -> None:
        self._now = now
        self._raw_mail_days = raw_mail_days
        self._stack = ExitStack()
        self._queue_urls: dict[str, str] = {}
        self._topics: dict[str, str] = {}

    def start(self) -> None:
        """Make the resources, and point this process's environment at them."""
        self._stack.enter_context(patch.dict(os.environ))
        forget_the_real_aws()
        self._stack.enter_context(mock_aws())
        self._stack.enter_context(remembering())
        self._stack.enter_context(patch.object(moto.sqs.models, "unix_time", lambda: self._now().timestamp()))
        self._stack.enter_context(
            patch.object(moto.sqs.models, "unix_time_millis", lambda: self._now().timestamp() * 1000)
        )
        self._stack.enter_context(patch.object(Table, "all_items", _all_items))
        # A session made anew: one made before the embedded AWS would reach for the real one.
        self._stack.enter_context(patch.object(boto3, "DEFAULT_SESSION", new_session()))
        self.dynamodb = boto3.client("dynamodb")
        self.s3 = boto3.client("s3")
        self._sqs = boto3.client("sqs")
        self._sns = boto3.client("sns")
        self._make_store()
        self._make_roads()
        self._backend = sqs_backends[ACCOUNT][REGION]
        self._make_mail_service()
        self._stack.enter_context(patch.dict(os.environ, self.environment()))

    def stop(self) -> None:
        """Forget everything and give the environment back."""
        self._stack.close()

    def environment(self) -> dict[str, str]:
        """What the template gives the functions."""
        return {
            "LEGWORK_TABLE": TABLE,
            "LEGWORK_BUCKET": BUCKET,
            "LEGWORK_LETTERS_QUEUE_URL": self._queue_urls["letters"],
            "LEGWORK_ASSISTANT": ASSISTANT,
            "LEGWORK_CONFIGURATION_SET": CONFIGURATION_SET,
            "LEGWORK_VERIFICATION_DOMAINS": "google.example",
            "LEGWORK_RAW_MAIL_DAYS": str(self._raw_mail_days),
            "POWERTOOLS_METRICS_NAMESPACE": "Legwork",
            "POWERTOOLS_LOG_LEVEL": "INFO",
        }

    def put_mail(self, ses_message_id: str, raw: bytes) -> str:
        """Store a raw mail as the receipt rule does; its key."""
        key = f"{PREFIX}{ses_message_id}"
        self.s3.put_object(Bucket=BUCKET, Key=key, Body=raw)
        return key

    def mails(self) -> set[str]:
        """The ids of the raw mails that are stored."""
        pages = self.s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=PREFIX)
        return {item["Key"].removeprefix(PREFIX) for page in pages for item in page.get("Contents", ())}

    def publish(self, topic: str, message: dict[str, Any] | str) -> None:
        """Announce something on the topic `inbound` or `feedback`."""
        text = message if isinstance(message, str) else json.dumps(message)
        self._sns.publish(TopicArn=self._topics[topic], Message=text)

    def receive(self, queue: str) -> list[Received]:
        """At most ten messages of `inbound`, `letters` or `feedback`, hidden from now on as Lambda's poller does."""
        if not self._shows(queue):
            return []
        answer = self._sqs.receive_message(
            QueueUrl=self._queue_urls[queue], MaxNumberOfMessages=10, AttributeNames=["All"], WaitTimeSeconds=0
        )
        return [Received(_record(queue, message), message["ReceiptHandle"]) for message in answer.get("Messages", [])]

    def delete(self, queue: str, received: Received) -> None:
        """Take a message off its queue for good."""
        self._sqs.delete_message(QueueUrl=self._queue_urls[queue], ReceiptHandle=received.receipt_handle)

    def dead_letters(self, queue: str) -> list[str]:
        """The bodies in the dead-letter queue, which stay there."""
        url = self._queue_urls[f"{queue}-dead"]
        answer = self._sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, VisibilityTimeout=0)
        return [message["Body"] for message in answer.get("Messages", [])]

    def _shows(self, queue: str) -> bool:
        """Whether a queue has anything to show: asked of moto itself, since nearly always it has not."""
        return any(message.visible for message in self._backend.get_queue(f"legwork-{queue}").messages)

    def _make_store(self) -> None:
        (table,) = resources("data.yaml", "AWS::DynamoDB::Table").values()
        shape = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
        self.dynamodb.create_table(
            TableName=TABLE, BillingMode="PAY_PER_REQUEST", **{name: table[name] for name in shape if name in table}
        )
        self.s3.create_bucket(Bucket=BUCKET)

    def _make_roads(self) -> None:
        templates = resources("queues.yaml", "AWS::SQS::Queue")
        for name, logical in QUEUES.items():
            dead = self._sqs.create_queue(QueueName=f"legwork-{name}-dead")["QueueUrl"]
            redrive = {
                "deadLetterTargetArn": self._arn(dead),
                "maxReceiveCount": templates[logical]["RedrivePolicy"]["maxReceiveCount"],
            }
            attributes: Any = {"VisibilityTimeout": str(VISIBILITY_SECONDS), "RedrivePolicy": json.dumps(redrive)}
            url = self._sqs.create_queue(QueueName=f"legwork-{name}", Attributes=attributes)["QueueUrl"]
            self._queue_urls |= {name: url, f"{name}-dead": dead}
        for name in ("inbound", "feedback"):
            topic = self._sns.create_topic(Name=f"legwork-{name}")["TopicArn"]
            queue = self._arn(self._queue_urls[name])
            raw = {"RawMessageDelivery": "true"}
            self._sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes=raw)
            self._topics[name] = topic

    def _make_mail_service(self) -> None:
        boto3.client("ses").create_receipt_rule_set(RuleSetName=RULE_SET)
        sending = boto3.client("sesv2")
        sending.create_configuration_set(ConfigurationSetName=CONFIGURATION_SET)
        sending.create_email_identity(EmailIdentity=ASSISTANT.partition("@")[2])

    def _arn(self, queue_url: str) -> str:
        answer = self._sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=["QueueArn"])
        return answer["Attributes"]["QueueArn"]


def new_session() -> boto3.Session:
    """A session with nothing of its own but what botocore reads of each service, which takes a quarter of a second."""
    session = botocore.session.get_session()
    session.register_component("data_loader", _LOADER)
    session.set_default_client_config(Config(user_agent="legwork"))  # or it is put together at every call
    return boto3.Session(botocore_session=session)


def forget_the_real_aws() -> None:
    """Nothing of the caller's own account or deployment, an endpoint above all, may reach clients made from here."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "LEGWORK_", "POWERTOOLS_"))]:
        del os.environ[name]
    nothing = dict.fromkeys(("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"), os.devnull)
    region = {"AWS_DEFAULT_REGION": REGION, "AWS_REGION": REGION, "AWS_EC2_METADATA_DISABLED": "true"}
    os.environ.update(nothing | region)


def _all_items(table: Table) -> list[Any]:
    """What moto's own gives, without its casting of both keys for every comparison: our keys are texts."""
    items = [item for partition in table.items.values() for item in partition.values()]
    return sorted(items, key=lambda item: (item.hash_key.value, item.range_key.value))


def _record(queue: str, message: Any) -> dict[str, Any]:
    """A message in the shape in which Lambda's event source mapping hands it on."""
    return {
        "messageId": message["MessageId"],
        "receiptHandle": message["ReceiptHandle"],
        "body": message["Body"],
        "attributes": message.get("Attributes", {}),
        "messageAttributes": {},
        "md5OfBody": message["MD5OfBody"],
        "eventSource": "aws:sqs",
        "eventSourceARN": f"arn:aws:sqs:{REGION}:123456789012:legwork-{queue}",
        "awsRegion": REGION,
    }
