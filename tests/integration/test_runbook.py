"""Every step of docs/runbook.md, against the embedded AWS."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import boto3
import pytest

from infra.local import mail_client
from infra.local.events import AUTHENTICATED, BUCKET, FORGED
from infra.local.mail_client import Writer
from infra.local.people import enrol
from infra.local.runtime import LocalRuntime
from legwork import bootstrap
from legwork.__main__ import main
from legwork.adapters import dynamodb_items as items
from legwork.adapters import quarantine as quarantine_adapter
from legwork.adapters.clock import SystemClock
from legwork.adapters.quarantine import HIDDEN_SECONDS
from legwork.adapters.ses import ref_from_tags
from legwork.cli import COMMANDS
from legwork.mail import parse
from legwork.service.ports import Changes, InboundOutcome
from legwork.service.tags import private_address, read_tag, seeker_id_of
from legwork.values.errors import UnreadableMailError

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


def ask(runtime, verdicts=AUTHENTICATED, name="Ann Oak"):
    """Mo asks somebody for a talk, with Legwork in BCC."""
    me, to = Writer("Mo Birch", EMAIL, runtime.clock.now()), f"{name.replace(' ', '.').lower()}@harbour.example"
    text = f"Dear {name},\n\ncould we talk for 20 minutes about your work as a harbour pilot?\n\nMo\n"
    return runtime.arrive(mail_client.write(me, to, "A question", text), EMAIL, [ASSISTANT], verdicts)


@pytest.fixture
def fault(monkeypatch):
    """A fault in the reading, until it is called."""
    read = parse.read_message

    def fails(data):
        if b"harbour pilot" in data:
            raise UnreadableMailError("malformed")
        return read(data)

    monkeypatch.setattr(parse, "read_message", fails)
    return lambda: monkeypatch.setattr(parse, "read_message", read)


def kinds(sent):
    return [ref_from_tags(mail.tags).kind for mail in sent]


def quarantine(*options):
    return main(["repair", "quarantine", "legwork", *options])


def inbound_url():
    return boto3.client("sqs").get_queue_url(QueueName="legwork-inbound")["QueueUrl"]


def settle_later(runtime):
    runtime.clock.advance(timedelta(seconds=HIDDEN_SECONDS + 1))
    runtime.settle()


def test_quarantined_mail_is_given_back_after_the_mending_with_the_verdicts_that_it_came_with(
    runtime, sent, fault, capsys
):
    own, forged = ask(runtime), ask(runtime, FORGED)
    runtime.settle()
    assert kinds(sent) == ["notice"]

    assert quarantine() == 0
    listed = capsys.readouterr().out
    assert listed.count(" malformed mail/") == 2
    assert "mo.birch" not in listed
    assert quarantine("--reason", "too_deep") == 0
    assert capsys.readouterr().out == ""

    fault()
    assert quarantine("--give-back", inbound_url()) == 0
    settle_later(runtime)

    assert runtime.store.inbound(own).outcome is InboundOutcome.ACCEPTED
    assert runtime.store.inbound(forged).outcome is InboundOutcome.REJECTED
    assert kinds(sent) == ["notice", "receipt"]
    capsys.readouterr()
    assert quarantine() == 0
    assert capsys.readouterr().out == ""


def test_mail_that_still_cannot_be_read_goes_back_to_quarantine_and_is_not_told_again(runtime, sent, fault):
    own = ask(runtime)
    runtime.settle()

    for _ in range(2):
        assert quarantine("--give-back", inbound_url()) == 0
        settle_later(runtime)

    assert runtime.store.inbound(own).outcome is InboundOutcome.FAILED
    assert kinds(sent) == ["notice"]
    assert runtime.failures == []


def test_giving_back_that_was_broken_off_is_asked_for_again(runtime, fault, monkeypatch):
    own = ask(runtime)
    runtime.settle()
    fault()
    with monkeypatch.context() as patched:
        patched.delattr(quarantine_adapter.items, "inbound_key")
        with pytest.raises(AttributeError):
            quarantine("--give-back", inbound_url())
    settle_later(runtime)
    assert runtime.store.inbound(own).outcome is InboundOutcome.FAILED

    assert quarantine("--give-back", inbound_url()) == 0
    settle_later(runtime)

    assert runtime.store.inbound(own).outcome is InboundOutcome.ACCEPTED


def test_quarantine_holds_nothing_of_a_seeker_who_left(runtime, sent, fault, capsys):
    ask(runtime)
    runtime.settle()
    for words in ("delete everything", "yes"):
        runtime.clock.advance(timedelta(minutes=1))
        answer = mail_client.reply(Writer("Mo Birch", EMAIL, runtime.clock.now()), sent[-1], words)
        runtime.deliver(answer, EMAIL, [mail_client.recipient_of(answer)])

    assert kinds(sent) == ["notice", "confirm", "goodbye"]
    assert quarantine() == 0
    assert capsys.readouterr().out == ""
    assert "mail/" not in str(runtime.aws.dynamodb.scan(TableName="legwork")["Items"])
    assert runtime.aws.mails() == set()


def test_mail_that_failed_before_announcements_were_kept_stays_where_it_is(runtime, fault, capsys):
    own = ask(runtime)
    runtime.settle()
    line = runtime.store.inbound(own)
    runtime.aws.dynamodb.put_item(TableName="legwork", Item=items.inbound_item(replace(line, mail=None)))

    assert quarantine("--give-back", inbound_url()) == 1

    assert "not known" in capsys.readouterr().err
    assert runtime.store.inbound(own).outcome is InboundOutcome.FAILED


@pytest.fixture
def rebuild(runtime, monkeypatch):
    """The deed, at the runtime's time."""
    monkeypatch.setattr(SystemClock, "now", lambda _: runtime.clock.now())
    return lambda *options: main(["repair", "rebuild", "legwork", BUCKET, ASSISTANT, *options])


