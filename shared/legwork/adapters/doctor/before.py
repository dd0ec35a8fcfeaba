"""The checks of an account and a domain before the first deploy."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial

from botocore.exceptions import ClientError

from legwork.adapters.doctor.findings import RECEIVING_REGIONS, Finding, World, carried_out, exchangers, receives_at
from legwork.adapters.receipt_rules import active_rule_set

BESIDE = ".venv-sam/bin"  # where `make tier-sam` puts the SAM CLI
TOOLS = {
    "sam": "make tier-sam",
    "python3.13": "install Python 3.13: `sam build` needs the version that runs on Lambda",
}


def examine(world: World, domain: str) -> Iterator[Finding]:
    """What to know, and what to change, before Legwork is deployed for that domain."""
    checks: dict[str, Callable[[], Iterator[Finding]]] = {
        "credentials": partial(_credentials, world),
        "region": partial(_region, world),
        "mx": partial(_domain, world, domain),
        "identity": partial(_identity, world, domain),
        "rules": partial(_rules, world),
        "sandbox": partial(_sandbox, world),
        "tools": _tools,
    }
    for name, check in checks.items():
        yield from carried_out(name, check)


def _credentials(world: World) -> Iterator[Finding]:
    yield Finding("credentials", f"account {world.client('sts').get_caller_identity()['Account']}")


def _region(world: World) -> Iterator[Finding]:
    if world.region in RECEIVING_REGIONS:
        yield Finding("region", f"SES receives in {world.region}")
    else:
        yield Finding(
            "region", f"SES does not receive in {world.region}", f"choose one of {', '.join(RECEIVING_REGIONS)}"
        )


def _domain(world: World, domain: str) -> Iterator[Finding]:
    others = [host for host in exchangers(world, domain) if host != receives_at(world.region)]
    if others:
        taken = f"mail of {domain} goes to {', '.join(others)} already"
        yield Finding("mx", taken, f"give Legwork a subdomain of its own, such as legwork.{domain}")
    else:
        yield Finding("mx", f"nothing else receives mail of {domain}")


def _identity(world: World, domain: str) -> Iterator[Finding]:
    try:
        world.client("sesv2").get_email_identity(EmailIdentity=domain)
    except ClientError as error:
        if error.response["Error"]["Code"] != "NotFoundException":
            raise
        yield Finding("identity", f"SES does not know {domain} yet; the stack makes it")
        return
    yield Finding(
        "identity", f"SES knows {domain} already", "deploy with CreateIdentity=false, or remove it there first"
    )


def _rules(world: World) -> Iterator[Finding]:
    active = active_rule_set(world.client("ses"))
    if active is None:
        yield Finding("rules", "no receipt rule set is active; the stack makes its own")
        return
    joins = f"deploy with ExistingRuleSet={active} to add a rule to it, or with TakeOverRuleSet=true to displace it"
    yield Finding("rules", f"the receipt rule set {active} is active", joins)


def _sandbox(world: World) -> Iterator[Finding]:
    if world.client("sesv2").get_account().get("ProductionAccessEnabled"):
        yield Finding("sandbox", "SES writes to everybody")
    else:
        yield Finding(
            "sandbox", "SES writes to verified addresses only; enough to try, docs/deploy.md says how to leave"
        )


def _tools() -> Iterator[Finding]:
    for tool, fix in TOOLS.items():
        there = shutil.which(tool) or shutil.which(tool, path=BESIDE)
        yield Finding("tools", f"{tool} is there") if there else Finding("tools", f"{tool} is not there", fix)
