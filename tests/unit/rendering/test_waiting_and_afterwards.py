"""While looking for a time, and what follows a meeting."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from legwork.conversations.record import Outcome, State, Turn
from legwork.rendering.blocks import Draft, Numbered
from legwork.rendering.letters import compose, render
from legwork.values.letters import LetterKind
from legwork.values.meaning import Note, Slot, Topic
from legwork.values.people import Person


def text(facts):
    return " ".join(render(facts).text.split())


def draft(facts):
    (found,) = [block for block in compose(facts).blocks if isinstance(block, Draft)]
    return found


def numbered(facts):
    return [item for block in compose(facts).blocks if isinstance(block, Numbered) for item in block.items]


def test_a_nudge_brings_a_follow_up_that_names_the_day_of_the_ask(letters):
    body = draft(letters["nudge"]).body
    assert "my mail of 26 February 2026" in body
    assert "last reminder" not in text(letters["nudge"])


def test_the_second_nudge_says_that_it_is_the_last(letters):
    assert "This is the last reminder about it." in text(letters["nudge-last"])


def test_a_nudge_about_an_own_offer_asks_for_another_time(letters):
    offer = replace(letters["nudge"], record=replace(letters["nudge"].record, state=State.TALKING))
    assert "the times I offered" in draft(offer).body


def test_each_offered_time_is_shown_in_the_seekers_zone_with_its_clash(letters):
    assert numbered(letters["your-turn"]) == [
        "Thursday, 12 March 2026, 9:30\u201310:00 am (New York, EDT): clashes with Omar Haddad",
        "Friday, 13 March 2026, 2:00\u20132:30 pm (New York, EDT): no clash",
    ]


def test_the_answer_takes_the_first_time_that_is_free(letters):
    assert "Friday, 13 March 2026, 2:00\u20132:30 pm (New York, EDT) suits me well." in draft(letters["your-turn"]).body


def test_the_answer_says_the_time_in_the_zone_in_which_it_was_offered_and_in_the_seekers(letters):
    start = datetime(2026, 3, 13, 11, 0, tzinfo=ZoneInfo("America/Los_Angeles"))
    facts = replace(letters["your-turn"], record=replace(letters["your-turn"].record, offered=(Slot(start),)))
    body = draft(facts).body
    assert "11:00 am (Los Angeles, PDT) suits me well; for me that is Friday, 13 March 2026, 2:00 pm (New York" in body


def test_a_time_that_is_past_is_not_taken(letters):
    past = Slot(datetime(2026, 3, 1, 15, tzinfo=UTC))
    facts = replace(letters["your-turn"], record=replace(letters["your-turn"].record, offered=(past,)))
    assert numbered(facts)[0].endswith("already past")
    assert "[two or three times, with your time zone]" in draft(facts).body
    assert "None of these is free" in text(facts)


def test_a_yes_without_a_time_is_answered_with_blanks(letters):
    assert "Tomas Reyes said yes" in text(letters["your-turn-yes"])
    assert "[two or three times, with your time zone]" in draft(letters["your-turn-yes"]).body


def test_the_seekers_own_offer_is_not_shown_as_theirs(letters):
    own = replace(letters["your-turn"], record=replace(letters["your-turn"].record, offered_by=Turn.SEEKER))
    assert numbered(own) == []


def test_a_thank_you_says_back_what_was_noted_but_never_pay(letters):
    body = draft(letters["thank-you"]).body
    assert "What you told me about your working days stays with me: half the week outside, half at a desk." in body
    assert "55" not in body


@pytest.mark.parametrize(
    "note",
    [
        "She travels a lot and loves it",
        "Boring for the first three years",
        "I would be bad at this work",
        "Tomas likes it",
    ],
)
def test_a_note_that_speaks_of_them_or_judges_is_left_to_be_put_in_other_words(letters, note):
    noted = replace(letters["thank-you"].record, notes=(Note(Topic.LIFESTYLE, f"{note}. More."),))
    assert f"stays with me [in your own words: {note}]." in draft(replace(letters["thank-you"], record=noted)).body


def test_a_note_that_can_be_said_goes_before_one_that_cannot(letters):
    notes = (Note(Topic.CHALLENGES_REWARDS, "She hates reports"), Note(Topic.LIFESTYLE, "Winters are quiet and free."))
    body = draft(replace(letters["thank-you"], record=replace(letters["thank-you"].record, notes=notes))).body
    assert "life beside the work stays with me: Winters are quiet and free." in body


def test_a_thank_you_without_notes_has_a_visible_blank(letters):
    assert "[one thing you learned]" in draft(letters["thank-you-no-notes"]).body


def test_a_thank_you_reminds_to_tell_the_referrer(letters):
    assert "Ines Duarte pointed you to Tomas Reyes." in text(letters["thank-you"])
    assert "circle" not in text(letters["thank-you-no-notes"])


def test_a_thank_you_names_those_they_pointed_to(letters):
    facts = letters["thank-you"]
    sent = replace(facts.others[0], id="x", contact=Person(name="Lea Brandt"), referred_by=(facts.record.contact,))
    assert "I will write to Lea Brandt, as you suggested." in draft(replace(facts, others=(sent,))).body


def test_thanks_for_an_interview_are_worded_for_one(letters):
    assert draft(letters["thank-you-job"]).subject == "Thank you for the interview"


def test_keeping_in_touch_recalls_what_was_said(letters):
    body = draft(letters["keep-in-touch"]).body
    assert "Since we talked in February" in body
    assert "stays with me: half the week outside, half at a desk." in body
    assert "[one thing you learned]" in draft(letters["keep-in-touch-no-notes"]).body


def test_keeping_in_touch_months_later_recalls_something_else(letters):
    notes = (Note(Topic.WORK_ENVIRONMENT, "Half the week outside."), Note(Topic.LIFESTYLE, "The winters are quiet."))
    later = datetime(2025, 12, 1, 16, tzinfo=UTC)
    record = replace(letters["keep-in-touch"].record, notes=notes, met_at=later)
    found = draft(replace(letters["keep-in-touch"], record=record))
    assert found.subject == "A word on where I am now"
    assert "life beside the work stays with me: the winters are quiet." in found.body


def test_a_referral_names_who_referred_and_asks_for_no_job(letters):
    found = draft(letters["referral"])
    assert found.subject == "Ines Duarte suggested that I write to you"
    assert "I am not asking for a job" in found.body


def test_a_referral_without_an_address_says_so_and_opens_a_mail_to_nobody(letters):
    assert "Their address is not known yet" in text(letters["referral-bare"])
    assert draft(letters["referral-bare"]).mailto.startswith("mailto:?subject=A%20question")


def test_a_digest_carries_its_date_and_says_whose_turn_it_is(letters):
    rendered = render(letters["digest"])
    assert rendered.subject == "Your conversations, 4 March 2026"
    said = text(letters["digest"])
    assert "Omar Haddad (Head of Field Work, Delta Survey) Thursday, 12 March 2026" in said
    assert "1 person (Bo Lind; a second view is open)" in said
    assert re.search("Industry trends: +[.]+ nothing yet", said)


def test_a_digest_keeps_the_ledger_of_who_named_whom(letters):
    assert "Bo Lind named Lea Brandt: not written to yet" in text(letters["digest"])
    assert "Bo Lind named Lea Brandt: not written to yet" in text(letters["list"])


def test_a_digest_says_what_closed_in_the_week_before_it(letters, record):
    closed = replace(record, state=State.CLOSED, outcome=Outcome.DECLINED, meeting=None, referred_by=())
    lately, before = timedelta(days=2), timedelta(days=8)
    facts = letters["digest"]
    said = text(replace(facts, others=(replace(closed, closed_at=facts.now - lately),)))
    assert "Closed" in said
    assert "They declined" in said
    quiet = replace(closed, outcome=Outcome.NO_ANSWER, closed_at=facts.now - lately)
    assert "Went quiet" in text(replace(facts, others=(quiet,)))
    old = replace(closed, closed_at=facts.now - before)
    assert "They declined" not in text(replace(facts, others=(old,)))


def test_the_ledger_says_whether_they_were_met_and_the_referrer_told(letters, record):
    met = replace(record, state=State.MET, met_at=datetime(2026, 3, 5, 20, tzinfo=UTC))
    ines = replace(met, id="i", contact=Person(name="Ines Duarte"), referred_by=(), met_at=None)
    silent = replace(letters["list"], others=(met, ines))
    line = "Ines Duarte named Tomas Reyes: written to on Thursday, 26 February 2026; met on Thursday, 5 March 2026; "
    assert line + "Ines Duarte is not told yet how it went" in text(silent)
    told = replace(ines, last_mail_at=datetime(2026, 3, 6, 9, tzinfo=UTC))
    assert line + "you have been in touch with Ines Duarte since" in text(replace(silent, others=(met, told)))


def test_a_digest_reads_its_date_in_the_seekers_zone(letters):
    late = replace(letters["digest"], now=datetime(2026, 3, 5, 3, tzinfo=UTC))
    assert render(late).subject == "Your conversations, 4 March 2026"


def test_a_very_long_draft_opens_without_its_body(letters):
    long = replace(letters["thank-you"].record, notes=(Note(Topic.SKILLS, "山" * 160),))
    link = draft(replace(letters["thank-you"], record=long)).mailto
    assert link.endswith("subject=Thank%20you%20for%20the%20conversation&bcc=assistant@legwork.example")


@pytest.mark.parametrize("kind", ["nudge", "your_turn", "thank_you", "keep_in_touch", "referral"])
def test_a_mail_link_has_encoded_line_ends(letter, kind):
    mailto = draft(letter(LetterKind(kind))).mailto
    assert "\n" not in mailto
    assert "%0D%0A" in mailto


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        ("graduate", "I am a recent graduate and want to find out what work in hydrology is really like."),
        ("career changer", "I am looking for a new career and"),
        (None, "I am [who you are, in half a line] and"),
    ],
)
def test_an_ask_says_where_the_seeker_stands_or_leaves_a_blank(letters, profile, stage, expected):
    facts = replace(letters["referral"], profile=replace(profile, stage=stage))
    assert expected in draft(facts).body


def test_an_outreach_without_a_field_speaks_of_their_career(letters):
    facts = replace(letters["referral-bare"], profile=replace(letters["referral-bare"].profile, field=None))
    assert "[the field you explore]" in draft(facts).body
    actuary = replace(facts.record, contact=Person(name="Lea", title="Senior Actuary"))
    assert "what working as an actuary is really like" in draft(replace(facts, record=actuary)).body