def test_records_are_made_anew_from_raw_mail_and_compared(runtime, sent, rebuild, capsys):
    ask(runtime)
    runtime.run_until(AT + timedelta(days=8))  # the nudge is out
    answer = mail_client.reply(Writer("Mo Birch", EMAIL, runtime.clock.now()), sent[-1], "snooze until 20 March")
    runtime.deliver(answer, EMAIL, [mail_client.recipient_of(answer)])
    ask(runtime, name="Ben Elm")
    runtime.settle()

    assert rebuild() == 0
    assert capsys.readouterr().out == "2 the same\n"

    seeker = seeker_id_of(EMAIL)
    stored = runtime.store.conversations(seeker)[0]
    runtime.store.commit(Changes(conversations=(replace(stored, entries=stored.entries[1:]),)))
    letters = len(sent)

    assert rebuild(seeker) == 1
    told = capsys.readouterr()
    assert told.out == "1 differing, 1 the same\n"
    assert f"seeker {seeker}, conversation {stored.id}:" in told.err
    assert "contact" in told.err
    assert "Ann" not in told.err
    assert rebuild(seeker, "--show") == 1
    assert "Ann Oak" in capsys.readouterr().err
    assert rebuild("somebodyelse") == 0
    assert len(sent) == letters


def test_what_has_no_raw_mail_any_more_is_not_called_a_difference(runtime, rebuild, capsys):
    key = f"mail/{ask(runtime)}"
    runtime.settle()
    runtime.aws.s3.delete_object(Bucket=BUCKET, Key=key)

    assert rebuild() == 0
    assert capsys.readouterr().out == "1 without some of their raw mail\n"


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


def test_the_table_is_restored_with_everything_in_it_and_nothing_else(runtime, capsys):
    ask(runtime)
    dynamodb = runtime.aws.dynamodb
    enabled = {"PointInTimeRecoveryEnabled": True}
    dynamodb.update_continuous_backups(TableName="legwork", PointInTimeRecoverySpecification=enabled)
    dynamodb.restore_table_to_point_in_time(
        SourceTableName="legwork", TargetTableName="legwork-restored", UseLatestRestorableTime=True
    )

    def items(table):
        return sorted(str(item) for item in dynamodb.scan(TableName=table)["Items"])

    before = items("legwork")
    assert items("legwork-restored") == before
    ask(runtime, name="Bea Elm")
    dynamodb.delete_item(TableName="legwork", Key={"PK": {"S": "KEYRING"}, "SK": {"S": "KEYRING"}})
    assert main(["repair", "restore", "legwork-restored", "legwork"]) == 0
    assert items("legwork") == before
    assert f"{len(before)} items written" in capsys.readouterr().out


def test_a_table_that_is_not_there_is_no_reason_to_empty_another(runtime, capsys):
    before = runtime.aws.dynamodb.scan(TableName="legwork")["Count"]

    assert main(["repair", "restore", "legwork-lost", "legwork"]) == 1
    assert capsys.readouterr().err
    assert runtime.aws.dynamodb.scan(TableName="legwork")["Count"] == before


def test_every_command_of_the_runbook_is_one_of_ours_or_of_aws():
    named = re.findall(r"`(legwork|aws) ([a-z0-9-]+) ?([a-z-]*)", PAGE.read_text(encoding="utf-8"))
    assert {command for tool, command, _ in named if tool == "legwork"} <= COMMANDS.keys()
    for tool, service, operation in named:
        if service == "repair":
            assert main([service, operation, "--help"]) == 0
        if tool == "aws":
            assert hasattr(boto3.client(service, region_name="us-east-1"), operation.replace("-", "_"))
