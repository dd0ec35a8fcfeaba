"""What no line of a story tells: raw mail whose time is over, a mail service that refuses, a machine that never ends.

No fixtures: `infra/dev/move_timings.py` plays these beside the stories.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from infra.local import mail_client
from infra.local.aws import ASSISTANT
from infra.local.mail_client import Writer
from infra.local.outbox import Refusal
from infra.local.people import enrol
from infra.local.runtime import LocalRuntime
from legwork.adapters.clock import FrozenClock
from legwork.adapters.memory import MemoryArchive, MemoryQueue, MemorySender, MemoryStore
from legwork.service.ports import InboundMail, Ports
from legwork.service.receive_mail import receive
from legwork.service.send_letter import send
from legwork.values.people import Mailbox

DECLINED = Path(__file__).parent / "stories" / "declined-with-a-referral"
NAME, EMAIL, ZONE = "Thandeka Molefe", "thandeka@velduni.example", "Africa/Johannesburg"
ASKED = datetime.fromisoformat("2026-02-16T14:00:10+02:00")
DECLINES = datetime.fromisoformat("2026-02-18T09:40:10+02:00")
MORNING = datetime.fromisoformat("2026-02-16T10:00:00+02:00")
MINUTE = timedelta(minutes=1)
TOO_FAST = ("TooManyRequestsException", "Maximum sending rate exceeded.")
TOO_MANY = ("TooManyRequestsException", "Daily message quota exceeded.")


@contextmanager
def living(since: datetime) -> Iterator[LocalRuntime]:
    """The assistant with one seeker."""
    with LocalRuntime(since, lambda _: None) as runtime:
        enrol(runtime.store, NAME, EMAIL, ZONE, since)
        yield runtime


def test_raw_mail_outlives_its_conversation_by_thirty_days():
    with living(ASKED) as runtime:
        runtime.deliver((DECLINED / "01-ask.eml").read_bytes(), EMAIL, [ASSISTANT])
        runtime.run_until(DECLINES)
        runtime.deliver((DECLINED / "02-no-but.eml").read_bytes(), EMAIL, [ASSISTANT])
        over_at = DECLINES + timedelta(days=30)
        runtime.run_until(over_at - MINUTE)
        assert len(runtime.aws.mails()) == 2
        runtime.run_until(over_at + MINUTE)
        assert len(runtime.aws.mails()) == 1, "the no tells of somebody else, too"
        assert runtime.failures == []


def letter_goes_out_at(asked_at: datetime, refused: tuple[str, str], span: timedelta) -> list[datetime]:
    """When a letter goes out that SES refuses with that error for that long."""
    sent: list[datetime] = []
    with LocalRuntime(asked_at, lambda mail: sent.append(mail.at)) as runtime:
        enrol(runtime.store, NAME, EMAIL, ZONE, asked_at)
        runtime.outbox.refuse(Refusal(*refused, asked_at + span))
        runtime.deliver(mail_client.write(Writer(NAME, EMAIL, asked_at), ASSISTANT, "help", ""), EMAIL, [ASSISTANT])
        assert sent == []
        runtime.run_until(asked_at + timedelta(days=1))
        assert runtime.failures == []
    return sent


def test_a_letter_that_was_too_fast_waits_for_sixty_seconds():
    """And the tick comes by every minute: so it is the next one, or the one after that."""
    second = timedelta(seconds=1)
    assert letter_goes_out_at(MORNING, TOO_FAST, 30 * second) == [MORNING + MINUTE]
    assert letter_goes_out_at(MORNING + second, TOO_FAST, 30 * second) == [MORNING + 2 * MINUTE]


def test_a_letter_beyond_the_quota_of_the_day_is_tried_every_hour():
    assert letter_goes_out_at(MORNING, TOO_MANY, timedelta(hours=2.5)) == [MORNING + timedelta(hours=3)]


def answers_to(mails: int, every: timedelta) -> int:
    """How many mails of one thread are answered. In memory, for there are many."""
    clock, archive, queue, sender = FrozenClock(MORNING), MemoryArchive(), MemoryQueue(), MemorySender()
    ports = Ports(
        store=MemoryStore(),
        archive=archive,
        queue=queue,
        sender=sender,
        clock=clock,
        assistant=Mailbox("Legwork", ASSISTANT),
    )
    enrol(ports.store, NAME, EMAIL, ZONE, MORNING)
    for number in range(mails):
        archive.put(str(number), mail_client.write(Writer(NAME, EMAIL, clock.now()), ASSISTANT, "list", ""))
        verdicts = ["PASS"] * 5
        receive(InboundMail(str(number), str(number), EMAIL, (ASSISTANT,), clock.now(), *verdicts), ports)
        for ref in queue.take():
            send(ref, ports)
        clock.advance(every)
    return len(sender.sent)


def test_whoever_writes_faster_than_a_person_is_answered_thirty_times_an_hour():
    assert answers_to(31, MINUTE) == 30


def test_whoever_never_stops_is_answered_two_hundred_times_a_day():
    assert answers_to(201, 3 * MINUTE) == 200
