"""What answers a command of weight: compare, check, draft, export, and the relay and the goodbye."""

import json
from dataclasses import replace

import pytest

from legwork.conversations.record import Record, State
from legwork.rendering.blocks import Action, Bar, Bars, Draft, Heading, Subheading
from legwork.rendering.careers import career_of, careers
from legwork.rendering.letters import compose, render
from legwork.values.letters import LetterKind
from legwork.values.meaning import FitDimension, Kind, Note, Topic
from legwork.values.people import Person


def text(facts):
    return " ".join(render(facts).text.split())


def bars(facts, heading, level=Heading):
    blocks = compose(facts).blocks
    place = next(number for number, one in enumerate(blocks) if one == level(heading))
    assert isinstance(blocks[place + 1], Bars)
    return blocks[place + 1].bars


def draft(facts):
    (found,) = [block for block in compose(facts).blocks if isinstance(block, Draft)]
    return found


# compare


def test_careers_are_ranked_by_the_seekers_own_numbers(letters):
    assert [(one.label, one.said) for one in bars(letters["compare"], "How well it would suit you")] == [
        ("Geologist", "4 of 5"),
        ("Hydrologist", "3.5 of 5"),
    ]
    assert "the best fit so far is: Geologist." in text(letters["compare"])


def test_a_dimension_shows_each_career_with_who_stands_behind_the_number(letters):
    assert bars(letters["compare"], "Lifestyle", Subheading) == (
        Bar("Hydrologist", 3.5, "after Tomas Reyes: 2, Vera Pohl: 5"),
    )
    assert "Hydrologist: #######... 3.5 of 5" in text(letters["compare"])


def test_each_topic_is_told_in_the_seekers_words_with_who_said_it(letters):
    said = text(letters["compare"])
    assert "Hydrologist, Tomas Reyes (River Lab): Long hours in spring." in said
    assert "Geologist, Bo Lind (Stone & Co): Field weeks are long, winters are quiet." in said
    assert "Nothing yet on: Geologist." in said


def test_how_many_people_stand_behind_a_career_is_said(letters):
    assert "Hydrologist: 2 people (Tomas Reyes, Vera Pohl)" in text(letters["compare"])


def test_contradictions_are_named_with_both_voices(letters):
    said = text(letters["compare"])
    assert "Hydrologist, fit of lifestyle: 2 of 5 after Tomas Reyes, 5 of 5 after Vera Pohl." in said
    assert "Hydrologist, lifestyle (hours): Tomas Reyes: “Long hours in spring.”; Vera Pohl: “Regular hours" in said


def test_what_is_unknown_is_said_and_who_is_still_ahead(letters):
    said = text(letters["compare"])
    assert "Geologist: Nothing on work environment; industry trends; skills and qualifications;" in said
    assert "One voice only on skills and qualifications; typical compensation" in said
    assert "Ecologist: Yuki Mori, finding a time" in said


def test_a_career_that_nobody_named_is_asked_for(letters):
    facts = letters["compare"]
    unnamed = Record("u", State.MET, contact=Person(name="Vic Amor"), notes=(Note(Topic.LIFESTYLE, "Regular."),))
    said = text(replace(facts, others=(facts.others[2], unnamed)))
    assert "1 career from 2 conversations." in said
    assert "what is the work of Vic Amor?" in said
    assert "Not heard from yet" not in said


def test_job_interviews_are_no_part_of_a_comparison(letters):
    assert "Omar Haddad" not in text(letters["compare-one"])


def test_without_anything_learned_it_says_so(letters):
    assert "There is nothing to compare yet" in text(letters["compare-nothing"])


