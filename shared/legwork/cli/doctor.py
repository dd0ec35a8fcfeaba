"""`legwork doctor`: looks over a deployed stack, or an account before its first; a line each, with the fix."""

import argparse
from typing import TYPE_CHECKING, Any

from legwork.cli.common import FAILED, FINE, WrongUseError, complain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from legwork.adapters.doctor.findings import Finding, World

NAME = "doctor"


def add_parser(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(NAME, help="look over a deployed stack", description=__doc__)
    parser.add_argument("--stack", default="legwork", metavar="NAME", help="the stack's name (legwork)")
    parser.add_argument(
        "--before-deploy", metavar="DOMAIN", help="look over account and domain before the first deploy"
    )
    parser.add_argument("--region", help="the AWS region (default: as the AWS tools find it)")
    parser.add_argument("--profile", help="the profile of the AWS credentials")
    parser.add_argument("--resolver", metavar="URL", help="another DNS resolver that speaks JSON over HTTPS")
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what is fine, complain of what is not; the exit status."""
    world = _world(arguments)
    status = FINE
    for finding in _findings(world, arguments):
        if finding.fine:
            print(f"ok: {finding}", flush=True)
        else:
            complain(str(finding))
            status = FAILED
    return status


def _findings(world: "World", arguments: argparse.Namespace) -> "Iterator[Finding]":
    if arguments.before_deploy:
        from legwork.adapters.doctor import before  # noqa: PLC0415 - the other commands do without AWS

        return before.examine(world, arguments.before_deploy.lower())
    from legwork.adapters.doctor import deployed  # noqa: PLC0415 - as above

    return deployed.examine(world, arguments.stack)


def _world(arguments: argparse.Namespace) -> "World":
    import boto3  # noqa: PLC0415 - as above
    from botocore.exceptions import BotoCoreError  # noqa: PLC0415 - as above

    from legwork.adapters.doctor import dns  # noqa: PLC0415 - as above
    from legwork.adapters.doctor.findings import World  # noqa: PLC0415 - as above

    try:
        session = boto3.Session(profile_name=arguments.profile, region_name=arguments.region)
    except BotoCoreError as error:
        raise WrongUseError(str(error)) from None
    if not session.region_name:
        raise WrongUseError("no AWS region is set: name one by --region")
    resolver = arguments.resolver or dns.RESOLVER
    client: Any = session.client  # typed for each service apart
    return World(client, lambda name, kind: dns.lookup(name, kind, resolver), session.region_name)
