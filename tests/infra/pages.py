"""The commands that a page shows, and whether the tools that they call know them."""

import re
import shlex
from pathlib import Path

import botocore.session
from botocore import xform_name

ROOT = Path(__file__).parents[2]
EVERYWHERE = {"region", "query", "output", "profile"}  # options of every command of the AWS CLI


def commands(page: str) -> list[str]:
    """What stands after a prompt in the console blocks of a page, in its order."""
    text = (ROOT / page).read_text(encoding="utf-8")
    blocks = re.findall(r"```console\n(.*?)```", text, re.DOTALL)
    return [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def command(page: str, beginning: str) -> list[str]:
    """The words of the only command of a page that begins so."""
    (found,) = [one for one in commands(page) if one.startswith(beginning)]
    return shlex.split(found)


def unknown_to_aws(words: list[str]) -> list[str]:
    """Which words of an `aws` command the AWS CLI would refuse, by the service models that it shares with boto3."""
    _, service, operation, *rest = words
    session = botocore.session.get_session()
    if service not in session.get_available_services():
        return [service]
    model = session.get_service_model(service)
    known = {xform_name(name, "-"): name for name in model.operation_names}
    if operation not in known:
        return [operation]
    members = {xform_name(name, "-") for name in model.operation_model(known[operation]).input_shape.members}
    options = [word[2:] for word in rest if word.startswith("--")]
    return [one for one in options if one.removeprefix("no-") not in members | EVERYWHERE and one not in members]
