"""`legwork serve`: the whole assistant on this machine, behind a mail server and a page in the browser."""

import argparse
import signal
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from legwork.cli.common import FINE, WrongUseError, complain, reach_checkout

if TYPE_CHECKING:
    from infra.local.house import House
    from infra.local.story import StorySeeker

NAME = "serve"
MINUTE_SECONDS = 60.0
LAST_PORT = 65_535


def add_parser(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(NAME, help="the whole assistant on this machine", description=__doc__)
    parser.add_argument("--smtp-port", type=_port, default=2525, metavar="N", help="for mail programs (2525)")
    parser.add_argument("--http-port", type=_port, default=8025, metavar="N", help="for the browser (8025)")
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep every mail there, and start again from it")
    parser.add_argument("--seeker-email", metavar="E", help="a seeker who is there from the beginning")
    parser.add_argument("--seeker-name", metavar="N", help="their name")
    parser.add_argument("--timezone", metavar="TZ", help="their time zone, an IANA name")
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Serve until interrupted; the exit status."""
    reach_checkout()
    from infra.local.folder import Folder  # noqa: PLC0415 - the other commands do without the embedded AWS
    from infra.local.house import House  # noqa: PLC0415 - the other commands do without the embedded AWS

    seeker = _seeker(arguments)
    with tempfile.TemporaryDirectory(prefix="legwork-") as passing:
        path = arguments.data or Path(passing)
        try:
            house = House(Folder(path), seeker)
        except (OSError, ValueError, KeyError) as error:
            raise WrongUseError(f"{path} cannot be used: {type(error).__name__}: {error}") from None
        with house:
            _serve(house, path, arguments.smtp_port, arguments.http_port)
    return FINE


def _serve(house: "House", path: Path, smtp_port: int, http_port: int) -> None:
    from infra.local.page import Page  # noqa: PLC0415 - the other commands do without the embedded AWS
    from infra.local.smtp import controller  # noqa: PLC0415 - the other commands do without the embedded AWS

    smtp = controller(house, smtp_port)
    try:
        smtp.start()
        with Page(house, http_port, smtp.port) as page:
            threading.Thread(target=page.serve_forever, daemon=True).start()
            print(f"mail in:  smtp://127.0.0.1:{smtp.port}", flush=True)
            print(f"mail out: {path / 'Maildir'}", flush=True)
            print(f"page:     http://127.0.0.1:{page.server_port}/", flush=True)
            _live(house)
    except OSError as error:
        raise WrongUseError(f"a port cannot be used: {error.strerror or error}") from None
    finally:
        smtp.stop(no_assert=True)


def _live(house: "House") -> None:
    """The minute tick, until somebody interrupts or ends the process."""
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    signal.signal(signal.SIGINT, lambda *_: ended.set())
    while not ended.wait(MINUTE_SECONDS):
        house.pass_time()
        for failure in house.failures():
            complain(failure)


def _seeker(arguments: argparse.Namespace) -> "StorySeeker | None":
    from infra.local.story import StorySeeker  # noqa: PLC0415 - the other commands do without the embedded AWS

    told = {"name": arguments.seeker_name, "email": arguments.seeker_email, "timezone": arguments.timezone}
    if not any(told.values()):
        return None
    if not all(told.values()):
        raise WrongUseError("--seeker-email, --seeker-name and --timezone belong together")
    try:
        return StorySeeker(**told)
    except ValueError as error:
        raise WrongUseError(f"that is no seeker: {_fault(error)}") from None


def _fault(error: ValueError) -> str:
    return ", ".join(str(part).strip() for part in str(error).splitlines()[1:3])


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= LAST_PORT:
        raise ValueError(text)
    return port
