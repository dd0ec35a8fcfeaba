"""Every table that a release has written is read by the code of today.

`tables/schema-N.jsonl` holds the items of a played life as the first release of that schema wrote them, one a line,
binary values as {"b64": …}. Once released they are never written anew: a field that is renamed or dropped fails here.
"""

import base64
import json
from pathlib import Path

import pytest

from legwork.adapters.dynamodb import DynamoStore
from legwork.adapters.dynamodb_schema import SCHEMA_VERSION, ensure_schema
from legwork.conversations.states import State
from legwork.service.records import record_of
from legwork.values.letters import LetterRef, LetterStatus

TABLES = sorted((Path(__file__).parent / "tables").glob("schema-*.jsonl"))


def items(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line, object_hook=_bytes) for line in lines]


def _bytes(read):
    return base64.b64decode(read["b64"]) if read.keys() == {"b64"} else read


@pytest.fixture(params=TABLES, ids=lambda path: path.stem)
def old(request, aws, new_table):
    """The store on an old table, and the table's items."""
    client = aws("dynamodb")
    name, written = new_table(client), items(request.param)
    for item in written:
        client.put_item(TableName=name, Item=item)
    ensure_schema(client, name)
    return DynamoStore(client, name), written


def test_there_is_a_table_of_every_schema():
    assert [path.stem for path in TABLES] == [f"schema-{number}" for number in range(1, SCHEMA_VERSION + 1)]


def test_an_old_life_is_read_to_its_last_item(old):
    store, written = old
    keys = [(item["PK"]["S"], item["SK"]["S"]) for item in written]
    (seeker_id,) = {pk.removeprefix("SEEKER#") for pk, sk in keys if sk == "PROFILE"}

    profile = store.profile(seeker_id)
    assert store.profiles_by_address(profile.addresses).keys() == set(profile.addresses)
    (conversation,) = store.conversations(seeker_id)
    letters = [
        store.letter(LetterRef(seeker_id, sk.removeprefix("LETTER#"))) for _, sk in keys if sk.startswith("LETTER#")
    ]
    mails = store.mails(seeker_id)
    known = store.seen([pk.removeprefix("SEEN#") for pk, _ in keys if pk.startswith("SEEN#")])

    assert record_of(conversation, profile, max(letter.due_at for letter in letters)).state is State.CLOSED
    assert {letter.status for letter in letters} <= {LetterStatus.SENT, LetterStatus.DROPPED, LetterStatus.PENDING}
    assert {letter.conversation_id for letter in letters} == {conversation.id, None}
    assert all(store.inbound(mail.ses_message_id) for mail in mails)
    assert len(known) == sum(pk.startswith("SEEN#") for pk, _ in keys)
    assert [len(key) for key in store.keyring().values()] == [32]


def test_an_old_life_can_be_erased(old):
    store, _ = old
    (seeker_id,) = {seeker.id for seeker in store.profiles_by_address([_address(old)]).values()}

    store.erase(seeker_id)

    assert store.profile(seeker_id) is None
    assert store.mails(seeker_id) == ()


def _address(old):
    return next(item["PK"]["S"].removeprefix("ADDRESS#") for item in old[1] if item["SK"]["S"] == "ADDRESS")
