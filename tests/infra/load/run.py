"""A burst of mails, and later a minute in which a letter about each falls due, while functions are killed at random.

The table is DynamoDB Local, the functions run in Lambda's runtime interface, a process each; the rest of AWS are
`services`. Time runs as ever, but where nobody can do anything it jumps to when somebody can.
"""

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import boto3

from infra.local import events
from infra.local.aws import ASSISTANT, CONFIGURATION_SET, PREFIX, TABLE
from infra.local.due import next_due
from infra.local.events import AUTHENTICATED, Arriving
from infra.local.people import enrol
from infra.local.reception import as_received
from infra.local.template import resources
from legwork.adapters.dynamodb import DynamoStore, ensure_keyring
from tests.infra.load.burst import MAILS_EACH, Seeker, burst, seekers
from tests.infra.load.clock import LoadClock
from tests.infra.load.services import Services
from tests.infra.load.workers import Mortal, Poller
from tests.infra.rie import Function

BEGINS_AT = datetime(2026, 3, 3, 15, 0, tzinfo=UTC)  # a Tuesday
DIGEST_AT = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
NUDGE_AT = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)  # five business days later
ZONE = "UTC"
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
READERS = {
    "inbound": ("receive", 3),
    "letters": ("send", 2),
    "feedback": ("feedback", 2),
}  # queue -> function, how many
SEED = 7
WITHIN = Path(__file__).parent / "within"
SHAPE = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
TIMEOUT_SECONDS = 30  # template.yaml, Globals


@dataclass
class Phase:
    """What was to be done at once, and how long it took until nothing was left to do."""

    name: str
    count: int
    seconds: float = 0.0


