"""Under load, while functions are killed, nothing is lost and nothing goes out twice.

The share of the full size (10,000 mails of 1,000 seekers) that is played is one in `LEGWORK_LOAD`; `make load` plays
all of it. The figures are left in build/load.txt.
"""

import os

import pytest

from infra.local import dynamodb_local
from tests.infra.built import ROOT, emulator, needs_a_build
from tests.infra.load.run import Load
from tests.infra.load.verdict import faults, told
from tests.infra.rie import Function

SEEKERS = 1_000
FIGURES = ROOT / "build" / "load.txt"
ONE_IN = int(os.environ.get("LEGWORK_LOAD", "20"))

pytestmark = [
    *needs_a_build,
    pytest.mark.real_dynamodb,
    pytest.mark.skipif(dynamodb_local.missing() is not None, reason=str(dynamodb_local.missing())),
]


@pytest.fixture
def load(search, tmp_path):
    def start(function, environment, timeout, within, log):
        own, *others = search(function)
        return Function(emulator(), [own, within, *others], environment, timeout, "loaded.handler", log)

    with (
        dynamodb_local.running(dynamodb_local.folder()) as endpoint,
        Load(tmp_path, endpoint, start, SEEKERS // ONE_IN) as load,
    ):
        yield load


@pytest.mark.timeout(600 if ONE_IN >= 20 else 4 * 3_600)
def test_nothing_is_lost_and_nothing_doubled_under_load_while_functions_are_killed(load, capsys):
    load.play()

    FIGURES.parent.mkdir(exist_ok=True)
    FIGURES.write_text(f"{told(load)}\n", encoding="utf-8")
    with capsys.disabled():
        print(f"\n{told(load)}")  # noqa: T201 - the figures are the point
    assert faults(load) == []
    assert load.kills
