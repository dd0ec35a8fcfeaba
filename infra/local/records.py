"""Every conversation as it is stored, in the shape in which the command line shows it."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from infra.local.aws import TABLE
from infra.local.letters import SentLetter
from infra.local.runtime import LocalRuntime
from legwork.adapters import dynamodb_items as items
from legwork.conversations.record import Record
from legwork.service.records import record_of
from legwork.values.meaning import Meeting
from legwork.values.people import Person
from legwork.values.profile import Profile
from legwork.values.times import zone


def seekers(runtime: LocalRuntime) -> list[Profile]:
    """Everybody whom the store knows, in the order of their addresses."""
    pages = runtime.aws.dynamodb.get_paginator("scan").paginate(
        TableName=TABLE, FilterExpression="SK = :profile", ExpressionAttributeValues={":profile": {"S": items.PROFILE}}
    )
    found = [items.value_of(Profile, item) for page in pages for item in page["Items"]]
    return sorted(found, key=lambda profile: profile.email)


def stored_conversations(runtime: LocalRuntime) -> Iterator[dict[str, Any]]:
    """The line of `replay --json` for each conversation."""
    for profile in seekers(runtime):
        for conversation in runtime.store.conversations(profile.id):
            record = record_of(conversation, profile, runtime.clock.now())
            yield conversation_event(record, profile)


def contact_email(runtime: LocalRuntime, letter: SentLetter) -> str | None:
    """Whom the conversation of a letter is held with."""
    if letter.conversation_id is None:
        return None
    profile = runtime.store.profile(letter.seeker_id)
    conversation = runtime.store.conversation(letter.seeker_id, letter.conversation_id)
    if profile is None or conversation is None:
        return None
    return record_of(conversation, profile, runtime.clock.now()).contact.email


def conversation_event(record: Record, profile: Profile) -> dict[str, Any]:
    """One conversation. Of several who referred, the first is named."""
    return {
        "event": "conversation",
        "id": record.id,
        "seeker": profile.email,
        "state": record.state.value,
        "outcome": record.outcome.value if record.outcome else None,
        "turn": record.turn.value if record.turn else None,
        "kind": record.kind.value if record.kind else None,
        "contact": _person(record.contact),
        "meeting": _meeting(record.meeting, profile.timezone),
        "referred_by": _referrer(record.referred_by),
        "notes": [{"topic": note.topic.value, "text": note.text} for note in record.notes],
        "fit": {dimension.value: score for dimension, score in record.fit.items()},
        "messages": record.messages,
    }


def _person(person: Person) -> dict[str, str | None]:
    return {
        "name": person.name,
        "email": person.email,
        "title": person.title,
        "company": person.company,
        "phone": person.phone,
        "linkedin": person.linkedin,
    }


def _referrer(people: tuple[Person, ...]) -> dict[str, str | None] | None:
    return {"name": people[0].name, "email": people[0].email} if people else None


def _meeting(meeting: Meeting | None, timezone: str) -> dict[str, str | None] | None:
    """The fields of the corpus schema, times in the seeker's zone."""
    if meeting is None:
        return None
    return {
        "start": _local(meeting.start, timezone),
        "end": _local(meeting.end, timezone),
        "medium": meeting.medium.value if meeting.medium else None,
        "join_url": meeting.join_url,
        "phone": meeting.phone,
        "location": meeting.location,
    }


def _local(moment: datetime | None, timezone: str) -> str | None:
    return moment.astimezone(zone(timezone)).isoformat() if moment else None
