"""The store on one DynamoDB table: a partition a seeker, so that two seekers can never meet in one query.

| item           | PK              | SK                    | in index `due`      | expires_at      | written by     |
| -------------- | --------------- | --------------------- | ------------------- | --------------- | -------------- |
| profile        | SEEKER#<id>     | PROFILE               |                     |                 | commit         |
| conversation   | SEEKER#<id>     | CONVERSATION#<id>     | while it may close  |                 | commit         |
| letter         | SEEKER#<id>     | LETTER#<key>          | while it may be due |                 | commit, claim  |
| held mail      | SEEKER#<id>     | HELD#<dated_at>#<SES> |                     | received + 30 d | commit         |
| trail of mail  | SEEKER#<id>     | MAIL#<at>#<SES>       |                     | rejected: 60 d  | commit         |
| trail of known | SEEKER#<id>     | SEEN#<message key>    |                     |                 | erasing        |
| known message  | SEEN#<key>      | SEEKER#<id>           |                     |                 | commit, mark   |
| day            | SEEKER#<id>     | DAY#<date>            |                     | 3 days          | outgoing       |
| address        | ADDRESS#<addr>  | ADDRESS               |                     |                 | commit         |
| journal line   | INBOUND#<hash>  | INBOUND               |                     | done + 60 d     | commit         |
| keyring        | KEYRING         | KEYRING               |                     |                 | ensure_keyring |
| schema version | SCHEMA          | SCHEMA                |                     |                 | ensure_schema  |

<SES> is the id that SES gave a received mail, <hash> a salted hash of it. Of an erased seeker one line stays, without
that id: it keeps the mail that asked for it from being dealt with once more.

- `body` holds the value as JSON (`codec.py`), zlib-compressed where long; what conditions ask for stands beside it.
- An address item is a copy of the profile, so one round of BatchGetItem tells whose addresses a mail names.
- The index `due` (due_shard DUE#<n>, wake_at) holds keys only and is sparse: `wake_at` is `due_at` while a letter is
  pending or claimed, and absent once it is sent, dropped or failed. Conversations have a shard of their own (CLOSES),
  where `wake_at` is their `closes_at`.
- Everything of a seeker is reached from their partition: the trail of a mail holds where its raw form lies, what was
  announced of it and under which keys its messages are known, a letter the id that SES gave it. A known message has a
  trail of its own where it came without a mail of that seeker, or is all that is left of an erased one.
- A day counts what goes out to a seeker, as a set of digests of letters' keys.
- Ids and keys beyond 512 bytes are cut and end in a digest (`codec.bounded`).
- TTL lags by days and the index is eventually consistent: neither decides anything.
"""

import contextlib
import hashlib
import heapq
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from legwork.adapters import dynamodb_items as items
from legwork.adapters.codec import beginning, bounded, sortable
from legwork.adapters.dynamodb_errors import cancelled, our_errors
from legwork.adapters.dynamodb_writes import Action, actions, new_step, settled_step
from legwork.adapters.store_rules import CLAIM_LASTS, MOST_ACTIONS, bare, check, oldest_first, tells_of, without_raw
from legwork.conversations.conversation import Conversation
from legwork.service.ports import Changes, HeldMail, Inbound, LetterChange, Seen
from legwork.values.errors import AlreadyDoneError, ConflictError, RuleError, SettingsError, ThrottledError
from legwork.values.letters import Letter, LetterRef, LetterStatus
from legwork.values.profile import Profile

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

DUE_INDEX = "due"
KEYS_IN_A_BATCH = 100  # BatchGetItem (DynamoDB API reference)
ROUNDS_OF_A_BATCH = 5  # keys left unprocessed so often: the table is throttled
FIRST_KEY_ID = "a"
DIGESTS_AT_ONCE = 5  # one waits, before it are those that had nothing to say
NO_CONVERSATION = "-"  # as in Letter.key


def dynamodb_client() -> "DynamoDBClient":
    """A client that gives up in seconds: a queue tries again better than a waiting function."""
    import boto3  # noqa: PLC0415  a function that never asks for a client does not pay for the import
    from botocore.config import Config  # noqa: PLC0415  as above

    return boto3.client(
        "dynamodb",
        config=Config(connect_timeout=2, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 4}),
    )


