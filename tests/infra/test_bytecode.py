"""The layer brings its bytecode: what Lambda could only compile anew at each cold start."""

import marshal
import shutil
import subprocess
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEADER = 16  # bytes of a .pyc: magic number, flags, hash of the source (PEP 552)
NOT_LOOKED_AT = (0b01).to_bytes(4, "little")  # flags: by hash, and the source is not looked at

pytestmark = pytest.mark.skipif(sys.version_info[:2] != (3, 13), reason="what runs on Lambda is Python 3.13")


def compiled(root):
    """A copy of a room of the package where sam puts the layer, compiled; its bytecode by file."""
    layer = root / ".aws-sam" / "build" / "Layer" / "python"
    shutil.copytree(
        ROOT / "shared" / "legwork" / "values", layer / "values", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(ROOT / "infra" / "dev", root / "infra" / "dev")
    shutil.copy(ROOT / "Makefile", root)
    subprocess.run(["make", "-C", root, "bytecode"], check=True, capture_output=True)  # noqa: S607 - whichever make there is
    return {path.relative_to(layer): path.read_bytes() for path in layer.rglob("*.pyc")}


@pytest.fixture(scope="module")
def layer(tmp_path_factory):
    return compiled(tmp_path_factory.mktemp("one"))


def test_every_module_has_its_bytecode_for_the_python_of_lambda(layer):
    modules = {path.stem for path in (ROOT / "shared" / "legwork" / "values").glob("*.py")}
    assert {path.name for path in layer} == {f"{name}.cpython-313.pyc" for name in modules}
    assert {found[:4] for found in layer.values()} == {MAGIC_NUMBER}


def test_it_is_taken_as_it_is_whatever_becomes_of_the_times_of_files(layer):
    assert {found[4:8] for found in layer.values()} == {NOT_LOOKED_AT}


def test_it_names_the_files_as_they_are_called_on_lambda(layer):
    code = marshal.loads(layer[Path("values/__pycache__/times.cpython-313.pyc")][HEADER:])  # noqa: S302 - our own
    assert code.co_filename == "/opt/python/values/times.py"


def test_two_are_the_same_wherever_they_were_built(layer, tmp_path_factory):
    assert compiled(tmp_path_factory.mktemp("another")) == layer
