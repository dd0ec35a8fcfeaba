"""What `--explain` shows is why: verbatim words, without which the mail says something else."""

import json
from collections import Counter
from pathlib import Path

import pytest

from legwork.mail.parse import read_message
from legwork.mail.redact import without
from legwork.understanding.engine import explain, understand
from legwork.understanding.grounding import value_of
from legwork.understanding.whole_evidence import whole_evidence
from legwork.values.meaning import Kind
from legwork.values.people import Seeker

pytestmark = [pytest.mark.volume, pytest.mark.xdist_group("evidence")]  # the mails are explained once

FOLDER = Path(__file__).parents[1] / "corpus" / "dev"
# field -> mails in which it stays although its evidence is gone, and why that is right
STAYS = {
    "intent": 14,  # an answer or an introduction shows in who writes to whom, notes in every one of their sentences
    "contact.name": 7,  # read from the address or from a calendar file beside the header
    "contact.email": 3,  # an organizer stands in the calendar file too
    "contact.title": 2,  # said by a signature and by a calendar file
    "contact.company": 2,  # as the title
    "meeting.medium": 2,  # a place to go to is a visit, a web address for a place is a call, whatever they are called
    "meeting.join_url": 2,  # stands folded in a calendar file too
    "meeting.location": 1,  # as the link
}


@pytest.fixture(scope="module")
def explained():
    found = []
    for path in sorted(FOLDER.glob("*.eml")):
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["seeker"]
        reader = Seeker(gold["name"], gold["email"], gold["timezone"])
        message = read_message(path.read_bytes())
        meaning, segments = explain(message, reader)
        found.append((message, reader, meaning, segments, whole_evidence(message, reader, meaning, segments)))
    return found


def test_every_evidence_is_a_verbatim_span_of_its_segment(explained):
    for _, _, _, segments, evidence in explained:
        for one in (one for words in evidence.values() for one in words):
            segment = segments[one.segment]
            people = (segment.from_, *segment.to, *segment.cc)
            named = [text for mailbox in people if mailbox for text in (mailbox.name, mailbox.email) if text]
            texts = (segment.text, segment.subject or "", segment.introduction, *named)
            assert 0 < len(one.text) <= 120
            assert any(one.text in text for text in texts), one


def test_a_field_without_its_evidence_is_another_or_empty(explained):
    stays = Counter(
        field
        for message, reader, meaning, _, evidence in explained
        for field, words in evidence.items()
        if value_of(understand(without(message, [one.text for one in words]), reader), field)
        == value_of(meaning, field)
        and not (field == "kind" and meaning.kind is Kind.INFORMATIONAL)  # what no word makes a job interview
    )
    assert {field: count for field, count in stays.items() if count > STAYS.get(field, 0)} == {}


def test_every_field_that_matters_has_evidence(explained):
    for message, _, meaning, _, evidence in explained:
        fields = ("contact.name", "contact.email", "meeting.start", "proposed", "referrals", "command", "away_until")
        missing = [field for field in fields if value_of(meaning, field) and field not in evidence]
        assert missing == [], message.subject
