"""The career that an ask names."""

import pytest

from legwork.understanding.careers import career_of_ask


@pytest.mark.parametrize(
    ("text", "career"),
    [
        ("I would love to hear about your work as an actuary.", "actuary"),
        ("I want to become a speech therapist and wonder how to start.", "speech therapist"),
        ("what is a typical day as a court interpreter like?", "court interpreter"),
        ("You are a stage painter at Kulisse Nord and I study art.", "stage painter"),
        ("how does one become a glacier guide? Thank you", "glacier guide"),
        ("What does life as a research economist look like?", "research economist"),
        ("Could we talk for twenty minutes?", None),
        ("I want to become a better person.", None),
    ],
)
def test_a_career_is_named_without_its_article(text, career):
    assert career_of_ask(text) == career
