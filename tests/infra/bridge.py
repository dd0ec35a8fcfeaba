"""The embedded AWS behind a port, for functions that run in processes of their own: AWS_ENDPOINT_URL points to it."""

import base64
import json
import re
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import requests

from infra.local.outbox import SentMail, as_delivered

SIGNED_FOR = re.compile(r"Credential=[^/]+/\d+/(?P<region>[a-z0-9-]+)/(?P<service>[a-z0-9-]+)/aws4_request")
HOSTS = {"ses": "email"}  # where the host is named otherwise than the service that a call is signed for
OF_THE_HOP = {"connection", "content-length", "content-encoding", "host", "transfer-encoding"}
SENDS = "/v2/email/outbound-emails"


class Bridge:
    """Use it as a context manager inside moto's. `on_sent` is called with every mail that a function sends."""

    def __init__(self, now: Callable[[], Any], on_sent: Callable[[SentMail], None]) -> None:
        self._now, self._on_sent = now, on_sent
        self.stalled = threading.Event()
        self.go_on = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.go_on.set()
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        bridge = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                if bridge.stalled.is_set():
                    bridge.go_on.wait(30)
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                answer = bridge.ask(self.command, self.path, dict(self.headers), body)
                self.send_response(answer.status_code)
                for name, value in answer.headers.items():
                    if name.lower() not in OF_THE_HOP:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.content)))
                self.end_headers()
                self.wfile.write(answer.content)

            do_GET = do_PUT = do_DELETE = do_HEAD = do_POST  # noqa: N815 - the names that http.server calls

            def log_message(self, *_):
                """Nothing is logged."""

        return Handler

    def ask(self, method: str, path: str, headers: dict[str, str], body: bytes) -> requests.Response:
        """Ask moto, under the address that the call would have had."""
        signed = SIGNED_FOR.search(headers["Authorization"])
        host = f"{HOSTS.get(signed['service'], signed['service'])}.{signed['region']}.amazonaws.com"
        kept = {name: value for name, value in headers.items() if name.lower() not in OF_THE_HOP}
        answer = requests.request(method, f"https://{host}{path}", headers=kept, data=body, timeout=10)
        if path == SENDS and answer.ok:
            self._note(json.loads(body), answer.json()["MessageId"])
        return answer

    def _note(self, asked: dict[str, Any], ses_message_id: str) -> None:
        message_id, at = f"<{ses_message_id}@eu-west-1.amazonses.com>", self._now()
        raw = base64.b64decode(asked["Content"]["Raw"]["Data"])
        self._on_sent(
            SentMail(
                at=at,
                ses_message_id=ses_message_id,
                message_id=message_id,
                source=asked["FromEmailAddress"],
                to=tuple(asked["Destination"]["ToAddresses"]),
                tags={tag["Name"]: (tag["Value"],) for tag in asked["EmailTags"]},
                raw=as_delivered(raw, message_id, at),
            )
        )
