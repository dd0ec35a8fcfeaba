"""Built functions under the emulator of Lambda's runtime interface that the SAM CLI brings, one process each."""

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HOST = "127.0.0.1"
START_SECONDS = 20
ANSWER_SECONDS = 60


class EndedError(Exception):
    """The process ended before it answered."""


class Function:
    """One built function, running. Use it as a context manager. What it writes is lost, or goes to the file `log`."""

    def __init__(  # noqa: PLR0917 - what runs, where and how
        self,
        emulator: Path,
        search: list[Path],
        environment: Mapping[str, str],
        timeout: int,
        handler: str = "app.handler",
        log: Path = Path(os.devnull),
    ) -> None:
        self._ports = _free_ports()
        self._command = [
            str(emulator),
            "--runtime-interface-emulator-address",
            f"{HOST}:{self._ports[0]}",
            "--runtime-api-address",
            f"{HOST}:{self._ports[1]}",
            str(Path(sys.base_prefix) / "bin" / "python3.13"),
            *("-S", "-m", "awslambdaric", handler),
        ]
        self._environment = {
            **environment,
            "AWS_LAMBDA_FUNCTION_TIMEOUT": str(timeout),
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512",
            "LAMBDA_TASK_ROOT": str(search[0]),
            "PYTHONPATH": os.pathsep.join(map(str, search)),
        }
        if "PYTHONPYCACHEPREFIX" not in environment:
            self._environment["PYTHONDONTWRITEBYTECODE"] = "1"
        self._folder, self._log = search[0], log

    def __enter__(self):
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command,
                cwd=self._folder,
                env=self._environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            try:
                socket.create_connection((HOST, self._ports[0]), timeout=1).close()
            except OSError:
                time.sleep(0.05)
            else:
                return self
        raise TimeoutError("the emulator does not listen")

    def __exit__(self, *_):
        self.kill()
        self._process.wait()

    def kill(self) -> None:
        """End it wherever it stands: the emulator and the runtime below it, a group of their own."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def invoke(self, event: dict[str, Any]) -> Any:
        """What Lambda would answer. A function that ran out of time answers with text about it. Raises EndedError."""
        request = urllib.request.Request(
            f"http://{HOST}:{self._ports[0]}/2015-03-31/functions/function/invocations",
            data=json.dumps(event).encode(),
        )
        try:
            with urllib.request.urlopen(request, timeout=ANSWER_SECONDS) as answer:  # noqa: S310 - our own port
                told = answer.read().decode()
        except urllib.error.HTTPError as error:
            told = error.read().decode()
        except (OSError, http.client.HTTPException) as error:
            raise EndedError from error
        try:
            return json.loads(told)
        except ValueError:
            return told

    def peak_megabytes(self) -> float:
        """The most memory that the runtime's process has held."""
        threads = Path(f"/proc/{self._process.pid}/task").glob("*/children")
        peaks = [
            int(line.split()[1]) / 1024
            for child in " ".join(path.read_text(encoding="ascii") for path in threads).split()
            for line in Path(f"/proc/{child}/status").read_text().splitlines()
            if line.startswith("VmHWM")
        ]
        return max(peaks)


def _free_ports() -> list[int]:
    probes = [socket.socket() for _ in range(2)]
    try:
        for probe in probes:
            probe.bind((HOST, 0))
        return [probe.getsockname()[1] for probe in probes]
    finally:
        for probe in probes:
            probe.close()
