"""The real handlers, driven by the events of an embedded AWS and by a clock of its own.

    mail ──▶ bucket, topic ─▶ inbound queue ─▶ receive ─┐
    clock ─▶ tick event ─▶ tick ─▶ letters queue ◀──────┘─▶ send ─▶ outbox ─▶ topic ─▶ feedback queue ─▶ feedback

Nothing runs beside the caller: every method works until all queues are quiet. Not safe for several threads at once.
"""

import hashlib
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self

import boto3
from botocore.model import OperationModel

from infra.local import activation, events, permissions
from infra.local.aws import RULE_SET, TABLE, VISIBILITY_SECONDS, EmbeddedAws
from infra.local.due import next_due
from infra.local.events import AUTHENTICATED, Arriving, Verdicts
from infra.local.handlers import Handlers
from infra.local.outbox import Outbox, SentMail
from infra.local.reception import as_received
from legwork import bootstrap
from legwork.adapters.clock import FrozenClock
from legwork.adapters.dynamodb import DynamoStore, ensure_keyring
from legwork.scheduling import timing
from legwork.values.times import utc

MINUTE = timedelta(minutes=1)
RECORD_READERS = {"inbound": "receive", "letters": "send", "feedback": "feedback"}


class LocalRuntime:
    """Use it as a context manager: one at a time in a process. `on_sent` is called with every mail that goes out.

    `keyring_key` (32 bytes) makes tagged addresses the same in every run; `zone_of` gives strangers their zone;
    `raw_mail_days` is how long raw mail outlives its conversation, as long as the product says if not given.
    """

    def __init__(
        self,
        begins_at: datetime,
        on_sent: Callable[[SentMail], None],
        keyring_key: bytes | None = None,
        zone_of: Callable[[datetime], str] | None = None,
        raw_mail_days: int | None = None,
    ) -> None:
        self.clock = FrozenClock(begins_at)
        self._raw_mail_days = timing.RAW_MAIL_DAYS if raw_mail_days is None else raw_mail_days
        self.aws = EmbeddedAws(self.clock.now, self._raw_mail_days)
        self.outbox = Outbox(self.clock.now, self._sent)
        self.handlers = Handlers()
        self.failures: list[str] = []
        self._on_sent = on_sent
        self._keyring_key = keyring_key
        self._zone_of = zone_of
        self._reports: deque[dict[str, Any]] = deque()
        self._again_at: set[datetime] = set()
        self._arrivals = 0
        self._ticked_at = self.clock.now()

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self.aws.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.handlers.forget()
        self.aws.stop()

    def _start(self) -> None:
        self.aws.start()
        self.outbox.listen()
        boto3._get_default_session().events.register("provide-client-params", self._permit)  # noqa: SLF001 - as in Outbox
        self.store = DynamoStore(self.aws.dynamodb, TABLE)
        if self._keyring_key:
            ensure_keyring(self.aws.dynamodb, TABLE, self._keyring_key)
        with bootstrap.standing_in(self.clock, self._zone_of):
            activation.create(self.handlers, RULE_SET)

    def deliver(self, raw: bytes, mail_from: str, rcpt_tos: Sequence[str], verdicts: Verdicts = AUTHENTICATED) -> str:
        """A mail comes in; the id that SES gives it. Works until everything that follows at once is done."""
        ses_message_id = self.arrive(raw, mail_from, rcpt_tos, verdicts)
        self.settle()
        return ses_message_id

    def arrive(self, raw: bytes, mail_from: str, rcpt_tos: Sequence[str], verdicts: Verdicts = AUTHENTICATED) -> str:
        """A mail is stored and announced, and waits in its queue; the id that SES gives it."""
        arriving = Arriving(self._new_id(raw), mail_from, tuple(rcpt_tos), verdicts, self.clock.now())
        stored = as_received(raw, arriving)
        key = self.aws.put_mail(arriving.ses_message_id, stored)
        self.announce(events.mail_notification(arriving, key, stored))
        return arriving.ses_message_id

    def announce(self, notification: dict[str, Any] | str) -> None:
        """Put a notification on the inbound topic, as the receipt rule does."""
        self.aws.publish("inbound", notification)

    def report(self, kind: str, mail: SentMail) -> None:
        """SES tells of a mail that it sent: Send, Delivery, Bounce (permanent) or Complaint."""
        self._reports.append(events.sending_event(kind, mail, self.clock.now()))

    def tick(self) -> None:
        """The minute's call, and everything that follows from it. One that fails is made up for a minute later."""
        self._ticked_at = self.clock.now()
        failures = len(self.failures)
        self._invoke("tick", events.tick_event(self._ticked_at))
        if len(self.failures) > failures:
            self._again_at.add(self._ticked_at + MINUTE)
        self.settle()

    def settle(self) -> None:
        """Work until nothing visible is left in any queue."""
        working = True
        while working:
            working = self._publish_reports()
            for queue, function in RECORD_READERS.items():
                working |= self._work_off(queue, function)

    def run_until(self, moment: datetime) -> None:
        """Let time pass, jumping from one thing that is due to the next."""
        self.settle()
        while (upcoming := self.next_event_at()) is not None and upcoming <= moment:
            self.clock.move_to(max(upcoming, self.clock.now()))
            self.tick()
        self.clock.move_to(max(utc(moment), self.clock.now()))

    def next_event_at(self) -> datetime | None:
        """The next minute at which a letter falls due, raw mail expires or a queue shows a failed record again."""
        wake_at = next_due(self.aws.dynamodb, TABLE, self._ticked_at, timedelta(days=self._raw_mail_days))
        self._again_at = {moment for moment in self._again_at if moment > self.clock.now()}
        moments = [_whole_minute(moment) for moment in (wake_at, *self._again_at) if moment]
        return max(min(moments), _whole_minute(self.clock.now())) if moments else None

    def _work_off(self, queue: str, function: str) -> bool:
        """Hand what the queue shows to its function, batch by batch; whether there was anything."""
        worked = False
        while batch := self.aws.receive(queue):
            worked = True
            failed = self._failed(function, [message.record for message in batch])
            for message in batch:
                if message.record["messageId"] not in failed:
                    self.aws.delete(queue, message)
            if failed:
                self._again_at.add(self.clock.now() + timedelta(seconds=VISIBILITY_SECONDS + 1))
        return worked

    def _failed(self, function: str, records: list[dict[str, Any]]) -> set[str]:
        """The ids that the queue shall show again: those that the handler names, all of them where it raised."""
        answer = self._invoke(function, events.sqs_event(records))
        self.failures.extend(self.handlers.failed_records)
        self.handlers.failed_records.clear()
        if answer is None:
            return {record["messageId"] for record in records}
        return {failure["itemIdentifier"] for failure in answer["batchItemFailures"]}

    def _invoke(self, function: str, event: dict[str, Any]) -> Any:
        try:
            with bootstrap.standing_in(self.clock, self._zone_of):
                return self.handlers.invoke(function, event)
        except Exception as error:  # noqa: BLE001 - Lambda logs what a handler raises and lets the queue try again
            self.failures.append(f"{function}: {type(error).__name__}: {error}")
            return None

    def _permit(self, params: dict[str, Any], model: OperationModel, **_: Any) -> None:
        """A function does what its policy in the template allows, and nothing else."""
        if self.handlers.running:
            permissions.check(self.handlers.running, model, params)

    def _sent(self, mail: SentMail) -> None:
        self._on_sent(mail)
        self.report("Send", mail)
        self.report("Delivery", mail)

    def _publish_reports(self) -> bool:
        any_report = bool(self._reports)
        while self._reports:
            self.aws.publish("feedback", self._reports.popleft())
        return any_report

    def _new_id(self, raw: bytes) -> str:
        """An id like those of SES, the same whenever the same mails come in."""
        self._arrivals += 1
        return hashlib.sha256(b"%d %s" % (self._arrivals, hashlib.sha256(raw).digest())).hexdigest()[:40]


def _whole_minute(moment: datetime) -> datetime:
    """The first whole minute at or after it: that is when the tick comes by."""
    floor = utc(moment).replace(second=0, microsecond=0)
    return floor if floor == moment else floor + MINUTE
