"""Before and after a meeting: prep, brief, debrief."""

from dataclasses import replace

import pytest

from legwork.guide.tables.questions import CLOSING_ASK, QUESTIONS, SECOND_VIEW
from legwork.rendering import questions
from legwork.rendering.blocks import Numbered
from legwork.rendering.letters import compose, render
from legwork.values.letters import LetterKind
from legwork.values.meaning import Note, Topic


def text(facts):
    return " ".join(render(facts).text.split())


def asked(facts):
    return [item for block in compose(facts).blocks if isinstance(block, Numbered) for item in block.items]


def knowing(facts, *topics, people=2):
    known = tuple(Note(topic, "noted") for topic in topics)
    return replace(facts, others=tuple(replace(facts.others[0], id=f"n-{n}", notes=known) for n in range(people)))


def test_a_prep_says_who_they_are_and_where_each_fact_came_from(letter, record):
    sourced = replace(record, sources={"title": "2026-03-03 contact", "email": "2026-02-26 seeker"})
    said = text(letter(LetterKind.PREP, sourced))
    assert "Hydrologist (from their mail of 3 March 2026)" in said
    assert "tomas@riverlab.example (from your mail of 26 February 2026)" in said
    assert "River Lab" in said


def test_a_prep_says_what_was_said_so_far(letter):
    said = text(letter(LetterKind.PREP))
    assert "Ines Duarte pointed you to them." in said
    assert "You asked on Thursday, 26 February 2026." in said


def test_a_prep_shows_both_zones_the_link_and_the_length(letter):
    said = text(letter(LetterKind.PREP))
    assert "2:00\u20132:30 pm (New York, EST)" in said
    assert "11:00\u201311:30 am (Los Angeles, PST)" in said
    assert "https://meet.example/abc-defg?pwd=1&from=mail" in said
    assert "You agreed on 30 minutes." in said


def test_a_prep_asks_five_to_eight_questions_and_for_two_more_names(letter):
    facts = letter(LetterKind.PREP)
    assert 5 <= len(asked(facts)) <= 8
    assert CLOSING_ASK in text(facts)


def test_what_two_others_already_answered_is_not_asked_again(letter):
    known = (Topic.COMPENSATION, Topic.LIFESTYLE)
    facts = knowing(letter(LetterKind.PREP), *known)
    closed = {question.text for question in QUESTIONS if question.topic in known}
    assert not closed & set(asked(facts))
    assert "typical compensation" not in text(facts).partition("Still open")[2].partition("Questions")[0]


def test_what_one_other_answered_is_asked_after_what_nobody_did(letter):
    facts = knowing(letter(LetterKind.PREP), Topic.WORK_ENVIRONMENT, people=1)
    by_text = {form: question.topic for question in QUESTIONS for form in (question.text, question.at)}
    first = [by_text[item.replace("River Lab", "{company}")] for item in asked(facts)[:6]]
    assert first == [*questions.ASKABLE[1:], Topic.WORK_ENVIRONMENT]
    assert "One voice so far, so a second one helps: work environment (Bo Lind)." in text(facts)


def test_what_another_in_this_career_said_is_worth_checking(letter, record):
    told = replace(record, id="n", contact=replace(record.contact, title="Senior Hydrologist", name="Ana Ruiz"))
    told = replace(told, notes=(Note(Topic.LIFESTYLE, "Spring is all weekends."),))
    said = text(replace(letter(LetterKind.PREP), others=(told,)))
    assert "Ana Ruiz on lifestyle: Spring is all weekends." in said
    geologist = replace(told, contact=replace(told.contact, title="Geologist"))
    assert "Spring is all weekends" not in text(replace(letter(LetterKind.PREP), others=(geologist,)))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Registered Nurse", "How much of a shift do you spend with patients"),
        ("Senior Software Engineer", "How is your time split between building"),
        ("Museum curator", "How much of your week is making"),
        ("Baker", "What does a day look like from the first hour"),
        ("Warden of lost things", "Take your last ordinary week"),
    ],
)
def test_questions_fit_the_career(letter, record, profile, title, expected):
    facts = letter(LetterKind.PREP, replace(record, contact=replace(record.contact, title=title, company=None)))
    facts = replace(facts, profile=replace(profile, stage=None, field=None), others=())
    assert asked(facts)[0].startswith(expected)


