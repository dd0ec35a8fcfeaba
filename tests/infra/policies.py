"""A role's policy against the calls that its function makes: what is missing, and what is too much."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any


@dataclass(frozen=True)
class Call:
    """One thing that a function did: an IAM action on an ARN, with the condition keys that IAM would see."""

    action: str
    resource: str
    context: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True)
class Grant:
    """One action on one resource pattern. `conditions` are (operator, key, allowed values)."""

    action: str
    resource: str
    conditions: tuple[tuple[str, str, frozenset[str]], ...] = field(default=())

    def allows(self, call: Call) -> bool:
        if self.action != call.action or not fnmatchcase(call.resource, self.resource):
            return False
        return all(_holds(condition, call) for condition in self.conditions)

    def __str__(self) -> str:
        limits = "".join(f" if {key} in {sorted(values)}" for _, key, values in self.conditions)
        return f"{self.action} on {self.resource}{limits}"


def grants(statements: Iterable[Mapping[str, Any]]) -> list[Grant]:
    """The statements of a policy, one grant an action and resource."""
    return [
        Grant(action, resource, _conditions(statement.get("Condition", {})))
        for statement in statements
        for action in _listed(statement["Action"])
        for resource in _listed(statement["Resource"])
        if statement["Effect"] == "Allow"
    ]


def differences(granted: Iterable[Grant], calls: Iterable[Call]) -> list[str]:
    """Where policy and calls part, a line each; none where they agree to the letter."""
    granted, calls = list(granted), set(calls)
    found = [f"missing: {call.action} on {call.resource}" for call in calls if not any(g.allows(call) for g in granted)]
    for grant in granted:
        used = [call for call in calls if grant.allows(call)]
        found += _too_much(grant, used) if used else [f"never used: {grant}"]
        if granted.count(grant) > 1:
            found.append(f"granted twice: {grant}")
    return sorted(set(found))


def _too_much(grant: Grant, used: list[Call]) -> list[str]:
    """What is the same in every call has to stand as a condition, with exactly the values that occur."""
    seen: dict[str, set[str]] = {}
    for call in used:
        for key, value in call.context:
            seen.setdefault(key, set()).add(value)
    fixed = {key: frozenset(values) for key, values in seen.items() if not any("#" in value for value in values)}
    allowed = {key: values for _, key, values in grant.conditions}
    return [
        f"condition: {grant} needs {key} in {sorted(values)}"
        for key, values in fixed.items()
        if allowed.get(key) != values
    ]


def _holds(condition: tuple[str, str, frozenset[str]], call: Call) -> bool:
    operator, wanted, values = condition
    present = [value for key, value in call.context if key == wanted]
    if operator == "ForAllValues:StringEquals":
        return all(value in values for value in present)
    assert operator == "StringEquals", operator
    return bool(present) and all(value in values for value in present)


def _conditions(block: Mapping[str, Any]) -> tuple[tuple[str, str, frozenset[str]], ...]:
    return tuple(
        (operator, key, frozenset(_listed(values))) for operator, keys in block.items() for key, values in keys.items()
    )


def _listed(one: Any) -> list[Any]:
    return one if isinstance(one, list) else [one]
