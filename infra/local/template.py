"""What the embedded AWS takes from the CloudFormation templates, so that the two cannot drift apart."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

INFRA = Path(__file__).resolve().parents[1]


class _Loader(yaml.SafeLoader):
    """Reads a template; `!Ref X` and its like become {"Ref": "X"}."""


def _intrinsic(loader: yaml.SafeLoader, tag: str, node: yaml.Node) -> dict[str, Any]:
    if isinstance(node, yaml.ScalarNode):
        return {tag: loader.construct_scalar(node)}
    if isinstance(node, yaml.SequenceNode):
        return {tag: loader.construct_sequence(node, deep=True)}
    return {tag: loader.construct_mapping(node, deep=True)}  # type: ignore[arg-type]


_Loader.add_multi_constructor("!", _intrinsic)


def resources(template: str, kind: str) -> dict[str, dict[str, Any]]:
    """The properties of each resource of that type in a template of `infra`, by logical name."""
    return {
        name: resource.get("Properties", {})
        for name, resource in _read(template)["Resources"].items()
        if resource["Type"] == kind
    }


@cache
def _read(template: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.load((INFRA / template).read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a SafeLoader
    return read
