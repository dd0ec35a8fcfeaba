"""`legwork repair`: what an operator does to a deployed stack by hand (docs/runbook.md)."""

import argparse
from os import urandom
from typing import Any

from legwork.cli.common import FAILED, FINE, complain
from legwork.values.errors import LegworkError

NAME = "repair"
KEY_BYTES = 32


def add_parser(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(NAME, help="repair a deployed stack", description=__doc__)
    deeds = parser.add_subparsers(metavar="DEED", required=True)
    drain = deeds.add_parser("drain", help="give dead letters back to their queue")
    drain.add_argument("dead_letters", metavar="DEAD_LETTERS_URL")
    drain.add_argument("queue", metavar="QUEUE_URL")
    drain.set_defaults(func=_drain)
    rotate = deeds.add_parser("rotate-key", help="sign addresses with a new key from now on")
    rotate.add_argument("table", metavar="TABLE")
    rotate.set_defaults(func=_rotate)


def _drain(arguments: argparse.Namespace) -> int:
    import boto3  # noqa: PLC0415 - the other commands do without AWS

    from legwork.adapters.repairs import drain  # noqa: PLC0415 - as above

    print(f"{drain(boto3.client('sqs'), arguments.dead_letters, arguments.queue)} given back")
    return FINE


def _rotate(arguments: argparse.Namespace) -> int:
    from legwork.adapters.dynamodb import dynamodb_client  # noqa: PLC0415 - the other commands do without AWS
    from legwork.adapters.repairs import rotate_keyring  # noqa: PLC0415 - as above

    try:
        print(f"key {rotate_keyring(dynamodb_client(), arguments.table, urandom(KEY_BYTES))} signs from now on")
    except LegworkError as error:
        complain(str(error))
        return FAILED
    return FINE
