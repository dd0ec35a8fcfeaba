"""Headless Chromium, driven over its own pipe (Chrome DevTools Protocol): looks at letters and pages, needs no package.

with Chromium() as chromium:
page = chromium.page()
page.look_from(375, dark=True)
page.open("file:///tmp/letter.html")
page.evaluate("document.title")
"""

import base64
import fcntl
import json
import os
import shutil
import signal
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_OPTIONS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-first-run",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
)
_READS, _WRITES = 3, 4  # the file descriptors on which Chromium listens and answers
_CHUNK = 1 << 20
_SETTLE = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))"


class ChromiumError(Exception):
    """Chromium ended, or did not do what it was asked to."""


def found() -> str | None:
    """Where Chromium is; None where it is not."""
    return next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
    )


class Chromium:
    """One browser without a window. Use it as a context manager. Raises ChromiumError where there is none."""

    def __init__(self) -> None:
        path = found()
        if path is None:
            raise ChromiumError("chromium is not installed (make tier-chromium)")
        self._profile = tempfile.mkdtemp(prefix="legwork-chromium-")
        self._number = 0
        self._rest = b""
        self._heard: list[dict[str, Any]] = []
        theirs_in, self._to = _pipe()
        self._from, theirs_out = _pipe()
        options = [*_OPTIONS, f"--user-data-dir={self._profile}", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
        self._pid = os.posix_spawn(
            path,
            [path, *options, "about:blank"],
            os.environ,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, theirs_in, _READS),
                (os.POSIX_SPAWN_DUP2, theirs_out, _WRITES),
                (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
            ],
            setpgroup=0,
        )
        os.close(theirs_in)
        os.close(theirs_out)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.killpg(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._to)
        os.close(self._from)
        shutil.rmtree(self._profile, ignore_errors=True)

    def page(self) -> "Page":
        """A new tab."""
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        return Page(self, session)

    def ask(self, method: str, session: str | None = None, **params: Any) -> dict[str, Any]:
        """Call a method of the protocol and wait for its answer."""
        self._number += 1
        number = self._number
        question = {"id": number, "method": method, "params": params, **({"sessionId": session} if session else {})}
        data = json.dumps(question).encode() + b"\0"
        while data:
            data = data[os.write(self._to, data) :]
        answer = self._wait(lambda told: told.get("id") == number)
        if "error" in answer:
            raise ChromiumError(f"{method}: {answer['error']['message']}")
        return dict(answer["result"])

    def await_event(self, method: str, session: str) -> None:
        """Wait until this event has come; one that came since the last call counts."""
        is_it = lambda told: told.get("method") == method and told.get("sessionId") == session  # noqa: E731 - used twice
        kept = next((told for told in self._heard if is_it(told)), None)
        if kept is None:
            self._wait(is_it)
        self._heard.clear()

    def _wait(self, is_it: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        while True:
            while b"\0" not in self._rest:
                chunk = os.read(self._from, _CHUNK)
                if not chunk:
                    raise ChromiumError("chromium ended")
                self._rest += chunk
            line, _, self._rest = self._rest.partition(b"\0")
            told = json.loads(line)
            if is_it(told):
                return dict(told)
            self._heard.append(told)


class Page:
    """One tab."""

    def __init__(self, chromium: Chromium, session: str) -> None:
        self._chromium, self._session = chromium, session
        self.ask("Page.enable")

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """Call a method of the protocol for this tab."""
        return self._chromium.ask(method, self._session, **params)

    def look_from(self, width: int, *, dark: bool = False, height: int = 800) -> None:
        """The size of the window in CSS pixels, and which colour scheme the reader prefers."""
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 600,  # noqa: PLR2004 - a phone
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", features=[scheme])

    def open(self, url: str) -> None:
        """Go there and wait until it is loaded."""
        self._chromium._heard.clear()  # noqa: SLF001 - one room
        answer = self.ask("Page.navigate", url=url)
        if "errorText" in answer:
            raise ChromiumError(f"{url}: {answer['errorText']}")
        self.loaded()

    def loaded(self) -> None:
        """Wait until the page that is on its way is there."""
        self._chromium.await_event("Page.loadEventFired", self._session)

    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression, promises awaited."""
        answer = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise ChromiumError(details.get("exception", {}).get("description", details["text"]))
        return answer["result"].get("value")

    def picture(self, path: Path, *, most: int = 6000) -> None:
        """A screenshot of the whole page, at most this many pixels high."""
        self.evaluate(_SETTLE)
        size = self.ask("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], most), "scale": 1}
        shot = self.ask("Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(shot["data"]))


def _pipe() -> tuple[int, int]:
    """A pipe whose ends lie above the descriptors that Chromium expects."""
    ends = os.pipe()
    high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends]
    for end in ends:
        os.close(end)
    return high[0], high[1]
