"""The trained reading of one sentence: what it does, how likely, and by which words."""

import pytest

from legwork.understanding.acts.features import features, tokens
from legwork.understanding.acts.model import read_act


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

    assert sum(reading.likely.values()) == pytest.approx(1)


def test_a_sentence_without_any_known_word_may_do_anything() -> None:
    assert max(read_act("", "contact").likely.values()) < 0.9


def test_times_names_and_links_are_seen_only_as_such() -> None:
    one = set(features("Ask Berit Aas on Tuesday at 3pm, https://a.example", "contact"))
    other = set(features("Ask Olu Ojo on Friday at 11:30, https://b.example/x", "contact"))

    assert {"w:xtime", "w:xday", "w:xlink"} <= one & other


def test_spellings_of_one_word_are_one() -> None:
    assert [word for word, _ in tokens("I can not come")] == [word for word, _ in tokens("I cant come")]


def test_a_hostile_sentence_is_cut() -> None:
    assert len(list(features("a1b2 " * 100_000, "contact"))) < 2_000
