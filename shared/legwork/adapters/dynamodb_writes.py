"""One decision as the actions of one TransactWriteItems: what is written, and on which condition."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from legwork.adapters import dynamodb_items as items
from legwork.conversations.conversation import Conversation
from legwork.service.ports import Changes, Inbound, LetterChange, Seen
from legwork.values.letters import Letter
from legwork.values.profile import Profile, Standing


class Condition(NamedTuple):
    """A condition expression with the values that it names."""

    text: str
    values: dict[str, Any]


class Action(NamedTuple):
    """One action. `once`: its failed condition means that the whole was committed before."""

    request: dict[str, Any]
    once: bool = False


ABSENT = Condition("attribute_not_exists(PK)", {})


def actions(table: str, changes: Changes, dropped_addresses: Collection[str]) -> list[Action]:
    """Every write of one decision. `dropped_addresses` are those that the stored profile had and the new one lacks."""
    return [Action(_addressed(table, request), once) for request, once in _actions(changes, dropped_addresses)]


def _actions(changes: Changes, dropped_addresses: Collection[str]) -> Iterator[Action]:
    yield from _messages(changes)
    if changes.profile:
        yield from _profile(changes.profile, dropped_addresses)
    if changes.stranger:
        yield from _profile(changes.stranger, ())
    for conversation in changes.conversations:
        stored = replace(conversation, version=conversation.version + 1)
        yield Action(_put(items.conversation_item(stored), _loaded(conversation)))
    for letter in changes.new_letters:
        # the same decision was taken in between: load and decide again
        yield Action(_put(items.letter_item(letter), ABSENT))
    for change in changes.changed_letters:
        yield Action(_put(items.letter_item(change.after), _unchanged(change)))
    for held in changes.held:
        yield Action(_put(items.held_item(held)))
    for held in changes.released:
        # somebody else worked it off, or it lapsed, since it was loaded
        yield Action({"Delete": {"Key": items.held_key(held), "ConditionExpression": "attribute_exists(PK)"}})


def _messages(changes: Changes) -> Iterator[Action]:
    inbound, seen = changes.inbound, dict.fromkeys(changes.seen)
    owner = inbound.seeker_id if inbound else None
    if inbound:
        yield from _journal(inbound, [one for one in seen if one.seeker_id == owner])
    for one in seen:
        # the same human mail came before, by whatever way
        yield Action(_put(items.seen_item(one), ABSENT), once=True)
        if one.seeker_id != owner:
            yield Action(_put(items.seen_trail(one)))


def _journal(inbound: Inbound, seen: Sequence[Seen]) -> Iterator[Action]:
    # the mail service delivered the same mail again
    yield Action(_put(items.inbound_item(inbound), ABSENT), once=True)
    if inbound.seeker_id is not None:
        yield Action(_put(items.mail_trail(inbound.seeker_id, inbound, seen)))


def _profile(profile: Profile, dropped_addresses: Collection[str]) -> Iterator[Action]:
    stored = replace(profile, version=profile.version + 1)
    yield Action(_put(items.profile_item(stored), _loaded(profile)))
    for address in dict.fromkeys(profile.addresses):
        yield Action(_put(items.address_item(address, stored), _ownable(profile)))
    for address in dropped_addresses:
        # it went to another seeker since we looked: it is no longer ours to drop
        ours = Condition("seeker_id = :seeker", {":seeker": {"S": profile.id}})
        yield Action({"Delete": {"Key": items.address_key(address), **_condition(ours)}})


def settled_step(table: str, change: LetterChange) -> dict[str, Any]:
    """PutItem of a letter that is settled, where it is still as it was loaded."""
    return {"TableName": table, "Item": items.letter_item(change.after), **_condition(_unchanged(change))}


def new_step(table: str, letter: Letter) -> dict[str, Any]:
    """PutItem of a letter that is not there yet."""
    return {"TableName": table, "Item": items.letter_item(letter), **_condition(ABSENT)}


def _loaded(value: Profile | Conversation) -> Condition:
    """It is still as it was loaded: absent for version 0, else of the same version."""
    if value.version == 0:
        return ABSENT
    return Condition("version = :version", {":version": {"N": str(value.version)}})


def _ownable(profile: Profile) -> Condition:
    """The address is free, ours already, or a stranger's who turns out to be this seeker."""
    nobodys = ABSENT.text
    ours = "seeker_id = :seeker"
    values = {":seeker": {"S": profile.id}}
    if profile.standing is Standing.STRANGER:
        return Condition(f"{nobodys} OR {ours}", values)
    a_strangers = "standing = :stranger"
    values[":stranger"] = {"S": Standing.STRANGER.value}
    return Condition(f"{nobodys} OR {ours} OR {a_strangers}", values)


def _unchanged(change: LetterChange) -> Condition:
    """The letter is still as it was loaded: in status, in time, and held by the same claim."""
    before = items.letter_item(change.before)
    same_status = "letter_status = :status"
    same_time = "due_at = :due_at"
    values = {":status": before["letter_status"], ":due_at": before["due_at"]}
    if "claimed_at" in before:
        same_claim = "claimed_at = :claimed_at"
        values[":claimed_at"] = before["claimed_at"]
    else:
        same_claim = "attribute_not_exists(claimed_at)"
    return Condition(f"{same_status} AND {same_time} AND {same_claim}", values)


def _put(item: dict[str, Any], condition: Condition | None = None) -> dict[str, Any]:
    return {"Put": {"Item": item, **_condition(condition)}}


def _condition(condition: Condition | None) -> dict[str, Any]:
    if condition is None:
        return {}
    values = {"ExpressionAttributeValues": condition.values} if condition.values else {}
    return {"ConditionExpression": condition.text, **values}


def _addressed(table: str, request: dict[str, Any]) -> dict[str, Any]:
    ((operation, parameters),) = request.items()
    return {operation: {"TableName": table, **parameters}}
