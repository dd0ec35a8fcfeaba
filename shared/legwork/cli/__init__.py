"""The command line. Each command is a module with `add_parser`; only the one that is asked for is imported."""

import argparse
import io
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Final, NoReturn

from legwork.cli.common import FAILED, WRONG_USE, WrongUseError, complain

COMMANDS: Final[Mapping[str, str]] = {
    "parse": "what a mail means",
    "when": "what the time reader makes of a phrase",
    "replay": "play a story on the embedded AWS",
    "serve": "the whole assistant on this machine",
    "doctor": "look over a deployed stack",
    "repair": "repair a deployed stack",
}


class _Parser(argparse.ArgumentParser):
    """An argument parser that complains in one line."""

    def error(self, message: str) -> NoReturn:
        complain(f"{message} (see {self.prog} --help)")
        sys.exit(WRONG_USE)


def run(argv: Sequence[str]) -> int:
    """Run the command that the arguments name; the exit status: 0 fine, 1 something failed, 2 wrong use."""
    _speak_utf8()
    try:
        arguments = _parser(argv).parse_args(argv)
        return int(arguments.func(arguments))
    except SystemExit as stop:  # argparse ends the process for --help and for wrong use
        return stop.code if isinstance(stop.code, int) else WRONG_USE
    except WrongUseError as error:
        complain(str(error))
        return WRONG_USE
    except BrokenPipeError:  # whoever read our output has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return FAILED


def _speak_utf8() -> None:
    """JSON is UTF-8 whatever the locale; a lone surrogate of a broken mail must not stop the line that shows it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    """The parser with the command that is asked for, or with a line on each where none is."""
    parser = _Parser(prog="legwork", description="An e-mail assistant for informational interviews.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    asked = next((word for word in argv if not word.startswith("-")), None)
    for name, about in COMMANDS.items():
        if name == asked and find_spec(f"legwork.cli.{name}"):
            import_module(f"legwork.cli.{name}").add_parser(commands)
        elif find_spec(f"legwork.cli.{name}"):
            commands.add_parser(name, help=about)
    return parser