@pytest.mark.parametrize(
    ("title", "career"),
    [
        ("Senior Software Engineer", "Software Engineer"),
        ("Registered Nurse", "Nurse"),
        ("Nurse, RN", "Nurse"),
        ("Lead Hydrologist II", "Hydrologist"),
        ("Chief of Staff", "Chief of Staff"),
        ("Head of Field Work", "Head of Field Work"),
        ("Principal", "Principal"),
        ("a hydrologist", "hydrologist"),
        ("Sr. UX Designer", "UX Designer"),
    ],
)
def test_rank_and_registration_make_no_other_career(title, career):
    assert career_of(Record("c", State.MET, contact=Person(title=title))) == career


def test_one_career_has_all_its_conversations():
    records = [
        Record("1", State.MET, contact=Person(name="A", title="Registered Nurse")),
        Record("2", State.MET, contact=Person(name="B"), career="nurses"),
        Record("3", State.MET, contact=Person(name="C", title="Nurse"), kind=Kind.JOB),
    ]
    (nurse,) = careers(records)
    assert [one.id for one in nurse.records] == ["1", "2"]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("Starts at 50k, up to 60k.", "Around 85,000 for beginners.", True),
        ("50 to 60k", "55k", False),
        ("Fair.", "Good.", False),
    ],
)
def test_pay_that_does_not_meet_is_a_contradiction(letters, first, second, found):
    records = tuple(
        Record(str(n), State.MET, contact=Person(name=f"P{n}", title="Nurse"), notes=(Note(Topic.COMPENSATION, said),))
        for n, said in enumerate((first, second))
    )
    assert ("Nurse, typical compensation:" in text(replace(letters["compare"], others=records))) is found


def test_who_denies_the_same_thing_does_not_contradict(letters):
    records = tuple(
        Record(str(n), State.MET, contact=Person(name=f"P{n}", title="Nurse"), notes=(Note(Topic.LIFESTYLE, said),))
        for n, said in enumerate(("Hardly any overtime.", "Regular hours."))
    )
    assert "do not agree" not in text(replace(letters["compare"], others=records))


@pytest.mark.parametrize(
    ("first", "second", "about"),
    [
        ("Lots of errands, all week.", "Hardly any errands.", "errand"),
        ("Inspections are rare.", "There are constant inspections.", "inspection"),
        ("She often drives at dawn.", "He seldom drives.", "drive"),
        ("Not many forms to fill in.", "Many forms, sadly.", "form"),
        ("Lots of meetings.", "Many meetings.", None),
        ("Few meetings.", "No meetings.", None),
        ("Lots of meetings.", "Hardly any forms.", None),
        ("Often works late.", "Never works alone.", None),
        ("No doubt a fine place.", "Much doubt about it.", None),
    ],
)
def test_what_one_has_often_and_another_seldom_is_a_contradiction(letters, first, second, about):
    records = tuple(
        Record(str(n), State.MET, contact=Person(name=f"P{n}", title="Nurse"), notes=(Note(Topic.OTHER, said),))
        for n, said in enumerate((first, second))
    )
    said = text(replace(letters["compare"], others=records))
    assert (f"({about}): P0" in said) is (about is not None)
    assert ("do not agree" in said) is (about is not None)


def test_one_number_for_all_ranks_a_career_too():
    (career,) = careers([Record("1", State.MET, fit={FitDimension.OVERALL: 2})])
    assert career.overall == 2


# check


def test_a_draft_is_told_each_thing_to_change_with_its_words(letters):
    said = text(letters["check"])
    assert "Three things to change" not in said
    assert "Four things to change" in said
    assert "It asks for a job" in said
    assert "Nia CV.pdf" in said
    assert "It is short." in said


def test_a_good_draft_is_told_so(letters):
    assert "Nothing to change" in text(letters["check-good"])


def test_without_a_draft_it_says_how_to_send_one(letters):
    assert "No draft came with your mail." in text(letters["check-nothing"])


def test_of_a_draft_in_another_language_it_says_that_only_part_was_checked(letter):
    draft = "Bonjour Madame, je suis étudiante en géologie et j'aimerais savoir à quoi ressemble votre journée."
    said = text(letter(LetterKind.CHECK, None, command="check", draft=draft))
    assert "Only in part checked: your draft is not in English" in said
    assert "It asks for no job." not in said


