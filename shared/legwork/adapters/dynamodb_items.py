"""Items of the table: the values of the core as DynamoDB attributes, and back. `dynamodb.py` holds the key table."""

import hashlib
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar

from legwork.adapters.codec import bounded, dump, instant, load, pack, sortable, unpack
from legwork.adapters.store_rules import wakes_at
from legwork.conversations.conversation import Conversation
from legwork.service.ports import HeldMail, Inbound, InboundOutcome, Seen
from legwork.service.seen_keys import sent_key
from legwork.values.errors import RuleError
from legwork.values.letters import Letter, LetterRef, LetterStatus
from legwork.values.profile import Profile

T = TypeVar("T")
Item = Mapping[str, Any]  # attribute name -> {"S" | "N" | "B" | "M": value}, the wire form of DynamoDB

DUE_SHARDS = 4  # one index partition takes about 1,000 writes a second (DynamoDB developer guide)
CLOSING = "CLOSES"  # their part of the index: few a minute
HELD_LASTS = timedelta(days=30)  # product: held mail lapses after 30 days
JOURNAL_LASTS = timedelta(days=60)  # longer than any redelivery: SQS keeps 14 days, a drained DLQ 14 more
BODY_BYTES = 380_000  # DynamoDB takes 400 KB an item, names and keys included

PROFILE, JOURNAL = "PROFILE", "INBOUND"
MAIL, SEEN, DIGEST = "MAIL#", "SEEN#", "LETTER#-.digest."
KEYS_ATTRIBUTE = "seen"  # of a trail: under which keys the messages of the mail are known
DAY_LASTS = timedelta(days=3)  # a seeker's day is over everywhere
KEYRING = {"PK": {"S": "KEYRING"}, "SK": {"S": "KEYRING"}}


def seeker_pk(seeker_id: str) -> str:
    """The partition of a seeker."""
    return f"SEEKER#{bounded(seeker_id)}"


def key(pk: str, sk: str) -> dict[str, Any]:
    """A primary key."""
    return {"PK": {"S": pk}, "SK": {"S": sk}}


def profile_key(seeker_id: str) -> dict[str, Any]:
    """Where a profile lies."""
    return key(seeker_pk(seeker_id), PROFILE)


def address_key(address: str) -> dict[str, Any]:
    """Where the copy of the profile for one address lies."""
    return key(f"ADDRESS#{bounded(address)}", "ADDRESS")


def conversation_key(seeker_id: str, conversation_id: str) -> dict[str, Any]:
    """Where a conversation lies."""
    return key(seeker_pk(seeker_id), f"CONVERSATION#{bounded(conversation_id)}")


def letter_key(ref: LetterRef) -> dict[str, Any]:
    """Where a letter lies."""
    return key(seeker_pk(ref.seeker_id), f"LETTER#{bounded(ref.key)}")


def is_letter(item: Item) -> bool:
    """Whether it is a letter's item."""
    return str(item["SK"]["S"]).startswith("LETTER#")


def held_key(held: HeldMail) -> dict[str, Any]:
    """Where a held mail lies: in the order of its own dates."""
    return key(seeker_pk(held.seeker_id), f"HELD#{sortable(held.dated_at)}#{bounded(held.mail.ses_message_id)}")


def inbound_key(ses_message_id: str) -> dict[str, Any]:
    """Where the journal line of a mail lies: under a salted hash, which is all that stays of an erased life."""
    salted = f"legwork journal line {ses_message_id}"
    return key(f"INBOUND#{hashlib.sha256(salted.encode(errors='surrogatepass')).hexdigest()}", JOURNAL)


def seen_pk(message_key: str) -> str:
    """The partition of a known message, whoever knows it."""
    return f"{SEEN}{bounded(message_key)}"


def profile_item(profile: Profile) -> dict[str, Any]:
    """A profile, with its version as an attribute of its own."""
    return {**profile_key(profile.id), **_versioned(profile), "body": body(profile)}


def address_item(address: str, profile: Profile) -> dict[str, Any]:
    """A copy of the profile under one of its addresses."""
    owner = {"seeker_id": {"S": profile.id}, "standing": {"S": profile.standing.value}}
    return {**address_key(address), **owner, "body": body(profile)}


def conversation_item(conversation: Conversation) -> dict[str, Any]:
    """A conversation with its entries; in the index while it has yet to be looked at for closing."""
    where = conversation_key(conversation.seeker_id, conversation.id)
    item = {**where, **_versioned(conversation), "body": body(conversation)}
    if conversation.closes_at is not None:
        item |= {"wake_at": {"S": sortable(conversation.closes_at)}, "due_shard": {"S": CLOSING}}
    return item


def letter_item(letter: Letter) -> dict[str, Any]:
    """A letter. What a claim changes stands in attributes of its own, the rest in the body."""
    settled = replace(letter, status=LetterStatus.PENDING, claimed_at=None, ses_message_id=None)
    item = {
        **letter_key(LetterRef(letter.seeker_id, letter.key)),
        "letter_status": {"S": letter.status.value},
        "due_at": {"S": sortable(letter.due_at)},
        "body": body(settled),
    }
    if letter.claimed_at is not None:
        item["claimed_at"] = {"S": sortable(letter.claimed_at)}
    if letter.ses_message_id is not None:
        item["ses_message_id"] = {"S": letter.ses_message_id}
    if (wake_at := wakes_at(letter)) is not None:
        item["wake_at"] = {"S": sortable(wake_at)}
        item["due_shard"] = {"S": due_shard(letter)}
    return item


