import json
import urllib.error
import urllib.request
from datetime import UTC, datetime

import boto3
import pytest

from infra.local import activation
from infra.local.activation import ActivationError
from infra.local.aws import RULE_SET, EmbeddedAws
from infra.local.events import custom_resource_event
from infra.local.handlers import Handlers
from legwork.adapters.dynamodb_schema import SCHEMA_VERSION, ensure_schema
from legwork.adapters.receipt_rules import active_rule_set


@pytest.fixture
def aws():
    embedded = EmbeddedAws(lambda: datetime(2026, 3, 2, tzinfo=UTC))
    embedded.start()
    yield embedded
    embedded.stop()


@pytest.fixture
def ses(aws):
    return boto3.client("ses")


@pytest.fixture
def handlers(aws):
    loaded = Handlers()
    yield loaded
    loaded.forget()


def ask(handlers, request_type, physical_id=None, **properties):
    event = custom_resource_event(request_type, {"RuleSetName": RULE_SET, **properties}, physical_id)
    return activation.call(handlers, event)


def test_making_the_stack_activates_its_rule_set_and_draws_the_keyring(aws, ses, handlers):
    answer = ask(handlers, "Create")

    assert answer["Status"] == "SUCCESS"
    assert active_rule_set(ses) == RULE_SET
    keys = aws.dynamodb.get_item(TableName="legwork", Key={"PK": {"S": "KEYRING"}, "SK": {"S": "KEYRING"}})["Item"]
    assert [len(key["B"]) for key in keys["ring"]["M"].values()] == [32]


def test_a_foreign_rule_set_is_not_displaced(ses, handlers):
    ses.create_receipt_rule_set(RuleSetName="theirs")
    ses.set_active_receipt_rule_set(RuleSetName="theirs")

    answer = ask(handlers, "Create", TakeOver="false")

    assert answer["Status"] == "FAILED"
    assert "theirs" in answer["Reason"]
    assert active_rule_set(ses) == "theirs"


def test_a_foreign_rule_set_is_displaced_on_request(ses, handlers):
    ses.create_receipt_rule_set(RuleSetName="theirs")
    ses.set_active_receipt_rule_set(RuleSetName="theirs")

    assert ask(handlers, "Create", TakeOver="true")["Status"] == "SUCCESS"
    assert active_rule_set(ses) == RULE_SET


def test_a_renamed_rule_set_takes_the_place_of_its_former_self(ses, handlers):
    ses.create_receipt_rule_set(RuleSetName="former")
    ses.set_active_receipt_rule_set(RuleSetName="former")
    event = custom_resource_event("Update", {"RuleSetName": RULE_SET}, "active-former")

    answer = activation.call(handlers, {**event, "OldResourceProperties": {"RuleSetName": "former"}})

    assert (answer["Status"], active_rule_set(ses)) == ("SUCCESS", RULE_SET)
    assert answer["PhysicalResourceId"] != "active-former"


def test_deleting_the_stack_switches_off_its_own_rule_set_alone(ses, handlers):
    created = ask(handlers, "Create")["PhysicalResourceId"]
    ses.create_receipt_rule_set(RuleSetName="theirs")
    ses.set_active_receipt_rule_set(RuleSetName="theirs")

    assert ask(handlers, "Delete", created)["PhysicalResourceId"] == created
    assert active_rule_set(ses) == "theirs"

    ses.set_active_receipt_rule_set(RuleSetName=RULE_SET)
    ask(handlers, "Delete", created)
    assert active_rule_set(ses) is None


def test_a_rule_in_an_active_set_of_somebody_else_switches_nothing(ses, handlers):
    ses.create_receipt_rule_set(RuleSetName="theirs")
    ses.set_active_receipt_rule_set(RuleSetName="theirs")

    created = ask(handlers, "Create", RuleSetName="theirs", Shared="true")
    assert created["Status"] == "SUCCESS"
    ask(handlers, "Delete", created["PhysicalResourceId"], RuleSetName="theirs", Shared="true")
    assert active_rule_set(ses) == "theirs"


def test_a_rule_in_a_set_that_nobody_uses_is_refused(ses, handlers):
    ses.create_receipt_rule_set(RuleSetName="theirs")

    answer = ask(handlers, "Create", RuleSetName="theirs", Shared="true")

    assert answer["Status"] == "FAILED"
    assert "theirs is not active" in answer["Reason"]


def test_older_code_is_not_put_over_a_newer_table(aws, ses, handlers):
    ensure_schema(aws.dynamodb, "legwork", SCHEMA_VERSION + 1)

    answer = ask(handlers, "Create")

    assert answer["Status"] == "FAILED"
    assert "newer Legwork" in answer["Reason"]
    assert active_rule_set(ses) is None


def test_the_physical_id_stays_and_the_keyring_too(aws, handlers):
    first = ask(handlers, "Create")["PhysicalResourceId"]
    keyring = {"TableName": "legwork", "Key": {"PK": {"S": "KEYRING"}, "SK": {"S": "KEYRING"}}}
    before = aws.dynamodb.get_item(**keyring)["Item"]

    assert ask(handlers, "Update", first)["PhysicalResourceId"] == first
    assert aws.dynamodb.get_item(**keyring)["Item"] == before


def test_the_digest_of_a_functions_settings_follows_them_and_nothing_else(handlers):
    settings = {"Receive": ["legwork", "open"], "Tick": ["legwork", "30"]}

    first = ask(handlers, "Create", Settings=settings)["Data"]
    again = ask(handlers, "Update", Settings=settings)["Data"]
    changed = ask(handlers, "Update", Settings=settings | {"Tick": ["legwork", "60"]})["Data"]

    assert first == again
    assert (first["Receive"] == changed["Receive"], first["Tick"] == changed["Tick"]) == (True, False)
    assert all(0 < len(digest) <= 256 for digest in first.values()), "what a version's description may have"


def test_a_request_without_a_name_is_answered_too(handlers):
    answer = activation.call(handlers, custom_resource_event("Create", {}))

    assert (answer["Status"], answer["Reason"]) == ("FAILED", "ValueError: RuleSetName is missing")


def test_a_stack_whose_activation_fails_is_not_made(ses, handlers):
    ses.create_receipt_rule_set(RuleSetName="theirs")
    ses.set_active_receipt_rule_set(RuleSetName="theirs")

    with pytest.raises(ActivationError, match="theirs"):
        activation.create(handlers, RULE_SET)


def test_the_answer_is_put_without_a_content_type(handlers, monkeypatch):
    asked = []

    def refuse(request, timeout):
        asked.append((request.get_method(), request.headers, json.loads(request.data)["Status"], timeout))
        raise urllib.error.URLError("no network")

    monkeypatch.setattr(urllib.request, "urlopen", refuse)
    with pytest.raises(urllib.error.URLError):
        handlers.invoke("activate", custom_resource_event("Create", {"RuleSetName": RULE_SET}))

    assert asked == [("PUT", {"Content-type": ""}, "SUCCESS", 10)]
