"""The templates as data: intrinsic functions stay as {"Ref": …}, {"Fn::GetAtt": …} and so on."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.infra.built import MACHINE, build, runtime

ROOT = Path(__file__).parents[2]


class TemplateLoader(yaml.CSafeLoader):
    """YAML with CloudFormation's short tags."""


def _intrinsic(loader: yaml.SafeLoader, suffix: str, node: yaml.Node) -> Any:
    name = suffix if suffix in {"Ref", "Condition"} else f"Fn::{suffix}"
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
        return {name: value.split(".", 1) if suffix == "GetAtt" else value}
    if isinstance(node, yaml.SequenceNode):
        return {name: loader.construct_sequence(node, deep=True)}
    return {name: loader.construct_mapping(node, deep=True)}


TemplateLoader.add_multi_constructor("!", _intrinsic)


def load(path: Path) -> dict[str, Any]:
    return yaml.load(path.read_text(encoding="utf-8"), TemplateLoader)  # noqa: S506 - a SafeLoader


@pytest.fixture(scope="session")
def root_template():
    return load(ROOT / "template.yaml")


@pytest.fixture(scope="session")
def nested_templates():
    return {path.stem: load(path) for path in sorted((ROOT / "infra").glob("*.yaml"))}


@pytest.fixture(scope="session")
def functions(root_template):
    found = {
        name: item["Properties"]
        for name, item in root_template["Resources"].items()
        if item["Type"] == "AWS::Serverless::Function"
    }
    assert len(found) == 5
    return found


@pytest.fixture(scope="session")
def for_this_machine(tmp_path_factory):
    """The stack built to run here; its folder."""
    return build(tmp_path_factory, MACHINE)


@pytest.fixture(scope="session")
def search(for_this_machine, tmp_path_factory):
    """What a function sees, its own folder first: call it with the function's short name."""
    brought = runtime(tmp_path_factory.mktemp("runtime"))
    layer = for_this_machine / "Layer" / "python"
    return lambda function: [for_this_machine / f"{function.title()}Function", layer, brought]
