"""Which receipt rule set SES uses. There is one active set an account and region, and others may own it."""

from typing import TYPE_CHECKING

from legwork.values.errors import PermanentError

if TYPE_CHECKING:
    from mypy_boto3_ses import SESClient


class ForeignRuleSetError(PermanentError):
    """Another rule set is active: taking its place would cut off somebody else's mail."""


class InactiveRuleSetError(PermanentError):
    """The rule was added to a set that is not the active one: no mail would come in."""


def activate(client: "SESClient", rule_set: str, *, predecessor: str | None, take_over: bool) -> None:
    """Make `rule_set` the active one.

    Raises ForeignRuleSetError where one is active that is neither it nor its `predecessor`, unless `take_over` is set.
    """
    active = active_rule_set(client)
    if active == rule_set:
        return
    if active not in (None, predecessor) and not take_over:
        raise ForeignRuleSetError(
            f"the receipt rule set {active} is active; name it as ExistingRuleSet, or displace it by TakeOverRuleSet"
        )
    client.set_active_receipt_rule_set(RuleSetName=rule_set)


def expect_active(client: "SESClient", rule_set: str) -> None:
    """Raises InactiveRuleSetError unless this set, which is not ours to switch, is the active one."""
    active = active_rule_set(client)
    if active != rule_set:
        raise InactiveRuleSetError(f"the receipt rule set {rule_set} is not active; {active or 'none'} is")


def deactivate(client: "SESClient", rule_set: str) -> None:
    """Switch receiving off, but only if `rule_set` is the active one."""
    if active_rule_set(client) == rule_set:
        client.set_active_receipt_rule_set()


def active_rule_set(client: "SESClient") -> str | None:
    """The name of the active rule set, if there is one."""
    name = client.describe_active_receipt_rule_set().get("Metadata", {}).get("Name")
    return name or None
