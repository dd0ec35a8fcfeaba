"""The real Lambda handlers, each loaded from its `app.py` under a module name of its own, as Lambda does."""

import contextlib
import importlib.util
import io
import json
import sys
import traceback
from collections import Counter
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.batch.base import BasePartialProcessor

FUNCTIONS = Path(__file__).resolve().parents[2] / "functions"
LONGEST_LOG = 5_000_000  # characters; then it starts anew
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Context:
    """What Lambda says of an invocation."""

    function_name: str
    aws_request_id: str
    memory_limit_in_mb: int = 512
    function_version: str = "$LATEST"

    @property
    def invoked_function_arn(self) -> str:
        """The function's ARN."""
        return f"arn:aws:lambda:us-east-1:123456789012:function:legwork-{self.function_name}"


class Handlers:
    """Loads each handler at its first call, keeps it warm, and keeps what it writes to standard output in `log`."""

    def __init__(self) -> None:
        self.log = io.StringIO()
        self.calls: Counter[str] = Counter()
        self.running: str | None = None
        self.failed_records: list[str] = []
        self._number = next(_numbers)
        self._modules: dict[str, ModuleType] = {}

    def invoke(self, function: str, event: dict[str, Any]) -> Any:
        """The handler's answer. Event and answer go through JSON, as they do on Lambda."""
        self.calls[function] += 1
        self._shorten_log()
        context = Context(function, f"{function}-{self.calls[function]}")
        with (
            contextlib.redirect_stdout(self.log),
            patch.dict("os.environ", {"POWERTOOLS_SERVICE_NAME": function}),
            patch.object(BasePartialProcessor, "failure_handler", self._noting(function)),
        ):
            answer = self._run(function, event, context)
        return json.loads(json.dumps(answer))

    def _run(self, function: str, event: dict[str, Any], context: Context) -> Any:
        self.running = function
        try:
            module = self._modules.get(function) or self._load(function)
            return module.handler(json.loads(json.dumps(event)), context)
        finally:
            self.running = None

    def forget(self) -> None:
        """Let the modules go."""
        for module in self._modules.values():
            sys.modules.pop(module.__name__, None)
        self._modules.clear()

    def _noting(self, function: str) -> Any:
        """Powertools' handling of a failed record, which also notes the error: on Lambda only its class is logged."""
        plain = BasePartialProcessor.failure_handler

        def failure_handler(processor: Any, record: Any, exception: Any) -> Any:
            _, error, trace = exception
            *_, frame = traceback.extract_tb(trace)
            place = f"{Path(frame.filename).name}:{frame.lineno}"
            self.failed_records.append(f"{function}: {type(error).__name__}: {error} ({place})")
            return plain(processor, record, exception)

        return failure_handler

    def _shorten_log(self) -> None:
        if self.log.tell() > LONGEST_LOG:
            self.log.seek(0)
            self.log.truncate()

    def _load(self, function: str) -> ModuleType:
        name = f"legwork_function_{function}_{self._number}"
        spec = importlib.util.spec_from_file_location(name, FUNCTIONS / function / "app.py")
        if spec is None or spec.loader is None:
            raise FileNotFoundError(FUNCTIONS / function / "app.py")
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for value in vars(module).values():
            if isinstance(value, Logger):  # loggers of one service share a handler: bind it to this log
                value.registered_handler.setStream(self.log)  # type: ignore[attr-defined]
        self._modules[function] = module
        return module
