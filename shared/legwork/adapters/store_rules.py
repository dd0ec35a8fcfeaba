"""What holds for every store: the rules of a commit, the order of conversations, when a letter wakes."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from legwork.adapters.codec import bounded
from legwork.conversations.conversation import Conversation
from legwork.service.ports import Changes, Inbound
from legwork.values.errors import RuleError
from legwork.values.letters import Letter, LetterStatus

CLAIM_LASTS = timedelta(minutes=15)  # design: an unmarked letter is sent again 15 minutes after its claim
MOST_ACTIONS = 100  # TransactWriteItems takes 100 actions (DynamoDB API reference)


def check(changes: Changes) -> None:
    """Raises RuleError where the changes name one thing twice, make a letter another one, or are too many."""
    for change in changes.changed_letters:
        if (change.before.seeker_id, change.before.key) != (change.after.seeker_id, change.after.key):
            raise RuleError("a changed letter must stay the same letter")
    counts = Counter(_names(changes))
    if twice := {name[0] for name, count in counts.items() if count > 1}:
        raise RuleError(f"one commit names the same item twice: {', '.join(sorted(twice))}")
    if (weight := _weight(changes)) > MOST_ACTIONS:
        raise RuleError(f"one commit holds {MOST_ACTIONS} writes, not {weight}: split the decision")


def tells_of(letter: Letter, conversation_id: str) -> bool:
    """Whether the letter is about the conversation, or names it among those that it asks to choose from."""
    return conversation_id in {letter.conversation_id, *letter.about.get("choices", "").split(",")}


def _names(changes: Changes) -> Iterator[tuple[str, ...]]:
    for conversation in changes.conversations:
        yield "conversation", conversation.seeker_id, bounded(conversation.id)
    for letter in (*changes.new_letters, *(change.after for change in changes.changed_letters)):
        yield "letter", letter.seeker_id, bounded(letter.key)
    for seen in set(changes.seen):  # the very same fact may be stated twice
        yield "seen", seen.seeker_id, bounded(seen.key)
    for held in (*changes.held, *changes.released):
        yield "held", held.seeker_id, held.mail.ses_message_id


def _weight(changes: Changes) -> int:
    """How many writes it takes at most: a known message and a journal line two, a profile one more an address."""
    profile = sum(1 + len(one.addresses) for one in (changes.profile, changes.stranger) if one)
    journal = 1 + (changes.inbound.seeker_id is not None) if changes.inbound else 0
    letters = len(changes.new_letters) + len(changes.changed_letters)
    held = len(changes.held) + len(changes.released)
    return profile + journal + len(changes.conversations) + letters + 2 * len(set(changes.seen)) + held


def without_raw(line: Inbound) -> Inbound:
    """The line once the raw mail is erased."""
    return replace(line, stored_at_key=None, mail=None)


def bare(line: Inbound) -> Inbound:
    """What remains of the journal line of a mail that asked to erase its seeker: that it was dealt with, and how."""
    return Inbound("", line.at, line.outcome)


def oldest_first(conversations: Iterable[Conversation]) -> tuple[Conversation, ...]:
    """In the order in which Legwork learned of them; one without entries comes last."""
    never = datetime.max.replace(tzinfo=UTC)
    return tuple(
        sorted(conversations, key=lambda one: (min((entry.known_at for entry in one.entries), default=never), one.id))
    )


def wakes_at(letter: Letter) -> datetime | None:
    """From when on the tick finds a letter; None for one that is settled.

    A claim leaves it: to move it in the index and back would cost more than all else that a letter writes. Who asks for
    a letter that is being sent is refused by the claim.
    """
    return letter.due_at if letter.status in {LetterStatus.PENDING, LetterStatus.CLAIMED} else None


def is_free(letter: Letter, now: datetime) -> bool:
    """Whether it may be claimed: it waits and is due, or whoever claimed it died before it was marked."""
    if letter.status is LetterStatus.CLAIMED:
        return (letter.claimed_at or letter.due_at) + CLAIM_LASTS <= now
    return letter.status is LetterStatus.PENDING and letter.due_at <= now
