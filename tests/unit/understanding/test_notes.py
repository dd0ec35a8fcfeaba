"""Notes by topic in the seeker's own words, and the fit."""

import pytest

from legwork.understanding.notes import asked_topic, read_fit, read_notes, topic_of
from legwork.values.meaning import FitDimension, Topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("The pay starts around 42k and grows slowly.", Topic.COMPENSATION),
        ("She is home by five and never works weekends.", Topic.LIFESTYLE),
        ("You need a licence and two years of training.", Topic.SKILLS),
        ("The hardest part is telling people no.", Topic.CHALLENGES_REWARDS),
        ("The market is shrinking and automation is coming.", Topic.INDUSTRY_TRENDS),
        ("The team sits in an open-plan office.", Topic.WORK_ENVIRONMENT),
        ("Er verdient etwa 3000 Euro.", Topic.COMPENSATION),
        ("Her dog is called Biscuit.", Topic.OTHER),
    ],
)
def test_a_sentence_is_filed_by_its_words(text: str, topic: Topic) -> None:
    assert topic_of(text)[0] is topic


def test_notes_are_verbatim_and_frames_are_left_out() -> None:
    text = "Hi,\n\nNotes from my call with Nia Okafor:\n\n- The pay is fine.\n- She loves the sea."
    assert [note.text for note in read_notes([(text, None)])] == ["The pay is fine.", "She loves the sea."]


def test_a_label_names_the_topic_and_stays_out_of_the_note() -> None:
    (note,) = read_notes([("Lifestyle: up at four, asleep by nine", None)])
    assert (note.topic, note.text) == (Topic.LIFESTYLE, "up at four, asleep by nine")


def test_a_question_quoted_above_lends_its_topic() -> None:
    (note,) = read_notes([("Two of them, and a cat.", Topic.WORK_ENVIRONMENT)])
    assert note.topic is Topic.WORK_ENVIRONMENT


def test_a_line_of_a_debrief_names_its_topic() -> None:
    assert asked_topic("Typical compensation: what people in this field earn") is Topic.COMPENSATION


@pytest.mark.parametrize(
    ("text", "fit"),
    [
        ("Fit: skills 4, values 5, interests 5.", {"skills": 4, "values": 5, "interests": 5}),
        ("fit: lifestyle 2/5", {"lifestyle": 2}),
        ("I'd say 4/5 on interests and 3/5 for values", {"interests": 4, "values": 3}),
        ("overall fit: 4", {"overall": 4}),
    ],
)
def test_scores_are_read_beside_their_dimension(text: str, fit: dict[str, int]) -> None:
    assert read_fit(text) == fit


def test_bare_numbers_count_in_an_answer_to_a_debrief_alone() -> None:
    assert read_fit("4, 5, 3, 4, 2", answers_debrief=True) == dict(zip(FitDimension, (4, 5, 3, 4, 2), strict=False))
    assert read_fit("4, 5, 3, 4, 2") == {}
    assert read_fit("4", answers_debrief=True) == {FitDimension.OVERALL: 4}


def test_numbers_of_other_things_are_no_scores() -> None:
    assert read_fit("She needs 4 skills and has 2 interests, works 5 days a week.") == {}
