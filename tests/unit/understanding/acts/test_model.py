"""The trained reading of one sentence: what it does, how likely, and by which words."""

from math import exp, sqrt

import pytest

from legwork.understanding.acts.features import BEGINNINGS, WORDS_CAP, features, is_bare, length_of, of_shape
from legwork.understanding.acts.model import LANE, read_act
from legwork.understanding.acts.weights import file_of, read


@pytest.mark.parametrize(
    ("register", "sentence", "act"),
    [
        ("contact", "It would be a joy to tell you about life as a glassblower.", "willing"),
        ("contact", "I'm afraid I have no time for interviews of this kind.", "decline"),
        ("contact", "You'd do well to ask my colleague Berit Aas.", "introduce"),
        ("contact", "I could manage Wednesday at 4.15, would that be any good?", "offer"),
        ("contact", "Wednesday at 4.15 is perfect, see you then.", "agree"),
        ("contact", "Would you mind if we moved Wednesday to Thursday at noon?", "move_ask"),
        ("contact", "My son broke his arm and I have to cancel today.", "call_off"),
        ("contact", "Leider kann ich Ihnen nicht helfen, mir fehlt die Zeit.", "decline"),
        ("contact", "Avec grand plaisir, dites-moi quand vous êtes libre.", "willing"),
        ("seeker", "Could you spare twenty minutes to tell me about your work as a farrier?", "ask"),
        ("seeker", "I wanted to check that my message from last week reached you.", "bump"),
        ("seeker", "Thank you so much for showing me round the kiln yesterday.", "thank"),
        ("note", "Would you be so good as to put together a thank-you for Berit?", "draft"),
        ("note", "Please ask me about this again on Monday.", "snooze"),
        ("note", "She told me that the first winter is the hardest.", "notes"),
        ("note", "Is it impolite to ask how much somebody earns?", "question"),
    ],
)
def test_a_sentence_does(register: str, sentence: str, act: str) -> None:
    assert read_act(sentence, register).act == act


def test_likelihoods_sum_to_one() -> None:
    reading = read_act("Unfortunately I have to decline.", "contact")

    assert sum(reading.shares) == pytest.approx(1)


def test_a_sentence_without_any_known_word_may_do_anything() -> None:
    assert max(read_act("", "contact").shares) < 0.9


def test_days_months_and_figures_are_seen_only_as_such() -> None:
    one = set(features("Ask on Tuesday at 3 pm, or on 5 March", "contact"))
    other = set(features("Ask on Friday at 11 uhr, or on 17 juin", "contact"))

    assert one == other >= {"w:xday", "w:xnum", "w:xtime", "w:xmonth"}


def test_a_name_is_seen_as_one_beside_other_words() -> None:
    assert set(features("Write to Berit now", "contact")) >= {"b:to xname", "b:xname now", "w:berit", "p:beri"}


def test_spellings_of_one_word_are_one() -> None:
    assert features("I can't come", "contact") == features("I cant come", "contact")
    assert features("Yeah, thx", "contact") == features("Yes, thanks", "contact")


@pytest.mark.parametrize(
    "sentence",
    [
        "I'd be glad to tell you, or Berit, about the kilns and the kilnwrights of Fjellgate on Tuesday.",
        "Please write to Ann Marie Birkeland, to Bob or to Berit Aas; I wrote to Bob.",
        "on Monday or on Tuesday, at 3 or at 4, or on 5 or 6 March 2026?",
        "I cant come and I can't call: kilnwrights, kilnwrights and Kilnwrights of kilnwrights",
        "PLEASE call me, Please, please, yes, yeah, YES",
        "Übermorgen geht es leider nicht, übermorgen oder Dienstag?",
        "Thanks",
    ],
)
def test_a_sentence_is_read_by_its_features(sentence: str) -> None:
    weights = read(file_of("people"))
    known = weights.rows
    rows = [known[feature] for feature in features(sentence, "contact") if feature in known]
    powers = [exp(sum(each) * weights.scale / sqrt(len(rows))) for each in zip(*rows, strict=True)]

    assert read_act(sentence, "contact").shares == pytest.approx([power / sum(powers) for power in powers])


def test_a_hostile_sentence_is_cut() -> None:
    assert len(features("a1b2 " * 100_000, "contact")) < 2_000


def test_no_sentence_has_more_weight_than_its_sums_hold() -> None:
    words, pairs = WORDS_CAP * (1 + len(BEGINNINGS)), WORDS_CAP + 1
    most = words + pairs + len(of_shape("contact", 0, length_of(WORDS_CAP)))

    assert most * 255 < 256**LANE
    for model in ("people", "note"):
        assert exp(most * 255 * read(file_of(model)).scale / sqrt(most))  # or it raises OverflowError


def test_an_address_is_no_word_of_a_sentence() -> None:
    assert is_bare("Tuesday at 3 pm, www.oakmail.example/room")
    assert is_bare("Tuesday at 3 pm, mo@oakmail.example")
    assert not is_bare("Tuesday at 3 pm, see the room there")
