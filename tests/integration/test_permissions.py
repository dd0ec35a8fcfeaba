"""Stories run with the rights that the template gives each function: only `send` reaches SES."""

from datetime import UTC, datetime
from pathlib import Path

import boto3
import pytest
from botocore.exceptions import ClientError

from infra.local import mail_client
from infra.local.mail_client import Writer
from infra.local.people import enrol
from infra.local.runtime import LocalRuntime
from legwork import bootstrap
from legwork.adapters import ses
from legwork.settings import NEEDS
from legwork.values.errors import RuleError

AT = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
EMAIL, ASSISTANT = "mo.birch@oakmail.example", "assistant@legwork.example"
PACKAGE = Path(bootstrap.__file__).parent
MAIL = {
    "FromEmailAddress": ASSISTANT,
    "Destination": {"ToAddresses": [EMAIL]},
    "Content": {"Raw": {"Data": b"Subject: hi\r\n\r\nhi"}},
}


@pytest.fixture
def sent():
    return []


@pytest.fixture
def runtime(sent):
    with LocalRuntime(AT, sent.append, b"k" * 32) as running:
        enrol(running.store, "Mo Birch", EMAIL, "Europe/Berlin", AT)
        yield running


def in_the_place_of(runtime, function, deed):
    """Run `deed` with the rights of a function."""
    runtime.handlers.running = function
    try:
        return deed()
    finally:
        runtime.handlers.running = None


@pytest.mark.parametrize("function", sorted(NEEDS.keys() - {"send"}))
def test_no_function_but_send_reaches_the_mail_service(runtime, sent, function):
    with pytest.raises(ClientError, match="AccessDenied"):
        in_the_place_of(runtime, function, lambda: boto3.client("sesv2").send_email(**MAIL))
    with pytest.raises(ClientError, match="AccessDenied"):
        in_the_place_of(runtime, function, lambda: boto3.client("ses").send_raw_email(RawMessage={"Data": b"x"}))
    assert sent == []


def test_send_reaches_it_and_an_answer_goes_out(runtime, sent):
    runtime.deliver(mail_client.write(Writer("Mo Birch", EMAIL, AT), ASSISTANT, "list", ""), EMAIL, [ASSISTANT])
    assert [mail.to for mail in sent] == [(EMAIL,)]
    assert runtime.failures == []


@pytest.mark.parametrize("function", ["tick", "send", "feedback"])
def test_no_function_but_receive_reads_raw_mail(runtime, function):
    runtime.deliver(mail_client.write(Writer("Mo Birch", EMAIL, AT), ASSISTANT, "list", ""), EMAIL, [ASSISTANT])
    (key,) = runtime.aws.mails()
    with pytest.raises(ClientError, match="AccessDenied"):
        in_the_place_of(
            runtime, function, lambda: boto3.client("s3").get_object(Bucket="legwork-mail", Key=f"mail/{key}")
        )


@pytest.mark.parametrize("function", ["send", "feedback"])
def test_no_function_but_receive_and_tick_erases_raw_mail(runtime, function):
    with pytest.raises(ClientError, match="AccessDenied"):
        in_the_place_of(
            runtime, function, lambda: boto3.client("s3").delete_object(Bucket="legwork-mail", Key="mail/1")
        )


def test_no_function_may_scan_the_table(runtime):
    for function in NEEDS:
        with pytest.raises(ClientError, match="AccessDenied"):
            in_the_place_of(runtime, function, lambda: boto3.client("dynamodb").scan(TableName="legwork"))


@pytest.mark.parametrize("builder", ["receiving", "ticking", "recording"])
def test_what_is_built_for_another_function_has_no_sender(runtime, builder):
    ports = getattr(bootstrap, builder)(runtime.aws.environment())
    with pytest.raises(RuleError):
        ports.sender.send(None, None, b"")


def test_one_line_of_the_package_calls_the_mail_service_to_send():
    calls = [
        f"{path.name}:{number}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if ".send_email(" in line or ".send_raw_email(" in line or ".send_bulk" in line or "smtplib" in line
    ]
    assert [call.partition(":")[0] for call in calls] == [Path(ses.__file__).name]
