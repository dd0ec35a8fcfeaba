"""CloudFormation's intrinsic functions, as far as our templates use them. Templates come from conftest.load."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

ABSENT = object()  # AWS::NoValue
NAMED = re.compile(r"\$\{([^!}][^}]*)\}")


@dataclass
class Scope:
    """What names stand for: `ref` gives parameters and resources, `attribute` attributes of resources."""

    ref: Callable[[str], Any]
    attribute: Callable[[str, str], Any]
    conditions: dict[str, Any] = field(default_factory=dict)

    def value(self, node: Any) -> Any:
        """The node with every intrinsic function carried out."""
        if isinstance(node, list):
            return [one for one in map(self.value, node) if one is not ABSENT]
        if not isinstance(node, dict):
            return node
        if len(node) == 1:
            ((name, argument),) = node.items()
            if name == "Ref":
                return self.ref(argument)
            if name.startswith("Fn::"):
                return getattr(self, f"_{name[4:].lower()}")(argument)
        found = {key: self.value(one) for key, one in node.items()}
        return {key: one for key, one in found.items() if one is not ABSENT}

    def holds(self, condition: str) -> bool:
        """Whether a named condition holds."""
        return bool(self.value(self.conditions[condition]))

    def _getatt(self, argument: Any) -> Any:
        name, attribute = argument if isinstance(argument, list) else argument.split(".", 1)
        return self.attribute(name, attribute)

    def _sub(self, argument: Any) -> str:
        text, given = argument if isinstance(argument, list) else (argument, {})
        known = {name: self.value(one) for name, one in given.items()}

        def named(found: re.Match[str]) -> str:
            name = found[1]
            if name in known:
                return str(known[name])
            return str(self.attribute(*name.split(".", 1)) if "." in name else self.ref(name))

        return NAMED.sub(named, text)

    def _join(self, argument: Any) -> str:
        separator, parts = argument
        return separator.join(map(str, self.value(parts)))

    def _if(self, argument: Any) -> Any:
        condition, then, otherwise = argument
        return self.value(then if self.holds(condition) else otherwise)

    def _equals(self, argument: Any) -> bool:
        left, right = self.value(argument)
        return str(left) == str(right)

    def _not(self, argument: Any) -> bool:
        (one,) = self.value(argument)
        return not one

    def _contains(self, argument: Any) -> bool:
        values, one = self.value(argument)
        return one in values
