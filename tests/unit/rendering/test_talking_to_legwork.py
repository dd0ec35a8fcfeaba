"""What answers the seeker's own words: confirm, welcome, help, list, clarify, notice."""

from dataclasses import replace
from datetime import time

import pytest

from legwork.rendering.blocks import Bullets, Numbered
from legwork.rendering.letters import compose, render
from legwork.rendering.tables.commands import COMMANDS
from legwork.service.commands import OF_A_CONVERSATION, OF_THE_SEEKER
from legwork.service.sensitive import DEEDS
from legwork.values.errors import RuleError
from legwork.values.letters import LetterKind
from legwork.values.profile import Standing


def text(facts):
    return " ".join(render(facts).text.split())


def test_a_stranger_is_told_to_just_reply_and_what_is_held(letters):
    said = text(letters["confirm"])
    assert "just reply to this letter." in said
    assert "A question about your work" in said
    assert "(no subject)" in said
    assert "at most once a week" in said


def test_many_held_mails_are_counted(letters):
    held = tuple(f"Mail {number}" for number in range(1, 31))
    said = text(replace(letters["confirm"], held=held))
    assert "Mail 10" in said
    assert "Mail 11" not in said
    assert "And 20 more." in said


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ({"command": "delete"}, "Erase everything?"),
        ({"purpose": "delete"}, "Erase everything?"),
        ({"command": "export"}, "Send you a copy of everything?"),
        ({"command": "forget", "arg_who": "Bo Lind"}, "Erase everything about Bo Lind?"),
        ({"command": "address", "arg_from": "nia@college.example"}, "nia@college.example says that they also write"),
    ],
)
def test_a_weighty_command_is_asked_about_by_its_name(letter, about, expected):
    assert expected in text(letter(LetterKind.CONFIRM, None, **about))


def test_a_welcome_has_ten_lines_the_zone_one_question_and_the_private_address(letters):
    facts = letters["welcome"]
    (bullets,) = [block for block in compose(facts).blocks if isinstance(block, Bullets)]
    assert len(bullets.items) == 10
    said = text(facts)
    assert "New York, EST (America/New_York)" in said
    assert "first-year, graduate, career changer or alumna" in said
    assert facts.private_address in said


def test_help_shows_every_command_that_is_carried_out_and_no_other():
    assert {row.name for row in COMMANDS} - {"question"} == {*OF_THE_SEEKER, *OF_A_CONVERSATION, *DEEDS}


def test_help_shows_the_settings_as_they_are(letters, profile):
    set_up = replace(
        profile,
        quiet_from=time(22),
        quiet_until=time(7),
        digest="off",
        addresses=("nia@college.example", "nia@work.example"),
        working_days=frozenset({6, 0, 1, 2, 3}),
        standing=Standing.STOPPED,
    )
    said = text(replace(letters["help"], profile=set_up))
    assert "Quiet hours: every day, 10:00 pm\u20137:00 am (New York, EST)" in said
    assert "Working days: Sunday to Thursday" in said
    assert "Digest: off" in said
    assert "nia@college.example, nia@work.example" in said
    assert "stopped; answer “start” to resume" in said


def test_a_list_says_what_is_next_and_whose_turn_it_is(letters):
    said = text(letters["list"])
    assert "Omar Haddad (Head of Field Work, Delta Survey) Thursday, 12 March 2026, 9:00" in said
    assert "Yuki Mori (Ecologist) On the table: Monday, 9 March 2026, 11:00 am (New York, EDT); your turn" in said
    assert "vera@harbour.example Asked on Monday, 2 March 2026; their turn" in said
    assert said.rindex("Scheduled") < said.rindex("Finding a time") < said.rindex("Closed")


def test_an_empty_list_says_how_to_start(letters):
    assert "There is no conversation yet." in text(letters["list-empty"])


def test_a_question_about_a_time_shows_what_to_choose_from_in_the_seekers_zone(letters):
    (numbered,) = [block for block in compose(letters["clarify"]).blocks if isinstance(block, Numbered)]
    assert numbered.items == (
        "Monday, 9 March 2026, 11:00\u201311:30 am (New York, EDT)",
        "Tuesday, 10 March 2026, 11:00 am (New York, EDT)",
    )


def test_choices_that_are_no_times_are_not_listed(letters):
    assert not [block for block in compose(letters["clarify-whom"]).blocks if isinstance(block, Numbered)]


def test_many_choices_are_not_cut_in_the_middle(letter):
    choices = ",".join(f"2026-03-{day:02}T15:00:00-04:00/2026-03-{day:02}T15:30:00-04:00" for day in range(10, 18))
    facts = letter(LetterKind.CLARIFY, field="meeting", question="Which?", choices=choices)
    (numbered,) = [block for block in compose(facts).blocks if isinstance(block, Numbered)]
    assert len(numbered.items) == 8


def test_a_clarify_without_a_question_is_refused(letter):
    with pytest.raises(RuleError, match="needs a question"):
        render(letter(LetterKind.CLARIFY))


def test_a_bounced_ask_says_who_never_got_it_and_what_to_do(letters):
    said = text(letters["bounced"])
    assert "Your mail to Tomas Reyes came back: it never arrived." in said
    assert "Look for another address" in said


@pytest.mark.parametrize(
    ("reason", "expected"),
    [("encrypted", "it is encrypted"), ("too_large", "it is larger"), ("unheard_of", "its form is broken")],
)
def test_an_unreadable_mail_is_reported_with_its_reason(letter, reason, expected):
    assert expected in text(letter(LetterKind.NOTICE, None, reason=reason))


def test_what_is_not_done_is_said_to_be_left_undone(letters):
    assert "You asked for “dance”. Legwork does not do that, so nothing was changed." in text(letters["not-done"])
    assert "no answer to your question" in text(letters["no-answer"])
    assert "Nobody called Zed is on record" in text(letters["not-done-whom"])
    assert "Say whom it is about, as in “close Sam Field”" in text(letters["not-done-now"])