# draft


def test_an_outreach_to_somebody_unknown_starts_no_record(letters):
    found = draft(letters["draft-outreach"])
    assert found.body.startswith("Dear Sam,")
    assert found.to is None
    assert "No record is started by a draft." in text(letters["draft-outreach"])


def test_an_address_is_written_to(letter):
    found = draft(letter(LetterKind.DRAFT, None, arg_what="outreach", arg_who="Sam@Field.example"))
    assert found.to == "sam@field.example"


def test_every_draft_opens_with_legwork_in_bcc(letters):
    assert draft(letters["draft-follow-up"]).mailto.endswith("&bcc=assistant@legwork.example")
    assert "&amp;bcc=assistant@legwork.example" in render(letters["draft-follow-up"]).html


def test_a_follow_up_to_somebody_met_keeps_in_touch(letters):
    met = replace(letters["draft-follow-up"], record=letters["keep-in-touch"].record)
    assert draft(met).subject == "What came of our conversation"


def test_a_thank_you_on_request_uses_the_notes(letters):
    assert "alf the week outside" in draft(letters["draft-thank-you"]).body


def test_lines_that_a_mail_program_wrapped_are_read_as_one(letter):
    draft = (
        "Dear Sam,\n\nI am looking for an internship and I thought that you might have an opening at\n"
        "your company. Could we speak soon?\n\nBest wishes,\nNia"
    )
    said = render(letter(LetterKind.CHECK, None, command="check", draft=draft)).html
    assert "you might have an opening at your company. Could we speak soon?" in said
    assert "Best wishes,<br>Nia" in said


# export


def test_an_export_holds_everything_uncut(letters):
    facts = letters["export"]
    long = Note(Topic.SKILLS, "word " * 3000)
    facts = replace(facts, others=(replace(facts.others[0], notes=(long,)), *facts.others[1:]))
    file, *_ = render(facts).files
    assert (file.filename, file.content_type) == ("legwork-export.json", "application/json")
    exported = json.loads(file.content)
    assert exported["settings"]["addresses"] == ["nia@college.example"]
    assert len(exported["conversations"]) == len(facts.others)
    assert exported["conversations"][0]["notes"] == [{"topic": "skills", "text": long.text}]
    assert exported["conversations"][0]["fit"] == {"skills": 4}
    assert exported["conversations"][0]["history"][0]["happening"] == "asked"
    assert exported["letters"][0]["kind"] == "prep"


def test_an_export_is_readable_without_the_file(letters):
    said = text(letters["export"])
    assert "Bo Lind (Geologist, Stone & Co) Met on Friday, 20 February 2026" in said
    assert "Bo Lind on lifestyle: Field weeks are long" in said


def test_an_export_survives_broken_characters(letters):
    broken = replace(letters["export"], profile=replace(letters["export"].profile, field="a\ud800b"))
    file, *_ = render(broken).files
    assert json.loads(file.content)["settings"]["field"] == "a\ud800b"
    assert file.content.encode()


# relay and goodbye


def test_a_relay_shows_code_and_link(letters):
    (action,) = [block for block in compose(letters["relay"]).blocks if isinstance(block, Action)]
    assert action.href == "https://mail.google.example/mail/vf-abc"
    assert "Code: 123456789" in text(letters["relay"])


def test_a_relay_without_a_link_speaks_of_none(letters):
    assert "or press the link" not in text(letters["relay-code"])
    assert "https://" not in render(letters["relay-code"]).text


def test_a_relayed_link_is_a_web_link_or_none(letter):
    assert "javascript" not in render(letter(LetterKind.RELAY, None, link="javascript:alert(1)")).text


def test_a_goodbye_says_that_nothing_more_comes(letters):
    assert "Nothing more comes from Legwork" in text(letters["goodbye"])
