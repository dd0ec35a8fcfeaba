"""What stays of a seeker who left: looked for in the whole table, the whole bucket and every queue."""

import json
from pathlib import Path

import pytest

from infra.local import player as players
from infra.local.player import Player
from infra.local.story import read_story
from legwork.adapters.codec import unpack

STORY = Path(__file__).parent / "leaving" / "story.yaml"


@pytest.fixture(scope="module")
def left():
    """Every item of the table and every key of the bucket, when the goodbye is out."""
    found = {}

    def last_look(runtime):
        found["items"] = runtime.aws.dynamodb.scan(TableName="legwork")["Items"]
        found["mails"] = runtime.aws.mails()
        found["queues"] = [
            message for queue in ("inbound", "letters", "feedback") for message in runtime.aws.receive(queue)
        ]
        return iter(())

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(players, "stored_conversations", last_look)
        found["happened"] = list(Player(read_story(STORY)).play())
    return found


def test_what_is_left_of_an_erased_seeker_is_one_salted_hash(left):
    partitions = sorted(item["PK"]["S"].partition("#")[0] for item in left["items"])
    assert partitions == ["INBOUND", "KEYRING", "SCHEMA"]
    (line,) = [item for item in left["items"] if item["PK"]["S"].startswith("INBOUND#")]
    said = json.loads(unpack(next(iter(line["body"].values()))))
    assert {name for name, value in said.items() if value} <= {"at", "outcome"}
    assert len(line["PK"]["S"].partition("#")[2]) == 64


def test_no_raw_mail_and_no_message_is_left(left):
    assert (left["mails"], left["queues"]) == (set(), [])


def test_the_last_letter_was_the_goodbye(left):
    assert left["happened"][-1].kind.value == "goodbye"
