"""Findings, and how a check is carried out so that one that fails does not hide the others."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from legwork.values.frozen import frozen

# SES receives in some of its regions only (AWS General Reference, "Amazon Simple Email Service endpoints and quotas",
# "Email receiving endpoints"). template.yaml holds the same list.
RECEIVING_REGIONS = (
    "us-east-1",
    "us-east-2",
    "us-west-2",
    "ca-central-1",
    "eu-west-1",
    "eu-west-2",
    "eu-central-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-northeast-1",
)

DEPLOY_AGAIN = "deploy the stack again (docs/deploy.md)"


@frozen
class Finding:
    """What one check saw. `fix` says what to do about it; empty where it is fine."""

    check: str
    said: str
    fix: str = ""

    @property
    def fine(self) -> bool:
        """Whether nothing is to be done."""
        return not self.fix

    def __str__(self) -> str:
        return f"{self.check}: {self.said}" + (f" - {self.fix}" if self.fix else "")


class LookupFailedError(Exception):
    """DNS gave no answer."""


@frozen
class World:
    """`client` gives a boto3 client by the service's name; `lookup` the values of a DNS record by name and type.

    `lookup` gives () where there is no such record and raises LookupFailedError where it cannot tell.
    """

    client: Callable[[str], Any]
    lookup: Callable[[str, str], Sequence[str]]
    region: str


@frozen
class Deployment:
    """A stack by its name, and what it put out."""

    stack: str
    outputs: Mapping[str, str]

    @property
    def domain(self) -> str:
        """The domain that it receives and sends on."""
        return self.outputs["MailDomain"]


def carried_out(name: str, check: Callable[[], Iterable[Finding]]) -> Iterator[Finding]:
    """The findings of a check; where AWS or DNS gives no answer, a finding that says so."""
    try:
        yield from check()
    except ClientError as error:
        code = error.response["Error"]["Code"]
        denied = f"ask with credentials that may call {error.operation_name}"
        yield Finding(name, f"AWS refuses to tell ({code})", denied if "Denied" in code else "try again")
    except BotoCoreError as error:
        yield Finding(name, f"AWS cannot be asked ({type(error).__name__})", "look at credentials and network")
    except LookupFailedError as error:
        yield Finding(name, f"DNS cannot be asked ({error})", "look at the network, or name another --resolver")


def receives_at(region: str) -> str:
    """The host that an MX record names where SES receives."""
    return f"inbound-smtp.{region}.amazonaws.com"


def exchangers(world: World, domain: str) -> list[str]:
    """The hosts that receive for a domain, without their preference."""
    return [value.split()[-1].rstrip(".").lower() for value in world.lookup(domain, "MX")]
