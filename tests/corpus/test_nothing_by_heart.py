"""The code knows how people write, not what these mails say."""

import json
import re
from pathlib import Path

import pytest

from legwork.mail.parse import read_message

pytestmark = pytest.mark.volume

HERE = Path(__file__).parent
CODE = HERE.parents[1] / "shared" / "legwork"
RUN = 7  # words in a row
EVERYDAY = (  # said in thousands of mails
    "icloud is a service provided by apple",
    "if you are not the intended recipient",
    "i am not asking for a job",
    "a thank you within a day is",
    "thank you for taking the time to",
    "could i call you for 20 minutes",
    "am not asking for a job i",
    "you i am not asking for a",
    "no answer yet a follow up is ready to send",  # Legwork's own letters, quoted
    "answer done snooze 3 days or close",
    "answer in plain words to change anything",
    "time that suits you i am not asking for a job",  # its advice on an ask
    "where do you stand first year graduate",  # its question
    "by phone or video would be plenty and i",  # as in its draft of an ask
    "i would like to understand what a",  # as in its example of one
)
FOLDERS = sorted(path for path in HERE.iterdir() if path.is_dir() and any(path.glob("*.eml")))


def words(text):
    return re.findall(r"\w+", text.casefold())


@pytest.fixture(scope="module")
def code():
    texts = (path.read_text(encoding="utf-8") for path in CODE.rglob("*") if path.suffix in {".py", ".tsv", ".json"})
    return f" {' '.join(words(' '.join(texts)))} "


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_person_of_the_corpus_stands_in_the_code(folder, code):
    found = []
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if "expect" not in gold:
            continue
        people = [gold["seeker"], gold["expect"]["contact"] or {}, *gold["expect"]["referrals"]]
        values = [person.get(key) for person in people for key in ("name", "email", "phone")]
        found += [
            value for value in values if value and len(words(value)) > 1 and f" {' '.join(words(value))} " in code
        ]
    assert found == []


@pytest.fixture(scope="module")
def runs_of_code(code):
    return set(runs_in(code.split()))


def runs_in(told):
    return (" ".join(told[place : place + RUN]) for place in range(len(told) - RUN + 1))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_sentence_of_the_corpus_stands_in_the_code(folder, runs_of_code):
    found = []
    for path in sorted(folder.glob("*.eml")):
        message = read_message(path.read_bytes())
        told = words(message.text or message.html_text or "")
        found += [
            (path.name, run)
            for run in runs_in(told)
            if run in runs_of_code and not any(run in said for said in EVERYDAY)
        ]
    assert found == []