class Load:
    """The world of the run. Use it as a context manager; `start` makes a function in Lambda's runtime interface."""

    def __init__(self, folder: Path, endpoint: str, start: Callable[..., Function], count: int) -> None:
        self.seekers, self.mails = seekers(count), dict[str, tuple[Seeker, str]]()
        self.clock = LoadClock(BEGINS_AT, folder / "clock")
        self.services = Services(self.clock.now, Random(SEED))  # noqa: S311 - the same every time
        self.phases: list[Phase] = []
        self.ticks = 0
        self.folder = folder
        self._endpoint, self._start = endpoint, start
        self._dynamodb = boto3.client("dynamodb", endpoint_url=endpoint, **_nobody())
        self.store = DynamoStore(self._dynamodb, TABLE)
        self._mortals = 0
        self._exits = ExitStack()

    def __enter__(self):
        self._exits.enter_context(self.services)
        self._exits.callback(self._dynamodb.close)
        self._make_table()
        self.pollers = [
            Poller(self.services.queues[queue], self._mortal(function))
            for queue, (function, count) in READERS.items()
            for _ in range(count)
        ]
        self.ticker = self._mortal("tick")
        self._exits.callback(self.ticker.end)
        self._exits.enter_context(self._working())
        return self

    def __exit__(self, *_):
        self._exits.close()

    def play(self) -> None:
        """The burst, the Monday after it, and the minute in which every first nudge is due."""
        with self._phase("mails in one burst", len(self.seekers) * MAILS_EACH):
            self._arrive()
            self._drain()
        for name, moment in (("digests due in one minute", DIGEST_AT), ("letters due in one minute", NUDGE_AT)):
            self.clock.jump_to(moment)
            with self._phase(name, len(list(self.store.due(moment)))):
                self._tick()
                self._drain()

    @property
    def kills(self) -> int:
        return self.ticker.kills + sum(one.function.kills for one in self.pollers)

    def _arrive(self) -> None:
        for number, (seeker, raw) in enumerate(burst(self.seekers, BEGINS_AT)):
            arriving = Arriving(f"mail-{number:06}", seeker.email, (ASSISTANT,), AUTHENTICATED, self.clock.now())
            stored = as_received(raw, arriving)
            key = f"{PREFIX}{arriving.ses_message_id}"
            self.services.mails[key] = stored
            self.mails[arriving.ses_message_id] = seeker, key
            self.services.queues["inbound"].send(json.dumps(events.mail_notification(arriving, key, stored)))

    def _drain(self) -> None:
        """Until no queue holds anything and no letter waits for less than an hour; a tick every minute."""
        tick_at = self.clock.now() + MINUTE
        while True:
            if self.clock.now() >= tick_at:
                self._tick()
                tick_at = max(tick_at + MINUTE, self.clock.now())
            if not self._is_idle():
                time.sleep(0.02)
                continue
            upcoming = self._upcoming()
            if upcoming is None:
                return
            self.clock.jump_to(max(upcoming, self.clock.now()))
            tick_at = min(tick_at, self.clock.now())

    def _is_idle(self) -> bool:
        def shows():
            return any(queue.shows() for queue in self.services.queues.values())

        return not shows() and not any(one.busy for one in self.pollers) and not shows()

    def _upcoming(self) -> datetime | None:
        now = self.clock.now()
        hidden = [moment for one in self.services.queues.values() if (moment := one.shows_again_at())]
        late = next(iter(self.store.due(now)), None)
        due = now + MINUTE if late else next_due(self._dynamodb, TABLE, now, timedelta(days=10_000))
        return min([*hidden, *([due] if due and due < now + HOUR else [])], default=None)

    def _tick(self) -> None:
        self.ticks += 1
        self.ticker.invoke(events.tick_event(self.clock.now()))

    @contextmanager
    def _phase(self, name: str, count: int) -> Iterator[None]:
        phase, began = Phase(name, count), time.monotonic()
        yield
        phase.seconds = time.monotonic() - began
        self.phases.append(phase)

    @contextmanager
    def _working(self) -> Iterator[None]:
        for one in self.pollers:
            one.start()
        try:
            yield
        finally:
            for one in self.pollers:
                one.stop()
            for one in self.pollers:
                one.join()

    def _mortal(self, function: str) -> Mortal:
        self._mortals += 1
        log = self.folder / f"{function}-{self._mortals}.log"
        environment = self._environment(function)
        return Mortal(
            lambda: self._start(function, environment, TIMEOUT_SECONDS, WITHIN, log),
            Random(SEED + self._mortals),  # noqa: S311 - the same every time
        )

    def _environment(self, function: str) -> dict[str, str]:
        """What the template and Lambda give a function, and where this run's AWS is."""
        return {
            "AWS_ENDPOINT_URL": self.services.address,
            "AWS_ENDPOINT_URL_DYNAMODB": self._endpoint,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": "none",
            "AWS_SECRET_ACCESS_KEY": "none",
            "LEGWORK_TABLE": TABLE,
            "LEGWORK_BUCKET": events.BUCKET,
            "LEGWORK_LETTERS_QUEUE_URL": f"{self.services.address}/{events.ACCOUNT}/letters",
            "LEGWORK_ASSISTANT": ASSISTANT,
            "LEGWORK_CONFIGURATION_SET": CONFIGURATION_SET,
            "POWERTOOLS_METRICS_NAMESPACE": "Legwork",
            "POWERTOOLS_SERVICE_NAME": function,
            "LOAD_CLOCK": str(self.clock.file),
            "LOAD_TALLY": str(self.folder / "tally"),
            "PYTHONPYCACHEPREFIX": str(self.folder / "bytecode"),
            "PATH": os.environ["PATH"],
        }

    def _make_table(self) -> None:
        (table,) = resources("data.yaml", "AWS::DynamoDB::Table").values()
        self._dynamodb.create_table(
            TableName=TABLE, BillingMode="PAY_PER_REQUEST", **{name: table[name] for name in SHAPE if name in table}
        )
        ensure_keyring(self._dynamodb, TABLE, b"k" * 32)
        for one in self.seekers:
            enrol(self.store, one.name, one.email, ZONE, BEGINS_AT)


def _nobody() -> dict[str, str]:
    return {"region_name": "us-east-1", "aws_access_key_id": "none", "aws_secret_access_key": "none"}