def ensure_keyring(client: "DynamoDBClient", table_name: str, new_key: bytes) -> bool:
    """Store the first key of address tags, unless there is a keyring; whether it was stored.

    `new_key` is 32 random bytes, drawn by the caller. Called again it changes nothing.
    """
    item: Any = {**items.KEYRING, "ring": {"M": {FIRST_KEY_ID: {"B": new_key}}}}
    with our_errors():
        try:
            client.put_item(TableName=table_name, Item=item, ConditionExpression="attribute_not_exists(PK)")
        except client.exceptions.ConditionalCheckFailedException:
            return False
    return True


class DynamoStore:
    """A `Store`. Raises, beside what the port says, RuleError for what no item or transaction holds."""

    def __init__(self, client: "DynamoDBClient", table_name: str) -> None:
        self._client = client
        self._table = table_name

    def profile(self, seeker_id: str) -> Profile | None:
        """The seeker of that id."""
        item = self._get(items.profile_key(seeker_id))
        return items.value_of(Profile, item) if item else None

    def profiles_by_address(self, addresses: Collection[str]) -> Mapping[str, Profile]:
        """Those of the addresses (lower-case) that belong to a seeker or stranger."""
        by_pk = {items.address_key(address)["PK"]["S"]: address for address in addresses}
        found = self._batch([items.address_key(address) for address in by_pk.values()])
        return {by_pk[item["PK"]["S"]]: items.value_of(Profile, item) for item in found}

    def conversations(self, seeker_id: str) -> tuple[Conversation, ...]:
        """All conversations of a seeker, oldest first."""
        found = self._query(items.seeker_pk(seeker_id), "CONVERSATION#")
        return oldest_first(items.value_of(Conversation, item) for item in found)

    def conversation(self, seeker_id: str, conversation_id: str) -> Conversation | None:
        """One conversation."""
        item = self._get(items.conversation_key(seeker_id, conversation_id))
        return items.value_of(Conversation, item) if item else None

    def letters(self, seeker_id: str, conversation_id: str | None) -> tuple[Letter, ...]:
        """Every letter of one conversation, or those about none, whatever their status."""
        prefix = f"LETTER#{beginning(f'{conversation_id or NO_CONVERSATION}.')}"
        found = map(items.letter_of, self._query(items.seeker_pk(seeker_id), prefix))
        return tuple(letter for letter in found if letter.conversation_id == conversation_id)

    def digests(self, seeker_id: str) -> tuple[Letter, ...]:
        """The digests of a seeker that wait or came to nothing since the last one went out, and that one."""
        newest = self._query(items.seeker_pk(seeker_id), items.DIGEST, ScanIndexForward=False, Limit=DIGESTS_AT_ONCE)
        found = []
        for letter in map(items.letter_of, newest):
            found.append(letter)
            if letter.status is LetterStatus.SENT:
                break
        return tuple(found)

    def all_letters(self, seeker_id: str) -> tuple[Letter, ...]:
        """Every letter of a seeker, whatever it is about and whatever its status."""
        return tuple(map(items.letter_of, self._query(items.seeker_pk(seeker_id), "LETTER#")))

    def letter(self, ref: LetterRef) -> Letter | None:
        """One letter."""
        item = self._get(items.letter_key(ref))
        return items.letter_of(item) if item else None

    def seen(self, keys: Collection[str]) -> tuple[Seen, ...]:
        """Which of these messages are known, to whom and in which conversation."""
        partitions = dict.fromkeys(items.seen_pk(key) for key in keys)
        return tuple(items.value_of(Seen, item) for pk in partitions for item in self._query(pk, ""))

    def seen_of(self, seeker_id: str, keys: Collection[str]) -> tuple[Seen, ...]:
        """Which of these messages are known to this seeker."""
        wanted = dict.fromkeys(bounded(key) for key in keys)
        found = self._batch([items.seen_key(Seen(key, seeker_id, None)) for key in wanted])
        return tuple(items.value_of(Seen, item) for item in found)

    def inbound(self, ses_message_id: str) -> Inbound | None:
        """The journal line of a mail; None while it has not been dealt with."""
        item = self._get(items.inbound_key(ses_message_id))
        return replace(items.value_of(Inbound, item), ses_message_id=ses_message_id) if item else None

    def held(self, seeker_id: str) -> tuple[HeldMail, ...]:
        """The mail that waits for this stranger, in the order of its own dates."""
        found = self._query(items.seeker_pk(seeker_id), "HELD#")
        return tuple(items.value_of(HeldMail, item) for item in found)

    def mails(self, seeker_id: str, since: datetime | None = None) -> tuple[Inbound, ...]:
        """The journal lines of every mail of a seeker's life, oldest first; those dealt with since then, if given."""
        pk = items.seeker_pk(seeker_id)
        found = self._since(pk, f"{items.MAIL}{sortable(since)}") if since else self._query(pk, items.MAIL)
        return tuple(items.value_of(Inbound, item) for item in found)

    def without_raw(self, line: Inbound) -> None:
        """Note that the raw mail of this line, which has a seeker, is erased."""
        with our_errors(), contextlib.suppress(self._client.exceptions.ConditionalCheckFailedException):
            self._client.update_item(
                TableName=self._table,
                Key=items.mail_trail_key(line.seeker_id or "", line),
                UpdateExpression="SET body = :body",
                ConditionExpression="attribute_exists(PK)",  # else it lapsed, or the seeker erased it
                ExpressionAttributeValues={":body": items.trail_body(without_raw(line))},
            )

    def erase(self, seeker_id: str, spared: LetterRef | None = None, journal_key: str | None = None) -> None:
        """Erase everything of a seeker, trails and journal lines too. What is spared says the port.

        What it can be taken up again from goes last: the letters, and in the end whose the journal line was.
        """
        kept = [items.letter_key(spared), items.profile_key(seeker_id)] if spared else []
        for item in sorted(self._query(items.seeker_pk(seeker_id), ""), key=items.is_letter):
            where = {"PK": item["PK"], "SK": item["SK"]}
            if where not in kept:
                self._erase(seeker_id, where, item, journal_key)
        if journal_key and (line := self.inbound(journal_key)):
            self._put(items.inbound_key(journal_key) | items.inbound_facts(bare(line)))

    def erase_conversation(self, seeker_id: str, conversation_id: str, journal_key: str | None = None) -> None:
        """Erase a conversation, its letters and what is known of its messages and mails, save the line `journal_key`.

        The messages are still told apart from new ones, as erased.
        """
        for trail in list(self._query(items.seeker_pk(seeker_id), items.SEEN)):
            self._forget_message(seeker_id, conversation_id, trail["SK"]["S"].removeprefix(items.SEEN))
        for trail in list(self._query(items.seeker_pk(seeker_id), items.MAIL)):
            for key in items.keys_of(trail):
                self._forget_message(seeker_id, conversation_id, key)
            line = items.value_of(Inbound, trail)
            if line.conversation_ids == (conversation_id,) and line.ses_message_id != journal_key:
                self._delete(items.inbound_key(line.ses_message_id))
                self._delete_item(trail)
        for item in list(self._query(items.seeker_pk(seeker_id), "LETTER#")):
            if tells_of(items.letter_of(item), conversation_id):
                self._erase_letter(item)
        self._delete(items.conversation_key(seeker_id, conversation_id))

    def commit(self, changes: Changes) -> None:
        """Write all or nothing. Raises AlreadyDoneError, ConflictError, ThrottledError."""
        check(changes)
        writes = actions(self._table, changes, self._dropped_addresses(changes.profile))
        if len(writes) > MOST_ACTIONS:
            raise RuleError(f"one commit holds {MOST_ACTIONS} writes, not {len(writes)}: split the decision")
        if writes:
            self._transact(writes)

    def mark_sent(self, change: LetterChange, seen: Seen, following: Sequence[Letter] = ()) -> None:
        """Settle a letter that went out: it is known as a message, what follows it waits, and it is marked at last.

        Raises ConflictError where it changed meanwhile, ThrottledError.
        """
        there = self._client.exceptions.ConditionalCheckFailedException
        self._put(items.seen_item(seen))
        with our_errors():
            for letter in following:
                with contextlib.suppress(there):  # an earlier try came as far as this
                    self._client.put_item(**new_step(self._table, letter))
            try:
                self._client.put_item(**settled_step(self._table, change))
            except there as error:
                raise ConflictError("somebody else settled it first") from error

    def outgoing(self, ref: LetterRef, day: date) -> int:
        """How many letters go out to this seeker on that day of theirs, with this one; it may be asked again."""
        digest = hashlib.sha256(ref.key.encode(errors="surrogatepass")).digest()[:8]
        with our_errors():
            answer = self._client.update_item(
                TableName=self._table,
                Key=items.day_key(ref.seeker_id, day),
                UpdateExpression="ADD letters :letter SET expires_at = :lapses",
                ExpressionAttributeValues={":letter": {"BS": [digest]}, ":lapses": items.day_lapses(day)},
                ReturnValues="ALL_NEW",  # of a set to which nothing was new the others tell nothing
            )
        return len(answer["Attributes"]["letters"]["BS"])

    def claim(self, ref: LetterRef, now: datetime) -> Letter:
        """Take a pending letter that is due, or one claimed at least 15 minutes ago, for sending.

        Raises AlreadyDoneError if it is sent, dropped, gone, not due or claimed by another.
        """
        # it waits and its time has come; a stale index or a snooze may say otherwise
        due = "letter_status = :pending AND due_at <= :now"
        # whoever claimed it died before it was marked
        abandoned = "letter_status = :claimed AND claimed_at <= :long_ago"
        with our_errors():
            try:
                answer = self._client.update_item(
                    TableName=self._table,
                    Key=items.letter_key(ref),
                    UpdateExpression="SET letter_status = :claimed, claimed_at = :now",
                    ConditionExpression=f"({due}) OR ({abandoned})",
                    ExpressionAttributeValues={
                        ":pending": {"S": "pending"},
                        ":claimed": {"S": "claimed"},
                        ":now": {"S": sortable(now)},
                        ":long_ago": {"S": sortable(now - CLAIM_LASTS)},
                    },
                    ReturnValues="ALL_NEW",
                )
            except self._client.exceptions.ConditionalCheckFailedException as error:
                raise AlreadyDoneError("not to be sent now") from error
        return items.letter_of(answer["Attributes"])

    def due(self, now: datetime) -> Iterable[LetterRef]:
        """Letters that are due or were claimed and never marked. Eventually consistent: a hint, not a decision."""
        shards = (self._waking(f"DUE#{number}", now) for number in range(items.DUE_SHARDS))
        merged = heapq.merge(*shards, key=lambda item: str(item["wake_at"]["S"]))
        return (items.letter_ref_of(item) for item in merged)

    def closed(self, before: datetime) -> Iterable[tuple[str, str]]:
        """Conversations whose `closes_at` is not after `before`, longest closed first: (seeker id, conversation id)."""
        return map(items.conversation_ref_of, self._waking(items.CLOSING, before))

    def keyring(self) -> Mapping[str, bytes]:
        """The keys of address tags by key id; the greatest id signs. Raises SettingsError where there is none yet."""
        item = self._get(items.KEYRING)
        if item is None:
            raise SettingsError("the table holds no keyring: the activation has not run")
        return {key_id: bytes(stored["B"]) for key_id, stored in item["ring"]["M"].items()}

    def _erase(self, seeker_id: str, where: Mapping[str, Any], item: items.Item, journal_key: str | None) -> None:
        """One item of a seeker's partition, after what it leads to elsewhere."""
        name = str(item["SK"]["S"])
        if items.is_letter(item):
            self._erase_letter(item)
            return
        if name == items.PROFILE:
            for address in items.value_of(Profile, item).addresses:
                self._delete(items.address_key(address), owner=seeker_id)
        elif name.startswith(items.SEEN):
            self._delete(items.key(name, items.seeker_pk(seeker_id)))
        elif name.startswith(items.MAIL):
            line = items.value_of(Inbound, item)
            for key in items.keys_of(item):
                self._delete(items.seen_key(Seen(key, seeker_id, None)))
            if line.ses_message_id != journal_key:
                self._delete(items.inbound_key(line.ses_message_id))
        self._delete(where)

    def _erase_letter(self, item: items.Item) -> None:
        """A letter's item, after what it is known by as a message."""
        if where := items.sent_seen_key(item):
            self._delete(where)
        self._delete_item(item)

    def _forget_message(self, seeker_id: str, conversation_id: str, key: str) -> None:
        """Leave of a message that belongs to the conversation no more than that it came."""
        item = self._get(items.seen_key(Seen(key, seeker_id, None)))
        known = items.value_of(Seen, item) if item else None
        if known and known.conversation_id == conversation_id:
            gone = Seen(known.key, seeker_id, None, erased=True)
            self._put(items.seen_trail(gone))
            self._put(items.seen_item(gone))

    def _put(self, item: dict[str, Any]) -> None:
        with our_errors():
            self._client.put_item(TableName=self._table, Item=item)

    def _delete_item(self, item: items.Item) -> None:
        self._delete({"PK": item["PK"], "SK": item["SK"]})

    def _delete(self, key: Mapping[str, Any], owner: str | None = None) -> None:
        """Delete an item, where an owner is named only if it is theirs."""
        guard: Any = {}
        if owner is not None:
            guard = {
                "ConditionExpression": "seeker_id = :owner",
                "ExpressionAttributeValues": {":owner": {"S": owner}},
            }
        with our_errors():
            try:
                self._client.delete_item(TableName=self._table, Key=key, **guard)
            except self._client.exceptions.ConditionalCheckFailedException:
                return  # it is somebody else's by now, or gone

    def _dropped_addresses(self, profile: Profile | None) -> Collection[str]:
        """Which addresses of the stored profile, still its own, the new one lacks. Its version guards the gap."""
        if profile is None or profile.version == 0 or (before := self.profile(profile.id)) is None:
            return ()
        gone = [address for address in before.addresses if address not in profile.addresses]
        owners = self.profiles_by_address(gone)
        return [address for address, owner in owners.items() if owner.id == profile.id]

    def _transact(self, writes: Sequence[Action]) -> None:
        requests: Any = [write.request for write in writes]
        with our_errors():
            try:
                self._client.transact_write_items(TransactItems=requests)
            except self._client.exceptions.TransactionCanceledException as error:
                raise cancelled(error, [write.once for write in writes]) from error

    def _get(self, key: Mapping[str, Any]) -> items.Item | None:
        with our_errors():
            return self._client.get_item(TableName=self._table, Key=key, ConsistentRead=True).get("Item")

    def _batch(self, keys: Sequence[dict[str, Any]]) -> Iterator[items.Item]:
        for first in range(0, len(keys), KEYS_IN_A_BATCH):
            request: Any = {self._table: {"Keys": keys[first : first + KEYS_IN_A_BATCH], "ConsistentRead": True}}
            for _ in range(ROUNDS_OF_A_BATCH):
                with our_errors():
                    answer = self._client.batch_get_item(RequestItems=request)
                yield from answer["Responses"].get(self._table, ())
                request = answer.get("UnprocessedKeys")
                if not request:
                    break
            else:
                raise ThrottledError("DynamoDB: keys stay unprocessed")

    def _query(self, pk: str, sk_prefix: str, **more: Any) -> Iterator[items.Item]:
        condition, values = "PK = :pk", {":pk": {"S": pk}}
        if sk_prefix:
            condition, values = f"{condition} AND begins_with(SK, :sk)", {**values, ":sk": {"S": sk_prefix}}
        return self._pages(
            KeyConditionExpression=condition, ExpressionAttributeValues=values, ConsistentRead=True, **more
        )

    def _since(self, pk: str, sk: str) -> Iterator[items.Item]:
        """The items of a partition from one sort key on, as far as their kind goes."""
        end = f"{sk.partition('#')[0]}$"  # "$" follows "#"
        return self._pages(
            KeyConditionExpression="PK = :pk AND SK BETWEEN :sk AND :end",
            ExpressionAttributeValues={":pk": {"S": pk}, ":sk": {"S": sk}, ":end": {"S": end}},
            ConsistentRead=True,
        )

    def _waking(self, shard: str, now: datetime) -> Iterator[items.Item]:
        return self._pages(
            IndexName=DUE_INDEX,
            KeyConditionExpression="due_shard = :shard AND wake_at <= :now",
            ExpressionAttributeValues={":shard": {"S": shard}, ":now": {"S": sortable(now)}},
        )

    def _pages(self, **query: Any) -> Iterator[items.Item]:
        """Every item of a query: a page ends at 1 MB."""
        while True:
            with our_errors():
                answer = self._client.query(TableName=self._table, **query)
            yield from answer["Items"]
            if "LastEvaluatedKey" not in answer:
                return
            query["ExclusiveStartKey"] = answer["LastEvaluatedKey"]
