"""`legwork repair`: what an operator does to a deployed stack by hand (docs/runbook.md)."""

import argparse
from collections import Counter
from os import urandom
from typing import TYPE_CHECKING, Any

from legwork.cli.common import FAILED, FINE, complain
from legwork.values.errors import LegworkError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from legwork.adapters.rebuilding import Comparison

NAME = "repair"
KEY_BYTES = 32


def add_parser(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(NAME, help="repair a deployed stack", description=__doc__)
    deeds = parser.add_subparsers(metavar="DEED", required=True)
    drain = deeds.add_parser("drain", help="give dead letters back to their queue")
    drain.add_argument("dead_letters", metavar="DEAD_LETTERS_URL")
    drain.add_argument("queue", metavar="QUEUE_URL")
    drain.set_defaults(func=_told(_drain))
    rotate = deeds.add_parser("rotate-key", help="sign addresses with a new key from now on")
    rotate.add_argument("table", metavar="TABLE")
    rotate.set_defaults(func=_told(_rotate))
    restore = deeds.add_parser("restore", help="have the table hold what a restored one holds, and nothing else")
    restore.add_argument("restored", metavar="RESTORED_TABLE")
    restore.add_argument("table", metavar="TABLE")
    restore.set_defaults(func=_told(_restore))
    quarantine = deeds.add_parser("quarantine", help="list mail that could not be read, or give it back to its queue")
    quarantine.add_argument("table", metavar="TABLE")
    quarantine.add_argument("--reason", help="only mail that failed for this reason")
    quarantine.add_argument("--give-back", metavar="INBOUND_QUEUE_URL", help="have it dealt with once more")
    quarantine.set_defaults(func=_told(_quarantine))
    rebuild = deeds.add_parser("rebuild", help="make records anew from raw mail and say where the stored ones differ")
    rebuild.add_argument("table", metavar="TABLE")
    rebuild.add_argument("bucket", metavar="BUCKET")
    rebuild.add_argument("assistant", metavar="ASSISTANT", help="the assistant's address")
    rebuild.add_argument("seekers", metavar="SEEKER_ID", nargs="*", help="whose; everybody's if none is named")
    rebuild.add_argument("--show", action="store_true", help="show what is stored and what was made (personal data)")
    rebuild.set_defaults(func=_told(_rebuild))


def _told(deed: Any) -> Any:
    """The deed, with what stopped it as a complaint."""

    def carry_out(arguments: argparse.Namespace) -> int:
        try:
            return int(deed(arguments))
        except LegworkError as error:
            complain(str(error))
            return FAILED

    return carry_out


def _drain(arguments: argparse.Namespace) -> int:
    import boto3  # noqa: PLC0415 - the other commands do without AWS

    from legwork.adapters.repairs import drain  # noqa: PLC0415 - as above

    print(f"{drain(boto3.client('sqs'), arguments.dead_letters, arguments.queue)} given back")
    return FINE


def _rotate(arguments: argparse.Namespace) -> int:
    from legwork.adapters.dynamodb import dynamodb_client  # noqa: PLC0415 - the other commands do without AWS
    from legwork.adapters.repairs import rotate_keyring  # noqa: PLC0415 - as above

    print(f"key {rotate_keyring(dynamodb_client(), arguments.table, urandom(KEY_BYTES))} signs from now on")
    return FINE


def _restore(arguments: argparse.Namespace) -> int:
    import boto3  # noqa: PLC0415 - the other commands do without AWS

    from legwork.adapters.repairs import put_back  # noqa: PLC0415 - as above

    dynamodb = boto3.resource("dynamodb")
    written, removed = put_back(dynamodb.Table(arguments.restored), dynamodb.Table(arguments.table))
    print(f"{written} items written, {removed} removed")
    return FINE


def _quarantine(arguments: argparse.Namespace) -> int:
    import boto3  # noqa: PLC0415 - the other commands do without AWS

    from legwork.adapters.dynamodb import dynamodb_client  # noqa: PLC0415 - as above
    from legwork.adapters.quarantine import give_back, quarantined  # noqa: PLC0415 - as above

    client, status = dynamodb_client(), FINE
    for line in tuple(quarantined(client, arguments.table, arguments.reason)):
        about = f"{line.at:%Y-%m-%d %H:%M}Z {line.reason}"
        if not arguments.give_back:
            print(f"{about} {line.mail.stored_at_key if line.mail else 'cannot be given back'}")
        elif give_back(client, arguments.table, boto3.client("sqs"), arguments.give_back, line):
            print(f"{about} given back")
        else:
            complain(f"{about}: what was announced of it is not known")
            status = FAILED
    return status


def _rebuild(arguments: argparse.Namespace) -> int:
    counts: Counter[str] = Counter()
    for seeker_id, one in _comparisons(arguments):
        verdict = "the same" if one.same else "differing" if one.complete else "without some of their raw mail"
        counts[verdict] += 1
        if verdict == "differing":
            complain(f"seeker {seeker_id}, conversation {one.conversation_id}: {', '.join(sorted(one.differing))}")
            for name, (stored, rebuilt) in sorted(one.differing.items()) if arguments.show else ():
                complain(f"  {name}: stored {stored}, made anew {rebuilt}")
    print(", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items())) or "no conversations")
    return FAILED if counts["differing"] else FINE


def _comparisons(arguments: argparse.Namespace) -> "Iterator[tuple[str, Comparison]]":
    import boto3  # noqa: PLC0415 - the other commands do without AWS

    from legwork.adapters.clock import SystemClock  # noqa: PLC0415 - as above
    from legwork.adapters.dynamodb import DynamoStore, dynamodb_client  # noqa: PLC0415 - as above
    from legwork.adapters.rebuilding import compare, seekers  # noqa: PLC0415 - as above
    from legwork.adapters.s3 import S3Archive  # noqa: PLC0415 - as above

    client, now = dynamodb_client(), SystemClock().now()
    store, archive = DynamoStore(client, arguments.table), S3Archive(boto3.client("s3"), arguments.bucket)
    for profile in seekers(client, arguments.table):
        if not arguments.seekers or profile.id in arguments.seekers:
            for one in compare(profile, store, archive, arguments.assistant.lower(), now):
                yield profile.id, one
