"""S3, SQS and SES behind a port, as far as the functions use them, with the faults that they have under load."""

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random
from threading import Lock, Thread
from typing import Any

from infra.local import events
from infra.local.outbox import SentMail
from legwork.adapters.ses import ref_from_tags
from tests.infra.load.queue import Queue

SLOWED_DOWN = 1 / 200  # of the reads of S3
REFUSED = 1 / 100  # of the messages of a batch
THROTTLED = 1 / 50  # of the letters
Answer = tuple[int, dict[str, str], bytes]


class Services:
    """Use it as a context manager. `accepted` counts how often SES took each letter."""

    def __init__(self, now: Callable[[], datetime], chance: Random) -> None:
        self.queues = {name: Queue(name, now, chance) for name in ("inbound", "letters", "feedback")}
        self.mails: dict[str, bytes] = {}
        self.accepted: Counter[Any] = Counter()
        self.faults: Counter[str] = Counter()
        self._now, self._chance, self._lock = now, chance, Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self):
        Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    def answer(self, method: str, path: str, target: str, body: bytes) -> Answer:
        """What AWS says. A call that no function makes is an error of this test."""
        if target == "AmazonSQS.SendMessageBatch":
            return self._take_messages(json.loads(body))
        if (method, path) == ("POST", "/v2/email/outbound-emails"):
            return self._take_letter(json.loads(body))
        if method == "GET" and path.removeprefix(f"/{events.BUCKET}/") in self.mails:
            return self._give_mail(path.removeprefix(f"/{events.BUCKET}/"))
        raise AssertionError(f"no function may call {method} {path} {target}")

    def _give_mail(self, key: str) -> Answer:
        if self._happens("S3 SlowDown", SLOWED_DOWN):
            return 503, {}, b"<Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>"
        return 200, {"ETag": '"0"'}, self.mails[key]

    def _take_messages(self, asked: dict[str, Any]) -> Answer:
        queue, taken, refused = self.queues[asked["QueueUrl"].rpartition("/")[2]], [], []
        for entry in asked["Entries"]:
            if self._happens("SQS refuses a message", REFUSED):
                refused.append({"Id": entry["Id"], "Code": "InternalError", "SenderFault": False})
                continue
            queue.send(entry["MessageBody"])
            digest = hashlib.md5(entry["MessageBody"].encode(), usedforsecurity=False).hexdigest()
            taken.append({"Id": entry["Id"], "MessageId": entry["Id"], "MD5OfMessageBody": digest})
        return 200, {}, json.dumps({"Successful": taken, "Failed": refused}).encode()

    def _take_letter(self, asked: dict[str, Any]) -> Answer:
        if self._happens("SES TooManyRequests", THROTTLED):
            told = {"message": "Maximum sending rate exceeded."}
            return 429, {"x-amzn-errortype": "TooManyRequestsException"}, json.dumps(told).encode()
        tags = {tag["Name"]: (tag["Value"],) for tag in asked["EmailTags"]}
        with self._lock:
            self.accepted[ref_from_tags(tags)] += 1
            ses_message_id = f"0100-{self.accepted.total():08}"
        self._report(asked, tags, ses_message_id)
        return 200, {}, json.dumps({"MessageId": ses_message_id}).encode()

    def _report(self, asked: dict[str, Any], tags: dict[str, tuple[str, ...]], ses_message_id: str) -> None:
        mail = SentMail(
            at=self._now(),
            ses_message_id=ses_message_id,
            message_id=f"<{ses_message_id}@email.amazonses.com>",
            source=asked["FromEmailAddress"],
            to=tuple(asked["Destination"]["ToAddresses"]),
            tags=tags,
            raw=base64.b64decode(asked["Content"]["Raw"]["Data"]),
        )
        for kind in ("Send", "Delivery"):
            self.queues["feedback"].send(json.dumps(events.sending_event(kind, mail, self._now())))

    def _happens(self, fault: str, how_often: float) -> bool:
        with self._lock:
            happens = self._chance.random() < how_often
            self.faults[fault] += happens
        return happens


def _handler(services: Services) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            status, headers, told = services.answer(
                self.command, self.path.partition("?")[0], self.headers.get("X-Amz-Target", ""), body
            )
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        do_GET = do_POST  # noqa: N815 - the name that http.server calls

        def handle(self):
            try:
                super().handle()
            except ConnectionError:
                return  # whoever asked was killed

        def log_message(self, *_):
            """Nothing is logged."""

    return Handler
