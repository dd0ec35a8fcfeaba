"""Every step of docs/runbook.md, against the embedded AWS."""

import re
from datetime import UTC, datetime
from pathlib import Path

import boto3
import pytest

from infra.local import mail_client
from infra.local.mail_client import Writer
from infra.local.people import enrol
from infra.local.runtime import LocalRuntime
from legwork import bootstrap
from legwork.__main__ import main
from legwork.cli import COMMANDS
from legwork.service.ports import InboundOutcome
from legwork.service.tags import private_address, read_tag, seeker_id_of

AT = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
EMAIL, ASSISTANT = "mo.birch@oakmail.example", "assistant@legwork.example"
PAGE = Path(__file__).parents[2] / "docs" / "runbook.md"


@pytest.fixture
def sent():
    return []


@pytest.fixture
def runtime(sent):
    with LocalRuntime(AT, sent.append, b"k" * 32) as running:
        enrol(running.store, "Mo Birch", EMAIL, "Europe/Berlin", AT)
        yield running


def arrive(runtime):
    return runtime.arrive(mail_client.write(Writer("Mo Birch", EMAIL, AT), ASSISTANT, "list", ""), EMAIL, [ASSISTANT])


def test_dead_letters_are_given_back_and_dealt_with_once(runtime, sent, capsys):
    ses_message_id = arrive(runtime)
    (waiting,) = runtime.aws.receive("inbound")
    runtime.aws.delete("inbound", waiting)
    dead, queue = (
        boto3.client("sqs").get_queue_url(QueueName=name)["QueueUrl"]
        for name in ("legwork-inbound-dead", "legwork-inbound")
    )
    for _ in range(2):
        boto3.client("sqs").send_message(QueueUrl=dead, MessageBody=waiting.record["body"])

    assert main(["repair", "drain", dead, queue]) == 0
    runtime.settle()

    assert capsys.readouterr().out == "2 given back\n"
    assert runtime.aws.dead_letters("inbound") == []
    assert runtime.store.inbound(ses_message_id).outcome is InboundOutcome.ACCEPTED
    assert len(sent) == 1


def test_after_a_rotation_old_addresses_work_and_new_ones_are_signed_with_the_new_key(runtime, capsys):
    warm = bootstrap.receiving(runtime.aws.environment()).store.keyring()
    seeker = seeker_id_of(EMAIL)
    old = private_address(ASSISTANT, seeker, warm)

    assert main(["repair", "rotate-key", "legwork"]) == 0
    cold = bootstrap.sending(runtime.aws.environment()).store.keyring()
    new = private_address(ASSISTANT, seeker, cold)

    assert capsys.readouterr().out == "key b signs from now on\n"
    assert old != new
    for ring in (warm, cold):
        assert read_tag(old, ASSISTANT, AT, ring).seeker_id == seeker
        assert read_tag(new, ASSISTANT, AT, ring).seeker_id == seeker


def test_a_key_taken_off_the_ring_ends_its_addresses(runtime):
    seeker = seeker_id_of(EMAIL)
    old = private_address(ASSISTANT, seeker, runtime.store.keyring())
    main(["repair", "rotate-key", "legwork"])
    key = {"PK": {"S": "KEYRING"}, "SK": {"S": "KEYRING"}}
    runtime.aws.dynamodb.update_item(TableName="legwork", Key=key, UpdateExpression="REMOVE ring.a")

    assert read_tag(old, ASSISTANT, AT, runtime.store.keyring()) is None


def test_a_ring_is_rotated_only_where_there_is_one(runtime, capsys):
    runtime.aws.dynamodb.delete_item(TableName="legwork", Key={"PK": {"S": "KEYRING"}, "SK": {"S": "KEYRING"}})

    assert main(["repair", "rotate-key", "legwork"]) == 1
    assert "no keyring" in capsys.readouterr().err


def test_the_table_is_restored_with_everything_in_it(runtime):
    dynamodb = runtime.aws.dynamodb
    enabled = {"PointInTimeRecoveryEnabled": True}
    dynamodb.update_continuous_backups(TableName="legwork", PointInTimeRecoverySpecification=enabled)
    dynamodb.restore_table_to_point_in_time(
        SourceTableName="legwork", TargetTableName="legwork-restored", UseLatestRestorableTime=True
    )

    def items(table):
        return sorted(str(item) for item in dynamodb.scan(TableName=table)["Items"])

    assert items("legwork-restored") == items("legwork")


def test_every_command_of_the_runbook_is_one_of_ours_or_of_aws():
    named = re.findall(r"`(legwork|aws) ([a-z0-9-]+) ?([a-z-]*)", PAGE.read_text(encoding="utf-8"))
    assert {command for tool, command, _ in named if tool == "legwork"} <= COMMANDS.keys()
    for tool, service, operation in named:
        if tool == "aws":
            assert hasattr(boto3.client(service, region_name="us-east-1"), operation.replace("-", "_"))
