"""The checks of a deployed stack, each with what to do about what it finds."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from botocore.exceptions import ClientError

from legwork.adapters.doctor import mail, work
from legwork.adapters.doctor.findings import Deployment, Finding, World, carried_out

CHECKS: Mapping[str, Callable[[World, Deployment], Iterator[Finding]]] = {
    "identity": mail.identity,
    "mx": mail.mx,
    "rules": mail.rules,
    "sending": mail.sending,
    "keyring": work.keyring,
    "queues": work.queues,
    "alarms": work.alarms,
}


def examine(world: World, stack: str) -> Iterator[Finding]:
    """Everything that is to be said of the stack of that name; only that, where there is none."""
    outputs: dict[str, str] = {}
    for finding in carried_out("stack", partial(_stack, world, stack, outputs)):
        yield finding
        if not finding.fine:
            return
    deployment = Deployment(stack, outputs)
    for name, check in CHECKS.items():
        yield from carried_out(name, partial(check, world, deployment))


def _stack(world: World, stack: str, outputs: dict[str, str]) -> Iterator[Finding]:
    try:
        (found,) = world.client("cloudformation").describe_stacks(StackName=stack)["Stacks"]
    except ClientError as error:
        if error.response["Error"]["Code"] != "ValidationError":
            raise
        missing = f"there is no stack {stack} in {world.region}"
        yield Finding("stack", missing, "deploy it (docs/deploy.md), or name it by --stack and --region")
        return
    outputs.update({one["OutputKey"]: one["OutputValue"] for one in found.get("Outputs", ())})
    status = found["StackStatus"]
    if not status.endswith("_COMPLETE") or "ROLLBACK" in status or "MailDomain" not in outputs:
        yield Finding(
            "stack", f"{stack} is in the state {status}", "read its events in CloudFormation, mend, deploy again"
        )
        return
    yield Finding("stack", f"{stack} is {status}")
