"""Put together what runs: the composition root, and the only place where real things are chosen.

One builder a function, called once per cold start. Each makes only the clients that its function uses; what it does not
use is `_NOT_HERE`, which fails at the first touch, as its policy would. The keyring is read at its first use and kept.

The embedded AWS of `infra/local` needs no builder of its own: AWS is reached through boto3 as ever. What it cannot put
under boto3 is the time, and the zone that a stranger is taken to live in; `standing_in` sets these for whatever is
built inside its block, and nothing else can.
"""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from os import urandom
from typing import TYPE_CHECKING, Any

from legwork.adapters.clock import SystemClock
from legwork.adapters.dynamodb import DynamoStore, dynamodb_client, ensure_keyring
from legwork.adapters.dynamodb_schema import ensure_schema
from legwork.service.ports import Clock, Ports
from legwork.settings import NEEDS, Settings
from legwork.values.errors import RuleError
from legwork.values.frozen import frozen
from legwork.values.people import Mailbox

if TYPE_CHECKING:
    from mypy_boto3_ses import SESClient

KEY_BYTES = 32
# A cold start makes 150,000 objects, and hardly any are garbage: to look for it among them takes a tenth of the start.
gc.set_threshold(200_000)


@frozen
class _StandIns:
    clock: Clock | None = None
    zone_of: Callable[[datetime], str] | None = None


_stand_ins: ContextVar[_StandIns] = ContextVar("stand_ins", default=_StandIns())  # noqa: B039 - frozen


@contextmanager
def standing_in(clock: Clock, zone_of: Callable[[datetime], str] | None = None) -> Iterator[None]:
    """What is built inside this block lives by `clock`, and takes strangers to live in `zone_of` their date."""
    token = _stand_ins.set(_StandIns(clock, zone_of))
    try:
        yield
    finally:
        _stand_ins.reset(token)


class _NotHere:
    """Stands where a function has no right to be."""

    def __getattr__(self, name: str) -> Any:
        raise RuleError(f"this function has nothing to {name} with")


class _Keyring(Mapping[str, bytes]):
    """The keyring as it was at the cold start, read anew where a tag names a younger key: it was rotated since."""

    def __init__(self, read: Callable[[], Mapping[str, bytes]]) -> None:
        self._read = read
        self._keys = read()

    def __getitem__(self, key_id: str) -> bytes:
        if key_id not in self._keys and key_id > max(self._keys):
            self._keys = self._read()
        return self._keys[key_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


class _Store(DynamoStore):
    """The store, with the keyring read once a cold start: every letter and every mail needs it."""

    @cached_property
    def _keyring(self) -> Mapping[str, bytes]:
        return _Keyring(super().keyring)

    def keyring(self) -> Mapping[str, bytes]:
        """The keys of address tags by key id."""
        return self._keyring


def receiving(environ: Mapping[str, str]) -> Ports:
    """The world of `receive`: reads raw mail, writes the store, hands letters over."""
    settings = Settings.from_environ(environ, NEEDS["receive"])
    return replace(_ports(settings), archive=_archive(settings), queue=_queue(settings))


def ticking(environ: Mapping[str, str]) -> Ports:
    """The world of `tick`: reads the due index, hands letters over, erases raw mail."""
    settings = Settings.from_environ(environ, NEEDS["tick"])
    return replace(_ports(settings), archive=_archive(settings), queue=_queue(settings))


def sending(environ: Mapping[str, str]) -> Ports:
    """The world of `send`: the only one that reaches SES."""
    from legwork.adapters.ses import SesSender, ses_client  # noqa: PLC0415 - only `send` pays for it

    settings = Settings.from_environ(environ, NEEDS["send"])
    sender = SesSender(ses_client(), settings.assistant, settings.configuration_set)
    return replace(_ports(settings), sender=sender)


def recording(environ: Mapping[str, str]) -> Ports:
    """The world of `feedback`: the store alone."""
    return _ports(Settings.from_environ(environ, NEEDS["feedback"]))


@frozen
class Activation:
    """The world of `activate`."""

    ses: "SESClient"
    table: str

    def ensure_table(self) -> None:
        """Draw the first key of address tags, unless there is one. Raises SettingsError over a newer schema."""
        client = dynamodb_client()
        ensure_schema(client, self.table)
        ensure_keyring(client, self.table, urandom(KEY_BYTES))


def activating(environ: Mapping[str, str]) -> Activation:
    """The world of `activate`: receipt rule sets, and the keyring."""
    import boto3  # noqa: PLC0415 - as in the adapters

    settings = Settings.from_environ(environ, NEEDS["activate"])
    return Activation(boto3.client("ses"), settings.table)


def _ports(settings: Settings) -> Ports:
    """What every function has, and nothing else."""
    nothing: Any = _NotHere()
    stand_ins = _stand_ins.get()
    ports = Ports(
        store=_Store(dynamodb_client(), settings.table),
        archive=nothing,
        queue=nothing,
        sender=nothing,
        clock=stand_ins.clock or SystemClock(),
        assistant=Mailbox(settings.assistant_name, settings.assistant),
        sign_up=settings.sign_up_mode,
        sign_up_allowed=settings.sign_up_list,
        verification_domains=settings.verification_domains,
        raw_mail_days=settings.raw_mail_days,
    )
    return replace(ports, zone_of=stand_ins.zone_of) if stand_ins.zone_of else ports


def _archive(settings: Settings) -> Any:
    import boto3  # noqa: PLC0415 - as in the adapters

    from legwork.adapters.s3 import S3Archive  # noqa: PLC0415 - only `receive` and `tick` pay for it

    return S3Archive(boto3.client("s3"), settings.bucket)


def _queue(settings: Settings) -> Any:
    import boto3  # noqa: PLC0415 - as in the adapters

    from legwork.adapters.sqs import SqsLetterQueue  # noqa: PLC0415 - the others do without

    return SqsLetterQueue(boto3.client("sqs"), settings.letters_queue_url)