def test_what_this_person_already_answered_is_not_asked_again(letter, record):
    facts = letter(LetterKind.PREP, replace(record, notes=(Note(Topic.SKILLS, "maths"),)))
    assert not {question.text for question in QUESTIONS if question.topic is Topic.SKILLS} & set(asked(facts))


@pytest.mark.parametrize("left_open", range(7))
def test_there_are_always_at_least_five_questions(letter, left_open):
    facts = knowing(letter(LetterKind.PREP), *questions.ASKABLE[left_open:])
    assert len(asked(facts)) >= 5
    assert len(set(asked(facts))) == len(asked(facts))


def test_when_all_is_answered_a_second_view_is_asked_for(letter):
    facts = knowing(letter(LetterKind.PREP), *questions.ASKABLE)
    assert tuple(asked(facts)) == SECOND_VIEW
    assert "notes on every topic" in text(facts)


def test_the_first_questions_cover_one_open_topic_each(letter):
    facts = replace(letter(LetterKind.PREP), others=())
    by_text = {form: question.topic for question in QUESTIONS for form in (question.text, question.at)}
    first = [item.replace("River Lab", "{company}") for item in asked(facts)[:6]]
    assert [by_text[item] for item in first] == list(questions.ASKABLE)


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        ("first-year", "Which courses or projects"),
        ("first_year", "What could I do for a day or a summer"),
        ("graduate", "What do people who have just started lack"),
        ("career changer", "Which skills from other fields"),
        ("alumna", "How has the field moved since"),
    ],
)
def test_questions_fit_where_the_seeker_stands(letter, profile, stage, expected):
    facts = replace(letter(LetterKind.PREP), profile=replace(profile, stage=stage))
    assert any(item.startswith(expected) for item in asked(facts))


def test_a_company_with_braces_in_its_name_is_only_a_name(letter, record):
    odd = replace(record, contact=replace(record.contact, title="Warden", company="{text.__class__} & {{Co}}"))
    facts = letter(LetterKind.PREP, odd)
    assert "Take your last ordinary week at {text.__class__} & {{Co}}: where did the hours go?" in asked(
        replace(facts, profile=replace(facts.profile, stage=None, field=None))
    )


def test_a_job_interview_is_prepared_in_words_of_its_own(letters):
    said = text(letters["prep-job"])
    assert "first three months" in said
    assert "Still open" not in said
    assert CLOSING_ASK not in said


def test_a_prep_says_what_is_fine_to_ask_and_what_is_not(letter):
    said = text(letter(LetterKind.PREP))
    assert "Fine to ask:" in said
    assert "Not fine: asking for a job" in said


def test_a_brief_is_link_three_questions_and_nothing_else(letter):
    facts = letter(LetterKind.BRIEF)
    assert len(asked(facts)) == 3
    assert [type(block).__name__ for block in compose(facts).blocks] == ["FactList", "Action", "Numbered", "Footer"]
    assert len(render(facts).text.splitlines()) <= 22


def test_a_brief_of_a_meeting_in_person_has_the_place(letters):
    assert "Place: Café Ophelia, 12 Water Street, 2nd floor" in text(letters["brief-in-person"])


def test_a_debrief_asks_topic_by_topic_and_for_the_fit(letter):
    said = text(letter(LetterKind.DEBRIEF))
    for topic in ("Work environment", "Industry trends", "Lifestyle", "Skills", "Challenges", "Typical compensation"):
        assert f"- {topic}" in said
    assert "from 1 (not at all) to 5 (very well)" in said
    assert "it did not happen" in said


def test_six_topics_have_questions_to_choose_from():
    for topic in questions.ASKABLE:
        assert len([question for question in QUESTIONS if question.topic is topic]) >= 3


@pytest.mark.parametrize("kind", ["prep", "brief"])
def test_a_meeting_without_link_number_or_place_says_so(letter, record, kind):
    nowhere = replace(record, meeting=replace(record.meeting, join_url=None))
    assert "No link, number or place is known yet." in text(letter(LetterKind(kind), nowhere))
    assert "No link" not in text(letter(LetterKind(kind)))
