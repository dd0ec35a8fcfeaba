"""Lambda's pollers: each takes batches of one queue to a function of its own, which is killed now and then."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from statistics import median
from threading import Event, Thread, Timer
from typing import Any

from infra.local import events
from infra.local.aws import REGION
from tests.infra.load.queue import Message, Queue
from tests.infra.rie import EndedError, Function

KILLED = 1 / 25  # of the events
PAUSE_SECONDS = 0.05
OUT_OF_TIME = "Task timed out"  # in the words of Lambda
LOOKED_BACK = 20  # so many events say how long one takes


class Mortal:
    """A function that starts when it is called and is killed in the middle of some events, by a seed of its own."""

    def __init__(self, start: Callable[[], Function], chance: Random) -> None:
        self.kills = 0
        self._start, self._chance = start, chance
        self._running: Function | None = None
        self._took: list[float] = []

    def invoke(self, event: dict[str, Any]) -> Any:
        """Its answer; None where it was killed."""
        running = self._running = self._running or self._start().__enter__()
        timer = self._killer(running)
        began = time.monotonic()
        try:
            return running.invoke(event)
        except EndedError:
            self.kills += 1
            self.end()
            return None
        finally:
            self._took.append(time.monotonic() - began)
            if timer:
                timer.cancel()
                timer.join()

    def end(self) -> None:
        """Stop it for good."""
        if self._running:
            self._running.__exit__(None, None, None)
        self._running = None

    def _killer(self, running: Function) -> Timer | None:
        """Kills it at any moment of an event, its start excepted: that has nothing to lose."""
        if len(self._took) < 2 or self._chance.random() >= KILLED:
            return None
        timer = Timer(self._chance.uniform(0, median(self._took[-LOOKED_BACK:])), running.kill)
        timer.start()
        return timer


class Poller(Thread):
    """Works until it is told to stop.

    `fails` counts the records that were given back, `late` the events that ran out of time, as they may where a machine
    is busy; `odd` holds what was no answer.
    """

    def __init__(self, queue: Queue, function: Mortal) -> None:
        super().__init__(daemon=True)
        self.queue, self.function = queue, function
        self.busy = False
        self.records = self.fails = self.late = 0
        self.odd: list[str] = []
        self._over = Event()

    def stop(self) -> None:
        self._over.set()

    def run(self) -> None:
        while not self._over.is_set():
            self.busy = True
            batch = self.queue.receive()
            if batch:
                self._work_off(batch)
            self.busy = False
            if not batch:
                time.sleep(PAUSE_SECONDS)
        self.function.end()

    def _work_off(self, batch: list[Message]) -> None:
        self.records += len(batch)
        answer = self.function.invoke(events.sqs_event([_record(self.queue.name, one) for one in batch]))
        if answer is None:
            return
        if isinstance(answer, str) and OUT_OF_TIME in answer:
            self.late += 1
            return
        if not isinstance(answer, Mapping) or "batchItemFailures" not in answer:
            self.odd.append(str(answer)[:500])
            return
        failed = {one["itemIdentifier"] for one in answer["batchItemFailures"]}
        self.fails += len(failed)
        for message in batch:
            if message.id not in failed:
                self.queue.delete(message)


def _record(queue: str, message: Message) -> dict[str, Any]:
    return {
        "messageId": message.id,
        "receiptHandle": f"{message.id} {message.receives}",
        "body": message.body,
        "attributes": {"ApproximateReceiveCount": str(message.receives)},
        "messageAttributes": {},
        "md5OfBody": "",
        "eventSource": "aws:sqs",
        "eventSourceARN": f"arn:aws:sqs:{REGION}:{events.ACCOUNT}:legwork-{queue}",
        "awsRegion": REGION,
    }


def errors_in(logs: Path) -> list[str]:
    """The class of the error of each record that failed, as the functions log it."""
    return [
        line.partition('"error":"')[2].partition('"')[0]
        for path in sorted(logs.glob("*.log"))
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines()
        if '"message":"failed"' in line
    ]
