"""The stack as the SAM CLI builds it: for arm64, small, the same every time; and in Lambda's own runtime interface."""

import hashlib
import json
import os
import re
import subprocess
import sys
import zipfile
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import boto3
import pytest

from infra.local import mail_client
from infra.local.mail_client import Writer
from legwork.adapters.ses import ref_from_tags
from tests.infra import pages
from tests.infra.bridge import Bridge
from tests.infra.built import ROOT, RUNTIME_PACKAGES, SAM, build, emulator, needs_a_build
from tests.infra.deployed import Deployed
from tests.infra.rie import Function

DOMAIN = "legwork.example.org"
ASSISTANT = f"assistant@{DOMAIN}"
FUNCTIONS = ("receive", "tick", "send", "feedback", "activate")
ELF_MACHINES = {62: "x86_64", 183: "arm64"}  # e_machine, ELF specification
pytestmark = needs_a_build


@pytest.fixture(scope="module")
def for_arm(tmp_path_factory):
    return build(tmp_path_factory, "arm64")


def test_the_template_is_valid_and_lints():
    environment = {**os.environ, "SAM_CLI_TELEMETRY": "0", "AWS_DEFAULT_REGION": "eu-west-1"}
    command = [str(SAM), *pages.command("docs/deploy.md", ".venv-sam/bin/sam validate")[1:]]
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("verb", ["deploy", "delete"])
def test_sam_knows_the_options_that_the_guide_gives_it(verb):
    words = pages.command("docs/deploy.md", f".venv-sam/bin/sam {verb}")
    environment = {**os.environ, "SAM_CLI_TELEMETRY": "0"}
    told = subprocess.run(
        [str(SAM), verb, "--help"], env=environment, capture_output=True, text=True, check=True
    ).stdout
    assert all(re.search(rf"{word}\b", told) for word in words if word.startswith("--"))


def machines(folder):
    libraries = list(folder.rglob("*.so"))
    assert libraries
    return {ELF_MACHINES[int.from_bytes(library.read_bytes()[18:20], "little")] for library in libraries}


def test_the_layer_built_for_arm64_holds_arm64_libraries_only(for_arm):
    assert machines(for_arm / "Layer" / "python") == {"arm64"}


