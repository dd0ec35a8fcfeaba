"""Entries fold into a record by their own dates."""

from dataclasses import replace
from datetime import timedelta

import pytest

from legwork.conversations.entry import Happening
from legwork.conversations.record import Outcome, State, Turn
from legwork.values.letters import LetterKind
from legwork.values.meaning import FitDimension, Kind, Medium, Meeting, Note, Slot, Topic, Voice
from legwork.values.people import Person

H = Happening


@pytest.fixture
def start(entry):
    return entry(H.ASKED, 10).dated_at


def booked(entry, start, day=1.0, happening=H.BOOKED, **details):
    return entry(happening, day, meeting=Meeting(start=start, **details))


def test_an_unknown_end_is_half_an_hour_after_the_start(entry, record, start):
    meeting = booked(entry, start)
    assert record(meeting, day=10 + 29 / 1440).state is State.SCHEDULED
    assert record(meeting, day=10 + 30 / 1440).state is State.MET


def test_a_meeting_is_over_at_its_end(entry, record, start):
    meeting = booked(entry, start, end=start + timedelta(hours=2))
    assert record(meeting, day=10.08).state is State.SCHEDULED
    assert record(meeting, day=10.09).met_at == start + timedelta(hours=2)


def test_a_record_is_done_when_the_second_keep_in_touch_falls_due(entry, record, start):
    after = record(booked(entry, start), day=101)
    assert (after.state, after.outcome, after.lapsed) == (State.CLOSED, Outcome.DONE, True)


def test_a_moved_meeting_keeps_length_medium_link_and_place(entry, record, start):
    details = {"medium": Medium.VIDEO, "join_url": "https://video.example/j", "end": start + timedelta(minutes=45)}
    moved = booked(entry, start + timedelta(days=1), 2, H.MOVED)
    meeting = record(booked(entry, start, **details), moved).meeting
    assert meeting.end == start + timedelta(days=1, minutes=45)
    assert (meeting.medium, meeting.join_url) == (Medium.VIDEO, "https://video.example/j")


def test_another_medium_takes_the_old_way_in_along(entry, record, start):
    video = booked(entry, start, medium=Medium.VIDEO, join_url="https://video.example/j")
    phone = booked(entry, start + timedelta(days=1), 2, H.MOVED, medium=Medium.PHONE, phone="+15550100")
    meeting = record(video, phone).meeting
    assert (meeting.medium, meeting.join_url, meeting.phone) == (Medium.PHONE, None, "+15550100")


def test_an_older_sequence_changes_nothing(entry, record, start):
    newer = booked(entry, start + timedelta(days=1), 1, uid="u", sequence=2)
    older = booked(entry, start, 2, H.MOVED, uid="u", sequence=1)
    assert record(newer, older).meeting.start == start + timedelta(days=1)
    assert record(newer, older).messages == 2


def test_a_cancel_of_an_older_sequence_calls_nothing_off(entry, record, start):
    newer = booked(entry, start, 1, uid="u", sequence=2)
    older = entry(H.CALLED_OFF, 2, meeting=Meeting(uid="u", sequence=1))
    assert record(newer, older).state is State.SCHEDULED


def test_the_calendar_entry_keeps_the_invitations_uid_and_its_sequence_rises(entry, record, start):
    invited = booked(entry, start, 1, uid="u@cal.example", sequence=3)
    moved = booked(entry, start + timedelta(days=1), 2, H.MOVED)
    assert (record(invited).calendar_uid, record(invited).calendar_sequence) == ("u@cal.example", 3)
    after = record(invited, moved, entry(H.CALLED_OFF, 3))
    assert (after.calendar_uid, after.calendar_sequence) == ("u@cal.example", 5)


def test_a_meeting_booked_anew_is_an_entry_of_its_own(entry, record, start):
    first = record(booked(entry, start))
    again = record(booked(entry, start), entry(H.CALLED_OFF, 2), booked(entry, start + timedelta(days=3), 3))
    assert first.calendar_uid != again.calendar_uid
    assert again.called_off is None


def test_a_request_to_move_leaves_the_old_meeting_standing(entry, record, start):
    offer = entry(H.OFFERED, 2, by=Voice.CONTACT, slots=(Slot(start + timedelta(days=1)),))
    after = record(booked(entry, start), offer)
    assert (after.state, after.turn, after.meeting.start) == (State.SCHEDULED, Turn.SEEKER, start)


def test_once_a_slot_is_agreed_the_others_have_lapsed(entry, record, start):
    offer = entry(H.OFFERED, 1, by=Voice.CONTACT, slots=(Slot(start), Slot(start + timedelta(days=1))))
    assert len(record(offer).offered) == 2
    assert record(offer, booked(entry, start, 2)).offered == ()


def test_it_did_not_happen_is_called_off(entry, record, start):
    after = record(booked(entry, start), entry(H.CALLED_OFF, 11))
    assert (after.state, after.turn, after.met_at, after.meeting) == (State.TALKING, Turn.SEEKER, None, None)


def test_any_later_mail_reopens_a_closed_record_at_the_state_that_it_implies(entry, record, start):
    no = entry(H.DECLINED, 1, by=Voice.CONTACT)
    assert record(no, entry(H.ACCEPTED, 2, by=Voice.CONTACT)).state is State.TALKING
    assert record(no, booked(entry, start, 2)).state is State.SCHEDULED
    assert record(no, booked(entry, start, 2)).outcome is None


def test_keeping_in_touch_with_somebody_met_is_no_new_ask(entry, record, start):
    closed = entry(H.DROPPED, 15)
    after = record(booked(entry, start), closed, entry(H.FOLLOWED_UP, 20))
    assert (after.state, after.met_at) == (State.MET, start + timedelta(minutes=30))


