"""The first event of each function, with the AWS calls that it makes and their answers: played once on the laptop."""

import pickle
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import boto3
from moto.core.botocore_stubber import BotocoreStubber

from infra.local.people import enrol
from infra.local.runtime import LocalRuntime
from tests.bench.first_event import Start

BEGINS = datetime(2026, 3, 2, 14, tzinfo=UTC)
MAIL = b"""From: Ann Reed <ann@reedworks.example>
To: Mo Birch <mo@oakmail.example>
Cc: assistant@legwork.example
Subject: Re: Could I ask about your work?
Date: Mon, 02 Mar 2026 08:58:00 -0500
Message-ID: <1@reedworks.example>

Happy to. Thursday at 2pm ET works, here is my room: https://reedworks.zoom.us/j/5550186

Ann Reed
Head of Research, Reedworks
"""


class _Recorder:
    """Sits between the runtime and its handlers."""

    def __init__(self, runtime: LocalRuntime) -> None:
        self.starts: dict[str, Start] = {}
        self._now: Start | None = None
        self._listening = False
        self._runtime = runtime
        self._invoke, runtime.handlers.invoke = runtime.handlers.invoke, self._recorded  # type: ignore[method-assign]

    def _recorded(self, function: str, event: dict[str, Any]) -> Any:
        if not self._listening:
            boto3._get_default_session().events.register("provide-client-params", self._called)
            self._listening = True
        if function not in self.starts:
            environ = {"POWERTOOLS_SERVICE_NAME": function, **self._runtime.aws.environment()}
            self._now = self.starts[function] = Start(self._runtime.clock.now(), event, environ)
        try:
            return self._invoke(function, event)
        finally:
            self._now = None

    def _called(self, params: dict[str, Any], model: Any, **_: Any) -> None:
        if self._now:
            self._now.calls.append((model.service_model.service_name, model.name, dict(params)))

    def answering(self, plain: Callable[..., Any]) -> Callable[..., Any]:
        def answered(stubber: BotocoreStubber, event_name: str, request: Any, **kwargs: Any) -> Any:
            answer = plain(stubber, event_name, request, **kwargs)
            if self._now and answer is not None:
                body = answer.raw.getvalue()
                self._now.answers.append((answer.status_code, dict(answer.headers), body))
            return answer

        return answered


def record(path: Path) -> None:
    """Play a mail, the meeting that it agrees and the first letters, and keep every function's first event."""
    runtime = LocalRuntime(BEGINS, lambda _: None, b"k" * 32)
    recorder = _Recorder(runtime)
    with patch.object(BotocoreStubber, "__call__", recorder.answering(BotocoreStubber.__call__)), runtime:
        enrol(runtime.store, "Mo Birch", "mo@oakmail.example", "America/New_York", BEGINS)
        runtime.deliver(MAIL.replace(b"\n", b"\r\n"), "mo@oakmail.example", ["assistant@legwork.example"])
        runtime.run_until(BEGINS + timedelta(days=4))
    path.write_bytes(pickle.dumps(recorder.starts))
