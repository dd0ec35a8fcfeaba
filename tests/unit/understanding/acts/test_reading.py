"""What a sentence may do, as it is asked for."""

from legwork.understanding.acts.reading import reading_of

SAID = reading_of({"agree": 0.5, "moved": 0.25, "chat": 0.25})


def test_the_act_of_a_sentence_is_the_likeliest() -> None:
    assert SAID.act == "agree"
    assert reading_of({"chat": 0.4, "agree": 0.4}).act == "chat"


def test_a_sentence_does_any_of_some_acts_as_likely_as_all_of_them_together() -> None:
    assert SAID.of("agree", "moved") == 0.75


def test_a_sentence_does_not_what_its_model_does_not_know() -> None:
    assert SAID.of("prep") == 0
    assert SAID.of("agree", "prep") == 0.5