def test_giving_up_after_the_talk_counts_as_done(entry, record, start):
    assert record(booked(entry, start), entry(H.DROPPED, 11)).outcome is Outcome.DONE
    assert record(entry(H.ASKED), entry(H.DROPPED, 1)).outcome is Outcome.DROPPED


def test_newer_own_statements_win_and_gaps_are_filled(entry, record):
    asked = entry(H.ASKED, contact=Person("Ines Roth", "ines@quarry.example", "Rock expert"))
    own = {"by": Voice.CONTACT, "about": {"of_self": "yes"}}
    first = entry(H.ACCEPTED, 1, contact=Person("Inés Roth", None, "Geologist"), **own)
    second = entry(H.OFFERED, 2, contact=Person(title="Senior Geologist"), **own)
    others = entry(H.FILED, 3, by=Voice.CONTACT, contact=Person("I. Roth", phone="+15550100", title="Boss"))
    after = record(asked, first, second, others)
    assert after.contact == Person("Inés Roth", "ines@quarry.example", "Senior Geologist", None, "+15550100")
    assert after.sources["title"] == "2026-03-04 contact"


def test_a_correction_stands_until_the_contact_says_otherwise(entry, record):
    corrected = entry(H.CORRECTED, 1, contact=Person(title="Hydrologist"))
    assert record(entry(H.ASKED), corrected, entry(H.FILED, 2, contact=Person(title="Plumber"))).contact.title == (
        "Hydrologist"
    )


def test_a_kind_once_known_stays_until_it_is_corrected(entry, record):
    job = entry(H.BOOKED, 1, kind=Kind.JOB)
    later = entry(H.FILED, 2, kind=Kind.INFORMATIONAL)
    assert record(job, later).kind is Kind.JOB
    assert record(job, later, entry(H.CORRECTED, 3, kind=Kind.INFORMATIONAL)).kind is Kind.INFORMATIONAL


def test_notes_are_kept_once_and_the_newest_fit_counts(entry, record):
    note = Note(Topic.LIFESTYLE, "Long hours.")
    first = entry(H.NOTED, 1, notes=(note,), fit={FitDimension.SKILLS: 3})
    second = entry(H.NOTED, 2, notes=(note, Note(Topic.SKILLS, "Maths.")), fit={FitDimension.SKILLS: 4})
    after = record(first, second)
    assert [one.text for one in after.notes] == ["Long hours.", "Maths."]
    assert after.fit == {FitDimension.SKILLS: 4}


def test_the_same_key_twice_is_one_entry(entry, record):
    asked = entry(H.ASKED)
    assert record(asked, replace(asked, known_at=asked.known_at + timedelta(days=1))) == record(asked)


def test_two_nudges_without_an_answer_close_the_record(entry, record):
    nudges = [
        entry(H.LETTER_SENT, day, about={"kind": LetterKind.NUDGE.value}, counts=False, key=f"n{day}")
        for day in (7, 16)
    ]
    assert record(entry(H.ASKED), *nudges, day=25.9).state is State.ASKED
    after = record(entry(H.ASKED), *nudges, day=26)
    assert (after.state, after.outcome) == (State.CLOSED, Outcome.NO_ANSWER)


def test_an_own_follow_up_counts_as_one_nudge_and_done_said_to_a_nudge_does_not(entry, record):
    nudge = entry(H.LETTER_SENT, 7, about={"kind": "nudge"}, counts=False)
    followed = entry(H.FOLLOWED_UP, 8)
    assert len(record(entry(H.ASKED), nudge, followed).nudged_at) == 2
    done = replace(followed, about={"to_nudge": "yes"})
    assert record(entry(H.ASKED), nudge, done).nudged_at == (followed.dated_at,)


def test_letters_that_went_out_are_no_mails(entry, record):
    sent = entry(H.LETTER_SENT, 1, about={"kind": "receipt"}, counts=False)
    after = record(entry(H.ASKED), sent)
    assert (after.messages, after.last_mail_at) == (1, entry(H.ASKED).dated_at)


def test_the_thread_is_kept_in_order(entry, record):
    second, first = entry(H.ACCEPTED, 1, message_id="<b@x>"), entry(H.ASKED, 0, message_id="<a@x>")
    assert record(second, first).thread == ("<a@x>", "<b@x>")


def test_of_one_word_written_twice_the_spelling_with_capitals_is_kept(entry, record):
    asked = entry(H.ASKED, contact=Person("Ines Roth", title="geologist"))
    signed = entry(H.FILED, 1, contact=Person("INES ROTH", title="Geologist"))
    assert record(asked, signed).contact == Person("Ines Roth", title="Geologist")


def test_whoever_speaks_for_the_contact_does_not_become_the_contact(entry, record):
    asked = entry(H.ASKED, contact=Person("Ines Roth", "ines@quarry.example"))
    own = {"by": Voice.CONTACT, "about": {"of_self": "yes"}}
    desk = entry(H.OFFERED, 1, contact=Person("Tom Quill", "tom@quarry.example", "Assistant"), **own)
    moved = entry(H.ACCEPTED, 2, contact=Person("Ines Roth", "ines.roth@home.example"), **own)
    assert record(asked, desk).contact == Person("Ines Roth", "ines@quarry.example")
    assert record(asked, desk, moved).contact.email == "ines.roth@home.example"


def test_a_word_to_legwork_makes_no_mail_between_the_two_old(entry, record):
    snoozed = entry(H.SNOOZED, 3, about={"command": "snooze"})
    assert record(entry(H.ASKED), snoozed).last_mail_at == entry(H.ASKED).dated_at
