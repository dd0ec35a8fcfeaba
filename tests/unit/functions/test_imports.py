"""What a cold start may load: the libraries that a function needs at once, and of our own rooms only its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from legwork.settings import NEEDS

ROOT = Path(__file__).parents[3]
CLOUD = {"boto3", "botocore", "s3transfer", "jmespath", "dateutil", "six", "urllib3", "certifi"}
EVERYWHERE = CLOUD | {"legwork", "aws_lambda_powertools", "typing_extensions"}
FUNCTIONS = ("activate", "feedback", "receive", "send", "tick")
ROOMS = {
    "activate": {"understanding", "guide", "cli"},
    "feedback": {"understanding", "guide", "cli", "rendering.letters", "rendering.kinds"},
    "receive": {"cli", "rendering.letters", "rendering.kinds", "guide"},
    "send": {"understanding", "guide", "cli", "rendering.letters", "rendering.kinds"},
    "tick": {"understanding", "guide", "cli", "rendering.letters", "rendering.kinds", "service.planning"},
}
LOADED = """
import json, sys
before = set(sys.modules)
sys.path.insert(0, sys.argv[1])
import app
print(json.dumps(sorted(set(sys.modules) - before)))
"""


@pytest.fixture(scope="module", params=FUNCTIONS)
def cold_start(request):
    """The name of a function, and the modules that loading its handler loads."""
    environ = dict.fromkeys(NEEDS[request.param], "x.example") | {
        "AWS_DEFAULT_REGION": "us-east-1",
        "LEGWORK_ASSISTANT": "assistant@legwork.example",
        "LEGWORK_RAW_MAIL_DAYS": "400",
        "POWERTOOLS_METRICS_NAMESPACE": "Legwork",
        "PYTHONPATH": str(ROOT / "shared"),
    }
    folder = ROOT / "functions" / request.param
    answer = subprocess.run(
        [sys.executable, "-c", LOADED, folder], env=environ, capture_output=True, text=True, check=True
    )
    return request.param, set(json.loads(answer.stdout))


def test_a_cold_start_loads_no_library_beyond_its_budget(cold_start):
    _, modules = cold_start
    libraries = {name.partition(".")[0] for name in modules} - set(sys.stdlib_module_names) - {"app"}
    assert {name for name in libraries if not name.startswith("_")} <= EVERYWHERE


def test_a_cold_start_leaves_the_rooms_alone_that_it_may_never_need(cold_start):
    function, modules = cold_start
    rooms = {f"legwork.{room}" for room in ROOMS[function]}
    assert not {name for name in modules if any(name == room or name.startswith(f"{room}.") for room in rooms)}


COMPILED = """
import json, re, sys
def noting(pattern, flags=0):
    if "/legwork/" in sys._getframe(1).f_code.co_filename:
        seen.append(pattern)
    return real(pattern, flags)
seen, real, re.compile = [], re.compile, noting
from legwork.service import receive_mail
from legwork.understanding import engine
print(json.dumps(seen))
"""


def test_no_regular_expression_is_compiled_before_it_is_looked_for():
    environ = {"PYTHONPATH": str(ROOT / "shared")}
    answer = subprocess.run([sys.executable, "-c", COMPILED], env=environ, capture_output=True, text=True, check=True)
    assert len(json.loads(answer.stdout)) <= 1  # that of tokens, by which tables of phrases are taken apart


LIBRARIES_OF_A_FEW = {"icalendar", "minijinja", "phonenumbers"}
READING = """
import json, sys
from legwork.service import pure
from legwork.values.people import Seeker
mail = b"From: Ann <ann@reed.example>\\r\\nTo: Mo <mo@oak.example>\\r\\n\\r\\nThursday at 2pm works, fine.\\r\\n"
pure.understand(pure.read_message(mail), Seeker("Mo", "mo@oak.example", "Europe/Berlin"))
print(json.dumps(sorted(set(sys.modules))))
"""


def test_a_mail_is_read_without_the_libraries_of_what_it_does_not_hold():
    environ = {"PYTHONPATH": str(ROOT / "shared")}
    answer = subprocess.run([sys.executable, "-c", READING], env=environ, capture_output=True, text=True, check=True)
    assert not {name for name in json.loads(answer.stdout) if name.partition(".")[0] in LIBRARIES_OF_A_FEW}
