"""The table itself: what lies where, what the index holds, what errors mean."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from botocore.exceptions import ClientError, ConnectTimeoutError, EndpointConnectionError, ReadTimeoutError
from botocore.stub import Stubber

from legwork.adapters.dynamodb import DynamoStore, dynamodb_client, ensure_keyring
from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry, Happening
from legwork.service.ports import Changes, HeldMail, Inbound, InboundMail, InboundOutcome, LetterChange, Seen
from legwork.values.errors import (
    AlreadyDoneError,
    ConflictError,
    RetryableError,
    RuleError,
    SettingsError,
    ThrottledError,
)
from legwork.values.letters import Letter, LetterKind, LetterRef, LetterStatus
from legwork.values.meaning import Note, Topic
from legwork.values.profile import Profile

NOW = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
MAYA = Profile("maya", "Maya", ("maya@student.example", "maya@home.example"), "Europe/Berlin")
TALK = Conversation("c1", "maya", (Entry("ask", Happening.ASKED, NOW, NOW),))
NUDGE = Letter("maya", "c1", LetterKind.NUDGE, "1", NOW)
MAIL = InboundMail("ses-2", "mail/ses-2", "maya@student.example", ("assistant@legwork.example",), NOW, *["PASS"] * 5)
JOURNAL = f"INBOUND#{sha256(b'legwork journal line ses-1').hexdigest()}"  # under a hash: it outlives an erased life
EVERYTHING = Changes(
    MAYA,
    (TALK,),
    (NUDGE,),
    seen=(Seen("human-1", "maya", "c1"),),
    inbound=Inbound("ses-1", NOW, InboundOutcome.ACCEPTED, seeker_id="maya"),
    held=(HeldMail("maya", MAIL, NOW, None, "Hello"),),
)


@pytest.fixture
def stubbed(aws):
    """A store on a client that answers what the test says, and the stub."""
    client = aws("dynamodb")
    with Stubber(client) as stub:
        yield DynamoStore(client, "table"), stub


def items_in(client, name):
    return client.scan(TableName=name)["Items"]


def index_in(client, name):
    return client.scan(TableName=name, IndexName="due")["Items"]


def test_everything_of_a_seeker_is_reached_from_their_partition(table):
    client, name = table
    DynamoStore(client, name).commit(EVERYTHING)
    partition = {item["SK"]["S"] for item in items_in(client, name) if item["PK"]["S"] == "SEEKER#maya"}
    assert partition == {
        "PROFILE",
        "CONVERSATION#c1",
        "LETTER#c1.nudge.1",
        "HELD#2026-03-02T14:15:00.000000Z#ses-2",
        "MAIL#2026-03-02T14:15:00.000000Z#ses-1",
    }
    elsewhere = {item["PK"]["S"] for item in items_in(client, name)} - {"SEEKER#maya"}
    assert elsewhere == {"SEEN#human-1", JOURNAL, "ADDRESS#maya@student.example", "ADDRESS#maya@home.example"}


def test_only_what_lapses_carries_the_second_at_which_it_does(table):
    client, name = table
    DynamoStore(client, name).commit(EVERYTHING)
    lapsing = {item["PK"]["S"]: int(item["expires_at"]["N"]) for item in items_in(client, name) if "expires_at" in item}
    assert lapsing == {
        "SEEKER#maya": int((NOW + timedelta(days=30)).timestamp()),
        JOURNAL: int((NOW + timedelta(days=60)).timestamp()),
    }


def test_the_index_holds_open_letters_alone_and_nothing_but_keys(table):
    client, name = table
    store = DynamoStore(client, name)
    store.commit(EVERYTHING)
    (entry,) = index_in(client, name)
    assert set(entry) == {"PK", "SK", "due_shard", "wake_at"}
    claimed = store.claim(LetterRef("maya", NUDGE.key), NOW)
    assert index_in(client, name) == [entry]
    sent = replace(claimed, status=LetterStatus.SENT, ses_message_id="1")
    store.mark_sent(LetterChange(claimed, sent), Seen("sent:1", "maya", "c1"))
    assert index_in(client, name) == []


def test_letters_are_spread_over_every_shard_and_each_is_found(table):
    client, name = table
    store = DynamoStore(client, name)
    letters = tuple(Letter("maya", f"c{number}", LetterKind.NUDGE, "1", NOW) for number in range(60))
    store.commit(Changes(new_letters=letters))
    assert {item["due_shard"]["S"] for item in index_in(client, name)} == {f"DUE#{number}" for number in range(4)}
    assert {ref.key for ref in store.due(NOW)} == {letter.key for letter in letters}


def test_long_conversations_are_stored_compressed(table):
    client, name = table
    notes = (Note(Topic.OTHER, "shifts and nights " * 1_000),)
    talk = Conversation("c1", "maya", (Entry("notes", Happening.NOTED, NOW, NOW, notes=notes),))
    DynamoStore(client, name).commit(Changes(conversations=(talk,)))
    (item,) = items_in(client, name)
    assert len(item["body"]["B"]) < 1_000


def test_a_conversation_beyond_what_an_item_holds_is_refused_with_its_size(table):
    client, name = table
    noise = "".join(sha256(str(number).encode()).hexdigest() for number in range(14_000))  # halves at best
    talk = Conversation("c1", "maya", (Entry("notes", Happening.NOTED, NOW, NOW, notes=(Note(Topic.OTHER, noise),)),))
    with pytest.raises(RuleError, match="too large to store"):
        DynamoStore(client, name).commit(Changes(MAYA, (talk,)))
    assert items_in(client, name) == []


def test_the_first_key_is_stored_once(table):
    client, name = table
    store = DynamoStore(client, name)
    with pytest.raises(SettingsError):
        store.keyring()
    assert ensure_keyring(client, name, b"\x00first")
    assert not ensure_keyring(client, name, b"second")
    assert store.keyring() == {"a": b"\x00first"}


def test_a_table_that_is_not_there_is_a_matter_of_settings(table):
    client, _ = table
    store = DynamoStore(client, "no-such-table")
    for call in (lambda: store.profile("maya"), lambda: store.commit(EVERYTHING), lambda: list(store.due(NOW))):
        with pytest.raises(SettingsError):
            call()


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [
        (["ConditionalCheckFailed", "None"], AlreadyDoneError),
        (["None", "ConditionalCheckFailed"], ConflictError),
        (["ConditionalCheckFailed", "ConditionalCheckFailed"], AlreadyDoneError),
        (["TransactionConflict", "None"], ConflictError),
        (["None", "ThrottlingError"], ThrottledError),
        (["None", "ProvisionedThroughputExceeded"], ThrottledError),
        (["None", "ValidationError"], RuleError),
        (["SomethingNew", "None"], RetryableError),
    ],
)
def test_the_reasons_of_a_cancelled_transaction_are_told_apart(stubbed, reasons, expected):
    store, stub = stubbed
    stub.add_client_error(
        "transact_write_items",
        "TransactionCanceledException",
        modeled_fields={"CancellationReasons": [{"Code": code} for code in reasons]},
    )
    journal = Inbound("ses-1", NOW, InboundOutcome.ACCEPTED)  # its condition says "done before", a letter's "conflict"
    with pytest.raises(expected):
        store.commit(Changes(new_letters=(NUDGE,), inbound=journal))


@pytest.mark.parametrize(
    ("code", "status", "expected"),
    [
        ("ThrottlingException", 400, ThrottledError),
        ("ProvisionedThroughputExceededException", 400, ThrottledError),
        ("InternalServerError", 500, ThrottledError),
        ("SomethingNew", 503, ThrottledError),
        ("SomethingNew", 400, RetryableError),
        ("TransactionInProgressException", 400, ThrottledError),
        ("TransactionConflictException", 400, ConflictError),
        ("ValidationException", 400, RuleError),
        ("AccessDeniedException", 400, SettingsError),
    ],
)
def test_errors_of_a_call_mean_one_thing_whatever_was_called(stubbed, code, status, expected):
    store, stub = stubbed
    calls = {
        "get_item": lambda: store.profile("maya"),
        "query": lambda: store.conversations("maya"),
        "update_item": lambda: store.claim(LetterRef("maya", "k"), NOW),
        "batch_get_item": lambda: store.profiles_by_address(["a@b.example"]),
        "transact_write_items": lambda: store.commit(Changes(new_letters=(NUDGE,))),
    }
    for operation, call in calls.items():
        stub.add_client_error(operation, code, http_status_code=status)
        with pytest.raises(expected) as raised:
            call()
        assert type(raised.value) is expected


def test_keys_that_stay_unprocessed_mean_throttling(stubbed):
    store, stub = stubbed
    unprocessed = {"table": {"Keys": [{"PK": {"S": "ADDRESS#a@b.example"}, "SK": {"S": "ADDRESS"}}]}}
    for _ in range(5):
        stub.add_response("batch_get_item", {"Responses": {}, "UnprocessedKeys": unprocessed})
    with pytest.raises(ThrottledError):
        store.profiles_by_address(["a@b.example"])


@pytest.mark.parametrize("error", [ReadTimeoutError, ConnectTimeoutError, EndpointConnectionError])
def test_a_lost_connection_is_tried_again_later(aws, monkeypatch, error):
    client = aws("dynamodb")

    def lose(**_):
        raise error(endpoint_url="https://dynamodb.example")

    monkeypatch.setattr(client, "get_item", lose)
    with pytest.raises(ThrottledError):
        DynamoStore(client, "table").profile("maya")


def test_every_page_of_due_letters_is_read(stubbed):
    store, stub = stubbed
    last = {"PK": {"S": "SEEKER#a"}, "SK": {"S": "LETTER#1"}, "due_shard": {"S": "DUE#0"}, "wake_at": {"S": "2026"}}
    for page in ({"Items": [last], "LastEvaluatedKey": last}, {"Items": []}, {"Items": []}, {"Items": []}):
        stub.add_response("query", page)
    stub.add_response("query", {"Items": [last | {"SK": {"S": "LETTER#2"}}]})
    assert list(store.due(NOW)) == [LetterRef("a", "1"), LetterRef("a", "2")]
    stub.assert_no_pending_responses()


def test_addresses_to_drop_count_among_the_hundred_writes(table):
    store = DynamoStore(*table)
    store.commit(Changes(MAYA))
    letters = tuple(Letter("maya", None, LetterKind.DIGEST, str(number), NOW) for number in range(98))
    moved = replace(MAYA, version=1, addresses=MAYA.addresses[:1])
    with pytest.raises(RuleError, match="100"):
        store.commit(Changes(moved, new_letters=letters))
    store.commit(Changes(moved, new_letters=letters[:97]))
    assert list(store.profiles_by_address(MAYA.addresses)) == ["maya@student.example"]


def test_the_client_gives_up_within_seconds(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    client = dynamodb_client()
    config = client.meta.config
    client.close()
    assert (config.connect_timeout + config.read_timeout) * config.retries["total_max_attempts"] < 30


def test_errors_name_no_personal_data(stubbed):
    store, stub = stubbed
    stub.add_client_error("get_item", "ValidationException", "the key maya@student.example is wrong")
    with pytest.raises(RuleError) as raised:
        store.profile("maya")
    assert isinstance(raised.value.__cause__, ClientError)
    assert "maya" not in str(raised.value)