def due_shard(letter: Letter) -> str:
    """The part of the due index that a letter stands in: always the same for the same letter."""
    return f"DUE#{zlib.crc32(f'{letter.seeker_id} {letter.key}'.encode(errors='surrogatepass')) % DUE_SHARDS}"


def held_item(held: HeldMail) -> dict[str, Any]:
    """A held mail, with the second at which it lapses."""
    return {**held_key(held), "body": body(held), "expires_at": _epoch(held.mail.received_at + HELD_LASTS)}


def inbound_item(inbound: Inbound) -> dict[str, Any]:
    """The journal line of a mail."""
    return inbound_key(inbound.ses_message_id) | inbound_facts(inbound)


def inbound_facts(inbound: Inbound) -> dict[str, Any]:
    """What a journal line says, with the second at which it lapses."""
    return {
        "outcome": {"S": inbound.outcome.value},
        "body": body(inbound.as_found()),
        "expires_at": _epoch(inbound.at + JOURNAL_LASTS),
    }


def seen_item(seen: Seen) -> dict[str, Any]:
    """A known message, found by its key."""
    return {**seen_key(seen), "body": body(seen)}


def seen_trail(seen: Seen) -> dict[str, Any]:
    """The way from a seeker to a known message, for erasing."""
    return key(seeker_pk(seen.seeker_id), seen_pk(seen.key))


def seen_key(seen: Seen) -> dict[str, Any]:
    """Where a known message of one seeker lies."""
    return key(seen_pk(seen.key), seeker_pk(seen.seeker_id))


def sent_seen_key(item: Item) -> dict[str, Any] | None:
    """Where a letter's item, once it went out, lies as a known message."""
    if "ses_message_id" not in item:
        return None
    return key(seen_pk(sent_key(item["ses_message_id"]["S"])), item["PK"]["S"])


def mail_trail_key(seeker_id: str, inbound: Inbound) -> dict[str, Any]:
    """Where the trail of a mail lies: in the order in which mail was dealt with."""
    return key(seeker_pk(seeker_id), f"{MAIL}{sortable(inbound.at)}#{bounded(inbound.ses_message_id)}")


def mail_trail(seeker_id: str, inbound: Inbound, seen: Iterable[Seen] = ()) -> dict[str, Any]:
    """The way from a seeker to a stored mail, its journal line and the messages that it made known, for erasing.

    It outlives the line, unless the mail was rejected: nobody can fill a seeker's partition for good.
    """
    trail = {**mail_trail_key(seeker_id, inbound), "body": trail_body(inbound)}
    if keys := [{"S": bounded(one.key)} for one in seen]:
        trail[KEYS_ATTRIBUTE] = {"L": keys}
    if inbound.outcome is InboundOutcome.REJECTED:
        trail["expires_at"] = _epoch(inbound.at + JOURNAL_LASTS)
    return trail


def trail_body(inbound: Inbound) -> dict[str, Any]:
    """What a trail keeps of a journal line."""
    return body(replace(inbound, reason=None, intent=None, message_id=None))


def keys_of(trail: Item) -> tuple[str, ...]:
    """Under which keys the messages of a mail are known, from its trail."""
    return tuple(one["S"] for one in trail.get(KEYS_ATTRIBUTE, {"L": ()})["L"])


def day_key(seeker_id: str, day: date) -> dict[str, Any]:
    """Where it is counted what goes out to a seeker on a day."""
    return key(seeker_pk(seeker_id), f"DAY#{day.isoformat()}")


def day_lapses(day: date) -> dict[str, Any]:
    """The second at which the count of a day lapses."""
    return _epoch(datetime.combine(day, time(), UTC) + DAY_LASTS)


def body(value: object) -> dict[str, Any]:
    """A value as text, or as compressed bytes where it is long. Raises RuleError beyond what an item holds."""
    stored = pack(dump(value))
    if len(stored) > BODY_BYTES:
        raise RuleError(f"a {type(value).__name__} is too large to store: {len(stored)} bytes of {BODY_BYTES}")
    return {"S": stored} if isinstance(stored, str) else {"B": stored}


def value_of(cls: type[T], item: Item) -> T:
    """The value in the body of an item."""
    ((_, stored),) = item["body"].items()
    return load(cls, unpack(stored))


def letter_of(item: Item) -> Letter:
    """A letter from its body and the attributes that a claim changes."""
    return replace(
        value_of(Letter, item),
        status=LetterStatus(item["letter_status"]["S"]),
        claimed_at=instant(item["claimed_at"]["S"]) if "claimed_at" in item else None,
        ses_message_id=item["ses_message_id"]["S"] if "ses_message_id" in item else None,
    )


def letter_ref_of(item: Item) -> LetterRef:
    """Where a letter lies, from its primary key alone."""
    return LetterRef(item["PK"]["S"].removeprefix("SEEKER#"), item["SK"]["S"].removeprefix("LETTER#"))


def conversation_ref_of(item: Item) -> tuple[str, str]:
    """Whose conversation an item is and which, from its primary key alone."""
    return item["PK"]["S"].removeprefix("SEEKER#"), item["SK"]["S"].removeprefix("CONVERSATION#")


def _versioned(value: Profile | Conversation) -> dict[str, Any]:
    return {"version": {"N": str(value.version)}}


def _epoch(moment: datetime) -> dict[str, Any]:
    return {"N": str(int(moment.timestamp()))}
