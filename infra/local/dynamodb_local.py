"""DynamoDB Local, the real engine, for the tests marked `real_dynamodb`. `make tier-dynamodb` fetches it."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

FOLDER_SETTING = "LEGWORK_DYNAMODB_LOCAL"
DEFAULT_FOLDER = Path(__file__).parents[2] / ".tiers" / "dynamodb-local"
JAR = "DynamoDBLocal.jar"
HOST = "127.0.0.1"
START_SECONDS = 60  # 3 s on an idle machine
STOP_SECONDS = 10


def missing(environ: Mapping[str, str] = os.environ) -> str | None:
    """Why the engine cannot be started, as words for a person; None where it can."""
    if not (folder(environ) / JAR).is_file():
        return "no DynamoDB Local: run `make tier-dynamodb`"
    return None if shutil.which("java") else "no Java 17 or newer"


def folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Where the engine lies: as LEGWORK_DYNAMODB_LOCAL says, else under .tiers."""
    return Path(environ.get(FOLDER_SETTING) or DEFAULT_FOLDER)


@contextmanager
def running(engine: Path) -> Iterator[str]:
    """The endpoint of an engine that keeps all in memory, on a free port, until the end of the block."""
    port = _free_port()
    java = ("java", "-Xmx512m", f"-Djava.library.path={engine / 'DynamoDBLocal_lib'}", "-jar", str(engine / JAR))
    command = (*java, "-inMemory", "-sharedDb", "-disableTelemetry", "-port", str(port))
    process = subprocess.Popen(  # noqa: S603  our own words, and a folder that the developer named
        command, cwd=engine, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(process, port)
        yield f"http://{HOST}:{port}"
    finally:
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait_for(process: "subprocess.Popen[bytes]", port: int) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"DynamoDB Local ended with status {process.returncode}")
        try:
            socket.create_connection((HOST, port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"DynamoDB Local did not listen within {START_SECONDS} s")
