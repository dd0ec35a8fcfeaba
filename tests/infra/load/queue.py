"""A queue as SQS keeps it: at least once, in no order to rely on, hidden while somebody works on it."""

import heapq
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from threading import Lock

from infra.local.aws import VISIBILITY_SECONDS

MOST_RECEIVES = 5  # infra/queues.yaml, maxReceiveCount
A_BATCH = 10
SHOWN_TWICE = 1 / 200  # a standard queue may show a message to two at once; real ones do so far less often


@dataclass(order=True)
class Message:
    """`visible_at` orders those that are hidden."""

    visible_at: datetime
    id: str
    body: str = field(compare=False)
    receives: int = field(default=0, compare=False)
    deleted: bool = field(default=False, compare=False)


class Queue:
    """Safe to share among threads."""

    def __init__(self, name: str, now: Callable[[], datetime], chance: Random) -> None:
        self.name, self.dead = name, list[Message]()
        self.sent = self.redelivered = self.most_receives = 0
        self._now, self._chance, self._lock = now, chance, Lock()
        self._waiting: deque[Message] = deque()
        self._hidden: list[Message] = []

    def send(self, body: str) -> None:
        with self._lock:
            self.sent += 1
            self._waiting.append(Message(self._now(), f"{self.name}-{self.sent}", body))

    def receive(self) -> list[Message]:
        """At most ten, hidden from now on. One that was shown too often goes to the dead letters instead."""
        with self._lock:
            self._show()
            batch: list[Message] = []
            while self._waiting and len(batch) < A_BATCH:
                message = self._waiting.popleft()
                if message.deleted:
                    continue
                if message.receives >= MOST_RECEIVES:
                    self.dead.append(message)
                    continue
                self._hide(message)
                batch.append(message)
            return batch

    def delete(self, message: Message) -> None:
        with self._lock:
            message.deleted = True

    def shows(self) -> bool:
        """Whether there is anything to be had now."""
        with self._lock:
            self._show()
            return any(not message.deleted for message in self._waiting)

    def shows_again_at(self) -> datetime | None:
        """When the first of those that are hidden is shown again."""
        with self._lock:
            return min((message.visible_at for message in self._hidden if not message.deleted), default=None)

    def _show(self) -> None:
        while self._hidden and self._hidden[0].visible_at <= self._now():
            self._waiting.append(heapq.heappop(self._hidden))

    def _hide(self, message: Message) -> None:
        message.receives += 1
        self.redelivered += message.receives > 1
        self.most_receives = max(self.most_receives, message.receives)
        if self._chance.random() < SHOWN_TWICE:
            self._waiting.append(message)
            return
        message.visible_at = self._now() + timedelta(seconds=VISIBILITY_SECONDS)
        heapq.heappush(self._hidden, message)
