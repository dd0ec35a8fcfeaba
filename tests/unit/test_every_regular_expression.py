"""Every regular expression of the package, found by running it: on hostile text it takes at most in proportion."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from time import process_time

import pytest

from legwork.understanding.sentences import SENTENCE_CAP
from tests.unit.regular_expressions import calls, is_escaped, methods, slow_texts

pytestmark = pytest.mark.volume

ROOT = Path(__file__).parents[2]
SIZE = 4_000  # characters
RATIO, TRIES, BELOW = 3.0, 4, 0.03  # of twice the text; what takes less is not worth measuring
# The reading of meaning sees sentences that are capped: there a pattern may take in proportion to the square, where a
# whole sentence made for it takes no time.
SENTENCES, SENTENCE, LONGEST = "understanding/", SENTENCE_CAP, 0.25
BUILT = {  # made of digits, and of names of properties
    "understanding/grounding.py",
    "mail/quoted_dates.py",
    # their patterns stand in tables, and are tried as what tables hold
    "guide/etiquette.py",
    "rendering/disagreements.py",
}


@pytest.fixture(scope="module")
def found():
    """What the package compiles, noted in a process of its own."""
    script = Path(__file__).with_name("regular_expressions.py")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    environment["PYTHONPATH"] = f"{ROOT / 'shared'}:{ROOT}"
    said = subprocess.run([sys.executable, script], env=environment, capture_output=True, text=True, check=True)
    return json.loads(said.stdout)


def test_every_place_that_compiles_one_is_seen(found):
    seen = {(file, line) for file, line, _, _ in found}
    unseen = [
        f"{file}:{node.lineno} {ast.unparse(node.args[0])}"
        for file, node in calls()
        if not any((file, line) in seen for line in range(node.lineno, node.end_lineno + 1)) and not is_escaped(node)
    ]
    assert [one for one in unseen if one.partition(":")[0] not in BUILT] == []


def test_none_takes_more_than_in_proportion_on_any_text_made_for_it(found):
    patterns = {
        (bytes(text) if isinstance(text, list) else text, flags): (file, line) for file, line, text, flags in found
    }
    assert len(patterns) > 900
    slow = {}
    for (text, flags), (file, line) in patterns.items():
        used = methods(file, line) if line else {"search"}
        anchored = used <= {"match", "fullmatch"}
        if why := slowness(text, flags, sentences=file.startswith(SENTENCES) or not line, anchored=anchored):
            slow[f"{file}:{line}"] = text, why
    assert slow == {}


def test_a_bad_one_is_seen():
    assert slowness(r"(?:a+)+b", 0, sentences=True)
    assert slowness(r"\s*,", 0)
    assert not slowness(r"\s*,", 0, anchored=True)
    assert not slowness(r"\s{0,9},", 0)


def slowness(pattern, flags, *, sentences=False, anchored=False):
    """On which text it is slow, and how much; None where it is not."""
    regex = re.compile(pattern, flags)
    run = regex.match if anchored else regex.search
    text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
    for before, pump in slow_texts(text, flags):
        # Small ones first, for what grows exponentially never ends; what takes no time in a quarter of a sentence takes
        # little in a whole one, even where it grows with the cube.
        if seconds(run, regex, before, pump, 26) > LONGEST:
            return before, pump, 26, LONGEST
        if seconds(run, regex, before, pump, SENTENCE // 4) > LONGEST / 4**3:
            took = min(seconds(run, regex, before, pump, SENTENCE) for _ in range(2))
            if took > LONGEST:
                return before, pump, SENTENCE, took
        if sentences:
            continue
        one, two = (seconds(run, regex, before, pump, size) for size in (SIZE, SIZE * 2))
        for _ in range(TRIES):
            if two < BELOW or two < one * RATIO:
                break
            one = min(one, seconds(run, regex, before, pump, SIZE))
            two = min(two, seconds(run, regex, before, pump, SIZE * 2))
        else:
            return before, pump, SIZE, two / max(one, 1e-6)
    return None


def seconds(run, regex, before, pump, size):
    text = before + pump * (size // len(pump)) + "\0!"
    hostile = text if isinstance(regex.pattern, str) else text.encode("latin-1", "replace")
    begin = process_time()
    run(hostile)
    return process_time() - begin
