"""The template as CloudFormation gets it: transformed by SAM's own translator, nested templates beside it."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import boto3
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator

ROOT = Path(__file__).parents[2]
PACKAGED = "https://s3.amazonaws.com/packaged/"  # `sam package` puts an address of this form for every local path
# The policies that SAM adds by itself where a function names no role.
MANAGED = {name: f"arn:aws:iam::aws:policy/service-role/{name}" for name in ("AWSLambdaBasicExecutionRole",)}


def transformed(template: dict[str, Any], parameters: dict[str, str], region: str) -> dict[str, Any]:
    """The template without SAM's own resource types. `template` is as conftest.load reads it."""
    packaged = deepcopy(template)
    for resource in packaged["Resources"].values():
        properties = resource.get("Properties", {})
        for name in ("CodeUri", "ContentUri"):
            if name in properties:
                properties[name] = f"s3://packaged/{properties[name].strip('/')}"
        if resource["Type"] == "AWS::Serverless::Application":
            properties["Location"] = PACKAGED + properties["Location"]
    session = boto3.Session(region_name=region)
    return Translator(MANAGED, Parser(), None, session).translate(packaged, dict(parameters))


def local_path(address: str) -> Path:
    """The file behind a packaged nested template."""
    return ROOT / address.removeprefix(PACKAGED)
