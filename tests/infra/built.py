"""The stack as the SAM CLI builds it, and what a built function sees on Lambda."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import boto3
import pytest

from tests.infra import pages

ROOT = Path(__file__).parents[2]
SAM = ROOT / ".venv-sam" / "bin" / "sam"
MACHINE = {"aarch64": "arm64"}.get(os.uname().machine, os.uname().machine)
RUNTIME_PACKAGES = ("boto3", "botocore", "s3transfer", "jmespath", "dateutil", "urllib3", "six.py")  # Lambda's own
RUNTIME_CLIENT = ("awslambdaric", "simplejson", "snapshot_restore_py", "runtime_client.*.so")

needs_a_build = [
    pytest.mark.sam,
    pytest.mark.timeout(600),
    pytest.mark.xdist_group("sam"),
    pytest.mark.skipif(not SAM.exists(), reason="the SAM CLI is not there: make tier-sam"),
    pytest.mark.skipif(sys.version_info[:2] != (3, 13), reason="a build for python3.13 needs Python 3.13"),
]


def build(tmp_path_factory, architecture):
    """A built copy of the stack; its folder."""
    copy = tmp_path_factory.mktemp(architecture)
    ignore = shutil.ignore_patterns("__pycache__", "*.egg-info", "local")
    for folder in ("shared", "functions", "infra"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=ignore)
    template = (ROOT / "template.yaml").read_text(encoding="utf-8").replace("arm64", architecture)
    (copy / "template.yaml").write_text(template, encoding="utf-8")
    path = os.pathsep.join([str(Path(sys.base_prefix) / "bin"), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "SAM_CLI_TELEMETRY": "0", "AWS_DEFAULT_REGION": "eu-west-1"}
    shutil.copy(ROOT / "samconfig.toml", copy)
    command = [str(SAM), *pages.command("docs/deploy.md", ".venv-sam/bin/sam build")[1:]]
    result = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return copy / ".aws-sam" / "build"


def runtime(folder):
    """A folder with what Lambda brings beside function and layer."""
    for name in RUNTIME_PACKAGES:
        (folder / name).symlink_to(Path(boto3.__file__).parents[1] / name)
    (sam_packages,) = (ROOT / ".venv-sam" / "lib").glob("python*/site-packages")
    for name in RUNTIME_CLIENT:
        for found in sam_packages.glob(name):
            (folder / found.name).symlink_to(found)
    return folder


def emulator():
    """The emulator of Lambda's runtime interface that the SAM CLI brings."""
    (found,) = (ROOT / ".venv-sam" / "lib").glob(f"python*/site-packages/samcli/local/rapid/*-{MACHINE}")
    return found
