"""The page in the browser: every letter, every conversation, and a control to move the clock ahead.

It is reached from this machine alone: it listens on loopback, and the Host of a request has to be its own, so that no
web page can reach it by a name that points here. A letter's HTML stands in a sandboxed frame that may load nothing.
"""

from datetime import timedelta
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from minijinja import Environment

from infra.local.aws import ASSISTANT
from infra.local.house import House
from infra.local.letters import SentLetter, sent_event
from infra.local.telling import readable

PAGES = Path(__file__).parent / "pages"
SPANS = (("an hour", 60), ("a day", 1_440), ("a week", 10_080), ("30 days", 43_200))  # what the form offers, in minutes
LONGEST_MINUTES = 366 * 1_440
LONGEST_BODY = 1_000
_OWN_POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'"
_LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'"


class Page(ThreadingHTTPServer):
    """The server of the page, on loopback; port 0 takes a free one."""

    daemon_threads = True

    def __init__(self, house: House, port: int, smtp_port: int) -> None:
        super().__init__(("127.0.0.1", port), _Request)
        self.house = house
        self.smtp_port = smtp_port
        self.templates = Environment(loader=lambda name: (PAGES / name).read_text(encoding="utf-8"))
        self.hosts = {f"{name}:{self.server_port}" for name in ("127.0.0.1", "localhost")}


class _Request(BaseHTTPRequestHandler):
    """One request. Every route is in `do_GET` or `do_POST`."""

    server: Page
    server_version = "legwork"
    sys_version = ""

    def do_GET(self) -> None:
        """Show a page."""
        if not self._is_for_us():
            return
        match self.path.strip("/").split("/"):
            case [""]:
                self._page("overview.html", self._overview())
            case ["style.css"]:
                self._answer((PAGES / "style.css").read_bytes(), "text/css; charset=utf-8")
            case ["letters", number, *which] if (letter := self._letter(number)) is not None:
                self._show(letter, int(number), which)
            case ["conversations", known] if (told := self._conversation(known)) is not None:
                self._page("conversation.html", _details(told))
            case _:
                self._fail(HTTPStatus.NOT_FOUND)

    def do_POST(self) -> None:
        """Move the clock ahead."""
        if not self._is_for_us():
            return
        origin = self.headers.get("Origin")
        if origin is not None and origin.removeprefix("http://") not in self.server.hosts:
            self._fail(HTTPStatus.FORBIDDEN)
            return
        length = self.headers.get("Content-Length", "")
        if self.path != "/ahead" or not length.isdecimal() or int(length) > LONGEST_BODY:
            self._fail(HTTPStatus.BAD_REQUEST)
            return
        minutes = parse_qs(self.rfile.read(int(length)).decode("ascii", "replace")).get("minutes", [""])[0]
        if not minutes.isascii() or not minutes.isdecimal() or not 0 < int(minutes) <= LONGEST_MINUTES:
            self._fail(HTTPStatus.BAD_REQUEST)
            return
        self.server.house.move_ahead(timedelta(minutes=int(minutes)))
        self.send_response(HTTPStatus.SEE_OTHER)
        self.send_header("Location", "/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that http.server gives it
        """Say nothing: whoever reads the page sees what happens."""

    def _is_for_us(self) -> bool:
        ours = self.headers.get("Host") in self.server.hosts
        if not ours:
            self._fail(HTTPStatus.MISDIRECTED_REQUEST)
        return ours

    def _letter(self, number: str) -> SentLetter | None:
        letters = self.server.house.letters
        known = number.isascii() and number.isdecimal() and 0 < int(number) <= len(letters)
        return letters[int(number) - 1] if known else None

    def _conversation(self, known: str) -> dict[str, Any] | None:
        return next((told for told in self.server.house.conversations() if told["id"] == known), None)

    def _show(self, letter: SentLetter, number: int, which: list[str]) -> None:
        told = sent_event(letter)
        match which:
            case []:
                self._page(
                    "letter.html", {**self._row(letter, number), "text": told["text"], "files": told["attachments"]}
                )
            case ["html"]:
                self._answer((told["html"] or "").encode(), "text/html; charset=utf-8", _LETTER_POLICY)
            case ["source"]:
                self._answer(letter.mail.raw, "text/plain; charset=utf-8")
            case _:
                self._fail(HTTPStatus.NOT_FOUND)

    def _overview(self) -> dict[str, Any]:
        house = self.server.house
        timezone = house.timezone()
        letters = [self._row(letter, number) for number, letter in enumerate(house.letters, 1)]
        return {
            "assistant": ASSISTANT,
            "smtp_port": self.server.smtp_port,
            "now": readable(house.now(), timezone),
            "spans": SPANS,
            "letters": letters[::-1],
            "conversations": [_conversation(told) for told in house.conversations()],
            "inbound": [
                {
                    "when": readable(one.at, timezone),
                    "outcome": one.outcome.value,
                    "meaning": one.intent.value if one.intent else one.reason or "",
                }
                for one in reversed(house.inbound)
            ],
        }

    def _row(self, letter: SentLetter, number: int) -> dict[str, Any]:
        return {
            "number": number,
            "when": readable(letter.mail.at, self.server.house.timezone()),
            "kind": letter.kind.value,
            "subject": str(letter.parsed()["Subject"] or ""),
            "to": ", ".join(letter.mail.to),
        }

    def _page(self, template: str, values: dict[str, Any]) -> None:
        page = self.server.templates.render_template(template, **values)
        self._answer(page.encode(), "text/html; charset=utf-8")

    def _answer(self, body: bytes, content_type: str, policy: str = _OWN_POLICY) -> None:
        self.send_response(HTTPStatus.OK)
        self._headers(body, content_type, policy)

    def _fail(self, status: HTTPStatus) -> None:
        self.close_connection = True
        self.send_response(status)
        self._headers(status.phrase.encode(), "text/plain; charset=utf-8", _OWN_POLICY)

    def _headers(self, body: bytes, content_type: str, policy: str) -> None:
        for name, value in (
            ("Content-Type", content_type),
            ("Content-Length", str(len(body))),
            ("Content-Security-Policy", policy),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "same-origin"),  # "no-referrer" would make the Origin of our own form "null"
            ("Cache-Control", "no-store"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _conversation(told: dict[str, Any]) -> dict[str, Any]:
    start = told["meeting"]["start"] if told["meeting"] else None
    return {
        "id": told["id"],
        "name": told["contact"]["name"] or told["contact"]["email"] or "somebody",
        "state": told["state"] + (f" ({told['outcome']})" if told["outcome"] else ""),
        "turn": told["turn"] or "",
        "meeting": start[:16].replace("T", " ") if start else "",
        "notes": len(told["notes"]),
        "messages": told["messages"],
    }


def _details(told: dict[str, Any]) -> dict[str, Any]:
    """A conversation as tables of label and value, without what is not known."""
    tables = [
        ("Contact", _rows(told["contact"])),
        ("Meeting", _rows(told["meeting"])),
        ("Referred by", _rows(told["referred_by"])),
        ("Notes", [(note["topic"].replace("_", " "), note["text"]) for note in told["notes"]]),
        ("Fit", _rows(told["fit"])),
    ]
    return {**_conversation(told), "seeker": told["seeker"], "tables": tables}


def _rows(values: dict[str, Any] | None) -> list[tuple[str, str]]:
    return [(name.replace("_", " "), str(value)) for name, value in (values or {}).items() if value is not None]
