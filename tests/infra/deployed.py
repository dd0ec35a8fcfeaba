"""A stack that was made from the template, brought to life: mail comes in by its rule, functions run as it says."""

import json
import os
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import datetime
from typing import Any
from unittest.mock import patch

import boto3
from moto import mock_aws

from infra.local import activation, events
from infra.local.activation import ActivationError
from infra.local.aws import forget_the_real_aws, new_session
from infra.local.events import AUTHENTICATED, Arriving
from infra.local.handlers import Handlers
from infra.local.outbox import Outbox, SentMail
from infra.local.quick_moto import remembering
from legwork import bootstrap
from legwork.adapters.clock import FrozenClock
from tests.infra.creator import Resource, Stack
from tests.infra.makers import Made
from tests.infra.transformed import transformed


class Deployed:
    """Use it as a context manager. What SES would do is done by what the stack told SES, SNS, SQS and Scheduler."""

    def __init__(self, template: dict[str, Any], region: str, at: datetime, **parameters: str) -> None:
        self.clock = FrozenClock(at)
        self.sent: list[SentMail] = []
        self._template, self._region, self._parameters = template, region, parameters
        self._handlers = Handlers()
        self._exits = ExitStack()

    def __enter__(self):
        self._exits.enter_context(patch.dict(os.environ))
        forget_the_real_aws()
        os.environ.update({"AWS_DEFAULT_REGION": self._region, "AWS_REGION": self._region})
        self._exits.enter_context(mock_aws())
        self._exits.enter_context(remembering())
        self._exits.enter_context(patch.object(boto3, "DEFAULT_SESSION", new_session()))
        self._exits.callback(Handlers.forget, self._handlers)
        Outbox(self.clock.now, self.sent.append).listen()
        return self

    def __exit__(self, *_):
        self._exits.close()

    def create(self, **further: str) -> Stack:
        """Make the stack. `further` are parameters that were not known before AWS was there."""
        self._parameters |= further
        template = transformed(self._template, self._parameters, self._region)
        self.stack = Stack(template, self._parameters, "legwork", self._activate)
        return self.stack.create()

    @property
    def handlers(self) -> Any:
        """What runs the functions."""
        return self._handlers

    def run_by(self, handlers: Any) -> None:
        """Let something else than the handlers of this process run the functions from now on."""
        self._handlers = handlers

    def invoke(self, function: str) -> Any:
        """Call a function by its name or ARN with the event of the minute."""
        return self._invoke(self._function(function), events.tick_event(self.clock.now()))

    def delete_activation(self) -> None:
        """What CloudFormation does first when the stack is deleted."""
        ((_, one),) = ((name, one) for name, one in self.stack.made.items() if one.kind.startswith("Custom::"))
        self._call(self.stack, "Delete", one.properties, one.ref)

    def arrive(self, raw: bytes, mail_from: str, rcpt_to: str) -> None:
        """A mail at the door: the active rule set's first rule for the domain stores and announces it."""
        rules = boto3.client("ses").describe_active_receipt_rule_set()["Rules"]
        action = next(rule for rule in rules if rcpt_to.rpartition("@")[2] in rule["Recipients"])["Actions"][0][
            "S3Action"
        ]
        ses_message_id = f"mail-{self.clock.now():%H%M%S}"
        key = action["ObjectKeyPrefix"] + ses_message_id
        boto3.client("s3").put_object(Bucket=action["BucketName"], Key=key, Body=raw)
        arriving = Arriving(ses_message_id, mail_from, (rcpt_to,), AUTHENTICATED, self.clock.now())
        self._publish(action["TopicArn"], events.mail_notification(arriving, key, raw))
        self.settle()

    def tick(self) -> None:
        """What Scheduler does every minute."""
        (schedule,) = self.stack.of_kind("AWS::Scheduler::Schedule").values()
        self.invoke(schedule.properties["Target"]["Arn"])
        self.settle()

    def settle(self) -> None:
        """Work off every queue by its event source mapping, and tell what became of letters."""
        told = 0
        while True:
            worked = [self._poll(one) for one in self.stack.of_kind("AWS::Lambda::EventSourceMapping").values()]
            news, told = self.sent[told:], len(self.sent)
            for mail in news:
                self._report(mail)
            if not any(worked) and not news:
                return

    def _poll(self, mapping: Resource) -> bool:
        client, name = boto3.client("sqs"), mapping.properties["EventSourceArn"].rpartition(":")[2]
        url = client.get_queue_url(QueueName=name)["QueueUrl"]
        messages = client.receive_message(QueueUrl=url, MaxNumberOfMessages=mapping.properties["BatchSize"]).get(
            "Messages", []
        )
        if not messages:
            return False
        records = [
            {"messageId": m["MessageId"], "body": m["Body"], "attributes": {}, "eventSource": "aws:sqs"}
            for m in messages
        ]
        answer = self._invoke(self._function(mapping.properties["FunctionName"]), events.sqs_event(records))
        assert answer == {"batchItemFailures": []}, answer
        for message in messages:
            client.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return True

    def _report(self, mail: SentMail) -> None:
        (destination,) = self.stack.of_kind("AWS::SES::ConfigurationSetEventDestination").values()
        topic = destination.properties["EventDestination"]["SnsDestination"]["TopicARN"]
        for kind in ("Send", "Delivery"):
            self._publish(topic, events.sending_event(kind, mail, self.clock.now()))

    def _publish(self, topic: str, message: dict[str, Any]) -> None:
        boto3.client("sns").publish(TopicArn=topic, Message=json.dumps(message))

    def _activate(self, stack: Stack, properties: dict[str, Any]) -> Made:
        return self._call(stack, "Create", properties, None)

    def _call(self, stack: Stack, request: str, properties: dict[str, Any], physical_id: str | None) -> Made:
        function = self._function(properties["ServiceToken"], stack)
        event = events.custom_resource_event(request, properties, physical_id)
        with patch.dict(os.environ, _environment(function)):
            answer = activation.call(self._handlers, event)
        if answer["Status"] != "SUCCESS":
            raise ActivationError(answer["Reason"])
        return answer["PhysicalResourceId"], answer["Data"]

    def _function(self, named: str, stack: Stack | None = None) -> Resource:
        """The function of that name or ARN, or of that alias's ARN."""
        among = stack or self.stack
        aliases = among.of_kind("AWS::Lambda::Alias").values()
        name = next((one.properties["FunctionName"] for one in aliases if one.ref == named), named)
        functions = among.of_kind("AWS::Lambda::Function").values()
        return next(one for one in functions if name in (one.ref, one.attributes["Arn"]))

    def _invoke(self, function: Resource, event: dict[str, Any]) -> Any:
        folder = function.properties["Code"]["S3Key"].removeprefix("functions/")
        with patch.dict(os.environ, _environment(function)), bootstrap.standing_in(self.clock):
            return self._handlers.invoke(folder, event)


def _environment(function: Resource) -> dict[str, str]:
    return {name: str(value) for name, value in function.properties["Environment"]["Variables"].items()}


def subjects(mails: Sequence[SentMail]) -> list[str]:
    """The subject of each mail."""
    return [line[9:] for mail in mails for line in mail.raw.decode().split("\r\n") if line.startswith("Subject: ")]
