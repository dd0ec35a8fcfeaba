"""A small CloudFormation: makes a transformed template's resources one by one, each after those that it names."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from infra.local.events import ACCOUNT
from tests.infra.conftest import load
from tests.infra.intrinsics import ABSENT, Scope
from tests.infra.makers import MAKERS, Made
from tests.infra.transformed import local_path

NESTED, CUSTOM = "AWS::CloudFormation::Stack", "Custom::"


class RefusedError(Exception):
    """A rule of the template does not let these parameters through."""


@dataclass(frozen=True)
class Resource:
    """A resource that was made: its type and properties, with everything resolved, and its attributes."""

    kind: str
    properties: dict[str, Any]
    ref: str
    attributes: dict[str, Any]


@dataclass
class Stack:
    """`custom` makes the custom resources: it gets the stack so far and the resolved properties."""

    template: dict[str, Any]
    parameters: dict[str, Any]
    name: str
    custom: Callable[["Stack", dict[str, Any]], Made]
    made: dict[str, Resource] = field(default_factory=dict)
    nested: dict[str, "Stack"] = field(default_factory=dict)

    def __post_init__(self) -> None:
        declared = self.template.get("Parameters", {})
        assert set(self.parameters) <= set(declared), set(self.parameters) - set(declared)
        missing = [name for name, one in declared.items() if "Default" not in one and name not in self.parameters]
        assert not missing, missing
        values = {name: one.get("Default") for name, one in declared.items()} | self.parameters
        self._values = {
            name: value.split(",") if declared[name]["Type"] == "CommaDelimitedList" else value
            for name, value in values.items()
        }
        self.scope = Scope(self._ref, self._attribute, self.template.get("Conditions", {}))

    def create(self) -> "Stack":
        """Make everything. Raises RefusedError before anything is made."""
        for rule in self.template.get("Rules", {}).values():
            if "RuleCondition" in rule and not self.scope.value(rule["RuleCondition"]):
                continue
            for one in rule["Assertions"]:
                if not self.scope.value(one["Assert"]):
                    raise RefusedError(one["AssertDescription"])
        for name, resource in self.template["Resources"].items():
            if "Condition" not in resource or self.scope.holds(resource["Condition"]):
                self._make(name)
        return self

    def outputs(self) -> dict[str, Any]:
        """The outputs whose conditions hold."""
        wanted = self.template.get("Outputs", {}).items()
        return {
            name: self.scope.value(one["Value"])
            for name, one in wanted
            if "Condition" not in one or self.scope.holds(one["Condition"])
        }

    def of_kind(self, kind: str) -> dict[str, Resource]:
        """The resources of a type by logical name, those of nested stacks included."""
        found = {name: one for name, one in self.made.items() if one.kind == kind}
        for stack in self.nested.values():
            found |= stack.of_kind(kind)
        return found

    def _make(self, name: str) -> Resource:
        if name in self.made:
            return self.made[name]
        resource = self.template["Resources"][name]
        waits_for = resource.get("DependsOn", [])
        for other in [waits_for] if isinstance(waits_for, str) else waits_for:
            self._make(other)
        properties = self.scope.value(resource.get("Properties", {}))
        ref, attributes = self._made(name, resource["Type"], properties)
        self.made[name] = Resource(resource["Type"], properties, ref, attributes)
        return self.made[name]

    def _made(self, name: str, kind: str, properties: dict[str, Any]) -> Made:
        if kind.startswith(CUSTOM):
            return self.custom(self, properties)
        if kind != NESTED:
            return MAKERS[kind](dict(properties))
        template = load(local_path(properties["TemplateURL"]))
        stack = Stack(template, properties.get("Parameters", {}), f"{self.name}-{name}", self.custom).create()
        self.nested[name] = stack
        return f"arn:{stack.name}", {f"Outputs.{key}": value for key, value in stack.outputs().items()}

    def _ref(self, name: str) -> Any:
        pseudo = {
            "AWS::AccountId": ACCOUNT,
            "AWS::NoValue": ABSENT,
            "AWS::Partition": "aws",
            "AWS::Region": os.environ["AWS_REGION"],
            "AWS::StackName": self.name,
        }
        if name in pseudo:
            return pseudo[name]
        return self._values[name] if name in self._values else self._make(name).ref

    def _attribute(self, name: str, attribute: str) -> Any:
        return self._make(name).attributes[attribute]
