"""What a receipt says, moment by moment."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from legwork.conversations.record import State
from legwork.rendering.blocks import Draft
from legwork.rendering.letters import compose, render
from legwork.values.errors import RuleError
from legwork.values.letters import LetterKind, Moment
from legwork.values.meaning import Kind, Meeting

RECEIPT = LetterKind.RECEIPT


def text(facts):
    return " ".join(render(facts).text.split())


def rows(facts):
    return {fact.label: fact.value for block in compose(facts).blocks for fact in getattr(block, "facts", ())}


def drafts(facts):
    return [block for block in compose(facts).blocks if isinstance(block, Draft)]


@pytest.mark.parametrize("moment", ["booked", "moved", "detailed"])
def test_an_agreed_time_is_said_in_both_zones_with_its_file(letter, moment):
    facts = letter(RECEIPT, moment=moment)
    said = rows(facts)
    assert said["When"] == "Thursday, 5 March 2026, 2:00\u20132:30 pm (New York, EST)"
    assert said["Their time"] == "Thursday, 5 March 2026, 11:00\u201311:30 am (Los Angeles, PST)"
    assert "https://meet.example/abc-defg?pwd=1&from=mail" in render(facts).text
    assert [file.method for file in render(facts).files] == ["PUBLISH"]


def test_one_zone_is_said_once(letter, record):
    here = replace(record, meeting=replace(record.meeting, zone="America/Toronto"))
    assert "Their time" not in rows(letter(RECEIPT, here, moment="booked"))


def test_a_clash_with_another_meeting_is_named_with_its_time(letter, record):
    meeting = Meeting(start=record.meeting.start + timedelta(minutes=15))
    other = replace(record, id="other", contact=replace(record.contact, name="Kay Ode"), meeting=meeting)
    facts = replace(letter(RECEIPT, moment="booked"), others=(other,))
    assert "It clashes with Kay Ode: Thursday, 5 March 2026, 2:15\u20132:45 pm (New York, EST)." in text(facts)


@pytest.mark.parametrize(
    ("minutes_left", "expected"),
    [
        (40, "three questions follow at once"),
        (90, "An hour before you get the link"),
        (5 * 60, "Your preparation follows now"),
        (30 * 60, "You get your preparation the day before"),
    ],
)
def test_a_receipt_promises_only_the_letters_that_still_come(letter, record, minutes_left, expected):
    now = record.meeting.start.astimezone(UTC) - timedelta(minutes=minutes_left)
    assert expected in text(replace(letter(RECEIPT, moment="booked"), now=now))


def test_a_call_that_is_off_comes_with_a_draft_to_rebook_and_a_cancelling_file(letters):
    facts = letters["called-off"]
    (draft,) = drafts(facts)
    assert draft.to == "tomas@riverlab.example"
    assert "[two or three times, with your time zone]" in draft.body
    assert rows(facts)["It was"].startswith("Thursday, 5 March 2026")
    assert [file.method for file in render(facts).files] == ["CANCEL"]


def test_once_given_up_nothing_asks_to_rebook(letters):
    facts = letters["called-off"]
    closed = replace(facts, record=replace(facts.record, state=State.CLOSED))
    assert drafts(closed) == []


def test_a_no_gets_a_gracious_draft_in_the_seekers_name(letters):
    (draft,) = drafts(letters["declined"])
    assert draft.body.startswith("Dear Tomas,\n\nThank you for your answer")
    assert draft.body.endswith("Best wishes,\nNia Okafor")
    assert draft.mailto.startswith("mailto:tomas@riverlab.example?subject=Thank%20you&body=Dear%20Tomas%2C%0D%0A")


def test_filed_notes_are_named_by_topic_and_shown(letters):
    said = text(letters["noted"])
    assert "Filed under: work environment; typical compensation." in said
    assert "Half the week outside, half at a desk. Small teams." in said
    assert "Skills: 4 of 5" in said
    assert "Ines Duarte pointed you to Tomas Reyes. Tell them in a line how it went." in said


def test_notes_are_named_in_the_order_of_the_topics_and_other_ones_last(letters):
    facts = letters["noted"]
    mixed = replace(
        facts, letter=replace(facts.letter, about={"moment": "noted", "topics": "other,compensation,skills"})
    )
    assert "Filed under: skills and qualifications; typical compensation; other notes." in text(mixed)


def test_whoever_one_mail_asked_too_many_is_named_with_what_to_do(letter):
    assert "theirs is started as well: Ada Boone, Bo Lind." in text(
        letter(RECEIPT, moment="asked", left_out="Ada Boone, Bo Lind")
    )
    assert "went to more people" not in text(letter(RECEIPT, moment="asked"))


def test_an_unfiled_mail_says_how_to_correct_that(letters):
    said = text(letters["unfiled"])
    assert "nothing was filed" in said
    assert "this is about Sam Field" in said
    assert "Lunch menu" in said


def test_a_job_interview_is_called_one(letter, record):
    facts = letter(RECEIPT, replace(record, kind=Kind.JOB), moment="booked")
    assert render(facts).subject == "Your interview with Tomas Reyes"
    assert "informational" not in text(facts)


@pytest.mark.parametrize(
    ("command", "args", "expected"),
    [
        ("timezone", {}, "Times are now shown in New York, EST (America/New_York)."),
        ("snooze", {"until": "2026-03-06"}, "until Friday, 6 March 2026, 9:00 am (New York, EST)"),
        ("snooze", {"until": "2026-03-06T15:30:00-05:00"}, "until Friday, 6 March 2026, 3:30 pm (New York, EST)"),
        ("snooze", {"until": "sometime"}, "The reminder waits and comes again."),
        ("stop", {}, "Nothing is sent from now on but answers to your commands."),
        ("start", {}, "Reminders come again from now on."),
        ("digest", {"frequency": "weekly"}, "your digest comes on Mondays"),
        ("close", {}, "Tomas Reyes is no longer tracked."),
        ("done", {}, "you have done what was due for Tomas Reyes"),
        ("cancel", {}, "The record of Tomas Reyes is closed as called off"),
        ("forget", {"who": "Bo Lind"}, "Everything about Bo Lind is erased"),
        ("correct", {"field": "title", "value": "Plumber"}, "the work is now: Plumber."),
        ("address", {"email": "nia@work.example"}, "nia@work.example is yours"),
    ],
)
def test_a_carried_out_command_says_exactly_what_changed(letter, command, args, expected):
    given = {f"arg_{name}": value for name, value in args.items()}
    assert expected in text(letter(RECEIPT, moment="changed", command=command, **given))


def test_new_quiet_hours_are_said_with_their_zone(letter, profile):
    facts = letter(RECEIPT, None, moment="changed", command="set", arg_name="quiet_hours", arg_value="before 9")
    quiet = replace(facts, profile=replace(profile, quiet_from=time(0), quiet_until=time(9)))
    assert rows(quiet) == {"Quiet hours": "every day, 12:00\u20139:00 am (New York, EST)"}


@pytest.mark.parametrize("about", [{}, {"moment": "never"}])
def test_a_receipt_without_a_moment_is_refused(letter, about):
    with pytest.raises(RuleError, match="needs a moment"):
        render(letter(RECEIPT, **about))


@pytest.mark.parametrize("moment", sorted(set(Moment) - {Moment.UNFILED, Moment.CHANGED}))
def test_a_receipt_of_a_conversation_needs_one(letter, moment):
    with pytest.raises(RuleError, match="needs a conversation"):
        render(letter(RECEIPT, None, moment=moment))


def test_an_agreed_time_without_a_start_is_refused(letter, record):
    with pytest.raises(RuleError, match="needs its start"):
        render(letter(RECEIPT, replace(record, meeting=Meeting(location="Hall")), moment="booked"))


def test_a_seeker_in_berlin_reads_twenty_four_hours(letter, profile):
    facts = replace(letter(RECEIPT, moment="booked"), profile=replace(profile, timezone="Europe/Berlin"))
    assert rows(facts)["When"] == "Thursday, 5 March 2026, 20:00\u201320:30 (Berlin, CET)"
    assert rows(facts)["Their time"] == "Thursday, 5 March 2026, 11:00\u201311:30 (Los Angeles, PST)"


def test_an_asked_person_is_shown_with_the_day_of_the_ask(letters):
    said = rows(letters["asked"])
    assert said["With"] == "Tomas Reyes"
    assert said["Asked"] == "Thursday, 26 February 2026"


def test_what_is_long_over_is_filed_without_a_file(letters):
    rendered = render(letters["held-before"])
    assert "only filed" in rendered.text
    assert rendered.files == ()


def test_an_instant_is_shown_in_the_seekers_zone_however_it_was_stated(letter, record):
    utc = replace(record.meeting, start=datetime(2026, 3, 5, 19, tzinfo=UTC), end=None, zone=None)
    said = rows(letter(RECEIPT, replace(record, meeting=utc), moment="booked"))
    assert said["When"] == "Thursday, 5 March 2026, 2:00 pm (New York, EST)"
