"""Drafts of requests held against etiquette."""

import tomllib
from pathlib import Path

import pytest

from legwork.guide.etiquette import CAP, Slip, check, draft_in

DRAFTS = tomllib.loads((Path(__file__).parent / "drafts.toml").read_text(encoding="utf-8"))["draft"]
REQUEST = "Dear Ana,\n\nBo Lind suggested that I write to you. {} Would 20 minutes be possible?\n\nBest,\nPia"


def slips(text, files=()):
    return {finding.slip for finding in check(text, files).findings}


def test_there_are_many_drafts():
    assert len(DRAFTS) >= 25


@pytest.mark.parametrize("one", DRAFTS, ids=lambda one: " ".join(one["text"].split())[:40])
def test_a_draft_shows_what_an_adviser_would_name(one):
    assert slips(one["text"], one.get("files", ())) == {Slip(name) for name in one["slips"]}


@pytest.mark.parametrize(
    "said",
    [
        "Is there an opening at your lab?",
        "If you hear of a position, let me know.",
        "I am hoping to find a job in finance.",
        "Could you recommend me to your manager?",
        "I'm job hunting.",
        "Please let me know of any vacancies.",
        "I\u2019m open to any position you may have.",
        "Could you get me an interview?",
    ],
)
def test_who_asks_for_work_is_told(said):
    assert slips(REQUEST.format(said)) == {Slip.ASKS_FOR_A_JOB}


@pytest.mark.parametrize(
    "said",
    [
        "How did you find your first position?",
        "I'd love to hear about the job market.",
        "Did you have any internships as a student?",
        "I would like to know whether an internship is needed.",
        "I am not asking for a job or an internship.",
        "I don't expect a job out of this.",
        "I left my job in May.",
        "I am weighing two job offers and want to hear from insiders.",
        "I have no résumé to send.",
        "I would like to resume my studies.",
    ],
)
def test_work_may_be_spoken_of(said):
    assert slips(REQUEST.format(said)) == set()


def test_the_words_that_show_a_slip_are_named():
    (finding,) = check(REQUEST.format("Is there an opening at your lab?")).findings
    assert finding.words == "Is there an opening at your lab?"


@pytest.mark.parametrize(("words", "long"), [(80, False), (100, False), (140, True)])
def test_length_is_counted_between_greeting_and_closing(words, long):
    text = REQUEST.format("word " * (words - 13))
    assert check(text).words == words
    assert (Slip.TOO_LONG in slips(text)) is long


def test_nothing_and_an_endless_draft_are_read_to_an_end():
    assert check("").words == 0
    assert check("Dear Ana,\n" + "open position " * CAP).words <= CAP


@pytest.mark.parametrize(
    "noise", ["a " * 9000, "any " * 9000, "my cv " * 5000, "[" * 9000, "." * 9000, "do you " * 5000]
)
@pytest.mark.timeout(5)
def test_hostile_drafts_take_no_time(noise):
    assert check(noise, (noise,)).words >= 0


@pytest.mark.parametrize(
    ("mail", "draft"),
    [
        ("Check this before I send it:\n\nDear Sam,\nI write.", "Dear Sam,\nI write."),
        ("Hi, could you check this: I study law and write to ask.", "I study law and write to ask."),
        ("check\n\nHello Dr. Ray,\nI write.", "Hello Dr. Ray,\nI write."),
        ("Dear Sam,\nI write.", "Dear Sam,\nI write."),
        ("Hello,\n\nplease check this draft for me.\n\nDear Sam,\nI write.", "Dear Sam,\nI write."),
        ("Is this ok to send?\n\nI study law.", "I study law."),
        ("check this\nSubject: A question\n\nDear Sam,\nI write.", "Subject: A question\n\nDear Sam,\nI write."),
        ("", ""),
    ],
)
def test_the_draft_is_cut_out_of_the_mail(mail, draft):
    assert draft_in(mail) == draft


def test_a_draft_in_another_language_is_judged_by_its_length_its_files_and_its_blanks():
    draft = "Sehr geehrte Frau Lind,\n\nich suche eine Stelle und wüsste gern von [Name], wie Ihr Alltag aussieht."
    checked = check(draft, ("lebenslauf.pdf", "resume.pdf"))
    assert not checked.english
    assert {one.slip for one in checked.findings} == {Slip.RESUME_ATTACHED, Slip.BLANK_LEFT}
