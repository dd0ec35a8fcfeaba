"""The text of the guide."""

import subprocess
import sys
from pathlib import Path

import pytest

from legwork import guide

ROOT = Path(__file__).parents[3]
SECTIONS = guide.sections()
PROMISED = {
    "what-it-is",
    *("first-year-student", "graduate", "career-changer", "alumna"),
    *("realities", "fit", "confidence", "hidden-job-market", "network"),
    *("whom-to-ask", "how-to-ask", "what-is-acceptable", "how-to-prepare", "the-conversation"),
    *("work-environment", "industry-trends", "lifestyle", "skills", "challenges-rewards", "compensation"),
    *("afterwards", "no-answer"),
}
TOPICS = ("work-environment", "industry-trends", "lifestyle", "skills", "challenges-rewards", "compensation")


@pytest.fixture(params=SECTIONS, ids=lambda one: one.name)
def section(request):
    return request.param


def test_every_promised_section_is_there():
    assert {one.name for one in SECTIONS} >= PROMISED


def test_names_and_titles_are_unlike():
    assert len({one.name for one in SECTIONS}) == len({one.title for one in SECTIONS}) == len(SECTIONS)


def test_a_section_is_no_stub(section):
    assert sum(passage.words for passage in section.passages) >= 150
    assert section.version >= 1


def test_a_section_names_where_its_facts_come_from(section):
    assert section.sources
    for source in section.sources:
        assert source.title
        assert source.url.startswith(("https://", "http://"))


def test_a_section_is_calm_and_fits_a_letter(section):
    said = [text for one in section.passages for text in (one.text, *one.points)]
    assert not [text for text in said if "!" in text]
    assert max(one.words for one in section.passages) <= 150


@pytest.mark.parametrize("name", TOPICS)
def test_a_topic_comes_with_questions(name):
    questions = [point for one in guide.section(name).passages for point in one.points]
    assert len(questions) >= 6
    assert all(question.endswith("?") for question in questions)


def test_what_is_loaded_is_what_is_written():
    check = subprocess.run(
        [sys.executable, ROOT / "infra" / "dev" / "compile_guide.py", "--check"],
        env={"PYTHONPATH": str(ROOT / "shared")},
        check=False,
    )
    assert check.returncode == 0, "run infra/dev/compile_guide.py"


def test_who_does_not_answer_does_not_load_the_text():
    lean = "import sys; from legwork import guide; assert 'legwork.guide.compiled' not in sys.modules"
    subprocess.run([sys.executable, "-c", lean], env={"PYTHONPATH": str(ROOT / "shared")}, check=True)
