"""What answers a question from the guide."""

from dataclasses import replace

import pytest

from legwork import guide
from legwork.rendering.letters import compose, render
from legwork.values.letters import LetterKind


def text(facts):
    return " ".join(render(facts).text.split())


@pytest.mark.parametrize("section", guide.sections(), ids=lambda one: one.name)
def test_an_answer_quotes_the_section_briefly_and_names_it_with_every_source(letter, section):
    facts = letter(LetterKind.ANSWER, None, question="What about it?", section=section.name)
    said = text(facts)
    quoted = guide.quoted(section.name, "What about it?").passages
    assert all(" ".join(one.text.split()) in said for one in quoted)
    assert f"Section: {section.title}" in said
    assert all(source.url in said for source in section.sources)
    assert sum(one.words for one in quoted) <= 150


def test_an_answer_repeats_what_was_asked(letters):
    assert "You asked: Whom do I write to first?" in text(letters["answer"])


def test_the_passage_that_fits_the_question_is_quoted(letter):
    def said(question):
        return text(letter(LetterKind.ANSWER, None, question=question, section="what-is-acceptable"))

    assert "pay for the coffee" in said("Who pays for the coffee?")
    assert "never attach one to the first mail" in said("Do I attach my résumé to the mail?")


@pytest.mark.parametrize(("stage", "expected"), [("changer", "the same move"), ("first_year", "Older students")])
def test_an_answer_knows_where_the_seeker_stands(letters, stage, expected):
    facts = letters["answer"]
    assert expected in text(replace(facts, profile=replace(facts.profile, stage=stage)))


@pytest.mark.parametrize("stage", [None, "graduate", "pirate"])
def test_a_stage_without_words_of_its_own_adds_nothing(letters, stage):
    facts = letters["answer"]
    assert "Where you stand" not in text(replace(facts, profile=replace(facts.profile, stage=stage)))


@pytest.mark.parametrize("about", [{}, {"section": "a-name-of-old"}])
def test_without_a_section_it_says_that_there_is_no_answer_and_what_there_is(letter, about):
    said = text(letter(LetterKind.ANSWER, None, question="Will it rain?", **about))
    assert "The guide has no answer to this" in said
    assert "You asked: Will it rain?" in said
    assert "whom to ask, how to ask" in said
    assert "“help”" in said


def test_without_the_question_the_section_is_still_an_answer(letter):
    sheet = compose(letter(LetterKind.ANSWER, None, section="thank-you"))
    assert sheet.title == "From the guide: Saying thank you"


def test_who_asks_what_to_ask_a_nurse_gets_questions_for_nurses(letter):
    said = text(letter(LetterKind.ANSWER, None, question="What do I ask a nurse?", section="how-to-prepare"))
    assert "Questions that suit you and this career" in said
    assert "Which cases do you take home with you, and what helps?" in said


def test_a_topic_brings_questions_for_the_stage(letter):
    said = text(letter(LetterKind.ANSWER, None, question="What do I ask about pay?", section="compensation"))
    assert "What do beginners usually forget to ask about when an offer comes?" in said


def test_other_sections_bring_no_bank_of_questions(letter):
    assert "Questions that suit" not in text(letter(LetterKind.ANSWER, None, question="x", section="thank-you"))


def test_a_section_that_may_be_meant_too_is_quoted_below_with_its_sources(letter):
    about = {"question": "How do I thank them?", "section": "thank-you", "also": "keeping-in-touch"}
    said = text(letter(LetterKind.ANSWER, None, **about))
    also = guide.quoted("keeping-in-touch", about["question"])
    assert f"Or did you mean: {also.section.title}?" in said
    assert " ".join(also.passages[0].text.split()) in said
    assert all(source.url in said for source in also.section.sources)
