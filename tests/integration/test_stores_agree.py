"""Whatever is done to them, in whatever order, the store in memory and the one on DynamoDB stay the same."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import boto3
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from moto import mock_aws

from legwork.adapters.dynamodb import DynamoStore
from legwork.adapters.memory import MemoryStore
from legwork.conversations.conversation import Conversation
from legwork.conversations.entry import Entry, Happening
from legwork.service.ports import Changes, HeldMail, Inbound, InboundMail, InboundOutcome, LetterChange, Seen
from legwork.values.errors import LegworkError
from legwork.values.letters import Letter, LetterKind, LetterRef, LetterStatus
from legwork.values.profile import Profile, Standing

pytestmark = pytest.mark.volume

NOW = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
AWS = {"region_name": "eu-central-1", "aws_access_key_id": "none", "aws_secret_access_key": "none"}
SEEKERS, ADDRESSES, CONVERSATIONS = ("maya", "noor"), ("m@a.example", "n@a.example"), ("c1", "c2")
OCCASIONS, MAILS, MESSAGES = ("1", "2"), ("ses-1", "ses-2"), ("human-1", "human-2")
MOMENTS = st.integers(0, 2).map(lambda number: NOW + number * timedelta(minutes=15))


def some(values, most=2, unique_by=None):
    return st.lists(values, min_size=1, max_size=most, unique_by=unique_by).map(tuple)


def letter(seeker_id, occasion, due_at, status, claimed_at):
    claimed_at = claimed_at if status is LetterStatus.CLAIMED else None
    return Letter(seeker_id, "c1", LetterKind.NUDGE, occasion, due_at, {}, status, claimed_at)


def held(seeker_id, ses_message_id):
    mail = InboundMail(ses_message_id, "mail/1", "a@b.example", ("assistant@legwork.example",), NOW, *["PASS"] * 5)
    return HeldMail(seeker_id, mail, NOW + timedelta(hours=MAILS.index(ses_message_id)), None, "Hello")


def profile(seeker_id, addresses, standing, version):
    return Profile(seeker_id, "Name", tuple(addresses), "Europe/Berlin", standing, version=version)


VERSIONS = st.integers(0, 2)
ENTRY = Entry("ask", Happening.ASKED, NOW, NOW)
PROFILES = st.builds(
    profile,
    st.sampled_from(SEEKERS),
    st.lists(st.sampled_from(ADDRESSES), min_size=1, max_size=2, unique=True),
    st.sampled_from([Standing.STRANGER, Standing.ACTIVE]),
    VERSIONS,
)
TALKS = st.builds(
    Conversation,
    st.sampled_from(CONVERSATIONS),
    st.sampled_from(SEEKERS),
    st.just((ENTRY,)),
    st.none() | MOMENTS,
    version=VERSIONS,
)
STATUSES = st.sampled_from([LetterStatus.PENDING, LetterStatus.CLAIMED, LetterStatus.SENT])
LETTERS = st.builds(letter, st.sampled_from(SEEKERS), st.sampled_from(OCCASIONS), MOMENTS, STATUSES, MOMENTS)
LETTER_CHANGES = st.builds(
    lambda one, other: LetterChange(one, letter(one.seeker_id, one.occasion, other.due_at, other.status, NOW)),
    LETTERS,
    LETTERS,
)
KNOWN = st.builds(Seen, st.sampled_from(MESSAGES), st.sampled_from(SEEKERS), st.just("c1"))
LINES = st.builds(Inbound, st.sampled_from(MAILS), st.just(NOW), st.sampled_from(InboundOutcome))
HELD = st.builds(held, st.sampled_from(SEEKERS), st.sampled_from(MAILS))
PARTS = {
    "profile": PROFILES,
    "conversations": some(TALKS, unique_by=lambda one: (one.seeker_id, one.id)),
    "new_letters": some(LETTERS, unique_by=lambda one: (one.seeker_id, one.key)),
    "changed_letters": some(LETTER_CHANGES, 1),
    "seen": some(KNOWN, 1),
    "inbound": LINES,
    "held": some(HELD, 1),
    "released": some(HELD, 1),
}
COMMITS = st.one_of(*(st.builds(Changes, **{name: part}) for name, part in PARTS.items()), st.builds(Changes, **PARTS))
FRESH = st.booleans()
LATER = MOMENTS.map(lambda moment: moment + timedelta(minutes=15))
CLAIMS = st.tuples(st.sampled_from(SEEKERS), st.sampled_from(OCCASIONS), LATER)


@pytest.fixture(scope="module")
def client():
    with mock_aws():
        yield boto3.client("dynamodb", **AWS)


def as_loaded(changes, store):
    """The changes as somebody makes them who has just loaded what they change."""
    profile = changes.profile and replace(changes.profile, version=version(store.profile(changes.profile.id)))
    conversations = tuple(
        replace(one, version=version(store.conversation(one.seeker_id, one.id))) for one in changes.conversations
    )
    changed = tuple(
        replace(one, before=before)
        for one in changes.changed_letters
        if (before := store.letter(LetterRef(one.before.seeker_id, one.before.key)))
    )
    new = tuple(one for one in changes.new_letters if store.letter(LetterRef(one.seeker_id, one.key)) is None)
    released = tuple(one for one in changes.released if one in store.held(one.seeker_id))
    return replace(
        changes,
        profile=profile,
        conversations=conversations,
        changed_letters=changed,
        new_letters=new,
        released=released,
    )


def version(stored):
    return stored.version if stored else 0


def done(store, step):
    """What a step gives, or the class of the error that it raises."""
    try:
        if isinstance(step, Changes):
            return store.commit(step)
        seeker_id, occasion, now = step
        return store.claim(LetterRef(seeker_id, f"c1.nudge.{occasion}"), now)
    except LegworkError as error:
        return type(error)


def state(store):
    """Everything that can be read."""
    return {
        "profiles": [store.profile(one) for one in SEEKERS],
        "addresses": store.profiles_by_address(ADDRESSES),
        "conversations": [store.conversations(one) for one in SEEKERS],
        "letters": [store.letters(one, "c1") for one in SEEKERS],
        "due": {moment: set(store.due(NOW + timedelta(minutes=moment))) for moment in (0, 15, 60)},
        "closed": {moment: set(store.closed(NOW + timedelta(minutes=moment))) for moment in (0, 15, 60)},
        "seen": set(store.seen(MESSAGES)),
        "inbound": [store.inbound(one) for one in MAILS],
        "held": [store.held(one) for one in SEEKERS],
    }


@given(steps=st.lists(st.tuples(COMMITS | COMMITS | CLAIMS, FRESH), min_size=1, max_size=16))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_stores_answer_alike_after_any_steps(client, new_table, steps):
    memory, dynamodb = MemoryStore(), DynamoStore(client, new_table(client))
    for planned, is_fresh in steps:
        step = as_loaded(planned, memory) if is_fresh and isinstance(planned, Changes) else planned
        assert done(dynamodb, step) == done(memory, step)
    assert state(dynamodb) == state(memory)
