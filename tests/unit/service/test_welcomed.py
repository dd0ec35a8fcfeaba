"""What the answer to the welcome tells of the seeker."""

import pytest

from legwork.service.ports import Changes
from legwork.service.tags import seeker_id_of
from legwork.values.letters import Letter, LetterKind
from legwork.values.meaning import Intent


@pytest.fixture
def welcomed(nora):
    letter = Letter(seeker_id_of("nora@campus.example"), None, LetterKind.WELCOME, "1", nora.now)
    nora.store.commit(Changes(new_letters=(letter,)))
    nora.send_due()
    return nora


@pytest.mark.parametrize(
    ("text", "zone", "stage", "field"),
    [
        ("Chicago", "America/Chicago", None, None),
        ("Berlin please", "Europe/Berlin", None, None),
        ("No, I'm in Lisbon now.", "Europe/Lisbon", None, None),
        ("Graduate, marine biology", "America/New_York", "graduate", "marine biology"),
        ("I am a graduate and I live in Lisbon", "Europe/Lisbon", "graduate", None),
        ("career changer, from retail into nursing", "America/New_York", "changer", "nursing"),
        ("first-year, undecided", "America/New_York", "first_year", None),
    ],
)
def test_it_tells_zone_stage_and_field(welcomed, text, zone, stage, field):
    answered = welcomed.answers(LetterKind.WELCOME, welcomed.says(Intent.UNRELATED, contact=None), text=text)
    kept = welcomed.store.profile(seeker_id_of("nora@campus.example"))
    assert (kept.timezone, kept.stage, kept.field) == (zone, stage, field)
    assert set(welcomed.send_due()) == {LetterKind.RECEIPT}
    assert answered.intent is None


def test_anything_else_is_a_mail_like_others(welcomed):
    welcomed.answers(LetterKind.WELCOME, welcomed.says(Intent.OUTREACH), text="Dear Ines, could we talk?")
    assert len(welcomed.records()) == 1