def files(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_the_layer_stays_small(for_arm, tmp_path):
    unpacked = sum(path.stat().st_size for path in files(for_arm / "Layer"))
    with zipfile.ZipFile(tmp_path / "layer.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files(for_arm / "Layer"):
            archive.write(path, path.relative_to(for_arm))
    assert unpacked <= 60 * 2**20
    assert (tmp_path / "layer.zip").stat().st_size <= 12 * 2**20


def test_the_layer_holds_what_was_learned_as_it_is(for_arm):
    learned = [path.relative_to(ROOT / "shared") for path in (ROOT / "shared" / "legwork").rglob("*.bin")]
    assert len(learned) == 4
    for file in learned:
        assert (for_arm / "Layer" / "python" / file).read_bytes() == (ROOT / "shared" / file).read_bytes()


def test_two_builds_are_the_same_to_the_byte(for_arm, tmp_path_factory):
    def hashes(folder):
        return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files(folder)}

    again = build(tmp_path_factory, "arm64")
    assert hashes(again) == hashes(for_arm)


def shipped(*arguments):
    command = [sys.executable, str(ROOT / "infra" / "dev" / "shipped.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_what_ships_is_what_is_pinned_and_what_the_page_lists(for_arm, tmp_path):
    page = shipped(for_arm / "Layer" / "python", "--sbom", tmp_path / "sbom.json")
    locked = (ROOT / "shared" / "requirements.txt").read_text(encoding="utf-8")
    pinned = dict(re.findall(r"^([a-z0-9.-]+)(?:\[[a-z,]+\])?==([^ ;]+)", locked, re.MULTILINE))
    components = json.loads((tmp_path / "sbom.json").read_text(encoding="utf-8"))["components"]

    assert {one["name"]: one["version"] for one in components} == pinned
    assert page == (ROOT / "docs" / "shipped.md").read_text(encoding="utf-8")


def test_what_ships_may_be_passed_on(for_arm):
    """Licences that ask for no more than their notice; another one is for a person to think about."""
    permissive = r"MIT(-0)?|(The )?Apache.*|Apache-2\.0|BSD.*|PSF-2\.0|Dual License"
    listed = re.findall(r"^\| [a-z0-9.-]+ \| \d\S* \| (.+) \|$", shipped(for_arm / "Layer" / "python"), re.MULTILINE)
    assert listed
    for licence in listed:
        assert all(re.fullmatch(permissive, part.strip(" ()")) for part in re.split(r"\bOR\b|\bAND\b|,", licence)), (
            licence
        )


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_built_function_imports_from_layer_and_runtime_alone(for_this_machine, tmp_path, function, root_template):
    packages = Path(boto3.__file__).parents[1]
    for package in RUNTIME_PACKAGES:
        (tmp_path / package).symlink_to(packages / package)
    search = [
        str(for_this_machine / f"{function.title()}Function"),
        str(for_this_machine / "Layer" / "python"),
        str(tmp_path),
    ]
    script = f"import sys; sys.path[:0] = {search!r}; import app, legwork; app.handler; print(legwork.__file__)"
    environment = environment_of(root_template, function)
    command = [sys.executable, "-I", "-S", "-c", script]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert "/Layer/python/legwork" in result.stdout


MEMORY_MEGABYTES = 512


@pytest.fixture
def on_lambda(root_template, search):
    """The stack with its functions in the real runtime interface, and the bridge to the embedded AWS behind them."""
    now = datetime.now(UTC).replace(microsecond=0)
    with Deployed(root_template, "eu-west-1", now, MailDomain=DOMAIN) as deployed, ExitStack() as exits:
        deployed.create()
        bridge = exits.enter_context(Bridge(deployed.clock.now, deployed.sent.append))
        deployed.run_by(OnLambda(exits, search, bridge))
        yield deployed, bridge


class OnLambda:
    """Stands for the handlers of this process: starts a function at its first call and keeps it warm."""

    def __init__(self, exits, search, bridge):
        self.running, self.timeout = {}, 30
        self._exits, self._search, self._bridge = exits, search, bridge

    def invoke(self, function, event):
        if function not in self.running:
            shown = {
                name: value
                for name, value in os.environ.items()
                if name.startswith(("AWS_", "LEGWORK_", "POWERTOOLS_"))
            }
            environment = {
                **shown,
                "AWS_ENDPOINT_URL": self._bridge.address,
                "AWS_ACCESS_KEY_ID": "a",
                "AWS_SECRET_ACCESS_KEY": "a",
            }
            one = Function(emulator(), self._search(function), environment, self.timeout)
            self.running[function] = self._exits.enter_context(one)
        return self.running[function].invoke(event)


def test_the_core_of_a_story_passes_in_the_real_runtime_within_its_memory(on_lambda):
    deployed, _ = on_lambda
    me = Writer("Mo Birch", "mo.birch@oakmail.example", deployed.clock.now())

    deployed.arrive(mail_client.write(me, ASSISTANT, "Hello", "What can you do?"), me.email, ASSISTANT)
    yes = mail_client.reply(me, deployed.sent[0], "Yes")
    deployed.clock.advance(timedelta(seconds=1))
    deployed.arrive(yes, me.email, mail_client.recipient_of(yes))
    deployed.clock.advance(timedelta(seconds=1))
    ask = mail_client.write(
        me, "ann.oak@harbour.example", "A question", "Could we talk for 20 minutes about your work?"
    )
    deployed.arrive(ask, me.email, ASSISTANT)
    deployed.tick()

    assert {"confirm", "welcome", "receipt"} <= {ref_from_tags(mail.tags).kind for mail in deployed.sent}
    functions = deployed.handlers.running
    assert functions.keys() == {"receive", "send", "feedback", "tick"}
    for name, function in functions.items():
        assert function.peak_megabytes() < MEMORY_MEGABYTES / 2, name


def test_a_function_that_waits_for_aws_too_long_is_ended_and_starts_anew(on_lambda):
    deployed, bridge = on_lambda
    deployed.handlers.timeout = 3
    deployed.tick()
    bridge.stalled.set()
    (schedule,) = deployed.stack.of_kind("AWS::Scheduler::Schedule").values()

    told = deployed.invoke(schedule.properties["Target"]["Arn"])
    bridge.stalled.clear()
    bridge.go_on.set()

    assert "timed out" in str(told)
    again = (deployed.invoke(schedule.properties["Target"]["Arn"]) for _ in range(5))  # a cold start may be slow here
    assert None in again


def environment_of(template, function):
    names = {
        **template["Globals"]["Function"]["Environment"]["Variables"],
        **template["Resources"][f"{function.title()}Function"]["Properties"]["Environment"]["Variables"],
    }
    defaults = {name: str(one["Default"]) for name, one in template["Parameters"].items() if "Default" in one}
    values = {
        name: value if isinstance(value, str) else defaults.get(value.get("Ref"), "example")
        for name, value in names.items()
    }
    return {
        **values,
        "AWS_DEFAULT_REGION": "eu-west-1",
        "LEGWORK_ASSISTANT": "assistant@legwork.example",
        "LEGWORK_SIGN_UP_MODE": "open",
    }
