"""The page in the browser: every letter, every conversation with its evidence, and a control to move the clock ahead.

It is reached from this machine alone: it listens on loopback, and the Host of a request has to be its own, so that no
web page can reach it by a name that points here. A letter's HTML stands in a sandboxed frame that may load nothing.
"""

from collections.abc import Mapping
from datetime import timedelta
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from minijinja import Environment

from infra.local import views
from infra.local.aws import ASSISTANT
from infra.local.house import House
from infra.local.letters import SentLetter, sent_event
from infra.local.reception import envelope_sender
from infra.local.smtp import LARGEST_MAIL
from legwork.rendering.design import DARK, LIGHT

PAGES = Path(__file__).parent / "pages"
LONGEST_MINUTES = 366 * 1_440
LONGEST_FORM = 1_000
NEXT = "next"  # instead of a number of minutes: to what is due next
_OWN_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
_LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'"
_FORMS = {path.strip("/"): name for path, name in (*views.FORMS, views.FILES)}


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
        house = self.server.house
        match self.path.strip("/").split("/"):
            case [""]:
                self._page("overview.html", views.overview(house, self.server.smtp_port))
            case ["style.css"]:
                self._answer(_style().encode(), "text/css; charset=utf-8")
            case ["live.js"]:
                self._answer((PAGES / "live.js").read_bytes(), "text/javascript; charset=utf-8")
            case ["version"]:
                self._answer(house.version().encode(), "text/plain; charset=utf-8")
            case ["letters", number, "frame"] if (letter := self._letter(number)) is not None:
                self._answer((sent_event(letter)["html"] or "").encode(), "text/html; charset=utf-8", _LETTER_POLICY)
            case ["letters", number, "raw"] if (letter := self._letter(number)) is not None:
                self._answer(letter.mail.raw, "text/plain; charset=utf-8")
            case ["letters", number, *form] if (letter := self._letter(number)) is not None and len(form) < 2:  # noqa: PLR2004 - one form or none
                self._show(letter, int(number), "".join(form))
            case ["conversations", known] if (told := self._conversation(known)) is not None:
                self._page("conversation.html", views.conversation(house, told))
            case _:
                self._fail(HTTPStatus.NOT_FOUND)

    def do_POST(self) -> None:
        """Move the clock ahead, or take in a mail."""
        if not self._is_for_us():
            return
        origin = self.headers.get("Origin")
        length = self.headers.get("Content-Length", "")
        longest = {"/ahead": LONGEST_FORM, "/mail": LARGEST_MAIL}.get(self.path)
        if origin is not None and origin.removeprefix("http://") not in self.server.hosts:
            self._fail(HTTPStatus.FORBIDDEN)
        elif longest is None or not length.isdecimal() or int(length) > longest:
            self._fail(HTTPStatus.BAD_REQUEST)
        elif self.path == "/ahead":
            self._move_ahead(self.rfile.read(int(length)).decode("ascii", "replace"))
        else:
            self._take_in(self.rfile.read(int(length)))

    def _move_ahead(self, form: str) -> None:
        minutes = parse_qs(form).get("minutes", [""])[0]
        if minutes == NEXT:
            self.server.house.move_to_next()
        elif minutes.isascii() and minutes.isdecimal() and 0 < int(minutes) <= LONGEST_MINUTES:
            self.server.house.move_ahead(timedelta(minutes=int(minutes)))
        else:
            self._fail(HTTPStatus.BAD_REQUEST)
            return
        self.send_response(HTTPStatus.SEE_OTHER)
        self.send_header("Location", "/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _take_in(self, raw: bytes) -> None:
        """A mail that was dropped on the page. Its type is one that no form of another page can send unasked."""
        sender = envelope_sender(raw)
        if self.headers.get_content_type() != "message/rfc822" or not sender:
            self._fail(HTTPStatus.BAD_REQUEST, "that is no mail: it has no sender")
            return
        self.server.house.accept(raw, sender, [ASSISTANT])
        self._answer(b"sent", "text/plain; charset=utf-8")

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

    def _show(self, letter: SentLetter, number: int, form: str) -> None:
        if form not in _FORMS:
            self._fail(HTTPStatus.NOT_FOUND)
            return
        self._page("letter.html", views.letter(self.server.house, letter, number, _FORMS[form]))

    def _page(self, template: str, values: Mapping[str, Any]) -> None:
        page = self.server.templates.render_template(template, **values)
        self._answer(page.encode(), "text/html; charset=utf-8")

    def _answer(self, body: bytes, content_type: str, policy: str = _OWN_POLICY) -> None:
        self.send_response(HTTPStatus.OK)
        self._headers(body, content_type, policy)

    def _fail(self, status: HTTPStatus, why: str = "") -> None:
        self.close_connection = True
        self.send_response(status)
        self._headers((why or status.phrase).encode(), "text/plain; charset=utf-8", _OWN_POLICY)

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


def _style() -> str:
    """The page's own rules, in the colours of the letters."""
    light, dark = (" ".join(f"--{name}: {value};" for name, value in colours.items()) for colours in (LIGHT, DARK))
    themes = (
        f":root {{ color-scheme: light dark; {light} }}\n@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
    )
    return themes + (PAGES / "style.css").read_text(encoding="utf-8")
