"""What a run is judged by, and its figures."""

from collections import Counter
from collections.abc import Iterator

from legwork.conversations.entry import Happening
from legwork.service.ports import InboundOutcome
from legwork.service.tags import seeker_id_of
from legwork.values.letters import Letter, LetterKind, LetterRef, LetterStatus
from tests.infra.load.burst import MAILS_EACH, Seeker
from tests.infra.load.run import Load
from tests.infra.load.workers import errors_in

REMEMBERED = {Happening.ASKED: 1, Happening.LETTER_SENT: 1}  # the mail, and the nudge that counts
EACH = {LetterKind.RECEIPT: MAILS_EACH, LetterKind.NUDGE: MAILS_EACH, LetterKind.DIGEST: 1}  # to one seeker, sent


def faults(load: Load) -> list[str]:
    """What was lost, done twice or left undone; nothing, it is hoped."""
    lost = [one for one, _ in load.mails.items() if not _is_accepted(load, one)]
    return [
        *(f"{one}: not accepted" for one in lost),
        *(fault for seeker in load.seekers for fault in _of_seeker(load, seeker)),
        *(f"{queue.name}: {len(queue.dead)} dead letters" for queue in load.services.queues.values() if queue.dead),
        *(f"{ref}: accepted {count} times" for ref, count in load.services.accepted.items() if count != 1 or not ref),
        *(f"no answer: {odd}" for poller in load.pollers for odd in poller.odd),
    ]


def _is_accepted(load: Load, ses_message_id: str) -> bool:
    line = load.store.inbound(ses_message_id)
    return line is not None and line.outcome is InboundOutcome.ACCEPTED


def _of_seeker(load: Load, seeker: Seeker) -> Iterator[str]:
    seeker_id = seeker_id_of(seeker.email)
    conversations = load.store.conversations(seeker_id)
    if len(conversations) != MAILS_EACH:
        yield f"{seeker.email}: {len(conversations)} conversations"
    for one in conversations:
        keys = Counter(entry.key for entry in one.entries)
        happened = Counter(entry.happening for entry in one.entries)
        if keys.most_common(1)[0][1] > 1 or happened != REMEMBERED:
            yield f"{seeker.email}: {happened}"
    letters = load.store.all_letters(seeker_id)
    sent = [letter for letter in letters if letter.status is LetterStatus.SENT]
    if (kinds := Counter(letter.kind for letter in sent)) != EACH:
        yield f"{seeker.email}: sent {kinds}"
    yield from (f"{seeker.email}: {one.key} is {one.status}" for one in letters if not _is_settled(load, one))
    yield from (f"{one.key}: sent, but not by SES" for one in sent if not load.services.accepted[_ref(one)])


def _is_settled(load: Load, letter: Letter) -> bool:
    waits = letter.status is LetterStatus.PENDING and letter.due_at > load.clock.now()
    return waits or letter.status is LetterStatus.SENT


def _ref(letter: Letter) -> LetterRef:
    return LetterRef(letter.seeker_id, letter.key)


def figures(load: Load) -> Iterator[tuple[str, str]]:
    """Each with its name."""
    for phase in load.phases:
        rate = phase.count / phase.seconds
        yield phase.name, f"{phase.count}, settled in {phase.seconds:.0f} s: {rate:.1f} a second"
    yield "letters accepted", str(load.services.accepted.total())
    yield "functions killed", f"{load.kills}, out of time {sum(one.late for one in load.pollers)}"
    for queue in load.services.queues.values():
        told = f"{queue.sent} messages, {queue.redelivered} shown again, {queue.most_receives} times at most"
        yield f"queue {queue.name}", f"{told}, {len(queue.dead)} dead letters"
    yield "records given back", _listed(Counter(errors_in(load.folder)))
    yield "refused by DynamoDB and others", _listed(_tally(load))
    yield "made up", _listed(load.services.faults)
    yield "ticks", str(load.ticks)


def _tally(load: Load) -> Counter[str]:
    path = load.folder / "tally"
    return Counter(path.read_text(encoding="utf-8").splitlines()) if path.exists() else Counter()


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.most_common()) or "none"


def told(load: Load) -> str:
    """The figures as lines."""
    return "\n".join(f"{name + ':':34}{figure}" for name, figure in figures(load))
