"""One cold start in a fresh process: a function's import and first event, or the same without anything of ours.

    python -m tests.bench.one_start RECORDING FUNCTION ours|bare [corpus]

AWS answers from the recording, within the process. Prints the seconds of processor time and the peak memory in
kilobytes; with `corpus`, `ours` reads every mail of the development set before the memory is taken.
"""

import contextlib
import io
import os
import pickle
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.first_event import Start

ROOT = Path(__file__).parents[2]


class Body(io.BytesIO):
    """A body as urllib3 hands it to botocore."""

    def stream(self, **_: Any) -> Iterator[bytes]:
        """All of it at once."""
        yield self.read()


class Context:
    """What Lambda says of an invocation."""

    function_name = "legwork"
    memory_limit_in_mb = 512
    invoked_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:legwork"
    aws_request_id = "1"


def answer_from(start: Start) -> None:
    """Let the recording answer every request to AWS, and CloudFormation's as well."""
    import urllib.request  # noqa: PLC0415 - part of what is timed, as all imports here

    import botocore.httpsession  # noqa: PLC0415
    from botocore.awsrequest import AWSResponse  # noqa: PLC0415

    answers = iter(start.answers)

    def send(_: Any, request: Any) -> AWSResponse:
        status, headers, body = next(answers)
        return AWSResponse(request.url, status, headers, Body(body))

    botocore.httpsession.URLLib3Session.send = send
    urllib.request.urlopen = lambda *_, **__: io.BytesIO()


def ours(function: str, start: Start) -> None:
    """The real handler."""
    from legwork import bootstrap  # noqa: PLC0415
    from legwork.adapters.clock import FrozenClock  # noqa: PLC0415

    sys.path.insert(0, str(ROOT / "functions" / function))
    with bootstrap.standing_in(FrozenClock(start.at)):
        import app  # noqa: PLC0415
    answer = app.handler(start.event, Context())
    if isinstance(answer, dict) and answer["batchItemFailures"]:
        sys.exit(f"{function} failed on its recording")


def bare(start: Start) -> None:
    """The same clients and libraries, the same calls, and nothing else."""
    import boto3  # noqa: PLC0415
    import pydantic  # noqa: F401, PLC0415
    from aws_lambda_powertools import Logger, Metrics  # noqa: PLC0415
    from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType  # noqa: PLC0415
    from botocore import xform_name  # noqa: PLC0415
    from botocore.exceptions import ClientError  # noqa: PLC0415

    Logger().info("done")
    Metrics()
    BatchProcessor(EventType.SQS)
    clients = {service: boto3.client(service) for service, _, _ in start.calls}
    for service, operation, params in start.calls:
        with contextlib.suppress(ClientError):  # as a condition that fails on purpose
            getattr(clients[service], xform_name(operation))(**params)


def main(recording: str, function: str, who: str, corpus: str = "") -> None:
    """Do it, and print what it took."""
    start = pickle.loads(Path(recording).read_bytes())[function]  # noqa: S301 - our own file
    aws = {"AWS_ACCESS_KEY_ID": "none", "AWS_SECRET_ACCESS_KEY": "none", "AWS_DEFAULT_REGION": "us-east-1"}
    os.environ |= start.environ | aws
    began = time.process_time()
    answer_from(start)
    if who == "ours":
        ours(function, start)
    else:
        bare(start)
    seconds = time.process_time() - began
    if corpus:
        from tests.bench import mails  # noqa: PLC0415

        mails.read_all(mails.corpus())
    print(seconds, _peak(), file=sys.stderr)


def _peak() -> int:
    """Linux alone tells it of this process without what its parent had when it forked."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    return int(found[1]) if found else 0


if __name__ == "__main__":
    main(*sys.argv[1:])
